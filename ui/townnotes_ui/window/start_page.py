"""What the window shows while no session is open: how to begin, or why a file did not open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label


class StartPage(QWidget):
    """A calm page with the two ways to begin, and the last session as the third."""

    new_wanted = Signal()
    open_wanted = Signal()
    join_wanted = Signal()
    last_wanted = Signal(str)
    backup_wanted = Signal(object, object)
    """The `Path` of a backup, and of the file that it is of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label("", "speaker", self, wraps=True, is_plain=True)
        self._text = text_label("", "soft", self, wraps=True, is_plain=True)
        self.last_button = push_button(
            "", lambda: self.last_wanted.emit(self._last_path), "link", self
        )
        self.backup_button = push_button("", self._ask_for_backup, "link", self)
        self._last_path = ""
        self._backup: tuple[Path, Path] | None = None
        self.new_button = push_button(self.tr("New townhall…"), self.new_wanted, parent=self)
        self.open_button = push_button(self.tr("Open…"), self.open_wanted, parent=self)
        self.join_button = push_button(
            self.tr("Continue from a folder…"), self.join_wanted, parent=self
        )
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(640)
        self._lay_out()
        self.show_welcome()

    def _lay_out(self) -> None:
        buttons = lay_row(None, 1, self.new_button, self.open_button, self.join_button, 1, space=12)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        fill(layout, 2, (self._title, 0, middle), (self._text, 0, middle))
        layout.addSpacing(8)
        fill(layout, buttons, (self.last_button, 0, middle), (self.backup_button, 0, middle), 3)

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

    def show_backup(self, backup: Path, path: Path) -> None:
        """Offer the newest backup of a file that did not open."""
        from townnotes_ui.safety.salvaged import backup_words

        self._backup = (backup, path)
        self.backup_button.setText(backup_words(backup))
        self.backup_button.show()

    def _ask_for_backup(self) -> None:
        if self._backup is not None:
            self.backup_wanted.emit(*self._backup)

    def _show(self, title: str, text: str, *, with_buttons: bool) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.last_button.hide()
        self.backup_button.hide()
        for button in (self.new_button, self.open_button, self.join_button):
            button.setVisible(with_buttons)
