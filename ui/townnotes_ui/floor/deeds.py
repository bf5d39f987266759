"""What the Floor does to a session and reads from it.

Panels import this where they use it, which is after the session is loaded: all that a session is
made of would keep the first paint waiting.
"""

from collections.abc import Sequence

from townnotes.domain.commands.points import (
    TypedLine,
    apply_marks,
    remove_points,
    toggle_private,
    write_lines,
)
from townnotes.domain.commands.speakers_list import (
    call_next,
    pause_or_go_on,
)
from townnotes.domain.commands.speaking_time import add_time
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.floor.agenda import open_item
from townnotes.domain.floor.floor_reading import (
    now_row,
    point_rows,
)
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign, clean_text, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Command
from townnotes_ui.note.lines import NoteLine

__all__ = [
    "clean_text",
    "now_row",
    "open_intervention",
    "open_item",
    "point_rows",
]


def live_intervention(state: State) -> str:
    """Return whoever has the floor, or had it last; empty before the first."""
    running = open_intervention(state)
    every = state.all(Intervention)
    return running.id if running else every[-1].id if every else ""


def knows_intervention(state: State, id_: str) -> bool:
    """Tell whether an intervention is still there."""
    return state.find(Intervention, id_) is not None


# The note.


def writing(
    intervention: str, by: str, lines: Sequence[NoteLine], changed: set[str], removed: Sequence[str]
) -> Command:
    """Return the command that makes points of changed lines and removes those taken out."""
    standing = [TypedLine(one.id, one.text, one.at, one.typed) for one in lines]

    def write(state: State) -> list[Assign]:
        written = write_lines(state, intervention, by, standing, changed)
        return [*written, *remove_points(state, removed)]

    return write


def reading_marks(id_: str) -> Command:
    """Return the command that turns the marks of a line into fields."""

    def read(state: State) -> list[Assign]:
        point = state.find(Point, id_)
        return apply_marks(state, point) if point else []

    return read


def tagging(point_id: str, key_or_id: str) -> Command:
    """Return the command that puts a theme on a point, or takes it off."""

    def toggle(state: State) -> list[Assign]:
        point = state.find(Point, point_id)
        theme = state.find(Theme, key_or_id) or next(
            (one for one in state.all(Theme) if one.key == key_or_id), None
        )
        return toggle_theme(state, point, theme) if point and theme else []

    return toggle


def turning_private(point_id: str) -> Command:
    """Return the command that makes a point private, or an ordinary one again."""

    def toggle(state: State) -> list[Assign]:
        point = state.find(Point, point_id)
        return toggle_private(point) if point else []

    return toggle


# The list and the time.


def calling_next(now: int) -> Command:
    """Return the command that gives the floor to the next speaker."""
    return lambda state: call_next(state, new_id(), now)


def pausing(now: int) -> Command:
    """Return the command that stops the speaking time, or lets it go on."""
    return lambda state: pause_or_go_on(state, new_id(), now)


def giving_time(seconds: int) -> Command:
    """Return the command that gives seconds, or takes them back."""
    return lambda state: add_time(state, seconds)
