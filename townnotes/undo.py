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

    What an entity was made of goes by deleting it, so that redo can bring it back whole.
    """
    step = Step(name, merge)
    made: set[str] = set()
    for one in assigns:
        if not state.knows(one.id):
            if one.id not in made:
                made.add(one.id)
                step.back.append(Assign(one.entity, one.id, "deleted", True))
            continue
        held = state.current(one.id, one.field)
        earlier = decode_value(held.value) if held else None
        step.back.append(one._replace(value=earlier))
    return step


def still_own(state: State, step: Step, author: str) -> tuple[list[Assign], int]:
    """Return what of a step can be taken back, and how much somebody else has changed since."""
    free: list[Assign] = []
    for one in step.back:
        now = state.current(one.id, one.field)
        if now is None or now.author == author:
            free.append(one)
    return free, len(step.back) - len(free)


def absorb(older: Step, newer: Step) -> None:
    """Make two steps of one typing into one, which gives the earliest values back."""
    known = {(one.id, one.field) for one in older.back}
    made = {one.id for one in older.back if one.field == "deleted"}
    older.back += [
        one for one in newer.back if (one.id, one.field) not in known and one.id not in made
    ]
