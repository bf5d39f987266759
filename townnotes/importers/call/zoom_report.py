"""Zoom's report of a meeting's participants, of every generation: a row a stay, or a row a user."""

from collections.abc import Sequence
from typing import NamedTuple

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.call.facts import Facts, FileClock, address, facts, meeting
from townnotes.importers.call.people import (
    CallPerson,
    Joining,
    Why,
    is_bot,
    is_host_mark,
    is_phone,
    split_shown,
)
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, fact_of, says
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section
from townnotes.importers.tables.stamps import minutes

KIND = "zoom_participants"


def score(content: Content) -> int:
    """Return how surely a content is such a report."""
    return max((_fits(one.header) for one in content.sections), default=0)


def _fits(header: Headings) -> int:
    if "shown" not in header or "attended" in header or "first_name" in header:
        return 0
    others = sum(one in header for one in ("join", "leave", "email", "duration", "guest"))
    return 20 + 5 * others if others else 0


def read(content: Content) -> CallFile:
    """Read the report; of several meetings that of the session's day, else the first."""
    found = max(content.sections, key=lambda one: _fits(one.header))
    told = facts(found.before)
    clock = FileClock(content, [found], told)
    report = _Report(found, clock, told)
    chosen, warnings = _choose(report, content)
    joining = Joining()
    for row in chosen.rows:
        joining.add(report.person(row))
    return CallFile(
        KIND,
        tuple(joining.people),
        rows=len(chosen.rows),
        rejoins=joining.rejoins,
        start=chosen.meeting.start,
        warnings=(*clock.warnings, *warnings),
    )


class _Call(NamedTuple):
    meeting: Meeting
    rows: Sequence[CellRow]


class _Report:
    """The rows of a report, by meeting."""

    def __init__(self, section: Section, clock: FileClock, told: Facts) -> None:
        self._header = section.header
        self._clock = clock
        self._host_email = told.host_email.casefold()
        self.meetings = self._by_meeting(section) or [
            _Call(meeting(told, clock.order), section.rows)
        ]

    def _by_meeting(self, section: Section) -> list[_Call]:
        """Return the meetings of a flat report, which repeats theirs in each row."""
        header = section.header
        name = header.columns["shown"]
        places = {
            meaning: place
            for place, heading in reversed(list(enumerate(header.headings[:name])))
            for meaning in fact_of(heading)
        }
        if "topic" not in places:
            return []
        found: dict[tuple[str, ...], tuple[Facts, list[CellRow]]] = {}
        for row in section.rows:
            told = {one: row.cells[at].strip() for one, at in places.items() if at < len(row.cells)}
            told = {one: value for one, value in told.items() if one in Facts._fields}
            key = tuple(told.get(one, "") for one in ("topic", "id", "start"))
            found.setdefault(key, (Facts(**told), []))[1].append(row)
        return [_Call(meeting(told, self._clock.order), rows) for told, rows in found.values()]

    def person(self, row: CellRow) -> CallPerson:
        """Return who a row is about."""
        cell = self._header.cell
        shown = cell(row.cells, "shown")
        name, brackets = split_shown(shown)
        email = address(self._header, row)
        return CallPerson(
            name or email,
            email,
            joins=self._clock.stays(self._header, row),
            minutes=minutes(cell(row.cells, "duration")),
            brackets=brackets,
            rows=(row.number,),
            apart=self._apart(row, shown, email),
            is_phone=is_phone(name),
        )

    def _apart(self, row: CellRow, shown: str, email: str) -> Why:
        if says("yes", self._header.cell(row.cells, "waiting")):
            return "waiting"
        if is_host_mark(shown) or (email and email.casefold() == self._host_email):
            return "host"
        return "bot" if is_bot(shown) else ""


def _choose(report: _Report, content: Content) -> tuple[_Call, tuple[str, ...]]:
    calls = report.meetings
    if len(calls) == 1:
        return calls[0], ()
    on = [one for one in calls if one.meeting.start and one.meeting.start.day == content.on]
    chosen = on[0] if len(on) == 1 else calls[0]
    title = chosen.meeting.topic or "the first"
    return chosen, (f"The file has {len(calls)} meetings; this is “{title}”.",)
