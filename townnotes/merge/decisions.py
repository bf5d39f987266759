"""What a person decides of a merge: who is one, who is not, and which of two values is shown."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from townnotes.domain.entities import Link, Participant
from townnotes.domain.points.cards import APART
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.merge.differing import Differing
from townnotes.merge.proposals import Comparison, Proposal
from townnotes.merge.requests import link_all, link_id, link_requests, unlink_requests

Choice = Literal["ours", "theirs"]


class Chosen(NamedTuple):
    """A field that two say differently, and whose value is shown from now on."""

    field: Differing
    choice: Choice


class Decisions(NamedTuple):
    """What goes with a merge, in its one commit; what is not decided stays as it is."""

    joined: tuple[Proposal, ...] = ()
    apart: tuple[Proposal, ...] = ()
    fields: tuple[Chosen, ...] = ()

    def linked(self, found: Comparison) -> tuple[Proposal, ...]:
        """Return what is joined: what is surely one unless kept apart, and what was accepted."""
        apart = {(one.one, one.other) for one in self.apart}
        sure = (one for one in found.sure if (one.one, one.other) not in apart)
        return (*sure, *(one for one in self.joined if not one.is_sure))

    def assigns(self, state: State, found: Comparison, before: State) -> list[Assign]:
        """Return all that is written; `state` holds what came already, `before` what was there."""
        linked = self.linked(found)
        asked = link_requests(state, linked, before.knows)
        chosen = [assign for one in self.fields for assign in choose(state, one)]
        return [*link_all(linked), *asked, *keep_apart(state, self.apart), *chosen]


UNDECIDED = Decisions()


def join(state: State, proposals: Iterable[Proposal]) -> list[Assign]:
    """Join what was proposed; that it was kept apart before holds no longer."""
    wanted = list(proposals)
    undone = [
        Assign(Link.entity, id_, "deleted", True)
        for one in wanted
        if state.is_visible(id_ := link_id(APART, one.one, one.other))
    ]
    return [*undone, *link_all(wanted), *link_requests(state, wanted)]


def keep_apart(state: State, proposals: Iterable[Proposal]) -> list[Assign]:
    """Keep apart what was proposed, so that it is not proposed again; a link of the two goes."""
    assigns: list[Assign] = []
    for one in proposals:
        joined = link_id(one.kind, one.one, one.other)
        if state.is_visible(joined):
            assigns.append(Assign(Link.entity, joined, "deleted", True))
        if one.kind == Participant.entity:
            assigns += unlink_requests(state, one.one, one.other)
        first, second = sorted((one.one, one.other))
        id_ = link_id(APART, first, second)
        if not state.is_visible(id_):
            values = {"kind": APART, "one": first, "other": second}
            assigns += [Assign(Link.entity, id_, field, value) for field, value in values.items()]
    return assigns


def choose(state: State, chosen: Chosen) -> list[Assign]:
    """Have one of two values shown; it becomes one's own word, and the other one is kept."""
    field = chosen.field
    said = field.ours if chosen.choice == "ours" else field.theirs
    return [
        Assign(field.kind, id_, field.field, said.value)
        for id_ in field.ids
        if state.value(id_, field.field, None) != said.value
    ]
