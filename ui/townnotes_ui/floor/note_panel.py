"""The middle of the Floor: the head of the note, the points, and the marks that may be typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from townnotes.domain.glance_rows import Glance
from townnotes_ui.desk import Desk
from townnotes_ui.floor.note_head import NoteHead
from townnotes_ui.floor.note_keeper import NoteKeeper
from townnotes_ui.look import set_role
from townnotes_ui.widgets.note_sheet import NoteSheet
from townnotes_ui.widgets.point_editor import PointEditor

_KINDS = {"intervention", "participant", "category", "link", "session"}


class NotePanel(QWidget):
    """Lays out head, editor and hints, and keeps the head in line with the session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.head = NoteHead(self)
        self.editor = PointEditor(desk.now, self)
        self.keeper = NoteKeeper(desk, self.editor)
        self.editor.hint = self.tr("What is said; Enter for the next point")
        self._lay_out()
        self.head.return_wanted.connect(self.keeper.call_live)
        self.keeper.moved.connect(self._show_head)
        desk.opened.connect(self.show_session)
        desk.changed.connect(self._follow)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(NoteSheet(self.editor, self), 1)
        layout.addLayout(self._hints())

    def _hints(self) -> QHBoxLayout:
        """Return the line of marks, each its sign in bold and what it means."""
        row = QHBoxLayout()
        row.setSpacing(10)
        for sign, meaning in (
            ("#", self.tr("theme")), ("!", self.tr("stance")), ("§", self.tr("paragraph")),
            ("//", self.tr("private")), ("F1", self.tr("all keys")),
        ):  # fmt: skip
            label = QLabel(f"<b>{sign}</b> {meaning}", self)
            label.setTextFormat(Qt.TextFormat.RichText)
            set_role(label, "small")
            row.addWidget(label)
        row.addStretch(1)
        return row

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
        self.head.show_row(row, is_earlier=self.keeper.is_earlier)

    def _set_zone(self, zone: str) -> None:
        self.head.zone = zone
        self.editor.columns.zone = zone
