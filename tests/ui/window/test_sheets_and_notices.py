"""A sheet dims what is behind and takes clicks beside it; a notice stands where nobody works."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import ALT, Hands
from townnotes_ui.look import tokens
from townnotes_ui.prepare.date_field import CalendarField, CalendarPopup
from townnotes_ui.widgets.veil import Veil

BESIDE = QPoint(20, 700)
LEFT = Qt.MouseButton.LeftButton


def veil(hands: Hands) -> Veil | None:
    return next((one for one in hands.window.findChildren(Veil) if one.isVisible()), None)


# L12
def test_a_click_beside_a_sheet_without_fields_closes_it_and_nothing_behind_has_the_click(
    hands: Hands,
) -> None:
    hands.press(Qt.Key.Key_F3)
    behind = veil(hands)
    assert behind is not None
    assert hands.window.childAt(BESIDE) is behind

    QTest.mouseClick(behind, LEFT, pos=BESIDE)

    assert hands.window.sheets.shown is None
    assert veil(hands) is None
    assert hands.is_in_note


# L12
def test_a_click_beside_a_form_loses_nothing_typed_in_it(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.press(Qt.Key.Key_F2)
    hands.types("Zoe")
    behind = veil(hands)
    assert behind is not None

    QTest.mouseClick(behind, LEFT, pos=BESIDE)
    hands.types(" Quay")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Return)

    assert hands.spoke() == ["Zoe Quay"]


def test_what_is_behind_a_sheet_is_darker_and_the_line_at_the_top_is_not(hands: Hands) -> None:
    def colours() -> list[str]:
        picture = hands.window.grab().toImage()
        return [picture.pixelColor(x, y).name() for x, y in ((300, 5), (5, 740))]

    before = colours()
    hands.press(Qt.Key.Key_F1)

    after = colours()
    assert before[0] == after[0]
    assert int(after[1][1:3], 16) < int(before[1][1:3], 16)


def _rows(hands: Hands) -> QRect:
    notice = hands.window.notice
    return QRect(notice.pos(), notice.size())


# L12
def test_a_notice_never_covers_the_line_that_is_typed_in(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    for _ in range(30):
        hands.types("night work\n")
        hands.window.say("Something that was done.")
        QApplication.processEvents()
        editor = hands.floor.note.editor
        caret = editor.cursorRect()
        top = editor.viewport().mapTo(hands.window, caret.topLeft()).y()

        assert not top <= _rows(hands).bottom() <= top + caret.height()
        assert not top <= _rows(hands).top() <= top + caret.height()


# L12
def test_the_days_of_the_calendar_are_seen_on_their_ground(hands: Hands) -> None:
    hands.press(Qt.Key.Key_1, ALT)
    field = hands.window.rooms.prepare.findChildren(CalendarField)[0]

    field.button.click()
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    picture = popup.grab().toImage()

    found = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }
    assert {tokens().panel, tokens().ink} <= found
    assert "#000000" not in found
    popup.close()
