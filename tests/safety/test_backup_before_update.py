"""A file of an older version is backed up before it is updated, or left as it is."""

import gzip
from pathlib import Path

import pytest

from townnotes.errors import FileError
from townnotes.safety.backups import BEFORE_UPDATE, backups
from townnotes.safety.opening import open_file
from townnotes.settings import data_folder
from townnotes.store.opening import read_source

FORMAT_1 = Path(__file__).parents[1] / "store" / "format-1.0.townnotes.gz"


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Unpack a file as the first version wrote it."""
    path = tmp_path / "older.townnotes"
    path.write_bytes(gzip.decompress(FORMAT_1.read_bytes()))
    return path


def test_a_file_of_an_older_version_is_backed_up_before_it_is_updated(older: Path) -> None:
    before = sorted(read_source(older).registers)
    open_file(older, "me").close()

    (one,) = backups(older)

    assert one.why == BEFORE_UPDATE
    assert sorted(read_source(one.path).registers) == before
    assert one.path.read_bytes()[60:64] == gzip.decompress(FORMAT_1.read_bytes())[60:64]


def test_a_file_of_this_version_needs_no_backup_to_be_opened(older: Path) -> None:
    open_file(older, "me").close()
    open_file(older, "me").close()

    assert len(backups(older)) == 1


def test_without_a_backup_a_file_is_not_updated(older: Path) -> None:
    data_folder().mkdir(parents=True)
    (data_folder() / "backups").write_text("in the way")
    before = older.read_bytes()

    with pytest.raises(FileError, match="It was not updated, and left as it is"):
        open_file(older, "me")
    assert older.read_bytes() == before
