"""Exports as the last time by one key; what has become unsafe since is refused in words."""

from PySide6.QtCore import QObject, Signal

from townnotes_ui.actions.keys import first_key
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.job import Export
from townnotes_ui.exporting.memory import LastExport
from townnotes_ui.exporting.names import target_in
from townnotes_ui.language.translation import tr


class ExportAgain(QObject):
    """Writes what was written last in this series, of what is noted now, without a question.

    Names are never allowed from the last time: who is named may be somebody else by now. A file is
    written over where it is as it was written from this townhall.
    """

    sheet_wanted = Signal()
    """Nothing was exported in this series: the sheet is to ask."""

    def __init__(self, desk: Desk, exporter: Export, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exporter = exporter

    def export(self) -> None:
        """Write it again, beside the window; it is said when it is there, or why it is not."""
        exporter = self._exporter
        if not self._desk.is_open or exporter.is_writing:
            return
        last = exporter.memory.last
        if last is None:
            words = tr("Nothing was exported in this series yet: choose it once.")
            self._desk.noticed.emit(words)
            self.sheet_wanted.emit()
        elif last.is_of_this and last.is_final and not exporter.is_final:
            words = tr(
                "it was the final version, and the summary has been reopened "
                "since. {key} asks what this one is to be.",
                key=first_key("export") or tr("Export…"),
            )
            exporter.refuse(words)
        else:
            self._write(last)

    def _write(self, last: LastExport) -> None:
        exporter, choices = self._exporter, last.choices
        is_new = exporter.is_final and last.is_of_this and not last.is_final
        remark = tr("It is the final version now.") if is_new else ""
        target = target_in(last.folder, self._desk.state, choices, is_final=exporter.is_final)
        if last.by_hand:
            target = last.folder / last.by_hand
        exporter.write(
            choices, target, by_hand=last.by_hand, known=exporter.memory.digests, remark=remark
        )
