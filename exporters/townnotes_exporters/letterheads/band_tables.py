"""Reads tables of a letterhead: cells with their widths, fillings and rules, joined ones as one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeAlias

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.bands import BandCell, BandPart, BandRow, Rule
from townnotes_exporters.letterheads.looks import colour_of, points_of

CellReader: TypeAlias = Callable[[Iterable[Any], float], tuple[BandPart, ...]]

_SIDES = 10.8
"""Word leaves so much free at the sides of a cell, together."""
_SHARES = {"center": 0.5, "bottom": 1.0}
_EDGES = ("top", "end", "bottom", "start")
_INNER = {"top": "insideH", "bottom": "insideH", "start": "insideV", "end": "insideV"}
_OLD_NAMES = {"start": "left", "end": "right"}
_EIGHTHS = 8
_PERCENT = 5000


def rows_of_table(
    table: Any, room: float, read: CellReader, *, hangs: bool = False
) -> list[BandRow]:
    """Return the rows of a table that has so much room; `read` reads what a cell holds.

    One that `hangs` stands out of the text by the edge of its cells.
    """
    widths = _widths(table, room)
    properties = table.find(qn("w:tblPr"))
    edges = None if properties is None else properties.find(qn("w:tblBorders"))
    rows: list[BandRow] = []
    every = table.findall(qn("w:tr"))
    for number, row in enumerate(every):
        at, cells = 0, list[BandCell]()
        found = row.findall(qn("w:tc"))
        for cell in found:
            about = cell.find(qn("w:tcPr"))
            span = max(1, int(points_of(_said(about, "w:gridSpan"), 1.0, 1)))
            width = sum(widths[at : at + span]) or room / len(found)
            outer = (number == 0, at + span >= len(widths), number == len(every) - 1, at == 0)
            made = BandCell(
                width,
                read(cell, max(1.0, width - _SIDES)),
                _joined(about),
                _fill(about),
                _SHARES.get(_said(about, "w:vAlign"), 0.0),
                _rules(about, edges, outer),
            )
            cells.append(made)
            at += span
        indent = _indent(properties, sum(widths), room, hangs=hangs)
        rows.append(BandRow(tuple(cells), indent, _height(row)))
    return _reaching(rows)


def _said(about: Any, tag: str) -> str:
    found = None if about is None else about.find(qn(tag))
    return "" if found is None else found.get(qn("w:val"), "")


def _widths(table: Any, room: float) -> list[float]:
    """Return the widths of the columns; of a table as wide as its room, in their shares."""
    widths = [points_of(one.get(qn("w:w"))) for one in table.iterfind(
        f"{qn('w:tblGrid')}/{qn('w:gridCol')}")]  # fmt: skip
    whole = table.find(f"{qn('w:tblPr')}/{qn('w:tblW')}")
    if whole is not None and whole.get(qn("w:type")) == "pct" and sum(widths):
        said = whole.get(qn("w:w"), "")
        share = points_of(said.removesuffix("%"), 0.0, 100 if said.endswith("%") else _PERCENT)
        if share:
            return [share * room * one / sum(widths) for one in widths]
    return widths


def _joined(about: Any) -> int:
    """Return 0 for a cell that one above it reaches over, else 1; how far is counted later."""
    found = None if about is None else about.find(qn("w:vMerge"))
    return 0 if found is not None and found.get(qn("w:val"), "continue") == "continue" else 1


def _reaching(rows: list[BandRow]) -> list[BandRow]:
    """Count over how many rows each cell reaches."""
    made: list[BandRow] = []
    for number, row in enumerate(rows):
        cells: list[BandCell] = []
        for place, cell in enumerate(row.cells):
            reach = cell.rows
            below = rows[number + 1 :] if reach else []
            for one in below:
                if place >= len(one.cells) or one.cells[place].rows:
                    break
                reach += 1
            cells.append(replace(cell, rows=reach))
        made.append(replace(row, cells=tuple(cells)))
    return made


def _fill(about: Any) -> str:
    shade = None if about is None else about.find(qn("w:shd"))
    said = "auto" if shade is None else shade.get(qn("w:fill"), "auto")
    return "" if said == "auto" else colour_of(said)


def _rules(about: Any, edges: Any, outer: tuple[bool, ...]) -> tuple[Rule | None, ...]:
    own = None if about is None else about.find(qn("w:tcBorders"))
    return tuple(
        _rule(own, edge) if _named(own, edge) is not None
        else _rule(edges, edge if is_outer else _INNER[edge])
        for edge, is_outer in zip(_EDGES, outer, strict=True)
    )  # fmt: skip


def _named(borders: Any, edge: str) -> Any:
    if borders is None:
        return None
    found = borders.find(qn(f"w:{edge}"))
    return found if found is not None else borders.find(qn(f"w:{_OLD_NAMES.get(edge, edge)}"))


def _rule(borders: Any, edge: str) -> Rule | None:
    found = _named(borders, edge)
    if found is None or found.get(qn("w:val"), "none") in {"none", "nil"}:
        return None
    return colour_of(found.get(qn("w:color"))), points_of(found.get(qn("w:sz")), 0.5, _EIGHTHS)


def _indent(properties: Any, width: float, room: float, *, hangs: bool) -> float:
    side = _said(properties, "w:jc")
    if side in {"center", "right", "end"}:
        return (room - width) * (0.5 if side == "center" else 1.0)
    found = None if properties is None else properties.find(qn("w:tblInd"))
    own = 0.0 if found is None else points_of(found.get(qn("w:w")))
    return own - _SIDES / 2 if hangs else own


def _height(row: Any) -> float:
    found = row.find(f"{qn('w:trPr')}/{qn('w:trHeight')}")
    return 0.0 if found is None else points_of(found.get(qn("w:val")))
