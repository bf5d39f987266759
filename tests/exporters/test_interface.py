import subprocess
import sys
from pathlib import Path

import pytest

import townnotes_exporters
from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Summary


@pytest.mark.parametrize(
    ("name", "first_bytes"), [("a.docx", b"PK"), ("a.md", b"# Summary"), ("a.DOCX", b"PK")]
)
def test_the_ending_chooses_the_format(
    lakes: Summary, tmp_path: Path, name: str, first_bytes: bytes
) -> None:
    townnotes_exporters.write(lakes, tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(first_bytes)


@pytest.mark.parametrize("name", ["summary.pdf", "summary", ".docx"])
def test_an_ending_nobody_writes_is_refused_with_those_that_are(
    lakes: Summary, tmp_path: Path, name: str
) -> None:
    with pytest.raises(RuleError, match=r"\.docx or \.md"):
        townnotes_exporters.write(lakes, tmp_path / name)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", sorted(townnotes_exporters.WRITERS))
def test_every_format_leaves_the_disk_alone_when_it_fails(
    lakes: Summary, tmp_path: Path, ending: str
) -> None:
    (tmp_path / f"folder{ending}").mkdir()

    with pytest.raises(FileError, match="Your notes are safe"):
        townnotes_exporters.write(lakes, tmp_path / f"folder{ending}")

    assert [each.name for each in tmp_path.iterdir()] == [f"folder{ending}"]


def test_python_docx_is_imported_only_when_word_is_written() -> None:
    code = "import sys, townnotes_exporters; print(sorted({'docx', 'lxml'} & set(sys.modules)))"
    environment = {"PYTHONPATH": ":".join(sys.path)}

    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )

    assert said.stdout.strip() == "[]"
