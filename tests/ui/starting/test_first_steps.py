"""A new townhall is led by quiet hints, each until it was done once, and never again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.starting.conftest import Start, focus, press
from townnotes.settings import load_settings, save_settings
from townnotes_ui.guiding.first_steps import FirstSteps
from townnotes_ui.program import Program

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _steps(program: Program) -> FirstSteps:
    return program.window.guides.first_steps


def _new(start: Start, path: Path, qtbot: QtBot) -> Program:
    program = start(None)
    program.begin(path)
    qtbot.waitUntil(lambda: program.desk.is_open)
    return program


def _add(name: str) -> None:
    press(Qt.Key.Key_L, CTRL)
    QTest.keyClicks(focus(), name)
    press(Qt.Key.Key_Return)


def test_each_hint_goes_once_its_step_was_taken_and_the_last_with_a_word(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = _new(start, tmp_path / "new.townnotes", qtbot)
    steps = _steps(program)
    assert steps.words.startswith("Fill in what you know")

    press(Qt.Key.Key_2, ALT)
    assert steps.words.startswith("Ctrl+L")
    _add("Ann Lee")
    assert steps.words.startswith("Ctrl+Enter gives the floor")
    press(Qt.Key.Key_Return, CTRL)
    assert steps.words.startswith("Type what is said")
    QTest.keyClicks(focus(), "longer summers")
    qtbot.waitUntil(lambda: steps.words.startswith("Enter ends the point"))
    press(Qt.Key.Key_Return)
    assert "put a theme on the point" in steps.words
    QTest.keyClicks(focus(), "shade #heat")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: steps.words.startswith("That is all it takes"))
    assert load_settings().steps_done == ["ask", "enter", "next", "theme", "type"]


def test_it_stands_where_nobody_types_and_takes_no_key(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = _new(start, tmp_path / "new.townnotes", qtbot)
    press(Qt.Key.Key_2, ALT)
    line = _steps(program).line
    assert line is not None

    qtbot.waitUntil(program.window.floor.note.editor.hasFocus)
    assert line.geometry().bottom() <= program.window.rooms.geometry().top()
    assert not line.isAncestorOf(focus())
    assert line.off_button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_one_click_is_rid_of_them_for_ever(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = _new(start, tmp_path / "new.townnotes", qtbot)
    line = _steps(program).line
    assert line is not None

    QTest.mouseClick(line.off_button, Qt.MouseButton.LeftButton)

    assert _steps(program).words == ""
    assert load_settings().hints is False
    again = tmp_path / "again.townnotes"
    program.begin(again)
    qtbot.waitUntil(lambda: program.desk.session.path == again)
    assert _steps(program).words == ""


def test_what_was_done_before_is_not_hinted_at(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    settings = load_settings()
    settings.steps_done = ["ask", "next", "theme"]
    save_settings(settings)

    program = _new(start, tmp_path / "new.townnotes", qtbot)
    press(Qt.Key.Key_2, ALT)

    assert _steps(program).words.startswith("Type what is said")


def test_whoever_has_noted_a_townhall_on_an_earlier_version_knows_it_all(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    own = Townhall(tmp_path / "own.townnotes", load_settings().author)
    own.theme("heat")
    own.speaks(own.participant("Ann Lee"), "one", "two #heat")
    own.session.close()
    program = start(own.session.path)

    new = tmp_path / "new.townnotes"
    program.begin(new)
    qtbot.waitUntil(lambda: program.desk.session.path == new)

    assert _steps(program).words == ""


def test_what_a_colleague_noted_teaches_nobody_here(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    theirs = Townhall(tmp_path / "theirs.townnotes", "somebody else")
    theirs.speaks(theirs.participant("Ann Lee"), "one", "two")
    theirs.session.close()
    program = start(theirs.session.path)
    assert _steps(program).words == ""

    new = tmp_path / "new.townnotes"
    program.begin(new)
    qtbot.waitUntil(lambda: program.desk.session.path == new)
    press(Qt.Key.Key_2, ALT)

    assert _steps(program).words.startswith("Ctrl+L")


def test_a_step_that_nobody_takes_is_let_be(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = _new(start, tmp_path / "new.townnotes", qtbot)
    assert _steps(program).words

    _steps(program).rest()

    assert _steps(program).words == ""
    assert load_settings().hints is True


def test_the_hints_name_the_keys_that_are_in_force(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = load_settings()
    settings.keys = {"add-speaker": ["F12"]}
    save_settings(settings)

    program = _new(start, tmp_path / "new.townnotes", qtbot)
    press(Qt.Key.Key_2, ALT)

    assert _steps(program).words.startswith("F12")
    program.desk.change_settings(keys={})
