"""The text spoken to, pasted or in Word, is read into its numbered paragraphs."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st

from townnotes.errors import FileError
from townnotes.importers.texts.numbered_text import NumberedText, read_numbered
from townnotes.importers.texts.text_file import read_text_file


def read(text: str) -> NumberedText:
    return read_numbered(text.splitlines())


def test_a_pasted_text_is_read_with_its_numbers_and_its_name() -> None:
    found = read(
        "Second revised draft of the Harbour Compact\n\n"
        "1. We, the harbours, gather.\n2. We recall:\n(a) the tides;\n(b) the winds.\n"
        "II. Commitments\n3. We commit to quays.\n"
    )

    assert found.name == "Second revised draft of the Harbour Compact"
    assert dict(found.paragraphs) == {
        "1": "We, the harbours, gather.",
        "2": "We recall: (a) the tides; (b) the winds.",
        "3": "We commit to quays.",
    }
    assert found.headings == 1
    assert found.span == ("1", "3")


@pytest.mark.parametrize(
    "shape", ["{}. {}", "{}) {}", "({}) {}", "§{} {}", "§ {} {}", "Para {}: {}", "OP{} {}",
              "[{}] {}", "{}.\t{}", "{} {}", "{} – {}", "Paragraph {}. {}"]
)  # fmt: skip
def test_a_number_is_known_in_the_shapes_it_is_written_in(shape: str) -> None:
    words = ("Quays are kept.", "Tides are told.", "Nets are mended.")

    found = read("\n".join(shape.format(n, one) for n, one in enumerate(words, start=1)))

    assert dict(found.paragraphs) == {str(n): one for n, one in enumerate(words, start=1)}


def test_a_list_within_a_paragraph_begins_no_paragraph_anew() -> None:
    found = read("11. Ports need:\n1. lamps\n2. ropes\n12. Boats need paint.\n")

    assert list(found.paragraphs) == ["11", "12"]
    assert found.paragraphs["11"] == "Ports need: 1. lamps 2. ropes"


def test_a_sum_at_the_start_of_a_line_is_no_number() -> None:
    found = read("1. Fees rise to\n30 per cent of the catch.\n2. They fall again.\n")

    assert dict(found.paragraphs) == {
        "1": "Fees rise to 30 per cent of the catch.",
        "2": "They fall again.",
    }


def test_numbers_put_in_between_keep_their_place() -> None:
    found = read("17. One.\n17 bis. Between.\n17 ter. More.\n18. Next.\n18.1 Below.\n19a. Last.")

    assert list(found.paragraphs) == ["17", "17bis", "17ter", "18", "18.1", "19a"]


def test_a_text_without_numbers_is_numbered_only_when_asked() -> None:
    found = read("We gather.\nWe commit.\n")

    assert not found.paragraphs
    assert dict(found.in_order().paragraphs) == {"1": "We gather.", "2": "We commit."}


def numbered(path: Path, *paragraphs: tuple[str, int | None]) -> Path:
    """Write a .docx whose numbers are counted by Word: (text, level) or no number at all."""
    document: Any = docx.Document()
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (shape, text) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)")))
    )
    about = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'
    numbering.insert(0, parse_xml(about))
    one = f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'
    numbering.append(parse_xml(one))
    for text, level in paragraphs:
        place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
        about = f"<w:pPr>{place}</w:pPr>" if level is not None else ""
        words = f"<w:r><w:t>{text}</w:t></w:r>"
        document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{about}{words}</w:p>"))
    document.save(str(path))
    return path


def test_numbers_that_word_counts_are_read_though_they_stand_in_no_text(tmp_path: Path) -> None:
    path = numbered(
        tmp_path / "rev2.docx",
        ("Harbour Compact", None), ("We gather.", 0), ("We recall:", 0), ("tides;", 1),
        ("winds.", 1), ("We commit.", 0),
    )  # fmt: skip

    found = read_text_file(path)

    assert found.name == "Harbour Compact"
    assert dict(found.paragraphs) == {
        "1": "We gather.", "2": "We recall: (a) tides; (b) winds.", "3": "We commit.",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("rev2.pdf", b"%PDF-1.7 ...", "is a PDF"),
        ("rev2.docx", b"plain", "is not a Word file"),
        ("rev2.docx", b"PK\x03\x04 cut short", "is damaged"),
        ("rev2.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "locked with a password"),
        ("rev2.txt", b"\x00\x01\x02" * 50, "holds no text"),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(FileError, match=why):
        read_text_file(path)


@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_text_is_read_and_no_word_of_it_is_doubled(lines: list[str]) -> None:
    found = read_numbered(lines)

    assert sum(map(len, found.paragraphs.values())) <= sum(len(one) + 1 for one in lines)
    assert bool(found.paragraphs) or found.in_order().lines == found.lines


@given(st.lists(st.integers(1, 60), min_size=1, unique=True))
def test_paragraphs_come_in_the_order_of_their_numbers(numbers: list[int]) -> None:
    found = read_numbered(f"{n}. Words." for n in numbers)

    kept = [int(number) for number in found.paragraphs]
    assert kept == sorted(kept)
