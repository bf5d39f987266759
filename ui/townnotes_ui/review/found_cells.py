"""Cells in which the words of a search stand out."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from townnotes.domain.points.found_words import Places, SearchWords
from townnotes_ui.look import TEXT, text_font, tokens
from townnotes_ui.review.interventions import ASKED_ROLE
from townnotes_ui.review.painted_cells import PaintedCells
from townnotes_ui.widgets.letters import format_range, units
from townnotes_ui.widgets.list_model import Index


class FoundCells(PaintedCells):
    """As cells are painted; what was looked for has a ground of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, and again where something was found."""
        asked: SearchWords = index.data(ASKED_ROLE)
        text = str(index.data() or "")
        if not asked.places_in(text):
            super().paint(painter, option, index)
            return
        rect, is_rtl = self.paint_ground(painter, option, index)
        draw_found(painter, rect, text, asked, is_rtl=is_rtl)


def draw_found(
    painter: QPainter, rect: QRectF, text: str, asked: SearchWords, *, is_rtl: bool
) -> None:
    """Draw one line of text, cut where it has no room, with what was found standing out."""
    font = text_font(TEXT)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.save()
    painter.setPen(QColor(tokens().ink))
    at = QPointF(rect.left(), rect.center().y() - line.height() / 2)
    layout.draw(painter, at, _formats(shown, asked.places_in(shown)))
    painter.restore()


def _formats(text: str, places: Places) -> list[QTextLayout.FormatRange]:
    shown = QTextCharFormat()
    shown.setBackground(QColor(tokens().found))
    return [
        format_range(range(units(text, start), units(text, end)), shown) for start, end in places
    ]
