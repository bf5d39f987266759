"""The export sheet, and what becomes of what is chosen in it."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.summary.exporting import Answer, Exporting
from townnotes.settings import load_settings


def words_of(path: Path) -> str:
    return "\n".join(one.text for one in Document(str(path)).paragraphs)


def test_the_summary_becomes_a_word_file(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    offered = answer(tmp_path / "out.docx")
    exporting.opens()

    exporting.exports()

    assert words_of(tmp_path / "out.docx").startswith("Summary\n3rd virtual townhall")
    assert offered == [str(tmp_path / "Summary 2026-03-11.docx")]
    assert "out.docx" in exporting.panel.words.text()
    assert exporting.panel.open_button.isVisible()
    assert exporting.panel.folder_button.isVisible()
    assert not exporting.is_shown


# G5
@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        (".docx", b"PK"), (".pdf", b"%PDF"), (".html", b"<!DOCTYPE html>"), (".md", b"# Summary"),
        (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbf"), (".json", b"{"),
    ],
)  # fmt: skip
def test_every_format_is_written_with_its_ending(
    exporting: Exporting, answer: Answer, tmp_path: Path, ending: str, begins: bytes
) -> None:
    answer(tmp_path / "out v1.2")
    exporting.opens(ending)

    exporting.exports()

    assert (tmp_path / f"out v1.2{ending}").read_bytes().startswith(begins)


# G4
def test_annexes_that_are_ticked_are_in_the_file(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()
    sheet.form.annexes["speakers"].click()
    sheet.form.annexes["points"].click()

    exporting.exports()

    words = words_of(tmp_path / "out.docx")
    assert "Annex I. List of speakers" in words
    assert "Annex II. Points by theme" in words


# X20
def test_both_versions_are_written_at_once(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()
    sheet.form.version.setCurrentIndex(sheet.form.version.findData("both"))

    exporting.exports()

    with ZipFile(tmp_path / "out.docx") as public:
        assert "word/comments.xml" not in public.namelist()
    with ZipFile(tmp_path / "out (internal).docx") as internal:
        assert "word/comments.xml" in internal.namelist()
    assert "out (internal).docx" in exporting.panel.words.text()


# G7
def test_names_left_in_a_file_without_names_are_listed_once_and_may_be_allowed(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    target = tmp_path / "after Harbour Friends spoke.docx"
    answer(target)
    sheet = exporting.opens()
    sheet.form.attribution.setCurrentIndex(sheet.form.attribution.findData("none"))

    exporting.exports()

    assert not target.exists()
    assert "Harbour Friends" in [row.text for row in sheet.open_rows.rows.rows]
    assert sheet.open_rows.isVisible()

    exporting.exports()

    assert target.exists()


# X4
def test_what_is_open_is_listed_once_before_the_file_is_final(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()
    sheet.form.final.click()

    sheet.button.click()

    assert sheet.open_rows.isVisible()
    assert [(row.text, row.below) for row in sheet.open_rows.rows.rows] == [
        ("more frogs", "a point in no sentence")
    ]
    assert not (tmp_path / "out.docx").exists()

    exporting.exports()

    assert (tmp_path / "out.docx").exists()
    assert exporting.exporter.is_final


# X4
def test_a_draft_is_exported_without_a_question(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.md")
    edit = exporting.room.page.paragraphs["opening"].edit
    edit.write()
    edit.selectAll()
    QTest.keyClicks(edit, "Opened by hand.")
    exporting.opens(".md")

    exporting.exports()

    assert "Opened by hand." in (tmp_path / "out.md").read_text(encoding="utf-8")


def test_what_was_chosen_is_chosen_the_next_time(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer("")
    sheet = exporting.opens(".pdf")
    sheet.form.annexes["times"].click()
    sheet.button.click()
    exporting.hands.window.sheets.close()

    exporting.hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert exporting.sheet.form.choices.ending == ".pdf"
    assert exporting.sheet.form.choices.annexes == ("times",)
    assert load_settings().export["ending"] == ".pdf"


def test_damaged_choices_of_the_settings_give_the_usual_ones(exporting: Exporting) -> None:
    kept = {"ending": ".exe", "annexes": 7, "version": ["public"], "template": None, "table": 1}
    exporting.hands.desk.change_settings(export=kept)

    exporting.hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert exporting.sheet.form.choices.ending == ".docx"
    assert exporting.sheet.form.choices.annexes == ()


def test_a_session_as_json_says_what_it_carries(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.json")
    exporting.hands.desk.change_settings(export={})
    sheet = exporting.opens(".json")
    assert "private points and e-mail" not in sheet.form.about.text()

    sheet.form.private.click()

    assert "private points and e-mail" in sheet.form.about.text()
    exporting.exports()
    written = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert written["format"] == "townnotes-session"


def test_a_folder_that_is_not_there_is_told_in_words(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "gone" / "out.docx")
    sheet = exporting.opens()

    exporting.exports()

    assert "the folder does not exist" in sheet.words.text()
    assert sheet.button.isEnabled()
    assert not exporting.panel.open_button.isVisible()


def test_no_answer_writes_nothing(exporting: Exporting, answer: Answer) -> None:
    answer("")
    sheet = exporting.opens()

    sheet.button.click()

    assert exporting.exporter.target is None
    assert exporting.is_shown


def test_a_cancelled_export_leaves_no_file(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    answer(folder / "out.docx")
    sheet = exporting.opens()

    with exporting.hands.qtbot.waitSignal(exporting.exporter.finished):
        sheet.button.click()
        sheet.cancel_button.click()

    assert list(folder.iterdir()) == []
    assert "no file was written" in sheet.words.text()


def test_enter_on_cancel_cancels_and_exports_nothing(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    answer(folder / "out.docx")
    sheet = exporting.opens()

    with exporting.hands.qtbot.waitSignal(exporting.exporter.finished):
        sheet.button.click()
        assert sheet.cancel_button.hasFocus()
        exporting.hands.press(Qt.Key.Key_Return)

    assert list(folder.iterdir()) == []
    assert "no file was written" in sheet.words.text()


def test_typing_goes_on_while_an_export_runs(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.docx")
    sheet = exporting.opens()

    with exporting.hands.qtbot.waitSignal(exporting.exporter.finished):
        sheet.button.click()
        exporting.hands.press(Qt.Key.Key_Escape)
        exporting.hands.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        exporting.hands.types("and wells for all")

    assert exporting.hands.lines[-1] == "and wells for all"
    assert words_of(tmp_path / "out.docx").startswith("Summary")


def test_the_sheet_works_by_keyboard_alone(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "out.docx")
    exporting.hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    with exporting.hands.qtbot.waitSignal(exporting.exporter.finished):
        exporting.hands.press(Qt.Key.Key_Space)

    assert (tmp_path / "out.docx").exists()


def test_in_a_small_window_the_fields_scroll_and_the_button_stays(exporting: Exporting) -> None:
    exporting.hands.window.resize(683, 384)
    sheet = exporting.opens(".docx")

    assert sheet.form.format.height() >= sheet.form.format.minimumSizeHint().height()
    assert sheet.rect().contains(sheet.button.geometry())
