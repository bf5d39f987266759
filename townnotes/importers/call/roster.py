"""Lists of people with headings: registrations, answers to a form, any table with names."""

import re
from collections.abc import Sequence

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Joining, Why
from townnotes.importers.folding import folded
from townnotes.importers.names import read_line
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.countries import code_of
from townnotes.importers.tables.labels import Headings, fact_of, says, with_questions, words
from townnotes.importers.tables.records import Bad, CellRow
from townnotes.importers.tables.sections import Section

KIND = "roster"
PLAIN = "pasted or saved table"
_TITLE = re.compile(
    r"(?:h\.?\s?e\.?|s\.?\s?e\.?|mrs?|ms|mx|miss|mme|mlle|m|sr|sra|srta|dr|dra|prof|professor|"
    r"amb|ambassador|rev|sir|dame|hon|herr|frau|fr|\u0433-н|\u0433-жа|السيد|السيدة|الدكتور|博士|教授|先生|女士)\.?"
    r"(?:\s+(?:mrs?|ms|mme|m|sr|sra|dr|prof)\.?)?",
    re.IGNORECASE,
)


def score(content: Content) -> int:
    """Return how surely a content is a list of people with headings."""
    return max((_fits(one) for one in content.sections), default=0)


def _fits(section: Section) -> int:
    header = section.header
    if not _is_named(header) or "action" in header or not section.rows:
        return 0
    return 10 + header.score


def _is_named(header: Headings) -> bool:
    return bool({"name", "first_name", "last_name", "shown"} & set(header.columns))


def read(content: Content) -> CallFile:
    """Read the list; who withdrew is in it, and left out unless asked for."""
    found = max(content.sections, key=_fits)
    header = found.header
    if content.choices.columns is None:
        header = with_questions(header, [row.cells for row in found.rows])
    joining = Joining()
    bad: list[Bad] = []
    for row in content.each(found.rows):
        person = _person(header, row)
        if person is None:
            bad.append(Bad(row.number, "nobody is named in it"))
        else:
            joining.add(person, by_name=True)
    return CallFile(
        KIND,
        tuple(joining.people),
        source=_source(found, header),
        rows=len(found.rows),
        rejoins=joining.rejoins,
        bad=tuple(bad),
        table=found._replace(header=header),
    )


def _person(header: Headings, row: CellRow) -> CallPerson | None:
    cells = row.cells
    honorific, name = _named(header, cells)
    email = header.cell(cells, "email")
    organization = " ".join(header.cell(cells, "organization").split())
    if not any(map(str.isalnum, name)):
        name = ""
    if not name and not organization and "@" not in email:
        return None
    limit = header.cell(cells, "limit")
    asks = header.cell(cells, "asks")
    return CallPerson(
        name or ("" if organization else email),
        email if "@" in email else "",
        organization=organization,
        honorific=honorific,
        country=code_of(header.cell(cells, "country")),
        category=header.cell(cells, "category"),
        speaks_for=header.cell(cells, "speaks_for"),
        pronunciation=header.cell(cells, "pronunciation"),
        limit=int(limit) if limit.isdigit() else None,
        asks_for_floor=says("yes", asks) if asks else None,
        rows=(row.number,),
        apart=_apart(header.cell(cells, "status") or header.cell(cells, "attended")),
    )


def _named(header: Headings, cells: Sequence[str]) -> tuple[str, str]:
    """Return honorific and name, which may stand in two columns."""
    first, last = (header.cell(cells, one) for one in ("first_name", "last_name"))
    whole = header.cell(cells, "name") or header.cell(cells, "shown")
    name = f"{first} {_in_small(last)}" if first and last else whole or first or last
    if says("nobody", name):
        return "", ""
    read = read_line(" ".join(name.split()))
    title = header.cell(cells, "honorific")
    is_title = bool(_TITLE.fullmatch(title))
    # A name is all that its column has: only its honorific is taken off.
    bare = name.split()
    taken = len(read.honorific.split())
    return title if is_title else read.honorific, " ".join(bare[taken:])


def _in_small(last: str) -> str:
    """Return a surname typed in capitals as a name is written."""
    is_loud = last.isupper() and len(last) > 2 and last.isascii()  # noqa: PLR2004 - Ng, Li
    return last.title() if is_loud else last


def _apart(status: str) -> Why:
    return "withdrawn" if status and folded(status) in words("withdrawn") else ""


def _source(section: Section, header: Headings) -> str:
    """Return which program or form a list is from, by its own columns."""
    headings = [folded(one) for one in header.headings]
    facts = [fact_of(one) for one in header.headings]
    before = [cell for row in section.before for cell in row.cells]
    is_report = any(folded(cell) in words("registration") for cell in before)
    if is_report or {"approval status", "registration time"} <= set(headings):
        return "zoom_registration"
    if {"registration state", "registration date"} & set(headings):
        return "indico"
    if any(one.startswith("order") for one in headings) and "attendee status" in headings:
        return "eventbrite"
    if any("start" in one for one in facts) and any("end" in one for one in facts):
        return "ms_forms"
    if "completion time" in headings:
        return "ms_forms"
    first = header.columns.get("registered", -1)
    return "google_forms" if first == 0 else PLAIN
