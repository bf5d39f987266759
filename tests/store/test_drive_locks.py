"""A drive that knows no locks is named as that, and a file beside keeps a second townnotes out."""

import json
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.patience import comes_true
from tests.store.lockless import CAN_REFUSE
from townnotes.errors import FileError, LeftOpenError
from townnotes.store import drive_locks
from townnotes.store.drive_locks import LockFile, read_mark

pytestmark = pytest.mark.skipif(not CAN_REFUSE, reason="this system refuses no locks")

ROOT = Path(__file__).parents[2]
LOCKLESS = """
import sys
from pathlib import Path
from tests.builders import Townhall
from tests.store.lockless import refuse_locks
from townnotes.errors import FileError, LeftOpenError
from townnotes.merging import Merging
from townnotes.session import Session
refuse_locks()
path = Path(sys.argv[1])
"""
BEGIN = """
hall = Townhall(path)
hall.asks(hall.participant("Ada")); hall.next(); hall.types("typed")
print(hall.session.has_locks, hall.session.is_saved, hall.session.trouble, flush=True)
"""
OPEN = """
try:
    session = Session.open(path, "other", take_over="sure" in sys.argv)
except FileError as error:
    print(type(error).__name__, error)
else:
    print("opened", session.path.name, session.has_locks)
    session.close()
"""


def _child(path: Path, script: str, *more: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", LOCKLESS + script, str(path), *more],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip


def _said(path: Path, script: str, *more: str) -> str:
    said, _ = _child(path, script, *more).communicate()
    return said.strip()


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.townnotes"


@pytest.fixture
def first(path: Path) -> Generator["subprocess.Popen[str]"]:
    """Hold a session open in another process, on a drive without locks."""
    child = _child(path, BEGIN + "sys.stdin.read(); hall.session.close()")
    assert child.stdout
    assert child.stdout.readline().strip() == "False True"
    yield child
    child.communicate()


def test_a_session_is_opened_and_saved_without_locks(path: Path) -> None:
    assert _said(path, BEGIN + "hall.session.close()") == "False True"
    assert _said(path, OPEN) == "opened session.townnotes False"
    assert [one.name for one in path.parent.iterdir()] == ["session.townnotes"]


def test_a_second_townnotes_is_kept_out_by_the_file_beside(
    path: Path, first: "subprocess.Popen[str]"
) -> None:
    assert _lock_of(path).exists()
    assert "open in another townnotes" in _said(path, OPEN)
    assert "open in another townnotes" in _said(path, OPEN, "sure")


def test_what_another_has_open_there_is_not_merged_half_written(
    path: Path, first: "subprocess.Popen[str]"
) -> None:
    merge = "try:\n    Merging([path])\nexcept FileError as error:\n    print(error)"

    assert "open in another townnotes" in _said(path, merge)


def test_what_is_closed_there_is_merged(path: Path) -> None:
    _said(path, BEGIN + "hall.session.close()")

    assert _said(path, "Merging([path]); print('read')") == "read"


def test_the_mark_of_a_townnotes_that_was_killed_here_keeps_nobody_out(
    path: Path, first: "subprocess.Popen[str]"
) -> None:
    first.kill()
    first.wait()
    assert _lock_of(path).exists()

    assert _said(path, OPEN) == "opened session.townnotes False"


def test_a_file_deleted_there_is_written_again(path: Path) -> None:
    again = "path.unlink(); hall.types('after'); print(hall.session.is_saved, path.exists())"

    assert _said(path, BEGIN + again + "; hall.session.close()").endswith("True True")
    assert _said(path, OPEN) == "opened session.townnotes False"


def test_a_file_replaced_there_goes_on_beside_with_a_mark_of_its_own(path: Path) -> None:
    replaced = """
import shutil
shutil.copy(path, "copy"); Path("copy").replace(path)
hall.types("after")
print(sorted(one.name for one in path.parent.iterdir() if one.suffix == ".lock"))
hall.session.close()
"""
    said = _said(path, BEGIN + f"import os; os.chdir({str(path.parent)!r})" + replaced)

    assert said.endswith("['session (mine).townnotes.lock']")


def _leave_mark(path: Path, age_s: float) -> None:
    mark = {"machine": "another", "process": 1, "boot": "b", "token": "t"}
    _lock_of(path).write_text(json.dumps({**mark, "instant": time.time() - age_s}), "utf-8")


def test_a_mark_of_another_computer_is_believed_for_five_minutes(path: Path) -> None:
    _said(path, BEGIN + "hall.session.close()")
    _leave_mark(path, drive_locks.STALE_S - 60)

    assert _said(path, OPEN, "sure").startswith("FileError")


def test_an_older_mark_of_another_computer_is_asked_about_and_then_taken_over(path: Path) -> None:
    _said(path, BEGIN + "hall.session.close()")
    _leave_mark(path, drive_locks.STALE_S + 60)

    assert _said(path, OPEN).startswith("LeftOpenError")
    assert _lock_of(path).exists()
    assert _said(path, OPEN, "sure") == "opened session.townnotes False"
    assert not _lock_of(path).exists()


def test_a_mark_nobody_can_read_is_believed_as_long_as_it_is_young(path: Path) -> None:
    _lock_of(path).write_bytes(b"\xff{")

    with pytest.raises(FileError, match="open in another townnotes") as refused:
        LockFile.take(path)

    assert not isinstance(refused.value, LeftOpenError)


def test_a_mark_is_renewed_while_the_file_is_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_locks, "RENEWED_S", 0.01)
    lock = LockFile.take(path)
    first = read_mark(_lock_of(path))

    assert comes_true(lambda: read_mark(_lock_of(path)).instant > first.instant)

    lock.let_go()
    assert not _lock_of(path).exists()


def test_a_mark_that_another_has_taken_over_is_noticed_and_left_to_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_locks, "RENEWED_S", 0.01)
    lock = LockFile.take(path)
    _lock_of(path).unlink()
    _leave_mark(path, 0)

    assert comes_true(lambda: lock.is_lost)

    lock.let_go()
    assert _lock_of(path).exists()
