"""A link as a QR code, for a telephone or the camera of a laptop beside."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from townnotes_ui.language.translation import tr

_MODULE = 3
"""Pixels of a module: a camera reads it from an arm's length."""
_MARGIN = 4
"""Modules that stay free around a code, as its standard asks."""
_PAPER, _INK = QColor("white"), QColor("black")
"""A camera reads dark on light, whatever the window looks like."""


class LinkCode(QWidget):
    """Hidden until a link is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("QR code of the link"))
        self.hide()

    def show_link(self, link: str) -> None:
        """Show a link as a code."""
        # Of the extra; the window starts without it.
        import segno

        self._rows = segno.make(link, error="l", micro=False).matrix
        self.updateGeometry()
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for whole modules, with what stays free around them."""
        side = (len(self._rows) + 2 * _MARGIN) * _MODULE
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pixels: a blurred edge is misread."""
        painter = QPainter(self)
        count = len(self._rows) + 2 * _MARGIN
        module = max(1, min(self.width(), self.height()) // count)
        left, top = (self.width() - module * count) // 2, (self.height() - module * count) // 2
        painter.fillRect(QRectF(left, top, module * count, module * count), _PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._rows, _MARGIN):
            for x, is_dark in enumerate(row, _MARGIN):
                if is_dark:
                    painter.fillRect(left + x * module, top + y * module, module, module, _INK)
