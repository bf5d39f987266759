"""How many keys the hand needs for what it does most, counted at the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.ui.hands import CTRL, NO_KEY, SHIFT, Hands
from townnotes_ui.actions.place_menu import BY_ID

Key = Qt.Key


class Counting:
    """Presses keys at whatever has the focus and counts them; one held down is part of its key."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.count = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        self.count += 1
        self.hands.press(key, modifiers)

    def types(self, text: str) -> None:
        self.count += len(text)
        self.hands.types(text)


@pytest.fixture
def keys(hands: Hands) -> Counting:
    """Have one speak, two wait, and a line half typed in the note."""
    hands.adds("kov", "oko", "петр")
    hands.next()
    hands.types("night work")
    hands.townhall.later(60)
    return Counting(hands)


# K1
def test_a_known_speaker_is_on_the_list_with_five_keys_and_the_caret_is_back(
    keys: Counting,
) -> None:
    keys.press(Key.Key_L, CTRL)
    keys.types("ko\n")

    assert keys.hands.speakers() == ["Idris Okoro", "Ана Петрова", "Marta Kovač"]
    assert keys.hands.is_in_note
    assert keys.count <= 5


def test_the_next_speaker_has_the_floor_with_one_key(keys: Counting) -> None:
    keys.press(Key.Key_Return, CTRL)

    assert keys.hands.spoke() == ["Marta Kovač", "Idris Okoro"]
    assert keys.hands.is_in_note
    assert keys.count == 1


def test_a_theme_is_on_the_point_with_one_key(keys: Counting) -> None:
    keys.press(Key.Key_2, CTRL)

    assert keys.hands.themes(keys.hands.points()[0]) == ["quiet hours"]
    assert keys.hands.is_in_note
    assert keys.count == 1


@pytest.mark.parametrize(
    ("sign", "stance"), [(">", "called for"), ("+", "welcomed"), ("?", "asked")]
)
def test_a_stance_takes_two_keys(keys: Counting, sign: str, stance: str) -> None:
    keys.hands.types("\n")
    keys.types(f"{sign} ")
    keys.hands.types("longer breaks\n")

    assert keys.hands.points()[1].stance == stance
    assert keys.count <= 2


def test_a_stance_that_the_words_tell_is_taken_with_one_key(keys: Counting) -> None:
    keys.hands.types("\nwelcome the fund")

    QTest.keySequence(keys.hands.focus, QKeySequence(BY_ID["stance"].keys[0]))
    keys.count += 1

    assert keys.hands.points()[1].stance == "welcomed"
    assert keys.count <= 2


# L1
def test_the_floor_is_given_out_of_turn_with_three_keys(keys: Counting) -> None:
    keys.press(Key.Key_Return, CTRL | SHIFT)
    keys.types("2")

    assert keys.hands.spoke() == ["Marta Kovač", "Ана Петрова"]
    assert keys.hands.is_in_note
    assert keys.count <= 3


# L16
def test_the_speaker_is_corrected_with_six_keys(keys: Counting) -> None:
    keys.press(Key.Key_F2)
    keys.types("ok\n\n")

    assert keys.hands.spoke() == ["Idris Okoro"]
    assert keys.hands.is_in_note
    assert keys.count <= 6


# D11
def test_a_missed_intervention_is_put_in_with_six_keys(keys: Counting) -> None:
    keys.press(Key.Key_I, CTRL)
    keys.types("ok\n\n")

    assert sorted(keys.hands.spoke()) == ["Idris Okoro", "Marta Kovač"]
    assert keys.hands.is_in_note
    assert keys.count <= 6
