"""Themes in two levels: what can be done with them, and what is refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from tests.domain.theme_halls import labels, theme
from townnotes.domain.commands.themes import (
    KEYS,
    add_path,
    add_theme,
    change_theme,
    move_theme,
    remove_theme,
    theme_like,
    toggle_theme,
)
from townnotes.domain.entities import Point, Theme
from townnotes.domain.points.theme_order import in_two_levels
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


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

    with pytest.raises(RuleError, match="other than d, m, p, s and z"):
        change_theme(townhall.state, water.id, key="d")


# E1
def test_a_session_from_elsewhere_keeps_a_key_that_new_themes_do_not_get(
    townhall: Townhall,
) -> None:
    water = townhall.theme("water", key="d")

    townhall.do(change_theme(townhall.state, water, label="rivers"))

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
            change_theme(townhall.state, moving, parent=parent)
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

    townhall.do(change_theme(townhall.state, labour, colour="#333333"))

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
            change_theme(townhall.state, water.id, label=refused)


def test_two_themes_with_one_key_are_refused(townhall: Townhall) -> None:
    townhall.theme("labour")
    water = theme(townhall, townhall.theme("water"))

    with pytest.raises(RuleError, match="The key 1 belongs to “labour” already"):
        change_theme(townhall.state, water.id, key="1")


def test_a_theme_moves_among_those_it_stands_with(townhall: Townhall) -> None:
    labour = townhall.theme("labour")
    townhall.theme("wages", parent=labour)
    hours = townhall.theme("hours", parent=labour)
    water = townhall.theme("water")

    townhall.do(move_theme(townhall.state, hours, -1))
    townhall.do(move_theme(townhall.state, water, -1))

    assert [label for _, label in labels(townhall)] == ["water", "labour", "hours", "wages"]
    assert move_theme(townhall.state, water, -1) == []


def test_a_theme_removed_leaves_what_stood_under_it(townhall: Townhall) -> None:
    labour = townhall.theme("labour")
    townhall.theme("wages", parent=labour)

    townhall.do(remove_theme(townhall.state, labour), "Remove")

    assert labels(townhall) == [("", "wages")]


# E4
def test_a_theme_renamed_is_renamed_wherever_it_is_used(townhall: Townhall) -> None:
    water = townhall.theme("water")
    townhall.speaks(townhall.participant("Ada"), "clean rivers #water")

    townhall.do(change_theme(townhall.state, water, label="rivers"), "Rename")

    point = townhall.state.all(Point)[0]
    assert [theme(townhall, one).label for one in point.themes] == ["rivers"]


def test_a_theme_is_put_on_a_point_by_its_key_and_taken_off_by_it(townhall: Townhall) -> None:
    water = townhall.theme("water")
    townhall.speaks(townhall.participant("Ada"), "safe wells")

    for themes in ((water,), ()):
        point = townhall.state.all(Point)[0]
        townhall.do(toggle_theme(townhall.state, point.id, "1"))
        assert townhall.state.all(Point)[0].themes == themes
