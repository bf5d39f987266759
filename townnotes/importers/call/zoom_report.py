"""Zoom's report of a meeting's participants, of every generation: a row a stay, or a row a user."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.call.facts import (
    Call,
    Facts,
    FileClock,
    address,
    calls_of,
    choose_meeting,
    meeting,
)
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
    return max(map(_fits, content.sections), default=0)


def _fits(section: Section) -> int:
    header = section.header
    if "shown" not in header or "attended" in header or "first_name" in header:
        return 0
    others = sum(one in header for one in ("join", "leave", "email", "duration", "guest"))
    return 20 + 5 * others if others else 0


class _ZoomCall(NamedTuple):
    """One meeting of the file, with its rows under the headings that they stand under."""

    meeting: Meeting
    host_email: str
    rows: Sequence[tuple[Headings, CellRow]]


def read(content: Content) -> CallFile:
    """Read the report of one meeting; which of several, `choose_meeting` says."""
    every = calls_of(content, _fits)
    parts = [part for call in every for part in call.parts]
    clock = FileClock(content, parts, *(call.told for call in every))
    calls = [one for call in every for one in _by_meeting(call, clock)]
    meetings = tuple(one.meeting for one in calls)
    chosen = choose_meeting(meetings, content)
    call = calls[chosen.place]
    joining = Joining()
    for header, row in content.each(call.rows):
        joining.add(_person(header, row, clock, call.host_email.casefold()))
    return CallFile(
        KIND,
        tuple(joining.people),
        rows=len(call.rows),
        rejoins=joining.rejoins,
        start=call.meeting.start,
        assumed=(*clock.warnings, *chosen.warnings),
        table=max(parts, key=lambda one: len(one.rows)),
        meetings=meetings,
        meeting=chosen.place,
        asks_meeting=chosen.is_asked,
        unsure_date=clock.unsure_date,
        order=clock.order,
    )


def _by_meeting(call: Call, clock: FileClock) -> list[_ZoomCall]:
    """Return a call, or the meetings of a flat report, which repeats theirs in each row."""
    found: dict[tuple[str, ...], tuple[Facts, list[tuple[Headings, CellRow]]]] = {}
    for part in call.parts:
        places = _places_of_facts(part.header)
        for row in part.rows:
            if "topic" not in places:
                told, key = call.told, ()
            else:
                told = _facts_in(row, places)
                key = (told.topic, told.id, told.start)
            found.setdefault(key, (told, []))[1].append((part.header, row))
    return [
        _ZoomCall(meeting(told, clock.order), told.host_email, rows)
        for told, rows in found.values()
    ] or [_ZoomCall(meeting(call.told, clock.order), call.told.host_email, ())]


def _places_of_facts(header: Headings) -> dict[str, int]:
    """Return the columns that tell of the meeting: those before the name."""
    before = header.headings[: header.columns["shown"]]
    return {
        meaning: place
        for place, heading in reversed(list(enumerate(before)))
        for meaning in fact_of(heading)
        if meaning in Facts._fields
    }


def _facts_in(row: CellRow, places: Mapping[str, int]) -> Facts:
    cells = row.cells
    return Facts(**{one: cells[at].strip() for one, at in places.items() if at < len(cells)})


def _person(header: Headings, row: CellRow, clock: FileClock, host_email: str) -> CallPerson:
    shown = header.cell(row.cells, "shown")
    name, brackets = split_shown(shown)
    email = address(header, row)
    return CallPerson(
        name or email,
        email,
        joins=clock.stays(header, row),
        minutes=minutes(header.cell(row.cells, "duration")),
        organization=header.cell(row.cells, "organization"),
        brackets=brackets,
        rows=(row.number,),
        apart=_apart(header, row, shown, is_host=bool(email) and email.casefold() == host_email),
        is_phone=is_phone(name),
    )


def _apart(header: Headings, row: CellRow, shown: str, *, is_host: bool) -> Why:
    if says("yes", header.cell(row.cells, "waiting")):
        return "waiting"
    if is_host or is_host_mark(shown):
        return "host"
    return "bot" if is_bot(shown) else ""
