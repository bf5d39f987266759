"""The sheets of a note's past: what a point said before, and where the thread was lost."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from townnotes_ui.note.versions import Version
from townnotes_ui.look import set_role
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.widgets.told_list import Told, ToldList

_WIDTH = 560
_WHOLE_HEIGHT = 56
_LONGEST = 600
"""Letters of a text that are shown in full; a pasted page has no room here."""


class TellingSheet(Sheet):
    """A sentence and a list to choose from; Enter takes a row and closes the sheet."""

    taken = Signal(str)
    """The id of the row, once the sheet is closed."""

    def __init__(self, window: QWidget, title: str, words: str, rows: Sequence[Told]) -> None:
        super().__init__(window, title)
        said = QLabel(words, self)
        said.setWordWrap(True)
        set_role(said, "soft")
        self.list = ToldList(title, self)
        self.list.show_rows(rows)
        self.body.addWidget(said)
        self.body.addWidget(self.list)
        self.list.taken.connect(self._take)
        self._whole: QLabel | None = None

    def show_whole(self) -> None:
        """Show the words of the current row in full below the list, where versions differ."""
        whole = self._whole = QLabel(self)
        whole.setWordWrap(True)
        whole.setTextFormat(Qt.TextFormat.PlainText)
        whole.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        whole.setMinimumHeight(_WHOLE_HEIGHT)
        whole.setAccessibleName(self.tr("The words in full"))
        self.body.addWidget(whole)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._show_current()

    def _show_current(self) -> None:
        row = self.list.rows.row_at(self.list.currentIndex().row())
        if self._whole is not None and row is not None:
            cut = len(row.text) > _LONGEST
            self._whole.setText(f"{row.text[:_LONGEST]}…" if cut else row.text)

    def sizeHint(self) -> QSize:
        """Be as wide as a line is read with ease."""
        return QSize(_WIDTH, super().sizeHint().height())

    def take_focus(self) -> None:
        """Choose at once."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, id_: str) -> None:
        self.close_sheet()
        self.taken.emit(id_)


def earlier_sheet(window: QWidget, versions: Sequence[Version]) -> TellingSheet:
    """Return the sheet of earlier versions; it emits the place of the one chosen."""
    rows = [Told(str(at), one.text, one.below) for at, one in enumerate(versions)]
    words = window.tr("Enter brings a text back as a new edit, which undo takes away again.")
    sheet = TellingSheet(window, window.tr("Earlier versions"), words, rows)
    sheet.show_whole()
    return sheet


def gaps_sheet(window: QWidget, rows: Sequence[Told]) -> TellingSheet:
    """Return the sheet of gaps; it emits the id of the point chosen."""
    words = window.tr("Enter goes there; what is typed over the “…” fills the gap.")
    return TellingSheet(window, window.tr("Gaps in the notes · {}").format(len(rows)), words, rows)
