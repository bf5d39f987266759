"""The quick-tag panel: a click, a bare key or a new word."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import NO_KEY, Hands


def test_a_click_tags_and_the_caret_stays_in_the_note(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night work")
    panel = hands.floor.themes
    at = panel.list.visualRect(panel.model.index(1, 0)).center()

    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)

    assert hands.themes(hands.points()[0]) == ["quiet hours"]
    assert hands.is_in_note


def test_a_bare_figure_tags_while_the_panel_has_the_focus(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night work")
    hands.floor.themes.list.setFocus()

    hands.press(Qt.Key.Key_1)

    assert hands.themes(hands.points()[0]) == ["pay"]


def test_a_new_theme_is_named_in_its_place_and_gets_the_next_key(hands: Hands) -> None:
    hands.floor.themes.entry.setFocus()

    hands.types("ferries\n")

    rows = [(row.key, row.label) for row in hands.floor.themes.model.rows]
    assert rows == [("1", "pay"), ("2", "quiet hours"), ("3", "ferries")]
    assert hands.is_in_note


def test_a_theme_there_is_already_is_refused_and_the_word_stays(hands: Hands) -> None:
    hands.floor.themes.entry.setFocus()

    hands.types("Pay\n")

    assert hands.window.notice.text == "There is a theme “pay” already."
    assert hands.floor.themes.entry.text() == "Pay"
