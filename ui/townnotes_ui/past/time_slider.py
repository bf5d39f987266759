"""The slider over the steps of a session, with a mark wherever somebody new had the floor."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSlider, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import tokens
from townnotes_ui.tokens import FOCUS

_EDGE, _HEIGHT = 12, 32
_GROOVE_Y, _MARKS_Y = 12, 25


class TimeSlider(QSlider):
    """Steps as wide as each other, however long they took: a night between two takes no room.

    A press anywhere goes there. Its keys are those of the sheet.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._marks: Sequence[int] = ()
        self._lines: list[QLineF] = []
        """The marks as they are painted; hundreds of them take longer than all else."""
        self.setAccessibleName(tr("Moment of the session"))
        self.setMinimumHeight(_HEIGHT)
        self.setRange(0, 0)

    def sizeHint(self) -> QSize:
        """Ask for the line and the marks below it."""
        return QSize(200, _HEIGHT)

    def show_steps(self, count: int, marks: Sequence[int]) -> None:
        """Take that many steps, some of them marked."""
        self._marks = marks
        self.setRange(0, max(0, count - 1))
        self._place_marks()
        self.update()

    def resizeEvent(self, ev: QResizeEvent) -> None:
        """Place the marks anew."""
        super().resizeEvent(ev)
        self._place_marks()

    def _place_marks(self) -> None:
        places = {round(self._x_of(step)) + 0.5 for step in self._marks}
        self._lines = [QLineF(x, _MARKS_Y, x, _MARKS_Y + 5) for x in places]

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Leave every key to the sheet."""
        ev.ignore()

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        """Go to where it is pressed."""
        self.setValue(self._step_at(ev.position().x()))

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Follow the hand."""
        self.setValue(self._step_at(ev.position().x()))

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        """Stay there."""
        ev.accept()

    def paintEvent(self, ev: QPaintEvent) -> None:
        """Paint the line up to now and on, the marks, and the handle."""
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._x_of(self.value())
        start, end = self._x_of(self.minimum()), self._x_of(self.maximum())
        for one, other, colour in (
            (start, here, colours.accent), (here, end, colours.line),
        ):  # fmt: skip
            painter.setPen(QPen(QColor(colour), 4, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(one, _GROOVE_Y), QPointF(other, _GROOVE_Y))
        painter.setPen(QPen(QColor(colours.faint), 1))
        painter.drawLines(self._lines)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), FOCUS))
            painter.setBrush(QColor(colours.panel))
            painter.drawEllipse(QPointF(here, _GROOVE_Y), 11, 11)
        painter.setPen(QPen(QColor(colours.panel), 2))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(here, _GROOVE_Y), 8, 8)
        painter.end()

    def _x_of(self, step: int) -> float:
        share = step / self.maximum() if self.maximum() else 1.0
        room = self.width() - 2 * _EDGE
        return _EDGE + room * (1 - share if self.isRightToLeft() else share)

    def _step_at(self, x: float) -> int:
        share = min(1.0, max(0.0, (x - _EDGE) / max(1, self.width() - 2 * _EDGE)))
        return round(self.maximum() * (1 - share if self.isRightToLeft() else share))
