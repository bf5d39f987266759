"""A file that is opened while a window stands comes to that window, which asks."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.patience import comes_true
from tests.ui.hands import Hands
from townnotes.domain.commands.opening import begin_opening, opening_id
from townnotes.domain.commands.records import make
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import new_id
from townnotes.start_words import BESIDE
from townnotes_ui.app import Application, ProgramStart
from townnotes_ui.doorway import hand_over
from townnotes_ui.program import Program
from townnotes_ui.window_memory import window_settings

needs_proc = pytest.mark.skipif(
    not Path("/proc").exists(), reason="a second window is found by /proc"
)
Start = Callable[[Path | None], Program]


@pytest.fixture(autouse=True)
def shared_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have other processes find settings and packages where this one has them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Generator[Start]:
    """Start the program, and close what a test started."""
    opened: list[Program] = []

    def begin(path: Path | None) -> Program:
        program = Program(path)
        opened.append(program)
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
def one(tmp_path: Path) -> Path:
    """Write a townhall at which somebody has the floor."""
    townhall = Townhall(tmp_path / "One – été.townnotes")
    townhall.asks(townhall.participant("Ann Lee"))
    townhall.next()
    townhall.session.close()
    return townhall.session.path


@pytest.fixture
def calm(tmp_path: Path) -> Path:
    """Write a townhall that nobody speaks at, though something is noted without a time."""
    return _written(tmp_path / "Calm.townnotes", "Bea Moy", notes=True)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Write another townhall."""
    return _written(tmp_path / "Two.townnotes", "Cem Ay")


def _written(path: Path, name: str, *, notes: bool = False) -> Path:
    townhall = Townhall(path)
    speaker = townhall.participant(name)
    if notes:
        townhall.do(make(Intervention, new_id(), speaker=speaker.id))
    townhall.session.close()
    return path


