"""The file is the session's own, or the session says so and goes on beside it, whole."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.patience import comes_true
from townnotes.beginning import draft_in, read_json
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Point
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.folder.files import candidates
from townnotes.merging import Merging
from townnotes.safety.backups import newest_backup
from townnotes.session import Moved, Session
from townnotes.store.going_on import Refuge
from townnotes.store.opening import read_source
from townnotes_exporters.atomic import write_file
from townnotes_exporters.word_template import opened_template

ROOT = Path(__file__).parents[2]


class Notes:
    """A townhall somebody speaks in, and what was heard of its file."""

    def __init__(self, townhall: Townhall) -> None:
        self.hall = townhall
        self.moves: list[Moved] = []
        townhall.session.on_moved.append(self.moves.append)
        townhall.asks(townhall.participant("Ada"))
        townhall.next()

    @property
    def session(self) -> Session:
        return self.hall.session

    def types(self, text: str) -> None:
        self.hall.later(60).types(text)

    @property
    def kept(self) -> list[str]:
        """What the session's file holds once it is closed."""
        self.session.close()
        return _points_of(self.session.path)


@pytest.fixture
def notes(townhall: Townhall) -> Notes:
    one = Notes(townhall)
    one.types("before")
    return one


def _points_of(path: Path) -> list[str]:
    again = Session.open(path, "later")
    found = [one.text for one in again.state.all(Point)]
    again.close()
    return found


def _copy_of(path: Path) -> Path:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    _tick(copy)
    return copy


def _tick(path: Path) -> None:
    """Let the clock of the disk go on: what is written next is told by its time."""
    clock = path.with_name("clock")
    last = path.stat().st_mtime_ns

    def has_ticked() -> bool:
        clock.touch()
        return clock.stat().st_mtime_ns > last

    assert comes_true(has_ticked)
    clock.unlink()


def _replaced(path: Path, copy: Path) -> None:
    copy.replace(path)


def _overwritten(path: Path, copy: Path) -> None:
    _tick(path)
    shutil.copy(copy, path)


def _overwritten_with_its_times(path: Path, copy: Path) -> None:
    _tick(path)
    shutil.copy2(copy, path)


def _overwritten_by_a_text(path: Path, copy: Path) -> None:
    path.write_text("a shopping list " * 5000, encoding="utf-8")


def _cut(path: Path, copy: Path) -> None:
    os.truncate(path, 8192)


def _emptied(path: Path, copy: Path) -> None:
    path.write_bytes(b"")


Harm = Callable[[Path, Path], None]
HARMS: list[Harm] = [
    _replaced, _overwritten, _overwritten_with_its_times, _overwritten_by_a_text, _cut, _emptied,
]  # fmt: skip


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_before_saved_is_said_and_nothing_is_lost(
    notes: Notes, harm: Harm
) -> None:
    old = notes.session.path
    copy = _copy_of(old)
    notes.types("typed after the copy")
    harm(old, copy)

    notes.types("typed after the harm")

    assert notes.session.path == old.with_name("session (mine).townnotes")
    assert [(one.old, one.new) for one in notes.moves] == [(old, notes.session.path)]
    assert notes.session.is_saved
    assert notes.kept == ["before", "typed after the copy", "typed after the harm"]


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_at_rest(notes: Notes, harm: Harm) -> None:
    copy = _copy_of(notes.session.path)
    notes.types("typed after the copy")
    saved_at = notes.session.saved_at
    notes.hall.later(30)
    harm(notes.session.path, copy)

    assert notes.session.look_after_file()

    assert [one.is_beside for one in notes.moves] == [True]
    assert notes.session.saved_at == saved_at
    assert notes.kept == ["before", "typed after the copy"]


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_at_close(notes: Notes, harm: Harm) -> None:
    copy = _copy_of(notes.session.path)
    notes.types("typed after the copy")
    harm(notes.session.path, copy)

    assert notes.kept == ["before", "typed after the copy"]
    assert len(notes.moves) == 1


def test_an_older_copy_of_the_same_size_tells_itself_by_its_time_alone(notes: Notes) -> None:
    path = notes.session.path
    copy = _copy_of(path)
    notes.types("shorter than a page")
    assert copy.stat().st_size == path.stat().st_size
    _overwritten(path, copy)

    notes.session.look_after_file()

    assert [one.fate for one in notes.moves] == ["overwritten"]
    assert notes.kept == ["before", "shorter than a page"]


def test_what_harmed_the_file_is_left_as_it_is(notes: Notes) -> None:
    path = notes.session.path
    _overwritten_by_a_text(path, path)
    harmed = path.read_bytes()

    notes.types("after")
    notes.session.close()

    assert path.read_bytes() == harmed
    assert {one.name for one in path.parent.iterdir()} == {path.name, notes.session.path.name}


