"""An older copy put in place of a session between two runs is told, with what goes on."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved
from townnotes.beginning import opened
from townnotes.domain.entities import Point
from townnotes.safety.backups import AT_WORK, back_up
from townnotes.safety.opening import keep_safe, open_file
from townnotes.session import OlderCopy


@pytest.fixture
def noted(townhall: Townhall) -> Townhall:
    """Have a townhall that is kept safe, with one point."""
    keep_safe(townhall.session)
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    townhall.types("before the copy")
    return townhall


def _put_back(hall: Townhall, copy: Path) -> OlderCopy | None:
    """Put a copy in the place of the session's file, as between a crash and the next start."""
    path = hall.session.path
    hall.session.close()
    copy.replace(path)
    return _older(path)


def _older(path: Path) -> OlderCopy | None:
    session = open_file(path, "me")
    session.close()
    return session.older


def _copy(hall: Townhall) -> Path:
    return Path(shutil.copy(hall.session.path, hall.session.path.with_name("copy")))


def _goes_on(hall: Townhall) -> Townhall:
    """Have another run type in it, ten minutes later."""
    hall.session.close()
    again = Townhall.reopened(hall.session.path, "me", hall.time + 600_000)
    keep_safe(again.session)
    again.types("after the copy")
    return again


def test_an_older_copy_says_when_it_ends_and_until_when_more_was_noted(noted: Townhall) -> None:
    ends = noted.time
    copy = _copy(noted)
    again = _goes_on(noted)

    older = _put_back(again, copy)

    assert older == OlderCopy(ends, again.time, None)


def test_the_newest_backup_that_goes_on_is_named_and_holds_the_words(noted: Townhall) -> None:
    copy = _copy(noted)
    again = _goes_on(noted)
    kept = back_up(again.session, AT_WORK)()

    older = _put_back(again, copy)

    assert older is not None
    assert older.backup == kept
    session = open_file(kept, "me")
    assert "after the copy" in {one.text for one in session.state.all(Point)}
    session.close()


def test_the_file_as_it_was_left_says_nothing(noted: Townhall) -> None:
    noted.session.close()

    assert _older(noted.session.path) is None


def test_it_is_said_until_somebody_goes_on_in_the_older_copy(noted: Townhall) -> None:
    path, copy = noted.session.path, _copy(noted)
    again = _goes_on(noted)
    _put_back(again, copy)

    assert _older(path) is not None
    later = Townhall.reopened(path, "me", again.time + 60_000)
    keep_safe(later.session)
    later.types("goes on from there")
    later.session.close()

    assert _older(path) is None


def test_a_file_from_which_damage_took_the_last_words_is_no_older_copy(noted: Townhall) -> None:
    path = noted.session.path
    noted.session.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(
            "UPDATE register SET crc = crc + 1 WHERE stamp = (SELECT max(stamp) FROM register)"
        )
        db.commit()
    session = open_file(path, "me")
    assert session.older is None
    session.aside.note_seen()
    session.close()

    assert _older(path) is None


def test_another_townhall_in_its_place_says_nothing(noted: Townhall) -> None:
    path = noted.session.path
    noted.session.close()
    path.unlink()
    Townhall(path).session.close()

    assert _older(path) is None


def test_a_merge_taken_back_is_no_older_copy(noted: Townhall) -> None:
    bea = copied(noted, "bea", "b")
    bea.later(900).types("what Bea noted")
    merged_into(noted, saved(bea))
    noted.session.undo_merge()
    noted.session.close()

    assert _older(noted.session.path) is None


def test_the_command_line_says_it_too(noted: Townhall, capsys: pytest.CaptureFixture[str]) -> None:
    copy = _copy(noted)
    again = _goes_on(noted)
    _put_back(again, copy)

    with opened(again.session.path):
        pass

    assert "This file is older than what was in it last" in capsys.readouterr().err


def test_a_data_folder_that_takes_nothing_costs_the_hint_alone(
    noted: Townhall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in the way").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "in the way"))
    again = Townhall.on(noted.session, noted.time)

    again.types("goes on")

    assert again.session.is_saved
