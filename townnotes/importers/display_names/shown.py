"""Takes a display name apart: what may be the name, and what stands beside it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from townnotes.importers.display_names.marks import (
    cut_brackets,
    is_mark,
    is_pronouns,
    name_of_device,
    without_pronouns,
)
from townnotes.importers.tables.labels import says

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


_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
"""A name beside which nothing stands, as most are."""


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


def read_shown(text: str, brackets: Iterable[str] = ()) -> ShownName:
    """Take a display name apart; `brackets` are what was cut from it before."""
    if not brackets and _PLAIN.fullmatch(text) and not _may_be_device(text):
        return ShownName((text,))
    bare, inner = cut_brackets(_without_signs(_ungarbled(text)))
    told = [one for one in (*inner, *brackets) if not is_mark(one) and not is_pronouns(one)]
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


def _may_be_device(text: str) -> bool:
    return any(says("devices", one) for one in text.split())


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
