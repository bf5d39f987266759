"""Google Meet's report of attendance, and those of others that have its columns."""

import re

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.facts import Call, Facts, FileClock, attendee, with_facts
from townnotes.importers.call.people import Joining, is_bot
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import Headings

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
    clock = FileClock(content, [Call(Facts(), [found])])
    joining, screens = Joining(), 0
    for row in content.each(found.rows):
        first, last = cell(row.cells, "first_name"), cell(row.cells, "last_name")
        name = " ".join(f"{first} {last}".split()) or " ".join(cell(row.cells, "name").split())
        if _PRESENTATION.search(name):
            screens += 1
            continue
        apart = "bot" if is_bot(name) else ""
        joining.add(attendee(found.header, row, clock, name, apart=apart))
    shared = (
        f"{screens} shared screens are nobody." if screens > 1 else "A shared screen is nobody."
    )
    return with_facts(
        CallFile(
            KIND,
            tuple(joining.people),
            rows=len(found.rows),
            rejoins=joining.rejoins,
            warnings=(shared,) if screens else (),
            table=found,
        ),
        clock,
    )
