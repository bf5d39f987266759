"""Zoom's report of a webinar's attendees: sections for hosts, panelists, attendees and others."""

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.facts import (
    FileClock,
    attendee,
    calls_of,
    choose_meeting,
    meeting,
    with_facts,
)
from townnotes.importers.call.people import CallPerson, Joining, Why, is_bot, split_shown
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, says, words
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section

KIND = "zoom_webinar"
_PARTS = ("hosts", "panelists", "attendees", "others")


def score(content: Content) -> int:
    """Return how surely a content is such a report."""
    found = [one for one in content.sections if _part(one) and _is_people(one.header)]
    return 30 + 10 * len(found) if any("attended" in one.header for one in found) else 0


def _part(section: Section) -> str:
    return next((one for one in _PARTS if section.title in words(one)), "")


def _is_people(header: Headings) -> bool:
    return bool({"shown", "name", "first_name"} & set(header.columns))


def read(content: Content) -> CallFile:
    """Read the report; who registered and did not come is there, and not counted."""
    calls = calls_of(content, lambda one: _part(one) and _is_people(one.header))
    clock = FileClock(content, calls)
    meetings = tuple(meeting(call.told, clock.order) for call in calls)
    chosen = choose_meeting(meetings, content)
    parts = calls[chosen.place].parts
    joining = Joining()
    for part, row in content.each([(one, row) for one in parts for row in one.rows]):
        joining.add(_person(part, row, clock))
    found = CallFile(
        KIND,
        tuple(joining.people),
        rows=sum(len(one.rows) for one in parts),
        rejoins=joining.rejoins,
        table=max(parts, key=lambda one: len(one.rows)),
    )
    return with_facts(found, clock, chosen)


def _person(part: Section, row: CellRow, clock: FileClock) -> CallPerson:
    cell = part.header.cell
    shown = cell(row.cells, "shown") or cell(row.cells, "name")
    first, last = cell(row.cells, "first_name"), cell(row.cells, "last_name")
    name, brackets = split_shown(shown or f"{first} {last}")
    organization, apart = cell(row.cells, "organization"), _apart(part, row, name)
    return attendee(
        part.header, row, clock, name, organization=organization, brackets=brackets, apart=apart
    )


def _apart(part: Section, row: CellRow, name: str) -> Why:
    attended = part.header.cell(row.cells, "attended")
    if attended and says("no", attended):
        return "absent"
    if _part(part) == "hosts":
        return "host"
    return "bot" if is_bot(name) else ""
