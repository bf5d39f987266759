"""The wording round at the window, by keys alone."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from townnotes.domain.entities import Point
from townnotes.domain.links import opponents
from townnotes_ui.wording_round.room import WordingRoom
from townnotes_ui.wording_round.stance_sheet import StanceSheet

Key = Qt.Key
NOTES = {
    "Marta Kovač": ("!called night pay #pay", "pay: not enough #pay", "lamps -> dim"),
    "Idris Okoro": ("pay -> 2 low #pay", "no ships at night #quiet"),
}


@pytest.fixture
def round_(hands: Hands) -> Hands:
    """Have two speakers' notes in haste, and the round in sight, come to from the summary."""
    for name, lines in NOTES.items():
        hands.adds(name)
        hands.next()
        for line in lines:
            hands.types(f"{line}\n")
    hands.saves()
    hands.press(Key.Key_4, ALT)
    hands.press(Key.Key_F7)
    return hands


def _room(hands: Hands) -> WordingRoom:
    return hands.window.rooms.review.wording


def _left(hands: Hands) -> list[str]:
    return [row.text for row in _room(hands).queue.rows.rows]


def _point(hands: Hands, text: str) -> Point:
    return next(one for one in hands.state.all(Point) if text in {one.text, one.as_noted})


def _goes_to(hands: Hands, text: str) -> None:
    _room(hands).queue.choose(_point(hands, text).id)


# N3
def test_f7_in_the_summary_leads_to_what_waits_theme_by_theme(round_: Hands) -> None:
    assert _room(round_).queue.hasFocus()
    assert _left(round_) == [
        "pay: not enough", "pay -> 2 low", "no ships at night", "lamps -> dim",
    ]  # fmt: skip
    assert _room(round_).progress.left.text() == "4 points wait for words"
    assert _room(round_).progress.time.text() == "less than a minute"


# N3
def test_esc_leads_back_to_where_one_came_from(round_: Hands) -> None:
    round_.press(Key.Key_Escape)

    assert round_.window.rooms.shown == "summary"

    round_.press(Key.Key_3, ALT)
    round_.press(Key.Key_F7)
    round_.press(Key.Key_Escape)

    assert round_.window.rooms.shown == "review"
    assert not _room(round_).isVisible()


# N3, X4
def test_the_line_of_the_summary_leads_to_the_round(round_: Hands) -> None:
    round_.press(Key.Key_4, ALT)
    round_.window.rooms.summary.waiting.button.click()

    assert _room(round_).queue.hasFocus()


# N3
def test_a_stance_by_one_key_and_words_by_typing_show_the_sentence_they_would_make(
    round_: Hands,
) -> None:
    room = _room(round_)
    assert room.noted.words.accessibleName() == "pay: not enough"
    assert room.sentence.sentence.text() == "No sentence yet"

    round_.press(Key.Key_5)
    round_.types("h")
    round_.types("igher pay")

    assert room.words.hasFocus()
    assert room.sentence.sentence.text() == "One stakeholder called for higher pay."
    assert _point(round_, "pay: not enough").stance == ""


# N3
def test_enter_takes_the_words_goes_on_and_keeps_the_note(round_: Hands) -> None:
    before = _point(round_, "pay: not enough")
    round_.press(Key.Key_5)
    round_.press(Key.Key_F2)
    round_.press(Key.Key_A, CTRL)
    round_.types("higher pay\n")

    worded = _point(round_, "pay: not enough")
    assert (worded.text, worded.stance, worded.by) == ("higher pay", "called for", before.by)
    assert worded.as_noted == "pay: not enough"
    room = _room(round_)
    assert room.queue.hasFocus()
    assert room.queue.current == _point(round_, "pay -> 2 low").id
    assert room.progress.did.text() == "Worded: higher pay"
    assert "1 done" in room.progress.time.text()


# N3
def test_undo_takes_one_point_back_and_shows_it(round_: Hands) -> None:
    before = _point(round_, "pay: not enough")
    round_.press(Key.Key_6)
    round_.types("higher pay\n")

    round_.press(Key.Key_Z, CTRL)

    assert _point(round_, "pay: not enough") == before
    assert _room(round_).queue.current == before.id


# N3
def test_enter_on_unchanged_words_that_no_rule_can_read_puts_them_off_to_the_end(
    round_: Hands,
) -> None:
    before = _point(round_, "pay: not enough")

    round_.press(Key.Key_Return)

    assert _point(round_, "pay: not enough") == before
    assert _left(round_)[-1] == "pay: not enough"
    assert _room(round_).queue.rows.rows[-1].below == "pay · postponed"
    assert _room(round_).queue.current == _point(round_, "pay -> 2 low").id


