"""The rows of the style check: a paragraph's heading, and what was found in it."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView

from townnotes.summary.lint import Finding, rule_of
from townnotes.summary.paragraphs import Draft
from townnotes_ui.look import CAPTION, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored

ROW_HEIGHT = 28
_EDGE = 8
_SIGN = 16
_COUNT_WIDTH = 28


class LintRow(NamedTuple):
    """A heading, where `finding` is None, or a finding under it."""

    key: str
    text: str
    finding: Finding | None
    section: str
    number: int = 0

    @property
    def is_fact(self) -> bool:
        """Tell whether what was found may be untrue, and is no matter of style alone."""
        return self.finding is not None and rule_of(self.finding).is_fact


def rows_of(draft: Draft, findings: Iterable[Finding]) -> list[LintRow]:
    """Return the rows in the order of the page, each paragraph's findings under its heading."""
    by_section: dict[str, list[Finding]] = {}
    for one in findings:
        by_section.setdefault(one.section, []).append(one)
    headings = {one.section: one.heading for one in draft.paragraphs}
    rows: list[LintRow] = []
    for section, found in by_section.items():
        heading = headings.get(section) or section.capitalize()
        rows.append(LintRow(f"{section}/", heading, None, section, len(found)))
        seen: dict[tuple[int, str], int] = {}
        for one in found:
            # A row is the same row as long as the same words are found by the same rule.
            nth = seen[one.rule, one.said] = seen.get((one.rule, one.said), 0) + 1
            key = f"{section}/{one.rule}/{one.said}/{nth}"
            rows.append(LintRow(key, rule_of(one).name, one, section))
    return rows


class LintDelegate(RowDelegate[LintRow]):
    """Paints headings quietly, and findings with the sign of their weight."""

    def __init__(self, view: QListView, model: ListModel[LintRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: LintRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        if row.finding is None:
            room = whole.adjusted(_EDGE, 4, -_EDGE - _COUNT_WIDTH, 0)
            text = mirrored(room, whole, direction)
            draw_text(painter, text, row.text, text_font(CAPTION), colours.soft, LEADING)
            count = QRectF(whole.right() - _EDGE - _COUNT_WIDTH, whole.top() + 4, _COUNT_WIDTH, 24)
            where = mirrored(count, whole, direction)
            draw_text(painter, where, str(row.number), text_font(CAPTION), colours.soft, TRAILING)
            return
        sign = mirrored(
            QRectF(whole.left() + _EDGE, whole.top(), _SIGN, ROW_HEIGHT), whole, direction
        )
        draw_sign(painter, sign.center(), is_fact=row.is_fact)
        room = whole.adjusted(_EDGE * 2 + _SIGN - 4, 0, -_EDGE, 0)
        draw_text(
            painter, mirrored(room, whole, direction), row.text, text_font(TEXT - 1), colours.ink
        )


def draw_sign(painter: QPainter, middle: QPointF, *, is_fact: bool) -> None:
    """Draw a filled lozenge for what may be untrue, and a ring for a matter of style."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_fact:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning))
        corners = [QPointF(0, -5.5), QPointF(5.5, 0), QPointF(0, 5.5), QPointF(-5.5, 0)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        return
    painter.setPen(QPen(QColor(colours.soft), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, 4, 4)
