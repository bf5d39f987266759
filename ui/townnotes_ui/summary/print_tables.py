"""The tables of annexes on paper, as the Word file has them: rules between rows, bars as shades."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from townnotes.summary.document import Bar, Cell, Table, cell_runs, cell_text
from townnotes_exporters.directions import reads_from_right
from townnotes_ui.summary.print_looks import ACCENT, DIM, RULE, block_look, in_units, insert_runs

_HEAD, _CELL = 9.0, 10.0
_ABOVE = 2.5
_SIDE = 3.5
_BAR_HEIGHT = 6.0
_THIN, _STRONG = 0.5, 1.0
_NO_BORDER = QTextFrameFormat.BorderStyle.BorderStyle_None
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def insert_table(cursor: QTextCursor, table: Table) -> None:
    """Put a table where the cursor stands; its head is repeated on every page."""
    made = cursor.insertTable(len(table.rows) + 1, len(table.columns), _look(table))
    for place, column in enumerate(table.columns):
        _fill(made, 0, place, column.heading, _Manner(column.is_number, bold=True, size=_HEAD))
    for number, row in enumerate(table.rows, start=1):
        bold = table.has_sum and number == len(table.rows)
        for place, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
            _fill(made, number, place, cell, _Manner(column.is_number, bold=bold))
    _rule(made, table)
    _join(made, table)


class _Manner:
    """How the words of a cell stand."""

    def __init__(self, is_number: bool, *, bold: bool, size: float = _CELL) -> None:  # noqa: FBT001
        self.is_number = is_number
        self.bold = bold
        self.size = size


def _look(table: Table) -> QTextTableFormat:
    look = QTextTableFormat()
    look.setHeaderRowCount(1)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    whole = sum(column.width for column in table.columns)
    look.setColumnWidthConstraints(
        [
            QTextLength(QTextLength.Type.PercentageLength, 100 * column.width / whole)
            for column in table.columns
        ]
    )
    look.setCellSpacing(0)
    look.setCellPadding(0)
    look.setBorder(0)
    look.setBorderStyle(_NO_BORDER)
    look.setBorderCollapse(True)
    look.setBottomMargin(in_units(6))
    return look


def _fill(made: QTextTable, row: int, place: int, cell: Cell, manner: _Manner) -> None:
    cursor = made.cellAt(row, place).firstCursorPosition()
    if isinstance(cell, Bar):
        _insert_bar(cursor, cell)
        return
    text = cell_text(cell)
    if not text:
        return
    look = block_look(from_right=reads_from_right(text), after=0)
    if manner.is_number:
        look.setAlignment(Qt.AlignmentFlag.AlignRight)
    cursor.setBlockFormat(look)
    insert_runs(cursor, cell_runs(cell), manner.size, bold=manner.bold)


def _rule(made: QTextTable, table: Table) -> None:
    """Draw the rules: strong ones around the table, thin ones between rows that are not one."""
    last = len(table.rows)
    for number in range(last + 1):
        goes_on = number > 1 and not cell_text(table.rows[number - 1][0])
        above = _STRONG if number == 0 else 0 if goes_on else _THIN
        look = QTextTableCellFormat()
        look.setTopPadding(in_units(_ABOVE))
        look.setBottomPadding(in_units(_ABOVE))
        look.setLeftPadding(in_units(_SIDE))
        look.setRightPadding(in_units(_SIDE))
        if above:
            look.setTopBorder(in_units(above))
            look.setTopBorderStyle(_SOLID)
            look.setTopBorderBrush(QBrush(QColor(RULE if number else DIM)))
        if number == last:
            look.setBottomBorder(in_units(_STRONG))
            look.setBottomBorderStyle(_SOLID)
            look.setBottomBorderBrush(QBrush(QColor(DIM)))
        for place in range(len(table.columns)):
            made.cellAt(number, place).setFormat(look)


def _join(made: QTextTable, table: Table) -> None:
    """Make one cell of the first one and of the empty ones below that go on with it."""
    begin = 0
    for number in range(1, len(table.rows) + 1):
        if number == len(table.rows) or cell_text(table.rows[number][0]):
            if number - begin > 1:
                made.mergeCells(begin + 1, 0, number - begin, 1)
            begin = number


def _insert_bar(cursor: QTextCursor, bar: Bar) -> None:
    """Shade as much of the cell as the share is; the least there is can be seen."""
    share = min(1.0, max(0.0, bar.share))
    if not share:
        return
    shaded = max(1.0, 100 * share)
    look = QTextTableFormat()
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    parts = [shaded, 100 - shaded] if shaded < 100 else [shaded]  # noqa: PLR2004 - the whole
    look.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, part) for part in parts]
    )
    look.setCellSpacing(0)
    look.setCellPadding(0)
    look.setBorder(0)
    look.setBorderStyle(_NO_BORDER)
    look.setTopMargin(in_units(_ABOVE))
    made = cursor.insertTable(1, len(parts), look)
    shade = QTextTableCellFormat()
    shade.setBackground(QBrush(QColor(ACCENT)))
    made.cellAt(0, 0).setFormat(shade)
    low = QTextBlockFormat()
    low.setLineHeight(in_units(_BAR_HEIGHT), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    for place in range(len(parts)):
        made.cellAt(0, place).firstCursorPosition().setBlockFormat(low)
