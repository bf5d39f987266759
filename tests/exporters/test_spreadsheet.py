"""The workbook and the tables: nothing in them computes, and no text is lost without a word."""

import csv
import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given

from tests.exporters.full import ANYTHING, full_of
from townnotes.errors import RuleError
from townnotes.summary.document import SpreadsheetTable, Summary
from townnotes_exporters.characters import clean
from townnotes_exporters.spreadsheet import LONGEST_CELL, sheet_named, to_spreadsheet, write_csv

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = ["=1+1", "+1", "-1", "@sum(a1)", "=cmd|' /c calc'!A0", "https://e.org", "007", "{=1}"]


def cells(summary: Summary) -> list[list[str]]:
    """Return the first sheet's cells as a reader of the format finds them."""
    with ZipFile(BytesIO(to_spreadsheet(summary))) as package:
        shared = [
            "".join(one.text or "" for one in each.iter(f"{MAIN}t"))
            for each in ET.fromstring(package.read("xl/sharedStrings.xml"))  # noqa: S314 - ours
        ]
        sheet = ET.fromstring(package.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - ours
    assert not list(sheet.iter(f"{MAIN}f"))
    assert not list(sheet.iter(f"{MAIN}hyperlink"))
    return [
        [
            shared[int(cell.findtext(f"{MAIN}v") or "")]
            if cell.get("t") == "s"
            else cell.findtext(f"{MAIN}v") or ""
            for cell in row
        ]
        for row in sheet.iter(f"{MAIN}row")
    ]


def of_texts(*texts: str) -> Summary:
    sheet = SpreadsheetTable("points", ("text",), tuple((text,) for text in texts))
    return Summary("Notes", (), sheets=(sheet,))


# G5
def test_what_looks_like_a_formula_a_number_or_a_link_is_text() -> None:
    assert cells(of_texts(*FORMULAS)) == [["text"], *([one] for one in FORMULAS)]


# G5
def test_a_sheet_has_its_headings_numbers_and_instants() -> None:
    read = cells(full_of("wells"))

    assert read[0] == ["text", "count", "at"]
    assert read[1][:2] == ["wells", "3"]
    assert float(read[1][2]) == pytest.approx(46156.4181, abs=1e-4)
    assert read[2] == ["wells"]


# G5
@pytest.mark.parametrize("sign", ["a", "\U0001f6a2"], ids=["one unit", "two units"])
def test_a_text_longer_than_a_cell_is_cut_in_words(sign: str) -> None:
    (_, (text,)) = cells(of_texts(sign * 40_000))

    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert text.endswith(
        "(cut here: the cell of a spreadsheet holds no more; 40,000 characters in all)"
    )
    assert text.startswith(sign * 16_000)


# G5
def test_a_text_that_just_fits_is_whole() -> None:
    assert cells(of_texts("a" * LONGEST_CELL))[1] == ["a" * LONGEST_CELL]


# G5
@given(ANYTHING)
def test_any_text_at_all_can_stand_in_a_cell(text: str) -> None:
    read = cells(of_texts(text, "last"))

    assert read[1:] == ([[clean(text)]] if clean(text) else [[]]) + [["last"]] or not clean(text)
    assert read[-1] == ["last"]


# G7
def test_the_workbook_names_the_meeting_and_nobody() -> None:
    with ZipFile(BytesIO(to_spreadsheet(full_of("Lakes")))) as package:
        core = ET.fromstring(package.read("docProps/core.xml"))  # noqa: S314 - ours

    texts = {one.tag.rpartition("}")[2]: one.text or "" for one in core}
    assert texts["title"] == "Lakes"
    assert texts.get("creator", "") == texts.get("lastModifiedBy", "") == ""


def table(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


# G5
def test_a_csv_holds_the_points_and_no_cell_of_it_computes(tmp_path: Path) -> None:
    write_csv(of_texts("=1+1", "wells"), tmp_path / "points.csv")

    assert table(tmp_path / "points.csv") == [["text"], ["'=1+1"], ["wells"]]


# G5
def test_another_table_is_chosen_by_its_name(tmp_path: Path) -> None:
    sheets = (
        SpreadsheetTable("points", ("a",), ()),
        SpreadsheetTable("themes", ("b",), (("pay",),)),
    )

    summary = Summary("Notes", (), sheets=sheets)
    write_csv(replace(summary, sheets=(sheet_named(summary, "themes"),)), tmp_path / "t.csv")

    assert table(tmp_path / "t.csv") == [["b"], ["pay"]]


# G5
def test_a_table_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(RuleError, match="no table “nix” here; there are: points"):
        sheet_named(of_texts("a"), "nix")


# G5
@given(ANYTHING)
def test_any_text_at_all_is_one_row_of_a_table(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    target = tmp_path_factory.mktemp("csv") / "points.csv"

    write_csv(of_texts(text, "last"), target)

    assert len(table(target)) == 3
