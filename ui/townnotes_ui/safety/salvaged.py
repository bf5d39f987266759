"""A damaged file in the window: shown as it could be read, said in words, and the way on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from townnotes.private_files import beside
from townnotes.safety.salvaging import Salvaged, SalvagedSession, taken_at, write_salvaged
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_new_path
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.lines import NoteLine
from townnotes_ui.safety.typed_over import TypedOver
from townnotes_ui.widgets.notices import Banner, Remedy
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SalvagedControl(QObject):
    """Keeps the banner over a damaged file, and goes on in a copy with what was typed meanwhile."""

    file_wanted = Signal(object)
    """The `Path` of the salvaged copy, to be opened."""
    backup_wanted = Signal(object, object)
    """The `Path` of a backup to go on with, and of the file that it is of."""

    def __init__(self, window: QWidget, desk: Desk, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self.banner = banner
        self._salvaged: Salvaged | None = None
        self._editor: PointEditor | None = None
        self._typed: list[NoteLine] = []
        self._target = Path()
        self._over: TypedOver | None = None
        self._writing = Jobs(self)
        self._writing.failed.connect(self._refuse)

    def take_session(self, editor: Callable[[], PointEditor]) -> None:
        """Show that what was opened is only read, or go on with what was typed before."""
        session = self._desk.session
        if isinstance(session, SalvagedSession):
            self._salvaged = session.salvaged
            self._editor = editor()
            self._editor.edited.connect(self._offer_once)
            self._over = TypedOver(self._editor, self)
            self._say()
            return
        typed, over, self._typed, self._over = self._typed, self._over, [], None
        if typed and over is not None and session.path == self._target:
            _type_again(editor(), typed)
            self._desk.keep_wanted.emit()
            if not self._desk.trouble:
                over.give_up(one.id for one in typed)

    def leave(self) -> None:
        """Take the banner away with the session."""
        if self._over is not None:
            self._over.keep()
        self._salvaged = self._editor = None
        self.banner.hide()

    def go_on(self) -> None:
        """Write the copy beside the damaged file, and open it."""
        if self._salvaged is not None:
            self._write(beside(self._salvaged.path, tr("salvaged")))

    def _elsewhere(self) -> None:
        path = ask_new_path(self._window)
        if path is not None:
            self._write(path)

    def _write(self, target: Path) -> None:
        salvaged = self._salvaged
        if salvaged is not None and not self._writing.is_busy:
            self._writing.start(
                lambda _: write_salvaged(salvaged, target), lambda _: self._open(target)
            )

    def _open(self, target: Path) -> None:
        if self._editor is not None:
            changed = self._editor.lines.changed
            self._typed = [one for one in self._editor.lines.lines if one.id in changed]
            self._target = target
        self.file_wanted.emit(target)

    def _refuse(self, why: str) -> None:
        self._desk.noticed.emit(why)
        self._say(Remedy(tr("Choose another place…"), self._elsewhere))

    def _say(self, *more: Remedy) -> None:
        assert self._salvaged is not None
        words = " ".join(self._salvaged.words())
        choices = [Remedy(tr("Continue in a salvaged copy"), self.go_on), *more]
        backup = self._salvaged.backup
        if backup is not None:
            choices.append(Remedy(backup_words(backup), self._ask_for_backup))
        self.banner.say(
            tr(
                "“{name}” is damaged, or another program has changed it. It "
                "can only be viewed, and stays as it is. {words}",
                name=self._salvaged.path.name,
                words=words,
            ),
            choices,
            lasting=True,
        )

    def _ask_for_backup(self) -> None:
        if self._salvaged is not None and self._salvaged.backup is not None:
            self.backup_wanted.emit(self._salvaged.backup, self._salvaged.path)

    def _offer_once(self) -> None:
        """Offer the copy at the first key; what is typed stands in the note and goes along."""
        assert self._editor is not None
        self._editor.edited.disconnect(self._offer_once)
        self._desk.sheet_wanted.emit(partial(GoOnSheet, go_on=self.go_on))


class GoOnSheet(Sheet):
    """Says that nothing is kept in a damaged file, and offers the copy; typing goes on below."""

    def __init__(self, window: QWidget, go_on: Callable[[], None]) -> None:
        super().__init__(window, tr("This file is damaged"))
        self._go_on = go_on
        said = text_label(
            tr(
                "What you type is not saved in it. Continue in a copy of everything that "
                "could be read: what you have just typed goes with it, and the damaged "
                "file stays as it is."
            ),
            parent=self,
            wraps=True,
        )
        said.setMinimumWidth(_WIDTH)
        self.go_on_button = push_button(
            tr("Continue in a salvaged copy"), self._take, "primary", self
        )
        look_button = push_button(tr("View only"), self.close_sheet, parent=self)
        fill(self.body, said, lay_row(None, 1, look_button, self.go_on_button, space=12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in _ENTER:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self.close_sheet()
        self._go_on()


def backup_words(backup: Path) -> str:
    """Return what a button says that goes on with a backup."""
    return tr("Open the backup of {taken_at}", taken_at=f"{taken_at(backup):%Y-%m-%d %H:%M}")


def _type_again(editor: PointEditor, lines: list[NoteLine]) -> None:
    """Type lines into the note: in their places where they are there, else at its end."""
    for line in lines:
        if editor.lines.place_of(line.id) >= 0:
            editor.select_line(line.id)
        elif line.text.strip():
            editor.go_to_end()
            if editor.current_line().text:
                editor.textCursor().insertBlock()
        else:
            continue
        editor.textCursor().insertText(line.text)
