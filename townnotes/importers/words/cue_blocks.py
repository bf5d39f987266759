"""Goes through the lines of a .vtt or .srt file: its cues as they stand, and what is odd."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from townnotes.importers.tables.records import Bad
from townnotes.importers.words.cue_times import has_comma, read_span
from townnotes.importers.words.odd_lines import MOST_CUES, SHOWN, beyond_most

_HEAD = re.compile(r"^\s*WEBVTT(?:\s|$)", re.IGNORECASE)
_BLOCK = re.compile(r"^(?:NOTE|STYLE|REGION)(?:\s|$)")
_ID = re.compile(r"^(?:\d+|[0-9a-f-]{8,}(?:/\S*)?)$", re.IGNORECASE)
_NEW_LEAST_MS = 60_000
"""How far a time goes back at the least where another recording begins."""
_NEW_MOST_MS = 300_000
"""How early the first cue of another recording is at the latest."""


class Block(NamedTuple):
    """A cue as it stands: times in milliseconds, its lines, the number of the line of its times."""

    start: int
    end: int | None
    lines: tuple[str, ...]
    number: int
    part: int


def is_head(line: str) -> bool:
    """Tell whether a line begins a .vtt file."""
    return bool(_HEAD.match(line))


class BlockReader:
    """Reads the cues of a file; `bad` says by lines what was odd or left out."""

    def __init__(self, lines: Sequence[str], *, has_head: bool) -> None:
        """Take the lines; one that `has_head` begins with WEBVTT, or should."""
        self._lines = lines
        self._has_head = has_head
        self._at = 0
        self._part = 0
        self._commas: list[int] = []
        self._latest = 0
        self.bad: list[Bad] = []
        self.blocks: list[Block] = []

    def read(self) -> None:
        """Read all of it."""
        self._read_head()
        while self._at < len(self._lines):
            if len(self.blocks) >= MOST_CUES:
                self.bad.append(beyond_most(self._at + 1, "cues"))
                break
            self._read_block()
        if self._commas and self._has_head:
            count = len(self._commas)
            of = "1 cue" if count == 1 else f"{count} cues"
            why = f"the times of {of} from here on have commas, as in .srt files, and were read"
            self.bad.append(Bad(self._commas[0], why, is_read=True))
        self.bad.sort()

    def _read_head(self) -> None:
        first = next((at for at, one in enumerate(self._lines) if one.strip()), 0)
        self._at = first
        if self._lines and is_head(self._lines[first]):
            if not self._lines[first].startswith("WEBVTT"):
                self._say(first, "its first word is not exactly WEBVTT", is_read=True)
            self._pass_over()
        elif self._has_head:
            self._say(first, "the file does not begin with WEBVTT", is_read=True)

    def _read_block(self) -> None:
        line = self._lines[self._at]
        span_is_next = self._is_span(self._at + 1) and not self._is_span(self._at)
        if not line.strip():
            self._at += 1
        elif is_head(line):
            self._begin_part("another recording begins here, with a clock of its own")
            self._pass_over()
        elif _BLOCK.match(line) and self._has_head:
            self._pass_over()
        elif span_is_next or self._is_span(self._at):
            # Whatever stands right above the times is what the cue is called.
            self._at += span_is_next
            self._read_cue()
        else:
            self._read_loose()

    def _read_cue(self) -> None:
        number, line = self._at, self._lines[self._at]
        span = read_span(line)
        assert span is not None
        self._at += 1
        words = tuple(self._words())
        is_torn = not words and not any(one.strip() for one in self._lines[self._at :])
        if not words:
            where = "the file ends before its words" if is_torn else "a cue has no words"
            self._say(number, f"{where}{', and ' + span.odd if span.odd else ''}")
            return
        if span.start is None:
            self._say(number, f"{span.odd} (“{line.strip()[:SHOWN]}”), and with it went "
                              f"“{' '.join(words)[:SHOWN]}”")  # fmt: skip
            return
        if span.odd:
            self._say(number, span.odd, is_read=True)
        if has_comma(line):
            self._commas.append(number + 1)
        self._place(span.start, number)
        self.blocks.append(Block(span.start, span.end, words, number + 1, self._part))

    def _place(self, start: int, number: int) -> None:
        """Tell by a time that goes back whether another recording begins."""
        back = self._latest - start
        if back > _NEW_LEAST_MS and self.blocks:
            if start <= _NEW_MOST_MS:
                self._begin_part("times begin anew: it was read as another recording", number)
            else:
                self._say(number, "its time is before that of the cues before it", is_read=True)
        self._latest = max(self._latest, start)

    def _begin_part(self, why: str, number: int | None = None) -> None:
        if self.blocks:
            self._say(self._at if number is None else number, why, is_read=True)
            self._part = self.blocks[-1].part + 1
            self._latest = 0

    def _words(self) -> Iterator[str]:
        """Give the lines of a cue up to the next blank line, or the next cue."""
        while self._at < len(self._lines) and self._lines[self._at].strip():
            line = self._lines[self._at]
            begins_next = bool(_ID.match(line.strip())) and self._is_span(self._at + 1)
            if begins_next or self._is_span(self._at) or is_head(line):
                return
            self._at += 1
            yield line.strip()

    def _read_loose(self) -> None:
        """Take words without times as a cue of nobody, behind the one before."""
        number = self._at
        words = tuple(self._words())
        if not words:
            self._at += 1
            words = (self._lines[number].strip(),)
        shown = " ".join(words)[:SHOWN]
        if not self.blocks or _ID.match(shown):
            self._say(number, f"there are no times with “{shown}”")
            return
        before = self.blocks[-1]
        at = before.start if before.end is None else before.end
        self._say(number, f"“{shown}” has no times; it was put behind the cue before", is_read=True)
        self.blocks.append(Block(at, None, words, number + 1, before.part))

    def _is_span(self, at: int) -> bool:
        return at < len(self._lines) and read_span(self._lines[at]) is not None

    def _pass_over(self) -> None:
        """Pass over lines that are no words, up to the next blank one or the next cue."""
        while self._at < len(self._lines) and self._lines[self._at].strip():
            self._at += 1
            if self._is_span(self._at) or self._is_span(self._at + 1):
                return

    def _say(self, at: int, why: str, *, is_read: bool = False) -> None:
        self.bad.append(Bad(at + 1, why, is_read))
