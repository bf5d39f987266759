"""What the archive is asked: words, an organization, a series."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from townnotes.archive.asking import ArchiveQuestion
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import fix_width
from townnotes_ui.widgets.parts import lay_row

_PAUSE_MS = 300
_ORGANIZATION, _SERIES = 240, 220


class QuestionBar(QWidget):
    """Three fields; a pause in typing asks, Enter asks at once."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Words that were said"))
        self.words.setAccessibleName(tr("Words that were said"))
        self.words.setClearButtonEnabled(True)
        self.organization = QLineEdit(self)
        self.organization.setPlaceholderText(tr("Any organization"))
        self.organization.setAccessibleName(tr("Organization"))
        self.organization.setClearButtonEnabled(True)
        self.series = QComboBox(self)
        self.series.setAccessibleName(tr("Series"))
        self.series.addItem(tr("All series"), "")
        fix_width(self.organization, _ORGANIZATION)
        fix_width(self.series, _SERIES)
        lay_row(self, (self.words, 1), self.organization, self.series)
        self._pause = after_pause(self, _PAUSE_MS, self.asked.emit)
        for field in (self.words, self.organization):
            field.textChanged.connect(self._pause.start)
            field.returnPressed.connect(self._ask_now)
        self.series.activated.connect(self._ask_now)

    @property
    def question(self) -> ArchiveQuestion:
        """What is asked, of any folder."""
        return ArchiveQuestion(
            self.words.text(), self.organization.text(), str(self.series.currentData() or "")
        )

    def show_known(self, organizations: Sequence[str], series: Sequence[str]) -> None:
        """Offer the organizations and series of the archive; what is chosen stays."""
        completer = QCompleter(list(organizations), self.organization)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._ask_now)
        self.organization.setCompleter(completer)
        chosen = str(self.series.currentData() or "")
        while self.series.count() > 1:
            self.series.removeItem(1)
        for one in series:
            self.series.addItem(one, one)
        self.series.setCurrentIndex(max(0, self.series.findData(chosen)))

    def _ask_now(self) -> None:
        self._pause.stop()
        self.asked.emit()
