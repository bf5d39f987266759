"""The quick-tag panel: a click, a bare key, a few letters or a new word."""

from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.floor.theme_hands import begin, click, index_of, panel_of, shown, worn
from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.commands.themes import KEYS
from townnotes.domain.entities import Participant, Theme
from townnotes.domain.registers import Assign
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.look import shape_colour


# E1
def test_ctrl_and_a_figure_puts_a_theme_on_the_point_and_takes_it_off(hands: Hands) -> None:
    begin(hands, "night work")

    hands.press(Qt.Key.Key_2, CTRL)
    once = worn(hands)
    hands.press(Qt.Key.Key_2, CTRL)

    assert once == ["quiet hours"]
    assert worn(hands) == []
    assert hands.is_in_note


# E1
def test_ctrl_shift_and_a_letter_puts_the_tenth_theme_on_the_point(hands: Hands) -> None:
    for number in range(3, 11):
        hands.townhall.theme(f"theme {number}")
    begin(hands, "night work")

    hands.press(Qt.Key.Key_A, CTRL | SHIFT)

    assert worn(hands) == ["theme 10"]
    assert hands.is_in_note


# E1
def test_every_key_that_a_new_theme_gets_works_from_within_the_note() -> None:
    tag = next(one for one in ACTIONS if one.id == "tag")

    assert "".join(tag.args) == KEYS
    assert len(tag.keys) == len(KEYS)
    others = {key for one in ACTIONS if one.id != "tag" for key in one.keys}
    assert not others & set(tag.keys)


# E1
def test_a_click_tags_and_the_caret_stays_in_the_note(hands: Hands) -> None:
    begin(hands, "night work")

    click(hands, "quiet hours")

    assert worn(hands) == ["quiet hours"]
    assert hands.is_in_note


# E1
@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_D])
def test_a_bare_key_tags_while_the_panel_has_the_focus(hands: Hands, key: Qt.Key) -> None:
    hands.townhall.theme("from elsewhere", key="d")
    begin(hands, "night work")
    panel_of(hands).list.setFocus()

    hands.press(key)

    assert worn(hands) == ["pay" if key == Qt.Key.Key_1 else "from elsewhere"]


def test_a_new_theme_is_named_in_its_place_and_gets_the_next_key(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)

    hands.types("ferries\n")

    rows = [(row.key, row.label) for row in panel_of(hands).model.rows]
    assert rows == [("1", "pay"), ("2", "quiet hours"), ("3", "ferries")]
    assert hands.is_in_note


# E2
def test_ctrl_t_finds_a_theme_by_letters_and_enter_tags_the_point(hands: Hands) -> None:
    begin(hands, "night work")

    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("hou")
    found = shown(hands)
    hands.types("\n")

    assert found == ["quiet hours", "new: hou"]
    assert worn(hands) == ["quiet hours"]
    assert hands.is_in_note
    assert shown(hands) == ["pay", "quiet hours"]


# E2
def test_a_theme_found_by_its_parent_stands_behind_it(hands: Hands) -> None:
    townhall = hands.townhall
    labour = townhall.theme("labour rights")
    townhall.theme("wage theft", parent=labour)

    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("labour")

    assert shown(hands) == ["labour rights", "wage theft", "new: labour"]


# E2
def test_the_arrows_choose_among_what_was_found(hands: Hands) -> None:
    begin(hands, "night work")
    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("q")

    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Up)
    hands.types("\n")

    assert worn(hands) == ["q"]


# E2
def test_a_theme_and_the_one_it_stands_under_are_added_and_tagged_in_one_line(hands: Hands) -> None:
    begin(hands, "night work")

    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("labour > wage theft\n")

    rows = {row.label: row for row in panel_of(hands).model.rows}
    assert rows["wage theft"].parent == rows["labour"].id
    assert worn(hands) == ["wage theft"]
    assert hands.is_in_note


