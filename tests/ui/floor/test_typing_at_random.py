"""Whatever is clicked or pressed between, every sign typed is in the note or in a field."""

from collections.abc import Callable
from typing import NamedTuple, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTextEdit, QWidget

from tests.ui.hands import ALT, CTRL, NO_KEY, SHIFT, Hands
from townnotes_ui.floor.themes.list import ThemeList

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SIGNS = "abkmpz19 .,-/?#@!éя語"
SHORTCUTS = {
    "next": (Key.Key_Return, CTRL),
    "add a speaker": (Key.Key_L, CTRL),
    "pause": (Key.Key_Space, CTRL),
    "find a theme": (Key.Key_T, CTRL),
    "first theme": (Key.Key_1, CTRL),
    "undo": (Key.Key_Z, CTRL),
    "search": (Key.Key_F, CTRL),
    "the Floor": (Key.Key_2, ALT),
    "Tab": (Key.Key_Tab, NO_KEY),
    "Shift+Tab": (Key.Key_Backtab, SHIFT),
    "F6": (Key.Key_F6, NO_KEY),
    "Shift+F6": (Key.Key_F6, SHIFT),
    "Esc": (Key.Key_Escape, NO_KEY),
    "Enter": (Key.Key_Return, NO_KEY),
    "Down": (Key.Key_Down, NO_KEY),
    "heard": (Key.Key_F3, NO_KEY),
    "themes by category": (Key.Key_F4, NO_KEY),
    "menu": (Key.Key_F10, NO_KEY),
    "keys": (Key.Key_F1, NO_KEY),
    "correct": (Key.Key_F2, NO_KEY),
    "gap": (Key.Key_F8, NO_KEY),
    "actions": (Key.Key_P, CTRL | SHIFT),
}


class Step(NamedTuple):
    """One thing the hands do."""

    does: str
    what: object


STEPS = st.lists(
    st.one_of(
        st.builds(Step, st.just("type"), st.text(SIGNS, min_size=1, max_size=4)),
        st.builds(Step, st.just("press"), st.sampled_from(sorted(SHORTCUTS))),
        st.builds(Step, st.just("click"), st.tuples(st.floats(0, 1), st.floats(0.08, 1))),
    ),
    max_size=14,
)


def _fields(window: QWidget) -> list[str]:
    """Return what stands in every text field of the window, the note among them."""
    lines = [one.text() for one in window.findChildren(QLineEdit)]
    return [*lines, *(one.toPlainText() for one in window.findChildren(QTextEdit))]


def _kept(hands: Hands, sign: str) -> bool:
    """Tell whether a sign typed now arrives in a field, or is for what has the focus."""
    focus = QApplication.focusWidget() or hands.window
    is_key = isinstance(focus, ThemeList) and sign.isalnum()
    menu = QApplication.activePopupWidget()
    is_space = sign == " " and (menu or not isinstance(focus, (QTextEdit, QLineEdit)))
    before = sum(map(len, _fields(hands.window)))
    selected = _selected(focus)
    if menu is not None:
        # As keys come: who has the focus hears nothing while a menu is open.
        QApplication.sendEvent(menu, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NO_KEY, sign))
    else:
        hands.types(sign)
    after = sum(map(len, _fields(hands.window)))
    return is_key or bool(is_space) or after >= before - selected + 1


def _selected(focus: QWidget) -> int:
    if isinstance(focus, QLineEdit):
        return len(focus.selectedText())
    return len(focus.textCursor().selectedText()) if isinstance(focus, QTextEdit) else 0


def _click(hands: Hands, place: tuple[float, float]) -> None:
    window = hands.window
    point = QPoint(round(place[0] * (window.width() - 1)), round(place[1] * (window.height() - 1)))
    QTest.mouseClick(window.windowHandle(), LEFT, NO_KEY, point)


def _do(hands: Hands, step: Step) -> bool:
    """Do one thing; returns whether every sign of it arrived."""
    doing: dict[str, Callable[[object], object]] = {
        # By the window, as keys come: a sheet may go while a key of it is down.
        "press": lambda what: QTest.keyClick(hands.window.windowHandle(), *SHORTCUTS[str(what)]),
        "click": lambda what: _click(hands, cast("tuple[float, float]", what)),
    }
    if step.does != "type":
        doing[step.does](step.what)
        return True
    hands.townhall.later(2)
    if hands.window.room != "floor":
        hands.window.show_room("floor")
    return all(_kept(hands, sign) for sign in str(step.what))


@pytest.fixture(autouse=True)
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system’s dialogs of files given up: they wait, and nobody is there to do it."""

    def give_up(*_: object, **__: object) -> tuple[str, str]:
        return "", ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, give_up)


# D9
@settings(
    max_examples=40, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_every_sign_typed_is_in_a_note_or_a_field(hands: Hands, steps: list[Step]) -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    hands.window.sheets.close()
    hands.window.show_room("floor")
    if not hands.state.session.began:
        hands.adds("kov", "idr", "ана")

    for step in steps:
        assert _do(hands, step), (step, QApplication.focusWidget())