# N3
def test_a_stance_alone_is_taken_where_it_makes_the_note_a_sentence(round_: Hands) -> None:
    _goes_to(round_, "no ships at night")
    round_.press(Key.Key_6)
    assert _room(round_).sentence.sentence.text()

    round_.press(Key.Key_Return)

    worded = _point(round_, "no ships at night")
    assert (worded.text, worded.stance) == ("no ships at night", "urged")
    assert "no ships at night" not in _left(round_)


# N3
def test_esc_in_the_words_keeps_them_and_gives_the_keys_back_to_the_list(round_: Hands) -> None:
    round_.types("higher pay")
    round_.press(Key.Key_Escape)
    round_.press(Key.Key_9)
    round_.press(Key.Key_Return)

    worded = _point(round_, "pay: not enough")
    assert (worded.text, worded.stance) == ("higher pay", "opposed")


# N3, X9
def test_j_joins_with_the_near_point_that_the_arrows_chose(round_: Hands) -> None:
    room = _room(round_)
    near = [row.text for row in room.near.list.rows.rows]
    assert "called for night pay" in near
    while room.near.list.rows.rows[room.near.list.currentIndex().row()].text != near[-1]:
        round_.press(Key.Key_Right)
    chosen = room.near.meant

    round_.press(Key.Key_J)

    point = _point(round_, "pay: not enough")
    assert round_.state.leader(chosen) == round_.state.leader(point.id)

    round_.press(Key.Key_Z, CTRL)

    assert round_.state.group(point.id) == (point.id,)


# N3, X9
def test_joined_with_a_point_that_has_words_a_point_waits_no_longer(round_: Hands) -> None:
    room = _room(round_)
    worded = _point(round_, "night pay")
    while room.near.meant != worded.id:
        round_.press(Key.Key_Right)

    round_.press(Key.Key_J)

    assert "pay: not enough" not in _left(round_)
    assert room.progress.did.text() == "Joined with: night pay"


# N3, X9
def test_x_says_the_opposite_and_k_keeps_apart(round_: Hands) -> None:
    room = _room(round_)
    point = _point(round_, "pay: not enough")
    first = room.near.meant
    round_.press(Key.Key_X)

    assert opponents(round_.state, point.id) == (first,)
    assert first not in [row.point for row in room.near.list.rows.rows]

    second = room.near.meant
    round_.press(Key.Key_K)

    assert second not in [row.point for row in room.near.list.rows.rows]
    assert room.queue.current == point.id


# N3
def test_the_exclamation_mark_leads_to_all_stances(round_: Hands) -> None:
    round_.press(Key.Key_Exclam, SHIFT)
    sheet = round_.window.sheets.shown
    assert isinstance(sheet, StanceSheet)
    round_.types("reaff\n")

    assert _room(round_).stances.others.isChecked()
    assert _room(round_).queue.hasFocus()

    round_.types("p\n")

    assert _point(round_, "pay: not enough").stance == "reaffirmed"


# N3
def test_t_gives_a_point_without_a_theme_the_likeliest_one(round_: Hands) -> None:
    _goes_to(round_, "lamps -> dim")
    room = _room(round_)
    assert [one.text() for one in room.themes.buttons] == ["pay", "quiet hours"]

    round_.press(Key.Key_T)
    round_.press(Key.Key_T)
    round_.press(Key.Key_5)
    round_.types("brighter lamps\n")

    assert round_.themes(_point(round_, "lamps -> dim")) == ["quiet hours"]


# N3
def test_once_nothing_waits_the_round_says_so_and_leads_to_the_summary(round_: Hands) -> None:
    while _left(round_):
        round_.press(Key.Key_5)
        round_.types("higher pay\n")

    room = _room(round_)
    assert room.end.words.text() == "No point waits for words. 4 points were worded."
    assert room.end.summary_button.hasFocus()

    round_.press(Key.Key_Return)

    assert round_.window.rooms.shown == "summary"


# N3
def test_the_window_keeps_every_part_in_sight_when_it_is_small(round_: Hands) -> None:
    round_.window.resize(1280, 720)
    room = _room(round_)
    for part in (room.noted, room.sentence, room.words, room.stances, room.near):
        corner = part.mapTo(round_.window, part.rect().bottomRight())
        assert corner.y() <= round_.window.height()
        assert corner.x() <= round_.window.width()
