"""Leads through the first steps in a new townhall: a quiet line, until each was done once."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from townnotes.domain.floor.speakers import held_interventions
from townnotes.starting.recent import is_practice
from townnotes_ui.actions.keys import first_key
from townnotes_ui.desk import Desk
from townnotes_ui.guiding.steps import STEPS, FirstStep, done_by
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.window.rooms import Rooms

REST_MS = 180_000
"""A step that is not taken for so long is let be."""
_PRAISE_MS = 8000
_KINDS = {"request", "intervention", "point", "theme"}


class StepLine(QFrame):
    """The hint on one step, how far one has come, and the way to be rid of all hints."""

    unwanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "calm")
        self.mark = text_label("", "step-mark", self)
        self.words = text_label("", "", self, wraps=True, is_plain=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.off_button = push_button(tr("No more hints"), self.unwanted, "link", self)
        # A click must not take the caret out of the note.
        self.off_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        lay_row(self, self.mark, (self.words, 1), self.off_button, space=12, edges=(16, 4, 8, 4))
        self.hide()

    def say(self, words: str, mark: str = "") -> None:
        """Show a hint."""
        self.mark.setText(mark)
        self.mark.setVisible(bool(mark))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class FirstSteps(QObject):
    """Knows which steps are still to be taken in the session that is open."""

    def __init__(self, desk: Desk, rooms: Rooms, put: Callable[[QWidget], None]) -> None:
        """`put` gives the line its place in the window."""
        super().__init__(rooms)
        self._desk = desk
        self._rooms = rooms
        self._put = put
        self._line: StepLine | None = None
        self._left: list[FirstStep] = []
        self._many = 0
        self._resting = after_pause(self, REST_MS, self.rest)
        self._praising = after_pause(self, _PRAISE_MS, self.rest)
        desk.closing.connect(self.rest)
        desk.settings_changed.connect(self._follow_settings)
        desk.line_left.connect(self._take_enter)
        desk.follow(self, _KINDS, self._look)
        rooms.room_shown.connect(self._follow_room)

    @property
    def words(self) -> str:
        """The hint that is shown, or nothing."""
        return self._line.words.text() if self._line and not self._line.isHidden() else ""

    @property
    def line(self) -> StepLine | None:
        """The line that hints stand in, once there was one."""
        return self._line

    def rest(self) -> None:
        """Hint at nothing more in this session."""
        self._left = []
        self._resting.stop()
        self._praising.stop()
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None

    def take_session(self) -> None:
        """Begin to lead, where the session just opened is a new townhall of somebody new.

        Without the settings of a person nothing could be noted as done.
        """
        settings = self._desk.settings
        if not settings.author or not settings.hints or self._desk.session.only_read:
            return
        done = self._note_done()
        self._left = [one for one in STEPS if one.id not in done]
        self._many = len(self._left)
        if self._is_new():
            self._show()
        else:
            self._left = []

    def _is_new(self) -> bool:
        """Tell whether nobody has had the floor yet, in a townhall that is real."""
        is_real = not is_practice(self._desk.session.path)
        return is_real and not held_interventions(self._desk.state)

    def _note_done(self, more: Collection[str] = ()) -> set[str]:
        """Keep which steps were ever done by the one at this desk; returns them."""
        known = set(self._desk.settings.steps_done)
        done = {*known, *more, *done_by(self._desk.state, self._desk.author)}
        if done != known:
            self._desk.change_settings(steps_done=sorted(done))
        return done

    def _look(self) -> None:
        state, author = self._desk.state, self._desk.author
        if any(step.is_done(state, author) for step in self._left):
            self._take(self._note_done())

    def _take_enter(self) -> None:
        if self._left and "type" in done_by(self._desk.state, self._desk.author):
            self._take(self._note_done({"enter"}))

    def _take(self, done: Collection[str]) -> None:
        self._left = [one for one in self._left if one.id not in done]
        self._show()

    def _follow_room(self) -> None:
        if self._left:
            self._show()

    def _show(self) -> None:
        if self._line is None and self._left:
            self._line = StepLine(self._rooms.window())
            self._line.unwanted.connect(self._refuse)
            self._put(self._line)
        if self._line is None:
            return
        self._resting.start()
        if not self._left:
            self._line.say(tr("That is all it takes. F1 shows every key."))
            self._praising.start()
        elif self._rooms.shown == "prepare":
            self._line.say(
                tr(
                    "Fill in what you know, now or later. {key} shows the Floor, where you note.",
                    key=first_key("floor"),
                )
            )
        else:
            mark = tr(
                "Step {many} of {many2}", many=self._many - len(self._left) + 1, many2=self._many
            )
            self._line.say(self._left[0].hint(), mark)

    def _refuse(self) -> None:
        self._desk.change_settings(hints=False)
        self._desk.noticed.emit(tr("No more hints. Settings can turn them on again."))

    def _follow_settings(self) -> None:
        if self._left and not self._desk.settings.hints:
            self.rest()
