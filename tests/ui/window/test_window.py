"""The window: rooms, keys, what is saved, and trouble with the disk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.file_limits import no_file_longer_than
from tests.ui.hands import ALT, CTRL, Hands
from townnotes_ui.actions.table import ACTIONS, keys_of
from townnotes_ui.guide.help_sheet import HelpSheet
from townnotes_ui.window.top_bar import ROOMS


def test_a_full_disk_is_said_in_a_banner_and_nothing_is_lost(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()

    with no_file_longer_than(1):
        hands.types("night work\n")

        assert hands.texts() == ["night work"]
        assert hands.lines == ["night work", ""]
        assert not hands.desk.session.is_saved
        assert "not" in hands.window.banner.text or "disk" in hands.window.banner.text
        assert hands.window.isEnabled()
        hands.types("and more\n")

    hands.until(lambda: hands.desk.session.is_saved)
    assert hands.window.banner.text == ""
    assert hands.window.notice.text == "Everything is saved again."
    assert hands.texts() == ["night work", "and more"]


def test_the_window_closes_at_the_second_asking_while_the_disk_is_full(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()

    with no_file_longer_than(1):
        hands.types("night work\n")

        assert not hands.window.close()
        assert "Close again" in hands.window.notice.text
    hands.until(lambda: hands.desk.session.is_saved)


def test_the_rooms_are_reached_by_key_and_the_caret_comes_back(hands: Hands) -> None:
    for number, room in ((1, "prepare"), (3, "review"), (4, "summary"), (2, "floor")):
        hands.press(Qt.Key(Qt.Key.Key_0 + number), ALT)
        assert hands.window.room == room

    assert hands.is_in_note


def test_ctrl_tab_goes_round_the_rooms(hands: Hands) -> None:
    seen = [hands.window.room]
    for _ in ROOMS:
        hands.window.rooms.show_next()
        seen.append(hands.window.room)

    assert seen == ["floor", "review", "summary", "prepare", "floor"]


def test_f1_shows_the_help_and_escape_puts_it_away(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)
    sheet = hands.window.findChild(HelpSheet)
    assert sheet is not None
    assert sheet.isVisible()

    hands.press(Qt.Key.Key_Escape)

    assert not sheet.isVisible()
    assert hands.is_in_note


def test_no_two_actions_of_a_room_share_a_key() -> None:
    for room in ROOMS:
        here = [row for row in ACTIONS if not row.room or row.room == room]
        keys = [QKeySequence(key).toString() for row in here for key in row.keys]
        assert len(keys) == len(set(keys))
        assert all(keys)


def test_every_action_says_its_keys_and_is_named_once() -> None:
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)
    assert all(keys_of(row) and row.text for row in ACTIONS)


def test_a_key_held_down_gives_the_floor_once(hands: Hands) -> None:
    assert not any(action.autoRepeat() for action in hands.window.actions())


def test_the_keys_of_the_floor_sleep_in_other_rooms(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.window.show_room("prepare")

    hands.next()

    assert hands.spoke() == ["Marta Kovač"]


def test_undo_works_from_every_room(hands: Hands) -> None:
    hands.adds("kov")
    hands.window.show_room("review")

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.speakers() == []


def test_the_rooms_are_reached_by_the_mouse(hands: Hands) -> None:
    bar = hands.window.bar
    tabs = {tab.text(): tab for tab in bar.findChildren(QPushButton) if tab.isCheckable()}

    seen: list[str] = []
    for words in ("Prepare", "Review", "Summary", "Floor"):
        QTest.mouseClick(tabs[words], Qt.MouseButton.LeftButton)
        seen.append(hands.window.room)

    assert seen == ["prepare", "review", "summary", "floor"]
