"""What the top line and the banner say: which townhall, how long already, what is saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.floor.floor_reading import heading
from townnotes.domain.floor.floor_rows import Heading
from townnotes.domain.floor.schedule import Outlook, outlook, projected_end
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.floor.timer import IDLE, read_timer
from townnotes_ui.desk import Desk
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.window.top_bar import TopBar
from townnotes_ui.wording import time_of_day, title_of

if TYPE_CHECKING:
    from townnotes_ui.widgets.notices import Banner

CLOCK_MS = 1000
_SCHEDULED = {"request", "intervention", "pause", "participant", "category", "link"}
"""What moves the end that is expected."""


class Status(QObject):
    """Keeps the top line, the banner and the window's title in line with the session."""

    titled = Signal(str)
    """What the window is to be called."""

    def __init__(self, desk: Desk, bar: TopBar, banner: "Callable[[], Banner]") -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        # Most days see no trouble: the banner is made when there is some.
        self._banner = banner
        self._keeper: NoteKeeper | None = None
        self._had_trouble = False
        self._coming: Outlook | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self.show_meeting)
        desk.opened.connect(self._take_session)
        desk.follow(self, {"session"}, self._read_heading)
        desk.follow(self, _SCHEDULED, self._expect_anew)
        desk.saved.connect(self.show_saved)

    def watch(self, keeper: NoteKeeper) -> None:
        """Show what is typed in that note and not yet kept."""
        self._keeper = keeper
        keeper.owed.connect(self.show_saved)

    def forget(self) -> None:
        """Show that no session is open."""
        self._keeper = None
        self._clock.stop()
        self._bar.show_nothing()
        if self._had_trouble:
            self._had_trouble = False
            self._banner().hide()

    def show_heading(self, shown: Heading) -> None:
        """Show which townhall it is."""
        self._bar.show_heading(shown)
        self.titled.emit(f"{title_of(shown)} – townnotes")

    def what_is_not_saved(self) -> str:
        """Say what would be lost if the window closed now, or nothing."""
        if self._keeper is not None and self._keeper.is_waiting:
            return self.tr(
                "Your note belongs to no speaker yet: give somebody the floor first. "
                "Close again to leave; it is then kept as a text beside the reports."
            )
        if self._desk.trouble:
            return self.tr("Not everything is on the disk. Close again to leave all the same.")
        return ""

    def show_saved(self) -> None:
        """Show since when everything is saved, or that something is not."""
        trouble = self._desk.trouble
        kept = self._desk.is_open and not (self._keeper and self._keeper.is_waiting)
        saved_at = self._desk.session.saved_at if self._desk.is_open else None
        zone = self._desk.state.session.time_zone
        self._bar.show_saved(saved_at, zone, trouble=bool(trouble), kept=kept)
        if trouble:
            self._banner().say(trouble, lasting=True)
            self._had_trouble = True
        elif self._had_trouble:
            self._had_trouble = False
            self._banner().hide()
            self._desk.noticed.emit(self.tr("Everything is saved again."))

    def _take_session(self) -> None:
        self._coming = None
        self._read_heading()
        self._clock.start()
        self.show_meeting()

    def _expect_anew(self) -> None:
        self._coming = None
        self.show_meeting()

    def _read_heading(self) -> None:
        self.show_heading(heading(self._desk.state))

    def show_meeting(self) -> None:
        """Show how long the meeting has taken, and when it is expected to end."""
        state, now = self._desk.state, self._desk.now()
        every = state.all(Intervention)
        began = every[0].began if every else None
        running = open_intervention(state)
        length = None
        if began is not None:
            length = (now if running else max(one.ended or began for one in every)) - began
        self._bar.show_meeting(length, self._expected_end(running, now))

    def _expected_end(self, running: Intervention | None, now: int) -> str:
        state = self._desk.state
        if self._coming is None:
            self._coming = outlook(state)
        timing = IDLE
        if running is not None:
            timing = read_timer(running, state.having(Pause, "intervention", running.id), now)
        return time_of_day(projected_end(self._coming, timing, now), state.session.time_zone)

    def show_crash(self, report: str) -> None:
        """Say that something went wrong, and what is safe."""
        where = self.tr(" A report is in {}.").format(report) if report else ""
        self._banner().say(
            self.tr("Something went wrong in townnotes; what you typed is saved.") + where
        )
