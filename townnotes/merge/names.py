"""Tells how alike two names are: misspelt, in part, in another order or another script."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from townnotes.domain.readings import name_words
from townnotes.domain.readings.letters import (
    is_latin,
    is_readable,
    plain_words,
    surviving_letters,
)
from townnotes.domain.readings.name_search import spellings
from townnotes.domain.readings.nicknames import familiar_forms, is_familiar
from townnotes.domain.readings.sounds import consonants
from townnotes.merge.recordings import RecordedPerson

Degree = Literal[
    "same", "lost letters", "near", "part", "other script", "surname", "near surname", "initials",
    "organization", "resembling", "unknown", "other organization", "one in common", "different",
]  # fmt: skip
"""How alike two are, from the surest to the farthest; `unknown` is no evidence at all."""

IN_WORDS: dict[Degree, str] = {
    "same": "same name",
    "lost letters": "same name but for letters a program lost",
    "near": "nearly the same name",
    "part": "same name, longer in one",
    "other script": "same name in another script",
    "surname": "same surname",
    "near surname": "nearly the same surname",
    "initials": "same surname and initial",
    "organization": "same organization",
    "resembling": "names somewhat alike",
    "unknown": "unnamed in one",
    "other organization": "different organizations",
    "one in common": "one of the names in common",
    "different": "different names",
}

CONTRARY: frozenset[Degree] = frozenset({"different", "one in common", "other organization"})
"""What speaks against two being one."""

# Likeness in hundredths, chosen on half of the European Parliament's records: two spellings of one
# name; one name after several slips; too far for slips to make two names of several words one.
NEAR, ALIKE, FAR = 84, 64, 45
NEAR_SOUND = 80
SHORTEST_SURVIVING = 4
SHORTEST_SOUND = 3
SLIPS = ((8, 2), (4, 1))
"""Letters a word has at least → typing errors it may bear."""

_TITLE_MARKS = re.compile(r"\b(h\.\s?e\.|s\.\s?e\.)", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_NUMBER = re.compile(r"\d+")
_LATIN_ENDS, _LATIN_AGAIN = "\u0250", ("\u1e00", "\u1f00")

MOST_PARTS_OF_A_NAME = 6
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z&/+-]{0,8}[A-Z]")


class Called(NamedTuple):
    """A name made ready to compare.

    `telling` are the words without particles; `surviving` is what a program that loses letters
    leaves of it.
    """

    words: tuple[str, ...]
    telling: tuple[str, ...]
    joined: str
    surviving: str
    numbers: tuple[str, ...]
    is_latin: bool
    is_readable: bool


@lru_cache(maxsize=65_536)
def read_name(name: str) -> Called:
    """Make a name ready: titles and what stands in brackets go, order and accents stay out."""
    bare = _BRACKETED.sub(" ", _TITLE_MARKS.sub(" ", name))
    bare = bare if plain_words(bare) else name
    words = plain_words(bare)
    kept = tuple(one for one in words if one not in name_words.TITLES) or words
    ordered = tuple(sorted(kept))
    is_latin = bare.isascii() or all(_is_latin(one) for one in bare)
    joined = "".join(kept)
    return Called(
        ordered,
        tuple(one for one in ordered if one not in name_words.PARTICLES) or ordered,
        joined,
        surviving_letters(bare) if is_latin else "",
        () if joined.isalpha() else tuple(sorted(_NUMBER.findall(" ".join(kept)))),
        is_latin,
        is_readable(bare),
    )


def compare_called(a: Called, b: Called) -> Degree:
    """Tell how alike two names are that were made ready."""
    if not a.words or not b.words:
        return "unknown"
    if a.words == b.words or a.joined == b.joined:
        return "same"
    if a.is_readable != b.is_readable:
        return "unknown"
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return "different"
    if a.is_latin != b.is_latin:
        return _compare_sounds(a, b)
    # Whichever is given first, the answer is the same.
    return _compare_words(min(a, b), max(a, b))


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by no more than slips of the fingers."""
    length = min(len(one), len(other))
    allowed = next((errors for letters, errors in SLIPS if length >= letters), 0)
    return allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _compare_words(a: Called, b: Called) -> Degree:
    if a.surviving == b.surviving and len(a.surviving) >= SHORTEST_SURVIVING:
        return "lost letters"
    few, many = (a, b) if len(a.telling) <= len(b.telling) else (b, a)
    alike = max(ratio(a.joined, b.joined), ratio(a.surviving, b.surviving))
    if len(few.telling) == 1:
        return _compare_surname(few.telling[0], many.telling, alike)
    shared = not set(few.telling).isdisjoint(many.telling)
    if shared and set(few.telling) <= set(many.telling):
        return "part"
    if alike >= NEAR or ratio(" ".join(a.words), " ".join(b.words)) >= NEAR:
        return "near"
    degree = "different" if alike < FAR else _compare_in_turn(few.telling, many.telling)
    if degree == "different" and shared:
        return "one in common"
    return "resembling" if degree == "different" and alike >= ALIKE else degree


