"""After something went wrong the window says of what was typed only what is true."""

import pytest

from tests.ui.hands import Hands
from townnotes.domain.state import SessionChanged


def test_what_is_in_the_file_is_said_to_be_saved(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night work")
    hands.saves()

    hands.window.status.show_crash("there.txt")

    assert "What you typed is saved." in hands.window.banner.text
    assert "A report is in there.txt." in hands.window.banner.text


def test_what_waits_for_the_next_save_is_not_and_then_it_is(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night work")

    hands.window.status.show_crash("")
    first = hands.window.banner.text
    hands.saves()

    assert "What you typed last is not saved yet." in first
    assert "What you typed is saved." in hands.window.banner.text


def test_words_before_the_first_speaker_are_said_to_be_saved_once_they_are(hands: Hands) -> None:
    hands.types("good afternoon")
    hands.window.status.show_crash("")
    assert "is saved" not in hands.window.banner.text

    hands.saves()

    assert "What you typed is saved." in hands.window.banner.text


def test_a_failure_in_the_middle_of_a_save_leaves_the_line_to_the_next_one(hands: Hands) -> None:
    def fail(_change: SessionChanged) -> None:
        raise ZeroDivisionError

    hands.adds("kov")
    hands.next()
    hands.desk.session.on_change.insert(0, fail)
    hands.types("night work")
    with pytest.raises(ZeroDivisionError):
        hands.saves()

    hands.window.status.show_crash("")
    first = hands.window.banner.text
    hands.desk.session.on_change.remove(fail)
    hands.saves()

    assert "not saved yet" in first
    assert "What you typed is saved." in hands.window.banner.text
    assert hands.texts() == ["night work"]


def test_a_banner_that_was_closed_stays_closed(hands: Hands) -> None:
    hands.window.status.show_crash("")
    hands.window.banner.hide()

    hands.desk.save()

    assert hands.window.banner.text == ""
