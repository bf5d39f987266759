"""The summary on paper: seen first, and printed as the PDF is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.ui.hands import ALT, CTRL
from tests.ui.summary.exporting import Exporting
from townnotes.domain.commands.records import make
from townnotes.domain.entities import Category, Intervention, Participant
from townnotes.domain.registers import Assign
from townnotes_ui.summary.room import SummaryRoom


def pdf_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def dialogs_asked(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Have the system's dialogs not shown, and told."""
    asked: list[QDialog] = []
    monkeypatch.setattr(QDialog, "open", asked.append)
    return asked


def room_of(exporting: Exporting) -> SummaryRoom:
    return exporting.hands.window.rooms.summary


def prints(exporting: Exporting, target: Path) -> list[str]:
    said: list[str] = []
    exporting.hands.desk.noticed.connect(said.append)
    printing = room_of(exporting).printing
    printing.print_on(pdf_printer(target))
    exporting.hands.until(lambda: not printing.is_printing)
    return said


def test_the_key_shows_the_pages_and_enter_asks_for_the_printer(
    exporting: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = dialogs_asked(monkeypatch)
    hands = exporting.hands
    hands.press(Qt.Key.Key_2, ALT)
    hands.press(Qt.Key.Key_P, CTRL)
    preview = room_of(exporting).previewing.preview
    assert preview is not None
    assert hands.window.room == "summary"
    hands.until(lambda: preview.count)
    QTest.keyClick(hands.focus, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_the_same_key_again_asks_for_the_printer(
    exporting: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = dialogs_asked(monkeypatch)
    hands = exporting.hands
    hands.press(Qt.Key.Key_P, CTRL)
    hands.press(Qt.Key.Key_P, CTRL)
    assert len(asked) == 1


def test_the_pages_are_printed_as_they_are_shown(exporting: Exporting, tmp_path: Path) -> None:
    said = prints(exporting, tmp_path / "paper.pdf")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert said == ["1 page sent to the printer"]


def test_where_nobody_may_be_named_no_name_is_printed(exporting: Exporting, tmp_path: Path) -> None:
    hands = exporting.hands
    hands.desk.change_settings(export={"attribution": "none"})
    section = next(iter(room_of(exporting).page.paragraphs))
    edit = room_of(exporting).page.paragraphs[section].edit
    edit.write()
    edit.setPlainText("Marta Kovač opened.")
    edit.end_writing()
    said = prints(exporting, tmp_path / "paper.pdf")
    assert "Marta Kovač" in said[-1]
    assert not (tmp_path / "paper.pdf").exists()


def test_where_nobody_may_be_named_no_category_of_few_is_printed(
    exporting: Exporting, tmp_path: Path
) -> None:
    hands = exporting.hands
    hands.desk.change_settings(export={"attribution": "none"})
    (turn,) = hands.state.all(Intervention)
    un = make(Category, "un", singular="UN entity", plural="UN entities", took_the_floor=True)
    hands.desk.do("", lambda _: [*un, Assign(Participant.entity, turn.speaker, "category", "un")])
    edit = next(iter(room_of(exporting).page.paragraphs.values())).edit
    edit.write()
    edit.setPlainText("One UN entity opened.")
    edit.end_writing()
    said = prints(exporting, tmp_path / "paper.pdf")
    assert said[-1] == "Not printed: it would still name “One UN entity”."
    assert not (tmp_path / "paper.pdf").exists()
