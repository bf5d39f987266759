"""The words of the call beside the note: followed, found, copied, and made interventions of."""

import pytest
from PySide6.QtCore import Qt

from tests.builders import START
from tests.ui.hands import ALT, SHIFT, Hands
from tests.ui.measuring import SIZES, nothing_is_cut
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.words.call_words import CallWords, ChatMessage, Cue
from townnotes_ui.call_words.list import reacted_words
from townnotes_ui.call_words.pane import WordsPane
from townnotes_ui.note.sheets import TellingSheet

MARTA, IDRIS = "Marta Kovač", "Idris Okoro"
SAID = (
    Cue(0, 30_000, MARTA, "We welcome paragraph twelve."),
    Cue(30_000, 55_000, MARTA, "It should be kept."),
    Cue(90_000, 118_000, IDRIS, "What is the date?"),
    Cue(300_000, 330_000, "Cy Otto", "Nobody noted me."),
)
WROTE = (
    ChatMessage(100_000, "", MARTA, "*", "Agreed."),
    ChatMessage(110_000, "", MARTA, IDRIS, "psst"),
    ChatMessage(120_000, "", "Somebody", "*", "Hello"),
    ChatMessage(125_000, "", IDRIS, "*", "👍", "reaction", "Agreed..."),
    ChatMessage(130_000, "", IDRIS, "*", "I would like the floor", asks_for_floor=True),
)


@pytest.fixture
def pane(hands: Hands) -> WordsPane:
    """Note two turns of a minute each, bring the words in, and show them."""
    for name in (MARTA, IDRIS):
        who = next(one for one in hands.state.all(Participant) if one.name == name)
        hands.townhall.speaks(who, "noted")
        hands.townhall.later(30)
    hands.townhall.session.bring_words(
        [CallWords("w1", "zoom_vtt", "call.vtt", SAID, WROTE, (START,))], "Words"
    )
    hands.townhall.later(600)
    hands.press(Qt.Key.Key_W, ALT)
    shown = hands.floor.words
    assert shown is not None
    hands.until(lambda: shown.beside is not None)
    return shown


def turn_of(hands: Hands, name: str) -> Intervention:
    called = {one.id: one.name for one in hands.state.all(Participant)}
    return next(one for one in hands.state.all(Intervention) if called.get(one.speaker) == name)


def points_of(hands: Hands, name: str) -> list[Point]:
    return list(hands.state.points_of(turn_of(hands, name).id))


def test_the_words_stand_beside_the_note_in_the_order_of_time(
    hands: Hands, pane: WordsPane
) -> None:
    assert pane.isVisible()
    assert [row.text for row in pane.list.rows.rows][:3] == [
        "We welcome paragraph twelve.", "It should be kept.", "What is the date?",
    ]  # fmt: skip
    assert pane.list.hasFocus()


def test_without_words_what_there_is_to_do_stands_right_below_the_heading(hands: Hands) -> None:
    hands.press(Qt.Key.Key_W, ALT)
    pane = hands.floor.words
    assert pane is not None
    hands.until(lambda: pane.beside is not None and pane.search.isHidden())

    assert pane.caption.y() < 40
    hands.until(lambda: pane.none.y() < 80)
    assert pane.none.alignment() & Qt.AlignmentFlag.AlignTop


def test_the_words_go_to_the_note_that_is_shown(hands: Hands, pane: WordsPane) -> None:
    hands.floor.go_to_note()
    hands.floor.note.keeper.show(turn_of(hands, MARTA).id)

    hands.until(lambda: pane.list.chosen is not None and pane.list.chosen.who == MARTA)
    hands.floor.note.keeper.show(turn_of(hands, IDRIS).id)
    hands.until(lambda: pane.list.chosen is not None and pane.list.chosen.who == IDRIS)


def test_words_copied_are_a_point_that_knows_its_source(hands: Hands, pane: WordsPane) -> None:
    pane.list.go_to(1)

    hands.press(Qt.Key.Key_Return)

    copied = points_of(hands, MARTA)[-1]
    assert (copied.text, copied.source) == ("It should be kept.", "Zoom transcript, 14:00:30")
    hands.floor.undo()
    assert len(points_of(hands, MARTA)) == 1


