"""What is said, and what can be done, while the disk refuses what is typed."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from townnotes.errors import FileError
from townnotes.safety.left_files import note_left
from townnotes.safety.whole_text import notes_as_text
from townnotes_ui.desk import Desk
from townnotes_ui.files import ENDING, ask_target, documents
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.widgets.notices import Remedy

AT_ONCE = 20
"""Interventions read between two keys: some 10 ms."""


class RefusedDisk(QObject):
    """The banner's words and its buttons: try again, save elsewhere, copy all."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._remedies = (
            Remedy(tr("Try again"), self.try_again),
            Remedy(tr("Save elsewhere…"), self.save_elsewhere),
            Remedy(tr("Copy all"), self.copy_all),
        )

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What may be done about it: nothing while it is being done."""
        return () if self._desk.is_leaving else self._remedies

    @property
    def words(self) -> str:
        """What is wrong with the disk, and where what was typed is kept meanwhile."""
        if self._desk.is_leaving:
            return self._desk.trouble
        if self._desk.is_rescued:
            kept = tr(
                "It is kept in another folder of this computer, too: if townnotes ends, it is "
                "added when you open this session again."
            )
        else:
            kept = tr("It could be kept nowhere else: when townnotes ends, it is lost.")
        return f"{self._desk.trouble} {kept}"

    def try_again(self) -> None:
        """Write what is owed, if the disk takes it now."""
        self._desk.keep_wanted.emit()
        self._desk.save()
        if self._desk.trouble:
            self._desk.noticed.emit(tr("The disk still refuses it."))

    def save_elsewhere(self) -> None:
        """Ask for another place, and have the session go on there."""
        left = self._desk.session.path
        suggested = documents() / left.name
        title, kind = tr("Save the session elsewhere"), tr("townnotes sessions")
        path = ask_target(self._window, title, str(suggested), kind, ENDING)
        if path is None:
            return
        self._desk.keep_wanted.emit()
        try:
            self._desk.go_on_in(path)
        except FileError as refusal:
            self._desk.noticed.emit(worded(refusal))
            return
        note_left(self._desk.session, left)
        self._desk.noticed.emit(
            tr(
                "The session goes on in “{path}”; “{name}” stays as it was last saved.",
                path=path,
                name=left.name,
            )
        )

    def copy_all(self) -> None:
        """Put all that was noted on the clipboard, as text; keys go between."""
        self._desk.keep_wanted.emit()
        self._gather(notes_as_text(self._desk.state), [])

    def _gather(self, coming: Iterator[str], gathered: list[str]) -> None:
        some = list(islice(coming, AT_ONCE))
        gathered += some
        if some:
            QTimer.singleShot(0, lambda: self._gather(coming, gathered))
            return
        QGuiApplication.clipboard().setText("\n\n".join(gathered) + "\n")
        self._desk.noticed.emit(
            tr("All notes are on the clipboard: paste them somewhere before you close townnotes.")
        )
