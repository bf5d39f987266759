"""The speakers' list: who has the floor, who waits, who spoke, and the field that adds to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.glance_rows import Glance, ListRow, NowRow
from townnotes.domain.timer import Timing
from townnotes_ui.desk import Desk
from townnotes_ui.floor.list_delegates import (
    SPOKE_HEIGHT,
    WAITING_HEIGHT,
    SpeakerDelegate,
    say_speaker,
)
from townnotes_ui.floor.speaker_entry import SpeakerEntry
from townnotes_ui.look import LIST_WIDTH, set_role
from townnotes_ui.models.list_model import ListModel

if TYPE_CHECKING:
    from townnotes_ui.models.name_matches import Candidate

_KINDS = {"request", "intervention", "participant", "category", "pause", "link", "session"}


class WaitingList(QListView):
    """Who waits; the keys here move and withdraw."""

    withdrawn = Signal(str)
    shifted = Signal(str, int)
    """A request's id, and by how many places it is to move."""
    escaped = Signal()

    def __init__(self, model: ListModel[ListRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        _set_up_list(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del withdraws, Alt with an arrow moves, Esc goes back to the note."""
        row = self._model.row_at(self.currentIndex().row())
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        id_ = row.id if row is not None and row.state == "waiting" else ""
        match event.key():
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Delete if id_:
                self.withdrawn.emit(id_)
            case Qt.Key.Key_Up if is_alt and id_:
                self.shifted.emit(id_, -1)
            case Qt.Key.Key_Down if is_alt and id_:
                self.shifted.emit(id_, 1)
            case _:
                super().keyPressEvent(event)


class SpeakersPanel(QFrame):
    """The column at the window's leading edge."""

    earlier_wanted = Signal(str)
    """The intervention whose note is to be shown."""
    done = Signal()
    """The entry is done with: the caret may go back to the note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = ""
        self.waiting: ListModel[ListRow] = ListModel(_id_of, say_speaker, self)
        self.spoke: ListModel[ListRow] = ListModel(_id_of, say_speaker, self)
        self._count = QLabel(self)
        self._spoke_caption = QLabel(self)
        self.entry = SpeakerEntry(self._candidates, self)
        self.list = WaitingList(self.waiting, self)
        self.spoke_list = QListView(self)
        self._set_up()
        self._lay_out()
        desk.opened.connect(self.show_session)
        desk.changed.connect(self._follow)

    def _set_up(self) -> None:
        set_role(self, "panel")
        self.setProperty("side", "leading")
        self.setFixedWidth(LIST_WIDTH)
        self.list.setItemDelegate(SpeakerDelegate(self.list, self.waiting, WAITING_HEIGHT))
        self.list.setAccessibleName(self.tr("Speakers’ list"))
        self.spoke_list.setModel(self.spoke)
        self._spoke_delegate = SpeakerDelegate(self.spoke_list, self.spoke, SPOKE_HEIGHT)
        self.spoke_list.setItemDelegate(self._spoke_delegate)
        self.spoke_list.setAccessibleName(self.tr("Who took the floor"))
        _set_up_list(self.spoke_list)
        self.list.withdrawn.connect(self._withdraw)
        self.list.shifted.connect(self._shift)
        self.list.escaped.connect(self.done)
        self.list.clicked.connect(self._click_waiting)
        self.spoke_list.clicked.connect(self._click_spoke)
        self.spoke_list.activated.connect(self._click_spoke)
        self.entry.known_wanted.connect(self._add_known)
        self.entry.unknown_wanted.connect(self._add_unknown)
        self.entry.left.connect(self.done)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Speakers’ list"), self)
        for label, role in (
            (caption, "caption"), (self._spoke_caption, "caption"), (self._count, "small"),
        ):  # fmt: skip
            set_role(label, role)
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 18, 16, 8)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(10)
        layout.addWidget(self.entry)
        layout.addSpacing(12)
        layout.addWidget(self.list, 3)
        layout.addSpacing(16)
        layout.addWidget(self._spoke_caption)
        layout.addSpacing(8)
        layout.addWidget(self.spoke_list, 2)
        layout.addStretch(0)

    def show_first(self, glance: Glance) -> None:
        """Show what the file's plain tables have."""
        self.waiting.begin_with(_with_now(glance.now, glance.waiting))
        self.spoke.begin_with(glance.spoke)
        self._say_counts(glance.heading.list_closed)

    def show_session(self) -> None:
        """Show who speaks, waits and spoke."""
        self._read()
        self.entry.renew()

    def mark_shown(self, intervention: str) -> None:
        """Mark the earlier intervention whose note is shown; nothing while it is the live one."""
        self._spoke_delegate.shown = intervention
        self.spoke_list.viewport().update()

    def show_spoken(self, timing: Timing) -> None:
        """Keep the running time of the one who speaks up to date."""
        row = self.waiting.row_at(0)
        if row is None or row.state != "speaking":
            return
        seconds = timing.spoken // 1000
        if row.seconds != seconds:
            self.waiting.show([_at(row, seconds), *self.waiting.rows[1:]])

    def _follow(self, change: object) -> None:
        touched: frozenset[tuple[str, str]] = getattr(change, "touched", frozenset())
        kinds = {entity for entity, _ in touched}
        if kinds & _KINDS:
            self._read(with_spoke=bool(kinds - {"request", "session"}))
        if kinds & {"participant", "request"}:
            self.entry.renew()

    def _read(self, *, with_spoke: bool = True) -> None:
        from townnotes_ui.floor import deeds

        state = self._desk.state
        now = deeds.now_row(state)
        rows = _with_now(now, deeds.waiting_rows(state))
        held = self.waiting.row_at(0)
        if held is not None and rows and held.id == rows[0].id and held.state == "speaking":
            rows = (_at(rows[0], held.seconds), *rows[1:])
        self.waiting.show(rows)
        if with_spoke:
            self.spoke.show(deeds.spoke_rows(state))
        self._say_counts(state.session.list_closed)

    @property
    def has_waiting(self) -> bool:
        """Tell whether anybody waits for the floor."""
        return any(row.state == "waiting" for row in self.waiting.rows)

    def _say_counts(self, closed: int | None) -> None:
        rows = self.waiting.rows
        count = sum(row.state == "waiting" for row in rows)
        is_closed = closed is not None and closed <= self._desk.now()
        how = self.tr("closed") if is_closed else self.tr("open")
        self._count.setText(self.tr("{} waiting · {}").format(count, how))
        spoke = len(self.spoke.rows)
        self._spoke_caption.setText(self.tr("Took the floor · {}").format(spoke))
        self._spoke_caption.setVisible(bool(spoke))
        self.list.setMaximumHeight(max(1, len(rows)) * WAITING_HEIGHT)
        self.spoke_list.setMaximumHeight(max(1, spoke) * SPOKE_HEIGHT)

    def _candidates(self) -> "list[Candidate]":
        from townnotes_ui.floor import deeds

        return deeds.candidates(self._desk.state) if self._desk.is_open else []

    def _add_known(self, participant: str) -> None:
        from townnotes_ui.floor import deeds

        command = deeds.adding_known(participant, self._desk.now())
        self._desk.do(self.tr("speaker added"), command)

    def _add_unknown(self, name: str) -> None:
        from townnotes_ui.floor import deeds

        command = deeds.adding_unknown(name, self._desk.now())
        self._desk.do(self.tr("speaker added"), command)

    def _withdraw(self, id_: str) -> None:
        from townnotes_ui.floor import deeds

        self._desk.do(self.tr("request withdrawn"), deeds.withdrawing(id_))

    def _shift(self, id_: str, by: int) -> None:
        from townnotes_ui.floor import deeds

        self._desk.do(self.tr("list order"), deeds.shifting(id_, by))

    def _click_waiting(self, index: QModelIndex) -> None:
        row = self.waiting.row_at(index.row())
        if row is not None and row.state == "speaking":
            self.earlier_wanted.emit(row.id)

    def _click_spoke(self, index: QModelIndex) -> None:
        row = self.spoke.row_at(index.row())
        if row is not None:
            self.earlier_wanted.emit(row.id)


def _set_up_list(view: QListView) -> None:
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def _with_now(now: NowRow | None, rows: tuple[ListRow, ...]) -> tuple[ListRow, ...]:
    """Put the one who has the floor above those who wait."""
    if now is None or now.intervention.ended is not None:
        return rows
    speaking = ListRow(
        now.intervention.id,
        "speaking",
        now.number,
        now.name,
        now.organization,
        now.to_identify,
        seconds=None,
    )
    return (speaking, *rows)


def _at(row: ListRow, seconds: int | None) -> ListRow:
    return ListRow(
        row.id, row.state, row.number, row.name, row.organization, row.to_identify, seconds
    )


def _id_of(row: ListRow) -> str:
    return row.id
