"""An edited summary is brought back in the window, and taken in by the keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.builders import Townhall
from tests.office import made_by_libreoffice
from tests.taking_back.word_hands import WordHands
from tests.ui.hands import ALT, CTRL, Hands
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import Category, Statement, SummaryRemark
from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import Publication
from townnotes.taking_back.edited_file import read_edited
from townnotes_exporters.publishing import Order, publish_to
from townnotes_ui.summary.room import SummaryRoom
from townnotes_ui.take_back.sheet import TakeBackSheet

WELLS, TAKEN = "called for clean wells", "Some stakeholders called for clear wells."
Key = Qt.Key


def texts(state: State) -> list[str]:
    return [one.text for one in state.all(Statement)]


class Bringing:
    """What one at the keyboard sees of a summary that comes back."""

    def __init__(self, hands: Hands, path: Path) -> None:
        self.hands, self._path = hands, path
        publish_to(hands.state, write_draft(hands.state), Order(path, Publication()))
        self.word = WordHands(path)

    @property
    def edited(self) -> Path:
        return self.word.saves(self._path.with_name("edited.docx"))

    @property
    def room(self) -> SummaryRoom:
        return self.hands.window.rooms.summary

    @property
    def sheet(self) -> TakeBackSheet:
        found = self.hands.window.sheets.shown
        assert isinstance(found, TakeBackSheet)
        return found

    def asks(self) -> TakeBackSheet:
        """Choose the action, and wait until the file is compared."""
        self.room.taking_back.ask()
        self.hands.until(lambda: self.sheet.button.isVisible() or self.sheet.trouble.text())
        return self.sheet

    @property
    def is_open(self) -> bool:
        return self.hands.window.sheets.shown is not None


@pytest.fixture
def bringing(hands: Hands, townhall: Townhall, tmp_path: Path,
             monkeypatch: pytest.MonkeyPatch) -> Bringing:  # fmt: skip
    """Have three say one thing of a theme, and their summary sent out."""
    category = townhall.category("stakeholder", "stakeholders")
    townhall.theme("water", topic="access to water")
    for name in ("Ada", "Bo", "Cy"):
        one = townhall.participant(name, category=category.id)
        townhall.speaks(one, "!called clean wells #water")
    hands.press(Key.Key_4, ALT)
    one = Bringing(hands, tmp_path / "sent.docx")

    def answered(*_: object) -> tuple[str, str]:
        return str(one.edited), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answered)
    return one


def test_what_is_sure_is_taken_with_one_key_and_taken_back_with_another(bringing: Bringing) -> None:
    wells = bringing.word.that_says(WELLS)
    bringing.word.tracks(wells, "clean wells", "clear wells", "Ada Editor")
    bringing.word.comments(wells, "Ada Editor", "Clear, not clean.")
    hands = bringing.hands

    sheet = bringing.asks()

    assert [row.row.fate for row in sheet.model.rows] == ["changed"]
    assert sheet.button.text().startswith("Accept 1 change and 1 remark")
    assert "clear" in sheet.sides.theirs.toPlainText()
    assert "Clear, not clean." in sheet.sides.remarks.text()
    assert texts(hands.state) == []
    hands.press(Key.Key_Return)
    assert not bringing.is_open
    assert texts(hands.state) == [TAKEN]
    (statement,) = hands.state.all(Statement)
    assert len(statement.rests_on) == 3
    hands.press(Key.Key_Z, CTRL)
    assert texts(hands.state) == []
    assert not hands.state.all(SummaryRemark)


def test_doubts_come_first_and_each_is_settled_by_one_key(bringing: Bringing) -> None:
    word, hands = bringing.word, bringing.hands
    word.types(word.that_says(WELLS), "clean", "clear")
    word.appends(word.paragraphs[1], " (draft)")

    sheet = bringing.asks()

    assert [row.answer for row in sheet.model.rows] == [None, "take"]
    assert "1 undecided, which stays as it is here" in sheet.said.text()
    hands.press(Key.Key_T)
    assert "undecided" not in sheet.said.text()
    hands.press(Key.Key_Return)
    assert TAKEN in texts(hands.state)
    assert any(one.endswith("(draft)") for one in texts(hands.state))


def test_all_at_once_takes_all_but_what_the_details_say(bringing: Bringing) -> None:
    word, hands = bringing.word, bringing.hands
    word.types(word.that_says(WELLS), "clean", "clear")
    word.appends(word.paragraphs[1], " (draft)")
    word.forgets_bookmarks()

    sheet = bringing.asks()
    before = [row.answer for row in sheet.model.rows]
    hands.press(Key.Key_A)

    assert before == [None, None]
    assert [row.answer for row in sheet.model.rows] == [None, "take"]


@pytest.mark.parametrize(
    ("key", "left"),
    [(Key.Key_K, []), (Key.Key_B, ["Some stakeholders called for clean wells.", TAKEN])],
)
def test_ours_stay_or_both_do(bringing: Bringing, key: Qt.Key, left: list[str]) -> None:
    bringing.word.types(bringing.word.that_says(WELLS), "clean", "clear")
    bringing.asks()

    bringing.hands.press(key)
    bringing.hands.press(Key.Key_Return)

    assert texts(bringing.hands.state) == left


def test_a_final_summary_is_reopened_by_the_button_that_says_so(bringing: Bringing) -> None:
    bringing.word.types(bringing.word.that_says(WELLS), "clean", "clear")
    bringing.room.finality.make()
    hands = bringing.hands

    sheet = bringing.asks()

    assert sheet.button.text().startswith("Reopen and accept 1 change")
    assert final_edition(hands.state) is not None
    hands.press(Key.Key_Return)
    assert texts(hands.state) == [TAKEN]
    assert final_edition(hands.state) is None
    hands.press(Key.Key_Z, CTRL)
    assert final_edition(hands.state) is not None
    assert texts(hands.state) == []


def test_what_changes_here_meanwhile_is_looked_at_again(
    bringing: Bringing, townhall: Townhall
) -> None:
    bringing.word.types(bringing.word.that_says(WELLS), "clean", "clear")
    sheet = bringing.asks()
    category = townhall.state.all(Category)[0].id
    one = townhall.participant("Di", category=category)
    townhall.speaks(one, "!called clean wells #water")

    sheet.take_in()

    assert texts(bringing.hands.state) == []
    assert "changed meanwhile" in sheet.trouble.text()


def test_nothing_differs_where_nothing_was_edited(bringing: Bringing) -> None:
    sheet = bringing.asks()

    assert "no paragraph differs" in sheet.said.text()
    assert not sheet.button.isEnabled()


def test_the_summary_of_another_townhall_is_asked_about(bringing: Bringing) -> None:
    for one in bringing.word.root.iter():
        for key, value in one.items():
            if value.startswith("_tn1"):
                one.set(key, f"{value[:7]}{'0' * 8}{value[15:]}")

    sheet = bringing.asks()

    assert "another townhall" in sheet.trouble.text()
    sheet.anyway_button.click()
    assert "no paragraph differs" in sheet.said.text()


def test_what_is_no_summary_is_refused_in_words(bringing: Bringing) -> None:
    bringing.word.parts.clear()
    bringing.word.parts["x"] = b""
    bringing.word.saves(bringing.edited)

    sheet = bringing.asks()

    assert "holds no document" in sheet.trouble.text() or "damaged" in sheet.trouble.text()


def test_a_file_dropped_on_the_summary_is_known_by_its_bookmarks(bringing: Bringing) -> None:
    bringing.hands.window.rooms.take_dropped([bringing.edited])

    bringing.hands.until(lambda: bringing.is_open)
    assert bringing.sheet.said.text().startswith("edited.docx")


def test_another_file_dropped_on_the_summary_is_notes_as_ever(bringing: Bringing) -> None:
    bringing.word.forgets_bookmarks()
    rooms = bringing.hands.window.rooms

    rooms.take_dropped([bringing.edited])

    bringing.hands.until(lambda: rooms.shown == "review")
    rooms.review.merge.finish()


def test_what_libreoffice_saved_comes_back_without_a_retyped_word(
    bringing: Bringing, tmp_path: Path
) -> None:
    word, hands = bringing.word, bringing.hands
    wells = word.that_says(WELLS)
    word.types(wells, "clean", "clear")
    word.inserts(wells, "Two participants sang.")
    word.comments(wells, "Ada Editor", "Clear, not clean.")
    (odt,) = made_by_libreoffice(bringing.edited, to="odt")
    (back,) = made_by_libreoffice(odt, to="docx")

    hands.window.rooms.take_dropped([back])
    hands.until(lambda: bringing.is_open)
    hands.press(Key.Key_A)
    hands.press(Key.Key_Return)

    again = tmp_path / "again.docx"
    publish_to(hands.state, write_draft(hands.state), Order(again, Publication()))
    said = [[one.text for one in read_edited(file).paragraphs] for file in (again, back)]
    assert said[0] == said[1]
    assert [one.text for one in hands.state.all(SummaryRemark)] == ["Clear, not clean."]


def test_remarks_stand_beside_the_page_and_are_done_by_one_key(bringing: Bringing) -> None:
    word, hands = bringing.word, bringing.hands
    first = word.comments(word.that_says(WELLS), "Ada Editor", "Which wells?")
    word.comments(word.that_says(WELLS), "Bo Editor", "All of them.", answers=first)
    bringing.asks()
    hands.press(Key.Key_Return)
    room = bringing.room
    room.redraft.now()

    assert room.aside.remarks_tab.text() == "Remarks · 2"
    section = next(row.section for row in room.remarks.rows)
    assert room.page.paragraphs[section].remarks.text() == "2 remarks"
    room.page.paragraphs[section].remarks.click()
    assert room.remarks.list.hasFocus()
    assert [row.head.split(" · ")[0] for row in room.remarks.rows] == ["Ada Editor", "Bo Editor"]
    hands.press(Key.Key_D)
    room.redraft.now()
    assert room.aside.remarks_tab.text() == "Remarks"
    assert [one.is_settled for one in hands.state.all(SummaryRemark)] == [True, False]
    assert room.page.paragraphs[section].remarks.isHidden()
