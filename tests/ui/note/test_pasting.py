"""A long paste comes in slices, in order, whatever is typed meanwhile, and goes by one undo."""

import gc
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QMimeData, Qt

from tests.ui.hands import Hands
from townnotes.domain.entities import Participant
from townnotes.session import Session
from townnotes_ui.desk import UNDONE_AT_ONCE
from townnotes_ui.note.pasting import SLICE

LINES = [f"line {number} of the notes" for number in range(4 * SLICE)]


def _paste(note: Hands, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    note.floor.note.editor.insertFromMimeData(pasted)


def _is_there(note: Hands, last: str) -> bool:
    return not note.floor.note.editor.pasting_step and last in note.texts()


def _calls(work: Callable[[], object]) -> int:
    """Return how many calls a piece of work makes: what reads a whole note makes one a line."""
    found = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal found
        found += event.endswith("call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found


def _paste_all(note: Hands, text: str) -> None:
    _paste(note, text)
    note.floor.note.editor.finish_pasting()
    note.saves()


# R10: 20,000 lines stood still for 22 s.
def test_a_long_paste_comes_in_slices_and_all_of_it_is_saved_in_order(note: Hands) -> None:
    _paste(note, "\n".join(LINES))
    assert len(note.lines) <= SLICE + 1

    note.until(lambda: _is_there(note, LINES[-1]))

    assert note.texts() == LINES
    assert note.lines == LINES
    assert note.floor.note.editor.textCursor().atEnd()


# A slice that began with a blank line went in order, and all that came after it before it.
def test_lines_with_blank_ones_between_come_in_their_order(note: Hands) -> None:
    spaced = [line for each in LINES for line in ("", each, "")]
    _paste(note, "\n".join(spaced))

    note.until(lambda: _is_there(note, LINES[-1]))

    assert note.texts() == LINES
    assert note.lines == spaced


def test_what_is_typed_meanwhile_stands_behind_all_that_was_pasted(note: Hands) -> None:
    note.types("before ")
    _paste(note, "\n".join(LINES))

    note.types(" and after")
    note.until(lambda: not note.floor.note.editor.pasting_step)

    assert note.lines == [f"before {LINES[0]}", *LINES[1:-1], f"{LINES[-1]} and after"]


# R10: 4,000 lines took 21 s to go again.
def test_one_undo_takes_a_long_paste_back_and_one_redo_brings_it_again(note: Hands) -> None:
    note.types("first\n")
    _paste(note, "\n".join(LINES))
    note.until(lambda: _is_there(note, LINES[-1]))

    note.floor.note.keeper.turn(back=True)
    note.until(lambda: note.texts() == ["first"])
    assert [line for line in note.lines if line] == ["first"]
    note.floor.note.keeper.turn(back=False)

    assert note.texts() == ["first", *LINES]


def test_undo_in_the_middle_of_a_paste_takes_all_of_it_back(note: Hands) -> None:
    _paste(note, "\n".join(LINES))

    note.floor.note.keeper.turn(back=True)

    note.until(lambda: note.texts() == [])
    assert not note.floor.note.editor.pasting_step


# R10: 20,000 lines stood still for 2 to 4 s as they were taken back.
def test_a_long_paste_is_taken_back_in_slices_and_what_is_typed_meanwhile_stays(
    note: Hands,
) -> None:
    _paste_all(note, "\n".join(LINES))
    note.press(Qt.Key.Key_Return)

    note.floor.note.keeper.turn(back=True)
    assert len(LINES) - UNDONE_AT_ONCE <= len(note.texts()) < len(LINES)
    note.types("typed meanwhile")
    note.until(lambda: not note.desk.session.is_taking_back)
    note.saves()

    assert note.texts() == ["typed meanwhile"]


def test_a_paste_of_which_a_part_is_taken_back_is_gone_whole_once_the_window_closes(
    note: Hands,
) -> None:
    _paste_all(note, "\n".join(LINES))
    note.floor.note.keeper.turn(back=True)
    path, shown = note.desk.session.path, note.floor.note.keeper.shown

    note.desk.close()

    again = Session.open(path, note.townhall.author)
    assert again.state.points_of(shown) == ()
    again.close()


def _calls_next(note: Hands) -> str:
    """Call the next speaker in the middle of a paste; returns whose note it is."""
    shown = note.floor.note.keeper.shown
    note.townhall.asks(note.state.all(Participant)[1])
    note.next()
    assert note.floor.note.keeper.shown != shown
    return shown


def _points(note: Hands, intervention: str) -> list[str]:
    return [one.text for one in note.state.points_of(intervention)]


# R10: the window stood still for six seconds when the next speaker was called.
def test_a_paste_goes_on_into_its_note_when_the_next_speaker_is_called(note: Hands) -> None:
    _paste(note, "\n".join(LINES))
    shown = _calls_next(note)
    assert len(_points(note, shown)) < len(LINES)
    note.types("of the next")

    note.until(lambda: _points(note, shown) == LINES)

    assert note.lines == ["of the next"]


def test_a_paste_in_the_middle_of_a_line_keeps_what_stood_behind_it(note: Hands) -> None:
    note.types("before after\nbelow")
    note.press(Qt.Key.Key_Up)
    note.press(Qt.Key.Key_Home)
    for _ in "before ":
        note.press(Qt.Key.Key_Right)
    _paste(note, "\n".join(LINES))

    shown = _calls_next(note)
    wanted = [f"before {LINES[0]}", *LINES[1:-1], f"{LINES[-1]}after", "below"]

    note.until(lambda: _points(note, shown) == wanted)


def test_a_paste_whose_note_was_left_is_one_step_that_undo_takes_back(note: Hands) -> None:
    note.types("first\n")
    _paste(note, "\n".join(LINES))
    shown = _calls_next(note)
    note.types("of the next")
    note.until(lambda: _points(note, shown) == ["first", *LINES])

    for _ in range(3):
        note.floor.note.keeper.turn(back=True)

    note.until(lambda: _points(note, shown) == ["first"])


def test_undo_and_the_way_back_wait_for_a_paste_whose_note_was_left(note: Hands) -> None:
    _paste(note, "\n".join(LINES))
    shown = _calls_next(note)

    note.floor.note.keeper.show(shown)

    assert note.texts() == LINES


def test_a_line_of_a_megabyte_is_split_between_words(note: Hands) -> None:
    text = "harbour " * 125_000
    _paste(note, text)
    note.until(lambda: not note.floor.note.editor.pasting_step)
    note.press(Qt.Key.Key_Down)

    assert " ".join(note.texts()).split() == text.split()
    assert len(note.texts()) >= 100


# R10: a search through 20,000 points stood still for 60 ms on top of a slice.
def test_no_garbage_is_looked_for_until_a_long_paste_has_come_in(note: Hands) -> None:
    _paste(note, "\n".join(LINES))
    assert not gc.isenabled()

    note.until(lambda: not note.floor.note.editor.pasting_step)

    assert gc.isenabled()


# R10: each slice of a paste read all that had come before it.
def test_the_last_slices_of_a_paste_take_no_more_work_than_the_first(note: Hands) -> None:
    first = _calls(lambda: _paste_all(note, "\n".join(LINES)))
    for _ in range(3):
        _paste_all(note, "\n".join(LINES))

    last = _calls(lambda: _paste_all(note, "\n".join(LINES)))

    assert last < 1.2 * first


def test_a_key_in_a_long_note_is_saved_with_no_more_work_than_in_a_short_one(note: Hands) -> None:
    note.types("some words")
    note.saves()
    note.types("\nmore")
    short = _calls(note.saves)
    _paste_all(note, "\n".join(LINES * 3))

    note.types("\nmore")
    long = _calls(note.saves)

    assert long < 1.5 * short


def test_what_is_deleted_in_the_middle_of_a_long_note_leaves_the_others_in_order(
    note: Hands,
) -> None:
    _paste_all(note, "\n".join(LINES))
    editor = note.floor.note.editor
    editor.select_line(editor.lines.lines[7].id)

    note.press(Qt.Key.Key_Delete)
    note.saves()

    assert note.texts() == [*LINES[:7], *LINES[8:]]
    assert note.lines == [*LINES[:7], "", *LINES[8:]]
