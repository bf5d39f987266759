"""The strip’s line is the line of the note that the caret is in, with the Floor’s keys."""

from PySide6.QtCore import QMimeData, Qt

from tests.ui.hands import CTRL, SHIFT, Hands
from tests.ui.window.strips import closed, opened, says, speaking
from townnotes.domain.entities import Intervention


# D12
def test_what_is_typed_in_the_strip_stands_in_the_note_at_once(hands: Hands) -> None:
    speaking(hands)

    hands.types("night work\nand pay")

    assert hands.lines == ["night work", "and pay"]
    assert hands.texts() == ["night work"]


# D12
def test_what_is_typed_in_the_strip_is_saved_after_a_quarter_of_a_second(hands: Hands) -> None:
    speaking(hands)

    hands.types("night work")

    hands.until(lambda: hands.texts() == ["night work"])


# D12
def test_the_line_begun_in_the_window_goes_on_in_the_strip_and_back(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night w")

    strip = opened(hands)
    assert strip.line.text == "night w"
    hands.types("ork 🌙 and")
    closed(hands)
    hands.types(" pay\n")

    assert hands.texts() == ["night work 🌙 and pay"]
    assert not strip.isVisible()


# D12
def test_what_comes_from_elsewhere_is_seen_in_the_strip_at_once(hands: Hands) -> None:
    strip = speaking(hands)

    hands.floor.note.editor.insertPlainText("from the window")

    assert strip.line.text == "from the window"


# D12
def test_enter_in_the_strip_makes_the_next_point_and_reads_the_marks(hands: Hands) -> None:
    strip = speaking(hands)

    hands.types("> fair pay #pay\n")

    (point,) = hands.points()
    assert (point.text, point.stance) == ("fair pay", "called for")
    assert hands.themes(point) == ["pay"]
    assert strip.line.text == ""


# D12
def test_the_arrows_lead_to_the_lines_above_and_show_their_stance(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("> fair pay\nnight work")

    hands.press(Qt.Key.Key_Up)
    hands.types("!")

    assert hands.lines == ["fair pay!", "night work"]
    assert "called for" in says(strip)
    hands.press(Qt.Key.Key_Down)
    assert strip.line.text == "night work"


# D12
def test_backspace_at_the_start_joins_the_line_with_the_one_above(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night\nwork")
    hands.press(Qt.Key.Key_Home)

    hands.press(Qt.Key.Key_Backspace)
    hands.types(" ")

    assert strip.line.text == "night work"
    assert hands.lines == ["night work"]


# D12
def test_several_lines_pasted_into_the_strip_are_points_and_their_marks_stay(hands: Hands) -> None:
    strip = speaking(hands)
    source = QMimeData()
    source.setText("#pay first\nsecond")

    strip.line.insertFromMimeData(source)
    hands.types("\n")

    assert hands.texts() == ["#pay first", "second"]


# D12
def test_what_is_chosen_in_the_strip_is_replaced_by_what_is_pasted(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")
    hands.press(Qt.Key.Key_Left, SHIFT | CTRL)
    source = QMimeData()
    source.setText("shifts")

    strip.line.insertFromMimeData(source)

    assert hands.lines == ["night shifts"]


# X6
def test_a_line_longer_than_any_field_takes_is_not_cut_by_typing_in_the_strip(hands: Hands) -> None:
    speaking(hands)
    long = "x" * 40_000
    hands.floor.note.editor.insertPlainText(long)

    hands.types("!")

    assert hands.lines == [f"{long}!"]


# D12
def test_the_keys_of_the_floor_work_in_the_strip(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_Up, CTRL)
    hands.press(Qt.Key.Key_Space, CTRL)

    (point,) = hands.points()
    assert hands.themes(point) == ["quiet hours"]
    now = hands.state.all(Intervention)[0]
    assert now.added_seconds == 30
    assert "❚❚" in says(strip)
    assert strip.line.hasFocus()


# D12
def test_next_in_the_strip_gives_the_floor_and_leaves_an_empty_line(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.next()

    assert hands.spoke() == ["Marta Kovač", "Idris Okoro"]
    assert strip.line.text == ""
    assert "Idris Okoro" in says(strip)
    assert strip.line.hasFocus()


# X8
def test_a_lost_thread_is_marked_from_the_strip_and_an_empty_line_waits(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.press(Qt.Key.Key_F8)
    hands.types("and pay\n")

    assert [(point.text, point.gap) for point in hands.points()] == [
        ("night work", False), ("…", True), ("and pay", False),
    ]  # fmt: skip
    assert strip.line.hasFocus()


# D12
def test_undo_and_redo_work_in_the_strip(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")
    hands.saves()

    hands.press(Qt.Key.Key_Z, CTRL)
    assert strip.line.text == ""
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)

    assert strip.line.text == "night work"


# D12
def test_the_strip_leads_to_the_live_note_whatever_the_window_shows(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.types("night work")
    hands.next()
    hands.floor.show_intervention(hands.state.all(Intervention)[0].id)
    hands.window.show_room("review")

    opened(hands)
    hands.types("live")

    assert hands.window.room == "floor"
    hands.saves()
    first, second = hands.state.all(Intervention)
    assert [one.text for one in hands.state.points_of(first.id)] == ["night work"]
    assert [one.text for one in hands.state.points_of(second.id)] == ["live"]
