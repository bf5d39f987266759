"""Reports and lists that take long: progress, cancel, and one step of undo."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import dropped
from tests.ui.hands import Hands
from townnotes.domain.entities import Category, Participant
from townnotes_ui.bring_in.sheet import BringInSheet

MANY = 260
"""More than are written at once."""


def long_list() -> str:
    rows = "".join(f"Ben Ito{n},Reed {n},donor\n" for n in range(MANY))
    return f"Name,Organization,Category\n{rows}"


def told_by(sheet: BringInSheet) -> list[tuple[int, int]]:
    """Return what writing tells from now on: how many people of how many."""
    told: list[tuple[int, int]] = []

    def hear(at: int, of: int) -> None:
        told.append((at, of))

    sheet.writing.told.connect(hear)
    return told


def test_many_people_are_written_in_parts_and_taken_back_as_one_step(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", long_list())
    told = told_by(sheet)

    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.window.sheets.shown is None)
    added = len(hands.state.all(Participant)) - before
    categories = [one.plural for one in hands.state.all(Category)]
    hands.window.rooms.undo()

    assert added == MANY
    assert categories.count("donors") == 1
    assert told[-1] == (MANY, MANY)
    assert len(told) > 2
    assert len(hands.state.all(Participant)) == before


def test_what_was_written_is_taken_back_where_it_is_cancelled(hands: Hands, tmp_path: Path) -> None:
    before = hands.state.all(Participant)
    sheet = dropped(hands, tmp_path, "list.csv", long_list())
    told = told_by(sheet)

    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: len(told) > 2)
    hands.press(Qt.Key.Key_Escape)

    assert told[-1][0] < MANY
    assert hands.state.all(Participant) == before


def test_reading_is_given_up_with_escape(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Organization\n" + "Ben Ito,Reed\n" * 60_000, encoding="utf-8")
    hands.window.rooms.take_dropped([file])
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, BringInSheet)

    hands.press(Qt.Key.Key_Escape)

    assert hands.window.sheets.shown is None
    assert not sheet.reading.is_running


def test_how_far_reading_is_comes_to_the_window(hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Organization\n" + "Ben Ito,Reed\n" * 30_000, encoding="utf-8")
    hands.window.rooms.take_dropped([file])
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, BringInSheet)
    seen: list[int] = []
    sheet.progress.valueChanged.connect(seen.append)

    hands.until(lambda: not sheet.reading.is_busy)

    assert max(seen) > 500
    assert sheet.progress.isHidden()
