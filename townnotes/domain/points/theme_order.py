"""Themes in two levels: whatever several note-takers made of parents, none stands below a child."""

from collections.abc import Mapping

from townnotes.domain.entities import Theme
from townnotes.domain.state import State


def shown_parents(state: State) -> dict[str, str]:
    """Return the theme that each of a session is shown under, in the order they are shown in."""
    return in_two_levels({one.id: state.leader(one.parent) for one in state.all(Theme)})


def in_two_levels(parents: Mapping[str, str]) -> dict[str, str]:
    """Return the parent that each theme is shown under, the parents first, each with its children.

    `parents` gives the parent set for each theme, in the themes' order. A theme goes under the
    uppermost it hangs on; a parent that is not there, or a ring of parents, counts as none.
    """
    tops = {one: _top(one, parents) for one in parents}
    below: dict[str, list[str]] = {}
    for one, top in tops.items():
        if top != one:
            below.setdefault(top, []).append(one)
    shown: dict[str, str] = {}
    for one, top in tops.items():
        if top == one:
            shown[one] = ""
            shown.update(dict.fromkeys(below.get(one, ()), one))
    return shown


def _top(one: str, parents: Mapping[str, str]) -> str:
    seen = {one}
    top = one
    while (parent := parents[top]) in parents:
        if parent in seen:
            # Each in a ring stands for itself, and whatever hangs on the ring under one of it.
            return one if parent == one else top
        seen.add(parent)
        top = parent
    return top
