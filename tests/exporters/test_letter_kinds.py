"""Each kind of letterhead gives the Word file and the page what it is made of."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.shared import Cm
from hypothesis import given
from hypothesis import strategies as st

from tests.exporters.letter_kinds import KINDS, LetterKind
from tests.exporters.letters import Letter, repacked
from townnotes.errors import RuleError
from townnotes.summary.document import Annex, Paragraph, Run, Summary
from townnotes_exporters.letterheads.bands import BandPicture, lines_in
from townnotes_exporters.letterheads.letterhead import Letterhead, letterhead_of
from townnotes_exporters.letterheads.places import fill_places, said_at_places
from townnotes_exporters.word import to_word

OUTSIDE = Path(__file__).parents[3] / "shared" / "data" / "outside"
NOTES = Summary(
    "2nd townhall on the Lakes",
    (
        Paragraph("heading", (Run("Summary"),)),
        Paragraph("title", (Run("2nd townhall on the Lakes"),)),
        Paragraph("date", (Run("14 May 2026 (Zoom)"),)),
        Paragraph("body", (Run("The first paragraph."),)),
        Paragraph("body", (Run("The second paragraph."),)),
    ),
    annexes=(Annex("Speakers", (Paragraph("body", (Run("Ana"),)),)),),
    series="Lakes",
)
BY_NAME = {one.name: one for one in KINDS}
Made = Callable[[str], Path]
BODY = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Make a letterhead by the name of its kind."""
    return lambda name: BY_NAME[name].make(tmp_path / "letter")


def parts(template: Path, summary: Summary = NOTES) -> dict[str, str]:
    """Return the parts of XML of the file that is written on a letterhead."""
    with ZipFile(BytesIO(to_word(summary, template))) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def text_of(template: Path, part: str = "word/document.xml") -> str:
    """Return what a part of that file says, a paragraph a line."""
    xml = parts(template)[part]
    lines = re.findall(r"<w:p[ >].*?</w:p>", xml, re.DOTALL)
    return "\n".join("".join(re.findall(r"<w:t[^>]*>([^<]*)", one)) for one in lines)


def paper(template: Path) -> Letterhead:
    return letterhead_of(template, "en-GB", said_at_places(NOTES))


def pictures(letterhead: Letterhead) -> list[BandPicture]:
    """Return the pictures that stand in lines of the header, and those that are placed there."""
    bands = (letterhead.band("header", 0), letterhead.before)
    lines = [line for band in bands for line in lines_in(band.parts)]
    shapes: list[Any] = [one for line in lines for one in line.pieces]
    shapes += [one.shape for line in lines for one in line.placed]
    inner = [one for shape in shapes for one, *_ in getattr(shape, "shapes", ())]
    return [one for one in (*shapes, *inner) if isinstance(one, BandPicture)]


# Q1
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_of_letterhead_is_taken_with_its_margins(
    kind: LetterKind, tmp_path: Path
) -> None:
    template = kind.make(tmp_path / "letter")

    document = Document(BytesIO(to_word(NOTES, template)))

    margin = document.sections[0].left_margin
    assert margin is not None
    assert round(margin / Cm(1), 2) == round(kind.left, 2)
    assert "The second paragraph." in "".join(parts(template)["word/document.xml"])


# Q1
@pytest.mark.parametrize("wide", ["1", "2.5", "2.78", "4", "6", "10", "15"])
def test_a_logo_is_as_wide_on_paper_as_in_word(made: Made, wide: str) -> None:
    (picture,) = pictures(paper(made(f"logo {wide} cm")))

    assert picture.width == pytest.approx(float(wide) * 72 / 2.54, abs=0.1)


# Q1
@pytest.mark.parametrize(
    ("name", "wide"),
    [("vml", 113.4), ("vml in centimetres", 170.1), ("vml on the page", 100), ("vml group", 56.7)],
)
def test_a_picture_of_the_old_kind_is_drawn(made: Made, name: str, wide: float) -> None:
    (picture,) = pictures(paper(made(name)))

    assert picture.width == pytest.approx(wide, abs=0.1)


# Q1
@pytest.mark.parametrize("name", ["vml text box", "text box", "group"])
def test_what_a_text_box_says_is_on_paper(made: Made, name: str) -> None:
    found = paper(made(name))

    said = [
        "".join(getattr(one, "text", "") for one in line.pieces)
        for line in lines_in(found.band("header", 0).parts)
    ]
    assert {"Office of the Harbour", "Harbour Office"} & set(said)
    assert found.left_out == ()


