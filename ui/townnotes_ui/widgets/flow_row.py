"""A row that goes on below where it is full, as words of a text do."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from townnotes_ui.look import STEP


class FlowRow(QWidget):
    """Shows parts beside each other, each as wide as it asks for, in as few rows as have room."""

    def __init__(self, *parts: QWidget, space: int = STEP) -> None:
        super().__init__()
        self._parts = parts
        self._space = space
        for part in parts:
            part.setParent(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for room for all parts in one row."""
        sizes = [_wanted(one) for one in self._shown()]
        width = sum(one.width() for one in sizes) + self._space * max(0, len(sizes) - 1)
        return QSize(width, max((one.height() for one in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Be content with the width of the widest part."""
        sizes = [_wanted(one) for one in self._shown()]
        return QSize(
            max((one.width() for one in sizes), default=0),
            max((one.height() for one in sizes), default=0),
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that a width asks for."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the parts out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Share the parts out where one comes, goes or says more, be it before the row is seen."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.updateGeometry()
            self._lay_out()
        return done

    def _lay_out(self) -> None:
        for part, place in self._places(self.width()):
            if self.isRightToLeft():
                place.moveRight(self.width() - 1 - place.left())
            part.setGeometry(place)

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        """Give each part and its place, from the left and in the middle of its row."""
        top = 0
        for row in self._rows(width):
            left, height = 0, max(size.height() for _, size in row)
            for part, size in row:
                yield part, QRect(QPoint(left, top + (height - size.height()) // 2), size)
                left += size.width() + self._space
            top += height + self._space

    def _rows(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Return the parts of each row, with the sizes they ask for."""
        rows: list[list[tuple[QWidget, QSize]]] = []
        room = 0
        for part in self._shown():
            size = _wanted(part)
            if not rows or size.width() > room:
                rows.append([])
                room = width
            rows[-1].append((part, size))
            room -= size.width() + self._space
        return rows

    def _shown(self) -> list[QWidget]:
        return [one for one in self._parts if not one.isHidden()]


def _wanted(part: QWidget) -> QSize:
    """Return the size that a part asks for, or that it is bound to."""
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
