"""Reports of a call at the window: the number they give, and who is left out of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import REPORT, cells, dropped
from tests.ui.hands import Hands
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Participant
from townnotes.importers.call.people import Why


def test_a_report_gives_the_number_with_its_trail_and_adds_nobody(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    assert sheet.button.text() == "Use 2 as attendance  ↵"
    hands.press(Qt.Key.Key_Return)

    details = hands.state.session
    assert len(hands.state.all(Participant)) == before
    assert (details.attendance, details.attendance_trail) == (2, "3 rows, 1 host excluded: 2")


@pytest.mark.parametrize(
    ("why", "shown", "row"),
    [("host", "Ben Ito (Host)", "Ben Ito (Host),,{at},{to},60,No"),
     ("bot", "Otter.ai", "Otter.ai,,{at},{to},60,No"),
     ("waiting", "Al Ito", "Al Ito,,{at},{to},60,Yes")],
)  # fmt: skip
def test_who_is_left_out_is_counted_by_a_tick(
    why: Why, shown: str, row: str, hands: Hands, tmp_path: Path
) -> None:
    head = REPORT.split("\n", 1)[0] + ",In Waiting Room\n"
    at, to = "03/11/2026 02:00:00 PM", "03/11/2026 03:00:00 PM"
    text = f"{head}{row.format(at=at, to=to)}\nCy Otto,,{at},{to},60,No\n"
    sheet = dropped(hands, tmp_path, "report.csv", text)
    before = cells(sheet, 0)[:2]

    sheet.ticks.with_[why].click()

    assert before == ["left out", shown]
    assert cells(sheet, 0)[0] == "counted"
    assert "2 rows: 2" in sheet.counts.text()


def test_a_report_of_another_day_gives_its_number_only_where_that_is_wanted(
    hands: Hands, tmp_path: Path
) -> None:
    hands.desk.do("date", lambda state: change_details(state, date="2026-04-20"))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)
    was_enabled = sheet.button.isEnabled()

    sheet.ticks.other_day.click()
    hands.press(Qt.Key.Key_Return)

    assert not was_enabled
    assert "is it of another call?" in sheet.trouble.text()
    assert hands.state.session.attendance == 2


def test_a_report_that_adds_nobody_says_so(hands: Hands, tmp_path: Path) -> None:
    asked = "#,Question,Asker Name,Asker Email,Answer\n1,What now?,Ben Ito,,Soon\n"
    sheet = dropped(hands, tmp_path, "qa.csv", asked)

    assert sheet.head.text() == "Zoom questions and answers: 1 row, 1 answer or question"
    assert sheet.trouble.text() == "It names nobody who could be brought in."
    assert not sheet.list.isVisible()
    assert not sheet.hint.isVisible()
