"""What a file says of its call, how it writes dates, and whom a row of a report tells of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from townnotes.importers.call.call_file import CallFile, Meeting
from townnotes.importers.call.people import CallPerson, Stay, Why, is_phone
from townnotes.importers.folding import folded
from townnotes.importers.tables.choices import Order
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings, fact_of
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section
from townnotes.importers.tables.stamps import Raw, Stamp, minutes, read_raw, reckon, stamp

_STAMPED = ("join", "leave", "at")
"""The columns that hold stamps."""


class Facts(NamedTuple):
    """What stands before a table of the call itself, as text."""

    topic: str = ""
    id: str = ""
    start: str = ""
    end: str = ""
    host: str = ""
    host_email: str = ""

    @property
    def tells_call(self) -> bool:
        """Tell whether they say which call it is."""
        return bool(self.topic or self.id or self.start)


class Call(NamedTuple):
    """The tables that a file has of one call, with what it says of the call itself."""

    told: Facts
    parts: list[Section]


def calls_of(content: Content, fits: Callable[[Section], object]) -> list[Call]:
    """Return the calls of a file, with the tables that fit; a further one tells its own facts."""
    found: list[Call] = []
    loose: list[CellRow] = []
    for one in content.sections:
        loose += one.before
        if not fits(one):
            loose += one.rows
            continue
        told = facts(loose)
        if not found or told.tells_call:
            found.append(Call(told, []))
        found[-1].parts.append(one)
        loose = []
    return found


class ChosenMeeting(NamedTuple):
    """Which of several meetings is read; `is_asked` where nothing told which."""

    meetings: tuple[Meeting, ...]
    place: int
    is_asked: bool = False
    warnings: tuple[str, ...] = ()


def choose_meeting(meetings: tuple[Meeting, ...], content: Content) -> ChosenMeeting:
    """Choose the meeting that somebody named, else the one of the session's day, else the first."""
    if len(meetings) == 1:
        return ChosenMeeting(meetings, 0)
    named = content.choices.meeting
    if named is not None and 0 <= named < len(meetings):
        return ChosenMeeting(meetings, named)
    on = [place for place, one in enumerate(meetings) if one.start and one.start.day == content.on]
    place = on[0] if on else 0
    said = f"The file has {len(meetings)} meetings; this is “{meetings[place].words(place)}”."
    return ChosenMeeting(meetings, place, len(on) != 1, (said,))


def address(header: Headings, row: CellRow) -> str:
    """Return a row's e-mail address; empty where the cell holds none."""
    text = header.cell(row.cells, "email")
    return text if "@" in text else ""


def facts(rows: Sequence[CellRow]) -> Facts:
    """Read facts of a meeting: labels in one row with values in the next, or label and value."""
    found: dict[str, str] = {}
    for at, row in enumerate(rows):
        labels = [fact_of(cell) for cell in row.cells]
        known = sum(map(bool, labels))
        below = rows[at + 1].cells if at + 1 < len(rows) else ()
        for place, meanings in enumerate(labels):
            for meaning in meanings:
                if known > 1:
                    value = below[place] if place < len(below) else ""
                else:
                    value = row.cells[place + 1] if place + 1 < len(row.cells) else ""
                if value.strip():
                    found.setdefault(meaning, value.strip())
    return Facts(**{name: found.get(name, "") for name in Facts._fields})


def meeting(told: Facts, order: Order) -> Meeting:
    """Return the meeting that facts tell of."""
    start, end = (stamp(read_raw(one), order) for one in (told.start, told.end))
    number = "".join(sign for sign in told.id if not sign.isspace() and sign != "-")
    return Meeting(told.topic, number if number.isdigit() else told.id, start, end)


class FileClock:
    """Reads the stamps of one file, in the one order that the file has."""

    def __init__(self, content: Content, calls: Sequence[Call]) -> None:
        """Decide the order by all stamps of the tables, and of what is told of the calls."""
        tables = [table for call in calls for table in call.parts]
        own = (text for call in calls for text in (call.told.start, call.told.end))
        texts = dict.fromkeys(
            table.header.cell(row.cells, one)
            for table in tables
            for one in _STAMPED
            if one in table.header
            for row in table.rows
        )
        self._raws: dict[str, Raw | None] = {text: read_raw(text) for text in (*texts, *own)}
        headings = [heading for table in tables for heading in table.header.headings]
        is_english = all(one.isascii() for one in headings) and _is_english(headings)
        self._stamps: dict[str, Stamp | None] = {}
        self._chosen: Order | None = content.choices.order
        self._reckoned = reckon(self._raws.values(), on=content.on, is_english=is_english)

    @property
    def order(self) -> Order:
        """Return what stands first."""
        return self._chosen or self._reckoned.order

    def read(self, text: str) -> Stamp | None:
        """Return a stamp of the file."""
        # Many come and leave in one minute.
        if text not in self._stamps:
            raw = self._raws[text] if text in self._raws else read_raw(text)
            self._stamps[text] = stamp(raw, self.order)
        return self._stamps[text]

    def stays(self, header: Headings, row: CellRow) -> tuple[Stay, ...]:
        """Return the stay that a row tells of, or none where it tells no time."""
        start, end = (self.read(header.cell(row.cells, one)) for one in ("join", "leave"))
        return (Stay(start, end),) if start or end else ()

    @property
    def unsure_date(self) -> str:
        """Return a stamp that may be read two ways where nothing in the file decides it."""
        if self._reckoned.is_sure:
            return ""
        dates = ((text, one.numbers) for text, one in self._raws.items() if one is not None)
        return next((text for text, both in dates if both and both[0] != both[1]), "")

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what is to be said where nothing in the file decides the order."""
        if self._chosen or not self.unsure_date:
            return ()
        first = "The month" if self.order == "month" else "The day"
        return (f"{first} was read first in the dates: nothing in the file decides it.",)


def attendee(
    header: Headings,
    row: CellRow,
    clock: FileClock,
    name: str,
    *,
    organization: str = "",
    brackets: tuple[str, ...] = (),
    apart: Why = "",
) -> CallPerson:
    """Return who a row of a report tells of, by their address where it names nobody."""
    email = address(header, row)
    return CallPerson(
        name or email,
        email,
        joins=clock.stays(header, row),
        minutes=minutes(header.cell(row.cells, "duration")),
        organization=organization,
        brackets=brackets,
        rows=(row.number,),
        apart=apart,
        is_phone=is_phone(name),
    )


def with_facts(found: CallFile, clock: FileClock, chosen: ChosenMeeting | None = None) -> CallFile:
    """Return what was read with its meetings, and with what is to be asked of these and of dates.

    It has no sentences of its own on what it assumed.
    """
    dated = replace(found, assumed=clock.warnings, unsure_date=clock.unsure_date, order=clock.order)
    if chosen is None:
        return dated
    return replace(
        dated,
        assumed=(*clock.warnings, *chosen.warnings),
        start=chosen.meetings[chosen.place].start,
        meetings=chosen.meetings,
        meeting=chosen.place,
        asks_meeting=chosen.is_asked,
    )


def _is_english(headings: Sequence[str]) -> bool:
    words = {word for one in headings for word in folded(one).split()}
    return bool(words & {"name", "time", "email", "duration", "start", "first", "joined"})
