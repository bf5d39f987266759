"""Lines joined and emptied in the window: their marks as they are seen and kept."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, SHIFT, Hands

HOME, BACKSPACE = Qt.Key.Key_Home, Qt.Key.Key_Backspace


@pytest.fixture
def note(hands: Hands) -> Hands:
    hands.adds("kov", "idr")
    hands.next()
    return hands


# D9
def test_backspace_at_the_start_of_a_line_keeps_the_marks_of_both(note: Hands) -> None:
    note.types("> ports #pay\n? wage #quiet //\n")
    note.press(Qt.Key.Key_Up)
    note.press(HOME)

    note.press(BACKSPACE)
    note.saves()

    (point,) = note.points()
    assert (point.stance, point.private) == ("called for", True)
    assert note.themes(point) == ["pay", "quiet hours"]
    assert point.text == "ports asked wage"
    assert note.lines == ["ports asked wage", ""]
    assert note.floor.note.editor.textCursor().positionInBlock() == len("ports")


# D9
def test_one_undo_brings_both_lines_back_with_what_they_had(note: Hands) -> None:
    note.types("> ports #pay\n? wage #quiet \n")
    before = note.points()
    note.press(Qt.Key.Key_Up)
    note.press(HOME)
    note.press(BACKSPACE)
    note.saves()

    note.press(Qt.Key.Key_Z, CTRL)

    assert note.points() == before


# D9
@pytest.mark.parametrize("saves", [1, 0])
def test_a_line_emptied_and_typed_anew_has_no_hidden_mark(note: Hands, saves: int) -> None:
    note.types("> ports #pay @idr //\n")
    note.press(Qt.Key.Key_Up)
    note.press(HOME)
    note.press(Qt.Key.Key_End, SHIFT)
    note.press(Qt.Key.Key_Delete)
    for _ in range(saves):
        note.saves()

    note.types("night work")
    note.saves()

    (point,) = note.points()
    assert point.text == "night work"
    assert not any((point.stance, point.private, point.themes, point.mentions))
