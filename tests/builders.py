"""Builds sessions for tests, through the same door as the window."""

from collections.abc import Callable
from pathlib import Path

from townnotes.domain.commands.participants import add_category, add_participant
from townnotes.domain.commands.points import TypedLine, apply_marks, write_lines
from townnotes.domain.commands.sessions import open_session
from townnotes.domain.commands.speakers_list import call_next, end_open, request_floor
from townnotes.domain.commands.themes import add_theme
from townnotes.domain.entities import AnyEntity, Category, Intervention, Participant, Point
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.session import Session

START = 1_773_237_600_000
"""11 March 2026, 14:00 UTC."""


class Townhall:
    """A session with a clock of its own, in a real file."""

    def __init__(self, path: Path, author: str = "me", ids: Callable[[], str] = new_id) -> None:
        self.new_id = ids
        self.time = START
        self.author = author
        self.session = Session.create(path, author, wall_clock=lambda: self.time)
        self.do(open_session(self.new_id(), ordinal=3, name="virtual townhall", date="2026-03-11"))

    @classmethod
    def reopened(cls, path: Path, author: str, time: int) -> "Townhall":
        """Open a file that is there already, as somebody else's or at another time."""
        one = cls.__new__(cls)
        one.time, one.author, one.new_id = time, author, new_id
        one.session = Session.open(path, author, wall_clock=lambda: one.time)
        return one

    @classmethod
    def on(cls, session: Session, time: int) -> "Townhall":
        """Go on with a session that is open."""
        one = cls.__new__(cls)
        one.time, one.author, one.new_id = time, session.author, new_id
        one.session = session
        return one

    @property
    def state(self) -> State:
        return self.session.state

    @property
    def now(self) -> int:
        """The time in the one time of the record, which commands reckon with."""
        return self.session.in_one_time(self.time)

    def do(self, assigns: list[Assign], name: str = "", merge: str = "") -> None:
        self.session.submit(assigns, name, merge=merge)

    def later(self, seconds: float) -> "Townhall":
        self.time += round(seconds * 1000)
        return self

    def category(self, singular: str, plural: str, limit: int = 120) -> Category:
        id_ = self.new_id()
        self.do(add_category(self.state, id_, singular, plural, took_the_floor=True, limit=limit))
        return self._found(Category, id_)

    def participant(self, name: str, **fields: object) -> Participant:
        id_ = self.new_id()
        self.do(add_participant(self.state, id_, name, **fields))
        return self._found(Participant, id_)

    def theme(self, label: str, **fields: str) -> str:
        id_ = self.new_id()
        self.do(add_theme(self.state, id_, label, **fields))
        return id_

    def asks(self, participant: Participant, kind: str = "statement") -> str:
        id_ = self.new_id()
        self.do(request_floor(self.state, id_, participant.id, self.now, kind))
        return id_

    def next(self) -> Intervention | None:
        self.do(call_next(self.state, self.new_id(), self.now), "Next speaker")
        return open_intervention(self.state)

    def speaks(
        self, participant: Participant, *lines: str, kind: str = "statement"
    ) -> Intervention:
        self.asks(participant, kind)
        one = self.next()
        assert one is not None
        for line in lines:
            self.types(line)
        self.later(60)
        self.do(end_open(self.state, self.now))
        return self._found(Intervention, one.id)

    def types(self, text: str) -> Point:
        one = open_intervention(self.state)
        assert one is not None
        line = TypedLine(self.new_id(), text, self.now)
        held = [TypedLine(p.id, p.text, p.at or 0) for p in self.state.points_of(one.id)]
        self.do(write_lines(self.state, one.id, "", [*held, line], {line.id}), "Typing")
        self.do(apply_marks(self.state, line.id), "Marks")
        return self._found(Point, line.id)

    def _found(self, kind: type[AnyEntity], id_: str) -> AnyEntity:
        found = self.state.find(kind, id_)
        assert found is not None
        return found


def texts_in(path: Path) -> set[str]:
    """Open a session's file and return what its points say."""
    session = Session.open(path, "somebody")
    try:
        return {one.text for one in session.state.all(Point)}
    finally:
        session.close()
