"""What the round writes: each answer is one change of the session."""

from PySide6.QtCore import QObject

from townnotes.domain.commands import cards, wording
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.wording_round.turn import RoundTurn


class RoundAnswers(QObject):
    """Writes what was decided of a point; tells whether it was written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def take(self, turn: RoundTurn, *, waits: bool) -> bool:
        """Write the words, stance and theme; words that still wait stay as they were noted."""
        if waits and not turn.is_changed:
            return False
        text = turn.point.text if waits else turn.text
        return self._desk.do(
            tr("Point worded"),
            lambda state: wording.take_words(state, turn.point.id, text, turn.stance, turn.theme),
        )

    def join(self, turn: RoundTurn, other: str, *, leads: bool) -> bool:
        """Join with another point; `leads` has the words in hand tell both."""
        link = new_id()
        text = turn.text if turn.is_typed else turn.point.text
        return self._desk.do(
            tr("Points joined"),
            lambda state: wording.join_near(
                state, link, turn.point.id, other, words=(text, turn.stance), leads=leads
            ),
        )

    def oppose(self, turn: RoundTurn, other: str) -> bool:
        """Link with the point that it speaks against."""
        return self._desk.do(
            tr("Said to be opposites"), lambda state: cards.oppose(state, turn.point.id, other)
        )

    def keep_apart(self, turn: RoundTurn, other: str) -> bool:
        """Have another point never again offered as the same."""
        link = new_id()
        return self._desk.do(
            tr("Kept apart"), lambda state: cards.keep_apart(state, link, turn.point.id, other)
        )
