"""Turns headed by a line with name and time, the words below: Otter's, Teams' in Word, captions."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from townnotes.domain.words.call_words import Cue
from townnotes.importers.tables.records import Bad
from townnotes.importers.words.cue_times import milliseconds
from townnotes.importers.words.odd_lines import MOST_CUES, SHOWN, before_first, beyond_most

_HEAD = re.compile(r"^\s*(?P<name>\S.{0,118}?)?(?: {2,}|\t\s*)(?P<at>\d{1,3}:\d{2}(?::\d{2})?)\s*$")


class TurnHead(NamedTuple):
    """A line that says who speaks from when, in milliseconds; empty for nobody named."""

    name: str
    at: int


def turn_head(line: str) -> TurnHead | None:
    """Return what a line "name, time" says; None where it is none."""
    found = _HEAD.match(line)
    return TurnHead((found["name"] or "").strip(), milliseconds(found["at"])[0]) if found else None


class HeadedTurns:
    """Reads lines with their numbers into cues; `bad` says what was left out."""

    def __init__(self, head_of: Callable[[str], TurnHead | None] = turn_head) -> None:
        """Read by what tells the head of a turn."""
        self._head_of = head_of
        self._head: TurnHead | None = None
        self._number = 0
        self._words: list[str] = []
        self.cues: list[Cue] = []
        self.bad: list[Bad] = []

    def read(self, lines: Iterable[tuple[int, str]]) -> None:
        """Read all lines."""
        for number, line in lines:
            found = self._head_of(line)
            if found is None:
                self._take(number, line.strip())
                continue
            self._end()
            if len(self.cues) >= MOST_CUES:
                self.bad.append(beyond_most(number, "turns"))
                return
            self._head, self._number = found, number
        self._end()

    def _take(self, number: int, words: str) -> None:
        if self._head is not None:
            self._words.append(words)
        elif words:
            self.bad.append(before_first(number, words, "name"))

    def _end(self) -> None:
        text = "\n".join(self._words).strip()
        if self._head is not None and text:
            self.cues.append(Cue(self._head.at, None, self._head.name, text, self._number))
        elif self._head is not None:
            why = f"nothing is said below “{self._head.name[:SHOWN]}”"
            self.bad.append(Bad(self._number, why))
        self._words.clear()
