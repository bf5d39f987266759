"""Backups: made where something changed, sound when they are written, found by session and path."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from tests.builders import START, Townhall, texts_in
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign
from townnotes.errors import FileError, RuleError
from townnotes.safety.backups import (
    AT_WORK,
    CLOSED,
    OPENED,
    BackupFolder,
    back_up,
    backups,
    backups_of_file,
    former,
    newest_backup,
    restore,
)
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes.store.opening import read_source

ROOT = Path(__file__).parents[2]


def _noted(townhall: Townhall, *texts: str) -> None:
    townhall.speaks(townhall.participant("Marta"), *(texts or ("more benches",)))


def _worded(id_: str, text: str) -> Assign:
    return Assign(Point.entity, id_, "text", text)


def test_a_backup_holds_every_register_of_the_session(townhall: Townhall) -> None:
    _noted(townhall)

    path = back_up(townhall.session, AT_WORK)()

    assert sorted(read_source(path).registers) == sorted(townhall.state.registers())


def test_a_backup_says_when_and_why_it_was_made(townhall: Townhall) -> None:
    back_up(townhall.session, OPENED)()

    (one,) = backups(townhall.session.path)

    assert (one.number, one.instant, one.why) == (1, START, OPENED)
    assert one.size == one.path.stat().st_size
    assert one.sound


def test_where_nothing_changed_no_second_backup_is_made(townhall: Townhall) -> None:
    first = back_up(townhall.session, OPENED)()
    townhall.later(300)

    assert back_up(townhall.session, AT_WORK)() == first
    assert len(backups(townhall.session.path)) == 1


def test_a_changed_word_is_a_change(townhall: Townhall) -> None:
    _noted(townhall)
    back_up(townhall.session, AT_WORK)()
    (point,) = townhall.state.all(Point)
    townhall.later(1)
    townhall.session.submit([_worded(point.id, "fewer benches")])

    newest = back_up(townhall.session, CLOSED)()

    assert backups(townhall.session.path)[0].path == newest
    assert texts_in(newest) == {"fewer benches"}


def test_backups_are_readable_by_their_owner_alone(townhall: Townhall) -> None:
    path = back_up(townhall.session, OPENED)()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_renamed_session_finds_its_backups_by_its_id(townhall: Townhall) -> None:
    back_up(townhall.session, OPENED)()
    townhall.session.close()
    renamed = townhall.session.path.rename(townhall.session.path.with_name("renamed.townnotes"))

    assert len(backups_of_file(renamed)) == 1


def test_a_file_that_cannot_be_read_finds_its_backups_by_its_path(townhall: Townhall) -> None:
    path = back_up(townhall.session, OPENED)()
    townhall.session.close()
    townhall.session.path.write_bytes(b"nothing of ours")

    assert newest_backup(townhall.session.path) == path


def test_a_deleted_file_finds_its_backups_by_its_path(townhall: Townhall) -> None:
    path = back_up(townhall.session, OPENED)()
    townhall.session.close()
    townhall.session.path.unlink()

    assert [one.path for one in backups_of_file(townhall.session.path)] == [path]


def test_backups_of_the_layout_before_are_still_found(townhall: Townhall, tmp_path: Path) -> None:
    made = back_up(townhall.session, OPENED)()
    whole = made.parents[1]
    old = former(townhall.session.path, whole) / "2025-01-31 09-30-00 before merging.townnotes"
    old.parent.mkdir()
    shutil.copy(made, old)

    newest, oldest = backups(townhall.session.path)

    assert (newest.path, oldest.path) == (made, old)
    assert (oldest.number, oldest.why) == (2, "before merging")


def test_the_newest_backup_that_is_sound_is_the_one_offered(townhall: Townhall) -> None:
    sound = back_up(townhall.session, OPENED)()
    _noted(townhall)
    damaged = back_up(townhall.session, AT_WORK)()
    damaged.write_bytes(damaged.read_bytes()[:5000])

    assert newest_backup(townhall.session.path) == sound


def test_the_session_may_be_written_while_it_is_copied(townhall: Townhall) -> None:
    _noted(townhall, *(f"point {n}" for n in range(40)))
    (one, *_) = townhall.state.all(Point)
    is_over = threading.Event()
    made: list[Path] = []
    said: list[str] = []

    def copy() -> None:
        for number in count():
            if is_over.is_set() and made:
                return
            try:
                made.append(townhall.session.path.with_name(f"copy {number}.townnotes"))
                townhall.session.copy_to(made[-1])
            except FileError as error:
                said.append(str(error))

    thread = threading.Thread(target=copy)
    thread.start()
    for number in range(300):
        townhall.session.submit([_worded(one.id, f"the {number}th wording")])
    is_over.set()
    thread.join()

    assert said == []
    assert townhall.session.is_saved
    for path in made:
        assert len(read_source(path).registers) == len(list(townhall.state.registers()))


def test_a_copy_keeps_the_lock_of_the_session(townhall: Townhall) -> None:
    back_up(townhall.session, OPENED)()
    backups(townhall.session.path, [townhall.state.session.id])

    opened = [sys.executable, "-m", "townnotes", "info", str(townhall.session.path)]
    second = subprocess.run(opened, cwd=ROOT, capture_output=True, text=True, check=False)

    assert "is open in another townnotes" in second.stderr


def test_what_a_backup_cannot_be_written_to_is_said(townhall: Townhall, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")

    with pytest.raises(FileError, match="No backup could be made"):
        back_up(townhall.session, AT_WORK, tmp_path)()


def test_a_copy_that_is_not_sound_is_thrown_away_and_said(townhall: Townhall) -> None:
    _noted(townhall, *(f"point {n}" for n in range(60)))
    townhall.session.close()
    with closing(sqlite3.connect(townhall.session.path)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'points'").fetchone()
    session = Session.open(townhall.session.path, "me")
    # In a process of its own: closing the file here would drop the lock.
    _elsewhere(
        f"f = open({str(townhall.session.path)!r}, 'rb+');"
        f"f.seek({(page - 1) * 4096}); f.write(b'x' * 4096)"
    )

    with pytest.raises(FileError, match=r"not sound .* thrown away"):
        back_up(session, AT_WORK)()

    assert backups(townhall.session.path, [session.state.session.id]) == []
    assert list((data_folder() / "backups").rglob("*.part")) == []
    session.close()


def _elsewhere(script: str) -> None:
    subprocess.run([sys.executable, "-c", script], check=True)


def test_old_backups_are_taken_away_when_a_new_one_is_made(townhall: Townhall) -> None:
    for _ in range(60):
        townhall.later(24 * 3600)
        _noted(townhall)
        back_up(townhall.session, AT_WORK)()

    # Today, yesterday and the day that is both by another clock, then 12 days, and weeks.
    assert 14 <= len(backups(townhall.session.path)) <= 25


def test_a_restored_backup_opens_as_the_session_was(townhall: Townhall, tmp_path: Path) -> None:
    _noted(townhall, "as it was")
    back_up(townhall.session, AT_WORK)()
    _noted(townhall, "since then")
    target = tmp_path / "restored.townnotes"

    restore(backups(townhall.session.path), 1, target)

    assert texts_in(target) == {"as it was"}


def test_restoring_never_writes_over_a_file(townhall: Townhall, tmp_path: Path) -> None:
    back_up(townhall.session, AT_WORK)()
    target = tmp_path / "there.townnotes"
    target.write_text("mine")

    with pytest.raises(FileError, match="exists already"):
        restore(backups(townhall.session.path), 1, target)
    assert target.read_text() == "mine"


def test_a_damaged_backup_is_not_restored(townhall: Townhall, tmp_path: Path) -> None:
    made = back_up(townhall.session, AT_WORK)()
    made.write_bytes(made.read_bytes()[:5000])
    target = tmp_path / "restored.townnotes"

    with pytest.raises(FileError, match="damaged"):
        restore(backups(townhall.session.path), 1, target)
    assert not target.exists()


def test_a_number_that_is_none_is_said_with_those_there_are(townhall: Townhall) -> None:
    with pytest.raises(RuleError, match="no backup 3; there are none"):
        restore(backups(townhall.session.path), 3, Path("restored.townnotes"))


def test_what_a_killed_program_left_unfinished_is_taken_away(townhall: Townhall) -> None:
    place = back_up(townhall.session, OPENED)().parent
    left, new = place / "old.townnotes.1.part", place / "new.townnotes.2.part"
    for one in (left, new):
        one.write_bytes(b"half")
    os.utime(left, (0, 0))
    _noted(townhall)

    back_up(townhall.session, AT_WORK)()

    assert not left.exists()
    assert new.exists()


@pytest.mark.parametrize("id_", ["../../elsewhere", "paths", "a" * 300, "ä/ö", ""])
def test_whatever_a_session_is_called_its_backups_stay_in_their_folder(
    tmp_path: Path, id_: str
) -> None:
    file, whole = tmp_path / "any.townnotes", tmp_path / "backups"
    place = BackupFolder(id_, file, tmp_path).place

    assert place.parent == whole
    assert place != whole / "paths"


def test_a_session_that_another_program_named_finds_its_backups(tmp_path: Path) -> None:
    hall = Townhall(tmp_path / "odd.townnotes", ids=lambda: "../../odd")

    path = back_up(hall.session, OPENED, tmp_path)()
    hall.session.close()

    assert [one.path for one in backups(hall.session.path, folder=tmp_path)] == [path]