def test_words_go_to_who_said_them_whatever_note_is_shown(hands: Hands, pane: WordsPane) -> None:
    hands.floor.note.keeper.show(turn_of(hands, IDRIS).id)
    pane.list.go_to(0)
    pane.list.setFocus()

    hands.press(Qt.Key.Key_Return)

    assert [one.text for one in points_of(hands, IDRIS)] == ["noted"]
    assert "We welcome paragraph twelve." in [one.text for one in points_of(hands, MARTA)]
    assert hands.floor.note.keeper.shown == turn_of(hands, MARTA).id


def test_words_that_nobody_noted_are_put_in_nobody_elses_mouth(
    hands: Hands, pane: WordsPane
) -> None:
    before = len(hands.state.all(Point))
    pane.list.go_to(len(pane.list.rows.rows) - 1)

    hands.press(Qt.Key.Key_Return)

    assert len(hands.state.all(Point)) == before


def test_one_key_makes_an_intervention_of_what_nobody_noted(hands: Hands, pane: WordsPane) -> None:
    pane.list.go_to(len(pane.list.rows.rows) - 1)

    hands.press(Qt.Key.Key_Return, SHIFT)

    made = turn_of(hands, "Cy Otto")
    assert (made.began, made.ended) == (START + 300_000, START + 330_000)
    assert hands.floor.note.keeper.shown == made.id


def test_a_message_becomes_a_point_of_whoever_wrote_it(hands: Hands, pane: WordsPane) -> None:
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.text == "Agreed.")
    pane.list.go_to(place)

    hands.press(Qt.Key.Key_Return)

    assert points_of(hands, MARTA)[-1].text == "Agreed."


def test_a_private_message_becomes_a_private_point(hands: Hands, pane: WordsPane) -> None:
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.text == "psst")
    pane.list.go_to(place)

    hands.press(Qt.Key.Key_Return)

    assert points_of(hands, MARTA)[-1].private


def test_reactions_are_counted_beside_what_they_are_to(hands: Hands, pane: WordsPane) -> None:
    agreed = {row.text: reacted_words(row) for row in pane.list.rows.rows if row.is_message}

    assert agreed == {
        "Agreed.": "1 agreed by 👍",
        "psst": "",
        "Hello": "",
        "I would like the floor": "",
    }


def test_who_asks_for_the_floor_in_the_chat_is_put_on_the_list(
    hands: Hands, pane: WordsPane
) -> None:
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.asks_for_floor)
    pane.list.go_to(place)

    hands.press(Qt.Key.Key_Return, SHIFT)

    (asked,) = waiting(hands.state)
    called = {one.id: one.name for one in hands.state.all(Participant)}
    assert called[asked.participant] == IDRIS


def test_a_search_finds_words_without_accents(hands: Hands, pane: WordsPane) -> None:
    pane.search.setFocus()

    hands.types("kovac welc")

    assert [row.text for row in pane.list.rows.rows] == ["We welcome paragraph twelve."]


def test_esc_leads_back_to_the_note_and_the_key_puts_the_words_away(
    hands: Hands, pane: WordsPane
) -> None:
    hands.press(Qt.Key.Key_Escape)
    back = hands.is_in_note

    hands.press(Qt.Key.Key_W, ALT)

    assert back
    assert not pane.isVisible()


def test_letters_typed_over_the_words_are_meant_for_the_note(hands: Hands, pane: WordsPane) -> None:
    hands.types("Yes")

    assert "Yes" in hands.lines


def test_who_spoke_without_a_note_and_which_minutes_have_none_is_listed(
    hands: Hands, pane: WordsPane
) -> None:
    hands.floor.show_unnoted()

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, TellingSheet)
    assert [row.text for row in sheet.list.rows.rows] == [
        "Cy Otto · 0:30", "14:05 · 1 minute without a note",
    ]  # fmt: skip
    hands.press(Qt.Key.Key_Return)
    made = turn_of(hands, "Cy Otto")
    assert hands.floor.note.keeper.shown == made.id
    hands.until(lambda: pane.beside is not None and not pane.beside.unnoted)


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_beside_the_note_nor_in_what_was_not_noted(
    hands: Hands, pane: WordsPane, size: tuple[int, int]
) -> None:
    hands.window.resize(*size)
    nothing_is_cut(hands)

    hands.floor.show_unnoted()

    nothing_is_cut(hands, hands.window.sheets.shown)


def test_without_words_it_is_said_where_they_come_from(hands: Hands) -> None:
    hands.press(Qt.Key.Key_W, ALT)

    pane = hands.floor.words
    assert pane is not None
    hands.until(lambda: pane.beside is not None)
    assert "bring in a transcript" in pane.none.text()
    assert not pane.list.isVisible()
