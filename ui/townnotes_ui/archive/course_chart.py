"""The course of what was asked, townhall by townhall: columns, painted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from townnotes.archive.asking import CoursePlace
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, text_font, tokens, zoomed
from townnotes_ui.widgets.shapes import draw_text, part_of

_HEIGHT, _WORDS = 148, 18
_WIDEST, _GAP = 56, 4
_LEAST_WIDTH = 3


class CourseChart(QWidget):
    """A column a townhall, the oldest first: how many speakers said it, of those who spoke.

    One that nobody said it at has a line alone. The same is said to who cannot see them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[CoursePlace, ...] = ()
        self.setAccessibleName(tr("Townhall by townhall"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def places(self) -> tuple[CoursePlace, ...]:
        """What is shown."""
        return self._places

    def show_course(self, places: Sequence[CoursePlace]) -> None:
        """Show another course."""
        self._places = tuple(places)
        said = (_in_words(one) for one in self._places if one.speakers)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a height that tells one from three."""
        return QSize(320, zoomed(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Say of the column under the pointer what it stands for."""
        if isinstance(event, QHelpEvent):
            place = self._place_under(event.pos())
            QToolTip.showText(event.globalPos(), _in_words(place) if place else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, and the years below them."""
        if not self._places:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, words = tokens(), zoomed(_WORDS)
        most = max(1, *(one.speakers for one in self._places))
        foot = self.height() - words
        for at, one in enumerate(self._places):
            column = self._column(at)
            high = (foot - words) * one.speakers / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if one.speakers else colours.edge))
            painter.drawRect(
                QRectF(column.left(), foot - max(1.0, high), column.width(), max(1.0, high))
            )
            self._write(painter, column, foot - high - words, str(one.speakers or ""))
        self._write_years(painter, foot)

    def _write_years(self, painter: QPainter, foot: float) -> None:
        """Write each year below its first townhall, where it finds room."""
        font = text_font(SMALL)
        wide = QFontMetricsF(font).horizontalAdvance("0000") + 2 * _GAP
        year, last = "", float("-inf")
        for at, one in enumerate(self._places):
            middle = self._column(at).center().x()
            if one.date[:4] != year and abs(middle - last) >= wide:
                year, last = one.date[:4], middle
                room = QRectF(middle - wide / 2, foot, wide, zoomed(_WORDS))
                draw_text(painter, room, year, font, tokens().soft, Qt.AlignmentFlag.AlignCenter)

    def _write(self, painter: QPainter, column: QRectF, top: float, figure: str) -> None:
        font = text_font(SMALL)
        if QFontMetricsF(font).horizontalAdvance(figure) <= column.width() + _GAP:
            room = QRectF(column.left() - _GAP, top, column.width() + 2 * _GAP, zoomed(_WORDS))
            draw_text(painter, room, figure, font, tokens().ink, Qt.AlignmentFlag.AlignCenter)

    def _column(self, at: int) -> QRectF:
        """Return where a townhall's column may be, as high as the chart."""
        whole = QRectF(self.rect())
        step = min(zoomed(_WIDEST), whole.width() / len(self._places))
        gap = _GAP if step > _LEAST_WIDTH + _GAP else 0
        # At both ends there is room for half a year's figures.
        return part_of(whole, self.layoutDirection(), at * step + gap, (at + 1) * step)

    def _place_under(self, pos: QPoint) -> CoursePlace | None:
        for at, one in enumerate(self._places):
            column = self._column(at)
            if column.left() <= pos.x() <= column.right():
                return one
        return None


def _in_words(one: CoursePlace) -> str:
    told = tr("{speakers} of {of_all} speakers", speakers=one.speakers, of_all=one.of_all)
    return f"{one.date or tr('no date')} · {one.title}: {told}"
