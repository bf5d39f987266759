"""The words by which this program starts itself anew."""

import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

SCHEME = "townnotes:"
"""How a link begins that is this program's to follow."""
FIRST_PAINT = "--exit-after-first-paint"
"""Said before a file whose first sight alone is wanted, by the benchmark of starting."""
BESIDE = "--beside"
"""Said before a file that is to have a window of its own, whatever another window shows."""
EXPORT = "--export-for-window"
"""What the window says to the process that exports for it, before a folder."""
LANGUAGE = "--window-language"
"""Said before everything else, and before a language: the one that townnotes is to speak."""
SPELL = "--spell-for-window"
"""What it says to the one that looks words up."""
ARCHIVE = "--archive-for-window"
"""What it says to the one that keeps the archive's index."""
READ_ARCHIVED = "--read-for-archive"
"""What whoever fills the archive says to those that read files for it."""


def is_link(word: str) -> bool:
    """Tell whether a word of the start is a link of ours."""
    return word.lower().startswith(SCHEME)


def path_of(word: str) -> Path:
    """Return the file that a word of the start names: desktops write an address of it."""
    is_address = word.startswith("file://")
    return Path(unquote(urlsplit(word).path, errors="surrogateescape") if is_address else word)


def own_command() -> list[str]:
    """Return the words that start this program; a packed one is its own Python."""
    return (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "townnotes"]
    )