# Q1
@pytest.mark.parametrize("kind", [one for one in KINDS if one.named], ids=lambda one: one.name)
def test_what_cannot_be_drawn_is_named_once(kind: LetterKind, tmp_path: Path) -> None:
    found = paper(kind.make(tmp_path / "letter"))

    assert len([one for one in found.left_out if kind.named in one]) == 1
    assert "a Word file keeps it" in found.said[-1]


# Q2
@pytest.mark.parametrize(
    "name", [one.name for one in KINDS if "body" in one.name], ids=lambda name: name
)
def test_what_stands_before_the_first_text_stays_and_no_more(made: Made, name: str) -> None:
    template = made(name)
    text = text_of(template)

    for words in BY_NAME[name].says:
        assert text.index(words) < text.index("Summary")
    assert not [words for words in BY_NAME[name].never if words in text]
    assert "Left out of the letterhead: what its text says from" in paper(template).remarks[0]
    assert any(one.pieces or one.placed for one in lines_in(paper(template).before.parts))


# Q2
@pytest.mark.parametrize("name", ["place", "split place", "place in a cell"])
def test_the_summary_stands_where_its_place_is(made: Made, name: str) -> None:
    before, after = BY_NAME[name].says
    text = text_of(made(name))

    assert text.index(before) < text.index("The first paragraph.")
    assert text.index("The second paragraph.") < text.index(after) < text.index("Speakers")
    assert "{" not in text


# Q2
@given(
    st.lists(st.integers(0, 30), max_size=6), st.sampled_from(["{title}", "{ TITLE }", "{{title}}"])
)
def test_a_place_is_filled_in_wherever_its_runs_are_cut(cuts: list[int], mark: str) -> None:
    text = f"On {mark}, noted"
    places = sorted({0, len(text), *(min(one, len(text)) for one in cuts)})
    paragraph: Any = Document().add_paragraph()
    for start, end in pairwise(places):
        paragraph.add_run(text[start:end])

    filled = fill_places([paragraph._p], {"title": "lakes {date}"})  # noqa: SLF001

    assert paragraph.text == "On lakes {date}, noted"
    assert filled == {"title"}


# Q2
def test_title_date_and_series_are_filled_in_and_said_once(made: Made) -> None:
    text = text_of(made("places in a table"))

    assert text.count("2nd townhall on the Lakes") == 1
    assert text.count("14 May 2026 (Zoom)") == 1
    assert "Series Lakes" in text
    assert paper(made("places in a table")).filled >= {"title", "date", "series"}


# Q2
def test_places_in_the_header_are_filled_in_and_the_title_stays_in_the_text(made: Made) -> None:
    template = made("places in the header")

    assert text_of(template, "word/header1.xml") == "2nd townhall on the Lakes"
    assert text_of(template, "word/footer1.xml") == "Lakes, 14 May 2026 (Zoom)"
    assert text_of(template).count("2nd townhall on the Lakes") == 1


# Q1
def test_paragraphs_are_apart_where_the_template_lets_them_touch(made: Made) -> None:
    template = made("no space")
    xml = parts(template)["word/document.xml"]

    space = re.search(r'<w:spacing [^>]*w:after="(\d+)"[^>]*/>(?:(?!</w:p>).)*The first', xml)
    assert space is not None
    assert int(space[1]) >= 120
    assert paper(template).body.after >= 6


# Q1
def test_english_is_read_from_the_left_on_a_letterhead_read_from_the_right(made: Made) -> None:
    template = made("from the right")
    xml = parts(template)["word/document.xml"]

    paragraphs = re.findall(r"<w:p><w:pPr>.*?</w:p>", xml)
    assert all('<w:bidi w:val="0"/>' in one for one in paragraphs)
    assert all('<w:jc w:val="start"/>' in one for one in paragraphs)
    assert paper(template).body.align == "start"


# Q1
def test_letters_are_not_turned_round_where_the_templates_are(tmp_path: Path) -> None:
    letter = Letter()
    normal: Any = letter.document.styles["Normal"]
    normal.font.rtl = True
    xml = parts(letter.save(tmp_path / "letter.docx"))["word/document.xml"]

    runs = re.findall(r"<w:r>.*?</w:r>", xml)
    assert runs
    assert all('<w:rtl w:val="0"/>' in one for one in runs)


# Q1
def test_headings_have_no_numbers_where_the_template_counts_them(made: Made) -> None:
    found = parts(made("numbered headings"))

    heading = re.search(
        r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', found["word/styles.xml"], re.DOTALL
    )
    assert heading is not None
    assert "<w:numPr" not in heading[0] + found["word/document.xml"]


