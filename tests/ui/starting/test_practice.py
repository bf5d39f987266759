"""The script of a practice call: it follows the floor, waits for nobody, and leads to the end."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.starting.conftest import Start, focus, page_of, press
from townnotes.domain.commands.speakers_list import end_open, withdraw
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.speakers import waiting
from townnotes.settings import load_settings
from townnotes.starting.recent import is_practice
from townnotes_ui.guiding.practice import LOW, Practice
from townnotes_ui.guiding.script_panel import ScriptPanel
from townnotes_ui.program import Program

CTRL = Qt.KeyboardModifier.ControlModifier
Practise = Callable[[], Program]


@pytest.fixture
def practise(start: Start, qtbot: QtBot) -> Practise:
    """Begin a practice call from the start page."""

    def begin() -> Program:
        program = start(None)
        page_of(program).practise_button.click()
        qtbot.waitUntil(lambda: program.desk.is_open)
        qtbot.waitUntil(program.window.floor.note.editor.hasFocus)
        return program

    return begin


def _practice(program: Program) -> Practice:
    return program.window.guides.practice


def _panel(program: Program) -> ScriptPanel:
    panel = _practice(program).panel
    assert panel is not None
    return panel


def _pass(program: Program, seconds: float) -> None:
    """Let so much time of the speech go by."""
    telling = _practice(program).telling
    assert telling is not None
    telling.go_on(seconds)
    _practice(program).show()


# L7
def test_it_is_plainly_practice_and_none_of_the_recent_townhalls(practise: Practise) -> None:
    program = practise()

    assert _panel(program).mark.text().startswith("Practice")
    assert program.window.windowTitle() == "6th practice townhall – townnotes"
    assert load_settings().recent == []
    assert load_settings().last_session == ""


def test_what_is_said_begins_by_key_and_stops_by_it_while_one_types_on(
    practise: Practise, qtbot: QtBot
) -> None:
    program = practise()
    panel = _panel(program)
    assert panel.said.text() == ""
    assert "Ctrl+R starts" in panel.prompt.text()

    press(Qt.Key.Key_R, CTRL)
    QTest.keyClicks(focus(), "consent")
    qtbot.waitUntil(lambda: "Let me" in panel.said.text())
    assert panel.go_button.text() == "Pause script"
    press(Qt.Key.Key_R, CTRL)

    assert panel.go_button.text() == "Resume script"
    assert program.window.floor.note.editor.hasFocus()
    assert program.window.floor.note.editor.toPlainText().endswith("consent")


def test_it_stands_over_the_note_and_covers_nothing_of_it(practise: Practise) -> None:
    program = practise()
    panel, rooms = _panel(program), program.window.rooms

    assert panel.geometry().bottom() < rooms.geometry().top() + 1
    assert rooms.height() > 500


def test_slower_and_faster_have_their_ends(practise: Practise) -> None:
    program = practise()
    panel = _panel(program)

    for _ in range(9):
        panel.slower_button.click()
    assert panel.pace.text() == "pace 50 %"
    for _ in range(9):
        panel.faster_button.click()

    assert panel.pace.text() == "pace 150 %"


def test_reduced_to_a_line_it_leaves_its_room_to_the_note(practise: Practise, qtbot: QtBot) -> None:
    program = practise()
    panel = _panel(program)
    high = panel.height()
    press(Qt.Key.Key_R, CTRL)
    _pass(program, 5)

    panel.line_button.click()

    qtbot.waitUntil(lambda: panel.height() < high / 2)
    assert panel.one_line.text().startswith("Let me go on")
    assert panel.mark.isVisible()
    panel.line_button.click()
    qtbot.waitUntil(lambda: panel.height() == high)


def test_closed_it_can_be_brought_back_where_it_was(practise: Practise) -> None:
    program = practise()
    press(Qt.Key.Key_R, CTRL)
    _pass(program, 20)
    said = _panel(program).said.text()

    _panel(program).close_button.click()
    assert _practice(program).panel is None
    program.window.guides.practice.turn_script()

    assert _panel(program).said.text() == said


def _end(program: Program) -> None:
    """Have whoever waits withdraw, and nobody speak."""
    desk = program.desk
    for one in waiting(desk.state):
        desk.do("withdraw", partial(withdraw, id_=one.id))
    desk.do("end", lambda state: end_open(state, desk.now()))


def test_once_nobody_waits_or_speaks_it_is_a_line_also_where_it_is_brought_back(
    practise: Practise,
) -> None:
    program = practise()
    _end(program)
    assert _panel(program).is_line

    for _ in range(2):
        _practice(program).turn_script()

    assert _panel(program).is_line
    assert _panel(program).go_button.isHidden()


def test_in_a_low_window_it_stays_a_line_where_somebody_speaks_again(practise: Practise) -> None:
    program = practise()
    program.window.resize(program.window.width(), LOW - 1)
    _end(program)

    press(Qt.Key.Key_L, CTRL)
    QTest.keyClicks(focus(), "Ann Lee")
    press(Qt.Key.Key_Return)

    assert waiting(program.desk.state)
    assert _panel(program).is_line
    assert not _panel(program).go_button.isHidden()


def test_the_script_follows_whoever_gets_the_floor_out_of_turn_too(
    practise: Practise, qtbot: QtBot
) -> None:
    program = practise()
    press(Qt.Key.Key_R, CTRL)
    third = program.window.floor.speakers.waiting.rows[3]
    assert third.name == "Nomvula Dlamini-Khoza"

    program.window.floor.give_floor(third.id)
    _pass(program, 4)

    assert _panel(program).name.text() == third.name
    qtbot.waitUntil(lambda: "beside a mine" in _panel(program).said.text())


def test_the_hints_go_with_what_was_done(practise: Practise, qtbot: QtBot) -> None:
    program = practise()
    prompt = _panel(program).prompt
    press(Qt.Key.Key_R, CTRL)
    assert prompt.text().startswith("Type what is said")

    QTest.keyClicks(focus(), "one")
    qtbot.waitUntil(lambda: prompt.text().startswith("Enter ends the point"))
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focus(), "two")
    qtbot.waitUntil(lambda: "puts the first one" in prompt.text())
    press(Qt.Key.Key_1, CTRL)

    qtbot.waitUntil(lambda: prompt.text() == "")


def test_whoever_asks_in_the_chat_is_shown_until_they_are_on_the_list(
    practise: Practise, qtbot: QtBot
) -> None:
    program = practise()
    press(Qt.Key.Key_R, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _panel(program).name.text() == "Lars-Göran Öhrström")
    high = _panel(program).height()
    _pass(program, 45)
    assert "Fatoumata" in _panel(program).chat.text()
    assert _panel(program).prompt.text() == "Ctrl+L, “fat”, Enter: they are on the list."

    press(Qt.Key.Key_L, CTRL)
    QTest.keyClicks(focus(), "fat")
    press(Qt.Key.Key_Return)

    assert _panel(program).height() == high
    qtbot.waitUntil(lambda: not _panel(program).chat.isVisible())
    assert program.window.floor.speakers.waiting.rows[-1].name == "Fatoumata Coulibaly-Sy"


def test_begun_again_it_is_another_call_and_the_first_is_kept(
    practise: Practise, qtbot: QtBot
) -> None:
    program = practise()
    first = program.desk.session.path
    QTest.keyClicks(focus(), "one")

    _panel(program).again_button.click()
    qtbot.waitUntil(lambda: program.desk.session.path != first)

    assert is_practice(program.desk.session.path)
    assert first.exists()
    assert len(program.desk.state.all(Intervention)) == 4
    assert _panel(program).isVisible()


def test_while_a_real_call_runs_the_practice_is_only_offered_beside(
    start: Start, running: Path, qtbot: QtBot
) -> None:
    program = start(running)

    program.window.guides.practise()

    arrivals = program.window.banners.arrivals
    qtbot.waitUntil(lambda: "Practice call" in arrivals.banner.text)
    assert [one.text() for one in arrivals.banner.choices] == ["Open beside"]
    assert program.desk.session.path == running
    assert _practice(program).panel is None


def test_in_a_real_call_the_key_of_the_script_does_nothing_but_say_so(
    start: Start, running: Path
) -> None:
    program = start(running)
    note = program.window.floor.note.editor.toPlainText()

    press(Qt.Key.Key_R, CTRL)

    assert "practice call" in program.window.notice.text
    assert program.window.floor.note.editor.toPlainText() == note


def test_left_for_a_real_session_the_script_goes(
    practise: Practise, running: Path, qtbot: QtBot
) -> None:
    program = practise()

    program.open(running)
    qtbot.waitUntil(lambda: program.desk.session.path == running)

    assert _practice(program).panel is None
    assert not program.window.findChildren(
        ScriptPanel, options=Qt.FindChildOption.FindDirectChildrenOnly
    )


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 720), (911, 512)])
def test_no_word_of_the_panel_is_cut(
    practise: Practise, width: int, height: int, qtbot: QtBot
) -> None:
    program = practise()
    program.window.resize(width, height)
    panel = _panel(program)
    panel.reduce(is_line=False)
    press(Qt.Key.Key_R, CTRL)
    for _ in range(6):
        _pass(program, 12)
        assert panel.said.heightForWidth(panel.said.width()) <= panel.said.height()
        qtbot.waitUntil(lambda: _cut(panel) == [])


def _cut(panel: ScriptPanel) -> list[str]:
    """Return the words that have no room where they stand."""
    lines = [panel.pace, panel.mark]
    shown = [one for one in (*panel.findChildren(QPushButton), *lines) if one.isVisible()]
    return [
        one.text()
        for one in shown
        if one.width() < one.sizeHint().width()
        or not panel.rect().contains(one.mapTo(panel, one.rect().bottomRight()))
    ]
