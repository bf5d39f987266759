"""The themes of the first look: two levels, and a parent's speakers with those under it."""

from tests.builders import Townhall
from townnotes.domain.commands.themes import merge_themes
from townnotes.domain.entities import Theme
from townnotes.domain.floor.floor_reading import glance_at
from townnotes.domain.registers import new_id
from townnotes.glance import read_glance


# E2, E5
def test_the_first_look_shows_both_levels_and_counts_them_as_the_session_does(
    townhall: Townhall,
) -> None:
    townhall.theme("water")
    labour = townhall.theme("labour")
    for name in ("wages", "hours"):
        townhall.theme(name, parent=labour)
    gone, kept = townhall.theme("pay"), townhall.theme("salaries")
    for name, line in (("Ada", "pay #wages #hours"), ("Bo", "rest #hours #pay"), ("Cy", "x #wat")):
        townhall.speaks(townhall.participant(name), line)
        townhall.later(5)
    one, into = (townhall.state.find(Theme, id_) for id_ in (gone, kept))
    assert one
    assert into
    townhall.do(merge_themes(townhall.state, new_id(), one.id, into.id))
    expected = glance_at(townhall.state)
    townhall.session.close()

    found = read_glance(townhall.session.path)

    assert found == expected
    assert [(row.label, row.speakers, bool(row.parent)) for row in expected.themes] == [
        ("water", 1, False), ("labour", 2, False), ("wages", 1, True), ("hours", 2, True),
        ("salaries", 1, False),
    ]  # fmt: skip
