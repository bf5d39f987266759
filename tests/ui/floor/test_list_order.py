"""The order of the list: dragged, moved by key, suggested; and a wrong Next undone."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import ALT, CTRL, NO_KEY, SHIFT, Hands
from townnotes.domain.entities import Category, Intervention, Participant, Pause
from townnotes.domain.floor.timer import Timing, read_timer
from townnotes.domain.registers import Assign
from townnotes_ui.floor.speakers.lists import WaitingList
from townnotes_ui.floor.speakers.order_sheet import OrderSheet

LEFT = Qt.MouseButton.LeftButton
NAMES = ("kov", "idr", "ана")
MARTA, IDRIS, ANA = "Marta Kovač", "Idris Okoro", "Ана Петрова"


def _list(hands: Hands) -> WaitingList:
    return hands.floor.speakers.list


def _go_to(hands: Hands, row: int) -> None:
    _list(hands).setFocus()
    _list(hands).setCurrentIndex(hands.floor.speakers.waiting.index(row, 0))


def _place(hands: Hands, row: int) -> QPoint:
    return _list(hands).visualRect(hands.floor.speakers.waiting.index(row, 0)).center()


def _move_mouse(hands: Hands, to: QPoint) -> None:
    viewport = _list(hands).viewport()
    there = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, there, viewport.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT,
        NO_KEY,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def _drag(hands: Hands, row: int, to: QPoint) -> None:
    viewport = _list(hands).viewport()
    start = _place(hands, row)
    QTest.mousePress(viewport, LEFT, NO_KEY, start)
    for share in (0.5, 1):
        _move_mouse(hands, start + (to - start) * share)
    QTest.mouseRelease(viewport, LEFT, NO_KEY, to)


def _timing(hands: Hands) -> list[Timing]:
    state = hands.state
    return [
        read_timer(one, state.having(Pause, "intervention", one.id), hands.townhall.time)
        for one in state.all(Intervention)
    ]


# B2
def test_a_row_dragged_up_stands_where_the_line_was(hands: Hands) -> None:
    hands.adds(*NAMES)

    _drag(hands, 2, _place(hands, 0) - QPoint(0, 10))

    assert hands.speakers() == [ANA, MARTA, IDRIS]


# B2
def test_a_row_dragged_down_stands_below_the_row_it_was_let_go_on(hands: Hands) -> None:
    hands.adds(*NAMES)

    _drag(hands, 0, _place(hands, 1) + QPoint(0, 10))

    assert hands.speakers() == [IDRIS, MARTA, ANA]


# B2
def test_while_a_row_is_dragged_a_line_shows_where_it_goes_and_escape_gives_up(
    hands: Hands,
) -> None:
    from townnotes_ui.widgets.small import DropLine

    hands.adds(*NAMES)
    viewport = _list(hands).viewport()
    QTest.mousePress(viewport, LEFT, NO_KEY, _place(hands, 2))
    _move_mouse(hands, _place(hands, 0) - QPoint(0, 10))
    line = viewport.findChild(DropLine)
    assert line
    assert line.isVisible()

    hands.press(Qt.Key.Key_Escape)

    assert not line.isVisible()
    QTest.mouseRelease(viewport, LEFT, NO_KEY, _place(hands, 0))
    assert hands.speakers() == [MARTA, IDRIS, ANA]


# B2, B11
def test_who_speaks_is_not_dragged_and_a_drag_leads_the_caret_back_to_the_note(
    hands: Hands,
) -> None:
    hands.adds(*NAMES)
    hands.next()

    _drag(hands, 0, _place(hands, 2))
    _drag(hands, 2, _place(hands, 1) - QPoint(0, 10))

    assert hands.spoke() == [MARTA]
    assert hands.speakers() == [ANA, IDRIS]
    assert hands.is_in_note


# B2
def test_alt_home_and_alt_end_lead_to_the_top_and_to_the_end(hands: Hands) -> None:
    hands.adds(*NAMES)
    _go_to(hands, 1)

    hands.press(Qt.Key.Key_Home, ALT)
    assert hands.speakers() == [IDRIS, MARTA, ANA]
    hands.press(Qt.Key.Key_End, ALT)

    assert hands.speakers() == [MARTA, ANA, IDRIS]


# B6
def test_a_suggestion_moves_nobody_until_enter_takes_it_and_undo_is_one_step(hands: Hands) -> None:
    hands.adds(*NAMES)
    ana = next(one for one in hands.state.all(Participant) if one.name == ANA)
    hands.townhall.do([Assign("participant", ana.id, "speaks_for", "Coastal Group")])

    hands.press(Qt.Key.Key_G, CTRL)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, OrderSheet)
    assert [(row.then, row.sooner) for row in sheet.model.rows] == [
        (ANA, 2),
        (MARTA, 0),
        (IDRIS, 0),
    ]
    assert hands.speakers() == [MARTA, IDRIS, ANA]
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == [ANA, MARTA, IDRIS]
    assert hands.window.sheets.shown is None
    assert hands.is_in_note
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.speakers() == [MARTA, IDRIS, ANA]


# B6
def test_the_key_goes_from_suggestion_to_suggestion_and_escape_leaves_the_list_alone(
    hands: Hands,
) -> None:
    hands.adds(*NAMES)
    un = hands.townhall.category("UN entity", "UN entities")
    ana = next(one for one in hands.state.all(Participant) if one.name == ANA)
    hands.townhall.do([Assign("participant", ana.id, "category", un.id)])
    assert len(hands.state.all(Category)) == 2

    for _ in range(3):
        hands.press(Qt.Key.Key_G, CTRL)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, OrderSheet)

    assert [row.then for row in sheet.model.rows] == [MARTA, ANA, IDRIS]
    assert sheet.model.rows[1].why == "another category"
    hands.press(Qt.Key.Key_Escape)
    assert hands.speakers() == [MARTA, IDRIS, ANA]
    assert hands.is_in_note


# B8
def test_undo_of_a_wrong_next_restores_list_time_and_note_to_the_letter(hands: Hands) -> None:
    hands.adds(*NAMES)
    hands.next()
    hands.types("the first point\nthe second")
    hands.townhall.later(10)
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.townhall.later(5)
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Home)
    hands.types("also ")
    hands.saves()
    line, column = hands.floor.note.editor.current_line().id, 5
    hands.next()
    hands.townhall.later(20)

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.speakers() == [IDRIS, ANA]
    assert [(one.state, one.spoken) for one in _timing(hands)] == [("warning", 90_000)]
    assert hands.lines == ["also the first point", "the second", ""]
    editor = hands.floor.note.editor
    assert (editor.current_line().id, editor.textCursor().positionInBlock()) == (line, column)


# B8
def test_letters_not_yet_saved_when_next_was_pressed_are_there_after_undo(hands: Hands) -> None:
    hands.adds(*NAMES)
    hands.next()
    hands.types("the first point\nhalf a wo")

    hands.next()
    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.lines == ["the first point", "half a wo", ""]
    hands.types("rd")
    assert hands.lines == ["the first point", "half a word", ""]


# B8
def test_undo_in_a_pause_leads_back_into_the_pause(hands: Hands) -> None:
    hands.adds(*NAMES)
    hands.next()
    hands.townhall.later(10)
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.next()

    hands.press(Qt.Key.Key_Z, CTRL)

    assert [(one.state, one.spoken) for one in _timing(hands)] == [("paused", 10_000)]


# B8
def test_words_typed_after_a_wrong_next_go_first_and_come_back_with_redo(hands: Hands) -> None:
    hands.adds(*NAMES)
    hands.next()
    hands.types("the first point")
    hands.next()
    hands.types("words of the wrong one")
    hands.saves()

    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.spoke() == [MARTA, IDRIS]
    assert hands.lines == [""]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.spoke() == [MARTA]
    assert hands.lines == ["the first point", ""]
    assert hands.speakers() == [IDRIS, ANA]

    for _ in range(2):
        hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert hands.spoke() == [MARTA, IDRIS]
    assert hands.lines[0] == "words of the wrong one"


# B3
def test_ten_times_next_within_a_second_is_one_step_to_undo(hands: Hands) -> None:
    hands.adds(*NAMES)
    for _ in range(10):
        hands.press(Qt.Key.Key_Return, CTRL)
        hands.townhall.later(0.09)
    assert hands.spoke() == [MARTA]

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.speakers() == [MARTA, IDRIS, ANA]


# B3
def test_a_second_next_leaves_the_caret_where_it_is(hands: Hands) -> None:
    hands.adds(*NAMES)
    hands.next()
    hands.types("a point")
    hands.press(Qt.Key.Key_Home)

    hands.press(Qt.Key.Key_Return, CTRL)

    assert hands.floor.note.editor.textCursor().positionInBlock() == 0


# B2
def test_down_leads_from_the_empty_field_into_the_list_where_keys_move_a_row(hands: Hands) -> None:
    hands.adds("kov", "idr", "Zed")
    hands.next()

    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down, ALT)

    assert hands.speakers() == ["Zed", "Idris Okoro"]
    assert hands.focus is _list(hands)


def test_down_in_the_field_stays_there_while_nobody_waits(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_Down)

    assert hands.focus is hands.floor.speakers.entry
