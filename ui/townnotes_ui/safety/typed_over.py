"""What is typed over a session that is only shown: a text of its own until it goes into a copy."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from townnotes.safety.old_notes import discard_text, keep_text
from townnotes_ui.jobs import after_pause
from townnotes_ui.note.editor import PointEditor

_KEPT_AFTER_MS = 250


class TypedOver(QObject):
    """Keeps every line typed, whichever note is shown later; next to no session takes it."""

    def __init__(self, editor: PointEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._lines: dict[str, str] = {}
        self._path: Path | None = None
        self._due = after_pause(self, _KEPT_AFTER_MS, self.keep)
        editor.edited.connect(self._note)

    def keep(self) -> None:
        """Write all of it now, or nothing where nothing is left to be kept."""
        self._due.stop()
        text = "\n".join(line for line in self._lines.values() if line.strip())
        if text:
            self._path = keep_text(text, self._path)
        elif self._path is not None:
            discard_text(self._path)
            self._path = None

    def give_up(self, ids: Iterable[str]) -> None:
        """Keep those lines no longer: they are in a session."""
        for id_ in ids:
            self._lines.pop(id_, None)
        self.keep()

    def _note(self) -> None:
        lines = self._editor.lines
        places = lines.places_of(lines.changed)
        self._lines |= {id_: lines.lines[place].text for id_, place in places.items()}
        if not self._due.isActive():
            self._due.start()
