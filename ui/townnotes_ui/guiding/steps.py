"""The first steps of a rapporteur: the hint on each, and what shows that it is done."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from townnotes.domain.entities import Intervention, Point, Request
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.state import State
from townnotes_ui.actions.keys import first_key
from townnotes_ui.language.translation import tr

_LATEST = 20
"""Of a long townhall only so many of the latest interventions are looked at."""


class FirstStep(NamedTuple):
    """One step; `hint` gives its words, `is_done` asks for what an author wrote."""

    id: str
    hint: Callable[[], str]
    is_done: Callable[[State, str], bool]


def _ask() -> str:
    return tr(
        "{key}, a name or its first letters, Enter: whoever asks is on the speakers’ list.",
        key=first_key("add-speaker"),
    )


def _call() -> str:
    return tr("{key} gives the floor to the first on the list.", key=first_key("next"))


def _type() -> str:
    return tr("Type what is said, in your own words. It saves by itself.")


def _enter() -> str:
    return tr("Enter ends the point, and the next begins.")


def _tag() -> str:
    return tr(
        "#, a word and Tab put a theme on the point; {key} puts the first one.",
        key=first_key("tag"),
    )


def _has_asked(state: State, author: str) -> bool:
    asked = state.all(Request)[-_LATEST:]
    return any(_wrote(state, one.id, "participant", author) for one in asked)


def _has_called(state: State, author: str) -> bool:
    return any(_wrote(state, one.id, "speaker", author) for one in _latest(state))


def _has_typed(state: State, author: str) -> bool:
    return any(_own_points(state, author))


def _has_entered(state: State, author: str) -> bool:
    return any(
        len(list(islice(_own_points_of(state, one, author), 2))) > 1 for one in _latest(state)
    )


def _has_tagged(state: State, author: str) -> bool:
    points = (point for one in _latest(state) for point in state.points_of(one.id) if point.themes)
    return any(
        register.author == author
        for point in points
        for field, register in state.registers_of(point.id).items()
        if field.startswith("themes/")
    )


STEPS: tuple[FirstStep, ...] = (
    FirstStep("ask", _ask, _has_asked),
    FirstStep("next", _call, _has_called),
    FirstStep("type", _type, _has_typed),
    FirstStep("enter", _enter, _has_entered),
    FirstStep("theme", _tag, _has_tagged),
)
"""In the order in which a call brings them."""


def done_by(state: State, author: str) -> set[str]:
    """Return the steps that an author has done in a session, as far as its end tells."""
    return {step.id for step in STEPS if step.is_done(state, author)}


def _latest(state: State) -> tuple[Intervention, ...]:
    return held_interventions(state)[-_LATEST:]


def _own_points(state: State, author: str) -> Iterator[Point]:
    for one in _latest(state):
        yield from _own_points_of(state, one, author)


def _own_points_of(state: State, one: Intervention, author: str) -> Iterator[Point]:
    points = state.points_of(one.id)
    return (point for point in points if _wrote(state, point.id, "text", author))


def _wrote(state: State, id_: str, field: str, author: str) -> bool:
    register = state.current(id_, field)
    return register is not None and register.author == author
