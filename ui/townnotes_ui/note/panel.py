"""The middle of the Floor: the head of the note, the points, and the marks that may be typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from townnotes.domain.floor_rows import Glance
from townnotes_ui.desk import Desk
from townnotes_ui.floor.hint_line import HintLine
from townnotes_ui.floor.note_head import NoteHead
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.widgets.note_sheet import NoteSheet
from townnotes_ui.note.editor import PointEditor

if TYPE_CHECKING:
    from townnotes_ui.note.sheets import NoteSheets

_KINDS = {"agenda_item", "intervention", "participant", "category", "link", "session"}


_MARGINS, _NARROW_MARGINS = (28, 20, 28, 16), (12, 10, 12, 8)


class NotePanel(QWidget):
    """Lays out head, editor and hints, and keeps the head in line with the session."""

    open_wanted = Signal(str)
    """The id of an intervention whose note is wanted on the Floor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheets: NoteSheets | None = None
        self.head = NoteHead(self)
        self.editor = PointEditor(desk.now, self)
        self.keeper = NoteKeeper(desk, self.editor)
        self.editor.hint = self.tr("What is said; Enter for the next point")
        self.hints = HintLine(self)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.head.return_wanted.connect(self.keeper.call_live)
        self.keeper.moved.connect(self._show_head)
        self.editor.mark_begun.connect(self._complete)
        self._desk.opened.connect(self.show_session)
        self._desk.changed.connect(self._follow)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(NoteSheet(self.editor, self), 1)
        layout.addWidget(self.hints)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Leave the room to the note, in a small window."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(_NARROW_MARGINS if is_narrow else _MARGINS))
        self.hints.setVisible(not is_narrow)
        self.head.be_narrow(is_narrow)

    @property
    def sheets(self) -> "NoteSheets":
        """What the note opens over the window, made when first asked for."""
        if self._sheets is None:
            from townnotes_ui.note.sheets import NoteSheets

            self._sheets = NoteSheets(self._desk, self.keeper, self.editor)
            self._sheets.open_wanted.connect(self.open_wanted)
        return self._sheets

    # What the keys do.

    def lose_thread(self) -> None:
        """Leave a marker with the time where something was missed, and go on below it."""
        self.keeper.mark_gap()

    def flag_interpretation(self) -> None:
        """Say that the speaker was heard through interpretation, or that this is not so."""
        from townnotes_ui.note import versions as note_deeds

        self.keeper.leave_line()
        if not self.keeper.shown:
            self._desk.noticed.emit(self.tr("Nobody has had the floor yet."))
            return
        flagging = note_deeds.flagging_interpretation(self.keeper.shown)
        self._desk.do(self.tr("interpretation"), flagging)

    def _complete(self) -> None:
        """Show what the mark that was begun may become."""
        if not self._desk.is_open:
            return
        if self.editor.completion is None:
            from townnotes_ui.note.mark_choices import MarkChoices
            from townnotes_ui.note.completion import Completion

            self.editor.completion = Completion(self.editor, MarkChoices(self._desk))
        self.editor.completion.begin()

    # What it shows.

    def show_first(self, glance: Glance) -> None:
        """Show what the file's plain tables have."""
        self._set_zone(glance.heading.time_zone)
        self.keeper.show_first(glance)
        self.head.show_row(glance.now, is_earlier=False)

    def show_session(self) -> None:
        """Show the note of whoever has the floor, or had it last."""
        self.keeper.go_live()

    def _follow(self, change: object) -> None:
        touched: frozenset[tuple[str, str]] = getattr(change, "touched", frozenset())
        if {entity for entity, _ in touched} & _KINDS:
            self._show_head()

    def _show_head(self) -> None:
        if not self._desk.is_open:
            return
        from townnotes_ui.floor import deeds

        state = self._desk.state
        self._set_zone(state.session.time_zone)
        row = deeds.now_row(state, self.keeper.shown) if self.keeper.shown else None
        standing = deeds.open_item(state)
        self.head.open_item = standing.title if standing else ""
        self.head.show_row(row, is_earlier=self.keeper.is_earlier)

    def _set_zone(self, zone: str) -> None:
        self.head.zone = zone
        self.editor.columns.zone = zone
