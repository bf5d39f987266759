"""A letterhead gives its looks and nothing else; what is none is refused in words."""

import struct
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Cm, Pt

import townnotes_resources
from townnotes.errors import RuleError
from townnotes.summary.document import Annex, Column, Paragraph, Run, Summary, Table
from townnotes_exporters.word import to_word, write_word

TEMPLATE = townnotes_resources.path("templates/summary.docx")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOTES = Summary(
    "Notes",
    (
        Paragraph("heading", (Run("Summary"),)),
        Paragraph("title", (Run("Third townhall"),)),
        Paragraph("body", (Run("See "), Run("this", link="https://example.org"))),
    ),
)


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    """Return an office's letter, as a secretary would have saved it."""
    letter = Document()
    section = letter.sections[0]
    section.left_margin, section.right_margin = Cm(4), Cm(3)
    section.header.paragraphs[0].text = "Mission of Veldania"
    section.footer.paragraphs[0].text = "1 Quay Street"
    letter.add_paragraph("Dear colleague,")
    properties = letter.core_properties
    properties.author = "Grete Typist"
    properties.last_modified_by = "Grete Typist"
    properties.keywords = "Grete"
    properties.category = "Grete"
    properties.subject = "Grete"
    letter.save(str(tmp_path / "letter.docx"))
    return tmp_path / "letter.docx"


def written(template: Path, summary: Summary = NOTES) -> WordDocument:
    return Document(BytesIO(to_word(summary, template)))


def repacked(source: Path, target: Path, changes: dict[str, tuple[str, str]]) -> Path:
    """Copy a package with something else in some of its parts."""
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name in changes:
                before, after = changes[name]
                assert before.encode() in part
                part = part.replace(before.encode(), after.encode())
            new.writestr(name, part)
    return target


# G2
def test_a_given_docx_gives_its_header_footer_margins_and_styles(letterhead: Path) -> None:
    document = written(letterhead)
    section = document.sections[0]

    assert section.header.paragraphs[0].text == "Mission of Veldania"
    assert section.footer.paragraphs[0].text == "1 Quay Street"
    assert [round((side or 0) / Cm(1)) for side in (section.left_margin, section.right_margin)] == [
        4,
        3,
    ]
    assert [one.text for one in document.paragraphs] == ["Summary", "Third townhall", "See this"]
    assert [one.style and one.style.name for one in document.paragraphs[:2]] == [
        "Heading 1",
        "Heading 2",
    ]


# G2
def test_the_letterhead_can_come_with_the_summary(letterhead: Path, tmp_path: Path) -> None:
    summary = Summary("Notes", NOTES.paragraphs, template=letterhead)

    write_word(summary, tmp_path / "out.docx")

    document = Document(str(tmp_path / "out.docx"))
    assert document.sections[0].header.paragraphs[0].text == "Mission of Veldania"


# G2
def test_the_first_of_two_sections_with_a_header_is_the_letterhead(letterhead: Path) -> None:
    letter = Document(str(letterhead))
    letter.add_section(WD_SECTION.NEW_PAGE)
    letter.save(str(letterhead))

    document = written(letterhead)

    assert len(document.sections) == 1
    assert document.sections[0].header.paragraphs[0].text == "Mission of Veldania"


# G2
def test_tables_keep_within_the_letterheads_margins(letterhead: Path) -> None:
    table = Table((Column("a", 1), Column("b", 3)), (("1", "2"),))
    summary = Summary("Notes", (), annexes=(Annex("Annex", (table,)),))

    document = written(letterhead, summary)

    section = document.sections[0]
    margins = (section.left_margin or 0) + (section.right_margin or 0)
    width = (section.page_width or 0) - margins
    widths = [cell.width or 0 for cell in document.tables[0].rows[0].cells]
    assert abs(sum(widths) - width) < Cm(0.1)
    assert widths[1] == pytest.approx(3 * widths[0], rel=0.01)


