"""Has notes taken elsewhere looked at, one file after the other, before they are merged."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk

if TYPE_CHECKING:
    from townnotes.merging_notes import TakenNotes
    from townnotes_ui.notes.sheet import NotesSheet

ENDINGS = (".txt", ".md", ".docx")


def look_first(
    desk: Desk,
    paths: Sequence[Path],
    seen: "Sequence[TakenNotes]",
    go_on: "Callable[[Sequence[Path], Sequence[TakenNotes]], None]",
) -> bool:
    """Show the first file of notes among some in a sheet; False where there is none.

    `go_on` gets the other files and what was seen so far, with this one.
    """
    first = next((one for one in paths if one.suffix.lower() in ENDINGS), None)
    if first is None:
        return False
    notes = first

    def sheet(window: QWidget) -> "NotesSheet":
        from townnotes_ui.notes.sheet import NotesSheet

        others = [one for one in paths if one != notes]
        return NotesSheet(window, desk, notes, lambda taken: go_on(others, (*seen, taken)))

    desk.sheet_wanted.emit(sheet)
    return True
