"""Small disks that a test fills."""

import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest


class Disk:
    """A disk of its own, mounted at a place."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def fill(self) -> None:
        """Leave no byte free."""
        with (self.place / "big").open("wb", buffering=0) as file:
            for size in (4096, 1):
                try:
                    while file.write(b"x" * size):
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        """Give all of the room back."""
        (self.place / "big").unlink()


def small_disk(place: Path, size: str) -> Generator[Disk]:
    """Mount a disk in memory at a place, and take it away again; skips where that may not be."""
    place.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    try:
        ran = subprocess.run(mount, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no disk can be mounted here")
    if ran.returncode:
        pytest.skip("no disk can be mounted here")
    yield Disk(place)
    subprocess.run(["umount", "-l", str(place)], check=False)
