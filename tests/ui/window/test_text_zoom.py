"""Text larger or smaller by a key, at once, in every room and the next time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from townnotes_ui.look import TEXT
from townnotes_ui.window_memory import kept_zoom
from townnotes_ui.windows.strip import Strip


def test_a_key_makes_the_text_of_the_note_larger_at_once(hands: Hands) -> None:
    editor = hands.floor.note.editor
    hands.types("more benches")
    before = editor.document().size().height()
    hands.press(Qt.Key.Key_Plus, CTRL)
    assert editor.font().pixelSize() == round(TEXT * 1.1)
    assert editor.document().size().height() > before
    assert editor.toPlainText() == "more benches"
    assert editor.hasFocus()


def test_the_list_of_speakers_and_the_summary_follow(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    rows = hands.floor.speakers.list
    high = rows.sizeHintForRow(0)
    hands.press(Qt.Key.Key_4, ALT)
    hands.until(lambda: hands.window.rooms.summary.page.paragraphs)
    page = hands.window.rooms.summary.page
    paragraph = next(iter(page.paragraphs.values())).edit
    large = paragraph.height()
    for _ in range(3):
        hands.press(Qt.Key.Key_Plus, CTRL)
    hands.until(lambda: paragraph.height() >= large * 1.4)
    hands.press(Qt.Key.Key_2, ALT)
    assert rows.sizeHintForRow(0) == round(high * 1.5)
    assert rows.height() == 2 * rows.sizeHintForRow(0)


def test_another_key_brings_the_usual_size_back_and_it_is_kept(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Plus, CTRL)
    hands.press(Qt.Key.Key_Plus, CTRL)
    hands.press(Qt.Key.Key_Minus, CTRL)
    assert (kept_zoom(), hands.desk.settings.text_zoom) == (110, 110)
    hands.press(Qt.Key.Key_0, CTRL)
    assert kept_zoom() == 100
    assert hands.floor.note.editor.font().pixelSize() == TEXT


def test_the_largest_is_the_end_of_it(hands: Hands) -> None:
    for _ in range(12):
        hands.press(Qt.Key.Key_Plus, CTRL)
    assert hands.desk.settings.text_zoom == 200
    for _ in range(12):
        hands.press(Qt.Key.Key_Minus, CTRL)
    assert hands.desk.settings.text_zoom == 80


def test_fields_of_a_form_are_as_much_wider_as_their_text(hands: Hands) -> None:
    hands.press(Qt.Key.Key_1, ALT)
    form = hands.window.rooms.prepare.details
    date = next(one for one in form.findChildren(QLineEdit) if one.accessibleName() == "Date")
    usual = date.width()
    for _ in range(3):
        hands.press(Qt.Key.Key_Plus, CTRL)
    assert date.width() == round(usual * 1.5)


def test_the_strip_over_the_call_keeps_its_size(hands: Hands) -> None:
    hands.desk.change_settings(text_zoom=200)
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    strip = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Strip))
    hands.until(strip.isVisible)
    labels = [one for one in strip.findChildren(QLabel) if one.property("role") == "title"]
    assert {one.font().pixelSize() for one in labels} == {TEXT}
    strip.close()
