"""Themes merged and taken apart again: all uses follow."""

import pytest

from tests.builders import Townhall
from tests.domain.theme_halls import labels, merge, theme
from townnotes.domain.commands.themes import (
    add_theme,
    labels_of,
    remove_theme,
    take_apart,
    theme_like,
    toggle_theme,
)
from townnotes.domain.entities import Point, Theme
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError
from townnotes.session import Session


# E4
@pytest.mark.parametrize("earlier_goes", [True, False])
def test_a_theme_merged_into_another_takes_its_words_whichever_is_older(
    townhall: Townhall, *, earlier_goes: bool
) -> None:
    ids = [townhall.theme("wage theft"), townhall.theme("unpaid wages", topic="unpaid work")]
    goes, stays = ids if earlier_goes else ids[::-1]
    kept = theme(townhall, stays)
    townhall.speaks(townhall.participant("Ada"), "tips #wage", "pay #unpaid")

    merge(townhall, goes, stays)

    assert townhall.state.all(Theme) == (kept,)
    worn = [theme(townhall, one) for p in townhall.state.all(Point) for one in p.themes]
    assert worn == [kept, kept]


# E4
def test_another_note_takers_tags_follow_a_merge(townhall: Townhall, tmp_path: object) -> None:
    assert isinstance(tmp_path, type(townhall.session.path))
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    townhall.speaks(townhall.participant("Ada"), "tips")
    point = townhall.state.all(Point)[0]
    other = Session.create(tmp_path / "other.townnotes", "other", wall_clock=lambda: townhall.time)
    other.take_in(townhall.state.registers())
    other.submit([Assign(Point.entity, point.id, f"themes/{wage}", True)])

    merge(townhall, wage, unpaid)
    townhall.session.take_in(other.state.registers())
    other.take_in(townhall.state.registers())

    for state in (townhall.state, other.state):
        found = [state.find(Theme, one) for one in state.all(Point)[0].themes]
        assert [one.label for one in found if one] == ["unpaid wages"]
    other.close()


# E4
def test_a_merge_is_undone_and_made_again_in_one_step(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    townhall.theme("tips", parent=wage)
    before = labels(townhall)
    merge(townhall, wage, unpaid)
    merged = labels(townhall)

    townhall.session.undo()
    undone = labels(townhall)
    townhall.session.redo()

    assert undone == before
    assert labels(townhall) == merged == [("", "unpaid wages"), ("unpaid wages", "tips")]


# E4
def test_what_was_merged_can_be_taken_apart_later(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    townhall.speaks(townhall.participant("Ada"), "tips #wage", "pay #unpaid")
    before = labels(townhall)
    merge(townhall, wage, unpaid)
    assert labels_of(townhall.state, theme(townhall, wage)) == ["unpaid wages", "wage theft"]

    townhall.do(take_apart(townhall.state, unpaid), "Apart")

    assert labels(townhall) == before
    worn = {theme(townhall, one).label for p in townhall.state.all(Point) for one in p.themes}
    assert worn == {"wage theft", "unpaid wages"}
    with pytest.raises(RuleError, match="Nothing was merged"):
        take_apart(townhall.state, unpaid)


# E4
def test_what_was_taken_apart_can_be_merged_the_other_way(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    for goes, stays in ((wage, unpaid), (unpaid, wage), (wage, unpaid)):
        merge(townhall, goes, stays)
        kept = townhall.state.value(stays, "label", "")

        assert labels(townhall) == [("", kept)]
        townhall.do(take_apart(townhall.state, stays))


# E4
def test_a_key_given_away_meanwhile_stays_when_themes_are_taken_apart(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)
    townhall.theme("water")

    townhall.do(take_apart(townhall.state, unpaid))

    assert {one.label: one.key for one in townhall.state.all(Theme)} == {
        "wage theft": "", "unpaid wages": "2", "water": "1",
    }  # fmt: skip


# E4
def test_what_stood_under_a_merged_theme_moves_with_it(townhall: Townhall) -> None:
    wage, labour = townhall.theme("wage theft"), townhall.theme("labour")
    townhall.theme("tips", parent=wage)

    merge(townhall, wage, labour)

    assert labels(townhall) == [("", "labour"), ("labour", "tips")]


# E4
@pytest.mark.parametrize("parent_goes", [True, False])
def test_a_parent_and_its_child_become_one_theme_at_the_top(
    townhall: Townhall, *, parent_goes: bool
) -> None:
    labour = townhall.theme("labour")
    wage = townhall.theme("wages", parent=labour)
    townhall.theme("hours", parent=labour)

    merge(townhall, *((labour, wage) if parent_goes else (wage, labour)))

    top = "wages" if parent_goes else "labour"
    assert labels(townhall) == [("", top), (top, "hours")]
    assert townhall.state.all(Theme)[0].parent == ""


# E4
def test_a_theme_merged_into_itself_is_refused(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)

    with pytest.raises(RuleError, match="“unpaid wages” cannot be merged into itself"):
        merge(townhall, wage, unpaid)


# E4
def test_the_name_of_a_merged_theme_still_finds_it_and_is_not_given_twice(
    townhall: Townhall,
) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)

    assert theme_like(townhall.state, "wage-theft") == theme(townhall, unpaid)
    with pytest.raises(RuleError, match="“wage theft” was merged into “unpaid wages”"):
        add_theme(townhall.state, new_id(), "wage theft")


# E4
def test_a_merged_theme_is_taken_off_a_point_whole(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    townhall.speaks(townhall.participant("Ada"), "tips #wage #unpaid")
    merge(townhall, wage, unpaid)

    point = townhall.state.all(Point)[0]
    townhall.do(toggle_theme(townhall.state, point.id, unpaid))

    assert townhall.state.all(Point)[0].themes == ()


# E4
def test_a_merged_theme_is_removed_whole(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)

    townhall.do(remove_theme(townhall.state, unpaid))

    assert townhall.state.all(Theme) == ()
