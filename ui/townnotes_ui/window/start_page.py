"""What the window shows while no session is open: how to begin, or why a file did not open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import is_typing
from townnotes_ui.wording import many


class StartPage(QWidget):
    """A calm page with the two ways to begin, and the last session as the third."""

    new_wanted = Signal()
    next_wanted = Signal()
    open_wanted = Signal()
    join_wanted = Signal()
    last_wanted = Signal(str)
    take_over_wanted = Signal(object)
    """The `Path` of a file that is to be opened though it may be open elsewhere."""
    old_notes_wanted = Signal()
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
        self._is_opening = False
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._doubted = Path()
        self.all_the_same_button = push_button(
            self.tr("It is closed there: open it here"),
            lambda: self.take_over_wanted.emit(self._doubted),
            "link",
            self,
        )
        self.old_notes_button = push_button("", self.old_notes_wanted, "link", self)
        self._old_notes = 0
        self._backup: tuple[Path, Path] | None = None
        self.new_button = push_button(self.tr("New townhall…"), self.new_wanted, parent=self)
        self.next_button = push_button(self.tr("Next in a series…"), self.next_wanted, parent=self)
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
        buttons = lay_row(
            None, 1, self.new_button, self.next_button, self.open_button, self.join_button, 1,
            space=12,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        fill(layout, 2, (self._title, 0, middle), (self._text, 0, middle))
        layout.addSpacing(8)
        links = (
            self.last_button,
            self.backup_button,
            self.all_the_same_button,
            self.old_notes_button,
        )
        fill(layout, buttons, *((one, 0, middle) for one in links), 3)

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
        """Show that a file is being read; what is typed meanwhile waits for its note."""
        self._show(path.stem, self.tr("is being opened …"), with_buttons=False)
        self._is_opening = True
        self.setFocus()

    def take_typed(self) -> str:
        """Return what was typed while a file was being opened, once."""
        typed, self._typed = self._typed, ""
        return typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed while a file is being opened."""
        if self._is_opening and event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif self._is_opening and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._typed += "\n"
        elif self._is_opening and is_typing(event):
            self._typed += event.text()
        else:
            super().keyPressEvent(event)

    def show_trouble(self, sentence: str) -> None:
        """Say why a file did not open, and what can be done."""
        self._show(self.tr("This file was not opened"), sentence, with_buttons=True)
        self.open_button.setText(self.tr("Open another…"))
        self.new_button.setText(self.tr("New townhall…"))
        set_role(self.new_button, "plain")
        set_role(self.open_button, "primary")

    def offer_all_the_same(self, path: Path) -> None:
        """Offer to open a file that may be open elsewhere: whoever asks knows better."""
        self._doubted = path
        self.all_the_same_button.show()

    def show_last(self, path: str, word: str = "") -> None:
        """Offer the session that was open last, with a word on it where there is one."""
        self._last_path = path
        name = Path(path).stem
        self.last_button.setText(self.tr("Go on with “{}”").format(name))
        self.last_button.setVisible(bool(path) and not self.new_button.isHidden())
        if word:
            self._say(word)

    def show_old_notes(self, count: int) -> None:
        """Offer the notes of earlier versions that are in no session."""
        self._old_notes = count
        one = self.tr("A note from before is in no session: look at it")
        more = self.tr("{} notes from before are in no session: look at them")
        self.old_notes_button.setText(many(count, one, more))
        self.old_notes_button.setVisible(bool(count) and not self.new_button.isHidden())

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
        self._say(text)
        self._is_opening = False
        self.last_button.hide()
        self.all_the_same_button.hide()
        self.backup_button.hide()
        for button in (self.new_button, self.next_button, self.open_button, self.join_button):
            button.setVisible(with_buttons)
        self.old_notes_button.setVisible(bool(self._old_notes) and with_buttons)

    def _say(self, text: str) -> None:
        self._text.setText(text)
        # The layout asks how high the text is at the page's width, not at its own.
        self._text.setMinimumHeight(self._text.heightForWidth(self._text.minimumWidth()))
