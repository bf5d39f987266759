"""At 683 × 384, a screen of 1366 × 768 at 200 %, no sheet is pressed flat or cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.hands import CTRL, Hands
from townnotes_ui.actions.settings_sheet import SettingsSheet
from townnotes_ui.review.theme_table import ThemeTable
from townnotes_ui.widgets.sheet import Sheet

CONTROLS = (QLineEdit, QPushButton)
SIZES = ((683, 384), (960, 540))


@pytest.fixture(params=SIZES, ids=["683", "960"])
def small(hands: Hands, request: pytest.FixtureRequest) -> Hands:
    hands.adds("kov", "idr")
    hands.next()
    hands.window.resize(*request.param)
    hands.until(lambda: hands.window.width() == request.param[0])
    return hands


def shown(hands: Hands) -> Sheet:
    sheet = hands.window.sheets.shown
    assert sheet is not None
    hands.until(sheet.isVisible)
    return sheet


def controls(sheet: Sheet) -> Iterator[QWidget]:
    for kind in CONTROLS:
        yield from (one for one in sheet.findChildren(kind) if one.isVisible())


def place_of(widget: QWidget, sheet: Sheet) -> QRect:
    return QRect(widget.mapTo(sheet, widget.rect().topLeft()), widget.size())


def is_whole(sheet: Sheet) -> bool:
    """Tell whether every field and button has its height, and ends within the sheet."""
    return all(
        one.height() >= one.minimumSizeHint().height()
        and place_of(one, sheet).right() <= sheet.width()
        for one in controls(sheet)
    )


# J5
def test_the_sheet_that_corrects_an_intervention_keeps_its_fields_whole(small: Hands) -> None:
    small.press(Qt.Key.Key_F2)

    assert is_whole(shown(small))


# J5
def test_the_sheet_that_corrects_a_request_keeps_its_fields_whole(small: Hands) -> None:
    small.press(Qt.Key.Key_L, CTRL)
    small.press(Qt.Key.Key_Down)
    small.press(Qt.Key.Key_F2)

    assert is_whole(shown(small))


# J5
def test_tab_brings_the_last_field_of_a_form_into_sight(small: Hands) -> None:
    small.press(Qt.Key.Key_F2)
    sheet = shown(small)
    last = [one for one in controls(sheet) if isinstance(one, QPushButton)][-1]

    for _ in range(20):
        if small.focus is last:
            break
        small.press(Qt.Key.Key_Tab)

    assert small.focus is last
    assert not last.visibleRegion().isEmpty()


# J5
def test_the_settings_keep_form_and_keys_apart(small: Hands) -> None:
    small.press(Qt.Key.Key_Comma, CTRL)
    sheet = shown(small)
    assert isinstance(sheet, SettingsSheet)

    form, keys = (place_of(one, sheet) for one in (sheet.form, sheet.keys))
    assert not form.intersects(keys)
    assert is_whole(sheet)


def test_the_settings_have_two_halves_again_in_a_large_window(small: Hands) -> None:
    small.press(Qt.Key.Key_Comma, CTRL)
    sheet = shown(small)
    assert isinstance(sheet, SettingsSheet)
    small.window.resize(1366, 768)

    small.until(lambda: place_of(sheet.keys, sheet).left() > place_of(sheet.form, sheet).right())


# E9
def test_the_numbers_of_the_theme_table_stand_beside_their_themes(small: Hands) -> None:
    small.press(Qt.Key.Key_F4)
    sheet = shown(small)
    assert isinstance(sheet, ThemeTable)

    assert sheet.table.horizontalScrollBar().value() == 0
    assert sheet.table.columnViewportPosition(1) >= sheet.table.columnWidth(0) > 0


# J5
def test_the_marks_below_the_note_are_shown_whole_or_not_at_all(small: Hands) -> None:
    small.window.resize(1020, 540)
    small.until(lambda: not small.floor.arrangement.is_narrow)

    def whole() -> bool:
        labels = [one for one in small.floor.note.hints.findChildren(QLabel) if one.isVisible()]
        return bool(labels) and all(one.width() >= one.sizeHint().width() for one in labels)

    small.until(whole)


# J5
def test_the_word_over_the_list_is_not_cut(small: Hands) -> None:
    labels = [one for one in small.floor.speakers.head.findChildren(QLabel) if one.isVisible()]

    assert all(one.width() >= one.sizeHint().width() for one in labels)
