"""The table of importers: how each kind is recognized and read, and what it is called."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.dates import long_date
from townnotes.errors import FileError
from townnotes.importers.call import (
    meet_report,
    name_list,
    roster,
    teams_report,
    zoom_questions,
    zoom_report,
    zoom_webinar,
)
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import offers
from townnotes.importers.encodings import assumed
from townnotes.importers.tables.content import Content, read_content
from townnotes.importers.tables.records import Bad
from townnotes.importers.words import (
    chat,
    meet_transcript,
    otter,
    teams_document,
    timed_text,
    zoom_captions,
)
from townnotes.importers.words.odd_lines import SHOWN
from townnotes.importers.words.text_lines import SURE

LONGEST_NAME = 300
"""Characters; what is longer was put together by a mistake."""
_SURELY = 90
"""How sure it is at the least what is read as words before it is taken for notes."""


class Importer(NamedTuple):
    """A kind of file: its key, its name in words, and how it is known and read.

    `score` tells how surely a content is of the kind, 0 where it is not.
    """

    kind: str
    title: str
    score: Callable[[Content], int]
    read: Callable[[Content], CallFile]


IMPORTERS: tuple[Importer, ...] = (
    Importer(zoom_report.KIND, "Zoom participants", zoom_report.score, zoom_report.read),
    Importer(zoom_webinar.KIND, "Zoom webinar", zoom_webinar.score, zoom_webinar.read),
    Importer(zoom_questions.QUESTIONS, "Zoom questions and answers",
             zoom_questions.score_questions, zoom_questions.read_questions),
    Importer(zoom_questions.POLL, "Zoom poll",
             zoom_questions.score_poll, zoom_questions.read_poll),
    Importer(teams_report.ATTENDANCE, "Teams attendance",
             teams_report.score_attendance, teams_report.read_attendance),
    Importer(teams_report.EVENTS, "Teams list of who joined and left",
             teams_report.score_events, teams_report.read_events),
    Importer(meet_report.KIND, "Meet attendance", meet_report.score, meet_report.read),
    Importer(chat.KIND, "Zoom chat", chat.score, chat.read),
    Importer(zoom_captions.KIND, "Zoom captions", zoom_captions.score, zoom_captions.read),
    Importer(timed_text.ZOOM, "Zoom transcript", timed_text.score_zoom, timed_text.read_zoom),
    Importer(timed_text.TEAMS, "Teams transcript", timed_text.score_teams, timed_text.read_teams),
    Importer(teams_document.KIND, "Teams transcript in Word",
             teams_document.score, teams_document.read),
    Importer(meet_transcript.KIND, "Meet transcript", meet_transcript.score, meet_transcript.read),
    Importer(otter.KIND, "Otter transcript", otter.score, otter.read),
    Importer(timed_text.SRT, "Subtitles", timed_text.score_srt, timed_text.read_srt),
    Importer(roster.KIND, "List of people", roster.score, roster.read),
    Importer(name_list.KIND, "List of names", name_list.score, name_list.read),
)  # fmt: skip
KINDS: tuple[str, ...] = tuple(one.kind for one in IMPORTERS)
WORDS = frozenset({
    chat.KIND, zoom_captions.KIND, timed_text.ZOOM, timed_text.TEAMS, teams_document.KIND,
    meet_transcript.KIND, otter.KIND, timed_text.SRT,
})  # fmt: skip
"""The kinds that are the words of a call, not a table or a list."""


def importer_of(content: Content, kind: str = "") -> Importer | None:
    """Return what reads a content, of the kind asked for or the surest; None where none does."""
    # To score is to read: of a list of names the beginning of it.
    asked = [one for one in IMPORTERS if kind in {"", one.kind}]
    words = [one for one in asked if one.kind in WORDS]
    score, best = max(_scored(words, content), key=_by_score, default=(0, None))
    if score < SURE:
        # What is no table for sure is not read as one first.
        rest = [one for one in asked if one.kind not in WORDS]
        score, best = max([(score, best), *_scored(rest, content)], key=_by_score)
    return best if score else None


def _scored(every: Sequence[Importer], content: Content) -> list[tuple[int, Importer | None]]:
    return [(one.score(content), one) for one in every]


def _by_score(one: tuple[int, Importer | None]) -> int:
    return one[0]


def is_words(content: Content) -> bool:
    """Tell whether a content is surely the words of a call."""
    return any(one.kind in WORDS and one.score(content) >= _SURELY for one in IMPORTERS)


def title_of(kind: str) -> str:
    """Return what a kind is called."""
    return next(one.title for one in IMPORTERS if one.kind == kind)


def read_call_file(path: Path, *, kind: str = "", on: date | None = None) -> CallFile:
    """Read a file of a call; raises FileError, in words, where it is none that is known."""
    return read_call(read_content(path, on=on), kind=kind)


def read_call(content: Content, *, kind: str = "") -> CallFile:
    """Read a content; raises FileError, in words, where it is none that is known."""
    found = importer_of(content, kind)
    if found is None:
        raise FileError(_not_read(content, f" as {title_of(kind)}" if kind else ""))
    return _whole(found.read(content), content)


def _not_read(content: Content, wanted: str) -> str:
    what = f"“{content.name}”" if content.name else "What was pasted"
    if not content.is_zip and not content.decoded.text.strip("\ufeff \r\n\t\0"):
        return f"{what} is empty: line 1 has nothing in it. Nothing was brought in."
    if content.choices.columns is not None:
        return f"{what} could not be read{wanted}: no column is said to hold names."
    first = next((one for one in content.decoded.text.splitlines() if one.strip()), "")
    begins = f" Line 1 says “{first.strip()[:SHOWN]}”." if first else ""
    return (
        f"{what} could not be read{wanted}: no row of headings with names was found, and no words "
        f"with times.{begins} Nothing was brought in."
    )


def _whole(found: CallFile, content: Content) -> CallFile:
    """Return what was read, with who may be one and the rows that could not be read."""
    decoded = content.decoded
    said = [assumed(decoded.encoding)] if decoded.is_doubtful else []
    is_answered = content.choices.meeting is not None
    is_dated = content.on is not None and bool(found.days)
    if is_dated and not is_answered and content.on not in found.days:
        days = ", ".join(map(long_date, sorted(found.days)))
        on = long_date(content.on) if content.on is not None else ""
        said.append(f"It is of {days}, the session of {on}: is it of another call?")
        found = replace(found, is_of_another_day=True)
    if found.kind in WORDS:
        return replace(found, assumed=(*found.assumed, *said), bad=_by_line(found.bad))
    found = _checked(found, content.formulas)
    return replace(
        found,
        offered=offers(found.people, content.each),
        assumed=(*found.assumed, *said),
        bad=_by_line((*found.bad, *content.bad)),
    )


def _by_line(bad: Sequence[Bad]) -> tuple[Bad, ...]:
    """Return what is bad in the order of lines, the first reason of each."""
    first: dict[int, Bad] = {}
    for one in bad:
        first.setdefault(one.number, one)
    return tuple(first[number] for number in sorted(first))


def _checked(found: CallFile, formulas: frozenset[int]) -> CallFile:
    """Return what was read without names that are none, and with those worked out in doubt."""
    too_long = [one for one in found.people if len(one.name) > LONGEST_NAME]
    bad = tuple(Bad(one.rows[0] if one.rows else 0, "its name is longer than any name")
                for one in too_long)  # fmt: skip
    if not too_long and not formulas:
        return found
    people = tuple(
        replace(one, is_doubtful=True) if formulas.intersection(one.rows) else one
        for one in found.people
        if len(one.name) <= LONGEST_NAME
    )
    return replace(found, people=people, bad=(*found.bad, *bad), formulas=formulas)
