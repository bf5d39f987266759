"""The line below the note: the marks that may be typed, and two keys."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from townnotes_ui.actions.keys import say_keys
from townnotes_ui.look import set_role

_BETWEEN = 10


class HintLine(QWidget):
    """Each mark its sign in bold and what it means; what has no room is left out whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        for sign, meaning in (
            ("#", self.tr("theme")), ("!", self.tr("stance")), ("@", self.tr("speaker")),
            ("§", self.tr("paragraph")), ("//", self.tr("private")),
        ):  # fmt: skip
            self._hint().setText(f"<b>{sign}</b> {meaning}")
        for action, meaning in (
            ("keys", self.tr("all keys")), ("lose-thread", self.tr("I lost the thread")),
        ):  # fmt: skip
            label = self._hint()
            say_keys(label, action, partial(self._say_key, label, meaning))
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what has no room is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as the new width has room for."""
        super().resizeEvent(event)
        self._fit()

    def _hint(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        set_role(label, "small")
        self._row.addWidget(label)
        self.labels.append(label)
        return label

    def _say_key(self, label: QLabel, meaning: str, key: str) -> None:
        label.setText(f"{key} {meaning}" if key else "")
        self._fit()

    def _fit(self) -> None:
        used = 0
        for label in self.labels:
            used += label.sizeHint().width() if label.text() else 0
            label.setVisible(bool(label.text()) and used <= self.width())
            used += _BETWEEN
