"""Google Meet's report of attendance, and those of others that have its columns."""

import re

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.facts import FileClock, address
from townnotes.importers.call.people import CallPerson, Joining, is_bot, is_phone
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings
from townnotes.importers.tables.stamps import minutes

KIND = "meet_attendance"
_PRESENTATION = re.compile(
    r"^(?:presentation|présentation|presentación|apresentação|präsentation|presentazione)\b"
    r"|[’']s presentation$", re.IGNORECASE,
)  # fmt: skip


def score(content: Content) -> int:
    """Return how surely a content is such a report."""
    return max((_fits(one.header) for one in content.sections), default=0)


def _fits(header: Headings) -> int:
    if {"shown", "upn", "role", "attended"} & set(header.columns):
        return 0
    is_named = "first_name" in header or "name" in header
    is_timed = "duration" in header and ("join" in header or "leave" in header)
    is_counted = "duration" in header and "email" in header and "name" in header
    return 25 if is_named and is_timed else 12 if is_counted else 0


def read(content: Content) -> CallFile:
    """Read the report; a screen that was shared is nobody."""
    found = max(content.sections, key=lambda one: _fits(one.header))
    cell = found.header.cell
    clock = FileClock(content, [found])
    joining, screens = Joining(), 0
    for row in content.each(found.rows):
        first, last = cell(row.cells, "first_name"), cell(row.cells, "last_name")
        name = " ".join(f"{first} {last}".split()) or " ".join(cell(row.cells, "name").split())
        if _PRESENTATION.search(name):
            screens += 1
            continue
        email = address(found.header, row)
        joining.add(CallPerson(
            name or email,
            email,
            joins=clock.stays(found.header, row),
            minutes=minutes(cell(row.cells, "duration")),
            rows=(row.number,),
            apart="bot" if is_bot(name) else "",
            is_phone=is_phone(name),
        ))  # fmt: skip
    shared = (
        f"{screens} shared screens are nobody." if screens > 1 else "A shared screen is nobody."
    )
    return CallFile(
        KIND, tuple(joining.people), rows=len(found.rows), rejoins=joining.rejoins,
        assumed=clock.warnings, warnings=(shared,) if screens else (),
        table=found, unsure_date=clock.unsure_date, order=clock.order,
    )  # fmt: skip
