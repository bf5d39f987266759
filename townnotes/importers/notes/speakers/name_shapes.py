"""Tells by its shape whether a text reads like somebody's name, a body's, or common words."""

import re
from collections.abc import Sequence

from townnotes.importers.folding import folded
from townnotes.importers.notes import vocabulary

WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]*)*", re.UNICODE)
_SHORT_NAME = re.compile(r"^[A-Z][A-Za-z&/+-]{0,9}[A-Z]$")
_COMMON = re.compile(
    r"(?:tions?|\w{4}ments?|ness|\w{3}it(?:y|ies)|ances|ences|ships?|isms?|\wings|tives|ables?|"
    r"ibles?|ically|ology|ics|\wages|ures|ciones|ción|siones|sión|\w{4}dades|miento|mientos|\w{3}ités?|"
    r"ости|ость|ение|ения|ание|ания)$"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HAN_NAME = re.compile(
    r"^[\u4e00-\u9fff]{2,4}(?:先生|女士|主任|教授|博士|代表|老师)?$"
    r"|^[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8}){1,3}(?:先生|女士)?$"
)
_DIGIT = re.compile(r"\d")
MOST_WORDS, MOST_OF_NO_CASE, LONGEST = 5, 5, 60


def has_case(text: str) -> bool:
    """Tell whether a text has letters of a script with capital ones."""
    return any(one.isupper() or one.islower() for one in text)


def reads_like_a_body(name: str) -> bool:
    """Tell whether a name reads like an organization's: short in capitals, or with such a word."""
    words = folded(name).split()
    is_short = _SHORT_NAME.match(name.strip()) is not None
    return (
        is_short and not vocabulary.LABELS.issuperset(words)
    ) or not vocabulary.BODIES.isdisjoint(words)


def is_common(name: str) -> bool:
    """Tell whether one of the words has an ending that common words have, and names have not."""
    return any(_COMMON.search(word.casefold()) for word in WORDS.findall(name))


_INITIALS = frozenset({"id", "it", "hr", "eg"})
_IN_T = re.compile(r"\bin ['’]t\b")
_JOINED = re.compile(r"^[^\W\d_]{1,3}['’-][^\W\d_a-z]")


def as_particles(name: str) -> str:
    """Return a name with “in ’t” as a particle that lists of them have."""
    return _IN_T.sub("van", name)


def is_low(word: str) -> bool:
    """Tell whether a word begins in small letters; “d’Entremont” and “al-Hashimi” do not."""
    return word[0].islower() and not _JOINED.match(word)


def is_person_like(name: str, fewest: int = 1) -> bool:
    """Tell whether a text may be somebody's name: `fewest` words or more, each with a capital.

    Of scripts without capitals, a few short words.
    """
    if not name or len(name) > LONGEST or _DIGIT.search(name):
        return False
    if _HAN.search(name):
        return _HAN_NAME.match(name.strip()) is not None
    name = as_particles(name)
    words = WORDS.findall(name)
    if not fewest <= len(words) <= MOST_WORDS + 1 or not words or name.rstrip()[-1] in "!?;:…":
        return False
    plain = [folded(word) for word in words]
    if not has_case(name):
        return len(words) <= MOST_OF_NO_CASE and vocabulary.SENTENCE.isdisjoint(plain)
    inner = [word for word in words if folded(word) not in vocabulary.PARTICLES]
    is_low_one = any(map(is_low, inner)) or words[-1] in vocabulary.SMALL
    return 0 < len(inner) <= MOST_WORDS and not is_low_one and not _strange(plain)


def _strange(plain: Sequence[str]) -> set[str]:
    """Return the words, folded, that no name has."""
    strange = vocabulary.SENTENCE | vocabulary.LABELS | vocabulary.HEADINGS | vocabulary.TOPICS
    odd = {word for word in plain if word in strange and len(word) > 1}
    return odd - vocabulary.NAMES_TOO - vocabulary.PARTICLES - _INITIALS


def is_capital_name(name: str) -> bool:
    """Tell whether a text is two to six words with capitals, not all of them words of themes.

    “Coast Youth” may be a body, “Climate Finance” is none.
    """
    words = [word for word in WORDS.findall(name) if folded(word) not in vocabulary.PARTICLES]
    plain = set(map(folded, words))
    if not 1 < len(words) <= MOST_WORDS or any(map(is_low, words)) or not has_case(name):
        return False
    return not plain <= vocabulary.TOPICS and plain.isdisjoint(
        vocabulary.LABELS | vocabulary.SENTENCE | vocabulary.HEADINGS
    )


def is_body_name(name: str) -> bool:
    """Tell whether a text is an organization's name by its words, all in capitals but small ones.

    “Pier Union” is one, “the union” and “the fund pays” are none.
    """
    words = WORDS.findall(name)
    inner = [word for word in words if folded(word) not in vocabulary.PARTICLES]
    if not inner or any(word[0].islower() for word in inner):
        return False
    return reads_like_a_body(name)
