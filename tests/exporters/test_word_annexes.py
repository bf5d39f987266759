"""Annexes and evidence as Word holds them: tables with bars, comments with their words."""

from io import BytesIO
from typing import Any, cast
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given

from tests.exporters.full import ANYTHING, full_of
from townnotes.summary.document import Annex, Bar, Column, Paragraph, Run, Summary, Table
from townnotes_exporters.characters import clean
from townnotes_exporters.word import to_word
from townnotes_exporters.word_tables import BAR_STEPS


def reopened(summary: Summary) -> WordDocument:
    return Document(BytesIO(to_word(summary)))


def with_table(table: Table) -> Summary:
    return Summary("Notes", (), annexes=(Annex("Annex. Times", (table,)),))


TIMES = Table(
    (Column("Category", 3), Column("Time", 1, is_number=True), Column("", 2)),
    (("stakeholders", "3:00", Bar(1.0)), ("UN entities", "0:45", Bar(0.25)), ("Total", "3:45", "")),
    has_sum=True,
)


# G4
def test_an_annex_is_a_heading_on_a_new_page_and_a_table() -> None:
    document = reopened(with_table(TIMES))

    heading = document.paragraphs[0]
    assert (heading.text, heading.style and heading.style.name) == ("Annex. Times", "Heading 1")
    assert cast("Any", heading.paragraph_format).page_break_before
    assert [[cell.text for cell in row.cells[:2]] for row in document.tables[0].rows] == [
        ["Category", "Time"],
        ["stakeholders", "3:00"],
        ["UN entities", "0:45"],
        ["Total", "3:45"],
    ]


# G4
def test_a_bar_is_as_many_shaded_columns_as_its_share() -> None:
    table = cast("Any", reopened(with_table(TIMES)).tables[0])._tbl  # noqa: SLF001

    properties = list(table.iter(qn("w:tcPr")))
    shaded = [one for one in properties if one.find(qn("w:shd")) is not None]
    lengths = [int(one.find(qn("w:gridSpan")).get(qn("w:val"))) for one in shaded]
    assert lengths == [BAR_STEPS, BAR_STEPS // 4]


# G4
def test_the_heading_of_a_table_is_repeated_on_every_page_and_no_row_is_torn() -> None:
    rows = cast("Any", reopened(with_table(TIMES)).tables[0])._tbl.tr_lst  # noqa: SLF001

    properties = [row.find(qn("w:trPr")) for row in rows]
    assert properties[0].find(qn("w:tblHeader")) is not None
    assert all(one.find(qn("w:cantSplit")) is not None for one in properties)


# G4
def test_who_speaks_on_is_named_in_one_cell_over_all_their_points() -> None:
    points = Table(
        (Column("Speaker"), Column("Point")), (("Ada", "one"), ("", "two"), ("Bo", "three"))
    )

    rows = reopened(with_table(points)).tables[0].rows

    assert [[cell.text for cell in row.cells] for row in rows[1:]] == [
        ["Ada", "one"],
        ["Ada", "two"],
        ["Bo", "three"],
    ]


def noted() -> Summary:
    runs = (
        Run("Two asked for "),
        Run("rest", note="2 of 9\nAda: rest"),
        Run(" days", bold=True, note="2 of 9\nAda: rest"),
        Run(" and pay", note="1 of 9"),
    )
    return Summary("Notes", (Paragraph("body", runs),))


# X20
def test_evidence_is_real_word_comments_beside_their_words() -> None:
    document = reopened(noted())

    comments = list(document.comments)
    assert [one.text for one in comments] == ["2 of 9\nAda: rest", "1 of 9"]
    assert {(one.author, one.initials) for one in comments} == {("townnotes", "tn")}
    assert document.paragraphs[0].text == "Two asked for rest days and pay"


# X20
def test_a_comment_begins_and_ends_with_the_words_it_is_about() -> None:
    with ZipFile(BytesIO(to_word(noted()))) as package:
        xml = package.read("word/document.xml").decode()

    start, end = xml.index('<w:commentRangeStart w:id="0"/>'), xml.index(
        '<w:commentRangeEnd w:id="0"/>'
    )  # fmt: skip
    assert "rest" in xml[start:end]
    assert " days" in xml[start:end]
    assert "Two asked" not in xml[start:end]


# X20
def test_the_public_version_has_no_part_for_comments() -> None:
    with ZipFile(BytesIO(to_word(with_table(TIMES)))) as package:
        assert not [name for name in package.namelist() if "comment" in name]


# G1
@given(ANYTHING)
def test_any_text_at_all_can_stand_in_a_cell_and_in_a_comment(text: str) -> None:
    document = reopened(full_of(text))

    cells = [cell.text for cell in document.tables[0].rows[1].cells]
    assert cells[0] == clean(text)
    assert clean(text).split("\n") == next(iter(document.comments)).text.split("\n")[1:]
