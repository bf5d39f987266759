"""A disk that refuses: what is owed goes to the rescue journal, and comes back from there."""

import shutil
import stat
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.builders import START, Townhall
from tests.file_limits import needs_file_limits
from tests.safety.disks import Disk, small_disk
from townnotes.domain.entities import Intervention
from townnotes.errors import FileError
from townnotes.folder.lines import read_line
from townnotes.safety.opening import open_file
from townnotes.session import Session
from townnotes.settings import data_folder

ROOT = Path(__file__).parents[2]
TYPE_ON = """
import sys
from pathlib import Path
from tests.file_limits import needs_file_limits
from tests.builders import Townhall
from tests.safety.disks import Disk
from townnotes.safety.opening import open_file
path = Path(sys.argv[1])
hall = Townhall.on(open_file(path, "me"), 1_773_237_700_000)
Disk(path.parent).fill()
hall.types("typed on a full disk")
print(hall.session.is_saved, hall.session.is_rescued, flush=True)
sys.stdin.read()
"""
TYPE_ON_LIMITED = """
import resource, sys
from pathlib import Path
from tests.file_limits import needs_file_limits
from tests.builders import Townhall
from townnotes.safety.opening import open_file
path = Path(sys.argv[1])
hall = Townhall.on(open_file(path, "me"), 1_773_237_700_000)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))
hall.types("typed on a full disk " * 2000)
print(hall.session.is_saved, hall.session.is_rescued, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def disk(tmp_path: Path) -> Generator[Disk]:
    yield from small_disk(tmp_path / "disk", "4m")


@pytest.fixture
def path(disk: Disk) -> Path:
    """Begin a townhall in which Ada has the floor, on the small disk."""
    return _begin(disk.place / "a.townnotes")


def _begin(path: Path) -> Path:
    hall = Townhall(path)
    hall.asks(hall.participant("Ada"))
    hall.next()
    hall.session.close()
    return path


def _opened(path: Path) -> Townhall:
    """Open a session as window and command line do, to go on typing."""
    return Townhall.on(open_file(path, "me"), START + 60_000)


def _journals() -> list[Path]:
    return sorted((data_folder() / "rescue").glob("*"))


def _texts(session: Session) -> list[str]:
    turns = session.state.all(Intervention)
    return [point.text for one in turns for point in session.state.points_of(one.id)]


def _found(path: Path) -> tuple[list[str], list[str]]:
    """Return what a session says once it is opened again, and what is said of the opening."""
    session = open_file(path, "me")
    found = _texts(session), session.remarks
    assert session.is_saved
    session.close()
    return found


def test_an_open_session_has_a_megabyte_to_be_rescued_into_and_a_closed_one_nothing(
    path: Path,
) -> None:
    session = open_file(path, "me")
    (journal,) = _journals()

    assert journal.name == f"{session.state.session.id}.lines"
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    assert journal.stat().st_size == journal.stat().st_blocks * 512 == 1 << 20
    session.close()
    assert _journals() == []


def test_what_a_full_disk_refuses_is_there_when_the_session_is_opened_again(
    path: Path, disk: Disk
) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("typed on a full disk")
    assert (hall.session.is_saved, hall.session.is_rescued) == (False, True)
    hall.session.close()
    disk.free()

    texts, remarks = _found(path)

    assert texts == ["typed on a full disk"]
    assert remarks == ["1 change that the disk had refused was added."]
    assert _journals() == []
    assert _found(path) == (texts, [])


@pytest.mark.parametrize("home", ["another disk", "the same disk"])
def test_what_a_full_disk_refuses_outlives_a_killed_program(
    path: Path, disk: Disk, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if home == "the same disk":
        monkeypatch.setenv("XDG_DATA_HOME", str(disk.place / "home"))
    program = subprocess.Popen(
        [sys.executable, "-c", TYPE_ON, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    said = program.stdout.readline()
    program.kill()
    program.communicate()
    disk.free()

    assert said == "False True\n"
    assert _found(path)[0] == ["typed on a full disk"]
    assert _journals() == []


@needs_file_limits
def test_where_nothing_can_be_mounted_a_limit_on_files_is_a_full_disk_too(tmp_path: Path) -> None:
    path = _begin(tmp_path / "a.townnotes")
    program = subprocess.Popen(
        [sys.executable, "-c", TYPE_ON_LIMITED, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    said = program.stdout.readline()
    program.kill()
    program.communicate()

    assert said == "False True\n"
    assert len(_found(path)[0][0]) > 40_000


def test_each_change_stands_in_the_journal_once_however_often_it_is_tried_again(
    path: Path, disk: Disk
) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    for _ in range(3):
        assert not hall.session.save()
    hall.types("two")

    lines = _journals()[0].read_bytes().split(b"\n")[1:-1]

    registers = [read_line(line) for line in lines]
    assert len(set(registers)) == len(registers) > 2
    assert None not in registers
    hall.session.close()


def test_the_words_leave_the_journal_once_the_same_connection_writes_again(
    path: Path, disk: Disk
) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("the harbour at night")
    kept = b"harbour at night" in _journals()[0].read_bytes()
    disk.free()

    assert hall.session.save()

    assert kept
    assert _journals()[0].read_bytes() == b" " * (1 << 20)
    hall.session.close()


def test_a_journal_taken_in_on_a_disk_that_still_refuses_stays(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    hall.session.close()
    before = _journals()[0].read_bytes()

    again = open_file(path, "me")
    assert _texts(again) == ["one"]
    assert "still refuses" in again.remarks[0]
    again.close()

    assert _journals()[0].read_bytes() == before
    disk.free()
    assert _found(path)[0] == ["one"]


def test_a_copy_that_is_opened_first_takes_the_changes_in_and_leaves_them_to_the_file(
    path: Path, disk: Disk, tmp_path: Path
) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    hall.session.close()
    copy = shutil.copy(path, tmp_path / "copy.townnotes")

    assert _found(Path(copy))[0] == ["one"]

    disk.free()
    assert _found(path)[0] == ["one"]
    assert _journals() == []


def test_two_windows_on_copies_of_one_session_have_a_journal_each(
    path: Path, disk: Disk, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(path, tmp_path / "copy.townnotes"))
    hall, other = _opened(path), open_file(copy, "me")
    disk.fill()
    hall.types("one")
    other.close()
    hall.session.close()

    assert len(_journals()) == 1
    disk.free()
    assert _found(path)[0] == ["one"]


def test_a_disk_that_refuses_the_journal_too_is_known(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    (data_folder() / "rescue").rename(data_folder() / "elsewhere")
    (data_folder() / "rescue").touch()
    hall.session.close()
    hall = _opened(path)
    disk.fill()

    hall.types("one")

    assert (hall.session.is_saved, hall.session.is_rescued) == (False, False)
    assert hall.session.trouble
    hall.session.close()


def test_the_command_line_takes_the_changes_in_and_says_so(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    hall.session.close()
    disk.free()

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "info", str(path)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert "1 change that the disk had refused was added." in ran.stderr
    assert _found(path) == (["one"], [])


def test_a_torn_last_line_of_the_journal_costs_that_line_alone(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    hall.session.close()
    disk.free()
    (journal,) = _journals()
    journal.write_bytes(journal.read_bytes() + b'["point","' + b" " * 1000)

    assert _found(path) == (["one"], ["1 change that the disk had refused was added."])


def test_a_damaged_line_of_the_journal_is_left_out_and_counted(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("one")
    hall.types("two")
    hall.session.close()
    disk.free()
    (journal,) = _journals()
    journal.write_bytes(journal.read_bytes().replace(b"two", b"tow"))

    texts, remarks = _found(path)

    assert texts[0] == "one"
    assert "tow" not in texts
    assert "can no longer be read" in remarks[1]


def test_a_journal_of_a_newer_townnotes_is_left_to_it(path: Path) -> None:
    session = open_file(path, "me")
    (journal,) = _journals()
    session.close()
    newer = b'{"townnotes":"registers","version":[9,0],"words":"all of them"}\n'
    journal.write_bytes(newer)

    assert _found(path) == ([], [])

    assert journal.read_bytes() == newer
    assert _journals() == [journal]


# Save elsewhere.


def test_a_session_goes_on_whole_in_another_file(path: Path, disk: Disk, tmp_path: Path) -> None:
    hall = _opened(path)
    hall.types("before")
    disk.fill()
    hall.types("on a full disk")
    elsewhere = tmp_path / "b.townnotes"

    hall.session.go_on_in(elsewhere)
    hall.types("after")
    hall.session.close()

    assert _found(elsewhere)[0] == ["before", "on a full disk", "after"]
    assert _found(path)[0] == ["before"]
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o600
    assert _journals() == []


def test_a_place_that_cannot_be_written_changes_nothing(path: Path, disk: Disk) -> None:
    hall = _opened(path)
    disk.fill()
    hall.types("on a full disk")

    for place in (path, disk.place / "b.townnotes", disk.place / "none" / "b.townnotes"):
        with pytest.raises(FileError):
            hall.session.go_on_in(place)

    assert hall.session.path == path
    assert (hall.session.is_saved, hall.session.is_rescued) == (False, True)
    assert not list(disk.place.glob("b.*"))
    disk.free()
    assert hall.session.save()
    hall.session.close()
    assert _found(path)[0] == ["on a full disk"]
