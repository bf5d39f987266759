"""What the window shows while no session is open: how to begin, or why a file did not open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.look import set_role


class StartPage(QWidget):
    """A calm page with the two ways to begin, and the last session as the third."""

    new_wanted = Signal()
    open_wanted = Signal()
    join_wanted = Signal()
    last_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self.last_button = QPushButton(self)
        self._last_path = ""
        self.new_button = QPushButton(self.tr("New townhall…"), self)
        self.open_button = QPushButton(self.tr("Open…"), self)
        self.join_button = QPushButton(self.tr("Continue from a folder…"), self)
        set_role(self._title, "speaker")
        set_role(self._text, "soft")
        set_role(self.last_button, "link")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setMinimumWidth(520)
            label.setMaximumWidth(640)
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.join_button.clicked.connect(self.join_wanted)
        self.last_button.clicked.connect(lambda: self.last_wanted.emit(self._last_path))
        self._lay_out()
        self.show_welcome()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.join_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(2)
        for widget in (self._title, self._text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addWidget(self.last_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_welcome(self) -> None:
        """Show how to begin."""
        self._show(
            self.tr("townnotes"),
            self.tr("Notes of live townhalls, from the speakers’ list to the Word summary."),
            with_buttons=True,
        )
        set_role(self.new_button, "primary")
        set_role(self.open_button, "plain")

    def show_opening(self, path: Path) -> None:
        """Show that a file is being read."""
        self._show(path.stem, self.tr("is being opened …"), with_buttons=False)

    def show_trouble(self, sentence: str) -> None:
        """Say why a file did not open, and what can be done."""
        self._show(self.tr("This file was not opened"), sentence, with_buttons=True)
        self.open_button.setText(self.tr("Open another…"))
        self.new_button.setText(self.tr("New townhall…"))
        set_role(self.new_button, "plain")
        set_role(self.open_button, "primary")

    def show_last(self, path: str) -> None:
        """Offer the session that was open last."""
        self._last_path = path
        name = Path(path).stem
        self.last_button.setText(self.tr("Go on with “{}”").format(name))
        self.last_button.setVisible(bool(path) and not self.new_button.isHidden())

    def _show(self, title: str, text: str, *, with_buttons: bool) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.last_button.hide()
        for button in (self.new_button, self.open_button, self.join_button):
            button.setVisible(with_buttons)
