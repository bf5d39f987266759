"""Tells how alike two names are: misspelt, in part, in another order or another script."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from townnotes.domain.readings import name_words
from townnotes.domain.readings.letters import is_latin, is_readable, plain_words, surviving_letters
from townnotes.domain.readings.name_search import spellings
from townnotes.domain.readings.nicknames import is_familiar
from townnotes.domain.readings.sounds import consonants
from townnotes.merge.likeness.organizations import organization_key
from townnotes.merge.recordings import RecordedPerson

Degree = Literal[
    "same", "lost letters", "near", "part", "other script", "familiar", "surname", "sounds alike",
    "near surname", "initials", "organization", "other given name", "resembling", "unread",
    "unknown", "other organization", "one in common", "different",
]  # fmt: skip
"""How alike two are, from the surest to the farthest; `unknown` is no evidence at all."""

IN_WORDS: dict[Degree, str] = {
    "same": "same name",
    "lost letters": "same name but for letters a program lost",
    "near": "nearly the same name",
    "part": "same name, longer in one",
    "other script": "same name in another script",
    "familiar": "same surname, a familiar form of the given name",
    "surname": "same surname",
    "sounds alike": "names that sound alike",
    "near surname": "nearly the same surname",
    "initials": "same surname and initial",
    "organization": "same organization",
    "other given name": "same surname and organization, another given name",
    "resembling": "names somewhat alike",
    "unread": "names in scripts that cannot be compared",
    "unknown": "unnamed in one",
    "other organization": "different organizations",
    "one in common": "one of the names in common",
    "different": "different names",
}

CONTRARY: frozenset[Degree] = frozenset({"different", "one in common", "other organization"})
"""What speaks against two being one."""

DOUBTFUL: frozenset[Degree] = frozenset({*CONTRARY, "unread"})
"""Where the names do not say that two are one: the moment alone never does."""

ASKED: frozenset[Degree] = frozenset({*DOUBTFUL, "other given name"})
"""What is never joined unasked, whatever else speaks for it."""

# Likeness in hundredths, chosen on half of the European Parliament's records: two spellings of one
# name; one name after several slips; too far for slips to make two names of several words one.
NEAR, ALIKE, FAR = 84, 64, 45
# Of 400 pairs of different names one sounds so alike; of names as others heard them, nine in ten.
HEARD = 76
LEAST_HEARD = 36
"""Likeness of letters that names have at least which sound alike."""
NEAR_SOUND = 80
FEWEST_SOUNDS = 2
SHORTEST_SURVIVING = 4
SHORTEST_SOUND = 3
SHORTEST_SOUNDS = 5
"""Consonants of a whole name from which on their likeness says something."""
SLIPS = ((8, 2), (4, 1))
"""Letters a word has at least → typing errors it may bear."""

_TITLE_MARKS = re.compile(r"\b(h\.\s?e\.|s\.\s?e\.)", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_NUMBER = re.compile(r"\d+")
_AS_IN_JOHANN_WEBER = str.maketrans("jw", "yv")


class Called(NamedTuple):
    """A name made ready to compare.

    `telling` are the words without particles; `surviving` is what a program that loses letters
    leaves of it. `given` is the word that stands first, and `ways` are the other ways of writing a
    name that is in no Latin letters.
    """

    words: tuple[str, ...]
    telling: tuple[str, ...]
    joined: str
    surviving: str
    numbers: tuple[str, ...]
    is_latin: bool
    is_readable: bool
    given: str
    ways: tuple["Called", ...] = ()


@lru_cache(maxsize=65_536)
def read_name(name: str) -> Called:
    """Make a name ready: titles and what stands in brackets go, order and accents stay out."""
    bare = _BRACKETED.sub(" ", _TITLE_MARKS.sub(" ", name))
    bare = bare if plain_words(bare) else name
    kept = _without_titles(plain_words(bare))
    called = _called(kept, is_latin=is_latin(bare), is_readable=is_readable(bare))
    if called.is_latin:
        given = _without_titles(plain_words(bare.partition(",")[2])) or kept
        return called._replace(surviving=surviving_letters(bare), given=given[0] if given else "")
    ways = (one for one in spellings(bare) if one != plain_words(bare))
    written = tuple(_called(_without_titles(one), is_latin=True, is_readable=True) for one in ways)
    return called._replace(ways=written)


def _without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in words if one not in name_words.TITLES) or words


def _called(kept: tuple[str, ...], *, is_latin: bool, is_readable: bool) -> Called:
    """Make words ready."""
    ordered = tuple(sorted(kept))
    joined = "".join(kept)
    return Called(
        ordered,
        tuple(one for one in ordered if one not in name_words.PARTICLES) or ordered,
        joined,
        joined if is_latin else "",
        () if joined.isalpha() else tuple(sorted(_NUMBER.findall(" ".join(kept)))),
        is_latin,
        is_readable,
        kept[0] if kept else "",
    )


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by no more than slips of the fingers."""
    length = min(len(one), len(other))
    allowed = next((errors for letters, errors in SLIPS if length >= letters), 0)
    return allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def compare_words(a: Called, b: Called) -> Degree:
    """Compare names of one script that are not the same, the lesser of the two first."""
    if a.surviving == b.surviving and len(a.surviving) >= SHORTEST_SURVIVING:
        return "lost letters"
    few, many = (a, b) if len(a.telling) <= len(b.telling) else (b, a)
    alike = ratio(a.joined, b.joined)
    if a.surviving and b.surviving:
        alike = max(alike, ratio(a.surviving, b.surviving))
    if len(few.telling) == 1:
        return _compare_surname(few.telling[0], many.telling, alike)
    shared = not set(few.telling).isdisjoint(many.telling)
    if shared and set(few.telling) <= set(many.telling):
        return "part"
    if alike >= NEAR or ratio(" ".join(a.words), " ".join(b.words)) >= NEAR:
        return "near"
    if shared:
        return _compare_others(few, many)
    degree = "different" if alike < FAR else _compare_in_turn(few.telling, many.telling)
    return _compare_all(a, b, alike) if degree == "different" else degree


