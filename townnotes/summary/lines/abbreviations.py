"""Abbreviations of a house style, spelt out: "shd" is "should" wherever a note has it.

A `#` beside one stands for a figure, so that "art 17" is an article and "art" alone is not; of an
abbreviation that may mean several things nothing is spelt out, and its line waits.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from graphlib import CycleError, TopologicalSorter

_DEEPEST = 4
"""How many abbreviations may stand one within the other."""

Meanings = str | Sequence[str]


_RUN = re.compile(r"[^\W_]+")


class Abbreviations:
    """The abbreviations of one language and what they mean; more than one meaning is unsure."""

    def __init__(self, table: Mapping[str, Meanings]) -> None:
        self._table = {_curly(short): _only(long) for short, long in table.items()}

    @property
    def short_forms(self) -> Iterable[str]:
        """Each abbreviation as it is typed, with `#` where a figure stands."""
        return self._table.keys()

    @cached_property
    def _lower(self) -> Mapping[str, str]:
        # "MS" are Member States, "Ms." is a title.
        small = (one for one in self._table.items() if not _is_acronym(one[0]))
        return {short.casefold(): long for short, long in small}

    @cached_property
    def _by_core(self) -> Mapping[str, Sequence[str]]:
        """The abbreviations by a run of letters or figures in each: few lines have any."""
        found: dict[str, list[str]] = {}
        for short in self._table:
            core = max(_RUN.findall(short.casefold()), key=len, default="")
            found.setdefault(core, []).append(short)
        return found

    def _in(self, text: str) -> re.Pattern[str] | None:
        """Return what finds the abbreviations that may stand in a text."""
        cores = self._by_core
        runs = {one for one in _RUN.findall(text.casefold()) if one in cores}
        return _finding(tuple(sorted(x for one in runs for x in cores[one]))) if runs else None

    def spelt_out(self, text: str) -> str:
        """Return a text with every abbreviation of one meaning in full, those within it, too."""
        for _ in range(_DEEPEST):
            found = self._in(text)
            before = text
            text = found.sub(lambda one: self._meaning(one) or one[0], text) if found else text
            if text == before:
                break
        return text

    def left_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give where abbreviations of one meaning stand in a text, and what each means."""
        pattern = self._in(text)
        for found in pattern.finditer(text) if pattern else ():
            meaning = self._meaning(found)
            if meaning and meaning != found[0]:
                yield *found.span(), meaning

    def unsure(self, text: str) -> bool:
        """Tell whether a text has an abbreviation that may mean several things."""
        found = self._in(text)
        return bool(found) and any(self._meaning(one) == "" for one in found.finditer(text))

    def _meaning(self, found: re.Match[str]) -> str | None:
        """Return what an abbreviation means, "" where it is unsure, None where it is none."""
        typed = _curly(found[0])
        if found.start() and _A_NAME.fullmatch(typed):
            # "Dom" within a line is somebody's name, "dom" is not.
            return None
        figure = re.search(r"\d[\d.,]*", typed)
        short = typed.replace(figure[0], "#") if figure else typed
        long = self._table.get(short)
        if long is None and not _is_acronym(short):
            long = self._lower.get(short.casefold().rstrip("."))
            long = self._lower.get(short.casefold()) if long is None else long
            long = self._lower.get(_STOPPED.sub(" #", short.casefold())) if long is None else long
        if not long:
            return long
        long = long.replace("#", figure[0] if figure else "#")
        return long[:1].upper() + long[1:] if typed[:1].isupper() and short[1:].islower() else long


_A_NAME = re.compile(r"(?:Dom|Max|Dev|Pat|Rob|Art|Rep|Al|Ed|Sec|Med|Min|Conf|Rec)\.?")
_STOPPED = re.compile(r"\.?\s?#$")
"""How a figure stands behind an abbreviation: "art 9", "art. 9", "art.9"."""


@lru_cache(maxsize=1024)
def _finding(shorts: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(shorts, key=lambda one: (-len(one), one))
    return re.compile("|".join(map(_matching, longest_first)), re.IGNORECASE)


def _matching(short: str) -> str:
    """Return the pattern of an abbreviation: a whole word, with or without a full stop."""
    letters = re.escape(short).replace(r"\ \#", r"\.?\s?\#").replace(r"\#", r"\d[\d.,]*")
    letters = letters.replace(r"\ ", r"\s?").replace("’", "[’']")
    before = r"(?<![^\W_])(?<![&’'.])" if short[0].isalnum() or short[0] == "#" else ""
    after = r"(?![^\W_]|[&’'])" if short[-1].isalnum() else ""
    stop = r"(?:\.(?=\s+[a-z\d]|[,;:)]))?" if short[-1].isalpha() else ""
    return f"{before}{letters}{after}{stop}"


def _is_acronym(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) > 1


def _curly(text: str) -> str:
    return text.replace("'", "’")


def _only(long: Meanings) -> str:
    """Return what an abbreviation surely means, or nothing."""
    if isinstance(long, str):
        return long
    return long[0] if len(long) == 1 else ""


def circle(table: Mapping[str, Meanings]) -> tuple[str, ...]:
    """Return abbreviations of which each means something with the next in it, or nothing.

    >>> circle({"gov": "govt", "govt": "gov of"})
    ('gov', 'govt', 'gov')
    """
    try:
        TopologicalSorter({short: _within(table, short) for short in table}).prepare()
    except CycleError as error:
        return tuple(reversed(error.args[1]))
    return ()


def _within(table: Mapping[str, Meanings], short: str) -> tuple[str, ...]:
    """Return the abbreviations that stand in what one means."""
    words = set(re.findall(r"[^\W_][\w’']*", _only(table[short])))
    return tuple(one for one in table if one in words)