def test_a_second_harm_finds_the_session_in_another_name_beside(notes: Notes) -> None:
    copy = _copy_of(notes.session.path)
    for text in ("one", "two"):
        notes.types(text)
        _overwritten(notes.session.path, copy)
        notes.session.look_after_file()

    assert notes.session.path.name == "session (mine 2).townnotes"
    assert notes.kept == ["before", "one", "two"]


def test_a_file_whose_time_alone_was_touched_stays_the_sessions_own(notes: Notes) -> None:
    os.utime(notes.session.path)

    notes.types("after")

    assert notes.moves == []
    assert notes.session.path.name == "session.townnotes"
    assert notes.kept == ["before", "after"]


def test_earlier_words_go_along_from_the_open_file(notes: Notes) -> None:
    _reworded(notes, "before, and more")
    _copy_of(notes.session.path).replace(notes.session.path)

    notes.session.look_after_file()

    assert _earlier(notes) == ['"before"']


def test_earlier_words_of_a_file_overwritten_come_from_the_newest_backup(
    notes: Notes, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    notes.session.take_refuge_in(Refuge(data, partial(newest_backup, folder=data)))
    other = Townhall(tmp_path / "other.townnotes", "other")
    other.participant("Eve")
    other.session.close()
    _reworded(notes, "before, and more")
    Merging([tmp_path / "other.townnotes"]).merge_into(notes.session, folder=tmp_path / "data")
    _overwritten_by_a_text(notes.session.path, tmp_path)

    notes.session.look_after_file()

    assert _earlier(notes) == ['"before"']


def _reworded(notes: Notes, text: str) -> None:
    point = notes.session.state.all(Point)[0]
    line = TypedLine(point.id, text, notes.hall.later(60).time)
    notes.hall.do(write_lines(notes.session.state, point.intervention, "", [line], {point.id}))


def _earlier(notes: Notes) -> list[str]:
    notes.session.close()
    return [one.value for one in read_source(notes.session.path).earlier if one.field == "text"]


def test_the_file_beside_is_kept_from_a_second_program_too(notes: Notes) -> None:
    _copy_of(notes.session.path).replace(notes.session.path)
    notes.session.look_after_file()

    assert "open in another townnotes" in _opened_elsewhere(notes.session.path)


def test_the_other_file_merges_into_the_one_beside(notes: Notes) -> None:
    path = notes.session.path
    copy = _copy_of(path)
    theirs = Townhall.reopened(copy, "colleague", notes.hall.time)
    theirs.types("what a colleague typed")
    theirs.session.close()
    notes.types("mine")
    copy.replace(path)
    notes.types("after")

    Merging([path], own=notes.session.path).merge_into(notes.session)

    assert set(notes.kept) == {"before", "mine", "after", "what a colleague typed"}


# Renamed, deleted, folder gone.


def test_a_renamed_file_is_followed_and_locked_under_its_new_name(notes: Notes) -> None:
    new = notes.session.path.with_name("renamed.townnotes")
    notes.session.path.rename(new)

    notes.types("after")

    assert notes.session.path == new
    assert [one.is_beside for one in notes.moves] == [False]
    assert "open in another townnotes" in _opened_elsewhere(new)
    assert notes.kept == ["before", "after"]
    assert [one.name for one in new.parent.iterdir()] == ["renamed.townnotes"]


def test_a_folder_renamed_takes_the_session_along(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    notes = Notes(Townhall(tmp_path / "old" / "session.townnotes"))
    (tmp_path / "old").rename(tmp_path / "new")

    notes.types("after")

    assert notes.session.path == tmp_path / "new" / "session.townnotes"
    assert notes.kept == ["after"]
    assert len(list((tmp_path / "new").iterdir())) == 1


def test_a_renamed_file_with_another_in_its_place_goes_on_beside_that(notes: Notes) -> None:
    path = notes.session.path
    copy = _copy_of(path)
    path.rename(path.with_name("conflict.townnotes"))
    copy.rename(path)

    notes.types("after")

    assert notes.session.path.name == "session (mine).townnotes"
    assert notes.kept == ["before", "after"]


@pytest.mark.parametrize("place", [".local/share/Trash/files", ".Trash-1000/files", ".Trash"])
def test_a_file_thrown_away_is_not_followed_there_but_written_again(
    notes: Notes, tmp_path: Path, place: str
) -> None:
    path = notes.session.path
    (tmp_path / place).mkdir(parents=True)
    path.rename(tmp_path / place / path.name)

    notes.types("after")

    assert notes.session.path == path
    assert notes.kept == ["before", "after"]


def test_a_file_put_aside_by_another_name_of_files_is_written_again_and_said(notes: Notes) -> None:
    path = notes.session.path
    path.rename(path.with_suffix(".bak"))

    notes.types("after")

    assert [one.fate for one in notes.moves] == ["missing"]
    assert notes.session.path == path
    assert notes.kept == ["before", "after"]


def test_a_deleted_file_is_written_again_at_rest(notes: Notes) -> None:
    notes.session.path.unlink()

    notes.session.look_after_file()

    assert "open in another townnotes" in _opened_elsewhere(notes.session.path)
    assert notes.kept == ["before"]


def test_a_session_whose_folder_is_gone_goes_on_in_the_data_folder(tmp_path: Path) -> None:
    folder, refuge = tmp_path / "stick", tmp_path / "data"
    folder.mkdir()
    notes = Notes(Townhall(folder / "session.townnotes"))
    notes.session.take_refuge_in(Refuge(refuge, newest_backup))
    shutil.rmtree(folder)

    notes.types("after")

    assert notes.session.path == refuge / "sessions" / "session (mine).townnotes"
    assert notes.session.is_saved
    assert notes.kept == ["after"]


def test_a_session_that_finds_no_place_is_not_said_to_be_saved_until_it_does(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    notes = Notes(Townhall(folder / "session.townnotes"))
    notes.types("before")
    saved_at = notes.session.saved_at
    shutil.rmtree(folder)

    notes.types("after")

    assert not notes.session.is_saved
    assert notes.session.saved_at == saved_at
    assert "was deleted" in notes.session.trouble
    assert "What you typed is kept here" in notes.session.trouble
    folder.mkdir()
    assert notes.session.save()
    assert notes.kept == ["before", "after"]


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root puts a disk over another"
)
def test_a_disk_put_over_the_folder_is_noticed_and_the_session_written_there(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    notes = Notes(Townhall(folder / "session.townnotes"))
    notes.types("before")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        pytest.skip("no disk can be put there")
    try:
        shutil.copy(__file__, folder / "session.townnotes")

        notes.types("after")

        assert [one.fate for one in notes.moves] == ["remounted"]
        assert notes.session.path == folder / "session (mine).townnotes"
        assert notes.kept == ["before", "after"]
    finally:
        subprocess.run(["umount", str(folder)], check=True)


# Nothing else opens the file.


@pytest.mark.parametrize("link", [os.link, os.symlink])
@pytest.mark.parametrize("name", ["link.townnotes", "link.txt", "link.docx"])
def test_another_name_of_the_own_file_is_refused_unopened(
    notes: Notes, link: Callable[[Path, Path], None], name: str
) -> None:
    other = notes.session.path.with_name(name)
    link(notes.session.path, other)

    with pytest.raises(FileError, match="the session that is open here"):
        Merging([other], own=notes.session.path)

    assert "open in another townnotes" in _opened_elsewhere(notes.session.path)


def test_a_second_program_never_gets_in_whatever_is_offered_to_merge(notes: Notes) -> None:
    tried = [_opened_after_a_link(notes, n) for n in range(5)]

    assert all("open in another townnotes" in one for one in tried)


def _opened_after_a_link(notes: Notes, number: int) -> str:
    other = notes.session.path.with_name(f"{number}.townnotes")
    os.link(notes.session.path, other)
    with pytest.raises(FileError):
        Merging([other], own=notes.session.path)
    return _opened_elsewhere(other)


def test_whatever_else_opens_and_closes_the_file_here_lets_no_second_program_in(
    notes: Notes,
) -> None:
    # As a file dialog does that looks into what it lists.
    notes.session.path.read_bytes()

    assert "open in another townnotes" in _opened_elsewhere(notes.session.path)


def test_nothing_is_exported_over_the_own_file(notes: Notes) -> None:
    with pytest.raises(FileError, match="the session that is open here"):
        write_file(notes.session.path, b"a summary")

    assert notes.session.look_after_file()
    assert notes.moves == []


def _read_as_template(path: Path) -> object:
    with opened_template(path, "en") as document:
        return document


def _read_as_style(path: Path) -> object:
    return draft_in(State(), style=str(path))


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("session.json", read_json),
        ("template.docx", _read_as_template),
        ("style.toml", _read_as_style),
    ],
)
def test_nothing_reads_the_own_file_as_something_else(
    notes: Notes, name: str, read: Callable[[Path], object]
) -> None:
    other = notes.session.path.with_name(name)
    os.link(notes.session.path, other)

    with pytest.raises(FileError, match="the session that is open here"):
        read(other)

    assert "open in another townnotes" in _opened_elsewhere(notes.session.path)


def test_a_member_of_a_shared_folder_that_is_the_own_file_is_passed_over(notes: Notes) -> None:
    os.link(notes.session.path, notes.session.path.with_name("Eve.x.registers"))

    assert candidates(notes.session.path.parent) == {}


def _opened_elsewhere(path: Path) -> str:
    """Try to open a file in another process; returns why that was not possible, or nothing."""
    script = """
import sys
from pathlib import Path
from townnotes.errors import FileError
from townnotes.session import Session
try:
    Session.open(Path(sys.argv[1]), "other").close()
except FileError as error:
    print(error)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return ran.stdout
