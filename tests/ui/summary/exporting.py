"""Exports from the window as one at the keyboard does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, Hands
from townnotes_ui.exporting.job import Export
from townnotes_ui.exporting.sheet import ExportPanel, ExportSheet
from townnotes_ui.summary.room import SummaryRoom

Answer = Callable[[Path | str], list[str]]


class Exporting:
    """What one at the keyboard sees of an export."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    @property
    def room(self) -> SummaryRoom:
        found = self.hands.window.rooms.currentWidget()
        assert isinstance(found, SummaryRoom)
        return found

    @property
    def exporter(self) -> Export:
        return self.room.exporter

    @property
    def panel(self) -> ExportPanel:
        return self.room.export_panel

    @property
    def sheet(self) -> ExportSheet:
        found = self.hands.window.sheets.shown
        assert isinstance(found, ExportSheet)
        return found

    @property
    def is_shown(self) -> bool:
        return isinstance(self.hands.window.sheets.shown, ExportSheet)

    def opens(self, ending: str = ".docx") -> ExportSheet:
        self.hands.press(Qt.Key.Key_E, CTRL)
        box = self.sheet.form.format
        box.setCurrentIndex(box.findData(ending))
        return self.sheet

    def exports(self) -> None:
        """Press the filled button, and wait until the file is there or is refused."""
        with self.hands.qtbot.waitSignal(self.exporter.finished):
            self.sheet.button.click()
