"""How Chinese characters of names are read: pinyin, Wade and Giles', and surnames as in the south.

The characters are those that surnames and given names are mostly made of, in both ways of writing
them. One that is missing has no reading; one that is read in several ways stands with each.
"""

from collections import defaultdict
from functools import lru_cache
from itertools import product

from townnotes.domain.readings.han_tables import DOUBLE, JAPANESE, PINYIN, SURNAMES

_DOUBLE_SURNAMES = frozenset(DOUBLE.split())
_LONGEST_JAPANESE = 3
_WADE_GILES_INITIALS = (
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"),
    ("q", "ch"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "ts"),
)  # fmt: skip
_WADE_GILES_WHOLE = {
    "zi": "tzu", "ci": "tzu", "si": "ssu", "zhi": "chih", "chi": "chih", "shi": "shih",
    "ri": "jih", "er": "erh", "ge": "ko", "ke": "ko", "he": "ho", "e": "o", "yi": "i",
    "you": "yu", "yan": "yen", "ye": "yeh", "yue": "yueh", "gui": "kuei", "kui": "kuei",
    "guo": "kuo", "kuo": "kuo", "huo": "huo", "shuo": "shuo",
}  # fmt: skip
_WADE_GILES_FINALS = (
    ("ong", "ung"), ("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"), ("uo", "o"),
)  # fmt: skip
_FIRST, _LAST = "\u4e00", "\u9fff"
_MOST = 24
"""Readings of one name at most: of a few characters that are read in several ways."""


def is_han(word: str) -> bool:
    """Tell whether a word is written in Chinese characters alone."""
    return bool(word) and all(_FIRST <= one <= _LAST for one in word)


@lru_cache(maxsize=4096)
def han_spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """Return how a name in Chinese characters is written in Latin letters: surname, given name.

    The commonest first; none where a character of the surname has no reading. A given name with
    such a character is left out.
    """
    japanese = [
        (surname,)
        for size in range(_LONGEST_JAPANESE, 0, -1)
        if size < len(name)
        for surname in _surnames(JAPANESE).get(name[:size], ())
    ]
    size = 2 if len(name) > 2 and name[:2] in _DOUBLE_SURNAMES else 1  # noqa: PLR2004
    given = [(one,) for one in _joined(name[size:])]
    pinyin = _joined(name[:size])
    found = [
        (surname, *rest)
        for surname in surnames_of(name[:size])
        # Who writes a surname otherwise may write the given name in ways that are not known.
        for rest in ((given or [()]) if surname in pinyin else (*given, ()))
    ]
    return tuple(dict.fromkeys((*found, *japanese)))


@lru_cache(maxsize=4096)
def surnames_of(surname: str) -> tuple[str, ...]:
    """Return how a surname is written in Latin letters, pinyin first."""
    return tuple(dict.fromkeys((*_joined(surname), *_surnames(SURNAMES).get(surname, ()))))


def _joined(characters: str) -> tuple[str, ...]:
    """Return the readings of several characters, each in one system throughout."""
    read = [_syllables().get(one, ()) for one in characters]
    if not characters or not all(read):
        return ()
    ways = list(product(*read))[: _MOST // 2]
    pinyin = ("".join(way) for way in ways)
    wade = ("".join(map(wade_giles, way)) for way in ways)
    return tuple(dict.fromkeys((*pinyin, *wade)))


def wade_giles(syllable: str) -> str:
    """Return a syllable of pinyin as Wade and Giles write it, without marks."""
    whole = _WADE_GILES_WHOLE.get(syllable)
    if whole:
        return whole
    start, written = next(
        (one for one in _WADE_GILES_INITIALS if syllable.startswith(one[0])), ("", "")
    )
    rest = syllable.removeprefix(start)
    for end, final in _WADE_GILES_FINALS:
        if rest.endswith(end):
            return written + rest.removesuffix(end) + final
    return written + rest


@lru_cache(maxsize=1)
def _syllables() -> dict[str, tuple[str, ...]]:
    """Return the readings of each character."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for entry in PINYIN.split():
        syllable = "".join(one for one in entry if one.isascii())
        for character in entry.removeprefix(syllable):
            found[character][syllable] = None
    return {character: tuple(read) for character, read in found.items()}


@lru_cache
def _surnames(table: str) -> dict[str, tuple[str, ...]]:
    """Return how the surnames of a table are written; single characters may share an entry."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in table.split():
        characters = "".join(one for one in entry if not one.isascii())
        written = tuple(entry.removeprefix(characters).split(","))
        doubles = [characters[at : at + 2] for at in range(0, len(characters), 2)]
        if table == JAPANESE:
            wanted = [characters]
        else:
            wanted = doubles if set(doubles) <= _DOUBLE_SURNAMES else list(characters)
        found.update(dict.fromkeys(wanted, written))
    return found
