"""Lists of people with headings: registrations, answers to a form, any table with names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Joining, Why
from townnotes.importers.folding import folded
from townnotes.importers.list_frame import group_named
from townnotes.importers.names import read_line
from townnotes.importers.origins import Origin, origin_of, parted
from townnotes.importers.several_names import names_of_cell
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.countries import code_of
from townnotes.importers.tables.labels import Headings, fact_of, says, with_questions, words
from townnotes.importers.tables.records import Bad, CellRow
from townnotes.importers.tables.sections import Section

KIND = "roster"
PLAIN = "pasted or saved table"
_PARTED = re.compile(r"[;,\s]+")
_FEWEST = 2
"""Names that make a cell one of several, and filled cells that make a row one of somebody."""
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
    """Read the list; who withdrew or is not confirmed is in it, and left out unless asked for."""
    found = max(content.sections, key=_fits)
    header = found.header
    if content.choices.columns is None:
        header = with_questions(header, [row.cells for row in found.rows])
    joining = Joining()
    bad: list[Bad] = []
    for one in _rows(header, content.each(found.rows)):
        if isinstance(one, Bad):
            bad.append(one)
        else:
            joining.add(one, by_name=True)
    return CallFile(
        KIND,
        tuple(joining.people),
        source=_source(found, header),
        rows=len(found.rows),
        rejoins=joining.rejoins,
        bad=tuple(bad),
        table=found._replace(header=header),
    )


def _rows(header: Headings, rows: Iterable[CellRow]) -> Iterator[CallPerson | Bad]:
    """Give who is named in rows, several of one where its cell has several names.

    A row with nothing but a kind of people is the heading of those below it.
    """
    group = ""
    for row in rows:
        filled = list(filter(str.strip, row.cells))
        over = group_named(filled[0]) if len(filled) == 1 else ""
        if over:
            group = over
            yield Bad(
                row.number, f"it stands over those below (“{filled[0].strip()}”)", is_read=True
            )
            continue
        person = None if _is_total(filled) else _person(header, row, group)
        if person is None:
            yield Bad(row.number, "nobody is named in it")
        else:
            yield from _each(header, row, person)


def _is_total(filled: Sequence[str]) -> bool:
    """Tell whether a row only counts the others: "Total: 12"."""
    said = folded(filled[0]) if filled else ""
    return len(filled) < _FEWEST and any(
        said == one or said.removeprefix(f"{one} ").isdigit() for one in words("totals")
    )


def _each(header: Headings, row: CellRow, person: CallPerson) -> Iterator[CallPerson]:
    """Give each of several who stand in one cell, with an address where there is one for each."""
    is_whole = "name" in header and not ("first_name" in header and "last_name" in header)
    names = names_of_cell(header.cell(row.cells, "name")) if is_whole else ()
    if len(names) < _FEWEST:
        yield person
        return
    found = [one for one in _PARTED.split(header.cell(row.cells, "email")) if "@" in one]
    emails = found if len(found) == len(names) else [""] * len(names)
    for name, email in zip(names, emails, strict=True):
        read = read_line(name)
        yield replace(
            person, name=read.name, honorific=read.honorific, email=email, is_doubtful=True
        )


def _person(header: Headings, row: CellRow, group: str) -> CallPerson | None:
    cells = row.cells
    honorific, name = _named(header, cells)
    email = header.cell(cells, "email")
    name, origin = _origin(header, cells, name)
    if not any(map(str.isalnum, name)):
        name = ""
    if not name and not origin.organization and "@" not in email:
        return None
    limit = header.cell(cells, "limit")
    asks = header.cell(cells, "asks")
    status = header.cell(cells, "status") or header.cell(cells, "attended")
    apart = _apart(status)
    return CallPerson(
        name or ("" if origin.organization else email),
        email if "@" in email else "",
        organization=origin.organization,
        honorific=honorific,
        country=origin.country,
        category=header.cell(cells, "category") or group,
        speaks_for=header.cell(cells, "speaks_for"),
        pronunciation=header.cell(cells, "pronunciation"),
        limit=int(limit) if limit.isdigit() else None,
        asks_for_floor=says("yes", asks) if asks else None,
        rows=(row.number,),
        apart=apart,
        status=status if apart else "",
        brackets=origin.cut,
    )


def _origin(header: Headings, cells: Sequence[str], name: str) -> tuple[str, Origin]:
    """Return a name and whom it is from, which may stand in one column, as country and body may."""
    place = header.columns.get("organization")
    organization = " ".join(header.cell(cells, "organization").split())
    if place is None or place == header.columns.get("name"):
        both = read_line(name, in_list=True) if place is not None else None
        if both is not None and both.name and both.organization:
            return both.name, origin_of(both.organization)
        return name, Origin("", code_of(header.cell(cells, "country")))
    if place == header.columns.get("country"):
        found = parted(organization)
        return name, found if found.country else found._replace(country=code_of(organization))
    return name, Origin(organization, code_of(header.cell(cells, "country")))


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
    said = folded(status)
    if said in words("withdrawn"):
        return "withdrawn"
    return "pending" if said in words("pending") else ""


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
