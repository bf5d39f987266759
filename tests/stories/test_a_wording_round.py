"""The stress session is worded by a scripted person at the real window, and taken back again."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.stories.scripted_wording import MOST_KEYS, STRESS, ScriptedWorder
from tests.summary.townhalls import shared_text
from townnotes.domain.entities import Point
from townnotes.interchange import read_session
from townnotes.session import Session
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import write_draft
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def _type(words: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    for sign in words:
        QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NO_KEY, sign))


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Generator[MainWindow]:
    """Open the stress session in the real window, on its summary."""
    assigns = read_session(shared_text(STRESS)).assigns
    session = Session.create(tmp_path / "stress.townnotes", "me")
    session.submit(assigns)
    one = MainWindow(Desk("Ada Note"))
    one.desk.open(session)
    one.show_room("summary")
    one.resize(1280, 720)
    with qtbot.waitExposed(one):
        one.show()
    one.activateWindow()
    one.go_on()
    yield one
    one.close()
    one.close()
    one.deleteLater()


def _waiting(desk: Desk) -> set[str]:
    state = desk.state
    return {one.point for one in coverage(state, write_draft(state)).to_word}


def _points(desk: Desk) -> dict[str, Point]:
    return {one.id: one for one in desk.state.all(Point)}


# N3
def test_a_scripted_person_words_the_stress_session_in_300_keys(window: MainWindow) -> None:
    desk = window.desk
    before, waited = _points(desk), _waiting(desk)
    _press(Qt.Key.Key_F7)
    worder = ScriptedWorder(window.rooms.review.wording, lambda: desk.state, _press, _type)

    worder.works()

    assert worder.keys + 1 <= MOST_KEYS
    assert len(worder.worded) >= 0.9 * len(waited)
    assert _waiting(desk).isdisjoint(worder.worded)
    kept = {id_: one.as_noted or one.text for id_, one in _points(desk).items()}
    assert kept == {id_: one.text for id_, one in before.items()}
    assert {one.by for one in _points(desk).values()} == {one.by for one in before.values()}

    for _ in worder.worded:
        _press(Qt.Key.Key_Z, CTRL)

    assert _points(desk) == before
    assert _waiting(desk) == waited
