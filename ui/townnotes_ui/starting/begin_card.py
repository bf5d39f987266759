"""A card of the start page: a way to begin, what comes of it, and its key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.small import ElidedLabel, KeyCap

ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
_EDGES, _BRIEF_EDGES = (14, 11, 14, 11), (14, 6, 14, 6)


class BeginCard(QPushButton):
    """A button as wide as its column; Enter presses it, arrows are the page's."""

    def __init__(self, title: str, detail: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "begin")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._detail = ElidedLabel(self)
        self._detail.setText(detail)
        set_role(self._detail, "small")
        name = text_label(title, "title", self)
        words = lay_column(None, name, self._detail, space=3)
        self._row = lay_row(self, (words, 1), space=8, edges=_EDGES)
        if action:
            self._row.addWidget(KeyCap(action, self), 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (name, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def be_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Show the title alone, where the page is low."""
        self._detail.setVisible(not is_brief)
        self._row.setContentsMargins(*(_BRIEF_EDGES if is_brief else _EDGES))

    def sizeHint(self) -> QSize:
        """Be as high as the words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the title."""
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)