def _compare_in_turn(few: Sequence[str], many: Sequence[str]) -> Degree:
    """Compare word with word: the same, an initial, or a slip; every one must be found."""
    left = list(many)
    initials = 0
    for word in sorted(few, key=lambda one: (one not in many, -len(one))):
        found = _first(word, left)
        if found is None:
            return "different"
        left.remove(found)
        initials += min(len(word), len(found)) == 1
    if initials == len(few):
        return "different"
    return "initials" if initials else "near"


def _first(word: str, among: list[str]) -> str | None:
    """Return the first that may be the same word, the likeliest kind first."""
    for fits in (str.__eq__, _is_initial, is_slip):
        found = next((one for one in among if fits(word, one)), None)
        if found is not None:
            return found
    return None


def _compare_surname(word: str, many: Sequence[str], alike: float) -> Degree:
    if word in many:
        return "surname"
    if alike >= NEAR and len(many) > 1:
        return "near"
    if alike >= NEAR or any(is_slip(word, one) for one in many):
        return "near surname"
    alike = max(ratio(word, one) for one in many)
    return "resembling" if alike >= ALIKE and len(word) >= SHORTEST_SURVIVING else "different"


def _compare_sounds(a: Called, b: Called) -> Degree:
    """Compare across scripts, where vowels are written differently or not at all."""
    straight = [consonants(one.joined) for one in (a, b)]
    if min(map(len, straight)) < SHORTEST_SOUND:
        return "unknown"
    heard = [[consonants(word) for word in one.words] for one in (a, b)]
    ordered = ["".join(sorted(sounds)) for sounds in heard]
    if max(ratio(*straight), ratio(*ordered)) >= NEAR_SOUND:
        return "other script"
    shared = set(heard[0]) & set(heard[1])
    return "near surname" if any(len(one) >= SHORTEST_SOUND for one in shared) else "different"


def _is_initial(one: str, other: str) -> bool:
    return one[0] == other[0] and min(len(one), len(other)) == 1


def _is_latin(letter: str) -> bool:
    return letter < _LATIN_ENDS or _LATIN_AGAIN[0] <= letter < _LATIN_AGAIN[1]


class Profile(NamedTuple):
    """A speaker made ready to compare; whoever has no name is known by an organization alone."""

    names: tuple[Called, ...]
    organization: str


def read_profile(who: RecordedPerson, organizations: frozenset[str]) -> Profile:
    """Make a speaker ready; a name that is one of `organizations`, as keys, names nobody."""
    names = tuple(
        name
        for name in (who.name, *who.aliases)
        if name.strip()
        and not is_organization(name)
        and organization_key(name) not in organizations
    )
    organization = who.organization or ("" if names else who.name)
    return Profile(tuple(read_name(name) for name in names), organization)


def compare_profiles(one: Profile, other: Profile) -> Degree:
    """Tell how alike two speakers are: by their names, or else by where they come from."""
    if len(one.names) == len(other.names) == 1:
        return compare_called(one.names[0], other.names[0])
    if one.names and other.names:
        degrees = {compare_called(a, b) for a in one.names for b in other.names}
        return next(degree for degree in IN_WORDS if degree in degrees)
    same = compare_organizations(one.organization, other.organization)
    if same is None:
        return "unknown"
    return "organization" if same else "other organization"


@lru_cache(maxsize=65_536)
def compare_organizations(one: str, other: str) -> bool | None:
    """Tell whether two organizations are the same; None where one is not known."""
    a, b = organization_words(one), organization_words(other)
    if not a or not b or is_readable(one) != is_readable(other):
        return None
    if set(a) == set(b) or _shortens(a, b) or _shortens(b, a):
        return True
    return ratio(" ".join(sorted(a)), " ".join(sorted(b))) >= NEAR


@lru_cache(maxsize=65_536)
def organization_words(text: str) -> tuple[str, ...]:
    """Return the words that tell one organization from another."""
    return tuple(one for one in plain_words(text) if one not in name_words.LINKING)


def organization_key(text: str) -> str:
    """Return what equal spellings of an organization have in common."""
    return " ".join(sorted(organization_words(text)))


def organizations_of(people: Iterable[RecordedPerson]) -> frozenset[str]:
    """Return the keys of the organizations that people are said to come from."""
    return frozenset(organization_key(who.organization) for who in people) - {""}


@lru_cache(maxsize=65_536)
def is_organization(name: str) -> bool:
    """Tell whether a name reads like an organization's: an abbreviation, or as bodies are named."""
    words = plain_words(name)
    is_short = _ABBREVIATION.fullmatch(name.strip()) is not None
    return is_short or not name_words.BODIES.isdisjoint(words) or len(words) > MOST_PARTS_OF_A_NAME


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


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one is the other's initials."""
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)
