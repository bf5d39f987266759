"""The program as somebody starts it, with hands at its keyboard."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes_ui.program import Program
from townnotes_ui.starting.start_page import StartPage

Start = Callable[[Path | None], Program]
NO_KEY = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(focus(), key, modifiers)


def page_of(program: Program) -> StartPage:
    page = program.window.findChild(StartPage)
    assert page is not None
    return page


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Generator[Start]:
    """Start the program, wait until it is usable, and close what a test started."""
    opened: list[Program] = []

    def begin(path: Path | None) -> Program:
        program = Program(path)
        opened.append(program)
        program.window.resize(1366, 768)
        with qtbot.waitSignal(program.window.painted):
            program.window.show()
        program.window.activateWindow()
        program.load()
        if path is not None:
            qtbot.waitUntil(lambda: program.desk.is_open)
        return program

    yield begin
    for program in opened:
        program.window.close()
        program.window.close()
        program.end()
        program.window.deleteLater()


@pytest.fixture
def running(tmp_path: Path) -> Path:
    """Write a townhall at which somebody has the floor."""
    return townhall_at(tmp_path / "running.townnotes", "Ann Lee", speaks=True)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Write what is no townhall, though it is called so."""
    path = tmp_path / "letter.townnotes"
    path.write_text("Dear colleagues,", encoding="utf-8")
    return path


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Have the system's dialogs give these files, one after the other."""
    paths: list[Path] = []

    def choose(*_: object) -> tuple[str, str]:
        return (str(paths.pop(0)) if paths else "", "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return paths


def townhall_at(path: Path, name: str, *, speaks: bool = False) -> Path:
    townhall = Townhall(path)
    speaker = townhall.participant(name)
    if speaks:
        townhall.asks(speaker)
        townhall.next()
    townhall.session.close()
    return path
