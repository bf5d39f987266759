"""The words of the call in Review: in a column beside the table, and found with the notes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.floor.arrangement import WORDS_WIDTH
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import zoomed

_TABLE = 480
"""What the table and the search above it need beside the words."""

if TYPE_CHECKING:
    from townnotes.importers.beside.words_beside import WordsRow
    from townnotes_ui.call_words.pane import WordsPane
    from townnotes_ui.call_words.reader import WordsReader


class ReviewWords(QObject):
    """Makes the column when it is first asked for; a session without words costs nothing."""

    found_anew = Signal()
    """The words were read that a search had asked for."""
    turned = Signal()
    """The column was shown, or put away."""
    open_wanted = Signal(str)
    """An intervention that is to be selected."""
    left = Signal()
    """The keys may go back to the table."""

    def __init__(self, desk: Desk, view: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._reader: WordsReader | None = None
        self.pane: WordsPane | None = None
        self._shown = ""
        self._is_asked = False

    @property
    def is_shown(self) -> bool:
        """Tell whether the column is there."""
        return self.pane is not None and not self.pane.isHidden()

    def turn(self) -> None:
        """Show the words at the selected intervention and go to them, or put them away."""
        pane = self._made()
        pane.setVisible(pane.isHidden())
        self.turned.emit()
        if pane.isHidden():
            self.left.emit()
        else:
            pane.read()
            pane.go_to(self._shown, "")
            pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, width: int) -> bool:
        """Take the room for the words in a room of that width; tells whether it is all there is."""
        is_alone = self.is_shown and width < zoomed(WORDS_WIDTH + _TABLE)
        if self.pane is not None:
            self.pane.setMaximumWidth(width if is_alone else zoomed(WORDS_WIDTH))
            self.pane.setMinimumWidth(0 if is_alone else zoomed(WORDS_WIDTH))
        return is_alone

    def follow(self, intervention: str) -> None:
        """Go to what was said when an intervention began."""
        self._shown = intervention
        if self.pane is not None:
            self.pane.go_to(intervention, "")

    def show_row(self, row: "WordsRow") -> None:
        """Show words that were found where they stand, and give them the keys."""
        pane = self._made()
        if pane.isHidden():
            self.turn()
        pane.go_to_row(row)
        pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def found(self, typed: str) -> "Sequence[WordsRow]":
        """Return the words of the call in which all words typed stand, as they were said.

        While they are still being read, nothing; `found_anew` says when that is done.
        """
        if not typed or not self._desk.is_open or not self._desk.session.words:
            return ()
        reader = self._reader or self._read_from()
        if reader.is_fresh and reader.words is not None:
            return reader.words.beside.found(typed)
        if not self._is_asked:
            self._is_asked = True
            reader.ask(self._take)
        return () if reader.words is None else reader.words.beside.found(typed)

    def _take(self, _words: object) -> None:
        self._is_asked = False
        self.found_anew.emit()

    def _read_from(self) -> "WordsReader":
        with in_turn:
            from townnotes_ui.call_words.reader import words_reader

        self._reader = words_reader(self._desk)
        return self._reader

    def _made(self) -> "WordsPane":
        if self.pane is None:
            with in_turn:
                from townnotes_ui.call_words.pane import WordsPane

            pane = self.pane = WordsPane(self._desk, self._view)
            pane.hide()
            pane.open_wanted.connect(self.open_wanted)
            pane.done.connect(self.left)
            row = self._view.layout()
            assert isinstance(row, QBoxLayout)
            row.addWidget(pane)
        return self.pane
