"""Tables within a file: a row of headings with the rows beneath it, and what stands before."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from townnotes.importers.call.files import Meeting, Source
from townnotes.importers.call.labels import NO_HEADER, Header, fact_of, read_header, words
from townnotes.importers.call.records import Record
from townnotes.importers.call.stamps import Order, Raw, Stamp, read_raw, reckon, stamp
from townnotes.importers.names import folded

FEWEST = 2
"""Known headings that make a row one of headings."""


class Section(NamedTuple):
    """A table: its title, such as "Attendee Details", its headings and its rows."""

    title: str
    header: Header
    rows: Sequence[Record]
    before: Sequence[Record] = ()


def sections(source: Source) -> tuple[Section, ...]:
    """Return the tables of a file; the first may have lines before it that are no table."""
    return tuple(_sections(source.rows))


def _sections(rows: Sequence[Record]) -> Iterator[Section]:
    header, title, body, before = NO_HEADER, "", list[Record](), list[Record]()
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) == 1 and folded(filled[0]) in _titles():
            if header.score:
                yield Section(title, header, body, before)
                before = []
            header, body, title = NO_HEADER, [], folded(filled[0])
            continue
        found = read_header(row.cells)
        if found.score >= FEWEST and not _is_again(found, header):
            if header.score:
                yield Section(title, header, body, before)
                before = []
            header, body = found, []
        elif header.score:
            body.append(row)
        else:
            before.append(row)
    yield Section(title, header, body, before)


def _is_again(found: Header, header: Header) -> bool:
    """Tell whether a row of a table only looks like headings: fewer are known than in its own."""
    known = sum(bool(cell.strip()) for cell in found.headings)
    return bool(header.score) and found.score * 2 < known


def _titles() -> frozenset[str]:
    parts = ("hosts", "panelists", "attendees", "others", "summary", "participants", "activities",
             "webinar", "questions", "poll", "registration")  # fmt: skip
    return frozenset[str]().union(*(words(one) for one in parts))


class Facts(NamedTuple):
    """What stands before a table of the call itself, as text."""

    topic: str = ""
    id: str = ""
    start: str = ""
    end: str = ""
    host: str = ""
    host_email: str = ""


def facts(rows: Sequence[Record]) -> Facts:
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


class Clock:
    """Reads the stamps of one file, in the one order that the file has."""

    def __init__(self, source: Source, texts: Sequence[str], headings: Sequence[str]) -> None:
        """Decide the order by all stamps of the file."""
        self._raws: dict[str, Raw | None] = {text: read_raw(text) for text in dict.fromkeys(texts)}
        is_english = all(one.isascii() for one in headings) and _is_english(headings)
        self.reckoned = reckon(self._raws.values(), on=source.on, is_english=is_english)

    @property
    def order(self) -> Order:
        """Return what stands first."""
        return self.reckoned.order

    def read(self, text: str) -> Stamp | None:
        """Return a stamp of the file."""
        raw = self._raws[text] if text in self._raws else read_raw(text)
        return stamp(raw, self.order)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what is to be said where nothing in the file decides the order."""
        if self.reckoned.is_sure or not any(one and one.numbers for one in self._raws.values()):
            return ()
        first = "The month" if self.order == "month" else "The day"
        return (f"{first} was read first in the dates: nothing in the file decides it.",)


def _is_english(headings: Sequence[str]) -> bool:
    words = {word for one in headings for word in folded(one).split()}
    return bool(words & {"name", "time", "email", "duration", "start", "first", "joined"})
