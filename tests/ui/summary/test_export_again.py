"""Export again by one key: what it writes, and what it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hands import ALT
from tests.ui.summary.exporting import Answer, Exporting
from townnotes.domain.commands.sessions import change_details
from townnotes.settings import load_settings


def words_of(path: Path) -> str:
    return "\n".join(one.text for one in Document(str(path)).paragraphs)


def again(exporting: Exporting) -> None:
    """Press the one key, and wait for its end."""
    with exporting.hands.qtbot.waitSignal(exporting.exporter.finished):
        exporting.hands.press(Qt.Key.Key_E, ALT)


@pytest.fixture
def written(exporting: Exporting, answer: Answer, tmp_path: Path) -> Path:
    """Have the summary exported once with an annex, under the name of the pattern."""
    target = tmp_path / "Summary 2026-03-11.docx"
    answer(target)
    exporting.opens().form.annexes["speakers"].click()
    exporting.exports()
    return target


def test_one_key_writes_what_was_noted_since_as_the_last_time(
    exporting: Exporting, written: Path
) -> None:
    exporting.hands.press(Qt.Key.Key_2, ALT)
    exporting.hands.types("call for lamps at the quay\n")
    exporting.hands.press(Qt.Key.Key_4, ALT)

    again(exporting)

    assert "Annex. List of speakers" in words_of(written)
    assert exporting.exporter.files == (written,)
    assert not exporting.is_shown
    assert exporting.panel.open_button.isVisible()
    assert exporting.panel.folder_button.isVisible()
    assert written.name in exporting.panel.words.text()


def test_from_another_room_it_is_said_what_was_written_and_where(
    exporting: Exporting, written: Path
) -> None:
    room = exporting.room
    exporting.hands.press(Qt.Key.Key_2, ALT)

    with exporting.hands.qtbot.waitSignal(room.exporter.finished):
        exporting.hands.press(Qt.Key.Key_E, ALT)

    told = exporting.hands.window.banners.told
    assert exporting.hands.window.room == "floor"
    assert exporting.hands.is_in_note
    assert str(written) in told.text
    assert [one.text() for one in told.choices] == ["Open", "Open folder"]


def test_before_anything_was_exported_the_sheet_asks(exporting: Exporting) -> None:
    exporting.hands.press(Qt.Key.Key_E, ALT)

    assert exporting.is_shown


def test_a_name_typed_by_hand_is_written_again(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "to the chair.md")
    exporting.opens(".md")
    exporting.exports()
    (tmp_path / "to the chair.md").unlink()

    again(exporting)

    assert [one.name for one in tmp_path.glob("*.md")] == ["to the chair.md"]


def test_a_file_that_somebody_changed_since_is_left_as_it_is(
    exporting: Exporting, written: Path
) -> None:
    written.write_text("with the chair's corrections")

    again(exporting)

    assert written.read_text() == "with the chair's corrections"
    assert "was changed since it was written from here" in exporting.panel.words.text()


def test_a_file_of_another_townhall_under_that_name_is_left_as_it_is(
    exporting: Exporting, written: Path
) -> None:
    later = written.with_name("Summary 2026-06-01.docx")
    later.write_text("another")
    exporting.hands.desk.do("", lambda state: change_details(state, date="2026-06-01"))

    again(exporting)

    assert later.read_text() == "another"
    assert "not written from this townhall" in exporting.panel.words.text()


@pytest.mark.parametrize("mark", [".~lock.{}#", "~${}"])
def test_a_file_that_is_open_elsewhere_is_left_as_it_is(
    exporting: Exporting, written: Path, mark: str
) -> None:
    written.with_name(mark.format(written.name)).touch()

    again(exporting)

    assert "seems to be open in another program" in exporting.panel.words.text()


def test_a_folder_that_is_gone_is_told(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    answer(folder / "out.md")
    exporting.opens(".md")
    exporting.exports()
    (folder / "out.md").unlink()
    folder.rmdir()

    again(exporting)

    assert "the folder does not exist" in exporting.panel.words.text()


def test_names_that_would_be_left_are_refused_and_the_sheet_lists_them(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    answer(target)
    sheet = exporting.opens(".md")
    sheet.form.attribution.setCurrentIndex(sheet.form.attribution.findData("none"))
    exporting.exports()
    before = target.read_bytes()
    edit = exporting.room.page.paragraphs["opening"].edit
    edit.write()
    edit.selectAll()
    QTest.keyClicks(edit, "Opened by Harbour Friends.")

    again(exporting)

    assert target.read_bytes() == before
    assert "would still name “Harbour Friends”" in exporting.panel.words.text()
    exporting.hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Harbour Friends" in [row.text for row in exporting.sheet.open_rows.rows.rows]


def test_what_was_final_is_not_written_as_a_draft_over_it(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    answer(target)
    sheet = exporting.opens(".md")
    sheet.form.final.click()
    sheet.button.click()
    exporting.exports()
    before = target.read_bytes()
    again(exporting)
    assert exporting.exporter.is_written
    exporting.room.finality.reopen()

    again(exporting)

    assert target.read_bytes() == before
    assert "has been reopened since" in exporting.panel.words.text()


def test_a_draft_that_has_become_final_since_is_written_and_that_is_said(
    exporting: Exporting, written: Path
) -> None:
    exporting.room.finality.make()

    again(exporting)

    assert exporting.exporter.is_written
    assert "It is the final version now." in exporting.panel.words.text()


def test_the_next_townhall_of_a_series_goes_on_with_its_choices_and_its_own_name(
    exporting: Exporting, written: Path
) -> None:
    kept = load_settings().exports["virtual townhall"]
    kept["last"]["townhall"] = "the one before"
    exporting.hands.desk.change_settings(export={}, exports={"virtual townhall": kept})
    exporting.hands.desk.do("", lambda state: change_details(state, date="2026-06-01"))

    again(exporting)

    later = written.with_name("Summary 2026-06-01.docx")
    assert "Annex. List of speakers" in words_of(later)


def test_series_are_remembered_apart(exporting: Exporting, written: Path) -> None:
    exporting.hands.desk.do("", lambda state: change_details(state, series="Another series"))

    exporting.hands.press(Qt.Key.Key_E, ALT)

    assert exporting.is_shown


@pytest.mark.parametrize(
    "damaged",
    [
        {"virtual townhall": 7}, {"virtual townhall": {"last": {"folder": 7}}},
        {"virtual townhall": {"last": [], "files": [1], "choices": "x"}},
    ],
)  # fmt: skip
def test_a_damaged_memory_remembers_nothing(exporting: Exporting, damaged: dict[str, Any]) -> None:
    exporting.hands.desk.change_settings(exports=json.loads(json.dumps(damaged)))

    exporting.hands.press(Qt.Key.Key_E, ALT)

    assert exporting.sheet.form.choices.ending == ".docx"


def test_the_name_is_shown_as_it_will_be_while_its_pattern_is_typed(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    offered = answer("")
    sheet = exporting.opens(".pdf")
    field = sheet.form.name
    field.line.selectAll()
    field.line.setFocus()

    exporting.hands.types("{title}: draft/{number} {dat}")

    assert field.shown.text() == "virtual townhall- draft-3 {dat}.pdf"
    assert "no : / in a name" in field.said.text()
    assert "no place {dat}" in field.said.text()
    sheet.button.click()
    assert offered == [str(tmp_path / "virtual townhall- draft-3 {dat}.pdf")]


def test_a_place_is_inserted_from_a_menu_that_says_what_stands_in_it(exporting: Exporting) -> None:
    field = exporting.opens().form.name
    field.line.setText("Notes ")

    field.insert_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(one for one in menu.actions() if one.text() == "number in the series: 3")
    entry.trigger()
    menu.close()

    assert field.shown.text() == "Notes 3.docx"
