"""Has what two laptops added of the same, before either knew of the other's, be one."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from townnotes.domain.doubles import (
    called_requests,
    doubled_people,
    doubled_requests,
    doubled_turns,
    with_what_links_join,
)
from townnotes.domain.entities import Intervention, Link, Participant, Request
from townnotes.domain.registers import Assign, Register
from townnotes.domain.stamps import instant_of
from townnotes.domain.state import Touched
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr

_MAKING = {"made", "requested", "began", "state"}
"""The fields by which something is made, or a request called."""
LIVE_MS = 86_400_000
"""What was made longer ago, by any clock, is what the folder held: nobody is adding it now."""


class Doubles(QObject):
    """Looks at what came from the folder, and joins it with what was added here: one undo."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def join(self, registers: Iterable[Register]) -> None:
        """Join what of these is double; says whose name it was."""
        now = self._desk.session.now()
        came: Touched = frozenset(
            (one.entity, one.id)
            for one in registers
            if (one.field in _MAKING or one.entity == Link.entity)
            and abs(now - instant_of(one.stamp)) < LIVE_MS
        )
        if not came:
            return
        state, author = self._desk.state, self._desk.author
        people = doubled_people(state, author, came)
        came = self._join(people, came)
        came = self._join(doubled_requests(state, author, came), came)
        came = self._join(called_requests(state, came), came)
        self._join(doubled_turns(state, author, came), came)
        if people:
            name = self._name_in(people)
            self._desk.noticed.emit(
                tr(
                    "“{name}” was added on two laptops: one speaker now. Undo takes them apart.",
                    name=name,
                )
            )

    def _join(self, links: list[Assign], came: Touched) -> Touched:
        """Make a change; returns what is to be looked at then: what came, and what is joined."""
        self._do(links)
        made = frozenset((one.entity, one.id) for one in links)
        return with_what_links_join(self._desk.state, came | made)

    def _do(self, links: list[Assign]) -> None:
        """Make a change; all that concerns one speaker, whose parts come in turn, is one undo."""
        if links:
            self._desk.do(
                tr("joining what two laptops added"),
                lambda _: links,
                merge=f"doubles {self._name_in(links).casefold()}",
                origin="doubles",
            )

    def _name_in(self, assigns: list[Assign]) -> str:
        """Return whom assignments concern, by name: who is linked, asked for the floor or spoke."""
        state = self._desk.state
        for id_ in (str(one.value) if one.field == "one" else one.id for one in assigns):
            asked, turn = state.find(Request, id_), state.find(Intervention, id_)
            who = asked.participant if asked else turn.speaker if turn else id_
            speaker = state.find(Participant, who)
            if speaker is not None:
                return speaker.name
        return ""
