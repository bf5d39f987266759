"""A final summary on the page, in the file, and in the columns beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import Townhall
from tests.ui.hands import CTRL, Hands
from tests.ui.summary.exporting import Answer, Exporting
from tests.ui.summary.pages import edit
from townnotes.domain.commands.records import change
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Edition, Intervention, Participant
from townnotes_ui.desk import Desk
from townnotes_ui.summary.final import MattersSheet
from townnotes_ui.summary.room import SummaryRoom


def texts(room: SummaryRoom) -> list[str]:
    return [one.edit.toPlainText() for one in room.page.paragraphs.values()]


def retype(desk: Desk, place: int = 0) -> None:
    turn = desk.state.all(Intervention)[place]
    point = next(one for one in desk.state.points_of(turn.id) if one.themes)
    desk.do("", lambda _: change(point, text="safe wells"))


# F6
def test_the_page_keeps_the_words_it_was_made_final_with(
    room: SummaryRoom, desk: Desk, townhall: Townhall, theme: str
) -> None:
    room.finality.make()
    before = texts(room)
    for place in range(3):
        retype(desk, place)
    townhall.speaks(townhall.participant("Di"), "!urged more boats #water")
    desk.do("", lambda state: change_details(state, name="forum"))
    room.redraft.now()

    assert texts(room) == before
    assert room.page.paragraphs[theme].new.text() == "1 new point"
    assert "1 new point since" in room.edition.words.text()

    room.edition.reopen_button.click()

    assert texts(room) != before


# F6, X1
def test_a_sentence_whose_point_changed_since_says_whose(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    room.finality.make()
    retype(desk)
    room.redraft.now()
    edit(room, theme).sentence_chosen.emit(theme, 0)

    assert room.evidence.standing.text() == "Check: a point of Ada changed."
    assert room.page.paragraphs[theme].mark.text() == "1 sentence to check"
    assert not room.evidence.confirm_button.isVisible()


# F6
def test_mending_style_and_choosing_another_are_refused_in_words(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    edit(room, theme).write()
    QTest.keyClicks(edit(room, theme), "It rose by 7 % in all. ")
    QTest.keyClick(edit(room, theme), Qt.Key.Key_Return)
    room.finality.make()
    before = texts(room)
    told: list[str] = []
    desk.noticed.connect(told.append)
    room.checking.now()
    found = tuple(one for one in room.checking.findings if one.can_be_mended)
    assert found
    assert room.check.fix_button.isHidden()

    room.check.fix_all_wanted.emit(found)
    desk.do("", lambda state: change_details(state, language="fr"))

    assert len(told) == 2
    assert all("Reopen it" in one for one in told)
    assert texts(room) == before


# F6, X4
def test_what_is_noted_while_the_final_file_is_written_is_not_in_the_final_text(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    answer(tmp_path / "final.md")
    sheet = exporting.opens(".md")
    sheet.form.final.click()
    sheet.button.click()
    room, hands = exporting.room, exporting.hands
    title = edit(room, "title").toPlainText()

    with hands.qtbot.waitSignal(exporting.exporter.finished):
        sheet.button.click()
        hands.desk.do("", lambda state: change_details(state, name="forum"))

    assert exporting.exporter.is_final
    assert title
    assert edit(room, "title").toPlainText() == title
    assert title.partition(" ")[2] in (tmp_path / "final.md").read_text(encoding="utf-8")


# B1
def test_who_is_to_identify_is_listed_before_it_is_final_and_settled_by_space(hands: Hands) -> None:
    hands.adds("Fay Ito")
    hands.next()
    hands.window.show_room("summary")
    room = hands.window.rooms.summary
    room.make_final()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, MattersSheet)
    assert [row.text for row in sheet.list.rows.rows] == ["Fay Ito"]
    assert "1 speaker to identify" in sheet.said.text()

    hands.press(Qt.Key.Key_Space)
    assert not any(one.to_identify for one in hands.state.all(Participant))
    assert not hands.state.all(Edition)

    hands.press(Qt.Key.Key_Space)
    hands.until(lambda: hands.state.all(Edition))


# X4
def test_making_it_final_asks_once_and_enter_leads_to_what_is_open(hands: Hands) -> None:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types("just a greeting\n")
    hands.saves()
    hands.window.show_room("summary")
    room = hands.window.rooms.summary
    room.make_final()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, MattersSheet)
    assert [row.text for row in sheet.list.rows.rows] == ["just a greeting"]

    hands.press(Qt.Key.Key_Return)

    assert hands.window.sheets.shown is None
    assert not hands.state.all(Edition)
    assert room.evidence.untold.list.hasFocus()
    assert room.evidence.untold.whole.text() == "just a greeting"

    room.make_final()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, MattersSheet)
    sheet.go_on_button.click()

    assert hands.window.sheets.shown is None
    assert [one.state for one in hands.state.all(Edition)] == ["final"]


# X4
def test_exporting_as_final_asks_once_and_enter_leads_to_what_is_open(
    exporting: Exporting, answer: Answer, tmp_path: Path
) -> None:
    offered = answer(tmp_path / "final.md")
    sheet = exporting.opens(".md")
    sheet.form.final.click()
    sheet.button.click()
    assert offered == []
    first, *_ = (row.text for row in sheet.open_rows.rows.rows)
    assert first == "more frogs"
    sheet.open_rows.setCurrentIndex(sheet.open_rows.rows.index(0, 0))
    sheet.open_rows.setFocus()

    exporting.hands.press(Qt.Key.Key_Return)

    assert not exporting.is_shown
    assert exporting.room.evidence.untold.whole.text() == first

    again = exporting.opens(".md")
    again.form.final.click()
    again.button.click()
    assert offered == []
    exporting.exports()

    assert len(offered) == 1
    assert (tmp_path / "final.md").exists()
    assert [one.state for one in exporting.hands.state.all(Edition)] == ["final"]


# F6
@pytest.mark.parametrize("times", [1, 3])
def test_reopened_and_made_final_again_keeps_each_in_the_history(
    room: SummaryRoom, desk: Desk, times: int
) -> None:
    for _ in range(times):
        room.finality.make()
        room.finality.reopen()

    assert [one.state for one in desk.state.all(Edition)] == ["final", "reopened"] * times
    assert all(one.text for one in desk.state.all(Edition) if one.state == "final")


def test_a_key_makes_no_change_in_a_final_summary(hands: Hands) -> None:
    hands.window.show_room("summary")
    room = hands.window.rooms.summary
    room.finality.make()
    before = texts(room)

    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_M, CTRL)

    assert texts(room) == before
    assert not room.evidence.choice.isVisible()
