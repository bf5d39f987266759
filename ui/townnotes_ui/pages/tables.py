"""The tables of annexes on paper, as the Word file has them: rules between rows, bars as shades."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from townnotes.summary.document import Bar, Cell, Table, cell_runs, cell_text
from townnotes_exporters.letterheads.looks import Look
from townnotes_ui.pages.text import ACCENT, DIM, RULE, Slice, Words, in_dots

_HEAD, _CELL = 9.0, 10.0
"""Sizes of the letters, whatever the text's: as in the Word file."""
_ABOVE, _SIDE, _LINE = 2.5, 3.5, 1.2
_BAR_HEIGHT = 6.0
_THIN, _STRONG = 0.5, 1.0
_LEAST_BAR = 0.01


@dataclass(slots=True, eq=False)
class RowSlice(Slice):
    """A row; `shown_again` is what its first cell says where a page begins in the middle of it.

    `height_beside` is how high it is without its first cell, which may reach over several rows.
    """

    grid: "_Grid | None" = None
    cells: tuple[Words | Bar | None, ...] = ()
    rule: tuple[float, str] = (0.0, "")
    is_closed: bool = False
    shown_again: Words | None = None
    line: int = -1
    height_beside: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float, *, is_first: bool, is_last: bool) -> None:
        """Draw the rules and what the cells hold."""
        assert self.grid is not None
        width = sum(self.grid.widths)
        _draw_rule(painter, x, y, width, self.rule)
        if self.is_closed or is_last:
            _draw_rule(painter, x, y + self.height, width, (_STRONG, DIM))
        at = x
        for cell, room in zip(self._shown(is_first), self.grid.widths, strict=True):
            self._draw_cell(painter, cell, QRectF(at, y, room, self.height))
            at += room

    def says(self, *, is_first: bool) -> str:
        """Return what the cells say."""
        return " ".join(one.text for one in self._shown(is_first) if isinstance(one, Words))

    def texts(self) -> Iterator[str]:
        """Give what the cells hold; of a row in lines, with the first."""
        if self.line <= 0:
            for one in self.cells:
                yield from one.texts if isinstance(one, Words) else ()

    def _shown(self, is_first: bool) -> tuple[Words | Bar | None, ...]:  # noqa: FBT001
        again = self.shown_again if is_first else None
        return self.cells if again is None else (again, *self.cells[1:])

    def _draw_cell(self, painter: QPainter, cell: Words | Bar | None, room: QRectF) -> None:
        side, above = in_dots(_SIDE), in_dots(_ABOVE)
        if isinstance(cell, Bar):
            share = min(1.0, max(0.0, cell.share))
            if share:
                length = max(_LEAST_BAR, share) * (room.width() - 2 * side)
                height = in_dots(_BAR_HEIGHT)
                # Beside the first line, whose figures it shows.
                top = room.top() + above + (in_dots(_CELL * _LINE) - height) / 2
                painter.fillRect(QRectF(room.left() + side, top, length, height), QColor(ACCENT))
        elif cell is not None and self.line < 0:
            cell.draw(painter, room.left() + side, room.top() + above)
        elif cell is not None and self.line < len(cell.heights):
            cell.draw_line(painter, self.line, room.left() + side, room.top())


class _Grid:
    """The columns of a table in dots, and how words look in it."""

    def __init__(self, table: Table, body: Look, link: Look, width: float) -> None:
        whole = sum(column.width for column in table.columns)
        self.widths = tuple(width * column.width / whole for column in table.columns)
        self._are_numbers = tuple(column.is_number for column in table.columns)
        self._link = link
        cell = replace(
            body, before=0.0, after=0.0, line=1.0, exactly=0.0, indent=0.0, align="start"
        )
        self._cell = replace(cell, size=_CELL)
        self._head = replace(cell, size=_HEAD, bold=True)

    def row(
        self, cells: tuple[Cell, ...], *, is_head: bool = False, bold: bool = False
    ) -> RowSlice:
        """Return a row with its height, and no rules yet."""
        look = self._head if is_head else replace(self._cell, bold=bold)
        filled = tuple(self._filled(cell, look, place) for place, cell in enumerate(cells))
        least = in_dots(look.size * _LINE)
        heights = [one.height if isinstance(one, Words) else 0.0 for one in filled]
        edges = 2 * in_dots(_ABOVE)
        beside = max([least, *heights[1:]]) + edges
        return RowSlice(
            max([least, *heights]) + edges, grid=self, cells=filled, height_beside=beside
        )

    def _filled(self, cell: Cell, look: Look, place: int) -> Words | Bar | None:
        if isinstance(cell, Bar):
            return cell
        if not cell_text(cell):
            return None
        if self._are_numbers[place]:
            look = replace(look, align="end")
        room = self.widths[place] - 2 * in_dots(_SIDE)
        return Words(cell_runs(cell), look, room, self._link)


def rows_of(table: Table, body: Look, link: Look, width: float, most: float) -> Iterator[Slice]:
    """Give a table's rows; one higher than `most` comes line by line."""
    grid = _Grid(table, body, link, width)
    head = grid.row(tuple(column.heading for column in table.columns), is_head=True)
    head.rule, head.holds, head.is_closed = (_STRONG, DIM), bool(table.rows), not table.rows
    yield head
    for rows in _groups(table, grid):
        _hold_together(rows)
        for row in rows:
            row.head = head
            yield from [row] if row.height <= most else _broken(row)


def _groups(table: Table, grid: _Grid) -> Iterator[list[RowSlice]]:
    """Give the rows that belong together: one that names somebody, and those that go on with it."""
    last = len(table.rows) - 1
    group: list[RowSlice] = []
    for number, cells in enumerate(table.rows):
        if group and cell_text(cells[0]):
            yield group
            group = []
        row = grid.row(cells, bold=table.has_sum and number == last)
        row.rule = (0.0, "") if group else (_THIN, RULE)
        row.is_closed = number == last
        row.holds = table.has_sum and number == last - 1
        group.append(row)
    if group:
        yield group


def _hold_together(rows: list[RowSlice]) -> None:
    """Let the name stand beside as many rows as it is high, on each page on which it is said."""
    named = rows[0].cells[0]
    if len(rows) == 1 or not isinstance(named, Words):
        return
    need = named.height + 2 * in_dots(_ABOVE)
    rows[0].height = rows[0].height_beside
    whole = sum(row.height for row in rows)
    rows[-1].height += max(0.0, need - whole)
    above = 0.0
    for row in rows[1:]:
        row.shown_again = named
    for row in rows[:-1]:
        above += row.height
        row.holds = above < need or whole - above < need


def _broken(row: RowSlice) -> Iterator[RowSlice]:
    """Give a row that no page holds as its lines."""
    heights = [one.heights for one in row.cells if isinstance(one, Words)]
    last = max(map(len, heights), default=1) - 1
    for line in range(last + 1):
        height = max(each[line] for each in heights if line < len(each))
        yield replace(
            row,
            height=height + (2 * in_dots(_ABOVE) if line == last else 0.0),
            rule=row.rule if line == 0 else (0.0, ""),
            is_closed=row.is_closed and line == last,
            shown_again=None,
            line=line,
        )


def _draw_rule(
    painter: QPainter, x: float, y: float, width: float, rule: tuple[float, str]
) -> None:
    thick, colour = rule
    if thick:
        painter.fillRect(QRectF(x, y - in_dots(thick) / 2, width, in_dots(thick)), QColor(colour))
