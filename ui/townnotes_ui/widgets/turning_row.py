"""A row whose parts stand one below the other where there is no room beside each other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from townnotes_ui.widgets.parts import Part, lay_row


class TurningRow(QWidget):
    """Asks for the width of its widest part alone, and never cuts one."""

    def __init__(self, *parts: Part, space: int = 8) -> None:
        super().__init__()
        self._row = lay_row(self, *parts, space=space)

    def minimumSizeHint(self) -> QSize:
        """Be content with the width of the widest part."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Turn where the parts do: words change, and the size of the letters."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        widths = self._widths()
        needed = sum(widths) + self._row.spacing() * (len(widths) - 1)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if needed > self.width() else across)

    def _widths(self) -> list[int]:
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        return [item.sizeHint().width() for item in items if item and not item.isEmpty()]