# E2
def test_esc_leaves_the_search_and_the_point_as_it_was(hands: Hands) -> None:
    begin(hands, "night work")
    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("pay")

    hands.press(Qt.Key.Key_Escape)

    assert hands.is_in_note
    assert shown(hands) == ["pay", "quiet hours"]
    assert panel_of(hands).entry.text() == ""
    assert worn(hands) == []


# E2
def test_who_clicks_among_what_was_found_takes_it(hands: Hands) -> None:
    begin(hands, "night work")
    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("hou")

    click(hands, "quiet hours")

    assert worn(hands) == ["quiet hours"]
    assert hands.is_in_note


def test_a_third_level_is_refused_and_the_words_stay(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)

    hands.types("a > b > c\n")

    assert "two levels" in hands.window.notice.text
    assert panel_of(hands).entry.text() == "a > b > c"


# E2
def test_sixty_themes_scroll_and_the_field_stays_in_sight(hands: Hands) -> None:
    for number in range(60):
        hands.townhall.theme(f"theme {number:02} {'long ' * 40}")
    panel = panel_of(hands)
    QApplication.processEvents()

    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("theme 59")

    assert panel.entry.visibleRegion().boundingRect().height() == panel.entry.height()
    assert panel.model.rows[0].label.startswith("theme 59")
    assert panel.list.viewport().rect().contains(panel.list.visualRect(panel.model.index(0, 0)))


# E5
def test_a_theme_tells_live_how_many_took_it_up_and_who_they_are(hands: Hands) -> None:
    begin(hands, "night work #pay\n", "more #pay\n")
    hands.adds("oko")
    hands.next()
    hands.types("even more #pay\n")

    at = index_of(hands, "pay")

    figures = "2 speakers · 2 organizations · 3 points · 2 stakeholders"
    assert at.data(Qt.ItemDataRole.AccessibleTextRole) == f"pay, key 1, {figures}"
    assert figures in at.data(Qt.ItemDataRole.ToolTipRole)


# E5
def test_a_speakers_organization_corrected_is_counted_at_once(hands: Hands) -> None:
    begin(hands, "night work #pay\n")
    one = next(one for one in hands.state.all(Participant) if "Kov" in one.name)
    before = str(index_of(hands, "pay").data())

    hands.townhall.do([Assign(Participant.entity, one.id, "organization", "")])

    assert "1 organization" in before
    assert "0 organizations" in str(index_of(hands, "pay").data())


def test_a_label_that_looks_like_markup_is_told_as_it_is(hands: Hands) -> None:
    label = "<b>pay</b> & " + "x" * 200
    hands.townhall.theme(label)

    tip = str(index_of(hands, label).data(Qt.ItemDataRole.ToolTipRole))

    assert label not in tip
    assert label in unescape(tip)


def test_labels_from_right_to_left_stand_on_their_side(hands: Hands) -> None:
    hands.townhall.theme("حقوق العمال", parent=hands.state.all(Theme)[0].id)
    panel = panel_of(hands)

    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    picture = panel.list.grab().toImage()

    # The mark in the theme's colour stands a step in from the right.
    row = panel.list.visualRect(panel.model.index(1, 0))
    found = picture.pixelColor(row.right() - 55, row.center().y())
    assert found == shape_colour(panel.model.rows[1].colour)


def test_the_field_says_its_key_until_something_is_typed(hands: Hands) -> None:
    entry = panel_of(hands).entry
    cap = entry.findChild(QLabel)
    assert cap
    said = cap.text() if cap.isVisible() else ""

    hands.press(Qt.Key.Key_T, CTRL)
    hands.types("x")

    assert said == "Ctrl T"
    assert not cap.isVisible()


# E4
def test_tab_leads_from_the_field_to_the_themes_below_it(hands: Hands) -> None:
    hands.press(Qt.Key.Key_T, CTRL)

    hands.press(Qt.Key.Key_Tab)

    assert hands.focus is hands.floor.themes.list
