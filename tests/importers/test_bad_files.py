"""Files that are damaged, too large or made to do harm: a line, a reason, and the good part."""

import io
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest
import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

from townnotes.errors import FileError
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import read_call, read_call_file
from townnotes.importers.tables.content import LARGEST, Content

LIST = "Name,Organization\nBen Ito,Reef\nCy Otto,Dune\n"
_ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY s SYSTEM "file:///etc/passwd">]>'
)


def read(data: bytes | str) -> CallFile:
    return read_call(Content(data, name="list.csv"))


def told(found: CallFile) -> tuple[list[str], list[tuple[int, str]]]:
    """Return who was read, and which lines were left out and why."""
    return [one.name for one in found.people], [(one.number, one.why) for one in found.bad]


def workbook(*rows: tuple[object, ...]) -> bytes:
    held = io.BytesIO()
    with cast("Any", xlsxwriter.Workbook(held)) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return held.getvalue()


def repacked(data: bytes, part: str, change: tuple[str, str]) -> bytes:
    """Return a package in which words of one part are others."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == part:
                assert change[0].encode() in text
                text = text.replace(change[0].encode(), change[1].encode(), 1)
            new.writestr(name, text)
    return held.getvalue()


def test_a_row_with_zero_bytes_is_named_and_what_is_left_of_it_is_read() -> None:
    assert told(read("Name,Organization\nBen\0 Ito,Reef\nCy Otto,Dune\n")) == (
        ["Ben Ito", "Cy Otto"],
        [(2, "characters that are not text were left out")],
    )


def test_a_line_of_200_kilobytes_is_left_out_and_the_others_are_read() -> None:
    assert told(read(LIST + "x" * 200_000 + "\nYu Wan,Sand\n")) == (
        ["Ben Ito", "Cy Otto", "Yu Wan"],
        [(4, "it is longer than any row of a list")],
    )


def test_a_name_longer_than_any_is_left_out() -> None:
    assert told(read(f"Name,Organization\nBen Ito,Reef\n{'very ' * 100}long,Dune\n")) == (
        ["Ben Ito"],
        [(3, "its name is longer than any name")],
    )


def test_a_paragraph_among_names_is_left_out_with_its_line() -> None:
    names, bad = told(read("Ben Ito, Reef\nCy Otto, Dune\n" + "word " * 40_000))

    assert names == ["Ben Ito", "Cy Otto"]
    assert bad[0][0] == 3
    assert "paragraph" in bad[0][1]


def test_a_quotation_never_closed_costs_its_row_alone() -> None:
    assert told(read(f'Name,Organization\n"Yu Wan,Sand\n{LIST.partition(chr(10))[2]}')) == (
        ["Ben Ito", "Cy Otto"],
        [(2, "a quotation mark is opened and never closed")],
    )


def test_rows_in_which_nobody_is_named_are_left_out_with_their_lines() -> None:
    assert told(read("Name,Country\nBen Ito,Ghana\n,Kenya\n")) == (
        ["Ben Ito"],
        [(3, "nobody is named in it")],
    )


def test_a_file_over_100_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    with file.open("wb") as large:
        large.truncate(LARGEST + 1024 * 1024)

    with pytest.raises(FileError, match="has 101 MB"):
        read_call_file(file)


def test_a_cell_at_the_far_end_of_a_sheet_is_refused_before_room_is_made_for_all() -> None:
    book = workbook(("Name", "Organization"), ("Ben Ito", "Reef"))
    far = repacked(book, "xl/worksheets/sheet1.xml", ('r="B2"', 'r="XFD1048576"'))

    with pytest.raises(FileError, match="a cell stands so far out"):
        read(far)


def test_a_cell_that_is_repeated_without_end_is_refused() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
            'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
        )

    with pytest.raises(FileError, match="a cell stands so far out"):
        read(held.getvalue())


def test_entities_of_a_workbook_are_not_followed() -> None:
    book = workbook(("Name", "Organization"), ("Ben Ito", "Reef"), ("XX", "Dune"))
    part = "xl/sharedStrings.xml"
    with zipfile.ZipFile(io.BytesIO(book)) as package:
        head = package.read(part).decode().partition("?>")[0] + "?>"
    laughing = repacked(book, part, (head, head + _ENTITIES))
    laughing = repacked(laughing, part, ("XX", "&c;&s;"))

    try:
        names = [one.name for one in read(laughing).people]
    except FileError:
        return
    assert all("haha" not in name and "root" not in name for name in names)


def test_a_cell_that_a_formula_worked_out_is_in_doubt() -> None:
    held = io.BytesIO()
    with cast("Any", xlsxwriter.Workbook(held)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Name", "Organization"))
        sheet.write_row(1, 0, ("Ben Ito", "Reef"))
        sheet.write_formula(2, 0, '=A1&"x"', None, "Cy Otto")

    found = read(held.getvalue())

    assert [(one.name, one.is_doubtful) for one in found.people] == [
        ("Ben Ito", False), ("Cy Otto", True)
    ]  # fmt: skip
    assert found.formulas == {3}


def test_text_that_looks_like_a_formula_is_text() -> None:
    names, _ = told(read(workbook(("Name", "Organization"), ("'=1+1", "Reef"))))

    assert names == ["'=1+1"]


def test_an_older_workbook_is_refused_with_what_to_do() -> None:
    with pytest.raises(FileError, match=r"save it as \.xlsx or \.csv"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)


def test_a_word_file_is_told_to_be_one() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("word/document.xml", "<w/>")

    with pytest.raises(FileError, match="it is a Word file"):
        read(held.getvalue())


@pytest.mark.parametrize("end", [40, 200, 900])
def test_a_workbook_cut_off_is_refused_in_words(end: int) -> None:
    with pytest.raises(FileError, match="could not be read"):
        read(workbook(("Name", "Organization"), ("Ben Ito", "Reef"))[:-end])


def test_a_cell_that_a_formula_of_an_open_document_worked_out_is_in_doubt() -> None:
    rows = (
        _ods_row("Name", "Organization"),
        f'<table:table-row table:number-rows-repeated="2">{_ods_cells("")}</table:table-row>',
        _ods_row("Ben Ito", "Reef"),
        "<table:table-row>"
        '<table:table-cell table:formula="of:=IF([.A1]&gt;0;&quot;x&quot;)"'
        ' office:value-type="string"><text:p>Cy Otto</text:p></table:table-cell>'
        + _ods_cells("Dune") + "</table:table-row>",
    )  # fmt: skip

    found = read(_open_document("".join(rows)))

    assert [(one.name, one.is_doubtful) for one in found.people] == [
        ("Ben Ito", False), ("Cy Otto", True)
    ]  # fmt: skip


def _ods_cells(*texts: str) -> str:
    return "".join(
        f'<table:table-cell office:value-type="string"><text:p>{one}</text:p></table:table-cell>'
        if one else "<table:table-cell/>"
        for one in texts
    )  # fmt: skip


def _ods_row(*texts: str) -> str:
    return f"<table:table-row>{_ods_cells(*texts)}</table:table-row>"


def _open_document(rows: str) -> bytes:
    """Return a spreadsheet as LibreOffice writes one, of one sheet."""
    spaces = "".join(
        f' xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"'
        for one in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="People">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("content.xml", content)
        package.writestr(
            "META-INF/manifest.xml",
            "<manifest:manifest"
            ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
            "</manifest:manifest>",
        )
    return held.getvalue()


def test_what_is_made_of_a_content_is_made_once() -> None:
    asked: list[str] = []

    def read(data: bytes, name: str) -> list[str]:
        asked.append(name)
        return data.decode().split()

    content = Content("Ben Ito", name="list.txt")

    assert content.made_by(read) is content.made_by(read)
    assert asked == ["list.txt"]
