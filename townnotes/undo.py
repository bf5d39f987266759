"""Undo and redo of one's own changes: assigns the earlier values where they are still one's own."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from townnotes.domain.registers import Assign, decode_value
from townnotes.domain.state import State


@dataclass
class Step:
    """One change: its name, and the assignments that give the earlier values back."""

    name: str
    merge: str = ""
    back: list[Assign] = field(default_factory=list[Assign])


def step_back(state: State, assigns: Iterable[Assign], name: str, merge: str = "") -> Step:
    """Return the step that would take the assignments back, seen from the state before them.

    What made an entity, or showed a deleted one again, goes by deleting it, so that redo can bring
    it back whole.
    """
    back: list[Assign] = []
    made: dict[str, Assign] = {}
    for one in assigns:
        if one.field == "deleted":
            back.append(one._replace(value=state.is_deleted(one.id)))
            continue
        if not state.knows(one.id) or state.is_deleted(one.id):
            made[one.id] = Assign(one.entity, one.id, "deleted", True)
        if state.knows(one.id):
            held = state.current(one.id, one.field)
            back.append(one._replace(value=decode_value(held.value) if held else None))
    # A deletion counts only while it is the newest.
    return Step(name, merge, [*back, *made.values()])


def still_own(state: State, step: Step, author: str) -> tuple[list[Assign], int]:
    """Return what of a step can be taken back, and how much somebody else has changed since."""
    free = [one for one in step.back if _is_own(state, one, author)]
    return free, len(step.back) - len(free)


def _is_own(state: State, one: Assign, author: str) -> bool:
    if one.field == "deleted" and one.value is True:
        return state.authors_of(one.id) <= {author}
    now = state.current(one.id, one.field)
    return now is None or now.author == author


def absorb(older: Step, newer: Step) -> None:
    """Make two steps of one typing into one, which gives the earliest values back."""
    known = {(one.id, one.field) for one in older.back}
    made = {one.id for one in older.back if one.field == "deleted" and one.value is True}
    older.back += [
        one for one in newer.back if (one.id, one.field) not in known and one.id not in made
    ]
