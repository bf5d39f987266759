"""Reads the floor for the two windows beside the main one, and tells them what is to be seen."""

from PySide6.QtCore import QObject, QTimer, Signal

from townnotes.domain.entities import Participant
from townnotes.domain.floor.floor_reading import now_row
from townnotes.domain.floor.floor_rows import NowRow
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.floor.timer import IDLE, Timing, read_timer
from townnotes_ui.desk import Desk
from townnotes_ui.windows.view import StageView
from townnotes_ui.wording import shown_name

TICK_MS = 250
_KINDS = {"intervention", "pause", "request", "participant", "session", "link"}


class StageFeed(QObject):
    """Pushes a `StageView` at each change of the floor, and four times a second while it runs.

    This is the only way from a session to the stage; points are never read here.
    """

    pushed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: NowRow | None = None
        self.view = StageView()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._read_time)
        desk.opened.connect(self.read)
        desk.follow(self, _KINDS, self._read_running)
        desk.settings_changed.connect(self.read)

    @property
    def interval(self) -> int:
        """Milliseconds from one reading of the time to the next."""
        return self._ticks.interval()

    @property
    def is_running(self) -> bool:
        """Tell whether the time is being read."""
        return self._ticks.isActive()

    def run(self, *, runs: bool) -> None:
        """Follow the time while one of the windows is open."""
        if runs and not self._ticks.isActive():
            self.read()
            self._ticks.start()
        elif not runs:
            self._ticks.stop()

    def show_message(self, text: str) -> None:
        """Put a short text on the stage; an empty one takes it away."""
        self._push(self.view._replace(message=text.strip()))

    def forget(self) -> None:
        """Show an empty floor: the session has been left."""
        self._now = None
        self._push(StageView())

    def read(self) -> None:
        """Read all there is to be seen."""
        if not self._desk.is_open:
            return
        state = self._desk.state
        self._now = now_row(state)
        asked = waiting(state)
        many = self._desk.settings.stage_next
        names = [_name(state.find(Participant, one.participant)) for one in asked[: max(1, many)]]
        now = self._now
        self._push(
            StageView(
                self._timing(),
                _speaker(now) if now else "",
                now.organization if now and now.name else "",
                names[0] if names else "",
                tuple(names[:many]),
                len(asked),
                state.session.list_closed is None,
                self.view.message,
            )
        )

    def _read_running(self) -> None:
        if self._ticks.isActive():
            self.read()

    def _read_time(self) -> None:
        self._push(self.view._replace(timing=self._timing()))

    def _timing(self) -> Timing:
        if self._now is None:
            return IDLE
        settings = self._desk.settings
        return read_timer(
            self._now.intervention,
            self._now.pauses,
            self._desk.now(),
            warning=settings.warning_seconds,
            danger=settings.danger_seconds,
        )

    def _push(self, view: StageView) -> None:
        if view != self.view:
            self.view = view
            self.pushed.emit(view)


def _speaker(now: NowRow) -> str:
    # What is doubted here is nobody's business there: a name stands as it is, without marks.
    name = " ".join(filter(None, (now.honorific, now.name)))
    return shown_name(name, now.organization, to_identify=False)


def _name(one: Participant | None) -> str:
    name, organization = (one.name, one.organization) if one else ("", "")
    return shown_name(name, organization, to_identify=False)
