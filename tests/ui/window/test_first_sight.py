"""The picture that is seen at once, and what takes its place."""

from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.glance import read_glance
from townnotes_ui.app import Application, ProgramStart
from townnotes_ui.first_sight import FirstPicture
from townnotes_ui.tokens import DARK, LIGHT
from townnotes_ui.widgets.sheet import sheet_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    townhall = Townhall(tmp_path / "a.townnotes")
    townhall.theme("pay")
    townhall.speaks(townhall.participant("Marta Kovač"), "> night work #pay")
    townhall.asks(townhall.participant("Idris <Okoro> & 'Sons'"))
    townhall.next()
    townhall.types("a second thing")
    townhall.session.close()
    return tmp_path / "a.townnotes"


@pytest.fixture
def start(qapp: QApplication, file: Path, qtbot: QtBot) -> Generator[ProgramStart]:
    assert isinstance(qapp, Application)
    one = ProgramStart(qapp, file)
    assert one.sight
    with qtbot.waitExposed(one.sight):
        pass
    one.sight.activateWindow()
    yield one
    one.sight.close()
    one.end()
    one.sight.deleteLater()


def test_the_picture_names_what_the_floor_will_show(qapp: QApplication, file: Path) -> None:
    glance = read_glance(file)
    assert glance

    drawn = FirstPicture(1366, 768, LIGHT).drawn(glance)

    for words in ("Marta Kovač", "a second thing", "pay", "Idris &lt;Okoro&gt;"):
        assert words in drawn


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(exclude_categories=()), min_size=1, max_size=20))
def test_any_name_at_all_leaves_a_picture(
    qapp: QApplication, townhall: Townhall, text: str
) -> None:
    townhall.asks(townhall.participant(f"x{text}", organization=text))

    drawn = FirstPicture(1366, 768, DARK).drawn(glance_at(townhall.state))

    assert QSvgRenderer(drawn.encode("utf-8", "replace")).isValid()


def test_keys_typed_as_soon_as_there_is_a_window_reach_the_note(
    start: ProgramStart, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: start.program is not None)
    target = QApplication.focusWidget()
    assert target

    QTest.keyClicks(target, "typed at once")

    assert start.program
    desk = start.program.desk
    qtbot.waitUntil(lambda: desk.is_open)
    last = desk.state.all(Intervention)[-1].id
    qtbot.waitUntil(lambda: desk.state.points_of(last)[-1].text.endswith("typed at once"))


def test_closing_the_frame_saves_and_closes_the_session(
    start: ProgramStart, qtbot: QtBot, file: Path
) -> None:
    qtbot.waitUntil(
        lambda: start.program is not None and start.program.desk.is_open, timeout=10_000
    )
    assert start.sight
    target = QApplication.focusWidget()
    assert target
    QTest.keyClicks(target, " and on")

    start.sight.close()

    glance = read_glance(file)
    assert glance
    assert any("and on" in point.text for point in glance.points)
    assert not start.sight.isVisible()


def test_a_key_pressed_before_the_session_is_loaded_is_done_then(
    start: ProgramStart, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: start.program is not None)
    target = QApplication.focusWidget()
    assert target
    assert start.program
    desk = start.program.desk

    QTest.keyClicks(target, " and more")
    QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: desk.is_open)
    qtbot.waitUntil(lambda: all(one.ended is not None for one in desk.state.all(Intervention)))


# L12
def test_a_sheet_over_a_session_opened_by_its_file_takes_the_clicks_on_it(
    start: ProgramStart, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: start.program is not None and start.program.desk.is_open)
    assert start.sight
    assert start.program

    QTest.keyClick(start.program.window, Qt.Key.Key_F3)

    sheet = start.program.window.sheets.shown
    assert sheet is not None
    middle = sheet.mapTo(start.sight, sheet.rect().center())
    assert sheet_of(start.sight.childAt(middle)) is sheet
