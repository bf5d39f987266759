"""The speakers' list by keyboard: adding, calling, moving, withdrawing."""

from PySide6.QtCore import Qt

from tests.ui.hands import ALT, CTRL, Hands
from townnotes.domain.entities import Participant, Request


# B1
def test_three_letters_and_enter_put_a_participant_on_the_list(hands: Hands) -> None:
    hands.adds("kov", "idr")

    assert hands.speakers() == ["Marta Kovač", "Idris Okoro"]


def test_before_the_first_speaker_one_name_follows_the_other_and_next_goes_to_the_note(
    hands: Hands,
) -> None:
    hands.adds("kov")
    in_note_before = hands.is_in_note

    hands.next()
    hands.types("night work")

    assert not in_note_before
    assert hands.lines == ["night work"]


def test_while_somebody_speaks_the_caret_comes_back_to_the_note(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()

    hands.adds("idr")

    assert hands.is_in_note


# B1
def test_a_name_nobody_knows_is_added_at_once_and_marked(hands: Hands) -> None:
    hands.adds("iPhone (2)")

    unknown = [one for one in hands.state.all(Participant) if one.to_identify]
    assert [one.name for one in unknown] == ["iPhone (2)"]
    assert hands.speakers() == ["iPhone (2)"]


def test_the_arrows_choose_another_match_or_the_name_as_typed(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    hands.types("ma")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == ["ma"]


def test_enter_and_escape_lead_back_to_the_note_only_from_there(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.is_in_note

    hands.floor.speakers.list.setFocus()
    hands.floor.speakers.entry.setFocus()
    hands.types("kov\n")
    assert hands.floor.speakers.entry.hasFocus()


def test_next_gives_the_floor_and_the_caret_stays_in_the_note(hands: Hands) -> None:
    hands.adds("kov", "idr")

    hands.next()

    assert hands.spoke() == ["Marta Kovač"]
    assert hands.speakers() == ["Idris Okoro"]
    assert hands.is_in_note
    assert hands.floor.speakers.waiting.rows[0].state == "speaking"


def test_a_second_next_within_a_second_does_nothing(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()

    hands.townhall.later(0.9)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.spoke() == ["Marta Kovač"]

    hands.townhall.later(0.2)
    hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.spoke() == ["Marta Kovač", "Idris Okoro"]


def test_next_with_nobody_waiting_is_refused_quietly(hands: Hands) -> None:
    hands.next()

    assert hands.window.notice.text == "Nobody is waiting: add a speaker to the list first."
    assert hands.is_in_note


def test_delete_withdraws_and_the_open_note_stays(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    hands.types("a point")
    waiting_list = hands.floor.speakers.list
    waiting_list.setFocus()
    waiting_list.setCurrentIndex(hands.floor.speakers.waiting.index(1, 0))

    hands.press(Qt.Key.Key_Delete)

    assert hands.speakers() == ["Ана Петрова"]
    assert hands.lines == ["a point"]
    states = {one.state for one in hands.state.all(Request)}
    assert states == {"called", "withdrawn", "waiting"}


def test_alt_and_arrow_move_who_waits_and_the_choice_goes_along(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    waiting_list = hands.floor.speakers.list
    waiting_list.setFocus()
    waiting_list.setCurrentIndex(hands.floor.speakers.waiting.index(2, 0))

    hands.press(Qt.Key.Key_Up, ALT)
    hands.press(Qt.Key.Key_Up, ALT)

    assert hands.speakers() == ["Ана Петрова", "Marta Kovač", "Idris Okoro"]
    assert waiting_list.currentIndex().row() == 0
    hands.press(Qt.Key.Key_Escape)
    assert hands.is_in_note


def test_undo_of_next_restores_the_list_the_note_and_the_time(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.types("the first point\n")
    hands.next()

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.speakers() == ["Idris Okoro"]
    assert hands.lines == ["the first point", ""]
    assert hands.floor.timer.pause_button.isEnabled()


def test_an_earlier_note_is_shown_as_such_and_escape_leads_back(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.types("the first point\n")
    hands.next()
    hands.types("the second point")
    spoke = hands.floor.speakers.spoke_list

    spoke.clicked.emit(hands.floor.speakers.spoke.index(0, 0))

    assert hands.lines == ["the first point", ""]
    assert hands.floor.note.head.return_button.isVisible()
    assert hands.is_in_note
    hands.press(Qt.Key.Key_Escape)
    assert hands.lines == ["the second point", ""]
    assert not hands.floor.note.head.return_button.isVisible()


def test_next_while_reading_an_earlier_note_leads_to_the_floor(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    hands.next()
    hands.floor.speakers.spoke_list.clicked.emit(hands.floor.speakers.spoke.index(0, 0))

    hands.next()
    hands.types("heard now\n")

    assert hands.spoke()[-1] == "Ана Петрова"
    assert hands.texts() == ["heard now"]
    assert not hands.floor.note.keeper.is_earlier
