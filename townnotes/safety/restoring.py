"""A session as it was once: what differs from now, and the changes that give its values back.

The file itself is never put in the place of another: a shared folder would undo that.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.store.opening import read_source


class Compared(NamedTuple):
    """An earlier state, and which of its points are not there now, or say something else."""

    then: State
    gone: frozenset[str]
    changed: frozenset[str]
    added: int
    """How many points came since."""


def state_of(backup: Path) -> State:
    """Read the state a backup holds; raises FileError where it cannot be read."""
    source = read_source(backup)
    return _state(source.registers)


def compared(now: Iterable[Register], backup: Path) -> Compared:
    """Compare a backup with the registers of now; any thread may ask."""
    then, today = state_of(backup), _state(now)
    points_then, points_now = _points(then), _points(today)
    both = points_then.keys() & points_now.keys()
    return Compared(
        then,
        frozenset(points_then.keys() - both),
        frozenset(id_ for id_ in both if points_then[id_] != points_now[id_]),
        len(points_now.keys() - both),
    )


def counted(state: State) -> tuple[int, int]:
    """Return how many interventions and points a state shows."""
    return len(state.all(Intervention)), len(state.all(Point))


def values_of(then: State, now: State) -> list[Assign]:
    """Return the assignments that give all its values of then, and delete what came since."""
    every = {one.id: one.entity for state in (then, now) for one in state.registers()}
    given: list[Assign] = []
    for id_, entity in every.items():
        if then.knows(id_) and not then.is_deleted(id_):
            given += _values(entity, id_, then, now)
        elif now.knows(id_) and not now.is_deleted(id_):
            given.append(Assign(entity, id_, "deleted", True))
    return given


def _values(entity: str, id_: str, then: State, now: State) -> list[Assign]:
    wanted, held = then.raw(id_), now.raw(id_)
    out_of_order = _out_of_order(wanted, held)
    given: list[Assign] = []
    for field, value in wanted.items():
        if field in out_of_order:
            # Said again it stands last; what is said already would be passed over.
            given.append(Assign(entity, id_, field, None))
        is_news = field not in held or encode_value(held[field]) != encode_value(value)
        if is_news or field in out_of_order:
            given.append(Assign(entity, id_, field, value))
    given += [
        Assign(entity, id_, field, None)
        for field, value in held.items()
        if field not in wanted and value is not None
    ]
    if not given and now.is_deleted(id_):
        given.append(Assign(entity, id_, "deleted", False))
    return given


def _out_of_order(wanted: dict[str, Any], held: dict[str, Any]) -> set[str]:
    """Return the members, such as themes of a point, that stand in another order than then."""
    found: set[str] = set()
    for group in {field.partition("/")[0] for field, value in wanted.items() if value is True}:
        then, now = (
            [field for field, value in values.items() if value is True and _is_of(field, group)]
            for values in (wanted, held)
        )
        stay = [field for field in now if field in then]
        fits = 0
        while fits < len(stay) and stay[fits] == then[fits]:
            fits += 1
        found |= set(stay[fits:])
    return found


def _is_of(field: str, group: str) -> bool:
    return field.startswith(f"{group}/")


def _points(state: State) -> dict[str, tuple[object, ...]]:
    """Return what every point that is to be seen says, by its id."""
    every = (point for one in state.all(Intervention) for point in state.points_of(one.id))
    return {
        one.id: (one.text, one.stance, one.private, {*one.themes}, {*one.cites}, {**one.wording})
        for one in every
    }


def _state(registers: Iterable[Register]) -> State:
    with nothing_thrown_away():
        state = State()
        state.apply(registers)
    return state
