"""Writes a finished summary as PDF, by LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from townnotes.errors import FileError
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.document import Annex, Paragraph, Run, Summary, noted
from townnotes_exporters.atomic import write_file
from townnotes_exporters.word import to_word

LONGEST_WAIT = 180
"""Seconds; LibreOffice takes 12 for ten thousand paragraphs."""

_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)


def write_pdf(summary: Summary, target: Path) -> None:
    """Write the summary as PDF; raises FileError where LibreOffice, or the disk, does not do it."""
    write_file(target, to_pdf(summary))


def to_pdf(summary: Summary) -> bytes:
    """Return the bytes of the PDF that LibreOffice makes of the Word file."""
    program = libreoffice()
    if program is None:
        raise _failure(
            "LibreOffice, which makes it, is not installed here. Write a .docx instead, or export "
            "the PDF from the window"
        )
    with tempfile.TemporaryDirectory(prefix="townnotes-", ignore_cleanup_errors=True) as folder:
        word = Path(folder) / "summary.docx"
        word.write_bytes(to_word(with_notes_at_end(summary)))
        _convert(program, word)
        try:
            return word.with_suffix(".pdf").read_bytes()
        except OSError as error:
            raise _failure("LibreOffice made none of the Word file") from error


def with_notes_at_end(summary: Summary) -> Summary:
    """Return the summary as paper holds it: its notes numbered, and told behind everything else.

    LibreOffice paints comments over the words they belong to.
    """
    if not summary.notes:
        return summary
    numbers = count(1)
    paragraphs = tuple(
        replace(each, runs=tuple(_numbered(each, numbers))) for each in summary.paragraphs
    )
    notes = tuple(
        Paragraph("body", (Run(f"{number}. ", bold=True), Run(note)))
        for number, note in enumerate(summary.notes, start=1)
    )
    evidence = Annex(words_in(summary.language).notes, notes)
    return replace(summary, paragraphs=paragraphs, annexes=(*summary.annexes, evidence))


def _numbered(paragraph: Paragraph, numbers: Iterator[int]) -> Iterator[Run]:
    for note, stretch in noted(paragraph.runs):
        yield from (replace(run, note="") for run in stretch)
        if note:
            yield Run(str(next(numbers)), superscript=True)


def libreoffice() -> str | None:
    """Return where LibreOffice is, or None."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES if Path(place).exists()), None)


def _failure(reason: str) -> FileError:
    return FileError(f"The PDF was not written: {reason}. Your notes are safe.")


def _convert(program: str, word: Path) -> None:
    """Let LibreOffice write a PDF beside the Word file."""
    # Its own profile: one already open would take the work and refuse it.
    profile = f"-env:UserInstallation={(word.parent / 'profile').as_uri()}"
    order = [program, profile, "--headless", "--norestore", "--convert-to", "pdf"]
    order += ["--outdir", str(word.parent), str(word)]
    try:
        running = subprocess.Popen(
            order,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise _failure(f"LibreOffice does not start ({error.strerror})") from error
    try:
        running.wait(LONGEST_WAIT)
    except subprocess.TimeoutExpired as error:
        raise _failure(f"LibreOffice did not finish within {LONGEST_WAIT} seconds") from error
    finally:
        _end(running)


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice and what it started, where it has not ended by itself."""
    if running.poll() is None:
        if sys.platform == "win32":
            running.kill()
        else:
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()
