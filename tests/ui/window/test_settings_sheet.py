"""The settings sheet: each change is kept, and every key can be another."""

import os
from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.hands import ALT, CTRL, NO_KEY, SHIFT, Hands
from townnotes.domain.entities import NoteTaker
from townnotes.settings import Settings, load_settings
from townnotes_ui.actions.keys import apply_keys
from townnotes_ui.actions.palette import PaletteSheet
from townnotes_ui.actions.settings_sheet import SettingsSheet
from townnotes_ui.guide.help_sheet import HelpSheet
from townnotes_ui.look import apply_scheme
from townnotes_ui.tokens import DARK, LIGHT
from townnotes_ui.window_memory import apply_text_size


@pytest.fixture(autouse=True)
def usual_keys(qapp: QApplication) -> Generator[None]:
    yield
    apply_keys({})


@pytest.fixture
def sheet(hands: Hands) -> SettingsSheet:
    hands.press(Qt.Key.Key_Comma, CTRL)
    shown = hands.window.sheets.shown
    assert isinstance(shown, SettingsSheet)
    return shown


def give_keys(
    hands: Hands,
    sheet: SettingsSheet,
    action: str,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Find an action, press Enter on it, and press its new keys."""
    sheet.keys.filter.setFocus()
    sheet.keys.filter.clear()
    hands.types(action)
    sheet.keys.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert sheet.keys.field.isAncestorOf(hands.focus) or hands.focus is sheet.keys.field
    hands.press(key, modifiers)


# J1
def test_a_key_chosen_works_at_once_and_the_usual_one_no_more(
    hands: Hands, sheet: SettingsSheet
) -> None:
    give_keys(hands, sheet, "add a speaker", Qt.Key.Key_F12)
    hands.press(Qt.Key.Key_Escape)

    hands.press(Qt.Key.Key_L, CTRL)
    assert hands.is_in_note
    hands.press(Qt.Key.Key_F12)
    assert hands.floor.speakers.entry.hasFocus()


# J1
def test_a_chosen_key_is_written_wherever_keys_are_written(
    hands: Hands, sheet: SettingsSheet
) -> None:
    give_keys(hands, sheet, "next speaker", Qt.Key.Key_F12, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Escape)

    caps = [one.text() for one in hands.floor.note.head.next_button.findChildren(QLabel)]
    assert "Ctrl Shift F12" in caps
    hands.window.sheets.show_keys()
    f1 = hands.window.sheets.shown
    assert isinstance(f1, HelpSheet)
    assert "\u2009Ctrl+Shift+F12\u2009: to the next on the list." in f1.page.toPlainText()
    hands.types("next speaker")
    assert "Ctrl+Shift+F12" in [row.keys for row in f1.list.rows.rows]
    hands.window.sheets.show_palette()
    palette = hands.window.sheets.shown
    assert isinstance(palette, PaletteSheet)
    assert "Ctrl+Shift+F12" in [row.keys for row in palette.list.rows.rows]


# J1
def test_a_clash_is_refused_and_names_the_other_action(hands: Hands, sheet: SettingsSheet) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_Z, CTRL)

    assert sheet.keys.said.text() == "Not changed: Ctrl+Z is already the key of “Undo”."
    assert hands.desk.settings.keys == {}


# J1
@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Up])
def test_a_key_for_typing_is_refused_in_words(
    hands: Hands, sheet: SettingsSheet, key: Qt.Key
) -> None:
    give_keys(hands, sheet, "pause", key)

    assert "is for typing" in sheet.keys.said.text()
    assert hands.desk.settings.keys == {}


def test_pressing_a_key_in_the_field_does_not_do_what_it_does(
    hands: Hands, sheet: SettingsSheet
) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_1, ALT)

    assert hands.window.room == "floor"
    assert "“Prepare”" in sheet.keys.said.text()


def test_chosen_keys_are_kept_for_the_next_time(hands: Hands, sheet: SettingsSheet) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_F12)

    assert load_settings().keys == {"pause": ["F12"]}


def test_backspace_takes_the_keys_away_and_the_usual_ones_come_back(
    hands: Hands, sheet: SettingsSheet
) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_Backspace)
    assert hands.desk.settings.keys == {"pause": []}

    sheet.keys.usual_button.click()

    assert hands.desk.settings.keys == {}


def test_usual_keys_that_another_action_has_now_are_refused(
    hands: Hands, sheet: SettingsSheet
) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_F12)
    give_keys(hands, sheet, "add a speaker", Qt.Key.Key_Space, CTRL)
    sheet.keys.filter.clear()
    sheet.keys.list.choose(sheet.keys.list.rows.place_of("pause"))

    sheet.keys.usual_button.click()

    assert "“Add a speaker to the list”" in sheet.keys.said.text()
    assert hands.desk.settings.keys["pause"] == ["F12"]


def test_all_keys_can_be_the_usual_ones_again(hands: Hands, sheet: SettingsSheet) -> None:
    give_keys(hands, sheet, "pause", Qt.Key.Key_F12)
    give_keys(hands, sheet, "undo", Qt.Key.Key_Backspace)

    sheet.keys.all_usual_button.click()

    assert hands.desk.settings.keys == {}


def test_escape_leaves_the_field_first_and_then_the_sheet(
    hands: Hands, sheet: SettingsSheet
) -> None:
    sheet.keys.list.setFocus()
    hands.press(Qt.Key.Key_Return)

    hands.press(Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.keys.list.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.is_in_note


def test_a_new_name_stands_beside_the_points_from_now_on(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("first\n")
    hands.press(Qt.Key.Key_Comma, CTRL)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, SettingsSheet)

    sheet.form.name.selectAll()
    hands.types("Noor Bell\n")
    hands.press(Qt.Key.Key_Escape)
    hands.types("second\n")

    takers = {one.id: one.name for one in hands.state.all(NoteTaker)}
    assert [takers[point.by] for point in hands.points()] == ["Ada Note", "Noor Bell"]


def test_every_setting_is_kept_when_it_is_changed(hands: Hands, sheet: SettingsSheet) -> None:
    sheet.form.warning.setValue(45)
    sheet.form.danger.setValue(15)
    sheet.form.zero_sound.setChecked(True)
    sheet.form.warning_sound.setChecked(True)
    sheet.form.stage.setValue(5)

    read = load_settings()

    assert (read.warning_seconds, read.danger_seconds, read.stage_next) == (45, 15, 5)
    assert read.sound_at_zero
    assert read.sound_at_warning


def test_dark_is_worn_at_once(hands: Hands, sheet: SettingsSheet, qapp: QApplication) -> None:
    box = sheet.form.scheme
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    colour = hands.window.palette().window().color().name()
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    apply_scheme(qapp)

    assert colour == DARK.background
    assert hands.window.palette().window().color().name() == LIGHT.background


def test_every_field_of_the_sheet_has_a_name_for_those_who_hear_it(sheet: SettingsSheet) -> None:
    form = sheet.form
    fields = (form.name, form.warning, form.danger, form.zero_sound, form.scheme, form.size_box)

    assert all(one.accessibleName() and one.accessibleDescription() for one in fields)


def test_tab_leads_out_of_the_field_for_keys(hands: Hands, sheet: SettingsSheet) -> None:
    sheet.keys.field.setFocus()

    hands.press(Qt.Key.Key_Tab)

    assert sheet.keys.usual_button.hasFocus()


def test_the_settings_can_be_opened_without_a_session(hands: Hands) -> None:
    hands.window.close_session()
    hands.desk.close()

    hands.window.sheets.show_settings()

    assert isinstance(hands.window.sheets.shown, SettingsSheet)
    QTest.keyClick(hands.window.sheets.shown, Qt.Key.Key_Escape)


# J1
def test_keys_chosen_earlier_are_there_when_the_settings_are_read(hands: Hands) -> None:
    hands.desk.take_settings(Settings(author="me", keys={"add-speaker": ["F12"]}))

    hands.press(Qt.Key.Key_F12)

    assert hands.floor.speakers.entry.hasFocus()


# J5
def test_a_larger_size_is_worn_from_the_next_start_on(
    sheet: SettingsSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Set first, so that it is taken away again after the test.
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    box = sheet.form.size_box
    box.setCurrentIndex(box.findData(150))
    box.activated.emit(box.currentIndex())

    apply_text_size()

    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
