"""Themes saved as a list and taken in by another townhall: the same ones, none of them twice."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.themes import change_theme
from townnotes.domain.entities import Theme
from townnotes.domain.points.theme_lists import ListedTheme, listed_themes, take_themes
from townnotes.domain.registers import new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.importers.tables.content import Content
from townnotes.importers.theme_list import read_theme_list
from townnotes_exporters.theme_list import theme_table


def taken(townhall: Townhall, text: str) -> State:
    found = read_theme_list(Content(text)).themes
    townhall.do(take_themes(townhall.state, found, new_id))
    return townhall.state


def with_themes(townhall: Townhall) -> Townhall:
    labour = townhall.theme("labour rights", topic="labour rights")
    wages = townhall.theme("wage theft", parent=labour)
    townhall.do(change_theme(townhall.state, wages, definition='Pay, kept; "late" pay too'))
    townhall.theme("quays", colour="#123abc")
    return townhall


# A6
def test_a_list_that_was_saved_gives_another_townhall_the_same_themes(
    townhall: Townhall, tmp_path: Path
) -> None:
    saved = theme_table(with_themes(townhall).state)
    other = Townhall(tmp_path / "other.townnotes")

    assert listed_themes(taken(other, saved)) == listed_themes(townhall.state)
    other.session.close()


# A6
def test_a_list_taken_in_twice_adds_nothing(townhall: Townhall) -> None:
    saved = theme_table(with_themes(townhall).state)

    with pytest.raises(RuleError, match="known already"):
        taken(townhall, saved)


# A6
def test_a_known_theme_is_filled_and_never_changed(townhall: Townhall) -> None:
    townhall.theme("Quays", topic="our quays")

    (one,) = taken(townhall, "theme,topic,definition\nquays,other,Where boats lie\n").all(Theme)

    assert (one.label, one.topic, one.definition) == ("Quays", "our quays", "Where boats lie")


# A6
@pytest.mark.parametrize(
    "text",
    [
        "name;parent;shortcut\nwage theft;labour;7\n",
        "Tag\tGroup\tKey\nwage theft\tlabour\t7\n",
        "Thème,Sous,Touche\nwage theft,labour,7\n",
    ],
)
def test_a_list_is_read_by_its_headings(townhall: Townhall, text: str) -> None:
    upper, lower = sorted(taken(townhall, text).all(Theme), key=lambda one: one.label)

    assert (upper.label, lower.label, lower.parent, lower.key) == (
        "labour", "wage theft", upper.id, "7",
    )  # fmt: skip


# A6
def test_lines_without_headings_are_themes_with_their_path(townhall: Townhall) -> None:
    every = {one.label: one for one in taken(townhall, "quays\nlabour > wages\n").all(Theme)}

    assert set(every) == {"quays", "labour", "wages"}
    assert every["wages"].parent == every["labour"].id


# A6
def test_a_key_that_is_taken_gives_way_and_a_bad_row_has_its_line_and_reason(
    townhall: Townhall,
) -> None:
    townhall.theme("water")
    found = read_theme_list(Content("theme,key\npay,1\n,2\nPay,3\n"))
    townhall.do(take_themes(townhall.state, found.themes, new_id))

    assert [(one.label, one.key) for one in townhall.state.all(Theme)] == [
        ("water", "1"), ("pay", "2"),
    ]  # fmt: skip
    assert [one.number for one in found.bad] == [3, 4]


LABELS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=5)


@given(st.lists(st.builds(ListedTheme, LABELS, LABELS | st.just(""), key=LABELS), max_size=12))
def test_any_list_leaves_two_levels_and_no_label_or_key_twice(listed: list[ListedTheme]) -> None:
    state = State()
    try:
        made = take_themes(state, listed, new_id)
    except RuleError:
        return
    assigned: dict[str, dict[str, Any]] = {}
    for one in made:
        assigned.setdefault(one.id, {})[one.field] = one.value

    labels = [one["label"].casefold() for one in assigned.values()]
    keys = [one["key"] for one in assigned.values() if one.get("key")]
    assert len(set(labels)) == len(labels)
    assert len(set(keys)) == len(keys)
    for one in assigned.values():
        assert not assigned.get(one.get("parent", ""), {}).get("parent")
