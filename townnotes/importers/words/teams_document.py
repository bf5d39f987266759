"""Teams' transcript in Word: names with times, in paragraphs or in lines of one."""

import re
from collections.abc import Iterator, Sequence

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.stamps import Stamp, read_raw, stamp
from townnotes.importers.words.clock import as_clock
from townnotes.importers.words.cue_times import read_span
from townnotes.importers.words.headed_turns import HeadedTurns, turn_head
from townnotes.importers.words.odd_lines import before_first
from townnotes.importers.words.text_lines import SURE, all_lines, looked_at

KIND = "teams_docx"
_LENGTH = re.compile(r"^\s*(?:\d+\s?[hms]\s*){1,3}$")
_ABOUT = re.compile(r"\b(?:started|stopped|paused|resumed) transcription\s*$")
_FEW = 4
"""Lines of a head: title, date, length, who started it."""


def score(content: Content) -> int:
    """Return how surely a content is such a transcript: by the heads of its turns."""
    if not content.is_zip:
        return 0
    lines = looked_at(content)
    heads = sum(map(_is_head, lines))
    return SURE if heads > 1 or (heads and any(map(_ABOUT.search, lines))) else 0


def read(content: Content) -> CallFile:
    """Read the turns; lines are counted as Word breaks them."""
    lines, turns = all_lines(content), HeadedTurns()
    first = next((at for at, one in enumerate(lines) if _is_head(one)), len(lines))
    told = [(at, one) for at, one in enumerate(lines, start=1) if not _ABOUT.search(one)]
    body = [(at, one) for at, one in told if at > first]
    start = _begun(lines[:first])
    beyond = [(at, one) for at, one in told[_FEW:] if at <= first and one.strip()]
    bad = [before_first(at, one, "name") for at, one in beyond]
    turns.read(_headed(body))
    topic = next((one.strip() for one in lines[:first] if one.strip()), "")
    meetings = (Meeting(topic, start=start),) if start is not None else ()
    return CallFile(
        KIND, rows=len(turns.cues), cues=tuple(turns.cues), start=start, meetings=meetings,
        bad=tuple(sorted((*bad, *turns.bad))),
    )  # fmt: skip


def _is_head(line: str) -> bool:
    return turn_head(line) is not None or read_span(line) is not None


def _begun(lines: Sequence[str]) -> Stamp | None:
    """Return the date and time above the turns."""
    for one in lines:
        if not _LENGTH.match(one) and not re.search(r"\d{8}", one):
            found = stamp(read_raw(one), "day")
            if found is not None and found.day is not None:
                return found
    return None


def _headed(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Give the older shape, times above the name, as the newer, the name before the time."""
    at = 0
    while at < len(lines):
        number, line = lines[at]
        span = read_span(line)
        if span is None or span.start is None or at + 1 >= len(lines):
            yield number, line
            at += 1
            continue
        yield number, f"{lines[at + 1][1].strip()}  {as_clock(max(span.start, 0))}"
        at += 2
