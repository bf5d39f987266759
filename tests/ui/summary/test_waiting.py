"""What waits for words is in sight wherever the summary is read, made final or exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import Hands
from tests.ui.summary.exporting import Exporting
from townnotes.domain.commands.records import change
from townnotes.domain.entities import Point
from townnotes_ui.desk import Desk
from townnotes_ui.summary.final import MattersSheet
from townnotes_ui.summary.room import SummaryRoom

WAITING = "water -> life ≠ trade"


@pytest.fixture
def waiting(room: SummaryRoom, townhall: Townhall, theme: str) -> SummaryRoom:
    """Show the summary once a line that is no phrase was noted on its theme."""
    townhall.speaks(townhall.participant("Di"), f"{WAITING} #water")
    room.redraft.now()
    return room


# X4
def test_nothing_is_said_where_no_point_waits(room: SummaryRoom, theme: str) -> None:
    assert not room.waiting.isVisible()
    assert not room.coverage.to_word.isVisible()
    assert not room.page.paragraphs[theme].waiting.isVisible()


# X4
def test_the_summary_opens_on_how_many_points_wait_and_one_click_wants_words_for_them(
    waiting: SummaryRoom, qtbot: QtBot
) -> None:
    assert waiting.waiting.words.text() == (
        "1 of 7 points waits for words: no sentence can be made of it yet."
    )

    with qtbot.waitSignal(waiting.wording_wanted):
        waiting.waiting.button.click()


def test_a_mark_of_a_gap_counts_in_no_line_of_the_summary(hands: Hands) -> None:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types(f"{WAITING}\n")
    hands.saves()
    hands.press(Qt.Key.Key_F8)
    hands.saves()

    hands.window.show_room("summary")

    summary = hands.window.rooms.summary
    assert summary.waiting.words.text().startswith("1 of 1 points")
    assert summary.coverage.words.text() == "0 of 1 points used"


# X4
def test_the_list_leads_to_what_waits_and_enter_from_there_to_its_note(hands: Hands) -> None:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types(f"{WAITING}\n")
    hands.saves()
    hands.window.show_room("summary")

    hands.window.rooms.summary.coverage.to_word.click()
    hands.press(Qt.Key.Key_Return)

    assert hands.is_in_note
    assert WAITING in hands.lines


# X4
def test_what_waits_stands_under_its_paragraph_and_leads_to_the_list(
    waiting: SummaryRoom, theme: str
) -> None:
    note = waiting.page.paragraphs[theme].waiting
    assert (note.link.text(), note.lines.text()) == ("1 point still to word", WAITING)

    note.link.click()

    assert waiting.evidence.untold.whole.text() == WAITING


# X4
def test_under_a_paragraph_three_lines_are_shown_and_the_others_counted(
    waiting: SummaryRoom, townhall: Townhall, theme: str
) -> None:
    for number in range(4):
        townhall.speaks(
            townhall.participant(f"Guest {number}"), f"well {number} -> dry ≠ safe #water"
        )
    waiting.redraft.now()

    note = waiting.page.paragraphs[theme].waiting
    assert note.link.text() == "5 points still to word"
    assert note.lines.text().splitlines()[-1] == "and 2 more"
    assert len(note.lines.text().splitlines()) == 4


# X4
def test_what_waits_and_has_no_paragraph_stands_at_the_foot_of_the_page(
    waiting: SummaryRoom, townhall: Townhall
) -> None:
    townhall.speaks(townhall.participant("Ed"), "lamps -> dim ≠ safe")
    waiting.redraft.now()

    notes = [one for one in waiting.page.foot if one.isVisible()]
    assert [one.link.text() for one in notes] == ["Without a paragraph · 1 point still to word"]


# X4
def test_the_coverage_counts_what_waits_and_leads_there(waiting: SummaryRoom) -> None:
    assert waiting.coverage.to_word.text() == "1 point still to word"
    assert waiting.coverage.link.text() == "3 points in no sentence"

    waiting.coverage.to_word.click()

    assert waiting.evidence.untold.whole.text() == WAITING


# X4
def test_in_the_list_what_waits_comes_first_with_its_reason_and_is_not_to_be_told(
    waiting: SummaryRoom,
) -> None:
    waiting.coverage.to_word.click()

    panel = waiting.evidence.untold
    rows = panel.list.rows.rows
    assert [row.text for row in rows[:3]] == ["water: still to word", WAITING, "No theme"]
    assert rows[1].below.startswith("signs stand in for words · ")
    assert not panel.tell_button.isVisible()
    assert panel.open_button.isVisible()
    assert "1 waits for words" in waiting.evidence.about.text()


# X4
def test_the_link_of_what_has_no_sentence_passes_over_what_waits(waiting: SummaryRoom) -> None:
    waiting.coverage.link.click()

    assert waiting.evidence.untold.whole.text() == "suggested more benches"


# X4
def test_a_point_that_was_written_out_waits_no_longer(
    waiting: SummaryRoom, desk: Desk, theme: str
) -> None:
    point = next(one for one in desk.state.all(Point) if one.text == WAITING)
    desk.do("", lambda _: change(point, text="clean wells", stance="called for"))
    waiting.redraft.now()

    assert not waiting.waiting.isVisible()
    assert not waiting.page.paragraphs[theme].waiting.isVisible()


# X4, F6
def test_what_waits_is_a_matter_of_its_own_before_the_summary_is_final(hands: Hands) -> None:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types(f"{WAITING}\n")
    hands.saves()
    hands.window.show_room("summary")
    hands.window.rooms.summary.make_final()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, MattersSheet)

    assert [(row.text, row.below) for row in sheet.list.rows.rows] == [
        (WAITING, "point still to word")
    ]

    hands.press(Qt.Key.Key_Return)

    assert hands.window.rooms.summary.evidence.untold.whole.text() == WAITING


# X4
def test_the_export_says_what_waits_before_anything_is_written(exporting: Exporting) -> None:
    exporting.hands.window.show_room("floor")
    exporting.hands.types(f"{WAITING}\n")
    exporting.hands.saves()

    sheet = exporting.opens()

    assert sheet.waiting.text() == "1 point waits for words: only the internal version shows it."


# F7, X4
def test_a_finding_of_what_waits_leads_to_the_point(waiting: SummaryRoom) -> None:
    waiting.checking.now()
    found = next(one for one in waiting.checking.findings if one.rule == 29)
    waiting.check.show_wanted.emit(found)

    assert waiting.evidence.untold.whole.text() == WAITING
    assert waiting.evidence.untold.list.hasFocus()


# X4
def test_t_tells_nothing_that_waits_for_words(waiting: SummaryRoom, theme: str) -> None:
    waiting.coverage.to_word.click()
    before = waiting.page.paragraphs[theme].edit.toPlainText()

    QTest.keyClick(waiting.evidence.untold.list, Qt.Key.Key_T)

    assert waiting.page.paragraphs[theme].edit.toPlainText() == before
