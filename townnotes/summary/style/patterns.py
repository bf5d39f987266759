"""Fills the sentence patterns of a house style with what is known.

`[…]` is left out where one of its `{fields}` is not known; `<one|more>` follows the number named
before it, `{masculine|feminine}` the gender of the noun before it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from townnotes.summary.document import Run

_PART = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")
_MARK = re.compile(r"\{(\w+)\}|\{([^{}|]*)\|([^{}|]*)\}|<([^<>|]*)\|([^<>|]*)>")


@dataclass(frozen=True, slots=True)
class PatternValue:
    """A value as a pattern takes it: its words, and what the words around it follow."""

    text: str
    runs: tuple[Run, ...] = ()
    n: int = 2
    is_feminine: bool = False
    is_foreign: bool = False

    @property
    def styled(self) -> tuple[Run, ...]:
        """The words as runs."""
        return self.runs or ((Run(self.text),) if self.text else ())


@dataclass(frozen=True, slots=True)
class Filled:
    """A pattern with its fields in their place."""

    runs: tuple[Run, ...]
    is_foreign: bool = False

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(run.text for run in self.runs)


Values = Mapping[str, str | PatternValue]
Met = tuple[str, str]


def fields_of(pattern: str) -> set[str]:
    """Return the fields that a pattern names."""
    return {found[1] for found in _MARK.finditer(pattern) if found[1]}


def fits_together(pattern: str) -> bool:
    """Tell whether every bracket is closed, and none stands in another."""
    rest = _MARK.sub("", _PART.sub(lambda found: found[1] or found[2] or "", pattern))
    return not re.search(r"[\[\]{}]", rest)


def fill(
    patterns: str | Sequence[str], values: Values, meet: Callable[[str, str], Met] | None = None
) -> Filled | None:
    """Return the first pattern whose fields outside brackets are all known.

    `meet` draws the words before a field and the field's own together: "de" and "le" are "du".
    """
    known = {name: _worded(value) for name, value in values.items()}
    for pattern in [patterns] if isinstance(patterns, str) else patterns:
        needed = {
            name for found in _PART.finditer(pattern) for name in fields_of(found[2] or "")
        }  # fmt: skip
        if all(_knows(known, name) for name in needed):
            return _filled(pattern, known, meet or _apart)
    return None


def agreed(pattern: str, *, feminine: bool, **words: str) -> str:
    """Return a pattern of plain words whose endings follow one gender."""
    values = {name: PatternValue(text, is_feminine=feminine) for name, text in words.items()}

    def put(found: re.Match[str]) -> str:
        if found[1]:
            return values[found[1]].text if found[1] in values else ""
        return (found[3] if feminine else found[2]) or ""

    return _MARK.sub(put, pattern)


def _worded(value: str | PatternValue) -> PatternValue:
    return PatternValue(value) if isinstance(value, str) else value


def _knows(known: Mapping[str, PatternValue], name: str) -> bool:
    return name in known and bool(known[name].styled)


def _filled(
    pattern: str, known: Mapping[str, PatternValue], meet: Callable[[str, str], Met]
) -> Filled:
    runs: list[Run] = []
    foreign = False
    last = PatternValue("")
    for part in _PART.finditer(pattern):
        inside = part[1] if part[1] is not None else part[2]
        if part[1] is not None and not all(_knows(known, name) for name in fields_of(inside)):
            continue
        start = 0
        for found in _MARK.finditer(inside):
            before = inside[start : found.start()]
            start = found.end()
            if found[1]:
                last = known[found[1]]
                foreign = foreign or last.is_foreign
                runs += _met(before, last.styled, meet)
            else:
                runs += [Run(before), Run(_ending(found, last))]
        runs.append(Run(inside[start:]))
    return Filled(merged(runs), foreign)


def _apart(before: str, text: str) -> Met:
    return before, text


def _met(before: str, value: Sequence[Run], meet: Callable[[str, str], Met]) -> list[Run]:
    first = value[0]
    if not first.is_plain:
        return [Run(before), *value]
    before, text = meet(before, first.text)
    return [Run(before), Run(text), *value[1:]]


def _ending(found: re.Match[str], last: PatternValue) -> str:
    if found[4] is not None:
        return found[4] if last.n == 1 else found[5]
    return found[3] if last.is_feminine else found[2]


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs without empty ones, neighbours without style made one."""
    made: list[Run] = []
    for run in runs:
        if made and run.is_plain and made[-1].is_plain:
            made[-1] = Run(made[-1].text + run.text)
        elif run.text:
            made.append(run)
    return tuple(made)
