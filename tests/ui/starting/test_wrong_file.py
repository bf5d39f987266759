"""A file that does not open leaves the session that is shown as it is, whichever way it came."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.starting.conftest import Start, focus, page_of, press, townhall_at
from townnotes.safety.backups import OPENED, back_up
from townnotes.safety.running import take_crashed
from townnotes.session import Session
from townnotes.starting.recent import practice_folder
from townnotes_ui.program import Program

CTRL = Qt.KeyboardModifier.ControlModifier
Way = Callable[[Program, Path, list[Path]], None]


def _by_open(program: Program, wrong: Path, chosen: list[Path]) -> None:
    chosen.append(wrong)
    press(Qt.Key.Key_O, CTRL)


def _by_double_click(program: Program, wrong: Path, chosen: list[Path]) -> None:
    program.window.banners.arrivals.file_wanted.emit(wrong)


def _by_new_over_it(program: Program, wrong: Path, chosen: list[Path]) -> None:
    chosen.append(wrong)
    press(Qt.Key.Key_N, CTRL)


def _by_next_in_series(program: Program, wrong: Path, chosen: list[Path]) -> None:
    program.begin_next(wrong.with_name("next.townnotes"), wrong)


def _by_next_over_it(program: Program, wrong: Path, chosen: list[Path]) -> None:
    program.desk.next_wanted.emit(wrong, False)


def _by_folder(program: Program, wrong: Path, chosen: list[Path]) -> None:
    program.join(wrong.parent / "no folder", "1234", wrong.with_name("mine.townnotes"))


def _by_backup(program: Program, wrong: Path, chosen: list[Path]) -> None:
    program.open_backup(wrong, program.desk.session.path)


def _by_practising(program: Program, wrong: Path, chosen: list[Path]) -> None:
    practice_folder().parent.mkdir(parents=True, exist_ok=True)
    practice_folder().write_text("in the way", encoding="utf-8")
    program.window.guides.practise()


@pytest.fixture(
    params=[
        _by_open, _by_double_click, _by_new_over_it, _by_next_in_series, _by_next_over_it,
        _by_folder, _by_backup, _by_practising,
    ],
    ids=lambda way: way.__name__.removeprefix("_by_"),
)  # fmt: skip
def way(request: pytest.FixtureRequest) -> Way:
    return request.param


def _said(program: Program) -> str:
    return program.window.banners.not_opened.text


def test_the_running_session_goes_on_with_its_caret_and_why_is_said(
    start: Start, running: Path, letter: Path, chosen: list[Path], way: Way, qtbot: QtBot
) -> None:
    program = start(running)
    editor = program.window.floor.note.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "it goes ")

    way(program, letter, chosen)
    QTest.keyClicks(focus(), "on")
    qtbot.waitUntil(lambda: bool(_said(program)))

    assert "stays open" in _said(program)
    assert program.desk.session.path == running
    assert editor.hasFocus()
    assert editor.toPlainText() == "it goes on"
    assert program.window.room == "floor"
    assert letter.read_text("utf-8") == "Dear colleagues,"


def test_a_file_dropped_on_the_running_session_that_is_none_leaves_it_open(
    start: Start, running: Path, letter: Path, qtbot: QtBot
) -> None:
    program = start(running)

    _drop(program, letter)
    merge = program.window.rooms.review.merge
    qtbot.waitUntil(lambda: not merge.comparing.is_busy)

    assert program.window.room == "review"
    assert program.desk.session.path == running


def _drop(program: Program, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    program.window.dropEvent(event)


def test_a_file_dropped_on_the_start_page_opens(start: Start, running: Path, qtbot: QtBot) -> None:
    program = start(None)

    _drop(program, running)

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == running


def test_a_wrong_file_on_the_start_page_leaves_all_ways_to_begin(
    start: Start, letter: Path, qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)

    _drop(program, letter)
    qtbot.waitUntil(page.new_button.isVisible)

    assert not program.desk.is_open
    assert all(card.isVisible() for card in page.cards)


def test_the_right_file_takes_the_place_of_the_session_once_it_is_there(
    start: Start, running: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = townhall_at(tmp_path / "other.townnotes", "Bea Moy", speaks=True)
    program = start(running)
    editor = program.window.floor.note.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "typed last")

    program.open(other)

    qtbot.waitUntil(lambda: program.desk.session.path == other)
    assert program.window.floor.note.head.name.text() == "Bea Moy"
    session = Session.open(running, "me")
    assert [one.text for one in session.state.points_of(_last(session))] == ["typed last"]
    session.close()


def _last(session: Session) -> str:
    from townnotes.domain.entities import Intervention

    return session.state.all(Intervention)[-1].id


def test_the_session_that_is_open_already_is_not_opened_twice(
    start: Start, running: Path, qtbot: QtBot
) -> None:
    program = start(running)

    program.open(running)

    assert program.window.notice.text == "This session is open already."
    assert program.desk.session.path == running


def test_what_there_is_in_the_place_of_the_wrong_file_is_offered_beside_the_session(
    start: Start, running: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = townhall_at(tmp_path / "other.townnotes", "Bea Moy")
    session = Session.open(other, "me")
    back_up(session, OPENED)()
    session.close()
    other.write_bytes(b"")
    program = start(running)

    program.open(other)
    qtbot.waitUntil(lambda: bool(_said(program)))

    (offered,) = program.window.banners.not_opened.choices
    assert offered.text().startswith("Open the backup of ")
    offered.click()
    qtbot.waitUntil(lambda: program.desk.session.path.name.startswith("other (backup "))


def test_a_crash_after_a_wrong_file_brings_the_running_session_back(
    start: Start, running: Path, letter: Path, qtbot: QtBot
) -> None:
    program = start(running)
    program.open(letter)
    qtbot.waitUntil(lambda: bool(_said(program)))

    assert program.opener.marker.session == running
    assert take_crashed() is None, "the run that has it open still lives"


def test_a_file_that_arrives_before_the_session_is_there_waits_for_it(
    running: Path, letter: Path, qtbot: QtBot
) -> None:
    program = Program(running)
    with qtbot.waitSignal(program.window.painted):
        program.window.show()
    QTest.keyClicks(program.window.floor.note.editor, "typed at once")

    program.take_arrived(letter)
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open and bool(_said(program)))

    assert program.desk.session.path == running
    assert program.window.floor.note.editor.toPlainText() == "typed at once"
    program.window.close()
    program.end()
