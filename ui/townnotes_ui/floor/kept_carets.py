"""Where the caret stood in each note, so that taking a wrong Next back leads to the very letter."""

from townnotes_ui.note.panel import NotePanel


class KeptCarets:
    """The line and the column a note was left at, by intervention."""

    def __init__(self, note: NotePanel) -> None:
        self._note = note
        self._left_at: dict[str, tuple[str, int]] = {}
        self._shown = ""

    def keep(self) -> None:
        """Remember where the caret stands in the note shown."""
        editor = self._note.editor
        self._shown = self._note.keeper.shown
        self._left_at[self._shown] = (
            editor.current_line().id,
            editor.textCursor().positionInBlock(),
        )

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether another note is shown since `keep`."""
        return self._note.keeper.shown != self._shown

    def bring_back(self) -> None:
        """Put the caret where the note was left, if another one is shown since `keep`."""
        if not self.is_elsewhere:
            return
        editor = self._note.editor
        line, column = self._left_at.get(self._note.keeper.shown, ("", 0))
        place = editor.lines.place_of(line)
        if place < 0:
            return
        block = editor.document().findBlockByNumber(place)
        caret = editor.textCursor()
        caret.setPosition(block.position() + min(column, block.length() - 1))
        editor.setTextCursor(caret)
