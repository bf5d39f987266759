"""The PDF that LibreOffice makes, and what is said where it cannot."""

import shutil
import stat
import sys
from pathlib import Path

import pytest

from tests.exporters.full import full_of
from townnotes.errors import FileError
from townnotes.summary.document import Summary
from townnotes_exporters import pdf
from townnotes_exporters.pdf import libreoffice, with_notes_at_end, write_pdf

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def stand_in(folder: Path, script: str) -> Path:
    """Put a program called soffice into a folder."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


# G5
@pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed")
def test_libreoffice_makes_the_pdf_from_the_command_line(tmp_path: Path) -> None:
    write_pdf(full_of("harbour"), tmp_path / "summary.pdf")

    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["summary.pdf"]


# G5
def test_without_libreoffice_it_is_said_and_what_to_do(
    lakes: Summary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "_USUAL_PLACES", ())

    with pytest.raises(FileError, match="LibreOffice, which makes it, is not installed here"):
        write_pdf(lakes, tmp_path / "summary.pdf")

    assert list(tmp_path.iterdir()) == []


# G5
@POSIX
def test_a_libreoffice_that_hangs_is_ended_with_all_it_started(
    lakes: Summary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = tmp_path / "alive"
    stand_in(tmp_path, f"(sleep 3; touch {mark}) & sleep 60")
    monkeypatch.setenv("PATH", f"{tmp_path}:{Path(shutil.which('sh') or '/bin/sh').parent}")
    monkeypatch.setattr(pdf, "LONGEST_WAIT", 0.2)

    with pytest.raises(FileError, match="did not finish within"):
        write_pdf(lakes, tmp_path / "summary.pdf")

    assert not (tmp_path / "summary.pdf").exists()


# G5
@POSIX
def test_a_libreoffice_that_makes_nothing_leaves_the_old_file(
    lakes: Summary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "summary.pdf").write_bytes(b"yesterday")
    stand_in(tmp_path, "exit 1")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")

    with pytest.raises(FileError, match="LibreOffice made none"):
        write_pdf(lakes, tmp_path / "summary.pdf")

    assert (tmp_path / "summary.pdf").read_bytes() == b"yesterday"


# X20
def test_on_paper_the_notes_are_numbered_and_told_at_the_end() -> None:
    printed = with_notes_at_end(full_of("word"))

    assert printed.paragraphs[1].text == "word1word"
    assert printed.annexes[-1].title == "Evidence"
    assert [block.text for block in printed.annexes[-1].blocks if hasattr(block, "text")] == [  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        "1. 4 of 9\nword"
    ]
    assert printed.notes == ()
