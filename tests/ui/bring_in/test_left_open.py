"""What a file leaves open, as it is asked at the window, and a file read as another kind."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import (
    LIST,
    REPORT,
    cells,
    dropped,
    mends,
    new_people,
    read_again,
)
from tests.ui.hands import Hands
from townnotes.domain.entities import Participant

MEETINGS = (
    "Topic,Meeting ID,Start Time,Name (Original Name),User Email,Join Time,Leave Time\r\n"
    "First talk,1,01/25/2026 02:00:00 PM,Ben Ito,,01/25/2026 02:00:00 PM,\r\n"
    "Second talk,2,01/26/2026 02:00:00 PM,Cy Otto,,01/26/2026 02:00:00 PM,\r\n"
)


def test_of_several_meetings_one_is_asked_for_before_anything_is_brought_in(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "usage.csv", MEETINGS)
    was_enabled = sheet.button.isEnabled()

    (box,) = sheet.questions.boxes
    meetings = [box.itemText(one) for one in (0, 1)]
    box.activated.emit(1)
    read_again(hands, sheet)
    hands.press(Qt.Key.Key_Return)

    assert not was_enabled
    assert meetings == ["First talk, 2026-01-25", "Second talk, 2026-01-26"]  # fmt: skip
    assert cells(sheet, 0)[1] == "Cy Otto"
    assert hands.state.session.attendance == 1


def test_a_day_that_may_be_two_is_asked_once(hands: Hands, tmp_path: Path) -> None:
    text = REPORT.replace("03/11/2026", "03/04/2026")
    sheet = dropped(hands, tmp_path, "report.csv", text)
    (box,) = sheet.questions.boxes
    answers = [box.itemText(one) for one in (0, 1)]

    box.activated.emit(0)
    read_again(hands, sheet)

    assert answers == ["3 April 2026", "4 March 2026"]
    assert sheet.preview is not None
    assert sheet.preview.found.days == {date(2026, 4, 3)}


def test_letters_that_were_read_wrongly_are_read_anew(hands: Hands, tmp_path: Path) -> None:
    text = "Name;Organization\nЁлкин Иван;Река\n".encode("cp1251")
    sheet = dropped(hands, tmp_path, "list.csv", text)
    (box,) = sheet.questions.boxes

    place = box.findText("Cyrillic")
    box.activated.emit(place)
    read_again(hands, sheet)

    assert cells(sheet, 0)[1:3] == ["Ёлкин Иван", "Река"]


def test_a_file_is_read_as_another_kind(hands: Hands, tmp_path: Path) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    sheet.kinds.setCurrentIndex(sheet.kinds.findData("roster"))
    sheet.kinds.activated.emit(0)
    read_again(hands, sheet)
    hands.press(Qt.Key.Key_Return)

    assert len(new_people(hands, before)) == 3


def test_a_kind_that_a_file_is_not_of_leaves_all_as_it_was(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)
    mends(hands, "Ben Itō")

    sheet.kinds.setCurrentIndex(sheet.kinds.findData("zoom_poll"))
    sheet.kinds.activated.emit(0)
    read_again(hands, sheet)

    assert "could not be read as Zoom poll" in sheet.trouble.text()
    assert sheet.kinds.currentData() == "roster"
    assert cells(sheet, 0)[1] == "Ben Itō"
    assert sheet.button.isEnabled()
