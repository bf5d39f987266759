"""Who had the floor at a moment of the past, and who waited for it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from townnotes.domain.entities import Intervention
from townnotes.domain.floor.floor_reading import spoke_row, waiting_rows
from townnotes.domain.floor.floor_rows import ListRow
from townnotes.domain.floor.kept_floor import TurnLog
from townnotes.domain.floor.speakers import open_interventions, waiting
from townnotes.domain.state import State
from townnotes_ui.floor.speakers.list_room import SPOKE_HEIGHT
from townnotes_ui.floor.speakers.lists import set_up_list
from townnotes_ui.floor.speakers.painting import SpeakerDelegate, say_speaker
from townnotes_ui.language.translation import tr
from townnotes_ui.look import LIST_WIDTH
from townnotes_ui.note.intervention_sheets import speaker_name
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import lay_column, text_label
from townnotes_ui.wording import shown_name

_NAMED = 3
"""So many of those who wait are named; the others are counted."""


class _SpokeView(QListView):
    """Moves with Up and Down, and leaves every other key to the sheet, letters too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no more than the two."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
        else:
            event.ignore()


class PastSpeakers(QWidget):
    """Who speaks, those who spoke, the latest first, and who waits; a click shows a note."""

    chosen = Signal(str)
    """The id of an intervention."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = _SpokeView(self)
        self.rows: ListModel[ListRow] = ListModel(lambda row: row.id, say_speaker, self)
        self._delegate = SpeakerDelegate(self.list, self.rows, SPOKE_HEIGHT)
        self.rows.attach(self.list, self._delegate, tr("Who had the floor"))
        set_up_list(self.list)
        # A click leaves the keys with the slider; Tab comes here.
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._choose_by_key)
        self.waiting = text_label(role="small", wraps=True, is_plain=True)
        caption = text_label(tr("Who had the floor"), "caption")
        lay_column(self, caption, (self.list, 1), self.waiting)
        self.setFixedWidth(LIST_WIDTH)

    def show_moment(self, state: State, turns: TurnLog, shown: str) -> None:
        """Show a moment and who had spoken until then; the one whose note is shown stands out."""
        running = [_speaking(state, one) for one in reversed(open_interventions(state))]
        rows = (*running, *turns.rows)
        self._delegate.shown = shown
        if abs(len(rows) - len(self.rows.rows)) > _NAMED:
            self.rows.begin_with(rows)
        else:
            self.rows.show(rows)
        self.list.viewport().update()
        place = self.rows.place_of(shown)
        if place >= 0:
            self.list.scrollTo(self.rows.index(place, 0))
        self._say_waiting(waiting_rows(state, turns.sums, _NAMED), len(waiting(state)))

    def _say_waiting(self, rows: tuple[ListRow, ...], count: int) -> None:
        names = [
            shown_name(row.name, row.organization, to_identify=row.to_identify) for row in rows
        ]
        more = tr(" and {n} more| and {n} more", count - len(names)) if count > len(names) else ""
        text = tr("Waiting: {names}", names=", ".join(names)) + more
        self.waiting.setText(text if names else tr("Nobody is waiting."))

    def _choose_by_key(self, index: QModelIndex) -> None:
        if self.list.hasFocus():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.chosen.emit(row.id)


def _speaking(state: State, one: Intervention) -> ListRow:
    """Read who speaks, in one line as those who spoke."""
    row = spoke_row(state, one, state.place_of(Intervention, one.id))
    name = speaker_name(state, one)
    return row._replace(
        state="speaking", seconds=None, name=name, organization="", to_identify=False
    )
