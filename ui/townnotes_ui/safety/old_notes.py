"""What becomes of the notes of earlier versions that are in no session; the user alone decides."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.opening import add_to_opening
from townnotes.domain.registers import new_id
from townnotes.safety.old_notes import OldNote, discard
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_path
from townnotes_ui.language.translation import tr
from townnotes_ui.safety.old_notes_sheet import OldNotesSheet
from townnotes_ui.starting.start_page import StartPage


class OldNotes(QObject):
    """Offers the notes on the start page, and puts one into the session that is chosen for it."""

    def __init__(self, desk: Desk, page: StartPage, open_file: Callable[[Path], None]) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._open = open_file
        self._notes: list[OldNote] = []
        self._waiting: OldNote | None = None
        page.old_notes_wanted.connect(self._show)
        desk.opened.connect(self._put)

    def offer(self, notes: Sequence[OldNote]) -> None:
        """Say on the start page how many there are."""
        self._notes = list(notes)
        self._page.show_old_notes(len(self._notes))

    def forget(self) -> None:
        """Put nothing anywhere: the session did not open."""
        self._waiting = None

    def _show(self) -> None:
        def sheet(window: QWidget) -> OldNotesSheet:
            made = OldNotesSheet(window, self._notes)
            made.wanted_in_session.connect(self._choose)
            made.discarded.connect(self._count)
            return made

        self._desk.sheet_wanted.emit(sheet)

    def _count(self) -> None:
        self.offer([one for one in self._notes if one.path.exists()])

    def _choose(self, note: OldNote) -> None:
        path = ask_path(self._page.window())
        if path is not None:
            self._waiting = note
            self._open(path)

    def _put(self) -> None:
        note, self._waiting = self._waiting, None
        if note is None:
            return
        by, now = self._desk.me(), self._desk.now()
        ids = [new_id() for _ in note.lines]
        is_put = self._desk.do(
            tr("earlier note"), lambda state: add_to_opening(state, ids, note.lines, by, now)
        )
        # Kept until it is on the disk as a part of the session.
        if is_put and not self._desk.trouble:
            discard(note)
            self._count()
            self._desk.noticed.emit(tr("The earlier note is now in the opening note."))
