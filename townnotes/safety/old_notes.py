"""Notes that earlier versions kept as texts beside the reports, as they had no speaker yet."""

from pathlib import Path
from typing import NamedTuple

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


def discard(note: OldNote) -> bool:
    """Delete a text for good; returns whether it is gone."""
    try:
        note.path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