def _compare_all(a: Called, b: Called, alike: float) -> Degree:
    """Compare names that have no word in common as a whole."""
    if alike >= LEAST_HEARD and _sound_alike(a.joined, b.joined):
        return "sounds alike"
    return "resembling" if alike >= ALIKE else "different"


def _compare_others(few: Called, many: Called) -> Degree:
    """Compare names that have a word in common by their others."""
    ours = [word for word in few.telling if word not in many.telling]
    theirs = [word for word in many.telling if word not in few.telling]
    degree = _compare_in_turn(ours, theirs, is_all=False)
    if degree != "different":
        return degree
    # In the order as typed: who hears a name may part it into several words.
    ours.sort(key=few.joined.find)
    theirs.sort(key=many.joined.find)
    heard = _sound_alike("".join(ours), "".join(theirs), FEWEST_SOUNDS)
    return "sounds alike" if heard else "one in common"


def _sound_alike(one: str, other: str, least: int = SHORTEST_SOUND) -> bool:
    """Tell whether somebody who hears the one may write the other; `least` consonants tell.

    The fewer there are, the nearer they must be.
    """
    if _have_one_sound(consonants(one), consonants(other), least):
        return True
    # Both are heard as in Jack Wood, and as in Johann Weber.
    ours, theirs = (each.translate(_AS_IN_JOHANN_WEBER) for each in (one, other))
    is_other = (ours, theirs) != (one, other)
    return is_other and _have_one_sound(consonants(ours), consonants(theirs), least)


def _have_one_sound(ours: str, theirs: str, least: int) -> bool:
    count = min(len(ours), len(theirs))
    if count < SHORTEST_SOUND:
        return count >= least and ours == theirs
    return ratio(ours, theirs) >= (HEARD if count >= SHORTEST_SOUNDS else NEAR_SOUND)


def _compare_in_turn(few: Sequence[str], many: Sequence[str], *, is_all: bool = True) -> Degree:
    """Compare word with word: the same, an initial, a slip or a short form; all must be found.

    Where they are `all` of two names, initials and short forms alone say nothing.
    """
    left = list(many)
    initials = familiar = 0
    for word in sorted(few, key=lambda one: (one not in many, -len(one))) if is_all else few:
        found = _first(word, left)
        if found is None:
            return "different"
        left.remove(found)
        initials += min(len(word), len(found)) == 1
        familiar += is_familiar(word, found) and word != found and not is_slip(word, found)
    if is_all and initials + familiar == len(few):
        return "different"
    if familiar:
        return "familiar"
    return "initials" if initials else "near"


def _first(word: str, among: list[str]) -> str | None:
    """Return the first that may be the same word, the likeliest kind first."""
    if word in among:
        return word
    for fits in (_is_initial, is_slip, is_familiar):
        for one in among:
            if fits(word, one):
                return one
    return None


def _compare_surname(word: str, many: Sequence[str], alike: float) -> Degree:
    if word in many:
        return "surname"
    if alike >= NEAR and len(many) > 1:
        return "near"
    if alike >= NEAR or any(is_slip(word, one) or is_familiar(word, one) for one in many):
        return "near surname"
    if any(_sound_alike(word, one) for one in many):
        return "sounds alike"
    alike = max(ratio(word, one) for one in many)
    return "resembling" if alike >= ALIKE and len(word) >= SHORTEST_SURVIVING else "different"


def _is_initial(one: str, other: str) -> bool:
    return one[0] == other[0] and min(len(one), len(other)) == 1


@lru_cache(maxsize=65_536)
def keys_of(who: RecordedPerson) -> tuple[str, ...]:
    """Return what others may have called the same person, too: names, words, letters left."""
    keys = [f"@{organization_key(who.organization)}"]
    for name in (who.name, *who.aliases):
        called = read_name(name)
        long = [word for word in called.words if len(word) >= SHORTEST_SOUND]
        keys += [called.joined, " ".join(called.words), *long, f"@{organization_key(name)}"]
        if len(called.surviving) >= SHORTEST_SURVIVING:
            keys.append(f"~{called.surviving}")
        keys += [f"^{consonants(word)}" for word in long]
    return tuple(key for key in dict.fromkeys(keys) if len(key) > 1)
