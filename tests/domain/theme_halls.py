"""Reads and merges the themes of a townhall."""

from tests.builders import Townhall
from townnotes.domain.commands.themes import merge_themes
from townnotes.domain.entities import Theme
from townnotes.domain.floor.floor_reading import theme_rows
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.registers import new_id


def theme(townhall: Townhall, id_: str) -> Theme:
    found = townhall.state.find(Theme, id_)
    assert found
    return found


def labels(townhall: Townhall) -> list[tuple[str, str]]:
    """Return each theme in the panel's order, with the label of the one it stands under."""
    tally = ThemeTally()
    tally.count(townhall.state)
    rows = theme_rows(townhall.state, tally)
    named = {row.id: row.label for row in rows}
    return [(named.get(row.parent, ""), row.label) for row in rows]


def merge(townhall: Townhall, one: str, into: str) -> None:
    townhall.do(merge_themes(townhall.state, new_id(), one, into), "Merge")
