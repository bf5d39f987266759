"""The F1 sheet: every key, from the table of actions."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from townnotes_ui.actions import ON_THE_LIST
from townnotes_ui.look import set_role
from townnotes_ui.shortcuts import Shortcuts
from townnotes_ui.wording import tr


def rows_of(shortcuts: Shortcuts) -> list[tuple[str, str]]:
    """Return what the sheet lists: the window's keys, then those of the list."""
    return [*shortcuts.shown_keys(), *((keys, tr(text)) for keys, text in ON_THE_LIST)]


class KeysSheet(QFrame):
    """A sheet over the room; Esc or F1 puts it away, and nothing waits for it."""

    closed = Signal()

    def __init__(self, window: QWidget, sections: Sequence[tuple[str, str]]) -> None:
        super().__init__(window)
        set_role(self, "sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("All keys"))
        caption = QLabel(self.tr("All keys"), self)
        set_role(caption, "caption")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        half = (len(sections) + 1) // 2
        for at, (keys, text) in enumerate(sections):
            column = 3 * (at // half)
            cap = QLabel(keys, self)
            set_role(cap, "key")
            grid.addWidget(cap, at % half, column, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(QLabel(text, self), at % half, column + 1)
        grid.setColumnMinimumWidth(2, 24)
        closing = QLabel(self.tr("Esc closes this"), self)
        set_role(closing, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addWidget(caption)
        layout.addLayout(grid)
        layout.addWidget(closing)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the sheet in the middle of the window."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        """Put the sheet away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle while the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.window()
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)
