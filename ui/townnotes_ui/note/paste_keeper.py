"""Keeps a long paste on the disk from the first moment until the session has all of it."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject

from townnotes.domain.commands.opening import opening_id
from townnotes.safety.pasted import PasteJournal, PastePlace
from townnotes_ui.desk import Desk
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.note.paste_rest import PasteRest


class PasteKeeper(QObject):
    """Writes down what is pasted into the note; a kill in the middle loses none of it."""

    def __init__(self, desk: Desk, keeper: NoteKeeper, editor: PointEditor) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._keeper = keeper
        self._editor = editor
        self._journal = PasteJournal()
        self._rest = PasteRest(desk, self)
        editor.paste_placed.connect(self._journal.went_in)
        self._rest.placed.connect(self._journal.went_in)
        self._rest.ended.connect(self._look)
        keeper.paste_left.connect(self._go_on_beside)
        keeper.paste_wanted.connect(self._finish)
        desk.saved.connect(self._look)

    def begin(self, lines: Sequence[str]) -> None:
        """Keep a paste that is about to come in; without a session it is in the note alone."""
        self._rest.finish()
        if not self._desk.is_open or self._desk.session.only_read:
            return
        state, session = self._desk.state, self._desk.session
        place = PastePlace(
            state.session.id,
            str(session.path),
            self._keeper.shown or opening_id(state),
            self._desk.me(),
        )
        # A disk that refuses the session's own changes is told of where those are.
        with suppress(OSError):
            self._journal.begin(place, lines)

    def _go_on_beside(self) -> None:
        if self._desk.is_open and self._keeper.shown and self._keeper.is_saved:
            rest = self._editor.pasting.hand_over()
            self._rest.begin(rest, self._keeper.shown, self._desk.me())

    def _finish(self, intervention: str) -> None:
        if not intervention or intervention == self._rest.intervention:
            self._rest.finish()

    def _look(self) -> None:
        is_coming = self._editor.pasting_step or self._rest.intervention
        is_over = not is_coming and self._editor.lines.is_saved
        if self._journal.is_open and is_over and self._desk.is_open and self._desk.session.is_saved:
            self._journal.end()
