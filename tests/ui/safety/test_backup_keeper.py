"""Backups beside the window: opened, while it changes, closed; and what fails is said."""

from collections.abc import Callable, Generator

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.safety.backups import AT_WORK, CLOSED, OPENED, backups
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes_ui.desk import Desk
from townnotes_ui.safety.backup_keeper import BackupKeeper

NEVER_MS = 1_000_000_000

Begin = Callable[[int, int], Desk]


@pytest.fixture
def begin(townhall: Townhall, qtbot: QtBot) -> Generator[Begin]:
    """Put a townhall on a desk whose keeper makes backups after so many milliseconds."""
    desks: list[Desk] = []

    def open_desk(opened_ms: int, every_ms: int) -> Desk:
        desk = Desk("Noor")
        BackupKeeper(desk, every_ms, opened_ms)
        desk.open(townhall.session)
        desks.append(desk)
        return desk

    yield open_desk
    for desk in desks:
        desk.close()


def _why(townhall: Townhall) -> list[str]:
    return [one.why for one in reversed(backups(townhall.session.path))]


def test_an_opened_session_is_backed_up(begin: Begin, townhall: Townhall, qtbot: QtBot) -> None:
    begin(0, NEVER_MS)

    qtbot.waitUntil(lambda: _why(townhall) == [OPENED])


def test_a_changed_session_is_backed_up_while_it_is_worked_at(
    begin: Begin, townhall: Townhall, qtbot: QtBot
) -> None:
    begin(NEVER_MS, 0)
    townhall.participant("Marta")

    qtbot.waitUntil(lambda: _why(townhall) == [AT_WORK])


def test_a_session_is_backed_up_when_it_is_closed(begin: Begin, townhall: Townhall) -> None:
    desk = begin(NEVER_MS, NEVER_MS)
    townhall.participant("Marta")

    desk.close()

    assert _why(townhall) == [CLOSED]


def test_closed_without_a_change_since_it_was_backed_up_no_other_is_made(
    begin: Begin, townhall: Townhall, qtbot: QtBot
) -> None:
    desk = begin(0, NEVER_MS)
    qtbot.waitUntil(lambda: _why(townhall) == [OPENED])

    desk.close()

    assert _why(townhall) == [OPENED]


def test_a_backup_that_fails_is_said_and_typing_goes_on(
    begin: Begin, townhall: Townhall, qtbot: QtBot
) -> None:
    _block_backups()
    desk = begin(NEVER_MS, 0)
    said: list[str] = []
    desk.noticed.connect(said.append)

    townhall.participant("Marta")
    qtbot.waitUntil(lambda: bool(said))
    townhall.participant("Idris")

    assert "No backup could be made" in said[0]
    assert townhall.session.is_saved


def test_a_backup_that_fails_is_tried_again(begin: Begin, townhall: Townhall, qtbot: QtBot) -> None:
    _block_backups()
    desk = begin(NEVER_MS, 0)
    with qtbot.waitSignal(desk.noticed):
        townhall.participant("Marta")

    (data_folder() / "backups").unlink()

    qtbot.waitUntil(lambda: _why(townhall) == [AT_WORK])


def test_a_session_closes_though_it_cannot_be_backed_up(begin: Begin, townhall: Townhall) -> None:
    _block_backups()
    desk = begin(NEVER_MS, NEVER_MS)
    said: list[str] = []
    desk.noticed.connect(said.append)

    desk.close()

    assert "No backup could be made" in said[0]
    Session.open(townhall.session.path, "me").close()


def _block_backups() -> None:
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / "backups").write_text("in the way")
