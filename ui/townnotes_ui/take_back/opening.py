"""Asks for a summary that others edited, and knows one that was dropped on the room."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes.errors import FileError
from townnotes.summary.paragraphs import Draft
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_edited_path
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.late_imports import in_turn

if TYPE_CHECKING:
    # Only who brings a summary back needs what reads Word files.
    from townnotes.taking_back.edited_file import EditedFile


class TakingBack(QObject):
    """Opens the sheet of an edited summary; `draft` gives the summary as it is now."""

    def __init__(self, desk: Desk, draft: Callable[[], Draft | None], room: QWidget) -> None:
        super().__init__(room)
        self._desk, self._draft, self._room = desk, draft, room
        self.looking = Jobs(self)
        desk.closing.connect(self.looking.finish)

    def ask(self) -> None:
        """Ask which file it is, from whichever room, and show what it changes."""
        self._desk.room_wanted.emit("summary")
        path = ask_edited_path(self._room)
        if path is not None and self._desk.is_open:
            self._show(path)

    def take_dropped(self, path: Path, otherwise: Callable[[], object]) -> None:
        """Show what a file changes where it is a summary of this townhall; else do otherwise."""
        with in_turn:
            from townnotes.taking_back.comparing import is_marked
            from townnotes.taking_back.edited_file import EditedFile, read_edited

        def look(file: EditedFile | None) -> None:
            if file is not None and is_marked(file, self._desk.state):
                self._show(file)
            else:
                otherwise()

        def read(_: Job) -> EditedFile | None:
            try:
                return read_edited(path)
            except FileError:
                # What it is instead, whoever else reads it will say.
                return None

        self.looking.start(read, look)

    def _show(self, source: "Path | EditedFile") -> None:
        with in_turn:
            from townnotes_ui.take_back.sheet import TakeBackSheet

        self._desk.sheet_wanted.emit(
            partial(TakeBackSheet, desk=self._desk, source=source, draft=self._draft)
        )
