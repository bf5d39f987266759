"""The interventions for the table; a row is read when it is first painted, and then kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from townnotes.domain.entities import Category, Intervention, Participant, Pause, Point
from townnotes.domain.floor.floor_reading import point_row
from townnotes.domain.floor.floor_rows import Chip
from townnotes.domain.floor.timer import as_clock, read_timer
from townnotes.domain.state import State, Touched
from townnotes_ui.desk import Desk
from townnotes_ui.widgets.table_model import Index, TableColumn, TableModel
from townnotes_ui.wording import shown_name, time_of_day

_FIRST_WORDS = 120


@dataclass(frozen=True, slots=True)
class InterventionPlace:
    """Which intervention a row shows, and its number in the townhall."""

    id: str
    number: int


@dataclass(frozen=True, slots=True)
class InterventionRow:
    """What the row says."""

    began: str
    speaker: str
    organization: str
    category: str
    kind: str
    spoken: str
    points: int
    chips: tuple[Chip, ...]
    first_words: str


def places(state: State) -> list[InterventionPlace]:
    """Return all interventions as they were held."""
    return [InterventionPlace(one.id, n) for n, one in enumerate(state.all(Intervention), start=1)]


def intervention_row(state: State, id_: str, now: int) -> InterventionRow | None:
    """Read one row; None where the intervention is gone."""
    one = state.find(Intervention, id_)
    if one is None:
        return None
    speaker = state.find(Participant, one.speaker)
    category = state.find(Category, speaker.category) if speaker else None
    points = state.points_of(one.id)
    rows = [point_row(state, point) for point in points]
    pauses = state.having(Pause, "intervention", one.id)
    name = ""
    if speaker is not None:
        name = shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
    return InterventionRow(
        began=time_of_day(one.began, state.session.time_zone),
        speaker=name,
        organization=speaker.organization if speaker else "",
        category=category.singular if category else "",
        kind=one.kind,
        spoken=as_clock(read_timer(one, pauses, now).spoken // 1000 * 1000),
        points=len(points),
        chips=tuple(dict.fromkeys(chip for row in rows for chip in row.chips)),
        first_words=" · ".join(point.text for point in points)[:_FIRST_WORDS],
    )


THEMES = 8
CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1
_GONE = InterventionRow("", "", "", "", "", "", 0, (), "")
_OF_ONE = {Intervention.entity, Point.entity, Pause.entity}


class Interventions(TableModel[InterventionPlace]):
    """Places in the order shown; what stands in their rows is read only where it is seen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        self._desk = desk
        self._read: dict[str, InterventionRow] = {}
        super().__init__(self._columns(), lambda place: place.id, parent)

    def forget(self, touched: Touched | None = None) -> None:
        """Read again what a change touched, or everything."""
        entities = {entity for entity, _ in touched or ()}
        if touched is None or not entities <= _OF_ONE:
            self._read.clear()
        else:
            for id_ in self._interventions_of(touched):
                self._read.pop(id_, None)
        if self.rowCount():
            # Views ask only for what they show, so this costs a screenful.
            self.say_changed(0, self.rowCount() - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the themes also as chips."""
        if role == CHIPS_ROLE:
            return self._row(self.rows[index.row()]).chips
        return super().data(index, role)

    def _interventions_of(self, touched: Touched) -> Iterable[str]:
        for entity, id_ in touched:
            if entity == Intervention.entity:
                yield self._desk.state.leader(id_)
            else:
                parent = self._desk.state.value(id_, "intervention", "")
                yield self._desk.state.leader(str(parent))

    def _row(self, place: InterventionPlace) -> InterventionRow:
        held = self._read.get(place.id)
        if held is None:
            held = intervention_row(self._desk.state, place.id, self._desk.now()) or _GONE
            self._read[place.id] = held
        return held

    def _columns(self) -> list[TableColumn[InterventionPlace]]:
        row = self._row
        return [
            TableColumn(self.tr("No."), lambda at: str(at.number), is_number=True),
            TableColumn(self.tr("Began"), lambda at: row(at).began, is_number=True),
            TableColumn(self.tr("Speaker"), lambda at: row(at).speaker),
            TableColumn(self.tr("Organization"), lambda at: row(at).organization),
            TableColumn(self.tr("Category"), lambda at: row(at).category),
            TableColumn(self.tr("Kind"), lambda at: row(at).kind),
            TableColumn(self.tr("Spoken"), lambda at: row(at).spoken, is_number=True),
            TableColumn(self.tr("Points"), lambda at: str(row(at).points), is_number=True),
            TableColumn(self.tr("Themes"), lambda at: ", ".join(c.label for c in row(at).chips)),
            TableColumn(self.tr("First words"), lambda at: row(at).first_words),
        ]
