"""Turns the tables of annexes into Word tables that need no style of the template."""

from dataclasses import dataclass
from functools import cache

from townnotes.summary.document import Bar, Cell, Table, cell_runs, cell_text
from townnotes_exporters.characters import reads_from_right
from townnotes_exporters.word_body import Body, Letters, direction_xml, runs_xml

BAR_STEPS = 24
"""A bar is so many narrow columns, as many of them shaded as it is long."""

_RULE = 'w:val="single" w:sz="4" w:space="0" w:color="BFC5CA"'
_STRONG_RULE = 'w:val="single" w:sz="8" w:space="0" w:color="6B7277"'
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="1F66A6"/>'
# White above and below keeps the bars of two rows apart.
_GAP = 'w:val="single" w:sz="36" w:space="0" w:color="FFFFFF"'
_GAPS = f"<w:tcBorders><w:top {_GAP}/><w:bottom {_GAP}/></w:tcBorders>"
_NO_TOP, _NO_BOTTOM = '<w:top w:val="nil"/>', '<w:bottom w:val="nil"/>'
_CENTRED = '<w:vAlign w:val="center"/>'
_HEAD, _CELL, _SUM = Letters(bold=True, size=18), Letters(size=20), Letters(bold=True, size=20)
# Word takes no table at the very end of a document, and joins two that touch.
_AFTER = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="120" w:line="120" w:lineRule="exact"/></w:pPr>'
    "</w:p>"
)
_PROPERTIES = (
    "<w:tblPr>{}"
    '<w:tblW w:w="5000" w:type="pct"/>'
    f"<w:tblBorders><w:top {_STRONG_RULE}/><w:bottom {_STRONG_RULE}/>"
    f"<w:insideH {_RULE}/></w:tblBorders>"
    '<w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/></w:tblPr>'
)
_HEADER_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_ROW = "<w:trPr><w:cantSplit/></w:trPr>"


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of a table: widths in twentieths of a point, and how many each is made of."""

    widths: tuple[int, ...]
    spans: tuple[int, ...]
    are_numbers: tuple[bool, ...]

    @property
    def has_bars(self) -> bool:
        """Tell whether the table shows bars, and so is one that fits a page."""
        return max(self.spans) > 1


def table_xml(table: Table, body: Body, width: int, *, from_right: bool = False) -> str:
    """Return the `w:tbl` element of a table over the text's width, in twentieths of a point."""
    grid = _grid(table, width)
    columns = "".join(
        f'<w:gridCol w:w="{each // span}"/>' * span
        for each, span in zip(grid.widths, grid.spans, strict=True)
    )
    head = tuple(column.heading for column in table.columns)
    rows = [_row(head, grid, body, _HEAD, _HEADER_ROW, ("", ""), is_last=False)]
    goes_on = [bool(number) and not cells[0] for number, cells in enumerate(table.rows)]
    for number, cells in enumerate(table.rows):
        is_last = number == len(table.rows) - 1
        letters = _SUM if table.has_sum and is_last else _CELL
        looks = _joined(goes_on[number], not is_last and goes_on[number + 1])
        if grid.has_bars:
            looks = (_CENTRED, _CENTRED)
        rows.append(_row(cells, grid, body, letters, _ROW, looks, is_last=is_last))
    properties = _PROPERTIES.format("<w:bidiVisual/>" if from_right else "")
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>{_AFTER}"


def _grid(table: Table, width: int) -> _Grid:
    whole = sum(column.width for column in table.columns)
    bars = {place for row in table.rows for place, cell in enumerate(row) if isinstance(cell, Bar)}
    return _Grid(
        tuple(width * column.width // whole for column in table.columns),
        tuple(BAR_STEPS if place in bars else 1 for place in range(len(table.columns))),
        tuple(column.is_number for column in table.columns),
    )


def _row(
    cells: tuple[Cell, ...],
    grid: _Grid,
    body: Body,
    letters: Letters,
    properties: str,
    looks: tuple[str, str],
    *,
    is_last: bool,
) -> str:
    """Return a row; `looks` are of its first cell and of the others.

    A table with bars is kept on one page, its rows with those below them.
    """
    keeps = grid.has_bars and not is_last
    parts = ["<w:tr>", properties]
    columns = zip(cells, grid.widths, grid.spans, grid.are_numbers, strict=True)
    for place, (cell, width, span, is_number) in enumerate(columns):
        if isinstance(cell, Bar):
            parts.append(_bar(cell, width, span))
            continue
        from_right = reads_from_right(cell_text(cell))
        runs = runs_xml(cell_runs(cell), body, letters, from_right=from_right)
        paragraph = _cell_paragraph(is_number, from_right, keeps, body.rules[0].is_said)
        cell_properties = _cell_properties(width, span, looks[place > 0])
        parts.append(f"<w:tc>{cell_properties}<w:p>{paragraph}{runs}</w:p></w:tc>")
    parts.append("</w:tr>")
    return "".join(parts)


@cache
def _joined(goes_on: bool, is_followed: bool) -> tuple[str, str]:  # noqa: FBT001 (cache)
    """Return the looks of a row that is one with the row above it, or below: no rule between."""
    rules = f"{_NO_TOP if goes_on else ''}{_NO_BOTTOM if is_followed else ''}"
    if not rules:
        return "", ""
    borders = f"<w:tcBorders>{rules}</w:tcBorders>"
    merged = "<w:vMerge/>" if goes_on else '<w:vMerge w:val="restart"/>'
    return merged + borders, borders


@cache
def _cell_properties(width: int, span: int, look: str) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{look}</w:tcPr>'


@cache
def _cell_paragraph(is_number: bool, from_right: bool, keeps: bool, is_said: bool) -> str:  # noqa: FBT001 (cache)
    kept = "<w:keepNext/>" if keeps else ""
    side = f'<w:jc w:val="{"end" if is_number else "start"}"/>' if is_number or is_said else ""
    space = '<w:spacing w:before="50" w:after="50" w:line="240" w:lineRule="auto"/>'
    indent = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>' if is_said else ""
    mirrored = direction_xml(from_right=from_right, is_said=is_said)
    return f"<w:pPr>{kept}{mirrored}{space}{indent}{side}</w:pPr>"


def _bar(bar: Bar, width: int, span: int) -> str:
    """Return the shaded cell of a bar and the empty rest; the least there is can be seen."""
    share = min(1.0, max(0.0, bar.share))
    steps = max(1, round(share * span)) if share else 0
    empty = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>'
    parts: list[str] = []
    for count, look in ((steps, _GAPS + _SHADE), (span - steps, _GAPS)):
        if count:
            properties = _cell_properties(width * count // span, count, look)
            parts.append(f"<w:tc>{properties}{empty}</w:pPr></w:p></w:tc>")
    return "".join(parts)
