"""Teams' reports of attendance: in sections since 2021, and lists of who joined and left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.call.facts import (
    Call,
    Facts,
    FileClock,
    attendee,
    calls_of,
    choose_meeting,
    meeting,
    with_facts,
)
from townnotes.importers.call.people import (
    CallPerson,
    Joining,
    Stay,
    Why,
    is_bot,
    is_phone,
    split_marks,
)
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, says, words
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section
from townnotes.importers.tables.stamps import Stamp

ATTENDANCE = "teams_attendance"
EVENTS = "teams_event_list"
_PAUSE, _NIGHT = timedelta(minutes=30), timedelta(hours=8)
"""After which somebody who joins, once all have left, begins another meeting; and in any case."""


def score_attendance(content: Content) -> int:
    """Return how surely a content is a report of attendance."""
    return max((_fits(one) for one in content.sections), default=0)


def _fits(section: Section) -> int:
    header = section.header
    if "name" not in header or "join" not in header or "attended" in header:
        return 0
    teams = sum(one in header for one in ("upn", "role"))
    titled = section.title in words("participants") | words("activities") | words("summary")
    return 15 + 10 * teams + 10 * titled if teams or titled else 0


def read_attendance(content: Content) -> CallFile:
    """Read the people of the second section, their stays from the third where there is one."""
    calls = calls_of(content, _fits)
    clock = FileClock(content, calls)
    meetings = tuple(meeting(call.told, clock.order) for call in calls)
    chosen = choose_meeting(meetings, content)
    return with_facts(_attendance(calls[chosen.place], content, clock), clock, chosen)


def _attendance(call: Call, content: Content, clock: FileClock) -> CallFile:
    tables = call.parts
    stays = [one for one in tables if one.title in words("activities")]
    people = next((one for one in tables if one not in stays), tables[0])
    found = [_person(people.header, row, clock) for row in content.each(people.rows)]
    if stays and people not in stays:
        found = _with_stays(found, stays[0], clock)
        rejoins = sum(max(len(one.joins) - 1, 0) for one in found)
    else:
        joining = Joining()
        for one in found:
            joining.add(one)
        found, rejoins = joining.people, joining.rejoins
    return CallFile(ATTENDANCE, tuple(found), rows=len(people.rows), rejoins=rejoins, table=people)


def _person(header: Headings, row: CellRow, clock: FileClock) -> CallPerson:
    shown = header.cell(row.cells, "name")
    name, organization, marks = split_marks(shown)
    apart = _apart(header.cell(row.cells, "role"), name)
    return attendee(
        header, row, clock, name, organization=organization, brackets=marks, apart=apart
    )


def _apart(role: str, name: str) -> Why:
    return "host" if says("host", role) else "bot" if is_bot(name) else ""


def _with_stays(people: list[CallPerson], section: Section, clock: FileClock) -> list[CallPerson]:
    """Return people with each of their stays; a name that stands twice is told by its address."""
    stays: dict[tuple[str, str], list[CallPerson]] = {}
    for one in (_person(section.header, row, clock) for row in section.rows):
        stays.setdefault((one.name, one.organization), []).append(one)
    found: list[CallPerson] = []
    for person in people:
        own = [
            each
            for one in stays.get((person.name, person.organization), ())
            if one.email in {person.email, ""}
            for each in one.joins
        ]
        found.append(replace(person, joins=tuple(own) or person.joins))
    return found


def score_events(content: Content) -> int:
    """Return how surely a content is a list of who joined and left."""
    return max((_listed(one.header) for one in content.sections), default=0)


def _listed(header: Headings) -> int:
    return 60 if {"name", "action", "at"} <= set(header.columns) else 0


def read_events(content: Content) -> CallFile:
    """Read the list; who was there before it was begun came at a time that nobody knows."""
    found = max(content.sections, key=lambda one: _listed(one.header))
    clock = FileClock(content, [Call(Facts(), [found])])
    meetings = _meetings_of(found, clock)
    if len(meetings) == 1:
        return with_facts(_listed_file(found, found.rows, content, clock), clock)
    told = tuple(Meeting(start=one.start, end=one.end) for one in meetings)
    chosen = choose_meeting(told, content)
    own = _listed_file(found, meetings[chosen.place].rows, content, clock)
    return with_facts(own, clock, chosen)


class _ListedMeeting(NamedTuple):
    """The rows of one of the meetings that a list is of, and when it was."""

    rows: list[CellRow]
    start: Stamp | None = None
    end: Stamp | None = None


def _meetings_of(found: Section, clock: FileClock) -> list[_ListedMeeting]:
    """Part a list where all had left, or a night went by, before the next one joined."""
    header = found.header
    timed = [(clock.read(header.cell(row.cells, "at")), row) for row in found.rows]
    known = sorted(((at, row) for at, row in timed if at is not None), key=lambda one: one[0].at())
    meetings = [_ListedMeeting([row for at, row in timed if at is None])]
    there = set[str]()
    for at, row in known:
        last = meetings[-1]
        apart = (at.at() - last.end.at()) if last.end is not None else timedelta()
        if apart > _NIGHT or (apart > _PAUSE and not there):
            there.clear()
            last = _ListedMeeting([])
            meetings.append(last)
        last.rows.append(row)
        meetings[-1] = last._replace(start=last.start or at, end=at)
        name, action = (header.cell(row.cells, one) for one in ("name", "action"))
        (there.discard if says("left", action) else there.add)(name)
    return meetings


def _listed_file(
    found: Section, rows: Sequence[CellRow], content: Content, clock: FileClock
) -> CallFile:
    header = found.header
    people: dict[str, tuple[CellRow, list[Stay]]] = {}
    for row in content.each(rows):
        joins = people.setdefault(header.cell(row.cells, "name"), (row, []))[1]
        _note(joins, header.cell(row.cells, "action"), header.cell(row.cells, "at"), clock)
    joined = [_listed_person(header, row, joins) for row, joins in people.values()]
    rejoins = sum(max(len(one.joins) - 1, 0) for one in joined)
    return CallFile(EVENTS, tuple(joined), rows=len(rows), rejoins=rejoins, table=found)


def _note(joins: list[Stay], action: str, at: str, clock: FileClock) -> None:
    if says("before", action):
        joins.append(Stay(None, None))
    elif says("left", action):
        begun = joins.pop() if joins and joins[-1].end is None else Stay(None, None)
        joins.append(Stay(begun.start, clock.read(at)))
    elif says("joined", action):
        joins.append(Stay(clock.read(at), None))


def _listed_person(header: Headings, row: CellRow, joins: Sequence[Stay]) -> CallPerson:
    name, organization, marks = split_marks(header.cell(row.cells, "name"))
    role = header.cell(row.cells, "role")
    return CallPerson(
        name, joins=tuple(joins), organization=organization, brackets=marks, rows=(row.number,),
        apart=_apart(role, name), is_phone=is_phone(name),
    )  # fmt: skip
