"""Zoom's saved captions: a line with the speaker in brackets and the time, then the words."""

import re
from collections.abc import Iterator, Sequence

from townnotes.domain.words.call_words import DAY_MS, Cue
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.records import Bad
from townnotes.importers.words.clock import HALF_DAY_MS, read_clock
from townnotes.importers.words.headed_turns import HeadedTurns, TurnHead
from townnotes.importers.words.text_lines import SURE, head_of, lines_of

KIND = "zoom_captions"
_HEAD = re.compile(r"^\s*\[(?P<name>.*)\]\s*(?P<at>\d{1,2}:\d{1,3}:\d{1,3}(?:\s?[AaPp][Mm])?)\s*$")


def score(content: Content) -> int:
    """Return how surely a content is such captions."""
    return SURE if any(map(_caption_head, head_of(content).split("\n"))) else 0


def read(content: Content) -> CallFile:
    """Read the captions; past midnight their clock goes on beyond 24 h."""
    lines = lines_of(content)
    turns = HeadedTurns(_caption_head)
    turns.read(enumerate(lines, start=1))
    odd = [
        at for at, one in enumerate(lines, start=1) if _HEAD.match(one) and not _caption_head(one)
    ]
    why = "its time cannot be read; it was taken as words of the one before"
    bad = [*turns.bad, *(Bad(one, why, is_read=True) for one in odd)]
    cues = tuple(_past_midnight(turns.cues))
    return CallFile(KIND, rows=len(cues), cues=cues, bad=tuple(sorted(bad)), is_wall=True)


def _caption_head(line: str) -> TurnHead | None:
    found = _HEAD.match(line)
    at = read_clock(found["at"]) if found else None
    return TurnHead(found["name"].strip(), at) if found and at is not None else None


def _past_midnight(cues: Sequence[Cue]) -> Iterator[Cue]:
    past, before = 0, 0
    for one in cues:
        if one.start + past < before - HALF_DAY_MS:
            past += DAY_MS
        before = one.start + past
        yield one._replace(start=before)
