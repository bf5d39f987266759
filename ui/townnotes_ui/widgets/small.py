"""A keycap: the key of an action, as it is set now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from townnotes_ui.actions.keys import as_cap, say_keys
from townnotes_ui.look import set_role


class KeyCap(QLabel):
    """Says an action's first key; an action without keys has no cap."""

    def __init__(self, action: str, parent: QWidget, role: str = "key") -> None:
        super().__init__(parent)
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        say_keys(self, action, self._show_key)

    def _show_key(self, key: str) -> None:
        self.setText(as_cap(key))
        set_role(self, self._role if key else "small")
