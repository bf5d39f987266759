"""On the Floor what is typed outside a text field arrives in the note, however it comes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextEdit, QWidget

from tests.ui.hands import CTRL, NO_KEY, SHIFT, Hands

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def floor(hands: Hands) -> Hands:
    """Have somebody speak and two others wait."""
    hands.adds("kov", "idr", "ана")
    hands.next()
    return hands


def _takes_text(widget: QWidget) -> bool:
    return isinstance(widget, (QLineEdit, QTextEdit))


def _outside(hands: Hands) -> list[QWidget]:
    every = hands.window.findChildren(QWidget)
    fields = [one for one in every if _takes_text(one)]
    return [
        one
        for one in every
        if one.isVisible()
        and one.isEnabled()
        and one.focusProxy() is None
        and not any(field is one or field.isAncestorOf(one) for field in fields)
    ]


def _writes(text: str, preedit: str = "") -> QInputMethodEvent:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    return event


PLACES: list[Callable[[Hands], QWidget]] = [
    lambda hands: hands.floor.speakers.list,
    lambda hands: hands.floor.speakers.spoke_list,
    lambda hands: hands.floor.timer.pause_button,
    lambda hands: hands.floor.note.head.next_button,
    lambda hands: hands.floor.speakers.head.state_button,
    lambda hands: hands.window.bar.menu_button,
]


@pytest.mark.parametrize("place", PLACES)
def test_typing_where_tab_led_moves_to_the_note(
    floor: Hands, place: Callable[[Hands], QWidget]
) -> None:
    floor.floor.note.keeper.show(floor.floor.note.keeper.shown)
    place(floor).setFocus(Qt.FocusReason.TabFocusReason)

    floor.types("no word is lost")

    assert floor.is_in_note
    assert floor.lines == ["no word is lost"]


def test_the_list_of_themes_keeps_letters_and_figures_alone(floor: Hands) -> None:
    floor.types("night work")
    floor.floor.themes.list.setFocus(Qt.FocusReason.TabFocusReason)

    floor.types("1")
    assert not floor.is_in_note
    floor.types(" – and")

    assert floor.is_in_note
    assert floor.lines == ["night work – and"]
    assert floor.themes(floor.points()[0]) == ["pay"]


def test_a_button_keeps_space(floor: Hands) -> None:
    floor.floor.timer.pause_button.setFocus(Qt.FocusReason.TabFocusReason)

    floor.press(Key.Key_Space)

    assert not floor.is_in_note
    assert floor.lines == [""]


def test_a_click_leaves_the_caret_in_the_note_wherever_it_goes(floor: Hands) -> None:
    window = floor.window
    keeps_out = {window.bar.menu_button, floor.floor.note.head.next_button}
    for widget in _outside(floor):
        is_tab = isinstance(widget, QPushButton) and widget.parent() is not floor.floor.timer
        if widget in keeps_out or is_tab:
            continue
        QTest.mouseClick(widget, LEFT, NO_KEY, QPoint(3, 3))
        assert floor.is_in_note, widget


def test_a_click_on_who_waits_and_next_leave_the_caret_in_the_note(floor: Hands) -> None:
    viewport = floor.floor.speakers.list.viewport()

    QTest.mouseClick(viewport, LEFT, NO_KEY, QPoint(40, 70))
    floor.next()
    floor.types("the first words")

    assert floor.lines == ["the first words"]


def test_a_click_from_where_tab_led_goes_back_to_the_note(floor: Hands) -> None:
    floor.floor.timer.pause_button.setFocus(Qt.FocusReason.TabFocusReason)
    handle = floor.window.windowHandle()

    head = floor.floor.note.head.about
    QTest.mouseClick(handle, LEFT, NO_KEY, head.mapTo(floor.window, QPoint(5, 5)))

    floor.until(lambda: floor.is_in_note)


def test_what_an_input_method_writes_arrives_from_every_widget_of_the_window(floor: Hands) -> None:
    for widget in _outside(floor):
        floor.floor.go_to_note()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        target = QApplication.focusObject()
        QApplication.sendEvent(target, _writes("語"))
        assert floor.is_in_note, widget

    assert floor.lines == ["語" * len(_outside(floor))]


def test_an_input_method_begins_in_the_note_and_the_focus_follows_the_word(floor: Hands) -> None:
    button = floor.floor.timer.pause_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    QApplication.sendEvent(button, _writes("", preedit="n"))
    assert button.hasFocus()
    assert floor.lines == [""]
    QApplication.sendEvent(button, _writes("你"))

    assert floor.is_in_note
    assert floor.lines == ["你"]


@pytest.mark.parametrize("where", [0, 1, 2])
def test_next_always_ends_in_the_note(floor: Hands, where: int) -> None:
    places: list[QWidget] = [
        floor.floor.speakers.list, floor.floor.timer.pause_button, floor.floor.themes.entry,
    ]  # fmt: skip
    places[where].setFocus(Qt.FocusReason.TabFocusReason)

    floor.next()

    assert floor.is_in_note
    assert floor.spoke() == ["Marta Kovač", "Idris Okoro"]


def test_typing_closes_a_sheet_without_a_field_and_arrives(floor: Hands) -> None:
    floor.press(Key.Key_F4)
    assert floor.window.sheets.shown

    floor.types("words")

    assert not floor.window.sheets.shown
    assert floor.lines == ["words"]


def test_typing_at_a_button_of_a_sheet_goes_into_its_field(floor: Hands) -> None:
    floor.press(Key.Key_F2)
    sheet = floor.window.sheets.shown
    assert sheet
    button = next(one for one in sheet.findChildren(QPushButton) if one.isVisible())
    button.setFocus(Qt.FocusReason.TabFocusReason)

    floor.types("x")

    field = sheet.first_field()
    assert field is not None
    assert field is floor.focus
    assert field.text().endswith("x")
    assert floor.lines == [""]
    floor.press(Key.Key_Escape)


def test_a_box_of_choices_that_was_used_keeps_no_letter(floor: Hands) -> None:
    floor.press(Key.Key_F2)
    sheet = floor.window.sheets.shown
    assert sheet
    box = next(one for one in sheet.findChildren(QComboBox) if one.isVisible())
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    before, sign = box.currentIndex(), box.itemText(box.count() - 1)[0]

    floor.types(sign)

    field = sheet.first_field()
    assert field is not None
    assert field is floor.focus
    assert field.text().endswith(sign)
    assert box.currentIndex() == before
    floor.press(Key.Key_Escape)


# J3
def test_f6_leads_through_the_parts_of_the_window_and_back(floor: Hands) -> None:
    def part() -> str:
        room = floor.floor
        parts = {"speakers": room.speakers, "note": room.note, "time": room.timer,
                 "themes": room.themes, "bar": floor.window.bar}  # fmt: skip
        return next(name for name, one in parts.items() if one.isAncestorOf(floor.focus))

    walk = [part()]
    for _ in range(5):
        floor.press(Key.Key_F6)
        walk.append(part())
    assert walk == ["note", "time", "themes", "bar", "speakers", "note"]

    for name in reversed(walk[:-1]):
        floor.press(Key.Key_F6, SHIFT)
        assert part() == name


# J3
@pytest.mark.parametrize(("room", "times"), [("prepare", 1), ("floor", 2), ("summary", 2)])
def test_the_search_opens_from_every_room(floor: Hands, room: str, times: int) -> None:
    floor.window.show_room(room)

    for _ in range(times):
        floor.press(Key.Key_F, CTRL)
    floor.types("pay")

    assert floor.window.rooms.review.search.hasFocus()
    assert floor.window.rooms.review.search.text() == "pay"
