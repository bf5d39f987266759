"""A shared disk that is full or read-only while Ada types: a banner says so, and typing goes on."""

import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.ui.hands import Hands


@pytest.fixture
def place(tmp_path: Path) -> Generator[Path]:
    """Mount a disk of 96 kB; only some machines let a test do that."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not _mount("-t", "tmpfs", "-o", "size=96k", "tmpfs", str(folder)):
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def _mount(*words: str) -> bool:
    try:
        return subprocess.run(["mount", *words], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


# K4
def test_a_full_disk_is_said_and_everything_comes_once_there_is_room(
    ada: Hands, place: Path
) -> None:
    _fill(place)
    banner = ada.window.folder.banner
    for number in range(40):
        ada.types(f"point {number} of a long speech about the pier\n")
    ada.until(lambda: "its disk is full" in banner.text)
    assert ada.desk.session.is_saved
    assert len(ada.texts()) == 40

    (place / "big").unlink()

    ada.until(lambda: not banner.text)
    ada.until(lambda: "point 39 of" in _said(place))


# K4
def test_a_read_only_disk_is_said_and_everything_comes_once_it_can_be_written(
    ada: Hands, place: Path
) -> None:
    if not _mount("-o", "remount,ro", str(place)):
        pytest.skip("no disk can be made read-only here")
    ada.types("typed meanwhile\n")
    banner = ada.window.folder.banner
    ada.until(lambda: "read-only" in banner.text)
    assert "typed meanwhile" in ada.texts()
    assert ada.desk.session.is_saved

    _mount("-o", "remount,rw", str(place))

    ada.until(lambda: "typed meanwhile" in _said(place))
    ada.until(lambda: not banner.text)


# K4: a share that is no longer mounted leaves an empty folder on another disk.
def test_the_empty_folder_a_share_was_mounted_at_is_not_taken_for_it(
    ada: Hands, place: Path
) -> None:
    subprocess.run(["umount", "-l", str(place)], check=True)
    ada.types("typed meanwhile\n")
    banner = ada.window.folder.banner

    ada.until(lambda: "another disk is there" in banner.text)

    assert list(place.iterdir()) == []


def _fill(place: Path) -> None:
    with (place / "big").open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            return


def _said(place: Path) -> str:
    return "".join(path.read_text() for path in place.glob("*.registers"))