# G2
def test_a_letter_without_heading_styles_gets_headings_by_direct_formatting(tmp_path: Path) -> None:
    bare = repacked(TEMPLATE, tmp_path / "bare.docx", {"word/styles.xml": ("heading ", "chapter ")})
    bare = repacked(bare, tmp_path / "barer.docx", {"word/styles.xml": ("outlineLvl", "outline")})
    bare = repacked(bare, tmp_path / "barest.docx", {"word/styles.xml": ("Hyperlink", "Jump")})

    heading, title, text = written(bare).paragraphs

    assert [one.style and one.style.name for one in (heading, title)] == ["Normal", "Normal"]
    assert [run.bold for run in (*heading.runs, *title.runs)] == [True, True]
    assert [one.runs[0].font.size for one in (heading, title)] == [Pt(16), Pt(13)]
    assert text.hyperlinks[0].runs[0].font.underline


# G2
def test_styles_of_other_names_are_found_by_their_outline_level(tmp_path: Path) -> None:
    house = repacked(
        TEMPLATE, tmp_path / "house.docx", {"word/styles.xml": ('"heading ', '"house ')}
    )

    styles = [one.style and one.style.name for one in written(house).paragraphs[:2]]

    assert styles == ["house 1", "house 2"]


# G7
def test_of_the_letterheads_properties_none_is_left(letterhead: Path) -> None:
    written_bytes = to_word(NOTES, letterhead)

    with ZipFile(BytesIO(written_bytes)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
        names = package.namelist()
    assert b"Grete" not in everything
    assert "docProps/app.xml" not in names
    assert Document(BytesIO(written_bytes)).core_properties.title == "Notes"


# G2
def test_a_protected_letterhead_does_not_lock_the_summary(letterhead: Path) -> None:
    letter = Document(str(letterhead))
    settings: Any = cast("Any", letter.settings.element)
    for tag in ("documentProtection", "trackRevisions", "attachedTemplate"):
        element = settings.makeelement(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + tag
        )
        settings.insert(0, element)
    part = letter.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    part.rels.get_or_add_ext_rel(f"{OFFICE}/attachedTemplate", "file:///C:/Grete/n.dotm")
    letter.save(str(letterhead))

    with ZipFile(BytesIO(to_word(NOTES, letterhead))) as package:
        xml = package.read("word/settings.xml").decode()
        names = package.namelist()

    assert "Protection" not in xml
    assert "trackRevisions" not in xml
    assert "word/_rels/settings.xml.rels" not in names


# G2
def test_comments_and_pictures_of_the_old_letter_stay_behind(letterhead: Path) -> None:
    letter = Document(str(letterhead))
    letter.add_comment(letter.paragraphs[0].runs, "Not this way", author="Grete Typist")
    letter.add_picture(str(townnotes_resources.path("icons/townnotes.png")))
    letter.save(str(letterhead))

    with ZipFile(BytesIO(to_word(NOTES, letterhead))) as package:
        names = package.namelist()

    assert not [name for name in names if "comments" in name or "media" in name]


def ole(content: bytes) -> bytes:
    """Return what begins as a file of Word's older kinds does."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<8Q", *range(8)) + content


# G2
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (ole("EncryptedPackage".encode("utf-16-le")), "locked with a password"),
        (ole(b"WordDocument"), "of the kind before .docx"),
        (b"%PDF-1.7", "not a Word file"),
    ],
)
def test_what_is_no_docx_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "house.docx").write_bytes(content)

    with pytest.raises(RuleError, match=words) as refusal:
        write_word(NOTES, tmp_path / "out.docx", tmp_path / "house.docx")

    assert "Your notes are safe" in str(refusal.value)
    assert not (tmp_path / "out.docx").exists()


# X22
@pytest.mark.parametrize(
    ("language", "words"), [("en-GB", "Page  of "), ("fr", "Page  sur "), ("es-MX", "Página  de ")]
)
def test_pages_are_numbered_in_the_summarys_language(language: str, words: str) -> None:
    summary = Summary("Notes", (), language)

    document = Document(BytesIO(to_word(summary)))

    assert "".join(run.text for run in document.sections[0].footer.paragraphs[0].runs) == words
