"""The caret stays where the hands are, whatever else happens on the floor."""

from PySide6.QtCore import Qt

from tests.builders import Townhall
from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.entities import Point
from townnotes.domain.registers import Register, encode_value

UP = Qt.Key.Key_Up


# D3
def test_the_caret_stays_in_the_note_through_next_the_list_the_timer_and_merges(
    note: Hands, townhall: Townhall
) -> None:
    editor = note.floor.note.editor
    note.types("one\ntwo")
    point = note.points()[0]
    note.press(Qt.Key.Key_Left)
    before = editor.textCursor().position()

    def merge(n: int) -> None:
        stamp = (townhall.later(5).time) << 16
        register = Register(Point.entity, point.id, "stance", f"bea{n}", stamp, '"urged"')
        note.desk.session.take_in([register])

    for deed in (
        lambda: note.press(Qt.Key.Key_Space, CTRL),
        lambda: note.press(UP, CTRL),
        lambda: note.press(Qt.Key.Key_Down, CTRL),
        lambda: note.press(Qt.Key.Key_F9),
        lambda: note.press(Qt.Key.Key_F5),
        lambda: note.press(Qt.Key.Key_1, CTRL),
        lambda: note.adds("пет"),
        lambda: merge(1),
    ):
        deed()
        assert note.is_in_note
        assert editor.textCursor().position() == before
    note.next()
    assert note.is_in_note
    note.types("three")
    note.saves()
    assert note.texts() == ["three"]
    note.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert note.is_in_note


# D3
def test_a_text_merged_into_the_line_above_leaves_the_caret_where_it_types(
    note: Hands, townhall: Townhall
) -> None:
    note.types("one\ntwo")
    note.saves()
    point = note.points()[0]
    stamp = (townhall.later(5).time) << 16
    longer = encode_value("one, and much longer than before")

    note.desk.session.take_in([Register(Point.entity, point.id, "text", "bea", stamp, longer)])
    note.types("!")

    assert note.lines == ["one, and much longer than before", "two!"]
