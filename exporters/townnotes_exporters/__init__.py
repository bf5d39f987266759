"""Writes a finished summary to files: Word, Markdown."""

from collections.abc import Callable
from pathlib import Path

from townnotes.errors import RuleError
from townnotes.summary.document import Summary
from townnotes_exporters.markdown import write_markdown

__all__ = ["WRITERS", "Writer", "write"]

Writer = Callable[[Summary, Path], None]


def _write_word(summary: Summary, target: Path) -> None:
    # python-docx takes 60 ms to import; only who writes Word pays for it.
    from townnotes_exporters.word import write_word

    write_word(summary, target)


WRITERS: dict[str, Writer] = {".docx": _write_word, ".md": write_markdown}
"""What writes a summary, by the ending of the file's name."""


def write(summary: Summary, target: Path) -> None:
    """Write the summary in the format the target's ending asks for.

    Raises RuleError for an ending nobody writes, FileError when the disk refuses.
    """
    writer = WRITERS.get(target.suffix.lower())
    if writer is None:
        known = " or ".join(WRITERS)
        raise RuleError(f"a summary is written as {known}, not as “{target.suffix or target.name}”")
    writer(summary, target)
