"""Ctrl+Enter in *Add a speaker*: the floor for the name picked, before all who wait."""

from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, Hands

Key = Qt.Key


def _calls(hands: Hands, typed: str) -> None:
    hands.townhall.later(60)
    hands.press(Key.Key_L, CTRL)
    hands.types(typed)
    hands.press(Key.Key_Return, CTRL)


# B8
def test_the_name_picked_has_the_floor_before_those_who_wait(hands: Hands) -> None:
    hands.adds("kov", "idr")

    _calls(hands, "ана")

    assert hands.spoke() == ["Ана Петрова"]
    assert hands.speakers() == ["Marta Kovač", "Idris Okoro"]
    assert hands.is_in_note


# B8
def test_what_is_chosen_with_the_arrows_is_called(hands: Hands) -> None:
    hands.press(Key.Key_L, CTRL)
    hands.types("kov")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return, CTRL)

    assert hands.spoke() == ["kov"]


def test_who_waits_already_is_called_from_the_list(hands: Hands) -> None:
    hands.adds("kov", "idr")

    _calls(hands, "idr")

    assert hands.spoke() == ["Idris Okoro"]
    assert hands.speakers() == ["Marta Kovač"]


def test_an_unknown_name_is_added_and_called(hands: Hands) -> None:
    _calls(hands, "Somebody New")

    assert hands.spoke() == ["Somebody New"]
    assert hands.is_in_note


def test_what_it_is_for_is_typed_behind_the_name_as_ever(hands: Hands) -> None:
    _calls(hands, "kov /reply")

    live = hands.desk.session.floor.glance.now
    assert live
    assert live.intervention.kind == "right of reply"


def test_with_nothing_picked_it_is_next(hands: Hands) -> None:
    hands.adds("kov", "idr")

    _calls(hands, "")

    assert hands.spoke() == ["Marta Kovač"]
    assert hands.is_in_note


def test_a_second_press_at_once_gives_the_floor_to_nobody_else(hands: Hands) -> None:
    hands.adds("kov")

    _calls(hands, "idr")
    hands.press(Key.Key_Return, CTRL)

    assert hands.spoke() == ["Idris Okoro"]


def test_one_undo_takes_the_call_back(hands: Hands) -> None:
    hands.adds("kov")
    _calls(hands, "idr")

    hands.press(Key.Key_Z, CTRL)

    assert hands.spoke() == []
    assert hands.speakers() == ["Marta Kovač"]
