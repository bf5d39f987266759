"""Themes: the tags of a session and their keys."""

from typing import Any

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import Point, Theme
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

COLOURS = (
    "#8e4ec6", "#0b7285", "#d9480f", "#2b8a3e", "#1864ab", "#a61e4d", "#5c940d", "#087f5b",
    "#495057", "#e67700", "#364fc7", "#862e9c",
)  # fmt: skip
"""Told apart by most eyes, in light and dark; a word always stands beside them."""

KEYS = "123456789abcdefghijklmnopqrstuvwxyz"


def add_theme(state: State, id_: str, label: str, **fields: Any) -> list[Assign]:
    """Add a theme after the others, with the next colour and key that are free."""
    label = label.strip()
    if not label:
        raise RuleError("A theme needs a word.")
    _refuse_double(state, label)
    themes = state.all(Theme)
    keys = {one.key for one in themes}
    free = next((key for key in KEYS if key not in keys), "")
    colour = COLOURS[len(themes) % len(COLOURS)]
    given = {"colour": colour, "key": free, **{k: v for k, v in fields.items() if v}}
    return make(Theme, id_, rank=last_rank(state, Theme), label=label, **given)


def change_theme(state: State, theme: Theme, **fields: Any) -> list[Assign]:
    """Change a theme; all its uses follow. Refuses a label or key that another has."""
    label = fields.get("label", theme.label).strip()
    if not label:
        raise RuleError("A theme needs a word; the earlier one stays.")
    if label.casefold() != theme.label.casefold():
        _refuse_double(state, label)
    key = fields.get("key", theme.key)
    if key and key != theme.key and key not in tuple(KEYS):
        raise RuleError(f"“{key}” is no key for a theme: it is one figure from 1 or one letter.")
    for other in state.all(Theme):
        if key and other.key == key and other.id != theme.id:
            raise RuleError(f"The key {key} belongs to “{other.label}” already.")
    return change(theme, **fields)


def remove_theme(theme: Theme) -> list[Assign]:
    """Remove a theme from the session; the points it marked stay."""
    return delete(theme)


def toggle_theme(state: State, point: Point, theme: Theme) -> list[Assign]:
    """Put a theme on a point, or take it off again."""
    worn = [id_ for id_ in point.themes if state.leader(id_) == theme.id]
    if worn:
        return [Assign(Point.entity, point.id, f"themes/{id_}", False) for id_ in worn]
    return [Assign(Point.entity, point.id, f"themes/{theme.id}", True)]


def theme_like(state: State, typed: str) -> Theme | None:
    """Return the theme that the typed letters mean: its key, its label, or how one begins."""
    wanted = _letters(typed)
    themes = [one for one in state.all(Theme) if one.label]
    if not wanted:
        return None
    by_label = {_letters(one.label): one for one in themes}
    by_key = {one.key: one for one in themes if one.key}
    begun = (one for letters, one in by_label.items() if letters.startswith(wanted))
    return by_label.get(wanted) or by_key.get(wanted) or next(begun, None)


def _refuse_double(state: State, label: str) -> None:
    for other in state.all(Theme):
        if other.label.casefold() == label.casefold():
            raise RuleError(f"There is a theme “{other.label}” already.")


def _letters(text: str) -> str:
    return "".join(text.casefold().split()).replace("-", "").replace("_", "")
