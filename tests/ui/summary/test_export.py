from pathlib import Path

import pytest
from docx import Document
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes_ui.desk import Desk
from townnotes_ui.summary.room import SummaryRoom


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, townhall: Townhall) -> SummaryRoom:
    townhall.speaks(townhall.participant("Ada"), "!called for clean wells")
    one = SummaryRoom(desk)
    qtbot.addWidget(one, before_close_func=lambda room: room.exporter.wait())
    one.resize(1366, 720)
    one.show()
    return one


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str, kind: str) -> list[str]:
    offered: list[str] = []

    def asked(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        offered.append(suggested)
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    return offered


def test_the_summary_becomes_a_word_file(
    room: SummaryRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = answer(monkeypatch, tmp_path / "out.docx", "Word document (*.docx)")

    with qtbot.waitSignal(room.exporter.finished):
        room.export()

    texts = [one.text for one in Document(str(tmp_path / "out.docx")).paragraphs]
    assert texts[0] == "Summary"
    assert texts[1].startswith("3rd virtual townhall")
    assert offered == [str(tmp_path / "Summary 2026-03-11.docx")]
    assert "out.docx" in room.exporter.words.text()
    assert room.exporter.open_button.isVisible()
    assert room.exporter.folder_button.isVisible()


def test_a_name_without_an_ending_gets_the_one_chosen(
    room: SummaryRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "out v1.2", "Markdown text (*.md)")

    with qtbot.waitSignal(room.exporter.finished):
        room.exporter.button.click()

    assert (tmp_path / "out v1.2.md").read_text(encoding="utf-8").startswith("# Summary")


def test_a_folder_that_is_not_there_is_told_in_words(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "gone" / "out.docx", "Word document (*.docx)")

    with qtbot.waitSignals([desk.noticed, room.exporter.finished]):
        room.export()

    assert room.exporter.words.text().startswith("Not exported: ")
    assert room.exporter.button.isEnabled()
    assert not room.exporter.open_button.isVisible()


def test_no_answer_writes_nothing(
    room: SummaryRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "", "")

    room.export()

    assert room.exporter.target is None


def test_what_is_being_written_is_in_the_file(
    room: SummaryRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "out.md", "Markdown text (*.md)")
    one = room.page.paragraphs["opening"].edit
    one.write()
    one.selectAll()
    QTest.keyClicks(one, "Opened by hand.")

    with qtbot.waitSignal(room.exporter.finished):
        room.export()

    assert "Opened by hand." in (tmp_path / "out.md").read_text(encoding="utf-8")
