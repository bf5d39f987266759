"""The start page: recent townhalls with their state, every way to begin, by keys alone."""

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.starting.conftest import Start, focus, page_of, press, townhall_at
from townnotes.settings import load_settings, save_settings
from townnotes.starting.recent import RecentTownhall, is_practice
from townnotes_ui.folder.join_sheet import JoinSheet
from townnotes_ui.program import Program
from townnotes_ui.starting.recent_list import day_or_place, standing_words, title_of_recent


def _remember(*paths: Path) -> None:
    settings = load_settings()
    settings.recent = [str(path) for path in paths]
    save_settings(settings)


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """Write two townhalls, and remember them with one that is gone between them."""
    first = townhall_at(tmp_path / "first.townnotes", "Ann Lee", speaks=True)
    last = Townhall(tmp_path / "last.townnotes")
    last.speaks(last.participant("Bea Moy"), "one")
    last.session.close()
    paths = [first, tmp_path / "gone.townnotes", last.session.path]
    _remember(*paths)
    return paths


def _rows(program: Program, qtbot: QtBot) -> list[RecentTownhall]:
    """Wait until each row is known to stand somehow."""
    rows = page_of(program).recents.rows
    qtbot.waitUntil(lambda: bool(rows.rows) and all(one.standing != "looking" for one in rows.rows))
    return list(rows.rows)


# L6
def test_recent_townhalls_are_listed_with_day_and_state(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    rows = _rows(start(None), qtbot)

    assert [(title_of_recent(one), day_or_place(one), standing_words(one)) for one in rows] == [
        ("3rd virtual townhall", "11 March 2026", "1 intervention · floor open"),
        ("gone", str(three[1]), "not found"),
        ("3rd virtual townhall", "11 March 2026", "1 intervention · floor closed"),
    ]


def test_the_first_of_them_has_the_keys_and_enter_opens_it(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    qtbot.waitUntil(page.recents.hasFocus)

    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == three[0]


def test_arrows_go_down_the_list_and_across_to_the_cards_and_back(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    qtbot.waitUntil(page.recents.hasFocus)

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert page.recents.current is not None
    assert page.recents.current.path == three[2]
    press(Qt.Key.Key_Right)
    assert page.new_button.hasFocus()
    for _ in range(9):
        press(Qt.Key.Key_Down)
    assert page.join_button.hasFocus()
    press(Qt.Key.Key_Up)
    assert page.next_button.hasFocus()
    press(Qt.Key.Key_Left)
    assert page.recents.hasFocus()
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == three[2]


def test_on_the_first_day_the_first_card_has_the_keys(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    page = page_of(program)
    qtbot.waitUntil(page.new_button.hasFocus)

    press(Qt.Key.Key_Down)

    assert page.practise_button.hasFocus()


def test_enter_on_the_cards_does_what_they_say(
    start: Start, chosen: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    qtbot.waitUntil(page.new_button.hasFocus)

    page.join_button.setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(program.window.sheets.shown, JoinSheet)
    press(Qt.Key.Key_Escape)
    past = townhall_at(tmp_path / "past.townnotes", "Ann Lee")
    chosen += [past, tmp_path / "next.townnotes"]
    page.next_button.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert program.desk.state.session.ordinal == 4
    assert program.desk.session.path == tmp_path / "next.townnotes"


# L7
def test_enter_on_practise_a_call_opens_one(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    page = page_of(program)
    qtbot.waitUntil(page.new_button.hasFocus)
    press(Qt.Key.Key_Down)

    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert is_practice(program.desk.session.path)
    assert program.window.room == "floor"


def test_a_file_that_is_gone_can_be_taken_off_for_good(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    _rows(program, qtbot)
    press(Qt.Key.Key_Down)
    assert page.recent_keys.text().startswith("It is not where it was")

    press(Qt.Key.Key_Delete)

    assert [one.path for one in page.recents.rows.rows] == [three[0], three[2]]
    assert load_settings().recent == [str(three[0]), str(three[2])]
    assert page.recents.hasFocus()


def test_one_taken_off_by_the_mouse_stays_on_the_disk(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    _rows(program, qtbot)

    QTest.mouseClick(page.drop_button, Qt.MouseButton.LeftButton)

    assert three[0].exists()
    assert [one.path for one in page.recents.rows.rows] == three[1:]


def test_enter_on_a_file_that_is_gone_asks_where_it_is(
    start: Start, three: list[Path], chosen: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    _rows(program, qtbot)
    press(Qt.Key.Key_Down)
    chosen.append(three[2])

    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == three[2]


def test_with_the_last_one_gone_from_the_list_the_cards_have_the_keys(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    _remember(tmp_path / "gone.townnotes")
    program = start(None)
    page = page_of(program)
    _rows(program, qtbot)

    press(Qt.Key.Key_Delete)

    assert page.new_button.hasFocus()
    assert not page.recents.isVisible()


class _SlowDisk:
    """A file whose drive does not answer, until it is let go."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._path = str(path)
        self._answers = threading.Event()
        self._stat = os.stat
        monkeypatch.setattr(os, "stat", self._wait)

    def _wait(self, path: Any, *args: Any, **named: Any) -> os.stat_result:
        if str(path) == self._path and threading.current_thread() is not threading.main_thread():
            self._answers.wait()
        return self._stat(path, *args, **named)

    def let_go(self) -> None:
        self._answers.set()


def test_a_drive_that_does_not_answer_holds_up_neither_the_page_nor_the_other_rows(
    start: Start, three: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    disk = _SlowDisk(three[1], monkeypatch)
    program = start(None)
    rows = page_of(program).recents.rows
    qtbot.waitUntil(
        lambda: [one.standing for one in rows.rows] == ["floor open", "looking", "closed"]
    )

    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open)
    disk.let_go()


def test_a_start_on_a_file_that_fails_lists_the_recent_ones_beside_the_reason(
    start: Start, three: list[Path], letter: Path, qtbot: QtBot
) -> None:
    program = start(None)
    _rows(program, qtbot)

    program.open(letter)
    page = page_of(program)
    qtbot.waitUntil(page.recents.isVisible)

    assert [one.path for one in page.recents.rows.rows] == three
    assert focus() is page.recents


def test_what_was_opened_stands_first_at_the_next_start(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    first = start(three[2])
    first.window.close()
    first.end()

    rows = _rows(start(None), qtbot)

    assert [one.path for one in rows] == [three[2], *three[:2]]


def test_no_text_of_the_page_is_cut_at_any_size(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    page = page_of(program)
    _rows(program, qtbot)
    for width, height in ((1366, 768), (1280, 720), (911, 512), (683, 384)):
        program.window.resize(width, height)
        qtbot.wait(0)
        for card in page.cards:
            title = card.accessibleName()
            assert card.width() > card.fontMetrics().horizontalAdvance(title) + 28, (width, title)
            assert card.geometry().bottom() < page.height(), (height, title)


# L3
def test_spelling_is_looked_at_in_a_townhall_opened_from_the_start_page(
    start: Start, three: list[Path], qtbot: QtBot
) -> None:
    program = start(None)
    _rows(program, qtbot)

    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.is_open)
    note = program.window.floor.note
    QTest.keyClicks(note.editor, "tarining")
    QTest.keyClick(note.editor, Qt.Key.Key_Return)

    block = note.editor.document().firstBlock()
    qtbot.waitUntil(lambda: bool(block.layout().formats()))
