"""Any moment of the session, to read: a slider over its steps, who spoke, and a note as it was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.restoring import restore_points
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.kept_floor import TurnLog
from townnotes.domain.floor.speakers import latest_intervention
from townnotes.domain.history import History
from townnotes.domain.registers import Register
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs, after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import BAR_HEIGHT, STEP, set_role
from townnotes_ui.note.intervention_sheets import speaker_name
from townnotes_ui.past.past_note import PastNote, past_points
from townnotes_ui.past.past_speakers import PastSpeakers
from townnotes_ui.past.player import Player
from townnotes_ui.past.step_words import point_marks, step_words, touched_interventions
from townnotes_ui.past.time_slider import TimeSlider
from townnotes_ui.past_reader import PastReader
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.widgets.small import ElidedLabel
from townnotes_ui.wording import day_of, time_of_day

_READ_AGAIN_MS = 300
_NARROW, _LOW = 760, 420
"""Below these the list of who spoke, and the words about keys, leave their room to the note."""
_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class PastSheet(Sheet):
    """Lies over the room; the session goes on behind it, and typing closes it and arrives.

    What changes meanwhile is read again; the moment that is looked at stays.
    """

    above = BAR_HEIGHT + STEP
    """Which room it is, and that all is saved, stays in sight."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Session history"))
        self._desk = desk
        self._history = History(())
        self._turns = TurnLog()
        self._shown = ""
        self._jobs = Jobs(self)
        self._jobs.failed.connect(desk.noticed)
        self._reader = PastReader(desk, self)
        self._reader.read.connect(self._order)
        self._read_again = after_pause(self, _READ_AGAIN_MS, self._reader.start)
        self.time = text_label("", "speaker")
        self.day = text_label("", "soft")
        self.slider = TimeSlider(self)
        self.player = Player(self.slider, self._instant)
        self.words = ElidedLabel(self)
        self.speakers = PastSpeakers(self)
        self.name = ElidedLabel(self)
        self.note = PastNote(self)
        self._keys = text_label(tr(
            "← → step · Page up, Page down speaker · Home, End · Space plays · ↑ ↓ speed. "
            "Words that stood for less than five seconds are not kept."
        ), "small", wraps=True)  # fmt: skip
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.play_button = push_button("", self.player.play_or_stop)
        self.speed_button = push_button("", self.player.next_speed, "quiet")
        self.restore_button = push_button(tr("Restore the whole note"), self.restore_note)
        self.restore_button.setToolTip(tr("Points that were added since stay."))
        for button in (self.play_button, self.speed_button, self.restore_button):
            # A click leaves the keys with the slider; Tab comes here.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        set_role(self.name, "title")
        set_role(self.words, "soft")
        head = lay_row(
            None,
            self.time,
            self.day,
            (self.words, 1),
            self.speed_button,
            self.play_button,
            space=16,
        )
        note_head = lay_row(None, (self.name, 1), self.restore_button)
        note = lay_column(None, note_head, (self.note, 1))
        fill(self.body, head, self.slider, (lay_row(None, self.speakers, (note, 1), space=16), 1))
        fill(self.body, self._keys)
        self.restore_button.hide()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._go_to)
        self.player.changed.connect(self._say_playing)
        self.speakers.chosen.connect(self._show_note)
        self.note.restore_wanted.connect(self.restore_point)
        self._desk.changed.connect(self._read_again.start)
        self._jobs.finish_at_end()
        # Another session is open now, with another past.
        self._desk.opened.connect(self.close_sheet)
        self._say_playing()

    def sizeHint(self) -> QSize:
        """Take the room there is."""
        return self.window().size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a small window has no room for."""
        super().resizeEvent(event)
        for part in (self.speakers, self.day):
            part.setVisible(event.size().width() >= _NARROW)
        for part in (self._keys, self.caption):
            part.setVisible(event.size().height() >= _LOW)

    def open(self) -> None:
        """Open at the end, which is now, and read how it came to be so."""
        self._desk.keep_wanted.emit()
        self.words.setText(tr("Reading the history…"))
        super().open()
        self._reader.start()

    def close_sheet(self) -> None:
        """Stop playing, and put the sheet away."""
        self.player.stop()
        self._read_again.stop()
        self._reader.stop()
        self._jobs.cancel()
        super().close_sheet()

    def take_focus(self) -> None:
        """Have the keys move the slider."""
        self.slider.setFocus(Qt.FocusReason.PopupFocusReason)

    # Reading.

    def _order(self, registers: list[Register], earlier: list[Register]) -> None:
        """Have what was read put in order."""
        self._jobs.start(lambda _: History(registers, earlier), self._take)

    def _take(self, history: History) -> None:
        """Show a history read anew, at the moment that was looked at."""
        before, last = self._history, len(history) - 1
        place = last
        if self.slider.value() < len(before) - 1:
            place = max(0, history.place_at(before.instant(self.slider.value())))
        self._history, self._turns = history, TurnLog()
        self.slider.blockSignals(True)
        self.slider.show_steps(len(history), history.speakers)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        self._go_to(place)

    def _instant(self, place: int) -> int:
        return self._history.instant(place)

    # What is shown.

    def _go_to(self, place: int) -> None:
        history = self._history
        if not 0 <= place < len(history):
            return
        self._turns.follow(history.state, history.go_to(place))
        zone = self._desk.state.session.time_zone
        instant = history.instant(place)
        self.time.setText(time_of_day(instant, zone, seconds=True))
        self.day.setText(day_of(instant, zone))
        words = step_words(history, place)
        is_last = place == len(history) - 1
        begun = words[:1].upper() + words[1:]
        self.words.setText(tr("Latest: {words}", words=words) if is_last else begun)
        touched = touched_interventions(history, place)
        if touched:
            self._shown = touched[-1]
        elif history.state.find(Intervention, self._shown) is None:
            latest = latest_intervention(history.state)
            self._shown = latest.id if latest else ""
        self._show_note(self._shown)

    def _show_note(self, intervention: str) -> None:
        """Show the note of an intervention as it was."""
        self._shown = intervention
        state = self._history.state
        marks = point_marks(self._history, self.slider.value())
        points = past_points(state, self._desk.state, intervention, marks)
        self.speakers.show_moment(state, self._turns, intervention)
        self.name.setText(self._speaker())
        self.note.show_points(points)
        self.restore_button.setVisible(any(point.since for point in points))

    def _speaker(self) -> str:
        """Name who had the floor in the note shown, and whom they stood for."""
        state = self._history.state
        one = state.find(Intervention, self._shown)
        if one is None:
            return tr("Nobody had had the floor yet.")
        who = state.find(Participant, one.speaker)
        organization = who.organization if who and who.name else ""
        return " · ".join(filter(None, (speaker_name(state, one), organization)))

    def _say_playing(self) -> None:
        self.play_button.setText(tr("Stop") if self.player.is_playing else tr("Play"))
        self.speed_button.setText(tr("{speed} × as fast", speed=self.player.speed))

    # Restoring.

    def restore_point(self, id_: str) -> None:
        """Give a point what it said then."""
        self._restore([id_])

    def restore_note(self) -> None:
        """Give every point of the note shown what it said then; what was added since stays."""
        self._restore([point.said.id for point in self.note.points if point.since])

    def _restore(self, ids: Sequence[str]) -> None:
        then = self._history.state
        self._desk.keep_wanted.emit()
        name = tr("earlier text")
        if self._desk.do(name, lambda state: restore_points(state, then, ids)):
            self._desk.noticed.emit(tr("Restored as a new edit, which undo reverses."))
        self.take_focus()

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows and their neighbours; what is typed goes to the note."""
        does = self._meaning(event)
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def has_no_field(self) -> bool:
        """Tell that nothing can be typed here, whatever has the focus."""
        return True

    def _meaning(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() & _WITH_OTHERS:
            return None
        onward = -1 if self.isRightToLeft() else 1
        meanings: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Right: lambda: self._move(self.slider.value() + onward),
            Qt.Key.Key_Left: lambda: self._move(self.slider.value() - onward),
            Qt.Key.Key_PageDown: lambda: self._move(self._next_speaker()),
            Qt.Key.Key_PageUp: lambda: self._move(self._speaker_before()),
            Qt.Key.Key_Home: lambda: self._move(0),
            Qt.Key.Key_End: lambda: self._move(self.slider.maximum()),
            Qt.Key.Key_Up: lambda: self.player.change_speed(1),
            Qt.Key.Key_Down: lambda: self.player.change_speed(-1),
            Qt.Key.Key_Space: self.player.play_or_stop,
        }
        return meanings.get(event.key())

    def _move(self, place: int) -> None:
        self.player.stop()
        self.slider.setValue(place)

    def _next_speaker(self) -> int:
        here = self.slider.value()
        return next((at for at in self._history.speakers if at > here), self.slider.maximum())

    def _speaker_before(self) -> int:
        here = self.slider.value()
        return next((at for at in reversed(self._history.speakers) if at < here), 0)
