"""Files that hold what was said: made so that their owner alone may read them, from the first byte.

Sessions, backups, rescue journals, rescued texts and reports. What is to be handed out, and what
lies in a shared folder, is made as any other program makes it.
"""

import os
from pathlib import Path

_OWNER_ONLY = 0o600


def create(path: Path) -> None:
    """Make an empty file that its owner alone may read; raises OSError, also where one is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))


def write_text(path: Path, text: str) -> None:
    """Write a text into a file, a new one for its owner alone; raises OSError.

    Half a character is written as its code, as no file takes it.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)
