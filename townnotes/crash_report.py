"""Writes down what went wrong inside townnotes, for its developers and not for its users' eyes."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from townnotes import __version__, private_files
from townnotes.settings import data_folder


def write_report(kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Write a report into the data folder; returns where, or None where the disk refuses.

    It holds the error and the lines of our code it passed through, and nothing of a session.
    """
    now = datetime.now(UTC)
    lines = [
        f"townnotes {__version__}, Python {platform.python_version()}, {platform.platform()}",
        now.isoformat(timespec="seconds"),
        *traceback.format_tb(trace),
        # The error's own words are left out: they may quote a note.
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    try:
        folder = data_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"report-{now:%Y%m%d-%H%M%S}.txt"
        private_files.write_text(path, "\n".join(lines))
    except OSError:
        return None
    return path
