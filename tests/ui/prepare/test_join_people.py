"""Two participants are said to be one person, in whichever room one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import CTRL, Hands
from townnotes.domain.entities import Participant
from townnotes_ui.completion.name_field import NameField
from townnotes_ui.prepare.join_people_sheet import JoinPeopleSheet

Key = Qt.Key


def named(field: NameField, typed: str) -> None:
    """Type a few letters and take who is found first."""
    field.setFocus()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Key.Key_Tab)


def _opened(hands: Hands) -> JoinPeopleSheet:
    hands.window.sheets.join_people()
    (sheet,) = hands.window.findChildren(JoinPeopleSheet)
    return sheet


@pytest.mark.parametrize("room", ["prepare", "review"])
def test_two_participants_are_joined_and_undo_parts_them(hands: Hands, room: str) -> None:
    for name in ("Anna Smith", "Smith"):
        hands.townhall.participant(name)
    hands.window.show_room(room)

    before = len(hands.state.all(Participant))
    sheet = _opened(hands)
    named(sheet.one, "anna s")
    named(sheet.other, "Smith")

    sheet.join_button.click()
    joined = [one.name for one in hands.state.all(Participant)]
    hands.press(Key.Key_Z, CTRL)

    assert "Anna Smith" in joined
    assert "Smith" not in joined
    assert len(hands.state.all(Participant)) == before


def test_one_participant_is_not_joined_with_themselves(hands: Hands) -> None:
    hands.townhall.participant("Anna Smith")
    sheet = _opened(hands)
    named(sheet.other, "anna")
    named(sheet.one, "anna")

    sheet.join_button.click()

    assert sheet.refusal.text() == "Choose two different participants; nothing was joined."


def test_the_names_can_be_chosen_at_once_and_stay_whole_beside_a_refusal(hands: Hands) -> None:
    hands.townhall.participant("Anna Smith")
    sheet = _opened(hands)
    has_focus = sheet.one.hasFocus()
    height = sheet.one.height()

    sheet.join_button.click()
    QApplication.processEvents()

    assert has_focus
    assert sheet.one.height() == height
