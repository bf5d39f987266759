"""What two laptops in one folder have written of the same, before either knew of the other's."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from townnotes.domain.entities import AnyEntity, Entity, Intervention, Link, Participant, Request
from townnotes.domain.floor.typed_turns import typed_times
from townnotes.domain.links import link
from townnotes.domain.registers import Assign
from townnotes.domain.stamps import instant_of
from townnotes.domain.state import State, Touched

NEAR_MS = 120_000
"""A name, or a request, that two people add within this is one."""
TURN_MS = 10_000
"""Two give the same speaker the floor within this: one turn."""
_MADE_BY = {"participant": "made", "request": "requested", "intervention": "began"}
"""The field that is written when one of these is made, and by whom."""
_LED_TO = {
    Participant.entity: ((Request.entity, "participant"), (Intervention.entity, "speaker")),
    Request.entity: ((Intervention.entity, "request"),),
}
"""What refers to a person, or to a request, and by which field."""

_Key: TypeAlias = tuple[Any, ...] | None


def with_what_links_join(state: State, came: Touched) -> Touched:
    """Return what came and, of the people and requests that a link in it joins, all they led to.

    Both may have given one speaker the floor before either knew that the other had added them, too:
    the turns are seen to be one only once the link has come.
    """
    found = set(came)
    joined = {
        (str(state.value(id_, "kind", "")), str(state.value(id_, end, "")))
        for entity, id_ in came
        if entity == Link.entity
        for end in ("one", "other")
    }
    for entity, id_ in joined:
        found.add((entity, id_))
        for kind, field in _LED_TO.get(entity, ()):
            found.update((kind, one) for one in state.referring(kind, field, id_))
    return frozenset(found)


def doubled_people(state: State, author: str, came: Touched) -> list[Assign]:
    """Link the new participants that came with one's own of the same name, made a moment later.

    Of two laptops the one that was the later does it, so that it can also take it back. Two of
    whom different organizations are known stay two.
    """
    asked = {str(state.value(id_, "participant", "")) for _, id_ in came}
    people = came | {(Participant.entity, one) for one in asked}
    return _doubled(
        state, author, people, Participant, lambda one: _name_key(one.name), _may_be_one
    )


def doubled_requests(state: State, author: str, came: Touched) -> list[Assign]:
    """Link the requests that came with one's own of the same participant for the same."""
    return _doubled(state, author, came, Request, lambda one: _request_key(state, one), _always)


def called_requests(state: State, came: Touched) -> list[Assign]:
    """Have a request that came joined be called as a whole, where either laptop has called it."""
    groups = {state.group(id_) for entity, id_ in came if entity == Request.entity}
    return [
        Assign(Request.entity, one, "state", "called")
        for group in sorted(groups)
        if any(state.value(one, "state", "") == "called" for one in group)
        for one in group
        if state.value(one, "state", "") != "called"
    ]


def doubled_turns(state: State, author: str, came: Touched) -> list[Assign]:
    """Link the turns that came with one's own of the same speaker.

    They are begun at once, asked once, or typed in with the same times, whatever the clocks.
    """

    def is_one(one: Intervention, other: Intervention) -> bool:
        is_at_once = abs((one.began or 0) - (other.began or 0)) <= TURN_MS
        asked = {state.leader(turn.request) for turn in (one, other)}
        is_asked_once = len(asked) == 1 and "" not in asked
        return is_at_once or is_asked_once or _are_typed_alike(state, one, other)

    return _doubled(state, author, came, Intervention, lambda one: _turn_key(state, one), is_one)


def _doubled(
    state: State,
    author: str,
    came: Touched,
    kind: type[AnyEntity],
    key_of: Callable[[AnyEntity], _Key],
    may_be_one: Callable[[AnyEntity, AnyEntity], bool],
) -> list[Assign]:
    theirs = [one for one in _found(state, kind, came) if key_of(one)]
    if not theirs:
        return []
    own: dict[_Key, list[AnyEntity]] = {}
    for one in state.all(kind):
        if _made(state, one)[1] == author:
            own.setdefault(key_of(one), []).append(one)
    return [
        assign
        for one in theirs
        for mine in own.get(key_of(one), ())
        if _is_later(state, mine, one)
        and may_be_one(mine, one)
        and one.id not in state.ever_linked(mine.id)
        for assign in link(kind.entity, mine.id, one.id)
    ]


def _found(state: State, kind: type[AnyEntity], came: Touched) -> Iterable[AnyEntity]:
    """Give what came of a kind and stands for itself."""
    for entity, id_ in came:
        one = state.find(kind, id_) if entity == kind.entity else None
        if one is not None and one.id == id_:
            yield one


def _made(state: State, one: Entity) -> tuple[int, str]:
    """Return the stamp at which something was made, and by whom."""
    register = state.current(one.id, _MADE_BY[one.entity])
    return (register.stamp, register.author) if register else (0, "")


def _is_later(state: State, mine: Entity, other: Entity) -> bool:
    """Tell whether somebody else made the other one a moment before."""
    own, theirs = _made(state, mine), _made(state, other)
    is_near = abs(_instant(state, mine) - _instant(state, other)) <= NEAR_MS
    is_near = is_near or _are_typed_alike(state, mine, other)
    return is_near and theirs[1] not in {"", own[1]} and own > theirs


def _are_typed_alike(state: State, one: Entity, other: Entity) -> bool:
    """Tell whether turns were typed in by hand with the same times."""
    typed = typed_times(state, one.id) if isinstance(one, Intervention) else None
    return typed is not None and typed == typed_times(state, other.id)


def _instant(state: State, one: Entity) -> int:
    """Return when something was made, in the one time where it has any.

    Who is new asks for the floor at once; stamps alone follow the clock that is furthest ahead.
    """
    if isinstance(one, Intervention):
        return one.began or 0
    requests = (
        (one.id,)
        if isinstance(one, Request)
        else state.referring(Request.entity, "participant", one.id)
    )
    asked = (state.shown(id_, "requested") for id_ in requests)
    first = min((at for at in asked if at is not None), default=None)
    return instant_of(_made(state, one)[0]) if first is None else first


def _name_key(name: str) -> _Key:
    words = name.casefold().split()
    return tuple(words) if words else None


def _may_be_one(mine: Participant, other: Participant) -> bool:
    bodies = {one.organization.casefold().strip() for one in (mine, other)} - {""}
    return len(bodies) <= 1


def _always(_: Entity, __: Entity) -> bool:
    return True


def _request_key(state: State, one: Request) -> _Key:
    if not one.participant:
        return None
    who = state.leader(one.participant)
    return (who, one.kind, one.on_behalf_of.casefold(), one.in_relation_to.casefold())


def _turn_key(state: State, one: Intervention) -> _Key:
    return (state.leader(one.speaker), one.kind) if one.speaker and one.began else None
