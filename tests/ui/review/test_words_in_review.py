"""The words of the call in Review: beside the selected intervention, and found with the notes."""

import pytest
from PySide6.QtCore import Qt

from tests.builders import START
from tests.ui.hands import ALT, Hands
from tests.ui.measuring import SIZES, nothing_is_cut
from townnotes.domain.entities import Participant, Point
from townnotes.domain.words.call_words import CallWords, Cue
from townnotes_ui.review.room import ReviewRoom

MARTA, IDRIS = "Marta Kovač", "Idris Okoro"
SAID = (
    Cue(0, 30_000, MARTA, "The harbour needs lamps."),
    Cue(90_000, 118_000, IDRIS, "Lamps hurt the seals."),
    Cue(300_000, 330_000, "Cy Otto", "Nobody noted my lamps."),
)


@pytest.fixture
def review(hands: Hands) -> ReviewRoom:
    """Note two turns, bring the words in, and go to Review."""
    for name, line in ((MARTA, "asked for lamps"), (IDRIS, "worried about seals")):
        who = next(one for one in hands.state.all(Participant) if one.name == name)
        hands.townhall.speaks(who, line)
        hands.townhall.later(30)
    hands.townhall.session.bring_words(
        [CallWords("w1", "zoom_vtt", "call.vtt", SAID, (), (START,))], "Words"
    )
    hands.townhall.later(600)
    hands.window.show_room("review")
    return hands.window.rooms.review


def found_in(review: ReviewRoom) -> list[str]:
    last = review.model.columnCount() - 1
    rows = range(review.model.rowCount())
    return [str(review.model.index(row, last).data()) for row in rows]


def search_for(hands: Hands, review: ReviewRoom, words: str) -> None:
    review.go_to_search()
    hands.types(words)
    hands.until(lambda: "words" in review.count.text().casefold())


def test_one_search_finds_notes_and_words_of_the_call(hands: Hands, review: ReviewRoom) -> None:
    search_for(hands, review, "lamp")

    assert found_in(review) == [
        "asked for lamps", "The harbour needs lamps.", "Lamps hurt the seals.",
        "Nobody noted my lamps.",
    ]  # fmt: skip
    assert review.count.text() == "Found · 1 in notes, 3 in words"


def test_enter_on_words_that_were_found_goes_to_them_and_again_copies_them(
    hands: Hands, review: ReviewRoom
) -> None:
    search_for(hands, review, "lamp")
    hands.press(Qt.Key.Key_Return)
    review.table.selectRow(2)

    hands.press(Qt.Key.Key_Return)

    pane = review.words.pane
    assert pane is not None
    assert pane.list.hasFocus()
    hands.press(Qt.Key.Key_Return)
    assert "Lamps hurt the seals." in [one.text for one in hands.state.all(Point)]


def test_the_words_go_to_the_intervention_that_is_selected(
    hands: Hands, review: ReviewRoom
) -> None:
    hands.press(Qt.Key.Key_W, ALT)
    pane = review.words.pane
    assert pane is not None
    hands.until(lambda: pane.list.chosen is not None)
    review.table.setFocus()

    review.table.selectRow(1)

    hands.until(lambda: pane.list.chosen is not None and pane.list.chosen.who == IDRIS)


def test_words_that_nobody_noted_are_selected_once_they_are_an_intervention(
    hands: Hands, review: ReviewRoom
) -> None:
    hands.press(Qt.Key.Key_W, ALT)
    pane = review.words.pane
    assert pane is not None
    hands.until(lambda: pane.beside is not None)
    pane.list.go_to(len(SAID) - 1)

    pane.note_chosen()

    assert review.model.rowCount() == 3
    assert review.table.currentIndex().row() == 2


def test_a_session_without_words_is_searched_as_before(hands: Hands, review: ReviewRoom) -> None:
    hands.townhall.session.drop_words("w1", "out")
    review.go_to_search()

    hands.types("lamp")

    assert found_in(review) == ["asked for lamps"]


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_beside_the_interventions(
    hands: Hands, review: ReviewRoom, size: tuple[int, int]
) -> None:
    hands.window.resize(*size)
    hands.press(Qt.Key.Key_W, ALT)

    nothing_is_cut(hands)
