"""The note pane paints what has changed, and looks as if all had been painted."""

import gc

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion, QTextFrame
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import CTRL, Hands
from townnotes_ui.note.painting import LinePainter


def _noted(hands: Hands) -> None:
    """Note a few lines and put the caret among them."""
    hands.adds("kov")
    hands.next()
    for text in ("one", "? two of the points", "three", "four"):
        hands.types(f"{text}\n")
    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_Escape)
    for _ in range(2):
        hands.press(Qt.Key.Key_Up)
    hands.floor.note.editor.setCursorWidth(0)


def test_a_part_painted_alone_looks_as_it_does_in_the_whole(hands: Hands) -> None:
    _noted(hands)
    sheet = hands.floor.note.editor.parentWidget()
    assert sheet is not None
    whole = sheet.grab().toImage()

    for top in range(0, sheet.height() - 60, 7):
        part = QRect(0, top, sheet.width(), 52)
        assert sheet.grab(part).toImage() == whole.copy(part), f"from {top} on"


class _Painted(QObject):
    """Collects what of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
        return super().eventFilter(watched, event)


def _rows_that_differ(before: QImage, after: QImage) -> set[int]:
    width = before.width()
    return {
        y
        for y in range(before.height())
        if before.copy(0, y, width, 1) != after.copy(0, y, width, 1)
    }


def test_whatever_a_key_changes_is_painted_anew(hands: Hands) -> None:
    _noted(hands)
    sheet = hands.floor.note.editor.parentWidget()
    assert sheet is not None
    long_line = (
        "a line that is so long that it needs two rows of the pane and a bit of a third " * 2
    )
    keys = [*f"x{long_line}", *[Qt.Key.Key_Backspace] * 120, Qt.Key.Key_Return, "y"]
    keys += [Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Backspace, "z", Qt.Key.Key_Delete]

    for key in keys:
        QApplication.processEvents()
        before = sheet.grab().toImage()
        painted = _Painted(sheet)
        hands.types(key) if isinstance(key, str) else hands.press(key)
        QApplication.processEvents()
        region = painted.region
        sheet.removeEventFilter(painted)
        missed = [
            y
            for y in _rows_that_differ(before, sheet.grab().toImage())
            if not region.contains(QPoint(sheet.width() // 2, y))
        ]
        assert missed == [], f"after {key!r}"


def _first_height(hands: Hands) -> float:
    editor = hands.floor.note.editor
    return LinePainter(editor.note).line_rect(editor.document().begin(), editor.view()).height()


def test_an_empty_note_has_a_line_as_high_as_one_that_is_typed_in(hands: Hands) -> None:
    editor = hands.floor.note.editor
    before_all = _first_height(hands)
    hands.adds("kov")
    hands.next()
    empty = _first_height(hands)
    caret = editor.cursorRect()
    hands.types("x")

    assert before_all == empty == _first_height(hands)
    assert (caret.top(), caret.height()) == (
        editor.cursorRect().top(),
        editor.cursorRect().height(),
    )


def test_a_note_that_is_shown_leaves_nothing_of_the_one_before_in_memory(hands: Hands) -> None:
    _noted(hands)
    editor = hands.floor.note.editor
    rows = [line.row for line in editor.lines.lines if line.row is not None]
    editor.load(rows)
    before = _frames()

    for _ in range(5):
        editor.load(rows)

    assert _frames() == before


def _frames() -> int:
    gc.collect()
    return sum(isinstance(one, QTextFrame) for one in gc.get_objects())
