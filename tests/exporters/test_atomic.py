import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from tests.file_limits import no_file_longer_than
from townnotes.errors import FileError
from townnotes_exporters.atomic import write_file


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a summary that is already there."""
    target = tmp_path / "summary.md"
    target.write_bytes(b"the summary of yesterday")
    return target


def test_the_new_content_takes_the_old_ones_place(old: Path) -> None:
    write_file(old, b"today")

    assert old.read_bytes() == b"today"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_permissions_and_links_outlive_a_new_summary(old: Path, tmp_path: Path) -> None:
    old.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to(old)

    write_file(link, b"today")

    assert link.is_symlink()
    assert old.read_bytes() == b"today"
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_a_new_file_is_as_public_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()

    write_file(tmp_path / "new.md", b"today")

    assert (tmp_path / "new.md").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(old: Path) -> None:
    with no_file_longer_than(1_024), pytest.raises(FileError, match="larger than the disk allows"):
        write_file(old, b"x" * 10_000)

    assert old.read_bytes() == b"the summary of yesterday"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "the folder is read-only"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_a_disk_that_refuses_is_named_with_what_is_safe(
    old: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(FileError) as refusal:
        write_file(old, b"today")

    sentence = str(refusal.value)
    assert sentence.startswith(f"The summary was not written to {old}: {words}")
    assert sentence.endswith("Your notes are safe; choose another place.")
    assert old.read_bytes() == b"the summary of yesterday"
    assert list(old.parent.iterdir()) == [old]


def test_a_place_that_cannot_hold_a_file_is_refused_in_words(old: Path, tmp_path: Path) -> None:
    refused = {
        tmp_path: "that is a folder",
        tmp_path / "missing" / "summary.md": "the folder does not exist",
        old / "summary.md": "the folder does not exist",
        tmp_path / "bad\0name.md": "a character no disk takes",
        tmp_path / f"{'long' * 100}.md": "the name is too long",
    }

    for target, words in refused.items():
        with pytest.raises(FileError, match=words):
            write_file(target, b"today")

    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_is_never_replaced_by_a_file() -> None:
    with pytest.raises(FileError, match="not an ordinary file"):
        write_file(Path("/dev/full"), b"today")

    assert Path("/dev/full").is_char_device()
