"""The texts that speakers speak to: pasted or read, shown before they are taken in, and cited."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import CTRL, Hands
from townnotes.domain.commands.texts import add_text
from townnotes.domain.entities import ReferenceText
from townnotes.domain.registers import new_id
from townnotes_ui.prepare.room import PrepareRoom
from townnotes_ui.prepare.texts.panel import Texts
from townnotes_ui.prepare.texts.sheet import TextSheet

REV2 = "Second revised draft of the Harbour Compact\n1. We gather.\n2. We commit to quays.\n"


@pytest.fixture
def texts(hands: Hands) -> Texts:
    hands.window.show_room("prepare")
    room = hands.window.rooms.currentWidget()
    assert isinstance(room, PrepareRoom)
    room.sections.setCurrentRow(4)
    room.texts.paragraphs.table.setFocus()
    return room.texts


def sheet(hands: Hands) -> TextSheet:
    hands.until(lambda: isinstance(hands.window.sheets.shown, TextSheet))
    found = hands.window.sheets.shown
    assert isinstance(found, TextSheet)
    hands.until(lambda: found.head.text() != "Reading…" or found.head.isHidden())
    return found


# A7
def test_a_pasted_text_is_shown_with_its_numbers_and_taken_in_by_one_undoable_step(
    hands: Hands, texts: Texts
) -> None:
    QApplication.clipboard().setText(REV2)

    hands.press(Qt.Key.Key_V, CTRL)
    shown = sheet(hands)
    assert shown.head.text() == "2 paragraphs, §1 to §2"
    assert shown.name.text() == "Second revised draft of the Harbour Compact"
    hands.types("REV2\n")

    (text,) = hands.state.all(ReferenceText)
    assert (text.short, dict(text.paragraphs)) == (
        "REV2", {"1": "We gather.", "2": "We commit to quays."},
    )  # fmt: skip
    assert hands.state.session.inputs_on == text.id
    assert [row.number for row in texts.paragraphs.model.rows] == ["1", "2"]
    hands.desk.undo()
    assert not hands.state.all(ReferenceText)


# A7
def test_a_text_read_from_a_file_is_cited_by_its_numbers_in_a_note(
    hands: Hands, texts: Texts, tmp_path: Path
) -> None:
    path = tmp_path / "rev2.txt"
    path.write_text(REV2, encoding="utf-8")
    texts.paragraphs.read(path)
    sheet(hands).short.setText("REV2")
    sheet(hands).take_in()
    hands.window.show_room("floor")
    hands.adds("Marta Kovač")
    hands.next()

    hands.types("!call stronger words in §2\n")

    (text,) = hands.state.all(ReferenceText)
    assert hands.points()[0].cites == (f"{text.id}/2",)


# A7
def test_a_text_without_numbers_is_numbered_only_when_that_is_ticked(
    hands: Hands, texts: Texts
) -> None:
    QApplication.clipboard().setText("We gather.\nWe commit.\n")
    texts.paragraphs.paste()
    shown = sheet(hands)
    assert shown.head.text() == "No paragraph numbers"
    assert not shown.button.isEnabled()

    shown.in_order.click()

    assert shown.head.text() == "2 paragraphs, §1 to §2"


# A7
def test_paragraphs_taken_in_again_take_the_place_of_those_that_are_there(
    hands: Hands, texts: Texts
) -> None:
    hands.desk.do("", lambda state: add_text(state, new_id(), "REV2", "", {"1": "Old.", "9": "x"}))
    QApplication.clipboard().setText(REV2)
    texts.paragraphs.paste()
    assert "They replace the 2 that are there" in sheet(hands).said.text()

    sheet(hands).take_in()

    (text,) = hands.state.all(ReferenceText)
    assert list(text.paragraphs) == ["1", "2"]


# A7
def test_a_text_that_points_cite_stays_and_the_table_says_why(hands: Hands, texts: Texts) -> None:
    hands.desk.do("", lambda state: add_text(state, new_id(), "REV2", "", {"1": "One."}))
    hands.window.show_room("floor")
    hands.adds("Marta Kovač")
    hands.next()
    hands.types("!call more in §1\n")
    hands.window.show_room("prepare")

    texts.texts.table.selectRow(0)
    QTest.keyClick(texts.texts.table, Qt.Key.Key_Delete)

    assert len(hands.state.all(ReferenceText)) == 1
    assert "1 point cites REV2" in texts.texts.refusal.text()


# A7
def test_a_sign_without_a_text_says_so_where_it_is_typed(hands: Hands) -> None:
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    hands.adds("Marta Kovač")
    hands.next()

    hands.types("more on §1")
    completion = hands.floor.note.editor.completion
    assert completion is not None
    assert [one.label for one in completion.choices] == [
        "There is no text to cite yet: Prepare, Texts. The number stays as words."
    ]
    hands.types("2\n")

    assert hands.texts() == ["more on §12"]
    assert any("no text to cite" in one for one in said)


# A7
def test_a_number_that_the_text_does_not_have_is_said_at_the_caret(hands: Hands) -> None:
    hands.desk.do("", lambda state: add_text(state, new_id(), "REV2", "", {"1": "One."}))
    hands.adds("Marta Kovač")
    hands.next()

    hands.types("more on §7")

    completion = hands.floor.note.editor.completion
    assert completion is not None
    assert [one.label for one in completion.choices] == ["REV2 has no paragraph 7"]
