"""Takes a display name apart: what may be the name, and what stands beside it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from townnotes.importers.display_names.marks import (
    cut_brackets,
    is_mark,
    is_pronouns,
    name_of_device,
    without_pronouns,
)
from townnotes.importers.folding import folded
from townnotes.importers.tables.labels import words

_BETWEEN = re.compile(
    r"\s*[|•·;:/\\@,،、\uff0c؛\t_~]+\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[–—]+\s*"
    r"|\s+(?:from|de chez)\s+",
    re.IGNORECASE,
)
_GARBLED = re.compile(r"[Â-ô][^\x00-\x7f]")
_LIST_NUMBER = re.compile(r"^[(#]?\d{1,4}\s*[.):\]-]+\s*(?=[^\W\d])")
_KEPT = "LMNPZ"
"""Kinds of signs that names are made of; emoji are symbols."""
_NUMBER = re.compile(r"[#№]?\d+")


_LETTERS = re.compile(r"(?:[^\W\d_]|[ .-])+")


class ShownName(NamedTuple):
    """A display name taken apart.

    `parts` are what stands between its separators, in order, without marks, pronouns and devices;
    `brackets` what stood in brackets and is none of them.
    """

    parts: tuple[str, ...]
    brackets: tuple[str, ...] = ()

    @property
    def spans(self) -> Iterator[tuple[int, str]]:
        """Give what may be one name, the whole first: how many parts stand before it, its words."""
        many = len(self.parts)
        if many > 1:
            yield 0, " ".join(self.parts)
        yield from enumerate(self.parts)
        if many > 2:  # noqa: PLR2004 - two parts are the whole
            yield from ((at, " ".join(self.parts[at : at + 2])) for at in range(many - 1))


@lru_cache(maxsize=65_536)
def read_shown(text: str, brackets: tuple[str, ...] = ()) -> ShownName:
    """Take a display name apart; `brackets` are what was cut from it before."""
    bare, inner = cut_brackets(text)
    told = [one for one in (*inner, *brackets) if not _says_nothing(one)]
    if not told and _is_plain(bare):
        return ShownName((bare,))
    bare, inner = cut_brackets(_without_signs(_ungarbled(text)))
    told = [one for one in (*inner, *brackets) if not _says_nothing(one)]
    bare = _LIST_NUMBER.sub("", without_pronouns(bare))
    whose = name_of_device(bare)
    parts = [bare if whose is None else whose] if whose or not _BETWEEN.search(bare) else []
    if not parts:
        parts = [one for one in _BETWEEN.split(bare) if one]
    named = (one if (whose := name_of_device(one)) is None else whose for one in parts)
    kept = tuple(one.strip() for at, one in enumerate(named) if _may_name(one.strip(), at))
    if not kept and told:
        # A device, or nothing but signs: what was in the brackets is all there is.
        return ShownName(tuple(told))
    return ShownName(kept, tuple(told))


@lru_cache(maxsize=1024)
def _says_nothing(inner: str) -> bool:
    """Tell whether what stood in brackets are a program's marks, or pronouns."""
    return is_mark(inner) or is_pronouns(inner)


def _is_plain(text: str) -> bool:
    """Tell whether nothing stands beside a name, as beside most: of many thousands that is soon."""
    return (
        text != ""
        and (_LETTERS.fullmatch(text) is not None or all(map(_is_of_name, text)))
        and _BETWEEN.search(text) is None
        and (text.isascii() or _GARBLED.search(text) is None)
        and words("devices").isdisjoint(folded(text).split())
    )


@lru_cache(maxsize=4096)
def _is_of_name(one: str) -> bool:
    return one in " .-" or unicodedata.category(one)[0] in "LM"


def _may_name(text: str, at: int) -> bool:
    """Tell whether a part may name somebody; pronouns never stand first: Elle is a name."""
    if not text or _NUMBER.fullmatch(text) or is_mark(text):
        return False
    return at == 0 or not is_pronouns(text)


def _ungarbled(text: str) -> str:
    """Return a text as it was before a program took UTF-8 for another encoding."""
    if not _GARBLED.search(text):
        return text
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _byte(one: str) -> bytes:
    # What Windows has no sign for is mostly shown as the byte that it is.
    return one.encode("latin-1" if "\x80" <= one <= "\x9f" else "cp1252")


def _without_signs(text: str) -> str:
    """Return a text without emoji, flags and signs that cannot be seen."""
    kept = (one if _is_kept(one) else " " for one in text if unicodedata.category(one) != "Cf")
    return " ".join("".join(kept).split())


def _is_kept(one: str) -> bool:
    return one in "+|~`^" or unicodedata.category(one)[0] in _KEPT
