"""Drafts the summary anew after a change, while somebody looks at it and nobody writes in it."""

from PySide6.QtCore import QObject, Signal

from townnotes.summary.draft import Drafter
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause

WAIT_MS = 300


class Redraft(QObject):
    """Keeps the latest draft.

    The first draft of 2,500 points takes up to 300 ms. So one waits until changes have paused,
    and until a paragraph that is being written is left: writing never waits for it.
    """

    drafted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_held = False
        self._is_wanted = False
        self._problem = ""
        self._drafter: Drafter | None = None
        self.draft: Draft | None = None
        self._timer = after_pause(self, WAIT_MS, self.now)

    def soon(self) -> None:
        """Draft once the changes pause."""
        self._is_wanted = True
        if not self._is_held:
            self._timer.start()

    def now(self) -> None:
        """Draft at once, unless a paragraph is being written."""
        self._timer.stop()
        self._is_wanted = True
        if self._is_held or not self._desk.is_open:
            return
        self._is_wanted = False
        style, problem = readable_style(self._desk.state)
        if problem and problem != self._problem:
            self._desk.noticed.emit(problem)
        self._problem = problem
        self._drafter = self._drafter or Drafter()
        self.draft = self._drafter.draft(self._desk.state, style)
        self.drafted.emit()

    def hold(self) -> None:
        """Draft nothing until `release`."""
        self._is_held = True
        self._timer.stop()

    def release(self) -> None:
        """Draft what was put off."""
        self._is_held = False
        if self._is_wanted:
            self.now()
