"""What a printed page takes from a Word file: size, margins, looks, header and footer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from hypothesis import given
from hypothesis import strategies as st

import townnotes_resources
from townnotes.errors import FileError, RuleError
from townnotes_exporters.letterheads.bands import (
    COUNT,
    NUMBER,
    Band,
    BandLine,
    BandPicture,
    BandRow,
    BandText,
    Tab,
)
from townnotes_exporters.letterheads.letterhead import Letterhead, letterhead_of
from townnotes_exporters.letterheads.looks import points_of

ICON = townnotes_resources.path("icons/townnotes.png")
W = nsdecls("w")
Lettered = Callable[[Callable[[WordDocument], None]], Letterhead]


@pytest.fixture
def lettered(tmp_path: Path) -> Lettered:
    """Read a letterhead that somebody made in Word."""

    def made(change: Callable[[WordDocument], None]) -> Letterhead:
        letter = Document()
        change(letter)
        letter.save(str(tmp_path / "letter.docx"))
        return letterhead_of(tmp_path / "letter.docx")

    return made


def words(band: Band) -> list[str]:
    """Return what each line of a band says."""
    return [
        "".join(
            "\t" if isinstance(one, Tab) else one.text if isinstance(one, BandText) else "□"
            for one in part.pieces
        )
        for part in band.parts
        if isinstance(part, BandLine)
    ]


def put_in(run: Any, xml: str) -> None:
    """Put an element into a run."""
    run._r.append(parse_xml(xml))  # noqa: SLF001


def field(paragraph: Any, said: str) -> None:
    """Put a field in, as Word does: marks around what it asks and what it said last."""
    for kind in ("begin", "", "separate", "9", "end"):
        run = paragraph.add_run(kind if kind == "9" else "")
        if kind in {"begin", "separate", "end"}:
            put_in(run, f'<w:fldChar {W} w:fldCharType="{kind}"/>')
        elif not kind:
            put_in(run, f"<w:instrText {W}> {said} </w:instrText>")


# G2
def test_the_page_and_its_margins_are_the_letterheads(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        section = letter.sections[0]
        section.page_width, section.page_height = Cm(21.59), Cm(27.94)
        section.left_margin, section.header_distance = Cm(4), Cm(1)

    found = lettered(change)

    assert (round(found.width), round(found.height)) == (612, 792)
    assert round(found.margins["left"]) == round(Cm(4) / Pt(1))
    assert round(found.margins["header"]) == round(Cm(1) / Pt(1))


# G2
def test_fonts_sizes_and_colours_are_those_of_its_styles(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        normal = cast("Any", letter.styles["Normal"])
        normal.font.name, normal.font.size = "Garamond", Pt(13)
        heading = cast("Any", letter.styles["Heading 1"])
        heading.font.color.rgb, heading.font.size = RGBColor(0x7A, 0x10, 0x40), Pt(20)

    found = lettered(change)

    assert (found.body.font, found.body.size) == ("Garamond", 13)
    assert (found.heading.colour, found.heading.size) == ("#7a1040", 20)
    # Its headings are in the font of the theme.
    assert found.heading.font == "Calibri"


# G2
def test_header_and_footer_come_with_their_tabs_and_page_numbers(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        section = letter.sections[0]
        section.header.paragraphs[0].text = "Mission of Veldania"
        foot = section.footer.paragraphs[0]
        foot.add_run("1 Quay Street\t\tpage ")
        field(foot, "PAGE")
        foot.add_run(" / ")
        field(foot, r"NUMPAGES \* MERGEFORMAT")

    found = lettered(change)

    assert words(found.band("header", 0)) == ["Mission of Veldania"]
    assert words(found.band("footer", 3)) == [f"1 Quay Street\t\tpage {NUMBER} / {COUNT}"]


# G2
def test_the_first_page_has_its_own_header_where_word_shows_one(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        section = letter.sections[0]
        section.different_first_page_header_footer = True
        section.header.paragraphs[0].text = "all others"
        section.first_page_header.paragraphs[0].text = "the first"

    found = lettered(change)

    assert [words(found.band("header", page)) for page in range(3)] == [
        ["the first"],
        ["all others"],
        ["all others"],
    ]


# G2
def test_a_picture_and_the_table_it_stands_in_are_followed(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        table = letter.sections[0].header.add_table(1, 2, Cm(16))
        table.cell(0, 0).paragraphs[0].add_run().add_picture(str(ICON), width=Cm(2))
        name = table.cell(0, 1).paragraphs[0]
        name.text = "Mission"
        name.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    found = lettered(change)

    row = next(one for one in found.band("header", 0).parts if isinstance(one, BandRow))
    logo, name = (cell.parts[0] for cell in row.cells)
    assert round(row.cells[0].width) == round(Cm(8) / Pt(1))
    assert isinstance(logo, BandLine)
    assert isinstance(logo.pieces[0], BandPicture)
    assert round(logo.pieces[0].width) == round(Cm(2) / Pt(1))
    assert isinstance(name, BandLine)
    assert name.look.align == "end"
    assert found.left_out == ()


# G2
def test_what_printing_cannot_follow_is_named(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        section = letter.sections[0]
        put_in(section.header.paragraphs[0].add_run("under a box"), f"<w:pict {W}/>")
        columns = cast("Any", section._sectPr).find(qn("w:cols"))  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        columns.set(qn("w:num"), "2")

    found = lettered(change)

    assert found.left_out == ("its columns", "a text box or drawing in its header")


# G2
@pytest.mark.parametrize(("language", "said"), [("fr", "sur"), ("es", "de"), ("en-GB", "of")])
def test_our_own_letterhead_counts_pages_in_the_summarys_language(language: str, said: str) -> None:
    (line,) = words(letterhead_of(None, language).band("footer", 0))

    assert line.endswith(f"{NUMBER} {said} {COUNT}")


# G2
def test_what_is_no_letterhead_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("no Word file")

    with pytest.raises(RuleError, match=r"letter\.docx does not serve"):
        letterhead_of(tmp_path / "letter.docx")
    with pytest.raises(FileError, match="cannot be read"):
        letterhead_of(tmp_path / "gone.docx")


# G2
def test_margins_that_leave_no_room_are_not_followed(lettered: Lettered) -> None:
    def change(letter: WordDocument) -> None:
        letter.sections[0].left_margin = letter.sections[0].right_margin = Cm(15)

    found = lettered(change)

    assert found.width - found.margins["left"] - found.margins["right"] > Cm(10) / Pt(1)


@given(st.text(max_size=20))
def test_no_length_in_a_word_file_is_taken_for_a_wild_one(said: str) -> None:
    assert abs(points_of(said, 1.0)) < 1_000_000
