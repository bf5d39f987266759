"""What is written of a merge: links of what is one, and what a person decides of it.

Who is one person stands in the speakers' list once: what was asked for twice is linked, too.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from townnotes.domain.entities import Intervention, Link, Participant, Request, SessionDetails
from townnotes.domain.entity_reading import read_entity
from townnotes.domain.links import APART, JOINING_NOTHING, link, link_id
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.merge.clocks.one_time import clocks_found
from townnotes.merge.counting.hanging import kept_open
from townnotes.merge.differing import Differing
from townnotes.merge.proposals import Comparison, Proposal

JOINED = "joined before"

OPEN = {"waiting", "late"}
SETTLED = ("called", "not reached")
"""What became of a request, the surest first: whoever was heard with one waits with no other."""
FIRST_SAID = ("rank", "on_behalf_of", "in_relation_to", "limit")
"""What the first of linked requests says for all that wait, so that a list keeps its order."""

Choice = Literal["ours", "theirs"]


def link_all(proposals: Iterable[Proposal]) -> list[Assign]:
    """Link everything proposed; give `Comparison.sure`, or what a person has chosen."""
    return [assign for one in proposals for assign in link(one.kind, one.one, one.other)]


def standing_links(state: State) -> list[Proposal]:
    """Return what is linked, as if proposed again."""
    links = (one for one in state.all(Link) if one.kind not in JOINING_NOTHING)
    return [Proposal(one.kind, one.one, one.other, 1.0, True, JOINED) for one in links]


class _Asked(NamedTuple):
    """That somebody asked for the floor; without a request they were heard unasked.

    `group` is the id that stands for what the request is linked with already.
    """

    at: int
    kind: str
    group: str
    request: Request | None


def link_requests(
    state: State, linked: Iterable[Proposal], is_ours: Callable[[str], bool] = bool
) -> list[Assign]:
    """Link the requests of those who are one from now on, the first of a kind with the first.

    A request that was taken off a list is left out: what the other one holds still stands.
    """
    made: list[Assign] = []
    for people in _groups(state, (*standing_links(state), *linked)):
        if not any(state.referring(Request.entity, "participant", who) for who in people):
            continue
        in_order = sorted(people, key=lambda id_: (not is_ours(id_), state.made_at(id_), id_))
        for slot in _slots([list(_asked_by(state, who)) for who in in_order]):
            made += _as_one(state, slot)
    return made


def unlink_requests(state: State, one: str, other: str) -> list[Assign]:
    """Take the links back of what two people asked for who are not one after all."""
    ours, theirs = (state.referring(Request.entity, "participant", who) for who in (one, other))
    ids = (link_id(Request.entity, a, b) for a in ours for b in theirs)
    return [Assign(Link.entity, id_, "deleted", True) for id_ in ids if state.is_visible(id_)]


def _groups(state: State, linked: Iterable[Proposal]) -> list[list[str]]:
    """Return by group the people that links join."""
    groups: dict[str, list[str]] = {}
    for one in linked:
        if one.kind == Participant.entity and one.one != one.other:
            ends = (groups.get(id_) or state.group(id_) for id_ in (one.one, one.other))
            whole = list(dict.fromkeys(id_ for end in ends for id_ in end))
            groups.update(dict.fromkeys(whole, whole))
    return list({id(group): group for group in groups.values()}.values())


def _asked_by(state: State, who: str) -> Iterator[_Asked]:
    """Give what one person asked for as one note-taker has it, and what was heard unasked."""
    for id_ in state.referring(Request.entity, "participant", who):
        one = read_entity(Request, id_, state.raw(id_).items())
        shown = state.find(Request, id_)
        if (
            shown
            and state.is_visible(id_)
            and one.participant == who
            and shown.state != "withdrawn"
        ):
            asked = state.shown(id_, "requested") or state.made_at(id_)
            yield _Asked(asked, one.kind, shown.id, one)
    for id_ in state.referring(Intervention.entity, "speaker", who):
        said = read_entity(Intervention, id_, state.raw(id_).items())
        is_asked = bool(said.request) and state.is_visible(said.request)
        if state.is_visible(id_) and said.speaker == who and not is_asked:
            heard = state.shown(id_, "began") or state.made_at(id_)
            yield _Asked(heard, said.kind, id_, None)


def _slots(by_person: Sequence[Sequence[_Asked]]) -> list[list[_Asked]]:
    """Return what is one: what is linked already, and else the first that is left of a kind."""
    slots: list[list[_Asked]] = []
    for asked in by_person:
        free = list(range(len(slots)))
        # What is linked already takes its own slot before any other may.
        known = {one.group: at for at in free for one in slots[at]}
        for one in sorted(asked, key=lambda one: (one.group not in known, one.at)):
            at = known.get(one.group, -1)
            if at not in free:
                at = next((at for at in free if slots[at][0].kind == one.kind), -1)
            if at < 0:
                slots.append([one])
            else:
                free.remove(at)
                slots[at].append(one)
    return slots


def _as_one(state: State, slot: Sequence[_Asked]) -> list[Assign]:
    """Link requests, and have those that wait say what the first says, or what became of it."""
    requests = [one.request for one in slot if one.request is not None]
    fresh = [one for one in requests[1:] if state.leader(one.id) != state.leader(requests[0].id)]
    was_heard = len(requests) < len(slot)
    if not fresh and not was_heard:
        return []
    made = [assign for one in fresh for assign in link(Request.entity, requests[0].id, one.id)]
    became = "called" if was_heard else _became(requests)
    for one in requests:
        if one.state in OPEN:
            wanted = {name: getattr(requests[0], name) for name in FIRST_SAID if fresh}
            wanted["state"] = became or one.state
            made += [
                Assign(Request.entity, one.id, name, value)
                for name, value in wanted.items()
                if value and getattr(one, name) != value
            ]
    return made


def _became(requests: Iterable[Request]) -> str:
    known = {one.state for one in requests}
    return next((one for one in SETTLED if one in known), "")


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

    def unsettled(self, found: Comparison) -> list[Proposal]:
        """Return the proposals of which nothing is decided."""
        settled = {*self.joined, *self.apart}
        return [one for one in dict.fromkeys(found.likely) if one not in settled]

    def assigns(self, state: State, found: Comparison, before: State) -> list[Assign]:
        """Return all that is written; `state` holds what came already, `before` what was there."""
        linked = self.linked(found)
        asked = link_requests(state, linked, before.knows)
        chosen = [assign for one in self.fields for assign in choose(state, one)]
        clocks = clocks_found(state, found, linked)
        beside = [assign for ends in found.beside for assign in stand_beside(state, *ends)]
        apart = keep_apart(state, self.apart)
        open_ = kept_open(state, linked, self.unsettled(found))
        return [*clocks, *link_all(linked), *asked, *apart, *beside, *chosen, *open_]


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


def stand_beside(state: State, main: str, other: str) -> list[Assign]:
    """Keep the session of another townhall apart from the main one, whose heading stays."""
    id_, joined = link_id(APART, main, other), link_id(SessionDetails.entity, main, other)
    undone = [Assign(Link.entity, joined, "deleted", True)] if state.is_visible(joined) else []
    if state.is_visible(id_):
        return undone
    values = {"kind": APART, "one": main, "other": other}
    return [*undone, *(Assign(Link.entity, id_, field, it) for field, it in values.items())]


def choose(state: State, chosen: Chosen) -> list[Assign]:
    """Have one of two values shown; it becomes one's own word, and the other one is kept."""
    field = chosen.field
    said = field.ours if chosen.choice == "ours" else field.theirs
    return [
        Assign(field.kind, id_, field.field, said.value)
        for id_ in field.ids
        if state.value(id_, field.field, None) != said.value
    ]
