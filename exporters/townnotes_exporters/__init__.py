"""Writes a finished summary to files: a small module a format."""

from collections.abc import Callable
from pathlib import Path

from townnotes.errors import RuleError
from townnotes.summary.document import Summary
from townnotes_exporters.csv_table import write_csv
from townnotes_exporters.markdown import write_markdown
from townnotes_exporters.spreadsheet import write_spreadsheet
from townnotes_exporters.web_page import write_web_page

__all__ = ["WITH_SHEETS", "WRITERS", "Writer", "internal_beside", "write"]

Writer = Callable[[Summary, Path], None]


def _write_word(summary: Summary, target: Path) -> None:
    # python-docx takes 60 ms to import; only who writes Word pays for it.
    from townnotes_exporters.word import write_word

    write_word(summary, target)


def _write_pdf(summary: Summary, target: Path) -> None:
    from townnotes_exporters.pdf import write_pdf

    write_pdf(summary, target)


WRITERS: dict[str, Writer] = {
    ".docx": _write_word,
    ".pdf": _write_pdf,
    ".html": write_web_page,
    ".md": write_markdown,
    ".xlsx": write_spreadsheet,
    ".csv": write_csv,
}
"""What writes a summary, by the ending of the file's name."""

WITH_SHEETS = (".xlsx", ".csv")
"""The endings whose files are made of the summary's sheets."""


def write(summary: Summary, target: Path) -> None:
    """Write the summary in the format the target's ending asks for.

    Raises RuleError for an ending nobody writes, FileError when the disk refuses.
    """
    writer_of(target)(summary, target)


def writer_of(target: Path) -> Writer:
    """Return what writes files of the target's ending; RuleError where nothing does."""
    writer = WRITERS.get(target.suffix.lower())
    if writer is None:
        *others, last = WRITERS
        known = f"{', '.join(others)} or {last}"
        raise RuleError(
            f"A summary is written as {known}, not as “{target.suffix or target.name}”."
        )
    return writer


def internal_beside(target: Path) -> Path:
    """Return where the internal version goes when both are written: beside the public one."""
    return target.with_name(f"{target.stem} (internal){target.suffix}")
