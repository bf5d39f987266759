"""Undo and redo of one's own changes: assigns the earlier values where they are still one's own."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from townnotes.domain.registers import Assign, Register, decode_value
from townnotes.domain.state import State


@dataclass
class Step:
    """One change: what gives the earlier values back, and the registers it is to replace."""

    name: str
    merge: str = ""
    back: list[Assign] = field(default_factory=list[Assign])
    written: dict[tuple[str, str], Register] = field(
        default_factory=dict[tuple[str, str], Register]
    )


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


def still_own(state: State, step: Step) -> tuple[list[Assign], int]:
    """Return what of a step can be taken back, and how much somebody has changed since."""
    free: list[Assign] = []
    for one in step.back:
        ours = step.written.get((one.id, one.field))
        now = state.current(one.id, one.field)
        if ours is None or now is None or (now.stamp, now.author) == (ours.stamp, ours.author):
            free.append(one)
    return free, len(step.back) - len(free)


def absorb(older: Step, newer: Step) -> None:
    """Make two steps of one typing into one: the earliest values, the latest registers."""
    known = {(one.id, one.field) for one in older.back}
    gone = {one.id for one in older.back if one.field == "deleted"}
    older.back += [
        one for one in newer.back if (one.id, one.field) not in known and one.id not in gone
    ]
    older.written.update(newer.written)
