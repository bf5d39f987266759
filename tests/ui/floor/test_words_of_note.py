"""What the words of the call do for a note: they fill gaps, tell what was said, become points."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from tests.ui.measuring import nothing_is_cut
from townnotes.domain.entities import CHAT_MESSAGE, Intervention, Participant, Point
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.domain.words.call_words import CallWords, ChatMessage, Cue
from townnotes_ui.call_words.pane import WordsPane
from townnotes_ui.note.sheets import TellingSheet

MARTA, IDRIS = "Marta Kovač", "Idris Okoro"
SAID = (
    Cue(0, 8_000, MARTA, "We welcome paragraph twelve on the harbour lights."),
    Cue(8_000, 20_000, MARTA, "It should be kept as it stands."),
    Cue(130_000, 140_000, IDRIS, "What is the date?"),
)
WROTE = (
    ChatMessage(30_000, "", "Cy Otto", "*", "Seals rest there, too."),
    ChatMessage(31_000, "", MARTA, "*", "Since when?", replies_to="Seals rest..."),
)


@pytest.fixture
def floor(hands: Hands) -> Hands:
    """Have Marta speak, noted with a gap, and the words of the call brought in."""
    who = next(one for one in hands.state.all(Participant) if one.name == MARTA)
    hands.townhall.asks(who)
    hands.next()
    hands.townhall.later(5)
    hands.types("welcomed the harbour lights\n")
    hands.townhall.later(10)
    hands.press(Qt.Key.Key_F8)
    turn = hands.state.all(Intervention)[0]
    zero = turn.began or 0
    hands.townhall.session.bring_words(
        [CallWords("w1", "zoom_vtt", "call.vtt", SAID, WROTE, (zero,))], "Words"
    )
    hands.townhall.later(600)
    return hands


def shown_words(hands: Hands) -> WordsPane:
    hands.press(Qt.Key.Key_W, ALT)
    pane = hands.floor.words
    assert pane is not None
    hands.until(lambda: pane.beside is not None)
    return pane


def gaps(hands: Hands) -> list[Point]:
    return [one for one in hands.state.all(Point) if one.gap]


def test_one_key_fills_the_gap_with_the_words_of_its_minute(floor: Hands) -> None:
    (gap,) = gaps(floor)
    floor.press(Qt.Key.Key_F8, SHIFT)

    floor.until(lambda: not gaps(floor))

    filled = floor.state.find(Point, gap.id)
    assert filled is not None
    assert filled.text == f"{SAID[0].text} {SAID[1].text}"
    assert filled.source.startswith("Zoom transcript, ")
    floor.floor.undo()
    assert len(gaps(floor)) == 1


def test_a_note_without_a_gap_says_so(floor: Hands) -> None:
    said: list[str] = []
    floor.desk.noticed.connect(said.append)
    floor.press(Qt.Key.Key_F8, SHIFT)
    floor.until(lambda: not gaps(floor))

    floor.press(Qt.Key.Key_F8, SHIFT)

    floor.until(lambda: "There is no gap in this note." in said)


def test_the_note_is_checked_against_the_words_point_by_point(floor: Hands) -> None:
    floor.types("opposed dredging the northern channel\n")

    floor.press(Qt.Key.Key_V, ALT)

    floor.until(lambda: isinstance(floor.window.sheets.shown, TellingSheet))
    sheet = floor.window.sheets.shown
    assert isinstance(sheet, TellingSheet)
    below = {row.text: row.below for row in sheet.list.rows.rows}
    assert below["welcomed the harbour lights"].startswith("said at ")
    assert below["opposed dredging the northern channel"] == "not found in the words"
    nothing_is_cut(floor, sheet)


def test_beside_a_point_stands_when_it_was_said(floor: Hands) -> None:
    pane = shown_words(floor)
    floor.floor.go_to_note()
    floor.press(Qt.Key.Key_Home, CTRL)

    floor.until(lambda: pane.said.text().startswith("This point was said at"))


def test_a_message_of_somebody_who_was_not_heard_stands_by_itself(floor: Hands) -> None:
    pane = shown_words(floor)
    heard = took_the_floor(floor.state)
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.who == "Cy Otto")
    pane.list.go_to(place)

    floor.press(Qt.Key.Key_Return)

    (made,) = [one for one in floor.state.all(Intervention) if one.kind == CHAT_MESSAGE]
    (point,) = floor.state.points_of(made.id)
    assert (point.text, made.began) == ("Seals rest there, too.", made.ended)
    assert took_the_floor(floor.state) == heard
    floor.floor.undo()
    assert floor.state.find(Intervention, made.id) is None


def test_a_reply_is_told_as_one_and_whom_it_replies_to_is_not_kept(floor: Hands) -> None:
    pane = shown_words(floor)
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.replies_to)
    pane.list.go_to(place)

    floor.press(Qt.Key.Key_Return)

    source = next(one.source for one in floor.state.all(Point) if one.text == "Since when?")
    assert source.endswith("; a reply")


def test_time_and_themes_stay_beside_the_words_where_the_list_has_no_room(floor: Hands) -> None:
    floor.window.resize(1280, 720)
    pane = shown_words(floor)

    room = floor.floor
    assert pane.isVisible()
    assert room.timer.isVisible()
    assert room.themes.isVisible()
    assert not room.speakers.isVisible()

    floor.press(Qt.Key.Key_L, CTRL)

    assert room.speakers.isVisible()
    assert not pane.isVisible()
