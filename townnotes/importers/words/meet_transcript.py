"""Google Meet's transcript: title, attendees, turns, and a time alone every five minutes."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from townnotes.domain.words.call_words import Cue
from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.folding import folded
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import words
from townnotes.importers.tables.records import Bad
from townnotes.importers.tables.stamps import Stamp, read_raw, stamp
from townnotes.importers.words.cue_times import milliseconds
from townnotes.importers.words.labels_of_speakers import is_like_name, split_label
from townnotes.importers.words.odd_lines import MOST_CUES, before_first, beyond_most
from townnotes.importers.words.text_lines import SURE, all_lines, looked_at

KIND = "meet_transcript"
_MARK = re.compile(r"^\s*(\d{1,2}:\d{2}:\d{2})\s*$")
_TITLE = re.compile(r"^(?P<topic>.*?)\s[-–—]\s(?P<at>\(?\d{4}/\d{2}/\d{2}.*)$")
_ENDED = re.compile(r"\b\d{1,2}:\d{2}:\d{2}\b")
_CLOSING = 6
"""Lines at the end among which the call is said to have ended."""
_MARKUP = re.compile(r"^#{1,6}\s+|\*\*|(?<=\w)\\(?=\W)|\\(?=[-.!()_*#])")
_ATTENDEES = "attendees_heading"
_TRANSCRIPT = "transcript_heading"


class _Shape(NamedTuple):
    """Where the parts of a transcript are, as places of lines; -1 where there is none."""

    title: int
    attendees: int
    body: int
    marks: int
    ended: int


def score(content: Content) -> int:
    """Return how surely a content is such a transcript: two of its signs, and somebody speaks."""
    lines = _bare(looked_at(content))
    shape = _shape(lines)
    signs = sum((shape.title >= 0, shape.attendees >= 0, shape.body > 0, shape.marks > 0,
                 shape.ended >= 0))  # fmt: skip
    speaks = any(split_label(one) is not None for one in lines)
    return SURE - 2 if signs > 1 and speaks else 0


def _bare(lines: Sequence[str]) -> list[str]:
    """Return lines without the marks of Markdown."""
    return [_MARKUP.sub("", one) for one in lines]


def _shape(lines: Sequence[str]) -> _Shape:
    said = [folded(one) for one in lines]
    title = next((at for at, one in enumerate(lines[:20]) if _TITLE.match(one)), -1)
    attendees = next((at for at, one in enumerate(said) if one in words(_ATTENDEES)), -1)
    heading = next((at for at, one in enumerate(said) if one in words(_TRANSCRIPT)), -1)
    marks = sum(_MARK.match(one) is not None for one in lines)
    last = [at for at, one in enumerate(lines) if one.strip()][-_CLOSING:]
    ended = next((at for at in last if _ENDED.search(lines[at]) and not _MARK.match(lines[at])
                  and ("👋" in lines[at] or split_label(lines[at]) is None)), -1)  # fmt: skip
    return _Shape(title, attendees, heading + 1, marks, ended)


def read(content: Content) -> CallFile:
    """Read the turns; what is said between two times has the earlier one."""
    lines = _bare(all_lines(content))
    shape = _shape(lines)
    body = max(shape.body, shape.attendees + 2 if shape.attendees >= 0 else 0, shape.title + 1)
    end = shape.ended if shape.ended >= 0 else len(lines)
    names = _attending(lines, shape)
    bad: list[Bad] = []
    cues = _turns([(at + 1, lines[at]) for at in range(body, end)], names, bad)
    found = _TITLE.match(lines[shape.title]) if shape.title >= 0 else None
    start = _begun(found["at"]) if found else None
    meetings = (Meeting(found["topic"].strip(), start=start),) if found and start else ()
    return CallFile(
        KIND, rows=len(cues), cues=tuple(cues), start=start, meetings=meetings,
        warnings=("Its times are exact to five minutes.",) if shape.marks else
        ("It has no times.",), bad=tuple(bad),
    )  # fmt: skip


def _begun(text: str) -> Stamp | None:
    return stamp(read_raw(text.lstrip("(")), "day")


def _attending(lines: Sequence[str], shape: _Shape) -> frozenset[str]:
    """Return the names of who was there, folded; none where they are not listed."""
    if shape.attendees < 0:
        return frozenset()
    end = shape.body - 1 if shape.body > shape.attendees else shape.attendees + 2
    listed = ",".join(lines[shape.attendees + 1 : end])
    return frozenset(filter(None, map(folded, listed.split(","))))


def _turns(lines: Sequence[tuple[int, str]], names: frozenset[str], bad: list[Bad]) -> list[Cue]:
    cues: list[Cue] = []
    at = 0
    for number, line in lines:
        mark = _MARK.match(line)
        if mark:
            at = milliseconds(mark[1])[0]
            continue
        said = split_label(line.strip())
        is_turn = said is not None and (
            folded(said.speaker) in names if names else is_like_name(said.speaker)
        )
        if said is not None and is_turn and said.text:
            if len(cues) >= MOST_CUES:
                bad.append(beyond_most(number, "turns"))
                break
            cues.append(Cue(at, None, said.speaker, said.text, number))
        elif line.strip() and cues:
            cues[-1] = cues[-1]._replace(text=f"{cues[-1].text}\n{line.strip()}")
        elif line.strip():
            bad.append(before_first(number, line, "name"))
    return cues
