"""The letterhead in the export sheet: for Word and for PDF, and what printing leaves out of it."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from PySide6.QtWidgets import QFileDialog

from tests.exporters.letters import LOGO, png
from tests.ui.summary.exporting import Answer, Exporting
from townnotes_ui.exporting.sheet import ExportSheet


def choose_letterhead(sheet: ExportSheet, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def chosen(*_asked: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    sheet.form.choose_button.click()


# G2
def test_a_letterhead_is_taken_from_a_word_file(
    exporting: Exporting, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = Document()
    letter.sections[0].header.paragraphs[0].text = "Office of the Co-facilitators"
    letter.save(str(tmp_path / "letter.docx"))
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()
    choose_letterhead(sheet, tmp_path / "letter.docx", monkeypatch)

    exporting.exports()

    head = Document(str(tmp_path / "out.docx")).sections[0].header.paragraphs[0].text
    assert head == "Office of the Co-facilitators"


# G2
def test_what_a_pdf_does_not_follow_of_its_letterhead_is_said_before(
    exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = Document()
    header: Any = letter.sections[0].header.paragraphs[0]
    boxed = parse_xml(f"<w:pict {nsdecls('w')}/>")
    header.add_run("Office")._r.append(boxed)  # noqa: SLF001
    letter.save(str(tmp_path / "letter.docx"))
    sheet = exporting.opens(".pdf")
    choose_letterhead(sheet, tmp_path / "letter.docx", monkeypatch)

    said = sheet.form.first_page.words
    exporting.hands.qtbot.waitUntil(
        lambda: "leaves out a text box or drawing in its header" in said.text()
    )

    sheet.form.format.setCurrentIndex(sheet.form.format.findData(".docx"))

    assert "but in the Word file: a text box or drawing in its header" in said.text()


# Q1
def test_page_1_is_seen_before_it_is_written(
    exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = Document()
    letter.add_picture(BytesIO(png()), width=Cm(6))
    letter.add_paragraph("Dear colleague,")
    letter.save(str(tmp_path / "letter.docx"))
    sheet = exporting.opens()
    choose_letterhead(sheet, tmp_path / "letter.docx", monkeypatch)

    look = sheet.form.first_page

    def is_shown() -> bool:
        image = look.page.image
        places = ((x, y) for y in range(image.height()) for x in range(image.width()))
        colours = (image.pixelColor(*one) for one in places)
        return any((one.red(), one.green(), one.blue()) == LOGO for one in colours)

    exporting.hands.qtbot.waitUntil(is_shown)
    assert "what its text says from “Dear colleague,” on" in look.words.text()

    sheet.form.format.setCurrentIndex(sheet.form.format.findData(".xlsx"))

    assert not look.isVisible()


def test_a_letterhead_that_is_no_word_file_is_told_in_words(
    exporting: Exporting, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.docx").write_text("no Word file")
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()
    choose_letterhead(sheet, tmp_path / "letter.docx", monkeypatch)

    exporting.exports()

    assert "letter.docx" in sheet.words.text()
    assert not (tmp_path / "out.docx").exists()
