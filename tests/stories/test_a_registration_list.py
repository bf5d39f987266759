"""From an empty window to the first speaker, with forty people registered, in a few keys."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from townnotes.domain.entities import Category, Intervention, Participant
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.program import Program

MOST = 40
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FIRST = ("Ada", "Bo", "Chidi", "Dana", "Élodie", "Fatou", "Goran", "Hye-jin")
LAST = ("Nova", "Lind", "Okeke", "Ohm", "Nguésan")
FOLDER_KEYS = 2
"""What the system's dialog takes: a click on the file, and Enter."""


def registration_list() -> str:
    """Return a list of forty as Zoom has it, with a question of the host's own."""
    lines = [
        "Registration Report",
        (
            "First Name,Last Name,Email,Registration Time,Approval Status,Organization,"
            '"Which stakeholder group do you belong to?"'
        ),
    ]
    for number in range(40):
        first, last = FIRST[number % 8], f"{LAST[number // 8]}{number}"
        group = ("NGO", "Youth", "Academia")[number % 3]
        lines.append(
            f"{first},{last},p{number}@x.example,2026-05-01 10:00:00,approved,"
            f'"Org {number}, Inc.",{group}'
        )
    return "\r\n".join(lines)


def answering(path: Path) -> Callable[..., tuple[str, str]]:
    """Return what answers for the system's dialog."""

    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    return answer


class Counting:
    """Two hands at the window, whose keys and clicks are counted."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.count += 1
        target = QApplication.focusWidget() or self.program.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def types(self, text: str) -> None:
        self.count += len(text)
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.count += 1
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def click_row(self, view: QAbstractItemView, place: int) -> None:
        index = view.model().index(place, 0)
        self.click(view.viewport(), view.visualRect(index).center())

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()))


@pytest.fixture
def hands(qtbot: QtBot) -> Generator[Counting]:
    """Open an empty window."""
    program = Program(None)
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.window.activateWindow()
    program.window.go_on()
    program.load()
    yield Counting(program, qtbot)
    program.window.close()
    program.end()


def test_a_newcomer_brings_forty_people_in_and_gives_the_floor_with_forty_keys_at_most(
    hands: Counting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "registration.csv"
    file.write_text(registration_list(), encoding="utf-8-sig")
    answers = {"getSaveFileName": tmp_path / "hall.townnotes", "getOpenFileName": file}
    for name, path in answers.items():
        monkeypatch.setattr(QFileDialog, name, answering(path))
    window, desk = hands.program.window, hands.program.desk

    hands.press(Qt.Key.Key_N, CTRL)
    hands.count += FOLDER_KEYS
    hands.until(lambda: desk.is_open and window.rooms.shown == "prepare")
    prepare = window.rooms.prepare
    hands.click_row(prepare.sections, 1)
    hands.click(prepare.participants.bring_button)
    hands.count += FOLDER_KEYS
    sheet = window.sheets.shown
    assert isinstance(sheet, BringInSheet)
    hands.until(lambda: not sheet.reading.is_busy)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_2, ALT)
    hands.press(Qt.Key.Key_L, CTRL)
    hands.types("Dana")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.until(lambda: desk.state.all(Intervention))

    people = desk.state.all(Participant)
    speaker = desk.state.find(Participant, desk.state.all(Intervention)[0].speaker)
    assert len(people) == 40
    assert {one.plural for one in desk.state.all(Category)} == {"NGOs", "Youths", "Academias"}
    assert speaker is not None
    assert (speaker.name, speaker.organization) == ("Dana Nova3", "Org 3, Inc.")
    assert hands.count <= MOST
