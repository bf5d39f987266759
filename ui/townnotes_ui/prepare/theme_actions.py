"""What can be done with the theme selected: buttons above the table, and a line below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes_ui.look import STEP, set_role


class ThemeActions(QWidget):
    """Buttons that need a theme to be selected."""

    def __init__(self) -> None:
        super().__init__()
        self.merge_button = QPushButton(self.tr("Merge into…"))
        self.up_button = QPushButton(self.tr("Up"))
        self.down_button = QPushButton(self.tr("Down"))
        self.up_button.setAccessibleName(self.tr("Move the theme up (Alt+Up)"))
        self.down_button.setAccessibleName(self.tr("Move the theme down (Alt+Down)"))
        self.up_button.setToolTip("Alt+↑")
        self.down_button.setToolTip("Alt+↓")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for button in (self.merge_button, self.up_button, self.down_button):
            set_role(button, "quiet")
            row.addWidget(button)


class PastLine(QWidget):
    """Says how the theme selected was called, and what was merged into it; takes it apart."""

    apart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        set_role(self.label, "small")
        self.button = QPushButton(self.tr("Take apart"))
        set_role(self.button, "link")
        self.button.clicked.connect(self.apart_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.label)
        row.addWidget(self.button)
        row.addStretch()
        self.hide()

    def show_past(self, merged: Sequence[str], earlier: Sequence[str], renamed: str) -> None:
        """Name what was merged and what it was called until it was renamed, or say nothing."""
        parts: list[str] = []
        if merged:
            parts.append(self.tr("Merged into it: {}").format(", ".join(merged)))
        if earlier:
            said = self.tr("Called {} before, renamed {}")
            parts.append(said.format(", ".join(f"“{one}”" for one in earlier), renamed))
        self.label.setText(" · ".join(parts))
        self.button.setVisible(bool(merged))
        self.setVisible(bool(parts))
