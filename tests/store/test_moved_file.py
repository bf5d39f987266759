"""A file that was renamed, put aside or deleted, or whose folder is gone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.store.own_notes import Notes, copy_of, opened_elsewhere
from tests.windows import needs_open_files_to_move
from townnotes.safety.backups import newest_backup
from townnotes.store.going_on import Refuge

pytestmark = needs_open_files_to_move


def test_a_renamed_file_is_followed_and_locked_under_its_new_name(notes: Notes) -> None:
    new = notes.session.path.with_name("renamed.townnotes")
    notes.session.path.rename(new)

    notes.types("after")

    assert notes.session.path == new
    assert [one.is_beside for one in notes.moves] == [False]
    assert "open in another townnotes" in opened_elsewhere(new)
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
    copy = copy_of(path)
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

    assert "open in another townnotes" in opened_elsewhere(notes.session.path)
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
