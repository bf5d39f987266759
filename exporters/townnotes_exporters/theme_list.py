"""Writes a session's themes as a table that another townhall takes in."""

from pathlib import Path

from townnotes.domain.points.theme_lists import listed_themes
from townnotes.domain.state import State
from townnotes_exporters.spreadsheet import as_csv, write_table

COLUMNS = ("theme", "parent", "colour", "key", "definition", "topic")


def write_theme_list(state: State, target: Path) -> None:
    """Write the themes; raises FileError when the disk refuses."""
    write_table(target, theme_table(state), what="list of themes")


def theme_table(state: State) -> str:
    """Return the themes as CSV."""
    return as_csv(COLUMNS, [list(one) for one in listed_themes(state)])
