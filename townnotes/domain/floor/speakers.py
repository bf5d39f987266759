"""Who took the floor: distinct speakers of counted kinds, in counted categories."""

from collections.abc import Iterable, Mapping

from townnotes.domain.entities import (
    FLOOR_KINDS,
    OPENING,
    Category,
    Intervention,
    Participant,
    Request,
)
from townnotes.domain.floor.left_open import doubts_of, left_open
from townnotes.domain.floor.one_moment import at_one_moment
from townnotes.domain.floor.timer import limit_for
from townnotes.domain.floor.undecided import Undecided, is_merged, likeliest, undecided
from townnotes.domain.state import State


def counts_as_floor(state: State, intervention: Intervention) -> bool:
    """Tell whether an intervention's kind counts, and its speaker's category does not forbid it.

    A speaker without a category took the floor too; only the split by category leaves them out.
    """
    if intervention.kind not in FLOOR_KINDS:
        return False
    speaker = state.find(Participant, intervention.speaker)
    if speaker is None:
        return False
    category = state.find(Category, speaker.category)
    return category is None or category.took_the_floor


def took_the_floor(state: State) -> dict[str, None]:
    """Return the distinct participants who took the floor, in the order they first did.

    After a merge, who was noted by less than a full name is who they most likely are.
    """
    meant = who_is_meant(state)
    return dict.fromkeys(meant.get(one, one) for one in _spoke(state, _counted(state)))


def who_is_meant(state: State) -> Mapping[str, str]:
    """Return whom participants of less than a full name are counted as, by their ids."""
    return likeliest(state, _spoke(state, _counted(state))) if is_merged(state) else {}


def count_hangs_on(state: State) -> tuple[Undecided, ...]:
    """Return what is undecided and matters for how many took the floor; empty where it is sure."""
    if not is_merged(state):
        return ()
    turns = _counted(state)
    people = _spoke(state, turns)
    named = undecided(state, people)
    given = {one.people for one in named}
    moments = at_one_moment(state, turns, likeliest(state, people))
    known = (*named, *(one for one in moments if one.people not in given))
    open_ = left_open(state)
    return (*known, *doubts_of(state, open_, took_the_floor(state), known)) if open_ else known


def _counted(state: State) -> list[Intervention]:
    return [one for one in state.all(Intervention) if counts_as_floor(state, one)]


def _spoke(state: State, turns: Iterable[Intervention]) -> dict[str, None]:
    return dict.fromkeys(state.leader(one.speaker) for one in turns)


def by_category(state: State, participants: Iterable[str]) -> list[tuple[Category | None, int]]:
    """Count participants by category, in the categories' order; None counts those without one."""
    counts: dict[str, int] = {}
    for id_ in participants:
        one = state.find(Participant, id_)
        category = state.find(Category, one.category) if one else None
        key = category.id if category else ""
        counts[key] = counts.get(key, 0) + 1
    found: list[tuple[Category | None, int]] = [
        (category, counts[category.id]) for category in state.all(Category) if category.id in counts
    ]
    return [*found, (None, counts[""])] if "" in counts else found


def waiting(state: State) -> tuple[Request, ...]:
    """Return the requests that wait for the floor, in order; the late ones after the others."""
    return tuple(sorted(state.where(Request, _asks), key=lambda one: one.state == "late"))


def is_list_closed(state: State, now: int) -> bool:
    """Tell whether who asks for the floor now is late."""
    closed = state.session.list_closed
    return closed is not None and now >= closed


def not_heard(state: State) -> tuple[Request, ...]:
    """Return the requests whose turn did not come, or has not come yet, in the list's order."""
    ended = [one for one in state.all(Request) if one.state == "not reached"]
    return (*ended, *waiting(state))


def held_interventions(state: State) -> tuple[Intervention, ...]:
    """Return the interventions that were held, in their order: all but the opening note."""
    return state.where(Intervention, _is_held)


def number_of(state: State, id_: str) -> int:
    """Return which intervention it is, counted from 1; 0 for the opening note."""
    before = len(state.all(Intervention)) - len(held_interventions(state))
    return max(0, state.place_of(Intervention, id_) - before)


def open_interventions(state: State) -> tuple[Intervention, ...]:
    """Return the interventions that have begun and not ended: one, save where files were joined."""
    return state.where(Intervention, _is_open)


def open_intervention(state: State) -> Intervention | None:
    """Return the intervention that has begun and not ended, the latest where there are two."""
    running = open_interventions(state)
    return running[-1] if running else None


def latest_intervention(state: State) -> Intervention | None:
    """Return the intervention of whoever has the floor, or had it last; else the opening note.

    Notes without times stand last, and say nothing of who had the floor when.
    """
    found = state.where(Intervention, _is_timed) or state.where(Intervention, _is_opening)
    return open_intervention(state) or (found[-1] if found else None)


def default_limit(state: State, participant: Participant | None, kind: str) -> int | None:
    """Return the seconds a participant has by their category and the kind of intervention."""
    category = state.find(Category, participant.category) if participant else None
    if participant is None or category is None:
        return None
    return limit_for(
        kind,
        speaks_for_others=bool(participant.speaks_for),
        limit=category.limit,
        group_limit=category.group_limit,
        reply_limit=category.reply_limit,
    )


def request_limit(state: State, request: Request) -> int | None:
    """Return the seconds a request will have: its own limit, else its speaker's."""
    if request.limit is not None:
        return request.limit
    return default_limit(state, state.find(Participant, request.participant), request.kind)


def _asks(request: Request) -> bool:
    return request.state in {"waiting", "late"}


def _is_opening(intervention: Intervention) -> bool:
    return intervention.kind == OPENING


def _is_timed(intervention: Intervention) -> bool:
    return _is_held(intervention) and intervention.began is not None


def _is_held(intervention: Intervention) -> bool:
    return intervention.kind != OPENING


def _is_open(intervention: Intervention) -> bool:
    return _is_held(intervention) and intervention.began is not None and intervention.ended is None
