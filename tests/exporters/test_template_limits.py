"""A template that is a trap is refused in words, before any of it is unpacked."""

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

import townnotes_resources
from tests.windows import needs_pipes
from townnotes.errors import RuleError
from townnotes_exporters import package_limits
from townnotes_exporters.letterheads.letterhead import letterhead_of
from townnotes_exporters.letterheads.opening import opened_template

OURS = townnotes_resources.path("templates/summary.docx")


def _with(target: Path, parts: dict[str, bytes], how: int = ZIP_DEFLATED) -> Path:
    """Write our template with further parts, or others in the place of its own."""
    written = BytesIO()
    with ZipFile(OURS) as ours, ZipFile(written, "w", how) as package:
        for name in ours.namelist():
            package.writestr(name, parts.get(name) or ours.read(name))
        for name, content in parts.items():
            if name not in ours.namelist():
                package.writestr(name, content)
    target.write_bytes(written.getvalue())
    return target


def _nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


_LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>
<a xmlns="x">&c;</a>"""


# R8
@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"word/bomb.xml": b" " * 8_000_000}, "unpacked it would be far larger"),
        ({"word/media/bomb.bin": b"\0" * 9_000_000}, "unpacked it would be far larger"),
        ({f"word/p{n}.bin": b"x" for n in range(2100)}, "parts, and a letterhead a few dozen"),
        ({"word/styles.xml": _LAUGHS}, "defines words of its own"),
        ({"word/styles.xml": _nested(100_000)}, "not a Word file"),
    ],
    ids=["xml", "picture", "parts", "entities", "depth"],
)
def test_a_template_that_is_a_trap_is_refused_in_words(
    tmp_path: Path, parts: dict[str, bytes], said: str
) -> None:
    trap = _with(tmp_path / "trap.docx", parts)

    with pytest.raises(RuleError, match=said):
        letterhead_of(trap)
    with (
        pytest.raises(RuleError, match="Your notes are safe; choose another template"),
        opened_template(trap, "en"),
    ):
        pass


# R8
def test_a_part_of_xml_larger_than_any_letterheads_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_limits, "LARGEST_XML", 100_000)
    large = _with(tmp_path / "large.docx", {"word/large.xml": os.urandom(150_000)})

    with pytest.raises(RuleError, match="a part of it is far larger"):
        letterhead_of(large)


# R8
def test_a_text_of_millions_of_paragraphs_is_refused_before_it_is_read(tmp_path: Path) -> None:
    body = b"<w:body>" + b"<w:p/>" * 1_100_000
    with ZipFile(OURS) as ours:
        text = ours.read("word/document.xml").replace(b"<w:body>", body)

    with pytest.raises(RuleError, match="far more paragraphs than any letterhead"):
        letterhead_of(_with(tmp_path / "long.docx", {"word/document.xml": text}, ZIP_STORED))


# R8
def test_a_file_larger_than_any_letterhead_is_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "large.docx").open("wb") as file:
        file.truncate(600_000_000)

    with pytest.raises(RuleError, match="far larger than any letterhead"):
        letterhead_of(tmp_path / "large.docx")


# R8
def test_a_large_picture_in_a_letterhead_is_no_trap(tmp_path: Path) -> None:
    picture = _with(tmp_path / "logo.docx", {"word/media/logo.png": os.urandom(5_000_000)},
                    ZIP_STORED)  # fmt: skip

    assert letterhead_of(picture).width > 0


# R8
@needs_pipes
def test_a_pipe_is_no_template_and_nobody_waits_for_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)

    with pytest.raises(RuleError, match="it is not a file"):
        letterhead_of(pipe)
