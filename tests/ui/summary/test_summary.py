from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.summary.pages import edit
from townnotes.domain.commands.sessions import add_convener
from townnotes.domain.entities import Statement
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Desk
from townnotes_ui.summary.outline import OutlineHead
from townnotes_ui.summary.room import SummaryRoom
from townnotes_ui.widgets.cards import CardText, SaidCard


def write_by_hand(qtbot: QtBot, room: SummaryRoom, section: str, text: str) -> None:
    one = edit(room, section)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Return)
    one.selectAll()
    QTest.keyClicks(one, text)
    QTest.keyClick(one, Qt.Key.Key_Return)


def test_the_page_holds_title_and_paragraphs(room: SummaryRoom, theme: str) -> None:
    title = edit(room, "title")

    assert title.toPlainText().startswith("3rd virtual townhall")
    assert "clean wells" in edit(room, theme).toPlainText()
    assert room.outline.model().index(0, 0).data() == "Opening"


def test_a_sentence_shows_what_it_rests_on(room: SummaryRoom, qtbot: QtBot, theme: str) -> None:
    edit(room, theme).setFocus(Qt.FocusReason.TabFocusReason)

    def cards_shown() -> list[CardText]:
        return [one.said for one in room.evidence.findChildren(SaidCard) if one.isVisible()]

    qtbot.waitUntil(lambda: len(cards_shown()) == 3)
    cards = cards_shown()
    assert room.evidence.head.text() == "3 of 3 raised it"
    assert room.evidence.about.text() == "3 stakeholders"
    assert [one.name for one in cards] == ["Ada", "Bo", "Cy"]
    assert {one.stance for one in cards} == {"called for"}


def test_points_in_no_sentence_are_counted_and_shown(room: SummaryRoom, qtbot: QtBot) -> None:
    draft = room.redraft.draft
    assert draft is not None
    assert room.coverage.words.text() == f"{6 - len(draft.uncovered)} of 6 points used"
    assert draft.uncovered

    room.coverage.link.click()

    shown = [row.point for row in room.evidence.untold.list.rows.rows if row.point]
    assert sorted(shown) == sorted(draft.uncovered)


def test_a_paragraph_edited_by_hand_survives_a_redraft(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str, townhall: Townhall
) -> None:
    write_by_hand(qtbot, room, theme, "In our own words.")
    with qtbot.waitSignal(room.redraft.drafted):
        townhall.speaks(townhall.participant("Di"), "!urged more wells #water")

    assert edit(room, theme).toPlainText() == "In our own words."
    assert room.page.paragraphs[theme].mark.isVisible()
    # No word of it is the rules': it rests on nothing until points are linked.
    assert desk.state.all(Statement)[0].rests_on == ()


def test_a_paragraph_is_given_back_to_the_rules(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str
) -> None:
    before = edit(room, theme).toPlainText()
    write_by_hand(qtbot, room, theme, "In our own words.")

    room.evidence.draft_button.click()

    assert edit(room, theme).toPlainText() == before
    assert not desk.state.all(Statement)
    assert not room.page.paragraphs[theme].mark.isVisible()


def test_escape_keeps_what_was_written_and_undo_takes_it_back(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str
) -> None:
    one = edit(room, theme)
    before = one.toPlainText()
    one.write()
    QTest.keyClicks(one, "slip")
    qtbot.waitUntil(lambda: bool(desk.state.all(Statement)))

    QTest.keyClick(one, Qt.Key.Key_Escape)

    assert not one.is_writing
    assert "slip" in one.toPlainText()
    desk.undo()
    qtbot.waitUntil(lambda: one.toPlainText() == before)
    assert not desk.state.all(Statement)


def test_writing_without_a_change_makes_nothing_by_hand(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str
) -> None:
    one = edit(room, theme)
    QTest.keyClick(one, Qt.Key.Key_Return)
    QTest.keyClick(one, Qt.Key.Key_Return)

    assert not desk.state.all(Statement)


def test_no_draft_is_made_while_somebody_writes(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str, townhall: Townhall
) -> None:
    one = edit(room, theme)
    one.write()
    draft = room.redraft.draft
    townhall.speaks(townhall.participant("Di"), "!urged more wells #water")
    qtbot.wait(450)
    assert room.redraft.draft is draft

    QTest.keyClick(one, Qt.Key.Key_Return)

    assert room.redraft.draft is not draft


def test_leaving_the_room_saves_what_was_written(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str
) -> None:
    one = edit(room, theme)
    one.write()
    one.selectAll()
    QTest.keyClicks(one, "Half a sent")

    room.hide()

    assert desk.state.all(Statement)[0].text == "Half a sent"


def test_an_edit_by_hand_is_undone_at_the_desk(
    room: SummaryRoom, desk: Desk, qtbot: QtBot, theme: str
) -> None:
    before = edit(room, theme).toPlainText()
    write_by_hand(qtbot, room, theme, "In our own words.")

    with qtbot.waitSignal(room.redraft.drafted):
        desk.undo()

    assert edit(room, theme).toPlainText() == before


def test_the_arrow_keys_go_through_sentences_and_paragraphs(
    room: SummaryRoom, qtbot: QtBot, theme: str
) -> None:
    one = edit(room, "opening")
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert room.evidence.head.text() == "Written from the details"

    QTest.keyClick(one, Qt.Key.Key_Up)

    assert edit(room, "date").hasFocus()


def test_a_redraft_keeps_the_place_and_the_sentence(
    room: SummaryRoom, qtbot: QtBot, theme: str, townhall: Townhall
) -> None:
    room.resize(1366, 300)
    edit(room, theme).setFocus(Qt.FocusReason.TabFocusReason)
    bar = room.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()

    with qtbot.waitSignal(room.redraft.drafted):
        townhall.do(add_convener(townhall.state, new_id(), role="chair", name="Cho"))

    assert bar.value() == place
    assert room.evidence.head.text() == "3 of 3 raised it"


def test_a_hidden_room_drafts_nothing(room: SummaryRoom, qtbot: QtBot, townhall: Townhall) -> None:
    room.hide()
    draft = room.redraft.draft
    townhall.participant("Di")
    qtbot.wait(400)
    assert room.redraft.draft is draft

    room.show()

    assert room.redraft.draft is not draft


def test_one_button_of_the_room_is_filled(room: SummaryRoom) -> None:
    filled = [one for one in room.findChildren(QPushButton) if one.property("role") == "primary"]

    assert filled == [room.export_panel.button]


# L12
def test_what_the_numbers_of_paragraphs_count_stands_over_them(qtbot: QtBot) -> None:
    head = OutlineHead()
    qtbot.addWidget(head)

    heads = {one.text(): one.toolTip() for one in head.findChildren(QLabel)}

    assert "took the floor" in heads["speakers"]
