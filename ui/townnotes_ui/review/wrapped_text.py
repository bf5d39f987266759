"""Lines of text wrapped to a width, for cards that are painted."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from townnotes_ui.look import text_font

_LEADING = 3


class Wrapped:
    """A text laid out in a width; its first letters may have a colour of their own."""

    def __init__(self, text: str, pixels: int, width: float, *, strong: bool = False) -> None:
        weight = QFont.Weight.Medium if strong else QFont.Weight.Normal
        self._layout = QTextLayout(text, text_font(pixels, weight))
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        # A text keeps the direction of its own letters, and stands where reading begins.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height() + _LEADING
        self._layout.endLayout()

    def draw(
        self, painter: QPainter, at: QPointF, colour: str, *, lead: int = 0, lead_colour: str = ""
    ) -> None:
        """Draw the text; the first `lead` letters in a colour of their own."""
        painter.setPen(QColor(colour))
        ranges: list[QTextLayout.FormatRange] = []
        if lead:
            found = QTextLayout.FormatRange()
            found.start, found.length = 0, lead  # pyright: ignore[reportAttributeAccessIssue]
            shown = QTextCharFormat()
            shown.setForeground(QColor(lead_colour))
            shown.setFontWeight(QFont.Weight.Medium)
            found.format = shown  # pyright: ignore[reportAttributeAccessIssue]
            ranges.append(found)
        self._layout.draw(painter, at, ranges)
