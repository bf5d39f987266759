"""The pages as they will be printed, drawn by what writes the PDF."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.drawing import Counted, Drawn, Heard
from townnotes_ui.exporting.protocol import STEPS
from townnotes_ui.pages.view import PageView

SAID_AFTER_MS = 1000


class Preview(QFrame):
    """The pages and how far they are; Esc puts them away."""

    closed = Signal()
    cancelled = Signal()
    """No pages are wanted any more; those in sight stay."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self._step = 0
        self._counted: Counted | None = None
        self.view = PageView()
        self.view.setAccessibleName(self.tr("Preview of the pages"))
        self.view.turned.connect(self._say_count)
        self.said = QLabel()
        set_role(self.said, "small")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.cancel_button.hide()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SAID_AFTER_MS)
        self._slow.timeout.connect(self._say_step)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages there are, once there are all."""
        return self._counted.count if self._counted and self._counted.is_whole else 0

    def take_focus(self) -> None:
        """Have arrows and Page Down turn the pages."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Wait for pages; those of before stay in sight."""
        self._step = 0
        if not self.view.count:
            self.said.setText(self.tr("Drawing the pages…"))
        self._slow.start()

    def hear(self, heard: Heard) -> None:
        """Follow how it goes."""
        if isinstance(heard, Drawn):
            self.view.show_page(heard.number, heard.width, heard.height, heard.dots)
        elif isinstance(heard, Counted):
            self._count(heard)
        else:
            self._step = heard
            if self.cancel_button.isVisible():
                self._say_step()

    def end(self, words: str = "") -> None:
        """Wait for nothing more."""
        self._slow.stop()
        self.cancel_button.hide()
        if words:
            self.said.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _count(self, counted: Counted) -> None:
        self._counted = counted
        # While pages come, those of before that are not there yet are still to be scrolled to.
        count = counted.count if counted.is_whole else max(counted.count, self.view.count)
        self.view.show_count(count, counted.height / counted.width)
        if counted.is_whole:
            self.view.draw_anew()
            self.end()
        self._say_count()

    def _say_count(self) -> None:
        if self._counted is None:
            return
        count, at = self._counted.count, self.view.top_page + 1
        if not self._counted.is_whole:
            self.said.setText(self.tr("{} pages so far…").format(count))
        elif count > 1:
            self.said.setText(self.tr("page {} of {}").format(at, count))
        else:
            self.said.setText(self.tr("one page"))

    def _say_step(self) -> None:
        doing = {
            1: self.tr("reading the session"),
            2: self.tr("drafting"),
            3: self.tr("laying out the pages"),
        }.get(self._step, self.tr("preparing"))
        words = self.tr("Step {} of {}: {}…").format(max(1, self._step), STEPS, doing)
        self.said.setText(words)
        self.cancel_button.show()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Preview"))
        set_role(caption, "caption")
        head = QHBoxLayout()
        head.setSpacing(STEP * 2)
        head.addWidget(caption)
        head.addWidget(self.said, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addLayout(head)
        column.addWidget(self.view, 1)
