"""The floor given out of turn: by right click on a row, and by its number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import CTRL, SHIFT, Hands
from tests.ui.menu_hands import entries, right_click, take
from townnotes_ui.actions.place_menu import PlaceMenu


def menu_of(hands: Hands, place: int) -> PlaceMenu:
    view = hands.floor.speakers.list
    at = view.visualRect(view.model().index(place, 0)).center()
    return right_click(view.viewport(), at)


def asks(hands: Hands, many: int) -> list[str]:
    """Put so many on the list, and return their names as they wait."""
    for number in range(many):
        hands.adds(f"Speaker {chr(65 + number)}")
    hands.floor.go_to_note()
    return hands.speakers()


# L1
def test_the_number_of_a_row_gives_the_floor_with_two_keys_and_the_caret_is_in_the_note(
    hands: Hands,
) -> None:
    names = asks(hands, 4)

    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.types("3")

    assert hands.spoke() == [names[2]]
    assert hands.speakers() == [names[0], names[1], names[3]]
    assert hands.is_in_note


# L1
def test_a_number_of_two_figures_is_waited_for_and_enter_takes_one_figure(hands: Hands) -> None:
    names = asks(hands, 12)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.types("1")
    assert hands.spoke() == []

    hands.types("2")
    assert hands.spoke() == [names[11]]
    hands.townhall.later(60)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.types("1\n")

    assert hands.spoke() == [names[11], names[0]]


def test_escape_gives_the_floor_to_nobody_and_leads_back_to_the_note(hands: Hands) -> None:
    asks(hands, 2)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert hands.floor.speakers.list.is_picking

    hands.press(Qt.Key.Key_Escape)

    assert hands.is_in_note
    assert not hands.floor.speakers.list.is_picking
    assert hands.spoke() == []


def test_the_key_pressed_twice_gives_the_floor_to_nobody(hands: Hands) -> None:
    asks(hands, 2)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)

    assert hands.spoke() == []
    assert hands.floor.speakers.list.is_picking


def test_a_click_picks_who_has_the_floor_while_it_is_asked(hands: Hands) -> None:
    names = asks(hands, 3)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    view = hands.floor.speakers.list
    at = view.visualRect(view.model().index(1, 0)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert hands.spoke() == [names[1]]
    hands.until(lambda: hands.is_in_note)


def test_a_word_typed_instead_of_a_number_is_in_the_note(hands: Hands) -> None:
    asks(hands, 2)
    hands.next()
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)

    hands.types("night work 1")

    assert hands.lines == ["night work 1"]
    assert len(hands.spoke()) == 1


def test_the_key_on_a_row_of_the_list_gives_that_one_the_floor(hands: Hands) -> None:
    names = asks(hands, 3)
    view = hands.floor.speakers.list
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))

    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)

    assert hands.spoke() == [names[1]]


def test_with_nobody_waiting_the_key_says_so(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)

    assert "Nobody is waiting" in hands.window.notice.text
    assert hands.is_in_note


# L1, L2
def test_a_right_click_on_a_row_gives_it_the_floor_and_the_caret_stays_in_the_note(
    hands: Hands,
) -> None:
    names = asks(hands, 3)

    take(menu_of(hands, 1), "Give the floor now, out of turn")

    assert hands.spoke() == [names[1]]
    assert hands.is_in_note


# L2
@pytest.mark.parametrize(
    ("what", "order"),
    [("Move up", [1, 0, 2]), ("Move down", [0, 2, 1]), ("Move to the top", [1, 0, 2]),
     ("Move to the end", [0, 2, 1]), ("Remove from the list", [0, 2])],
)  # fmt: skip
def test_the_menu_of_a_row_moves_it_or_takes_it_off(
    hands: Hands, what: str, order: list[int]
) -> None:
    names = asks(hands, 3)

    take(menu_of(hands, 1), what)

    assert hands.speakers() == [names[at] for at in order]


# L2
def test_the_menu_of_who_speaks_has_time_and_correction(hands: Hands) -> None:
    asks(hands, 2)
    hands.next()

    menu = menu_of(hands, 0)

    assert {"Correct the intervention", "Add 30 seconds"} <= set(entries(menu))
    menu.close()


# L16
def test_a_wrongly_called_speaker_changes_places_with_the_right_one_and_that_is_said(
    hands: Hands,
) -> None:
    hands.adds("kov", "oko", "петр")
    hands.next()

    hands.press(Qt.Key.Key_F2)
    hands.types("oko\n\n")

    assert hands.spoke() == ["Idris Okoro"]
    assert hands.speakers() == ["Marta Kovač", "Ана Петрова"]
    said = hands.window.notice.text
    assert "Marta Kovač is back on the list." in said
    assert "Idris Okoro waits no longer." in said
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.speakers() == ["Idris Okoro", "Ана Петрова"]
    assert hands.spoke() == ["Marta Kovač"]
