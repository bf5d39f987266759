"""Folders as they are: with damaged, foreign, newer, doubled and open files, and circles."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.archive.offices import answer_to, filled, harbour_folder, one_townhall, said
from tests.builders import Townhall
from townnotes.archive.updating import UpdatedArchive
from townnotes.domain.entities import Participant
from townnotes.safety.backups import AT_WORK, back_up
from townnotes.session import Session
from townnotes.store import MAJOR
from townnotes.store.opening import read_source

_HOLDS = (
    "import sys; from pathlib import Path; from townnotes.session import Session; "
    "held = Session.open(Path(sys.argv[1]), 'o' * 32); print('open', flush=True); input()"
)


def remark_on(updated: UpdatedArchive, name: str) -> str:
    """Return the only remark that begins with a file's name."""
    (remark,) = (one for one in updated.remarks if name in one.partition("”")[0])
    return remark


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    harbour_folder(tmp_path / "harbour")
    return tmp_path / "harbour"


def test_a_foreign_file_is_told_and_the_rest_is_found(harbour: Path) -> None:
    (harbour / "other.townnotes").write_bytes(b"minutes of something else\n" * 20)

    updated = filled(harbour)

    assert "is not a townnotes file" in remark_on(updated, "other")
    assert answer_to("break").years == ("2025", "2026")


def test_a_newer_file_says_that_an_update_reads_it(harbour: Path) -> None:
    path = harbour / "now.townnotes"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {(MAJOR + 1) * 100}")
        db.execute("CREATE TABLE of_the_future (n)")

    assert "newer townnotes" in remark_on(filled(harbour), "now")
    assert answer_to("break").years == ("2025",)


def test_a_damaged_file_is_told_and_read_once_it_is_whole(harbour: Path) -> None:
    path = harbour / "now.townnotes"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "is damaged" in remark_on(filled(harbour), "now")

    path.write_bytes(whole)

    assert filled(harbour).remarks == ()
    assert answer_to("break").years == ("2025", "2026")


def test_a_damaged_entry_is_left_out_and_counted(harbour: Path) -> None:
    path = harbour / "now.townnotes"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(
            "UPDATE register SET value = '\"never said\"' "
            "WHERE field = 'text' AND value LIKE '%nurse%pier%'"
        )

    assert "1 damaged entry was left out" in remark_on(filled(harbour), "now")
    assert said(answer_to("never")) == []


def test_a_copy_counts_once(harbour: Path) -> None:
    shutil.copy(harbour / "now.townnotes", harbour / "copy of now.townnotes")

    updated = filled(harbour)

    assert "counts in its place" in remark_on(updated, "now")
    assert answer_to("crane crews").speakers == 2


def test_of_two_copies_the_fuller_one_counts(harbour: Path) -> None:
    shutil.copy(harbour / "now.townnotes", harbour / "a later one.townnotes")
    filled(harbour)
    later = Townhall.reopened(harbour / "a later one.townnotes", "me", 1_773_300_000_000)
    later.speaks(later.state.all(Participant)[0], "> a lighthouse")
    later.session.close()

    filled(harbour)

    assert [one.path.stem for one in answer_to("lighthouse").said] == ["a later one"]
    assert answer_to("crane crews").speakers == 2


def test_a_copy_takes_the_place_of_the_one_that_is_gone(harbour: Path) -> None:
    shutil.copy(harbour / "now.townnotes", harbour / "copy of now.townnotes")
    filled(harbour)
    counts = answer_to("second nurse").said[0].path
    counts.unlink()

    updated = filled(harbour)

    assert updated.remarks == ()
    assert answer_to("second nurse").speakers == 1


def test_a_file_open_elsewhere_is_read_from_its_newest_backup(harbour: Path) -> None:
    path = harbour / "now.townnotes"
    session = Session.open(path, "m" * 32)
    back_up(session, AT_WORK)()
    session.close()
    with _held_by_another(path) as other:
        updated = filled(harbour)
        assert "its newest backup was read" in remark_on(updated, "now")
        assert answer_to("break").years == ("2025", "2026")
        other.communicate("\n")

    assert filled(harbour).read == 1
    assert filled(harbour).remarks == ()


def test_a_file_open_elsewhere_without_a_backup_is_told(harbour: Path) -> None:
    path = harbour / "now.townnotes"
    with _held_by_another(path) as other:
        assert "no backup of it" in remark_on(filled(harbour), "now")
        other.communicate("\n")

    filled(harbour)
    assert answer_to("break").years == ("2025", "2026")


def _held_by_another(path: Path) -> "subprocess.Popen[str]":
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )  # fmt: skip
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    return other


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_links_in_circles_are_followed_once(harbour: Path) -> None:
    (harbour / "round").symlink_to(harbour)
    (harbour / "itself.townnotes").symlink_to(harbour / "itself.townnotes")
    (harbour / "by another name.townnotes").symlink_to(harbour / "now.townnotes")

    updated = filled(harbour)

    assert updated.files == 2
    assert "leads nowhere" in remark_on(updated, "itself")


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_is_found(harbour: Path) -> None:
    # What the system refuses of a folder, it refuses of a file in its place, whoever asks.
    updated = filled(harbour, harbour / "now.townnotes" / "below")

    assert any("could not be read" in one for one in updated.remarks)
    assert updated.files == 2


def test_a_file_without_a_townhall_is_told(tmp_path: Path) -> None:
    Session.create(tmp_path / "empty.townnotes", "m" * 32).close()

    assert "holds no townhall" in remark_on(filled(tmp_path), "empty")


def test_two_that_share_a_recording_both_count_and_that_is_said(tmp_path: Path) -> None:
    shared = one_townhall(tmp_path / "shared.townnotes", "> lamps").session
    shared.close()
    registers = read_source(shared.path).registers
    for name in "ab":
        own = one_townhall(tmp_path / f"{name}.townnotes", f"> {name}-lamps")
        own.session.take_in(registers)
        own.session.close()
    shared.path.unlink()

    updated = filled(tmp_path)

    assert sum("in common" in one for one in updated.remarks) == 1
    assert len(answer_to("lamps").course) == 2
