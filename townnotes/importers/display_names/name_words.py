"""Makes a name ready to be compared: its words, every way of writing it, what a program left."""

import unicodedata
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from townnotes.domain.readings import name_words
from townnotes.domain.readings.letters import is_latin, plain_words, surviving_letters, transcribed
from townnotes.domain.readings.name_search import spellings
from townnotes.importers.folding import folded
from townnotes.importers.tables.labels import words

_SPELT_ALIKE = str.maketrans("ىیکةگ", "ييكهك")
"""Letters of Persian and Arabic that stand for each other."""
_FEWEST = 2
_SHORTEST_SURVIVING = 4
_SURVIVING = 0.5
"""The least share of a name that a program which lost letters left of it."""


LATIN, CJK = "LATIN", "CJK"
_UNSPACED = frozenset({CJK, "HANGUL", "THAI"})
"""Scripts that write a whole name in one word."""
_OF_ONE = {"HIRAGANA": CJK, "KATAKANA": CJK}


class NameWords(NamedTuple):
    """A name made ready.

    `own` are its words in its own script, `ways` the ways of writing it in small Latin letters, the
    plainest first. `script` is LATIN, or else what Unicode calls it. `surviving` is what a program
    that loses letters leaves of the `whole`, titles and all, and `left` the words of it.
    """

    own: tuple[str, ...]
    ways: tuple[tuple[str, ...], ...]
    script: str
    surviving: str = ""
    whole: str = ""
    left: tuple[str, ...] = ()

    @property
    def plain(self) -> tuple[str, ...]:
        """Return the words in small Latin letters, as they are mostly written."""
        return self.ways[0] if self.ways else ()

    @property
    def is_whole(self) -> bool:
        """Tell whether it is more than one word alone, as a first name is."""
        return len(self.own) > 1 or (self.script in _UNSPACED and len("".join(self.own)) > 1)

    @property
    def is_much_left(self) -> bool:
        """Tell whether what a program that loses letters leaves of it tells who it is."""
        left = len(self.surviving)
        return left >= _SHORTEST_SURVIVING and left >= _SURVIVING * len(self.whole)


@lru_cache(maxsize=65_536)
def name_words_of(text: str) -> NameWords:
    """Make a name ready; titles go where a whole name stays."""
    script = script_of(text)
    fewest = _FEWEST if script == LATIN else 1
    own = without_titles(tuple(folded(text).translate(_SPELT_ALIKE).split()), fewest)
    if script == LATIN:
        ways = (without_titles(plain_words(text)), without_titles(transcribed(text)))
        left = tuple(one for word in text.split() if (one := surviving_letters(word)))
        whole = "".join(plain_words(text))
        return NameWords(own, _different(ways), script, "".join(left), whole, left)
    bare = _without_foreign_titles(text)
    return NameWords(own, _different((plain_words(bare), *spellings(bare))), script)


def script_of(text: str) -> str:
    """Return the script of a name, by its first letter that is not Latin."""
    if is_latin(text):
        return LATIN
    letter = next((one for one in text if one.isalpha() and not is_latin(one)), "")
    script = unicodedata.name(letter, "").partition(" ")[0] if letter else LATIN
    return _OF_ONE.get(script, script)


def _different(ways: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(way for way in ways if way))


def without_titles(found: tuple[str, ...], fewest: int = _FEWEST) -> tuple[str, ...]:
    """Return folded words of a name without titles, as long as so many stay."""
    if _of_titles().isdisjoint(found):
        return found
    kept = list(found)
    for size, at in product((2, 1), reversed(range(len(found)))):
        if is_title(" ".join(kept[at : at + size])) and len(kept) - size >= fewest:
            del kept[at : at + size]
    return tuple(kept)


def is_title(words_of_it: str) -> bool:
    """Tell whether folded words are a title."""
    return words_of_it in name_words.TITLES or words_of_it in words("titles")


@cache
def _of_titles() -> frozenset[str]:
    """Return the words that titles are made of."""
    return frozenset(word for one in (name_words.TITLES | words("titles")) for word in one.split())


def _without_foreign_titles(text: str) -> str:
    """Return a name in another script without titles before it, after which its words are read."""
    found = text.split()
    while len(found) > 1 and (size := _title_before(found)):
        found = found[size:]
    return " ".join(found) or text


def _title_before(found: list[str]) -> int:
    return next((size for size in (2, 1) if is_title(folded(" ".join(found[:size])))), 0)
