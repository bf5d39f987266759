"""The settings of this computer: kept, read again, and never in the way."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.settings import Settings, fits, help_for, load_settings, save_settings

SHOWN = (
    "note_taker", "warning_seconds", "danger_seconds", "sound_at_zero", "sound_at_warning",
    "stage_next", "scheme", "text_size", "date_order", "spelling", "own_words", "text_zoom",
    "autocorrect", "hints", "live_host",
)  # fmt: skip


def test_what_is_changed_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = load_settings(path)
    settings.note_taker, settings.keys = "Ada", {"pause": ["F9"]}

    save_settings(settings, path)

    assert load_settings(path) == settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("warning_seconds", -1), ("warning_seconds", True), ("warning_seconds", "30"),
        ("sound_at_zero", 1), ("scheme", "pink"), ("text_size", 5000), ("keys", ["F9"]),
        ("note_taker", None), ("stage_next", 1.5), ("own_words", "igf"), ("own_words", [1]),
        ("recent", "a.townnotes"), ("steps_done", [1]),
    ],
)  # fmt: skip
def test_a_damaged_value_gives_its_default_and_the_others_stay(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(author="me", danger_seconds=7), path)
    written = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**written, name: value}), "utf-8")

    read = load_settings(path)

    assert getattr(read, name) == getattr(Settings(), name)
    assert read.danger_seconds == 7


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"from_the_future": [1, 2]}), "utf-8")

    load_settings(path)

    assert json.loads(path.read_text("utf-8"))["from_the_future"] == [1, 2]


@pytest.mark.parametrize("name", SHOWN)
def test_every_setting_that_is_shown_says_what_it_is_for(name: str) -> None:
    assert help_for(name)
    assert fits(name, getattr(Settings(), name))


@given(
    written=st.dictionaries(
        st.sampled_from([*SHOWN, "keys", "author"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        ),
    )
)
def test_no_settings_file_keeps_anybody_from_working(
    tmp_path_factory: pytest.TempPathFactory, written: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(written), "utf-8")

    read = load_settings(path)

    assert all(fits(name, getattr(read, name)) for name in (*SHOWN, "keys"))
