"""Themes in two levels: what can be done with them, and what is refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.theme_merging import merge_themes, take_apart
from townnotes.domain.commands.themes import (
    KEYS,
    add_path,
    add_theme,
    change_theme,
    labels_of,
    move_theme,
    remove_theme,
    theme_like,
    toggle_theme,
)
from townnotes.domain.entities import Point, Theme
from townnotes.domain.glance import theme_rows
from townnotes.domain.ids import new_id
from townnotes.domain.registers import Assign
from townnotes.domain.tally import ThemeTally
from townnotes.domain.theme_order import in_two_levels
from townnotes.errors import RuleError
from townnotes.session import Session


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
    townhall.do(
        merge_themes(townhall.state, new_id(), theme(townhall, one), theme(townhall, into)), "Merge"
    )


# E1
def test_new_themes_get_no_key_that_does_something_else(townhall: Townhall) -> None:
    for number in range(40):
        townhall.theme(f"theme {number}")

    keys = [one.key for one in townhall.state.all(Theme)]

    assert "".join(keys[: len(KEYS)]) == KEYS
    assert not set("dpsz") & set(KEYS)
    assert set(keys[len(KEYS) :]) == {""}


# E1
def test_a_key_that_does_something_else_is_refused_and_the_earlier_stays(
    townhall: Townhall,
) -> None:
    water = theme(townhall, townhall.theme("water"))

    with pytest.raises(RuleError, match="other than d, p, s and z"):
        change_theme(townhall.state, water, key="d")


# E1
def test_a_session_from_elsewhere_keeps_a_key_that_new_themes_do_not_get(
    townhall: Townhall,
) -> None:
    water = townhall.theme("water", key="d")

    townhall.do(change_theme(townhall.state, theme(townhall, water), label="rivers"))

    assert theme_like(townhall.state, "d") == theme(townhall, water)


# E2
def test_themes_stand_in_two_levels_with_the_colour_of_their_parent(townhall: Townhall) -> None:
    labour = townhall.theme("labour rights", colour="#123456")
    townhall.theme("water")
    wage = townhall.theme("wage theft", parent=labour)

    assert labels(townhall) == [
        ("", "labour rights"), ("labour rights", "wage theft"), ("", "water"),
    ]  # fmt: skip
    assert theme(townhall, wage).colour == "#123456"


# E2
def test_a_parent_and_a_theme_under_it_are_added_in_one_line(townhall: Townhall) -> None:
    townhall.do(add_path(townhall.state, (new_id(), new_id()), "labour rights > wage theft"))
    townhall.do(add_path(townhall.state, (new_id(), new_id()), "Labour rights>hours"))

    assert labels(townhall) == [
        ("", "labour rights"), ("labour rights", "wage theft"), ("labour rights", "hours"),
    ]  # fmt: skip
    assert [one.key for one in townhall.state.all(Theme)] == ["1", "2", "3"]


# E2
@pytest.mark.parametrize("typed", ["a > b > c", "> b", "a >", ">"])
def test_a_third_level_or_half_a_path_is_refused(townhall: Townhall, typed: str) -> None:
    with pytest.raises(RuleError, match="two levels"):
        add_path(townhall.state, (new_id(), new_id()), typed)


# E2
def test_nothing_stands_under_itself_or_on_a_third_level(townhall: Townhall) -> None:
    labour = townhall.theme("labour rights")
    wage = townhall.theme("wage theft", parent=labour)
    water = townhall.theme("water")

    for moving, parent, why in (
        (labour, labour, "cannot stand under itself"),
        (water, wage, "stands under “labour rights” itself"),
        (labour, water, "has themes under it, as “wage theft”"),
        (labour, wage, "stands under “labour rights” itself"),
    ):
        with pytest.raises(RuleError, match=why):
            change_theme(townhall.state, theme(townhall, moving), parent=parent)
    with pytest.raises(RuleError, match="stands under “labour rights” itself"):
        add_theme(townhall.state, new_id(), "tips", parent=wage)


# E2
@pytest.mark.parametrize(
    "typed", ["wage", "wagetheft", "labour>wage", "labour-rights/wage-theft", "LABOUR>W", "2"]
)
def test_a_mark_finds_a_theme_under_another(townhall: Townhall, typed: str) -> None:
    labour = townhall.theme("labour rights")
    wage = townhall.theme("wage theft", parent=labour)
    townhall.theme("hiv/aids")

    found = theme_like(townhall.state, typed)

    assert found == theme(townhall, wage)


# E2
def test_a_mark_with_a_parent_finds_nothing_under_another(townhall: Townhall) -> None:
    labour = townhall.theme("labour rights")
    townhall.theme("wage theft", parent=labour)
    townhall.theme("water")

    assert theme_like(townhall.state, "water>wage") is None
    assert theme_like(townhall.state, "ferries>wage") is None


# E2
def test_a_stroke_may_belong_to_a_label(townhall: Townhall) -> None:
    townhall.theme("hiv")
    both = townhall.theme("hiv/aids")

    assert theme_like(townhall.state, "hiv/aids") == theme(townhall, both)


# E2
def test_what_stands_under_a_theme_changes_colour_with_it(townhall: Townhall) -> None:
    labour = townhall.theme("labour rights", colour="#111111")
    same = townhall.theme("wage theft", parent=labour)
    own = townhall.theme("hours", parent=labour, colour="#222222")

    townhall.do(change_theme(townhall.state, theme(townhall, labour), colour="#333333"))

    assert [theme(townhall, one).colour for one in (labour, same, own)] == [
        "#333333", "#333333", "#222222",
    ]  # fmt: skip


# E2
@given(st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from(["", *"abcdefgx"])))
def test_whatever_parents_people_set_there_are_two_levels(parents: dict[str, str]) -> None:
    shown = in_two_levels(parents)

    assert sorted(shown) == sorted(parents)
    assert all(not shown[parent] for parent in shown.values() if parent)
    last = ""
    for one, parent in shown.items():
        assert parent in {"", last}
        last = parent or one


def test_two_themes_with_one_name_are_refused(townhall: Townhall) -> None:
    labour = townhall.theme("labour  rights")
    water = theme(townhall, townhall.theme("water"))

    for refused in ("Labour rights", " labour\nrights "):
        with pytest.raises(RuleError, match="There is a theme “labour rights” already"):
            add_theme(townhall.state, new_id(), refused, parent=labour)
        with pytest.raises(RuleError, match="There is a theme “labour rights” already"):
            change_theme(townhall.state, water, label=refused)


def test_two_themes_with_one_key_are_refused(townhall: Townhall) -> None:
    townhall.theme("labour")
    water = theme(townhall, townhall.theme("water"))

    with pytest.raises(RuleError, match="The key 1 belongs to “labour” already"):
        change_theme(townhall.state, water, key="1")


def test_a_theme_moves_among_those_it_stands_with(townhall: Townhall) -> None:
    labour = townhall.theme("labour")
    townhall.theme("wages", parent=labour)
    hours = townhall.theme("hours", parent=labour)
    water = townhall.theme("water")

    townhall.do(move_theme(townhall.state, theme(townhall, hours), -1))
    townhall.do(move_theme(townhall.state, theme(townhall, water), -1))

    assert [label for _, label in labels(townhall)] == ["water", "labour", "hours", "wages"]
    assert move_theme(townhall.state, theme(townhall, water), -1) == []


def test_a_theme_removed_leaves_what_stood_under_it(townhall: Townhall) -> None:
    labour = townhall.theme("labour")
    townhall.theme("wages", parent=labour)

    townhall.do(remove_theme(townhall.state, theme(townhall, labour)), "Remove")

    assert labels(townhall) == [("", "wages")]


# E4
def test_a_theme_renamed_is_renamed_wherever_it_is_used(townhall: Townhall) -> None:
    water = townhall.theme("water")
    townhall.speaks(townhall.participant("Ada"), "clean rivers #water")

    townhall.do(change_theme(townhall.state, theme(townhall, water), label="rivers"), "Rename")

    point = townhall.state.all(Point)[0]
    assert [theme(townhall, one).label for one in point.themes] == ["rivers"]


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

    townhall.do(take_apart(townhall.state, theme(townhall, unpaid)), "Apart")

    assert labels(townhall) == before
    worn = {theme(townhall, one).label for p in townhall.state.all(Point) for one in p.themes}
    assert worn == {"wage theft", "unpaid wages"}
    with pytest.raises(RuleError, match="Nothing was merged"):
        take_apart(townhall.state, theme(townhall, unpaid))


# E4
def test_what_was_taken_apart_can_be_merged_the_other_way(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    for goes, stays in ((wage, unpaid), (unpaid, wage), (wage, unpaid)):
        merge(townhall, goes, stays)
        kept = townhall.state.value(stays, "label", "")

        assert labels(townhall) == [("", kept)]
        townhall.do(take_apart(townhall.state, theme(townhall, stays)))


# E4
def test_a_key_given_away_meanwhile_stays_when_themes_are_taken_apart(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)
    townhall.theme("water")

    townhall.do(take_apart(townhall.state, theme(townhall, unpaid)))

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
    townhall.do(toggle_theme(townhall.state, point, theme(townhall, unpaid)))

    assert townhall.state.all(Point)[0].themes == ()


# E4
def test_a_merged_theme_is_removed_whole(townhall: Townhall) -> None:
    wage, unpaid = townhall.theme("wage theft"), townhall.theme("unpaid wages")
    merge(townhall, wage, unpaid)

    townhall.do(remove_theme(townhall.state, theme(townhall, unpaid)))

    assert townhall.state.all(Theme) == ()
