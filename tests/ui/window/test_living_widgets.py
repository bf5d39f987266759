"""Nothing of the window is taken for dead, or destroyed on another thread, while it is in use."""

import gc
import threading
from collections.abc import Generator
from weakref import finalize

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.ui.hands import CTRL, NO_KEY, SHIFT, Hands
from townnotes_ui.garbage_keeper import GarbageKeeper

Key = Qt.Key


@pytest.fixture
def owner(qapp: QApplication) -> Generator[QObject]:
    one = QObject()
    yield one
    one.deleteLater()
    QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("key", "with_"),
    [(Key.Key_F1, NO_KEY), (Key.Key_F3, NO_KEY), (Key.Key_F4, NO_KEY), (Key.Key_P, CTRL | SHIFT)],
)
def test_tab_in_a_sheet_leaves_what_lies_under_it_alive(
    hands: Hands, key: Key, with_: Qt.KeyboardModifier
) -> None:
    under = hands.window.findChildren(QWidget)
    hands.press(key, with_)
    sheet = hands.window.sheets.shown
    assert sheet

    for _ in range(3):
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Tab, SHIFT)
    assert sheet is hands.focus or sheet.isAncestorOf(hands.focus)
    hands.window.sheets.close()
    hands.until(lambda: not isValid(sheet))

    assert [one for one in under if not isValid(one)] == []


def _in_a_circle(one: object, seen: list[int]) -> None:
    finalize(one, lambda: seen.append(threading.get_ident()))
    circle: list[object] = [one]
    circle.append(circle)


def _makes_much_garbage() -> None:
    for _ in range(20_000):
        circle: list[object] = []
        circle.append(circle)


def test_garbage_is_thrown_away_on_the_thread_of_the_window(owner: QObject) -> None:
    gc.collect()
    keeper, seen = GarbageKeeper(owner), list[int]()
    _in_a_circle(QTimer(), seen)

    thread = threading.Thread(target=_makes_much_garbage)
    thread.start()
    thread.join()
    assert seen == []
    keeper.look()

    assert seen == [threading.main_thread().ident]


def test_nothing_is_thrown_away_while_a_session_is_loaded(owner: QObject) -> None:
    gc.collect()
    keeper, seen = GarbageKeeper(owner), list[int]()
    _in_a_circle(QTimer(), seen)
    _makes_much_garbage()

    gc.disable()
    keeper.look()
    gc.enable()

    assert seen == []


def test_python_looks_for_itself_again_once_the_window_is_gone(owner: QObject) -> None:
    before = gc.get_threshold()
    keeper = GarbageKeeper(owner)
    assert gc.get_threshold()[0] == 0

    keeper.deleteLater()
    QApplication.sendPostedEvents(keeper, QEvent.Type.DeferredDelete)

    assert gc.get_threshold() == before


def test_all_is_looked_through_only_where_much_has_come_since(owner: QObject) -> None:
    held = [[one] for one in range(1_000_000)]
    gc.collect()
    keeper, looked = GarbageKeeper(owner), list[int]()

    def hear(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(info["generation"])

    def goes_on() -> None:
        for _ in range(200):
            held.extend([one] for one in range(800))
            keeper.look()

    gc.callbacks.append(hear)
    goes_on()
    little = looked.count(1), looked.count(2)
    held.extend([[one] for one in range(len(held))])
    goes_on()
    gc.callbacks.remove(hear)

    assert little[0] > 0
    assert little[1] == 0
    assert looked.count(2) > 0
