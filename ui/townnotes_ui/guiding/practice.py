"""The practice call: its script follows whoever has the floor, and leads on to the Word file."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.starting.recent import is_practice
from townnotes.starting.script import PACES, ChatLine, Telling, ToldSoFar, speeches
from townnotes_ui.desk import Desk
from townnotes_ui.guiding.prompts import CallMoment, Prompts
from townnotes_ui.guiding.script_panel import ScriptPanel
from townnotes_ui.language.translation import tr
from townnotes_ui.window.rooms import Rooms

TICK_MS = 200
LOW = 560
"""The height of a window in which the script is one line at first."""
_KINDS = {"request", "intervention", "point", "participant"}


class Practice(QObject):
    """What a practice call has more than a real one; nothing in any other session."""

    def __init__(self, desk: Desk, rooms: Rooms, put: Callable[[QWidget], None]) -> None:
        """`put` gives the panel its place in the window."""
        super().__init__(rooms)
        self._desk = desk
        self._rooms = rooms
        self._put = put
        self.panel: ScriptPanel | None = None
        self._prompts = Prompts(desk, rooms)
        self._told: dict[str, Telling] = {}
        """By the intervention."""
        self._pace = 1.0
        self._is_running = False
        self._is_over = False
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_MS)
        self._ticking.timeout.connect(self._tick)
        desk.closing.connect(self._leave)
        desk.follow(self, _KINDS, self.show)
        rooms.room_shown.connect(self.show)
        desk.settings_changed.connect(self.show)

    @property
    def is_on(self) -> bool:
        """Tell whether the session that is open is a practice call."""
        return self._desk.is_open and is_practice(self._desk.session.path)

    # What the keys do.

    def go_or_pause(self) -> None:
        """Go on with what is said, or pause."""
        if self._is_refused():
            return
        self._is_running = not self._is_running
        if self.panel is None:
            self._open_panel()
        self.show()

    def slow_down(self) -> None:
        """Have everybody speak slower."""
        self._change_pace(-1)

    def speed_up(self) -> None:
        """Have everybody speak faster."""
        self._change_pace(1)

    def turn_script(self) -> None:
        """Show what is said, or put it away."""
        if not self._is_refused():
            if self.panel is None:
                self._open_panel()
            else:
                self._close_panel()

    def _is_refused(self) -> bool:
        if not self.is_on:
            said = tr("Only a practice call has a script of what is said.")
            self._desk.noticed.emit(said)
        return not self.is_on

    def _change_pace(self, step: int) -> None:
        if not self._is_refused():
            at = PACES.index(self._pace) + step
            self._pace = PACES[max(0, min(at, len(PACES) - 1))]
            self.show()

    # The panel's coming and going.

    def take_session(self) -> None:
        """Begin with the script, where the session just opened is a practice call."""
        self._told, self._pace, self._is_running, self._is_over = {}, 1.0, False, False
        if self.is_on:
            self._open_panel()

    def _leave(self) -> None:
        self._is_running = False
        self._close_panel()

    def _open_panel(self) -> None:
        panel = self.panel = ScriptPanel(self._rooms.window())
        panel.go_wanted.connect(self.go_or_pause)
        panel.slower_wanted.connect(self.slow_down)
        panel.faster_wanted.connect(self.speed_up)
        panel.again_wanted.connect(self._desk.practice_wanted)
        panel.closed.connect(self._close_panel)
        self._put(panel)
        self._fit(panel)
        panel.show()
        self.show()

    def _close_panel(self) -> None:
        self._is_running = False
        self._ticking.stop()
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    # What it shows.

    def _tick(self) -> None:
        telling = self.telling
        if telling is not None:
            telling.go_on(TICK_MS / 1000 * self._pace)
        self.show()

    def show(self) -> None:
        """Show how far it is, and what there is to do."""
        if self.panel is None or not self._desk.is_open:
            return
        speaking, telling = open_intervention(self._desk.state), self.telling
        self._show_speaker(speaking)
        told = telling.told() if telling else self._silence(speaking)
        chat = self._unanswered()
        asking = (
            tr("In the chat, {speaker}: “{chat}”", speaker=chat.speaker, chat=chat.words)
            if chat
            else ""
        )
        is_told = telling is not None and not telling.is_over
        moment = CallMoment(speaking, chat, is_told=is_told, is_running=self._is_running)
        self.panel.show_words(told, asking, self._prompts.words(moment))
        self.panel.show_pace(self._pace, is_running=self._is_running)
        self._follow_end(self.panel, is_over=speaking is None and not waiting(self._desk.state))
        if is_told and self._is_running:
            self._ticking.start()
        else:
            self._ticking.stop()

    def _follow_end(self, panel: ScriptPanel, *, is_over: bool) -> None:
        if is_over != self._is_over:
            self._is_over = is_over
            self._fit(panel)

    def _fit(self, panel: ScriptPanel) -> None:
        """Leave the room to what is below where that is low, and once nobody speaks or waits."""
        panel.reduce(is_line=self._is_over or self._rooms.window().height() < LOW)
        panel.go_button.setVisible(not self._is_over)

    @property
    def telling(self) -> Telling | None:
        """What whoever has the floor says, as far as it is told; None without words for them."""
        speaking = open_intervention(self._desk.state)
        if speaking is None:
            return None
        speech = speeches().get(self._name_of(speaking.speaker))
        if speech is None:
            return None
        return self._told.setdefault(speaking.id, Telling(speech))

    def _show_speaker(self, speaking: Intervention | None) -> None:
        assert self.panel is not None
        who = self._desk.state.find(Participant, speaking.speaker) if speaking else None
        if who is None:
            self.panel.show_speaker(tr("Nobody has the floor"), "")
        else:
            self.panel.show_speaker(who.name, who.organization)

    def _silence(self, speaking: Intervention | None) -> ToldSoFar:
        if speaking is None:
            return ToldSoFar((), "")
        return ToldSoFar((), tr("(The script has no words for this speaker: note what you like.)"))

    def _unanswered(self) -> ChatLine | None:
        """Return what somebody wrote into the chat who is not on the list yet."""
        chat = next((one.chat for one in self._told.values() if one.chat), None)
        return chat if chat and not self._has_asked(chat.speaker) else None

    def _has_asked(self, name: str) -> bool:
        state = self._desk.state
        spoke = {self._name_of(one.speaker) for one in state.all(Intervention)}
        return name in spoke or name in {self._name_of(one.participant) for one in waiting(state)}

    def _name_of(self, participant: str) -> str:
        found = self._desk.state.find(Participant, participant)
        return found.name if found is not None else ""
