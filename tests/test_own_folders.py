"""Tests keep to folders of their own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.own_folders import keep_window_in
from townnotes.settings import data_folder, settings_path
from townnotes_ui.window_memory import window_settings


def test_settings_and_copies_are_kept_in_the_home_of_the_test() -> None:
    assert Path.home() in data_folder().parents
    assert Path.home() in settings_path().parents


def test_what_belongs_to_the_window_is_kept_where_a_test_says(
    qapp: QApplication, tmp_path: Path
) -> None:
    keep_window_in(tmp_path)

    assert tmp_path in Path(window_settings().fileName()).parents
