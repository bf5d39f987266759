"""What the Floor does to themes; imported where it is used, as are the other deeds."""

from townnotes.domain.commands.themes import (
    add_path,
    change_theme,
    merge_themes,
    move_theme,
    remove_theme,
)
from townnotes.domain.entities import Theme
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Command


def adding(id_: str, typed: str) -> Command:
    """Return the command that adds a theme as typed, with its parent at need."""
    return lambda state: add_path(state, (id_, new_id()), typed)


def renaming(id_: str, label: str) -> Command:
    """Return the command that gives a theme another word."""

    def rename(state: State) -> list[Assign]:
        theme = state.find(Theme, id_)
        return change_theme(state, theme, label=label) if theme else []

    return rename


def merging(id_: str, into: str) -> Command:
    """Return the command that merges a theme into another."""
    link = new_id()

    def merge(state: State) -> list[Assign]:
        theme, other = state.find(Theme, id_), state.find(Theme, into)
        return merge_themes(state, link, theme, other) if theme and other else []

    return merge


def putting_under(id_: str, parent: str) -> Command:
    """Return the command that puts a theme under another, or under none."""

    def put(state: State) -> list[Assign]:
        theme = state.find(Theme, id_)
        return change_theme(state, theme, parent=parent) if theme else []

    return put


def moving(id_: str, by: int) -> Command:
    """Return the command that moves a theme by so many places."""

    def move(state: State) -> list[Assign]:
        theme = state.find(Theme, id_)
        return move_theme(state, theme, by) if theme else []

    return move


def removing(id_: str) -> Command:
    """Return the command that removes a theme."""

    def remove(state: State) -> list[Assign]:
        theme = state.find(Theme, id_)
        return remove_theme(state, theme) if theme else []

    return remove
