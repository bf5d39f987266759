"""The strip: what it shows, where it stands, and the way there and back."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from tests.ui.window.strips import closed, opened, says, speaking
from townnotes.domain.entities import Intervention
from townnotes_ui.window_memory import FIRST_SIZE, first_size, within


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


def test_the_first_window_leaves_room_for_its_title_bar() -> None:
    small, large = QRect(0, 0, 1366, 728), QRect(0, 0, 1920, 1080)

    assert first_size(FIRST_SIZE, small).height() <= small.height() - 32
    assert first_size(FIRST_SIZE, large) == FIRST_SIZE


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
def test_the_strip_goes_with_the_session_it_shows(hands: Hands) -> None:
    strip = speaking(hands)
    hands.types("night work")

    hands.window.close_session()

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
