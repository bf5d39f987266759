"""What is no edited summary is refused in words, and quickly."""

import zipfile
from pathlib import Path

import pytest

from tests.taking_back.conftest import SentOut
from townnotes.errors import FileError, RuleError
from townnotes.taking_back.edited_file import read_edited

_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def package(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    for content, why in (
        (b"", "not a Word file"), (b"Hello", "not a Word file"), (_LOCKED + b"x", "password"),
        (b"PK\x03\x04 and then nothing", "damaged, or no Word file"),
    ):  # fmt: skip
        with pytest.raises(FileError, match=why):
            read_edited(written(tmp_path / "edited.docx", content))
    with pytest.raises(FileError, match="is not there"):
        read_edited(tmp_path / "gone.docx")
    with pytest.raises(FileError, match="is a folder"):
        read_edited(tmp_path)
    with pytest.raises(FileError, match=r"comes back as \.docx"):
        read_edited(written(tmp_path / "edited.pdf", b"%PDF"))


def test_a_renamed_odt_is_refused(tmp_path: Path) -> None:
    odt = package(tmp_path / "edited.docx", {"mimetype": b"x", "content.xml": b"<x/>"})

    with pytest.raises(FileError, match="holds no document of Word"):
        read_edited(odt)


def test_a_part_that_is_missing_too_large_or_a_trap_is_refused(
    sent: SentOut, tmp_path: Path
) -> None:
    for body, why in (
        (None, "holds no document of Word"),
        (b"<w:document", "cannot be read"),
        (b"<!DOCTYPE x><x/>", "defines words of its own"),
        (b"<w:p></w:p>" * 120_000, "larger than any summary"),
        (b" " * (33 * 1024 * 1024), "larger than any summary"),
    ):
        parts = {**sent.hands.parts, **({"word/document.xml": body} if body else {})}
        if body is None:
            del parts["word/document.xml"]
        with pytest.raises(FileError, match=why):
            read_edited(package(tmp_path / "bad.docx", parts))


def test_a_file_with_a_relation_to_nowhere_is_read(sent: SentOut, tmp_path: Path) -> None:
    name = "word/_rels/document.xml.rels"
    relation = b'<Relationship Id="nowhere" Type="x/comments" Target="NULL"/></Relationships>'
    sent.hands.parts[name] = sent.hands.parts[name].replace(b"</Relationships>", relation)

    assert read_edited(sent.hands.saves(tmp_path / "odd.docx")).comments == ()


def test_a_file_of_far_more_paragraphs_than_a_summary_is_refused(sent: SentOut) -> None:
    last = sent.hands.paragraphs[-1]
    for number in range(500):
        last = sent.hands.inserts(last, f"Line {number} of something else.")

    with pytest.raises(RuleError, match=r"507 paragraphs, far more than a summary"):
        sent.compared()
