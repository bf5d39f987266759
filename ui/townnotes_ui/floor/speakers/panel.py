"""The speakers' list: who has the floor, who waits, who spoke, and the field that adds to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from townnotes.domain.commands import speakers_list
from townnotes.domain.entities import Participant
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.floor.floor_rows import Glance, Heading, ListRow, NowRow
from townnotes.domain.floor.kinds import Asked
from townnotes.domain.floor.speakers import is_list_closed, waiting
from townnotes.domain.floor.timer import Timing
from townnotes.domain.registers import new_id
from townnotes.domain.state import SessionChanged
from townnotes_ui.completion.matching import Candidate, candidates
from townnotes_ui.desk import Command, Desk
from townnotes_ui.floor.speakers import list_room
from townnotes_ui.floor.speakers.entry import SpeakerEntry
from townnotes_ui.floor.speakers.lists import LAST, SpokeList, WaitingList, set_up_list
from townnotes_ui.floor.speakers.painting import ListHead, SpeakerDelegate, say_speaker
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import LIST_WIDTH, set_role, zoomed
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_column, text_label

if TYPE_CHECKING:
    from townnotes_ui.floor.speakers.sheets import ListSheets

_KINDS = {"request", "intervention", "participant", "category", "pause", "link", "session"}


class SpeakersPanel(QFrame):
    """The column at the window's leading edge."""

    earlier_wanted = Signal(str)
    """The intervention whose note is to be shown."""
    done = Signal()
    """The entry is done with: the caret may go back to the note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheets: ListSheets | None = None
        self.waiting: ListModel[ListRow] = ListModel(_id_of, say_speaker, self, has_hints=True)
        self.spoke: ListModel[ListRow] = ListModel(_id_of, say_speaker, self)
        self.head = ListHead(self)
        self._spoke_caption = text_label("", "caption", self)
        self.entry = SpeakerEntry(self._candidates, self)
        self.list = WaitingList(self.waiting, self)
        self.spoke_list = SpokeList(self.spoke, self)
        self._set_up()
        self._connect()
        self._lay_out()
        desk.opened.connect(self.show_session)
        desk.changed.connect(self._follow)

    def _set_up(self) -> None:
        set_role(self, "panel")
        self.setProperty("side", "leading")
        self.setFixedWidth(zoomed(LIST_WIDTH))
        self.setFocusProxy(self.entry)
        # The lists take the height there is, and must not keep the window from shrinking.
        self.setMinimumHeight(1)
        self._delegate = SpeakerDelegate(self.list, self.waiting, list_room.WAITING_HEIGHT)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Speakers’ list"))
        self._spoke_delegate = SpeakerDelegate(self.spoke_list, self.spoke, list_room.SPOKE_HEIGHT)
        self.spoke_list.setItemDelegate(self._spoke_delegate)
        self.spoke_list.setAccessibleName(tr("Who took the floor"))
        set_up_list(self.spoke_list)

    def _connect(self) -> None:
        self.head.turn_wanted.connect(self.open_or_close)
        self.list.withdrawn.connect(self.withdraw)
        self.list.shifted.connect(self._shift)
        self.list.placed.connect(self._put)
        self.list.edit_wanted.connect(self.edit)
        self.list.picking.connect(self._show_picking)
        self.list.menu_wanted.connect(self._desk.menu_wanted)
        self.spoke_list.menu_wanted.connect(self._desk.menu_wanted)
        self.list.escaped.connect(self.done)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.spoke_list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.clicked.connect(self._click_waiting)
        self.spoke_list.clicked.connect(self._click_spoke)
        self.spoke_list.activated.connect(self._click_spoke)
        self.entry.known_wanted.connect(self._add_known)
        self.entry.unknown_wanted.connect(self._add_unknown)
        self.entry.known_called.connect(self._call_known)
        self.entry.unknown_called.connect(self._call_unknown)
        self.entry.pasted.connect(self._show_pasted)
        self.entry.left.connect(self.done)
        self.entry.stepped_down.connect(self.list.go_to_first)
        self._desk.settings_changed.connect(self._follow_zoom)

    def _lay_out(self) -> None:
        layout = lay_column(self, self.head, space=0, edges=(16, 15, 16, list_room.BELOW))
        layout.addSpacing(8)
        layout.addWidget(self.entry)
        layout.addSpacing(12)
        layout.addWidget(self.list)
        layout.addSpacing(16)
        layout.addWidget(self._spoke_caption, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(8)
        fill(layout, self.spoke_list, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height in whole rows."""
        super().resizeEvent(event)
        self._share_room()

    @property
    def sheets(self) -> "ListSheets":
        """The sheets of the list, made when the first is asked for."""
        if self._sheets is None:
            with in_turn:
                from townnotes_ui.floor.speakers.sheets import ListSheets

            self._sheets = ListSheets(self._desk, self)
        return self._sheets

    # What it shows.

    def show_first(self, glance: Glance) -> None:
        """Show the rows that a file has ready."""
        self.waiting.begin_with(_with_now(glance.now, glance.waiting))
        self.spoke.begin_with(glance.spoke)
        self._say_counts(glance.heading, glance.waiting_count, glance.spoke_count)

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

    @property
    def next_name(self) -> str:
        """Who gets the floor by the next press: whoever is picked, else the first; or nobody."""
        first = next((row for row in self.waiting.rows if row.state != "speaking"), None)
        return self.entry.picked or ((first.name or first.organization) if first else "")

    def name_of(self, id_: str) -> str:
        """Return how who asked is called."""
        row = self.waiting.row_at(self.waiting.place_of(id_))
        return (row.name or row.organization) if row else ""

    def give_floor(self, id_: str) -> None:
        """Give the floor to one who waits."""
        now = self._desk.now()
        self._call(lambda state: speakers_list.call_request(state, id_, new_id(), now))

    def _show_picking(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's
        self._delegate.is_picking = is_on
        self.head.ask_for_number(is_on)

    @property
    def has_waiting(self) -> bool:
        """Tell whether anybody waits for the floor."""
        return any(row.state == "waiting" for row in self.waiting.rows)

    def _follow(self, change: SessionChanged) -> None:
        kinds = change.kinds
        if not kinds & _KINDS:
            return
        self._read()
        if kinds & {"participant", "request"}:
            self.entry.renew()

    def _read(self) -> None:
        floor = self._desk.session.floor
        glance = floor.glance
        rows = glance.waiting
        if glance.waiting_count > len(rows):
            rows = waiting_rows(self._desk.state, floor.turns.sums)
        rows = _with_now(glance.now, rows)
        held = self.waiting.row_at(0)
        if held is not None and rows and held.id == rows[0].id and held.state == "speaking":
            rows = (_at(rows[0], held.seconds), *rows[1:])
        self.waiting.show(rows)
        self.spoke.show(floor.turns.rows)
        self._say_counts(glance.heading, glance.waiting_count, glance.spoke_count)

    def _say_counts(self, heading: Heading, waiting: int, spoke: int) -> None:
        closed = heading.list_closed
        is_closed = closed is not None and closed <= self._desk.now()
        self.head.show_list(waiting, closed, heading.time_zone, is_closed=is_closed)
        self._spoke_caption.setText(tr("Took the floor · {spoke}", spoke=spoke))
        self._spoke_caption.setVisible(bool(spoke))
        self._share_room()

    def _follow_zoom(self) -> None:
        self.spoke_list.fit_rows()
        self._share_room()

    def _share_room(self) -> None:
        waiting, spoke = len(self.waiting.rows), len(self.spoke.rows)
        shown, shown_spoke = list_room.rows_that_fit(self.height(), waiting, spoke)
        self.list.setFixedHeight(shown * zoomed(list_room.WAITING_HEIGHT))
        self.spoke_list.setFixedHeight(shown_spoke * zoomed(list_room.SPOKE_HEIGHT))

    # What is done to it.

    def open_or_close(self) -> None:
        """Close the list, or open it again; the caret stays where it is."""
        now = self._desk.now()
        is_closed = is_list_closed(self._desk.state, now)
        name = tr("list opened") if is_closed else tr("list closed")
        self._desk.do(name, lambda state: speakers_list.open_or_close_list(state, now))

    def _candidates(self) -> list[Candidate]:
        state = self._desk.state
        on_list = {state.leader(one.participant) for one in waiting(state)}
        return candidates(state.all(Participant), on_list)

    def _add_known(self, participant: str, asked: Asked) -> None:
        now, said = self._desk.now(), _said(asked)
        self._add(
            lambda state: speakers_list.request_floor(
                state, new_id(), participant, now, asked.kind, **said
            )
        )

    def _add_unknown(self, asked: Asked) -> None:
        ids, now, said = (new_id(), new_id()), self._desk.now(), _said(asked)
        self._add(
            lambda state: speakers_list.request_for_unknown(
                state, ids, asked.name, now, asked.kind, **said
            )
        )

    def _call_known(self, participant: str, asked: Asked) -> None:
        ids, now, said = (new_id(), new_id()), self._desk.now(), _said(asked)
        self._call(
            lambda state: speakers_list.call_at_once(
                state, ids, participant, now, asked.kind, **said
            )
        )

    def _call_unknown(self, asked: Asked) -> None:
        ids, now, said = (new_id(), new_id(), new_id()), self._desk.now(), _said(asked)
        self._call(
            lambda state: speakers_list.call_unknown(
                state, ids, asked.name, now, asked.kind, **said
            )
        )

    def _call(self, command: Command) -> None:
        self._desk.do(tr("next speaker"), command)

    def _add(self, command: Command) -> None:
        self._desk.do(tr("speaker added"), command)

    def withdraw(self, id_: str) -> None:
        """Take a request off the list."""
        self._desk.do(tr("request withdrawn"), lambda state: speakers_list.withdraw(state, id_))

    def move_up(self, id_: str) -> None:
        """Move a request before the one above."""
        self._shift(id_, -1)

    def move_down(self, id_: str) -> None:
        """Move a request after the one below."""
        self._shift(id_, 1)

    def move_first(self, id_: str) -> None:
        """Move a request to the top."""
        self._put(id_, 0)

    def move_last(self, id_: str) -> None:
        """Move a request to the end."""
        self._put(id_, LAST)

    def _shift(self, id_: str, by: int) -> None:
        self._desk.do(tr("list order"), lambda state: speakers_list.shift_request(state, id_, by))

    def _put(self, id_: str, place: int) -> None:
        self._desk.do(tr("list order"), lambda state: speakers_list.move_request(state, id_, place))

    def edit(self, id_: str) -> None:
        """Ask what a request is for."""
        self.sheets.show_request(id_)

    def _show_pasted(self, text: str) -> None:
        self.sheets.show_pasted(text)

    def _click_waiting(self, index: QModelIndex) -> None:
        row = self.waiting.row_at(index.row())
        if row is not None and row.state == "speaking":
            self.earlier_wanted.emit(row.id)
        elif row is not None and self.list.is_picking:
            self.list.picked.emit(row.id)

    def _click_spoke(self, index: QModelIndex) -> None:
        row = self.spoke.row_at(index.row())
        if row is not None:
            self.earlier_wanted.emit(row.id)


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
        kind=now.intervention.kind,
    )
    return (speaking, *rows)


def _said(asked: Asked) -> dict[str, str]:
    return {"on_behalf_of": asked.on_behalf_of, "in_relation_to": asked.in_relation_to}


def _at(row: ListRow, seconds: int | None) -> ListRow:
    return row._replace(seconds=seconds)


def _id_of(row: ListRow) -> str:
    return row.id
