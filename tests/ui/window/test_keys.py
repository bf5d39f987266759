"""Keys: which are in force, which are refused, and that they are written as they are."""

from collections.abc import Generator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from townnotes_ui.actions.keys import (
    apply_keys,
    are_awake_together,
    as_cap,
    as_written,
    can_change,
    first_key,
    keys_text,
    resolved,
    why_not,
    with_twin,
)
from townnotes_ui.actions.table import ACTIONS, CHINESE_WINDOWS, MACOS
from townnotes_ui.guide.search import key_groups

BY_ID = {row.id: row for row in ACTIONS}


@pytest.fixture(autouse=True)
def usual_keys(qapp: QApplication) -> Generator[None]:
    yield
    apply_keys({})


def clashes(given_keys: dict[str, tuple[str, ...]]) -> list[tuple[str, str, str]]:
    return [
        (one.id, other.id, key)
        for at, one in enumerate(ACTIONS)
        for other in ACTIONS[at + 1 :]
        if are_awake_together(one, other)
        for key in set(map(as_written, given_keys[one.id]))
        & set(map(as_written, given_keys[other.id]))
    ]


KEPT = {
    MACOS: {
        "Ctrl+Space", "Ctrl+H", "Ctrl+M", "Ctrl+Tab", "Ctrl+Q", "Ctrl+.", "Ctrl+Shift+Q",
        "Ctrl+Alt+H", "Ctrl+Alt+D", "F11", "Alt+E", "Alt+I", "Alt+N", "Alt+U",
    },
    CHINESE_WINDOWS: {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F"},
}  # fmt: skip
"""What a system keeps for itself, as Qt writes it: on macOS Ctrl is ⌘, and Alt begins an accent."""


# J1
@pytest.mark.parametrize("system", ["", *KEPT])
def test_on_every_system_each_key_does_one_thing_and_none_is_the_system_s(system: str) -> None:
    keys = resolved({}, system)

    assert clashes(keys) == []
    assert not KEPT.get(system, set()) & {key for held in keys.values() for key in held}
    assert [id_ for id_, held in keys.items() if BY_ID[id_].keys and not held] == []


# J1
@pytest.mark.parametrize(
    ("id_", "key", "words"),
    [
        ("pause", "Ctrl+L", "“Add a speaker to the list”"),
        ("pause", "Ctrl+3", "“Put a theme on the point, or take it off”"),
        ("pause", "Ctrl+Z", "“Undo”"),
        ("undo", "Ctrl+Space", "“Pause or resume the speaking time”"),
        ("pause", "Alt+Up", "“Move a speaker up or down the list”"),
        ("pause", "K", "is for typing"),
        ("pause", "Shift+K", "is for typing"),
        ("pause", "Return", "is for typing"),
        ("pause", "Tab", "is for typing"),
        ("pause", "Up", "is for typing"),
        ("pause", "Backspace", "is for typing"),
        ("pause", "Ctrl+C", "writing and correcting"),
        ("pause", "nonsense", "not a key"),
    ],
)
def test_a_key_that_cannot_be_had_is_refused_in_words(id_: str, key: str, words: str) -> None:
    assert words in why_not(BY_ID[id_], key, {})


# J1
@pytest.mark.parametrize("key", ["Ctrl+Shift+F5", "Alt+K", "Ctrl+K", "Shift+F12"])
def test_a_free_key_may_be_had(key: str) -> None:
    assert why_not(BY_ID["pause"], key, {}) == ""


def test_a_key_may_be_shared_by_actions_of_two_rooms() -> None:
    assert why_not(BY_ID["pause"], "Ctrl+J", {}) == ""


# J1
def test_a_key_given_up_by_one_action_may_be_had_by_another() -> None:
    wanted = {"add-speaker": ["Ctrl+K"]}

    assert why_not(BY_ID["pause"], "Ctrl+L", wanted) == ""
    assert "“Add a speaker to the list”" in why_not(BY_ID["pause"], "Ctrl+K", wanted)


def test_an_action_keeps_its_own_keys_without_a_clash() -> None:
    assert why_not(BY_ID["pause"], "Ctrl+Space", {}) == ""


def test_enter_is_the_same_on_the_number_pad() -> None:
    assert with_twin("Ctrl+Shift+Return") == ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]
    assert with_twin("F12") == ["F12"]


def test_a_wanted_key_is_taken_from_whoever_usually_has_it() -> None:
    found = resolved({"pause": ["Ctrl+L"]})

    assert found["pause"] == ("Ctrl+L",)
    assert found["add-speaker"] == ()
    assert clashes(found) == []


@pytest.mark.parametrize(
    "wanted",
    [
        {"nobody": ["F12"]},
        {"pause": "F12"},
        {"pause": [7]},
        {"pause": ["nonsense"]},
        {"pause": None},
    ],
)
def test_keys_that_make_no_sense_are_passed_over(wanted: dict[str, object]) -> None:
    assert resolved(wanted) == {row.id: row.keys for row in ACTIONS}


KEYS = st.sampled_from(["Ctrl+L", "Ctrl+Z", "F12", "Ctrl+3", "Ctrl+Return", "", "x", "Alt+1"])


@given(
    wanted=st.dictionaries(
        st.sampled_from([*BY_ID, "nobody"]), st.lists(KEYS, max_size=3) | st.none() | st.text()
    )
)
def test_whatever_the_settings_hold_no_two_actions_of_a_room_share_a_key(
    wanted: dict[str, object],
) -> None:
    assert clashes(resolved(wanted)) == []


def test_a_key_is_written_as_it_is_now() -> None:
    assert as_cap(first_key("next")) == "Ctrl ↵"

    apply_keys({"next": ["F12"], "pause": []})

    assert first_key("next") == "F12"
    assert keys_text(BY_ID["next"]) == "F12"
    assert keys_text(BY_ID["pause"]) == first_key("pause") == ""


@pytest.mark.parametrize(
    ("key", "cap"), [("Ctrl++", "Ctrl +"), ("Ctrl+Return", "Ctrl ↵"), ("F1", "F1"), ("", "")]
)
def test_a_cap_has_no_plus_but_the_key_itself(key: str, cap: str) -> None:
    assert as_cap(key) == cap


# J1
def test_the_help_lists_every_action_and_every_mark_in_groups() -> None:
    said = {text for group in key_groups() for *_, text in group.rows}

    assert {row.text for row in ACTIONS} <= said
    assert [group.name for group in key_groups() if not group.name or not group.rows] == []


def test_the_keys_of_themes_belong_to_the_themes() -> None:
    assert [row.id for row in ACTIONS if not can_change(row)] == ["tag"]


# J1
def test_every_action_stands_under_a_heading_and_can_be_reached() -> None:
    assert [row.id for row in ACTIONS if not row.group] == []
    assert [row.id for row in ACTIONS if not row.call or not row.text] == []
