import os
import subprocess
import sys
from pathlib import Path

import pytest

from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Summary
from townnotes_exporters.formats import write
from townnotes_ui.pages.printing import printing_formats

FORMATS = printing_formats()


# G5
@pytest.mark.parametrize(
    ("name", "first_bytes"),
    [
        ("a.docx", b"PK"),
        ("a.md", b"# Summary"),
        ("a.DOCX", b"PK"),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.xlsx", b"PK"),
        ("a.csv", b"\xef\xbb\xbfsection,text"),
        ("a.pdf", b"%PDF"),
    ],
)
def test_the_ending_chooses_the_format(
    lakes: Summary, tmp_path: Path, name: str, first_bytes: bytes
) -> None:
    write(lakes, tmp_path / name, FORMATS)

    assert (tmp_path / name).read_bytes().startswith(first_bytes)


@pytest.mark.parametrize("name", ["summary.odt", "summary", ".docx"])
def test_an_ending_nobody_writes_is_refused_with_those_that_are(
    lakes: Summary, tmp_path: Path, name: str
) -> None:
    with pytest.raises(RuleError, match=r"\.docx, .* or \.csv"):
        write(lakes, tmp_path / name, FORMATS)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_every_format_leaves_the_disk_alone_when_it_fails(
    lakes: Summary, tmp_path: Path, ending: str
) -> None:
    (tmp_path / f"folder{ending}").mkdir()

    with pytest.raises(FileError, match="Your notes are safe"):
        write(lakes, tmp_path / f"folder{ending}", FORMATS)

    assert [each.name for each in tmp_path.iterdir()] == [f"folder{ending}"]


def test_the_libraries_of_a_format_are_imported_only_when_it_is_written() -> None:
    code = (
        "import sys, townnotes_exporters.formats, townnotes_ui.pages.printing;"
        "print(sorted({'docx', 'lxml', 'xlsxwriter', 'PySide6'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )

    assert said.stdout.strip() == "[]"
