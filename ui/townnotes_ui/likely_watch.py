"""What likely says the same, looked for beside the window and kept until the cards change."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from townnotes.summary.evidence.duplicates import ComparedBoard, Likely
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs


class LikelyWatch(QObject):
    """The likely pairs of a theme, or of all; comparing 2,500 points takes a moment."""

    found = Signal()
    """There are others than those last returned."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._compared: tuple[ComparedBoard, Mapping[str, Abbreviations]] | None = None
        self._pairs: tuple[Likely, ...] = ()
        self._jobs = Jobs(self)

    def pairs(self, theme: str = "") -> tuple[Likely, ...]:
        """Return those of the pairs found last that still stand; `found` says that there are more.

        Without a theme it looks through all themes.
        """
        state = self._desk.state
        board, tables = ComparedBoard.of(state, theme), readable_style(state)[0].abbreviations
        if (board, tables) != self._compared:
            self._compared = (board, tables)
            self._pairs = board.still(self._pairs)
            self._jobs.start(lambda _: board.likely(tables), self._use)
        return self._pairs

    def finish(self) -> None:
        """Let what is being compared come to its end, before the window goes."""
        self._jobs.finish()

    def _use(self, pairs: tuple[Likely, ...]) -> None:
        if pairs != self._pairs:
            self._pairs = pairs
            self.found.emit()
