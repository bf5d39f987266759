"""The command palette: a few letters of what one wants to do, and Enter does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from townnotes_ui.action_rows import ROW_HEIGHT, Entry, EntryList, found_by
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.sheet import MARGIN, Sheet

_WIDTH = 640
_ROWS = 12
_AROUND = 170
"""What the sheet needs above and below the list."""


class _Field(QLineEdit):
    """The field; the arrows go to the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows and a page at a time."""
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS,
        }  # fmt: skip
        step = steps.get(Qt.Key(arg__1.key()))
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(arg__1)


class PaletteSheet(Sheet):
    """A field and the actions that fit it, near the window's top."""

    chosen = Signal(str)
    """The id of the action to do, once the sheet is closed."""

    def __init__(self, window: QWidget, entries: Sequence[Entry]) -> None:
        super().__init__(window, self.tr("Find an action"))
        self._entries = entries
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("A few letters of what you want to do"))
        self.field.setAccessibleName(self.tr("Find an action"))
        self.list = EntryList(self)
        self.nothing = QLabel(self.tr("No action is called so."), self)
        set_role(self.nothing, "soft")
        self._set_up()
        self.field.textChanged.connect(self._look_up)
        self.field.stepped.connect(self._step)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self._look_up("")

    def _set_up(self) -> None:
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setFixedHeight(36)
        self.body.setSpacing(STEP)
        for widget in (self.field, self.nothing, self.list):
            self.body.addWidget(widget)

    def take_focus(self) -> None:
        """Type at once."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self.window()
        width = min(_WIDTH, window.width() - 2 * MARGIN)
        room = window.height() - 2 * MARGIN - _AROUND
        self.list.setFixedHeight(min(_ROWS * ROW_HEIGHT, room // ROW_HEIGHT * ROW_HEIGHT))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, MARGIN * 2)

    def _look_up(self, typed: str) -> None:
        found = found_by(typed, self._entries)
        self.list.rows.begin_with(found)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._choose(0)

    def _step(self, step: int) -> None:
        rows = len(self.list.rows.rows)
        at = self.list.currentIndex().row() + step
        if rows:
            # By one the end leads to the beginning; by a page it is the end.
            self._choose(at % rows if abs(step) == 1 else max(0, min(at, rows - 1)))

    def _choose(self, place: int) -> None:
        self.list.choose(place)
        said = self.list.currentIndex().data()
        self.field.setAccessibleDescription(str(said or self.nothing.text()))

    def _take(self) -> None:
        row = self.list.chosen
        if row is not None:
            self.close_sheet()
            self.chosen.emit(row.id)
