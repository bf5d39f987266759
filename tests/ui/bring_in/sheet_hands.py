"""What hands do at the sheet of what is brought in, and what stands there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox

from tests.ui.hands import Hands
from townnotes.domain.entities import Participant
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.widgets.table import EditTable

REPORT = (
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
    "Ben Ito (Host),,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Cy Otto,cy@x.example,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Iris Vale,,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
)
LIST = "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n"


def sheet_of(hands: Hands) -> BringInSheet:
    hands.until(lambda: hands.window.sheets.shown is not None)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, BringInSheet)
    hands.until(lambda: not sheet.reading.is_busy)
    return sheet


def dropped(hands: Hands, folder: Path, name: str, text: str | bytes) -> BringInSheet:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    hands.window.rooms.take_dropped([file])
    return sheet_of(hands)


def read_again(hands: Hands, sheet: BringInSheet) -> None:
    hands.until(lambda: not sheet.reading.is_busy)


def cells(sheet: BringInSheet, place: int) -> list[str]:
    """Return what a row shows: state, the cells of the person, what there is to say."""
    index = sheet.model.index
    return [str(index(place, one).data()) for one in range(sheet.model.columnCount())]


def go_to(sheet: BringInSheet, place: int, title: str) -> None:
    """Go to a cell by the title of its column."""
    titles = [one.title for one in sheet.model.columns]
    sheet.list.setCurrentIndex(sheet.model.index(place, titles.index(title) + 1))
    sheet.list.setFocus()


def mends(hands: Hands, text: str) -> None:
    """Begin to mend the cell, type, and take it with Enter."""
    table = hands.focus
    assert isinstance(table, EditTable)
    hands.press(Qt.Key.Key_F2)
    hands.types(f"{text}\n")
    hands.until(lambda: table.state() == QAbstractItemView.State.NoState)


def chooses(hands: Hands, words: str) -> None:
    """Open the choices of a cell with Enter, and take one."""
    table = hands.focus
    assert isinstance(table, EditTable)
    hands.press(Qt.Key.Key_Return)
    (box,) = (one for one in table.findChildren(QComboBox) if one.isVisible())
    hands.until(box.view().isVisible)
    box.view().setCurrentIndex(box.model().index(box.findText(words), 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    hands.until(lambda: table.state() == QAbstractItemView.State.NoState)


def new_people(hands: Hands, before: int) -> list[Participant]:
    return list(hands.state.all(Participant)[before:])
