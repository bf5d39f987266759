"""Files that hold what was said: made so that their owner alone may read them, from the first byte.

Sessions, backups, rescue journals, rescued texts and reports. What is to be handed out, and what
lies in a shared folder, is made as any other program makes it. A new one has a name that nothing
has yet, and is taken away where what is to fill it fails.
"""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import Protocol

_OWNER_ONLY = 0o600


def create(path: Path) -> None:
    """Make an empty file that its owner alone may read; raises OSError, also where one is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))


class OpenFile(Protocol):
    """A file that was only just opened, as a session or what is below it."""

    def close(self) -> None:
        """Let go of it."""
        ...


class NewFile(OpenFile, Protocol):
    """One that was only just made."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...


@contextmanager
def closed_on_failure(file: OpenFile) -> Generator[None]:
    """Let go of a file where what is to follow its opening fails."""
    try:
        yield
    except BaseException:
        file.close()
        raise


@contextmanager
def gone_on_failure(file: NewFile) -> Generator[None]:
    """Take a new file away where what is to fill it fails."""
    try:
        yield
    except BaseException:
        file.close()
        file.path.unlink(missing_ok=True)
        raise


def free_name(wanted: Path) -> Path:
    """Return the name wanted, or “NAME 2” and so on where something has it."""
    return _free(wanted, lambda number: f"{wanted.stem}{number}")


def beside(path: Path, word: str) -> Path:
    """Return a free name beside a file: “NAME (WORD)”, “NAME (WORD 2)” and so on."""
    return _free(path, lambda number: f"{path.stem} ({word}{number})")


def _free(path: Path, stem: Callable[[str], str]) -> Path:
    """Return the first place that nothing has: without a number, with 2, with 3 and so on."""
    numbers = chain(("",), (f" {number}" for number in count(2)))
    places = (path.with_stem(stem(number)) for number in numbers)
    return next(place for place in places if not place.exists())


def write_text(path: Path, text: str) -> None:
    """Write a text into a file, a new one for its owner alone; raises OSError.

    Half a character is written as its code, as no file takes it.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)