# Q1
@pytest.mark.parametrize("name", [".docm", ".dotm"])
def test_macros_are_left_out_and_it_is_said(made: Made, name: str) -> None:
    template = made(name)
    found = parts(template)

    assert not [part for part in found if "vba" in part.casefold()]
    assert "macroEnabled" not in found["[Content_Types].xml"]
    assert paper(template).remarks == ("Left out of the letterhead: its macros.",)


# Q1
@pytest.mark.parametrize("name", ["tracked header", "not filled in"])
def test_a_header_is_accepted_as_if_it_were_sent_out(made: Made, name: str) -> None:
    template = made(name)
    header = parts(template)["word/header1.xml"]

    assert "Petra Quill" not in "".join(parts(template).values())
    assert "Type the title" not in header
    assert not re.search(r"<w:(ins|del|sdt)\b", header)
    assert [one for one in BY_NAME[name].says if one in text_of(template, "word/header1.xml")]
    assert paper(template).remarks


# Q1
def test_a_picture_that_is_missing_is_said_and_the_rest_stays(made: Made) -> None:
    template = made("missing picture")

    assert "<w:drawing" not in parts(template)["word/header1.xml"]
    assert "a picture in its header that is missing from the file" in paper(template).remarks[0]


# Q1
def test_a_header_that_is_missing_is_said_and_the_text_is_written(made: Made) -> None:
    template = made("logo 4 cm")
    change = {"word/_rels/document.xml.rels": ('Target="header1.xml"', 'Target="header9.xml"')}
    damaged = repacked(template, ".part.docx", change)

    assert "The first paragraph." in text_of(damaged)
    assert "a header that is missing from the file" in paper(damaged).remarks[0]


# Q2
def test_a_title_to_be_filled_in_stays_where_nothing_says_where_the_summary_goes(
    tmp_path: Path,
) -> None:
    letter = Letter()
    letter.text("Title: {title}", "Old words of the minutes.")
    text = text_of(letter.save(tmp_path / "letter.docx"))

    assert text.startswith("Title: 2nd townhall on the Lakes\nSummary")
    assert text.count("2nd townhall on the Lakes") == 1
    assert "Old words" not in text


# Q1
def test_the_running_sections_head_is_taken_and_not_the_covers(made: Made) -> None:
    template = made("cover")
    shown = "".join(text for name, text in parts(template).items() if "header" in name)

    assert "Running head" in shown
    assert "its other pages, such as a cover" in paper(template).remarks[0]
    assert "COVER" not in "".join(map(str, lines_in(paper(template).band("header", 0).parts)))


# Q1
def test_sections_on_one_page_give_its_head_first_and_theirs_later(made: Made) -> None:
    found = paper(made("continuous sections"))

    heads = ["".join(map(str, lines_in(found.band("header", page).parts))) for page in (0, 1)]
    assert "Letterhead of page one" in heads[0]
    assert "Harbour, page 2 on" in heads[1]


# Q1
@pytest.mark.parametrize(
    ("parts_of_it", "said"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "an OpenDocument file"),
        ({"[Content_Types].xml": b"<x>spreadsheetml.sheet.main+xml</x>"}, "a workbook"),
        ({"readme.txt": b"hello"}, "a packed folder"),
    ],
    ids=["odt", "workbook", "folder"],
)
def test_what_is_under_a_false_name_is_refused_by_what_it_is(
    tmp_path: Path, parts_of_it: dict[str, bytes], said: str
) -> None:
    with ZipFile(tmp_path / "letter.docx", "w") as package:
        for name, content in parts_of_it.items():
            package.writestr(name, content)

    with pytest.raises(RuleError, match=said) as refusal:
        to_word(NOTES, tmp_path / "letter.docx")

    assert "Your notes are safe" in str(refusal.value)


# Q1
@pytest.mark.skipif(not OUTSIDE.exists(), reason="the letterheads are not beside the project")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("logo_2.5cm.docx", 0), ("logo_4cm.docx", 0), ("no_space.docx", 0), ("template.dotx", 0),
        ("null_target.docx", 0), ("logo_in_body.docx", 1), ("tracked_header.docx", 1),
        ("notes_strict.docx", 1),
    ],
)  # fmt: skip
def test_the_letterheads_of_others_are_taken(name: str, said: int) -> None:
    found = paper(OUTSIDE / name)

    assert "The first paragraph." in text_of(OUTSIDE / name)
    assert (len(found.remarks), found.left_out) == (said, ())
    assert bool(pictures(found)) == (
        "logo" in name or name in {"template.dotx", "null_target.docx"}
    )


# Q1
def test_our_own_letterhead_needs_nothing_said() -> None:
    assert letterhead_of(None).said == ()
    xml = to_word(replace(NOTES, annexes=()))
    with ZipFile(BytesIO(xml)) as package:
        assert "<w:jc" not in package.read("word/document.xml").decode()
