"""Pages one below the other, as wide as there is room; those out of sight are only white."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from townnotes_ui.jobs import after_pause
from townnotes_ui.look import STEP, tokens

_GAP = STEP * 2
_KEPT = 3
"""Pages above and below those in sight that are kept, and asked for beforehand."""
_WAIT_MS = 60
"""After the last step of a wheel or a change of width, until pages are asked for."""


class PageView(QAbstractScrollArea):
    """Shows pages; asks for those that come into sight."""

    wanted = Signal(int, int)
    """The number of a page, counted from 0, and how many dots wide it is to be."""
    turned = Signal(int)
    """Another page is at the top."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ratio = 2**0.5
        self._images: dict[int, tuple[QImage, bytes]] = {}
        self._asked: dict[int, int] = {}
        self._timer = after_pause(self, _WAIT_MS, self._ask)
        self.count = 0
        self.verticalScrollBar().valueChanged.connect(self._move)

    @property
    def top_page(self) -> int:
        """The number of the page of which most is in sight, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, min(self.count - 1, middle // max(1, self._step)))

    def has(self, number: int) -> bool:
        """Tell whether a page is drawn."""
        return number in self._images

    def show_count(self, count: int, ratio: float) -> None:
        """Have so many pages, each so many times as high as wide; where one reads stays."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.count, self._ratio = count, ratio
        self._measure()
        bar.setValue(place)
        self.viewport().update()
        self._timer.start()

    def draw_anew(self) -> None:
        """Ask again for what is in sight; until it comes, what was there stays."""
        self._asked.clear()
        self._timer.start()

    def show_page(self, number: int, width: int, height: int, dots: bytes) -> None:
        """Show a page as it was drawn."""
        image = QImage(dots, width, height, width * 4, QImage.Format.Format_RGB32)
        self._images[number] = (image, dots)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(tokens().background))
        for number in self._in_sight():
            place = self._place(number)
            if place.intersects(event.rect()):
                self._paint_page(painter, number, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys that do so anywhere."""
        bar = self.verticalScrollBar()
        key = event.key()
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            bar.setValue(bar.value() + step * self.viewport().height() * 9 // 10)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room, and the same place in sight."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum() + bar.pageStep())
        self._measure()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep())))
        self._timer.start()

    # Where pages are.

    @property
    def _width(self) -> int:
        return max(STEP, self.viewport().width() - 2)

    @property
    def _step(self) -> int:
        return round(self._width * self._ratio) + _GAP

    def _measure(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP * 5)
        whole = max(0, self.count * self._step - _GAP + 2)
        bar.setRange(0, max(0, whole - self.viewport().height()))

    def _place(self, number: int) -> QRect:
        top = 1 + number * self._step - self.verticalScrollBar().value()
        return QRect(1, top, self._width, self._step - _GAP)

    def _in_sight(self, more: int = 0) -> range:
        top = self.verticalScrollBar().value()
        first = top // self._step - more
        last = (top + self.viewport().height()) // self._step + more
        return range(max(0, first), min(self.count, last + 1))

    def _paint_page(self, painter: QPainter, number: int, place: QRect) -> None:
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor("white"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if number in self._images:
            painter.drawImage(place, self._images[number][0])

    def _move(self) -> None:
        self.viewport().update()
        self.turned.emit(self.top_page)
        self._timer.start()

    def _ask(self) -> None:
        """Ask for what is in sight first, then for its neighbours; forget what is far away."""
        wide = round(self._width * self.devicePixelRatioF())
        near = self._in_sight(_KEPT)
        for number in [one for one in self._images if one not in near]:
            del self._images[number]
        self._asked = {one: width for one, width in self._asked.items() if one in near}
        for number in (*self._in_sight(), *self._in_sight(1)):
            if self._asked.get(number) != wide:
                self._asked[number] = wide
                self.wanted.emit(number, wide)
