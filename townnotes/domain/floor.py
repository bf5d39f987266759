"""Who took the floor: distinct speakers of counted kinds, in counted categories."""

from collections.abc import Iterable

from townnotes.domain.entities import FLOOR_KINDS, Category, Intervention, Participant, Request
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
    """Return the distinct participants who took the floor, in the order they first did."""
    return dict.fromkeys(
        state.leader(one.speaker)
        for one in state.all(Intervention)
        if one.began is not None and counts_as_floor(state, one)
    )


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
    requests = state.all(Request)
    return tuple(one for when in ("waiting", "late") for one in requests if one.state == when)


def open_intervention(state: State) -> Intervention | None:
    """Return the intervention that has begun and not ended, the latest where there are two."""
    running = [
        one for one in state.all(Intervention) if one.began is not None and one.ended is None
    ]
    return running[-1] if running else None


def default_limit(state: State, participant: Participant | None, kind: str) -> int | None:
    """Return the seconds a participant has: the category's limit, or its limit for groups."""
    category = state.find(Category, participant.category) if participant else None
    if category is None:
        return None
    is_group = kind == "group statement" or bool(participant and participant.speaks_for)
    return category.group_limit if is_group and category.group_limit else category.limit
