"""Notes that were kept as texts, since no session took them: of earlier versions, and others."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from townnotes import private_files
from townnotes.settings import data_folder

_LONGEST = 4 * 1024 * 1024
"""Bytes of a text that are read; one typed before the first speaker is a few lines."""


class OldNote(NamedTuple):
    """A text that is in no session: where it lies, when it was written (UTC ms), what it says."""

    path: Path
    at: int
    text: str

    @property
    def lines(self) -> list[str]:
        """What was noted, without the empty lines."""
        return [line for line in self.text.splitlines() if line.strip()]


def old_notes() -> list[OldNote]:
    """Return the texts that lie there, the latest first; what cannot be read is passed over."""
    found: list[OldNote] = []
    for path in (data_folder() / "reports").glob("unsaved note *.txt"):
        try:
            at = path.stat().st_mtime_ns // 1_000_000
            with path.open("rb") as file:
                text = file.read(_LONGEST).decode("utf-8", "replace")
        except OSError:
            continue
        if text.strip():
            found.append(OldNote(path, at, text))
    return sorted(found, key=lambda one: one.at, reverse=True)


def keep_text(text: str, path: Path | None = None) -> Path | None:
    """Keep a text that no session takes, in a new file or over one kept before; returns where.

    Returns the path given, if any, where the disk takes it no more.
    """
    at = f"{datetime.now():%Y-%m-%d %H%M%S}"  # noqa: DTZ005 - the time of this computer
    try:
        folder = data_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        target = path or private_files.free_name(folder / f"unsaved note {at}.txt")
        private_files.write_text(target, text)
    except OSError:
        return path
    return target


def discard(note: OldNote) -> bool:
    """Delete a text for good; returns whether it is gone."""
    return discard_text(note.path)


def discard_text(path: Path) -> bool:
    """Delete the text at a path for good; returns whether it is gone."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
