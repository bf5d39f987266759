"""The sheets that the note opens: correcting, inserting, earlier versions, gaps."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from townnotes.domain.entities import Intervention
from townnotes_ui.desk import Desk
from townnotes_ui.look import set_role
from townnotes_ui.note import versions as note_deeds
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.note.versions import Version
from townnotes_ui.widgets.row_list import ListedRow, RowList
from townnotes_ui.widgets.sheet import Sheet


class NoteSheets(QObject):
    """Opens each for the intervention in the note, or for one that another room has selected."""

    open_wanted = Signal(str)
    """The id of an intervention whose note is wanted on the Floor."""

    def __init__(self, desk: Desk, keeper: NoteKeeper, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._keeper = keeper
        self._editor = editor

    def correct(self) -> None:
        """Correct the intervention in the note."""
        self.correct_one(self._keeper.shown)

    def correct_one(self, id_: str) -> None:
        """Correct an intervention."""
        one = self._intervention(id_)
        if one is None:
            return
        found = one

        def sheet(window: QWidget) -> Sheet:
            from townnotes_ui.note.intervention_sheets import CorrectSheet

            return CorrectSheet(window, self._desk, found)

        self._desk.sheet_wanted.emit(sheet)

    def insert_missed(self) -> None:
        """Put in an intervention nobody noted, and show its note to type into."""

        def sheet(window: QWidget) -> Sheet:
            from townnotes_ui.floor.insert_sheet import InsertSheet

            made = InsertSheet(window, self._desk)
            made.inserted.connect(self.open_wanted)
            return made

        self._keeper.leave_line()
        self._desk.sheet_wanted.emit(sheet)

    def take_out(self) -> None:
        """Take the intervention in the note out of the record; undo brings it back."""
        one = self._intervention(self._keeper.shown)
        if one is not None:
            note_deeds.take_out(self._desk, one)

    def show_earlier(self) -> None:
        """Show what the current point said before, and what was taken out of this note."""
        self._keeper.leave_line()
        if not self._keeper.shown:
            self._desk.noticed.emit(self.tr("There is no note yet that could have changed."))
            return
        session = self._desk.session
        versions = [
            *note_deeds.versions_of(session, self._editor.current_line().id),
            *note_deeds.taken_out(session, self._keeper.shown),
        ]
        if not versions:
            self._desk.noticed.emit(
                self.tr("No earlier version: this point stands as it was first typed.")
            )
            return

        def bring_back(place: str) -> None:
            version = versions[int(place)]
            self._desk.do(self.tr("earlier version"), note_deeds.bringing_back(version))
            self._editor.go_to_line(version.point)

        def sheet(window: QWidget) -> "TellingSheet":
            made = earlier_sheet(window, versions)
            made.taken.connect(bring_back)
            return made

        self._desk.sheet_wanted.emit(sheet)

    def show_gaps(self) -> None:
        """Show where the thread was lost, to go there and fill the gap."""
        self._keeper.leave_line()
        rows = note_deeds.gap_rows(self._desk.state)
        if not rows:
            self._desk.noticed.emit(self.tr("There are no gaps in the notes."))
            return

        def go_to(point: str) -> None:
            self.open_wanted.emit(note_deeds.intervention_of(self._desk.state, point))
            self._editor.select_line(point)

        def sheet(window: QWidget) -> "TellingSheet":
            made = gaps_sheet(window, rows)
            made.taken.connect(go_to)
            return made

        self._desk.sheet_wanted.emit(sheet)

    def _intervention(self, id_: str) -> Intervention | None:
        self._keeper.leave_line()
        one = self._desk.state.find(Intervention, id_)
        if one is None:
            self._desk.noticed.emit(self.tr("Nobody has had the floor yet."))
        return one


_WIDTH = 560
_WHOLE_HEIGHT = 56
_LONGEST = 600
"""Letters of a text that are shown in full; a pasted page has no room here."""


class TellingSheet(Sheet):
    """A sentence and a list to choose from; Enter takes a row and closes the sheet."""

    taken = Signal(str)
    """The id of the row, once the sheet is closed."""

    def __init__(self, window: QWidget, title: str, words: str, rows: Sequence[ListedRow]) -> None:
        super().__init__(window, title)
        said = QLabel(words, self)
        said.setWordWrap(True)
        set_role(said, "soft")
        self.list = RowList(title, self)
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
    rows = [ListedRow(str(at), one.text, one.below) for at, one in enumerate(versions)]
    words = window.tr("Enter brings a text back as a new edit, which undo takes away again.")
    sheet = TellingSheet(window, window.tr("Earlier versions"), words, rows)
    sheet.show_whole()
    return sheet


def gaps_sheet(window: QWidget, rows: Sequence[ListedRow]) -> TellingSheet:
    """Return the sheet of gaps; it emits the id of the point chosen."""
    words = window.tr("Enter goes there; what is typed over the “…” fills the gap.")
    return TellingSheet(window, window.tr("Gaps in the notes · {}").format(len(rows)), words, rows)