def _double_click(opened: Path | str, qtbot: QtBot) -> str:
    """Start the program as a desktop does, on a file, its address or a link.

    Returns what it says once it has ended.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "townnotes", opened], stdout=subprocess.PIPE, text=True,
        stderr=subprocess.STDOUT,
    ) as child:  # fmt: skip
        qtbot.waitUntil(lambda: child.poll() is not None)
        assert child.stdout is not None
        return child.stdout.read() or str(child.returncode)


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _choices(program: Program) -> list[str]:
    return [button.text() for button in program.window.banners.arrivals.banner.choices]


def _choose(program: Program, words: str) -> None:
    for button in program.window.banners.arrivals.banner.choices:
        if button.text() == words:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_file_opens_in_the_window_that_shows_none(start: Start, two: Path, qtbot: QtBot) -> None:
    program = start(None)

    assert _double_click(two, qtbot) == "0"

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == two


def test_while_somebody_speaks_a_second_file_is_only_offered_beside_and_takes_no_key(
    start: Start, one: Path, two: Path, qtbot: QtBot
) -> None:
    program = start(one)
    editor = program.window.floor.note.editor
    qtbot.waitUntil(editor.hasFocus)

    assert _double_click(two, qtbot) == "0"

    qtbot.waitUntil(lambda: bool(program.window.banners.arrivals.banner.text))
    QTest.keyClicks(_focus(), "goes on")
    assert _choices(program) == ["Open beside"]
    assert "Two" in program.window.banners.arrivals.banner.text
    assert editor.toPlainText() == "goes on"
    assert program.desk.session.path == one


def test_where_nobody_speaks_the_second_file_may_take_the_place_of_the_first(
    start: Start, calm: Path, two: Path, qtbot: QtBot
) -> None:
    program = start(calm)
    _double_click(two, qtbot)
    qtbot.waitUntil(lambda: bool(program.window.banners.arrivals.banner.text))
    assert _choices(program) == ["Open beside", "Open instead"]

    _choose(program, "Open instead")

    qtbot.waitUntil(lambda: program.desk.is_open and program.desk.session.path == two)
    assert not program.window.banners.arrivals.banner.text


def test_an_opening_note_alone_is_no_floor_that_somebody_has(hands: Hands, two: Path) -> None:
    hands.townhall.do(begin_opening(hands.state, opening_id(hands.state)))
    arrivals = hands.window.banners.arrivals

    arrivals.take(two)

    assert [button.text() for button in arrivals.banner.choices] == ["Open beside", "Open instead"]


def test_a_file_that_a_window_shows_is_brought_to_the_front_and_nothing_is_asked(
    start: Start, one: Path, qtbot: QtBot
) -> None:
    program = start(one)

    assert _double_click(one, qtbot) == "0"

    assert not program.window.banners.arrivals.banner.text
    assert program.desk.session.path == one


@needs_proc
def test_beside_it_is_a_window_of_its_own_that_ends_without_the_first(
    start: Start, one: Path, two: Path, qtbot: QtBot
) -> None:
    program = start(one)
    _double_click(two, qtbot)
    qtbot.waitUntil(lambda: bool(program.window.banners.arrivals.banner.text))

    _choose(program, "Open beside")

    qtbot.waitUntil(lambda: bool(_beside(two)) and len(_doorways()) > 1)
    assert _double_click(two, qtbot) == "0", "the second window has it, and takes it"
    os.kill(_beside(two)[0], signal.SIGTERM)
    assert comes_true(lambda: not _beside(two))
    assert program.desk.session.path == one


def test_a_window_that_was_killed_keeps_no_file_from_opening(two: Path) -> None:
    window_settings().setValue("doorways/gone", "townnotes-of-a-killed-window")

    assert not hand_over(two)


def test_a_window_that_closes_is_asked_no_more(start: Start, two: Path) -> None:
    start(None).end()

    assert not _doorways()
    assert not hand_over(two)


def test_the_address_of_a_file_leads_to_it_whatever_its_name(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    file = _written(tmp_path / "50 % é.townnotes", "Cem Ay")
    program = start(None)

    assert _double_click(file.as_uri(), qtbot) == "0"

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == file


@pytest.mark.parametrize(
    ("link", "said"),
    [("townnotes:join?at=example.org#secret", "live townhall"), ("townnotes:?", "leads nowhere")],
)
def test_a_link_comes_to_the_window_that_says_what_it_cannot_do_and_keeps_the_secret(
    start: Start, one: Path, qtbot: QtBot, link: str, said: str
) -> None:
    program = start(one)
    editor = program.window.floor.note.editor
    qtbot.waitUntil(editor.hasFocus)

    assert _double_click(link, qtbot) == "0"

    qtbot.waitUntil(lambda: bool(program.window.banners.arrivals.banner.text))
    assert said in program.window.banners.arrivals.banner.text
    assert "secret" not in program.window.banners.arrivals.banner.text
    QTest.keyClicks(_focus(), "goes on")
    assert editor.toPlainText() == "goes on"
    assert program.desk.session.path == one


def test_a_link_without_a_window_opens_one_that_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    assert isinstance(qapp, Application)
    start = ProgramStart(qapp, None, "townnotes:join?at=example.org")
    program = start.program
    assert program is not None

    qtbot.waitUntil(lambda: program.window.banners.has("arrivals"))

    assert program.window.banners.arrivals.banner.isVisible()
    program.window.close()
    start.end()


def test_a_file_opened_from_the_finder_of_macos_opens_in_the_window(
    qapp: QApplication, two: Path, qtbot: QtBot
) -> None:
    assert isinstance(qapp, Application)
    start = ProgramStart(qapp, None)
    program = start.program
    assert program is not None
    qtbot.waitUntil(program.window.isVisible)

    QApplication.sendEvent(qapp, QFileOpenEvent(str(two)))

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == two
    program.window.close()
    start.end()


def test_a_link_opened_on_macos_comes_to_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    assert isinstance(qapp, Application)
    start = ProgramStart(qapp, None)
    program = start.program
    assert program is not None
    qtbot.waitUntil(program.window.isVisible)

    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("townnotes:join?at=example.org")))

    qtbot.waitUntil(lambda: program.window.banners.has("arrivals"))
    assert "live townhall" in program.window.banners.arrivals.banner.text
    program.window.close()
    start.end()


def _doorways() -> list[str]:
    return [key for key in window_settings().allKeys() if key.startswith("doorways/")]


def _beside(path: Path) -> list[int]:
    """Return the processes that were started to show a file beside another."""
    found: list[int] = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = place.read_bytes().split(b"\0")
        except OSError:
            continue
        if BESIDE.encode() in words and os.fsencode(path) in words:
            found.append(int(place.parent.name))
    return found
