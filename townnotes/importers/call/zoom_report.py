"""Zoom's report of a meeting's participants, of every generation: a row a stay, or a row a user."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.call.facts import (
    Call,
    Facts,
    FileClock,
    address,
    attendee,
    calls_of,
    choose_meeting,
    meeting,
    with_facts,
)
from townnotes.importers.call.people import (
    CallPerson,
    Joining,
    Why,
    is_bot,
    is_host_mark,
    split_shown,
)
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, fact_of, says
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section

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
    clock = FileClock(content, every)
    calls = [one for call in every for one in _by_meeting(call, clock)]
    chosen = choose_meeting(tuple(one.meeting for one in calls), content)
    call = calls[chosen.place]
    joining = Joining()
    for header, row in content.each(call.rows):
        joining.add(_person(header, row, clock, call.host_email.casefold()))
    found = CallFile(
        KIND,
        tuple(joining.people),
        rows=len(call.rows),
        rejoins=joining.rejoins,
        table=max((part for one in every for part in one.parts), key=lambda one: len(one.rows)),
    )
    return with_facts(found, clock, chosen)


def _by_meeting(call: Call, clock: FileClock) -> list[_ZoomCall]:
    """Return a call, or the meetings of a flat report, which repeats theirs in each row."""
    found: dict[tuple[str, ...], tuple[Facts, list[tuple[Headings, CellRow]]]] = {}
    for part in call.parts:
        places = _places_of_facts(part.header)
        if "topic" not in places:
            rows = found.setdefault((), (call.told, []))[1]
            rows += [(part.header, row) for row in part.rows]
            continue
        for row in part.rows:
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
    is_host = bool(email) and email.casefold() == host_email
    return attendee(
        header,
        row,
        clock,
        name,
        organization=header.cell(row.cells, "organization"),
        brackets=brackets,
        apart=_apart(header, row, shown, is_host=is_host),
    )


def _apart(header: Headings, row: CellRow, shown: str, *, is_host: bool) -> Why:
    if says("yes", header.cell(row.cells, "waiting")):
        return "waiting"
    if is_host or is_host_mark(shown):
        return "host"
    return "bot" if is_bot(shown) else ""
