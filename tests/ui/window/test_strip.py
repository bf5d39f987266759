"""The strip: the note's own line in a small window over the call, with the Floor's keys."""

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from townnotes.domain.entities import Intervention
from townnotes_ui.windows.screens import within
from townnotes_ui.windows.strip import Strip


def opened(hands: Hands) -> Strip:
    """Go to the strip by its key."""
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    strip = hands.window.windows.strip
    assert strip is not None
    hands.until(strip.line.hasFocus)
    return strip


def speaking(hands: Hands) -> Strip:
    """Have somebody speak, one more wait, and go to the strip."""
    hands.adds("kov", "idr")
    hands.next()
    return opened(hands)


def closed(hands: Hands) -> None:
    """Go back to the window."""
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: hands.is_in_note)


def says(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


# D12
def test_the_strip_is_at_most_420_by_160_frameless_and_above_all_others(hands: Hands) -> None:
    strip = speaking(hands)
    flags = strip.windowFlags()

    assert strip.frameGeometry().size() == QSize(420, 160)
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint


# X6
def test_the_strip_shows_speaker_countdown_and_who_is_next(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    hands.townhall.later(95)

    strip = opened(hands)

    said = says(strip)
    assert "Marta Kovač" in said
    assert "Harbour Friends" in said
    assert "0:25" in said
    assert "▲" in said
    assert "next: Idris Okoro · 1 more" in said


# X6
def test_a_strip_opened_beside_the_stage_shows_the_floor_at_once(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.window.windows.show_stage()

    assert "Marta Kovač" in says(opened(hands))


# X6
def test_before_anybody_speaks_the_strip_says_so(hands: Hands) -> None:
    assert "Nobody has the floor" in says(opened(hands))


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
def test_several_lines_pasted_into_the_strip_are_points_and_their_marks_stay(
    hands: Hands,
) -> None:
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
def test_a_line_longer_than_any_field_takes_is_not_cut_by_typing_in_the_strip(
    hands: Hands,
) -> None:
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


# X6
def test_the_chips_show_the_themes_of_the_line_and_a_click_tags_it(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    QTest.mouseClick(strip.chips.chips[1], Qt.MouseButton.LeftButton)

    assert [chip.theme.key for chip in strip.chips.chips] == ["1", "2"]
    assert [chip.isChecked() for chip in strip.chips.chips] == [False, True]
    assert strip.line.hasFocus()


# X6
def test_nine_themes_with_long_names_fit_two_rows_of_the_strip(hands: Hands) -> None:
    for number in range(7):
        hands.townhall.theme(f"the long name of the theme with number {number}")
    strip = speaking(hands)

    places = [chip.geometry() for chip in strip.chips.chips]

    assert len(places) == 9
    assert len({place.top() for place in places}) == 2
    room = strip.chips.rect()
    assert all(room.contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    assert strip.size() == QSize(420, 160)


# D12
def test_the_same_key_leads_back_to_the_window(hands: Hands) -> None:
    strip = speaking(hands)

    hands.press(Qt.Key.Key_S, CTRL | SHIFT)

    hands.until(lambda: hands.is_in_note)
    assert not strip.isVisible()


# D12
def test_a_key_that_leads_elsewhere_brings_the_window_forward(hands: Hands) -> None:
    speaking(hands)

    hands.press(Qt.Key.Key_L, CTRL)

    hands.until(hands.floor.speakers.entry.hasFocus)


# D12
def test_a_sheet_opened_from_the_strip_is_seen_in_the_window(hands: Hands) -> None:
    speaking(hands)

    hands.press(Qt.Key.Key_F1)

    hands.until(hands.window.isActiveWindow)
    assert hands.window.sheets.shown is not None


# D12
def test_the_strip_leads_to_the_live_note_whatever_the_window_shows(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.types("night work")
    hands.next()
    hands.floor.show_intervention(hands.state.all(Intervention)[0].id)
    hands.window.show_review()

    opened(hands)
    hands.types("live")

    assert hands.window.room == "floor"
    hands.saves()
    first, second = hands.state.all(Intervention)
    assert [one.text for one in hands.state.points_of(first.id)] == ["night work"]
    assert [one.text for one in hands.state.points_of(second.id)] == ["live"]


# X6
def test_what_is_refused_is_said_in_the_strip(hands: Hands) -> None:
    strip = opened(hands)

    hands.press(Qt.Key.Key_Return, CTRL)

    assert strip.notice
    assert strip.notice == hands.window.notice.text


# D12
def test_the_strip_comes_back_where_it_was_put(hands: Hands) -> None:
    strip = speaking(hands)
    strip.move(40, 60)
    closed(hands)
    hands.window.windows.close()

    assert opened(hands).pos() == QPoint(40, 60)


# D12
def test_a_strip_beyond_the_screen_comes_back_into_it(hands: Hands) -> None:
    strip = speaking(hands)
    strip.move(5_000, -3_000)
    closed(hands)

    opened(hands)

    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(strip.geometry())


# D12
def test_a_window_goes_to_the_nearest_place_within_the_screen() -> None:
    screen = QRect(1000, 0, 800, 600)

    assert within(QRect(900, 500, 420, 160), screen) == QPoint(1000, 440)
    assert within(QRect(1100, 50, 420, 160), screen) == QPoint(1100, 50)


# D12
def test_alt_and_an_arrow_put_the_strip_to_an_edge_of_the_screen(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.press(Qt.Key.Key_Down, ALT)
    hands.press(Qt.Key.Key_Left, ALT)

    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert strip.geometry().bottomLeft() == screen.bottomLeft() + QPoint(16, -16)
    assert strip.line.text == "night work"


# D12
def test_the_strip_closes_with_the_window_and_keeps_no_program_alive(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")
    hands.saves()

    hands.window.close()

    assert not strip.isVisible()
    assert not strip.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


# D12
def test_the_strip_goes_with_the_session_it_shows(hands: Hands, qtbot: QtBot) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.window.let_go()

    assert not strip.isVisible()
    assert hands.window.windows.strip is None
    assert [one.text for one in hands.state.points_of(hands.state.all(Intervention)[0].id)] == [
        "night work"
    ]


# X6
def test_every_control_of_the_strip_has_a_name_to_be_heard(hands: Hands) -> None:
    strip = speaking(hands)
    controls = [strip.line, strip.back_button, *strip.chips.chips]

    assert all(one.accessibleName() for one in controls)
