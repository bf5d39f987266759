"""The speaking time: what is left or over, in figures, words and a shape."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from townnotes.domain.floor import timer
from townnotes.domain.floor.floor_reading import now_row
from townnotes.domain.floor.floor_rows import Glance, NowRow
from townnotes.errors import FileError
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.files import TABLE, ask_target, file_name
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import set_role, tokens
from townnotes_ui.widgets.parts import EnterButton, fill, lay_column, lay_row, name_anew, text_label
from townnotes_ui.wording import clock_in_words, with_shape

TICK_MS = 250
LONGEST_CLOCK = 6
"""Letters of a clock that fit the panel in the great size; beyond an hour it is made smaller."""
_KINDS = {"intervention", "pause", "link"}
_ROLES: dict[timer.TimerState, str] = {"warning": "warning", "danger": "over", "overtime": "over"}


def words_of(timing: timer.Timing, marks: tuple[int, int]) -> str:
    """Say how the speaker stands; `marks` are the seconds left of the warning and the danger."""
    limit = timer.as_clock(timing.limit) if timing.limit is not None else ""
    left = tr("left of {limit}", limit=limit) if limit else tr("no limit")
    words = {
        "idle": tr("nobody has the floor"),
        "paused": tr("paused · {left}", left=left),
        "warning": f"{left} · {_last(marks[0])}",
        "danger": f"{left} · {_last(marks[1])}",
        "overtime": tr("over time · limit {limit}", limit=limit),
        "ended": tr("spoken of {limit}", limit=limit) if limit else tr("spoken"),
    }.get(timing.state, left)
    return with_shape(timing, words)


def _last(seconds: int) -> str:
    if seconds == 30:  # noqa: PLR2004 - half a minute
        return tr("last half minute")
    if seconds == 60:  # noqa: PLR2004 - a minute
        return tr("last minute")
    if seconds % 60 == 0:
        return tr("last minute|last {n} minutes", seconds // 60)
    return tr("last second|last {n} seconds", seconds)


class TimeBar(QWidget):
    """How much of the limit is used, as a line that fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(6)
        self._share = 0.0
        self._state: timer.TimerState = "idle"

    def show_timing(self, timing: timer.Timing) -> None:
        """Show a reading of the timer."""
        share = min(1.0, timing.spoken / timing.limit) if timing.limit else 0.0
        if (share, timing.state) != (self._share, self._state):
            self._share, self._state = share, timing.state
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 3, 3)
        used = QRectF(0, 0, whole.width() * self._share, whole.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            used.moveRight(whole.right())
        filled = {
            "warning": colours.warning, "danger": colours.over, "overtime": colours.over,
            "ended": colours.faint,
        }  # fmt: skip
        painter.setBrush(QColor(filled.get(self._state, colours.accent)))
        painter.drawRoundedRect(used, 3, 3)


class TimerPanel(QWidget):
    """Reads the timer from stored instants four times a second; the ticks count nothing."""

    ticked = Signal(object)
    """A `Timing`, whenever it was read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: NowRow | None = None
        self._sound: TimeSound | None = None
        self._is_small = False
        self._caption = text_label(tr("Speaking time"), "caption", self)
        self._clock = text_label("0:00", "clock", self)
        self._words = text_label("", "soft", self)
        self._bar = TimeBar(self)
        self.pause_button = EnterButton(tr("Pause"), self)
        self.less_button = EnterButton(tr("−30 s"), self)
        self.more_button = EnterButton(tr("+30 s"), self)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.read)
        self._set_up()
        self._lay_out()
        desk.opened.connect(self.show_session)
        desk.follow(self, _KINDS, self.show_session)
        desk.settings_changed.connect(self.read)

    def _set_up(self) -> None:
        for label in (self._clock, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for button, said, action in (
            (self.pause_button, tr("Pause or resume the time"), "pause"),
            (self.less_button, tr("Take off 30 seconds"), "less-time"),
            (self.more_button, tr("Add 30 seconds"), "more-time"),
        ):
            say_tip(button, said, action)
            # A click must not take the caret out of the note.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        three = (self.pause_button, self.less_button, self.more_button)
        buttons = lay_row(None, 1, *three, 1, space=8)
        layout = self._layout = lay_column(self, self._caption, space=0)
        layout.addSpacing(4)
        fill(layout, self._clock, self._words)
        layout.addSpacing(12)
        layout.addWidget(self._bar)
        layout.addSpacing(8)
        layout.addLayout(buttons)

    def show_first(self, glance: Glance) -> None:
        """Show the timer as a file has it ready."""
        self._now = glance.now
        self.read()

    def be_small(self, is_small: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Do without caption and buttons, in a small window; the keys do what they did."""
        if is_small == self._is_small:
            return
        self._is_small = is_small
        for part in (self._caption, self.pause_button, self.less_button, self.more_button):
            part.setVisible(not is_small)
        self.read()

    def read(self) -> None:
        """Read the timer and show it."""
        timing = timer.IDLE
        if self._now is not None:
            running, now = self._now.intervention, self._desk.now()
            warning, danger = self._marks()
            timing = timer.read_timer(
                running, self._now.pauses, now, warning=warning, danger=danger
            )
            if self._desk.is_open:
                self.sound.hear(running.id, timing)
        self._show(timing)
        self.ticked.emit(timing)

    @property
    def sound(self) -> "TimeSound":
        """What sounds when the time is up."""
        if self._sound is None:
            self._sound = TimeSound(self._desk, self)
        return self._sound

    def _marks(self) -> tuple[int, int]:
        """Return the seconds left at which the timer warns, and warns urgently."""
        if not self._desk.is_open:
            # The settings come with the session.
            return timer.WARNING_SECONDS, timer.DANGER_SECONDS
        settings = self._desk.settings
        return settings.warning_seconds, settings.danger_seconds

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while somebody can see it."""
        super().showEvent(event)
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see it, nor is to hear it."""
        super().hideEvent(event)
        if not self.sound.is_wanted:
            self._ticks.stop()

    def show_session(self) -> None:
        """Show the timer as the session has it."""
        self._now = now_row(self._desk.state)
        self.read()

    def save_times(self) -> None:
        """Ask where the table of all speaking times is to go, and write it there."""
        path = self._ask_path()
        if path is None:
            return
        # It brings the exporters along, once in a townhall.
        with in_turn:
            from townnotes_exporters.times import write_times

        try:
            write_times(self._desk.state, self._desk.now(), path)
        except FileError as error:
            self._desk.noticed.emit(worded(error))
        else:
            where = QDir.toNativeSeparators(str(path))
            self._desk.noticed.emit(tr("The speaking times are saved as {where}", where=where))

    def _ask_path(self) -> Path | None:
        """Ask where the table is to go, beside the session unless told otherwise."""
        name = file_name(f"{tr('Speaking times')} {self._desk.state.session.date}".strip())
        suggested = str(self._desk.session.path.parent / (name + TABLE))
        kind = tr("Table for a spreadsheet")
        return ask_target(self, tr("Save the speaking times"), suggested, kind, TABLE)

    def _show(self, timing: timer.Timing) -> None:
        is_live = timing.state not in {"idle", "ended"}
        shown = timing.remaining if timing.remaining is not None and is_live else timing.spoken
        if timing.remaining is None or not is_live:
            # What was spoken is rounded down: a second is said once it is over.
            shown = timing.spoken // 1000 * 1000
        clock = timer.as_clock(shown)
        _set_text(self._clock, clock)
        size = "clock" if len(clock) <= LONGEST_CLOCK else "long-clock"
        size = "small-clock" if self._is_small else size
        mood = _ROLES.get(timing.state)
        set_role(self._clock, f"{size}-{mood}" if mood else size)
        _set_text(self._words, words_of(timing, self._marks()))
        name_anew(self._clock, clock_in_words(clock, self._words.text()))
        set_role(self._words, _ROLES.get(timing.state, "soft"))
        self._bar.show_timing(timing)
        _set_text(self.pause_button, tr("Resume") if timing.state == "paused" else tr("Pause"))
        for button in (self.pause_button, self.less_button, self.more_button):
            if button.isEnabled() != is_live:
                button.setEnabled(is_live)


def _set_text(widget: QLabel | QPushButton, text: str) -> None:
    if widget.text() != text:
        widget.setText(text)


class TimeSound(QObject):
    """Hears the readings of the timer, and sounds once when one of them passes a mark."""

    sounded = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._speaking = ""
        self._remaining: int | None = None

    @property
    def is_wanted(self) -> bool:
        """Tell whether the settings ask for any sound."""
        if not self._desk.is_open:
            return False
        settings = self._desk.settings
        return settings.sound_at_zero or settings.sound_at_warning

    def hear(self, speaking: str, timing: timer.Timing) -> None:
        """Take a reading of the intervention that runs.

        The first reading of one sounds nothing, wherever it stands: after a restart a mark that
        was passed stays passed.
        """
        is_same, before = speaking == self._speaking, self._remaining
        self._speaking, self._remaining = speaking, timing.remaining
        if not is_same or before is None or timing.remaining is None:
            return
        if timing.state in {"ended", "paused"} or not self.is_wanted:
            return
        settings = self._desk.settings
        marks = [0] if settings.sound_at_zero else []
        if settings.sound_at_warning:
            marks.append(settings.warning_seconds * 1000)
        if any(before > mark >= timing.remaining for mark in marks):
            QApplication.beep()
            self.sounded.emit()
