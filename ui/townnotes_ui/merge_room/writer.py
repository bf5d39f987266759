"""Takes a merge in, and back, beside the window: whoever types meanwhile does not wait."""

import gc
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from townnotes.errors import FileError, RuleError
from townnotes.merge.links import Decisions
from townnotes.merge.report import MergeReport
from townnotes.merging import Made, Merging, SideBySide, Underway, begin_taking_back
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import worded
from townnotes_ui.merge_room.words import MergeOutcome, outcome_of


class MergeWriter(QObject):
    """Has one merge at a time made in a thread, and stand in the session once it is written."""

    taken_in = Signal(MergeOutcome)
    taken_back = Signal(int)
    """How many entries stay, as later work stands on them."""
    failed = Signal(str)
    """Why nothing was taken in, or back, in words."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self.failed)
        self._throwing_away = Jobs(self, in_turn=True)

    @property
    def is_busy(self) -> bool:
        """Tell whether a merge is being taken in, or back."""
        return self._jobs.is_busy

    def take_in(self, merging: Merging, seen: SideBySide, decided: Decisions) -> None:
        """Back up, and take all in with what was decided, in one commit."""
        session = self._desk.session

        def said(report: MergeReport) -> None:
            self.taken_in.emit(outcome_of(report))

        self._begin(
            lambda: merging.begin(session, decided=decided, found=seen.report.comparison), said
        )

    def take_back(self) -> None:
        """Take the last merge back."""
        self._begin(lambda: begin_taking_back(self._desk.session), self.taken_back.emit)

    def finish(self) -> None:
        """Let what is being written come to its end; the session has it stand when it is closed."""
        self._jobs.finish(None)
        self._throwing_away.finish(None)

    def _begin(self, begin: Callable[[], Underway[Made]], say: Callable[[Made], object]) -> None:
        if self.is_busy:
            return
        session = self._desk.session
        try:
            underway = begin()
        except (RuleError, FileError) as refusal:
            self.failed.emit(worded(refusal))
            return

        def work(_: Job) -> None:
            underway.work()

        def end(_: None) -> None:
            if not self._desk.is_open or self._desk.session is not session:
                return
            # What was typed meanwhile is saved in a turn of its own: one key waits for each.
            QTimer.singleShot(0, self._desk.save)
            try:
                made = underway.end()
            except (RuleError, FileError) as refusal:
                self.failed.emit(worded(refusal))
                return
            # What stands now stays as long as the session does, as when it was loaded.
            gc.freeze()
            self._throwing_away.start(lambda _: underway.let_go())
            QTimer.singleShot(0, partial(say, made))

        self._jobs.start(work, end)
