"""Who gives the floor where several share a session: one drives Next, the others follow."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from townnotes.domain.commands.sessions import add_note_taker, drive
from townnotes.domain.entities import Intervention, NoteTaker, Participant
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import new_id
from townnotes.domain.state import SessionChanged
from townnotes.folder.member import HEARTBEAT_MS, FolderPerson
from townnotes_ui.desk import Desk
from townnotes_ui.folder.share_sheet import is_there
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import shown_name

JUST_NOW_MS = 10_000
"""A press so soon after somebody else's may be meant for the same speaker: it is asked first."""
ANSWER_MS = 10_000
"""So long a second press answers the question."""
STALE_MS = 120_000
"""A press that comes from the folder later than this is no longer just now."""
FREE_MS = 30_000
"""Without a sign of life of whoever drives for so long, anybody may."""
DRIVING_HEARTBEAT_MS = 10_000
"""Between the signs of life of who drives; a folder may take as long again to bring them."""


class _Press(NamedTuple):
    """Somebody else gave the floor: which turn, who did it, and when that was known here."""

    turn: str
    author: str
    at: int


class Wheel(QObject):
    """Asks once, not modally, before somebody gives the floor whom the others do not expect to."""

    def __init__(self, desk: Desk, sharing: FolderSharing) -> None:
        super().__init__(sharing)
        self._desk = desk
        self.sharing = self._sharing = sharing
        self._turn = self._open_turn()
        self._driver = desk.state.session.driver
        self._pressed: _Press | None = None
        self._asked: tuple[str, int] | None = None
        """The question that was asked last, without its seconds, and when."""
        desk.before_floor_is_given(self.may_press)
        desk.changed.connect(self._follow)
        sharing.moved.connect(self._set_pace)
        self._set_pace()

    @property
    def other_driver(self) -> str:
        """Who else drives, by name; empty where it is oneself, or free."""
        one = self._desk.state.find(NoteTaker, self._desk.state.session.driver)
        if one is None or one.name.casefold() == self._sharing.name.casefold():
            return ""
        there = any(self._is_alive(who) for who in self._sharing.people if _is_called(who, one))
        return one.name if there else ""

    def may_press(self, to: str) -> bool:
        """Tell whether the floor may be given to `to` at once; else the question is shown.

        The next press answers it; nothing waits for it.
        """
        now = self._desk.now()
        topic, question = self._question(to, now)
        is_answer = self._asked is not None and self._asked[0] == topic
        if not question or (is_answer and self._asked and now - self._asked[1] <= ANSWER_MS):
            self._asked = None
            return True
        self._asked = (topic, now)
        self._desk.noticed.emit(question)
        return False

    def hand_on(self) -> None:
        """Hand Next on to the next one who is there, or take it from whoever has it."""
        if self.other_driver:
            self._drive(self._desk.me())
            self._desk.noticed.emit(tr("You give the floor from now on."))
            return
        here = {one.name for one in self._sharing.people if is_there(one, self._sharing.now())}
        there = sorted(here - {"", self._sharing.name})
        if not there:
            self._desk.noticed.emit(tr("Nobody else is here who could give the floor."))
            return
        mine = self._sharing.name
        name = next((one for one in there if one > mine), there[0])
        self._drive(self._note_taker(name))
        self._desk.noticed.emit(tr("{name} gives the floor from now on.", name=name))

    def leave(self) -> None:
        """Ask nothing any more."""
        self._desk.before_floor_is_given(None)
        self._desk.changed.disconnect(self._follow)

    def _question(self, to: str, now: int) -> tuple[str, str]:
        """Return what is to be asked, and by which words it is known again; nothing to ask."""
        last, driver = self._pressed, self.other_driver
        if last is not None and 0 <= now - last.at < JUST_NOW_MS:
            again = tr("Press again for {to}.", to=to) if to else tr("Press again to end it.")
            said = tr(
                "{name_of} gave the floor to {speaker_of} {age} s ago.",
                name_of=self._sharing.name_of(last.author) or tr("Another laptop"),
                speaker_of=self._speaker_of(last.turn),
                age=self._age(last, now),
            )
            return f"{last.turn} {to}", f"{said} {again}"
        if driver:
            again = tr("Press again to take over, for {to}.", to=to)
            again = again if to else tr("Press again to take over.")
            said = tr("{driver} gives the floor here.", driver=driver)
            return f"{driver} {to}", f"{said} {again}"
        return "", ""

    def _age(self, last: _Press, now: int) -> int:
        began = self._desk.state.shown(last.turn, "began")
        since = began if began is not None and began <= now else last.at
        return (now - since) // 1000

    def _speaker_of(self, turn: str) -> str:
        state = self._desk.state
        one = state.find(Intervention, turn)
        speaker = state.find(Participant, one.speaker) if one else None
        if speaker is None:
            return tr("a participant")
        return shown_name(speaker.name, speaker.organization, to_identify=False)

    def _follow(self, change: SessionChanged) -> None:
        if "session" in change.kinds:
            self._follow_driver()
        if not change.kinds & {Intervention.entity, "link"}:
            return
        before, self._turn = self._turn, self._open_turn()
        if not self._turn or self._turn == before:
            return
        if change.origin == "typing":
            self._pressed = None
            self._drive(self._desk.me())
        elif change.origin == "elsewhere":
            self._note_press()

    def _note_press(self) -> None:
        began = self._desk.state.current(self._turn, "began")
        now = self._desk.now()
        if began is None or began.author == self._desk.author:
            return
        age = now - (self._desk.state.shown(self._turn, "began") or 0)
        self._pressed = _Press(self._turn, began.author, now) if age < STALE_MS else None

    def _follow_driver(self) -> None:
        """Say who drives, where somebody else has changed it."""
        before, self._driver = self._driver, self._desk.state.session.driver
        if before == self._driver:
            return
        self._set_pace()
        self._sharing.moved.emit()
        current = self._desk.state.current(self._desk.state.session.id, "driver")
        by = current.author if current else ""
        if by and by != self._desk.author and self._is_mine(self._driver):
            who = self._sharing.name_of(by) or tr("Another laptop")
            self._desk.noticed.emit(
                tr("{who} has handed it over: you give the floor now.", who=who)
            )

    def _drive(self, note_taker: str) -> None:
        self._desk.do("", lambda state: drive(state, note_taker), origin="driving")

    def _note_taker(self, name: str) -> str:
        for one in self._desk.state.all(NoteTaker):
            if one.name.casefold() == name.casefold():
                return one.id
        id_ = new_id()
        self._desk.do("", lambda state: add_note_taker(state, id_, name), origin="driving")
        return id_

    def _is_mine(self, note_taker: str) -> bool:
        one = self._desk.state.find(NoteTaker, note_taker)
        return one is not None and one.name.casefold() == self._sharing.name.casefold()

    def _is_alive(self, one: FolderPerson) -> bool:
        return not one.left and self._sharing.now() - one.seen < FREE_MS

    def _open_turn(self) -> str:
        running = open_intervention(self._desk.state)
        return running.id if running else ""

    def _set_pace(self) -> None:
        """Give signs of life more often while one drives: the others see by them who does."""
        is_mine = self._is_mine(self._desk.state.session.driver)
        self._sharing.beat_every(DRIVING_HEARTBEAT_MS if is_mine else HEARTBEAT_MS)


def _is_called(one: FolderPerson, taker: NoteTaker) -> bool:
    return one.name.casefold() == taker.name.casefold()
