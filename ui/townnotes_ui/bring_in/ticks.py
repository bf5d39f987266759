"""The ticks below the people brought in: who is counted beside, and what becomes of a report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.importers.call.people import Why
from townnotes.importers.call.preview import ADDING, Preview
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import lay_column, lay_row


class Ticks(QWidget):
    """Boxes that hold for everybody of a file; those that change nothing of it are hidden."""

    turned = Signal()
    """The preview that is shown was changed."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self.everybody = self._box(tr("Add everybody as a participant"))
        self.other_day = self._box(tr("Use the number anyway"))
        self.with_: dict[Why, QCheckBox] = {
            "host": self._box(tr("Count hosts")),
            "bot": self._box(tr("Count note-taking programs")),
            "waiting": self._box(tr("Count people in the waiting room only")),
            "withdrawn": self._box(tr("Add people who withdrew")),
            "pending": self._box(tr("Add people who are not confirmed")),
        }
        counted = lay_row(None, *self.with_.values(), 0, space=20)
        whole = lay_row(None, self.everybody, self.other_day, 0, space=20)
        lay_column(self, counted, whole)

    def show_preview(self, preview: Preview) -> None:
        """Show the boxes that matter for a file, as they stand for its preview."""
        self._preview = None
        found, is_report = preview.found, preview.found.kind not in ADDING
        shown = (
            (self.everybody, preview.adds, is_report and bool(preview.people)),
            (self.other_day, False, is_report and found.is_of_another_day),
            *((box, why in preview.with_, preview.has(why)) for why, box in self.with_.items()),
        )
        for box, is_on, is_there in shown:
            box.setChecked(is_on)
            box.setVisible(is_there)
        self.setVisible(any(is_there for *_, is_there in shown))
        preview.takes_number = is_report and bool(preview.people) and not found.is_of_another_day
        self._preview = preview

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.toggled.connect(self._turn)
        return box

    def _turn(self) -> None:
        preview = self._preview
        if preview is None:
            return
        preview.adds = self.everybody.isChecked() or preview.found.kind in ADDING
        preview.with_ = {why for why, box in self.with_.items() if box.isChecked()}
        if preview.found.is_of_another_day:
            preview.takes_number = self.other_day.isChecked()
        self.turned.emit()
