"""What a point said before, and where the thread was lost, by keyboard."""

from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.entities import NoteTaker, Point
from townnotes.domain.registers import Register, encode_value
from townnotes_ui.note.sheets import TellingSheet
from townnotes_ui.widgets.sheet import ListedRow

ENTER, UP = Qt.Key.Key_Return, Qt.Key.Key_Up


def _telling(note: Hands) -> list[ListedRow]:
    sheet = note.window.sheets.shown
    assert isinstance(sheet, TellingSheet)
    return list(sheet.list.rows.rows)


# D9
def test_every_edit_keeps_the_earlier_text_with_time_and_author(note: Hands) -> None:
    note.types("called for more\n")
    note.press(UP)
    note.townhall.later(10)
    note.types(" rest")
    note.saves()
    note.townhall.later(3600)

    note.press(Qt.Key.Key_Up, CTRL | SHIFT)

    assert [(row.text, row.below) for row in _telling(note)] == [
        ("called for more", "Ada Note · 14:01:00")
    ]


# D9
def test_an_earlier_text_is_brought_back_as_a_new_edit_and_undone(note: Hands) -> None:
    note.types("called for more\n")
    note.press(UP)
    note.townhall.later(10)
    note.types(" rest")

    note.press(Qt.Key.Key_Up, CTRL | SHIFT)
    note.press(ENTER)
    brought = note.lines
    in_note = note.is_in_note
    note.press(Qt.Key.Key_Z, CTRL)

    assert brought == ["called for more", ""]
    assert in_note
    assert note.texts() == ["called for more rest"]


# D9
def test_a_point_taken_out_is_listed_and_comes_back_in_its_place(note: Hands) -> None:
    note.types("one\ntwo\nthree\n")
    note.townhall.later(60)
    for _ in range(2):
        note.press(UP)
    for _ in "two":
        note.press(Qt.Key.Key_Backspace)
    note.saves()

    note.press(Qt.Key.Key_Up, CTRL | SHIFT)
    listed = _telling(note)
    note.press(ENTER)

    assert [(row.text, row.below) for row in listed] == [("two", "deleted Ada Note · 14:02:00")]
    assert note.texts() == ["one", "two", "three"]


# D9
def test_what_another_note_taker_says_of_a_point_is_an_earlier_version_too(note: Hands) -> None:
    note.types("called for more\n")
    (point,) = note.points()
    stamp = (note.townhall.time + 5) << 16
    fields = {"name": "Bea Quill", "rank": "z"}
    hers = [
        *(Register(NoteTaker.entity, "b" * 32, name, "bea", stamp, encode_value(value))
          for name, value in fields.items()),
        Register(Point.entity, point.id, "text", "bea", stamp, encode_value("asked for more")),
    ]  # fmt: skip
    note.desk.session.take_in(hers)
    note.press(UP)
    note.townhall.later(10)
    note.types("!")

    note.press(Qt.Key.Key_Up, CTRL | SHIFT)

    told = {row.text: row.below.partition(" · ")[0] for row in _telling(note)}
    assert told == {"asked for more": "Bea Quill", "called for more": "Ada Note"}


def test_a_point_that_never_changed_says_so(note: Hands) -> None:
    note.types("night work")
    note.press(Qt.Key.Key_Up, CTRL | SHIFT)

    assert note.window.sheets.shown is None
    assert "No earlier version" in note.window.notice.text


# X8
def test_a_lost_thread_leaves_a_gap_with_its_time_and_a_fresh_line(note: Hands) -> None:
    note.types("night work #pay")
    note.townhall.later(7)
    note.press(Qt.Key.Key_F8)
    note.types("more rest\n")

    first, gap, last = note.points()
    assert note.lines == ["night work", "…", "more rest", ""]
    assert (gap.gap, gap.at) == (True, note.townhall.time)
    assert not first.gap
    assert not last.gap
    assert note.themes(first) == ["pay"]


# X8
def test_a_gap_below_an_earlier_line_stands_there(note: Hands) -> None:
    note.types("one\ntwo\n")
    for _ in range(2):
        note.press(UP)

    note.press(Qt.Key.Key_F8)
    note.types("one and a half")
    note.saves()

    assert note.texts() == ["one", "…", "one and a half", "two"]


# X8
def test_the_gaps_are_listed_and_filled_by_typing_over_them(note: Hands) -> None:
    note.types("night work")
    note.press(Qt.Key.Key_F8)
    note.next()
    note.floor.note.sheets.show_gaps()
    listed = _telling(note)

    note.press(ENTER)
    note.types("rest on Sundays")
    note.saves()

    assert [(row.text, row.below) for row in listed] == [
        ("Marta Kovač", "14:01:00 · after “night work”")
    ]
    assert [(p.text, p.gap) for p in note.points()] == [
        ("night work", False), ("rest on Sundays", False),
    ]  # fmt: skip
    note.floor.note.sheets.show_gaps()
    assert "no gaps" in note.window.notice.text


# X8
def test_a_gap_is_undone_in_one_step(note: Hands) -> None:
    note.types("night work\n")
    note.press(Qt.Key.Key_F8)

    note.press(Qt.Key.Key_Z, CTRL)

    assert note.texts() == ["night work"]


# X8
def test_without_a_speaker_there_is_no_thread_to_lose(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F8)

    assert "Nobody has the floor" in hands.window.notice.text


# D4
def test_a_line_emptied_and_typed_into_again_has_the_time_that_is_shown_beside_it(
    hands: Hands,
) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("a slip")
    hands.saves()
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.townhall.later(120)

    hands.types("said two minutes later")
    hands.saves()

    (point,) = hands.points()
    assert point.at == hands.floor.note.editor.lines.lines[0].at == hands.desk.now()
