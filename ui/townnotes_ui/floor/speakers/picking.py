"""One of those who wait, picked by the number before their row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from townnotes.domain.floor.floor_rows import ListRow
from townnotes_ui.widgets.list_model import ListModel


class NumberPicking:
    """Reads the figures typed: a number that no longer one begins with picks its row at once."""

    def __init__(self, view: QAbstractItemView, model: ListModel[ListRow]) -> None:
        self._view = view
        self._model = model
        self._typed = ""

    def begin(self) -> None:
        """Forget what was typed before."""
        self._typed = ""

    def take(self, event: QKeyEvent) -> str | None:
        """Return the id of the row picked, nothing while it is not sure, None for other keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return self._model.key_at(self._view.currentIndex().row())
        return self._read(event.text()) if is_figure(event) else None

    def _read(self, figure: str) -> str:
        numbers = {str(row.number): row.id for row in self._model.rows if row.state == "waiting"}
        fitting = [typed for typed in (self._typed + figure, figure) if typed in numbers]
        if not fitting:
            return ""
        typed = self._typed = fitting[0]
        self._view.setCurrentIndex(self._model.index(self._model.place_of(numbers[typed]), 0))
        goes_on = any(one != typed and one.startswith(typed) for one in numbers)
        return "" if goes_on else numbers[typed]


def is_figure(event: QKeyEvent) -> bool:
    """Tell whether a key types a figure, and nothing else with it."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not plain and event.text().isascii() and event.text().isdigit()
