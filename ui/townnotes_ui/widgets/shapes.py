"""Small shapes that panels paint: keycaps, theme marks and chips, the sign of who is speaking."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget

from townnotes.domain.floor.floor_rows import Chip
from townnotes_ui.look import SMALL, in_own_direction, shape_colour, text_font, tokens, zoomed
from townnotes_ui.tokens import FOCUS, zoom

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
KEYCAP = 18
CHIP_HEIGHT = 20


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a scrolling widget a viewport that is ours, and return it.

    PySide finds out what kind of widget one is that Qt made by loading every kind there is, which
    takes as long as painting the window.
    """
    viewport = QWidget(area)
    area.setViewport(viewport)
    return viewport


def zoom_in(painter: QPainter, whole: QRectF) -> QRectF:
    """Have a painter paint a row as large as text is shown; returns the row as it counts then."""
    factor = zoom()
    if factor == 1:
        return whole
    painter.translate(whole.topLeft())
    painter.scale(factor, factor)
    return QRectF(0, 0, whole.width() / factor, whole.height() / factor)


def draw_keycap(painter: QPainter, middle: QPointF, text: str, font: QFont) -> None:
    """Draw a key as small as a letter, around its middle."""
    colours = tokens()
    cap = QRectF(middle.x() - KEYCAP / 2, middle.y() - KEYCAP / 2, KEYCAP, KEYCAP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.panel))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(colours.soft))
    painter.setFont(font)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)


def draw_square(painter: QPainter, middle: QPointF, colour: str, side: float = 10) -> None:
    """Draw the mark of a theme in a list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shape_colour(colour))
    square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.drawRoundedRect(square, 2, 2)


def draw_dot(painter: QPainter, middle: QPointF, colour: str) -> None:
    """Draw the mark of a theme in a chip."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shape_colour(colour))
    painter.drawEllipse(middle, 4, 4)


def draw_tick(painter: QPainter, middle: QPointF, colour: str) -> None:
    """Draw the mark of a theme that the line wears."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(shape_colour(colour), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(
        [middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -4)]
    )


def draw_person(painter: QPainter, middle: QPointF, colour: str) -> None:
    """Draw head and shoulders, the mark of somebody who was mentioned."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(middle.x(), middle.y() - 2.5), 2.2, 2.2)
    shoulders = QRectF(middle.x() - 4, middle.y() + 0.8, 8, 7.2)
    painter.drawChord(shoulders, 0, 180 * 16)


def draw_lost(painter: QPainter, middle: QPointF, colour: str) -> None:
    """Draw a line that breaks off and goes on: the thread was lost."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5))
    x, y = middle.x(), middle.y()
    for left, right in ((-7.0, -3.5), (3.5, 7.0)):
        painter.drawLine(QPointF(x + left, y), QPointF(x + right, y))
    for at in (-1.0, 1.0):
        painter.drawPoint(QPointF(x + at, y))


def draw_speaking(painter: QPainter, middle: QPointF, *, mirrored: bool) -> None:
    """Draw the triangle that points at who is speaking."""
    reach = -5 if mirrored else 5
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().accent))
    corners = [
        QPointF(middle.x() - reach, middle.y() - 5),
        QPointF(middle.x() + reach, middle.y()),
        QPointF(middle.x() - reach, middle.y() + 5),
    ]
    painter.drawPolygon(QPolygonF(corners))


def draw_row_ground(
    painter: QPainter, rect: QRectF, *, is_chosen: bool, is_hovered: bool, is_focused: bool
) -> None:
    """Draw the ground of a list's row: chosen, under the pointer, or where the keys go."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_chosen or is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if is_chosen else colours.hover))
        painter.drawRoundedRect(rect, 6, 6)
    if is_focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), FOCUS))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: str,
    alignment: Qt.AlignmentFlag = LEADING,
) -> None:
    """Draw one line, shortened with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > rect.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, in_own_direction(text, alignment, painter.layoutDirection()), text)


def draw_round_frame(painter: QPainter, box: QRectF, *, is_broken: bool = False) -> None:
    """Draw the frame of a chip; a broken one is of what nobody has confirmed."""
    style = Qt.PenStyle.DashLine if is_broken else Qt.PenStyle.SolidLine
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().faint if is_broken else tokens().line), 1, style))
    painter.setBrush(QColor(tokens().panel))
    half = min(box.height(), zoomed(CHIP_HEIGHT)) / 2
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), half, half)


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a rectangle where it stands in that reading direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(
        within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()
    )


def part_of(whole: QRectF, direction: Qt.LayoutDirection, start: float, end: float) -> QRectF:
    """Return the part of a row between two distances from its leading edge."""
    part = QRectF(whole.left() + start, whole.top(), max(0.0, end - start), whole.height())
    return mirrored(part, whole, direction)


class Chips(QWidget):
    """Themes as small chips, flowing over as many lines as they need; a plain word is broken."""

    def __init__(self, chips: Sequence[Chip]) -> None:
        super().__init__()
        self._chips = chips
        self._font = text_font(SMALL)
        self.setAccessibleName(", ".join(one.label for one in chips))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for the lines that the chips need."""
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the chips stand in a width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each chip: a dot in the theme's colour and its word."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for chip, place in zip(self._chips, self._places(self.width()), strict=True):
            where = QRect(place)
            if rtl:
                where.moveRight(self.width() - place.left())
            draw_round_frame(painter, QRectF(where), is_broken=not chip.colour)
            inside = where.adjusted(10, 0, -10, 0)
            if chip.colour:
                dot = where.right() - 10 if rtl else where.left() + 10
                draw_dot(painter, QPointF(dot, where.center().y() + 0.5), chip.colour)
                inside = where.adjusted(8, 0, -19, 0) if rtl else where.adjusted(19, 0, -8, 0)
            painter.setPen(QColor(tokens().soft))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), chip.label)

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(self._font)
        places: list[QRect] = []
        left = top = 0
        for chip in self._chips:
            sides = 28 if chip.colour else 20
            wide = min(metrics.horizontalAdvance(chip.label) + sides, max(width, 40))
            if left and left + wide > width:
                left, top = 0, top + CHIP_HEIGHT + 4
            places.append(QRect(left, top, wide, CHIP_HEIGHT))
            left += wide + 4
        return places
