"""The note pane by keyboard: every line a point, saved as it is typed."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from tests.builders import Townhall
from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Point, Theme
from townnotes.domain.registers import Register, encode_value

START, HOME, UP = Qt.Key.Key_Home, Qt.Key.Key_Home, Qt.Key.Key_Up


@pytest.fixture
def note(hands: Hands) -> Hands:
    """Give the floor to the first speaker."""
    hands.adds("kov", "idr")
    hands.next()
    return hands


def _elsewhere(townhall: Townhall, point: str, field: str, value: object) -> list[Register]:
    stamp = (townhall.time + 1) << 16
    return [Register(Point.entity, point, field, "somebody else", stamp, encode_value(value))]


def _paste(hands: Hands, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    hands.floor.note.editor.insertFromMimeData(pasted)


# G5: how soon is measured in tests/faults/kills.py, by killing the program.
def test_what_is_typed_gets_to_the_disk_by_itself(note: Hands) -> None:
    note.types("called for night buses")

    note.until(note.texts)

    assert note.texts() == ["called for night buses"]
    assert note.desk.session.is_saved


def test_enter_saves_at_once_and_makes_the_next_point(note: Hands) -> None:
    note.types("one\ntwo\n")

    assert note.texts() == ["one", "two"]
    assert note.lines == ["one", "two", ""]


def test_marks_become_fields_when_the_line_is_left(note: Hands) -> None:
    note.types("> a paragraph on night work #pay #quiet \n// the line is bad\n")

    first, second = note.points()
    assert (first.stance, first.text) == ("called for", "a paragraph on night work")
    assert note.themes(first) == ["pay", "quiet hours"]
    assert second.private
    assert note.lines == ["a paragraph on night work", "the line is bad", ""]
    row = note.floor.note.editor.lines.lines[0].row
    assert row is not None
    assert [chip.label for chip in row.chips] == ["pay", "quiet hours"]


def test_a_mark_that_fits_nothing_stays_in_the_text(note: Hands) -> None:
    note.types("more trams #nosuchtheme\n")

    assert note.texts() == ["more trams #nosuchtheme"]


def test_ctrl_and_a_figure_tag_the_line_from_within_the_note(note: Hands) -> None:
    note.types("night work")
    note.press(Qt.Key.Key_1, CTRL)
    note.press(Qt.Key.Key_2, CTRL)
    note.press(Qt.Key.Key_1, CTRL)

    (point,) = note.points()
    assert note.themes(point) == ["quiet hours"]
    assert note.is_in_note
    assert [row.speakers for row in note.floor.themes.model.rows] == [0, 1]


def test_a_theme_needs_words_to_mark(note: Hands) -> None:
    note.press(Qt.Key.Key_1, CTRL)

    assert not note.points()
    assert "Type a few words first" in note.window.notice.text


def test_letters_tag_beyond_the_ninth_theme(note: Hands) -> None:
    for number in range(3, 12):
        note.townhall.theme(f"theme {number}")
    note.types("night work")

    note.press(Qt.Key.Key_A, CTRL | SHIFT)

    assert note.themes(note.points()[0]) == ["theme 10"]


def test_splitting_and_joining_keep_the_identity(note: Hands) -> None:
    note.types("one two\nthree\n")
    first, second = (point.id for point in note.points())

    for _ in range(2):
        note.press(UP)
    note.press(HOME)
    for _ in "one":
        note.press(Qt.Key.Key_Right)
    note.types("\n")
    note.saves()

    assert note.lines == ["one", " two", "three", ""]
    assert [note.ids[0], note.ids[2]] == [first, second]
    note.press(Qt.Key.Key_Backspace)
    note.saves()
    assert [(point.id, point.text) for point in note.points()] == [
        (first, "one two"), (second, "three"),
    ]  # fmt: skip


def test_enter_at_the_start_moves_the_point_down(note: Hands) -> None:
    note.types("one\n")
    (first,) = note.points()
    note.press(UP)
    note.press(HOME)

    note.types("\n")
    note.press(UP)
    note.types("zero")
    note.saves()

    assert note.texts() == ["zero", "one"]
    assert note.points()[1].id == first.id


def test_a_line_emptied_is_no_point_and_typed_into_again_the_same(note: Hands) -> None:
    note.types("one")
    note.saves()
    (first,) = note.points()

    for _ in range(3):
        note.press(Qt.Key.Key_Backspace)
    note.saves()
    assert not note.points()

    note.types("two")
    note.saves()
    assert [(point.id, point.text) for point in note.points()] == [(first.id, "two")]


def test_undo_takes_back_marks_then_typing_and_redo_makes_both_again(note: Hands) -> None:
    note.types("night work #pay\n")

    note.press(Qt.Key.Key_Z, CTRL)
    assert note.lines == ["night work #pay", ""]
    assert not note.points()[0].themes

    note.press(Qt.Key.Key_Z, CTRL)
    assert not note.points()

    note.press(Qt.Key.Key_Z, CTRL | SHIFT)
    note.press(Qt.Key.Key_Y, CTRL)
    assert note.lines == ["night work", ""]
    assert note.themes(note.points()[0]) == ["pay"]
    assert note.is_in_note


# D8
def test_a_line_typed_over_comes_back_by_one_undo(note: Hands) -> None:
    note.types("welcomed the practical tone")
    note.saves()
    note.press(Qt.Key.Key_Home, SHIFT)
    note.types("asked for more")
    note.saves()
    note.types(" time")
    note.saves()
    note.press(Qt.Key.Key_Z, CTRL)
    assert note.lines[0] == "welcomed the practical tone"
    note.press(Qt.Key.Key_Z, CTRL)
    assert note.lines[0] == ""


def test_a_slip_of_the_finger_is_no_step_of_its_own(note: Hands) -> None:
    note.types("the practical tome")
    note.saves()
    note.press(Qt.Key.Key_Backspace)
    note.press(Qt.Key.Key_Backspace)
    note.saves()
    note.types("ne")
    note.saves()
    note.press(Qt.Key.Key_Z, CTRL)
    assert note.lines[0] == ""


def test_undo_begins_with_what_was_typed_last(note: Hands) -> None:
    note.types("one\n")
    note.types("two")

    note.press(Qt.Key.Key_Z, CTRL)

    assert note.texts() == ["one"]
    assert note.lines == ["one", ""]


def test_next_saves_the_line_and_opens_an_empty_note(note: Hands) -> None:
    note.types("one #pay")
    note.next()

    assert note.lines == [""]
    earlier = note.state.all(Point)
    assert [(point.text, note.themes(point)) for point in earlier] == [("one", ["pay"])]


def test_every_script_and_sign_is_kept(note: Hands) -> None:
    texts = ["🙂🏳️‍🌈 night", "מים לכולם", "نص عربي §12", "林小雨"]
    note.types("".join(f"{text}\n" for text in texts))
    _paste(note, "a\u200bb\x07c")
    note.types("\n")

    assert note.texts() == [*texts, "a\u200bb\x07c"]


def test_a_character_cut_in_half_breaks_nothing(note: Hands) -> None:
    editor = note.floor.note.editor
    note.types("a🙂b")
    caret = editor.textCursor()
    caret.setPosition(2)
    editor.setTextCursor(caret)

    note.types("x")
    note.saves()
    note.types("y\n")

    whole = "".join(note.texts())
    assert [sign for sign in whole if sign.isascii()] == list("axyb")
    assert whole.encode()
    assert note.desk.session.is_saved


def test_pasted_lines_become_points_and_their_marks_are_not_read(note: Hands) -> None:
    _paste(note, "one #pay\r\n> two\n\nthree")
    note.types("\nfour #pay\n")

    assert note.texts() == ["one #pay", "> two", "three", "four"]
    assert [note.themes(point) for point in note.points()] == [[], [], [], ["pay"]]


def test_a_pasted_line_too_long_to_edit_is_split_and_said_so(note: Hands) -> None:
    _paste(note, "word " * 5000)
    note.saves()

    assert len(note.points()) == 3
    assert "too long to edit" in note.window.notice.text


def test_a_change_from_elsewhere_comes_in_and_the_caret_stays(note: Hands) -> None:
    note.types("one\ntwo")
    note.saves()
    first = note.points()[0]

    note.townhall.later(5)
    note.desk.session.take_in(_elsewhere(note.townhall, first.id, "text", "one, but longer"))
    note.types("!")

    assert note.lines == ["one, but longer", "two!"]


def test_a_change_from_elsewhere_does_not_overwrite_what_is_being_typed(note: Hands) -> None:
    note.types("one")
    note.saves()
    first = note.points()[0]
    note.types(" two")

    note.desk.session.take_in(_elsewhere(note.townhall, first.id, "text", "theirs"))
    assert note.lines == ["one two"]

    note.townhall.later(5)
    note.saves()
    assert note.texts() == ["one two"]


def test_a_point_made_elsewhere_appears_in_its_place(note: Hands) -> None:
    note.types("one\ntwo")
    note.saves()
    first, second = note.points()
    between = [
        register
        for field, value in (
            ("intervention", first.intervention), ("rank", f"{first.rank}V"), ("text", "and a half")
        )
        for register in _elsewhere(note.townhall, "their-point", field, value)
    ]  # fmt: skip

    note.desk.session.take_in(between)
    note.types("!")
    note.saves()

    assert note.lines == ["one", "and a half", "two!"]
    assert note.points()[2].id == second.id


def test_the_themes_of_the_current_line_stand_out_in_the_panel(note: Hands) -> None:
    note.types("one #pay\ntwo")
    note.press(UP)

    theme = next(one for one in note.state.all(Theme) if one.label == "quiet hours")
    point = note.points()[0]
    note.desk.do("theme", lambda state: toggle_theme(state, point.id, theme.id))

    row = note.floor.note.editor.current_line().row
    assert row is not None
    assert [chip.label for chip in row.chips] == ["pay", "quiet hours"]


def test_a_space_just_typed_stays_while_a_speaker_is_added(note: Hands) -> None:
    note.types("one ")
    note.adds("ана")
    note.types("two\n")

    assert note.texts() == ["one two"]


def test_ctrl_slash_makes_the_point_private_and_open_again(note: Hands) -> None:
    note.types("the line is bad")
    note.press(Qt.Key.Key_Slash, CTRL)
    assert note.points()[0].private

    note.press(Qt.Key.Key_Slash, CTRL)
    assert not note.points()[0].private


def test_the_note_survives_leaving_the_room(note: Hands) -> None:
    note.types("one #pay")
    note.floor.keep()

    note.press(Qt.Key.Key_2, ALT)

    assert note.themes(note.points()[0]) == ["pay"]
    assert note.is_in_note
    assert note.floor.note.editor.textCursor().atEnd()
    assert note.floor.note.editor.textCursor().movePosition(QTextCursor.MoveOperation.Left)
