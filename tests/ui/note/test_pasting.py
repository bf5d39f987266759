"""A long paste comes in slices, in order, whatever is typed meanwhile, and goes by one undo."""

from PySide6.QtCore import QMimeData, Qt

from tests.ui.hands import Hands
from townnotes.domain.entities import Participant
from townnotes_ui.note.pasting import SLICE

LINES = [f"line {number} of the notes" for number in range(4 * SLICE)]


def _paste(note: Hands, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    note.floor.note.editor.insertFromMimeData(pasted)


def _is_there(note: Hands, last: str) -> bool:
    return not note.floor.note.editor.pasting_step and last in note.texts()


# R10: 20,000 lines stood still for 22 s.
def test_a_long_paste_comes_in_slices_and_all_of_it_is_saved_in_order(note: Hands) -> None:
    _paste(note, "\n".join(LINES))
    assert len(note.lines) <= SLICE + 1

    note.until(lambda: _is_there(note, LINES[-1]))

    assert note.texts() == LINES
    assert note.lines == LINES
    assert note.floor.note.editor.textCursor().atEnd()


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
    assert note.texts() == ["first"]
    assert [line for line in note.lines if line] == ["first"]
    note.floor.note.keeper.turn(back=False)

    assert note.texts() == ["first", *LINES]


def test_undo_in_the_middle_of_a_paste_takes_all_of_it_back(note: Hands) -> None:
    _paste(note, "\n".join(LINES))

    note.floor.note.keeper.turn(back=True)

    assert note.texts() == []
    assert not note.floor.note.editor.pasting_step


def test_a_paste_ends_in_the_note_in_which_it_began(note: Hands) -> None:
    shown = note.floor.note.keeper.shown
    _paste(note, "\n".join(LINES))

    note.townhall.asks(note.state.all(Participant)[1])
    note.next()

    assert note.floor.note.keeper.shown != shown
    assert [one.text for one in note.state.points_of(shown)] == LINES
    assert note.texts() == []


def test_a_line_of_a_megabyte_is_split_between_words(note: Hands) -> None:
    text = "harbour " * 125_000
    _paste(note, text)
    note.until(lambda: not note.floor.note.editor.pasting_step)
    note.press(Qt.Key.Key_Down)

    assert " ".join(note.texts()).split() == text.split()
    assert len(note.texts()) >= 100
