"""The interventions to look through: rows read once they are painted, and the one chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem

from townnotes.domain.entities import OPENING, Category, Intervention, Participant, Pause, Point
from townnotes.domain.floor.floor_reading import point_row
from townnotes.domain.floor.floor_rows import Chip
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.floor.timer import as_clock, read_timer
from townnotes.domain.points.found_words import NOTHING, SearchWords, around, search_words
from townnotes.domain.state import State, Touched
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, STEP, set_role, text_font, tokens
from townnotes_ui.review.painted_cells import PaintedCells
from townnotes_ui.widgets.cards import CardColumn, said_in
from townnotes_ui.widgets.list_model import Index
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import draw_dot, draw_text
from townnotes_ui.widgets.table import TableColumn, TableModel
from townnotes_ui.wording import shown_name, time_of_day

if TYPE_CHECKING:
    # What lines them up with the notes takes a while to be imported.
    from townnotes.importers.beside.words_beside import WordsRow

_SHOWN_WORDS = 240
THEMES = 8
CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1
ASKED_ROLE = Qt.ItemDataRole.UserRole + 2
"""The `SearchWords` that are looked for."""
_DOT = 14
_GAP = 10
_OF_ONE = {Intervention.entity, Point.entity, Pause.entity}


@dataclass(frozen=True, slots=True)
class InterventionPlace:
    """Which intervention a row shows, and its number in the townhall; 0 for the opening note."""

    id: str
    number: int


FoundRow: TypeAlias = "InterventionPlace | WordsRow"
"""An intervention, or words of the call in which was found what is looked for."""


@dataclass(frozen=True, slots=True)
class InterventionRow:
    """What the row says."""

    began: str
    speaker: str
    organization: str
    category: str
    kind: str
    spoken: str
    points: str
    chips: tuple[Chip, ...]
    said: str
    """The words of all points."""


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
    name = tr("Opening note") if one.kind == OPENING else ""
    if speaker is not None:
        name = shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
    return InterventionRow(
        began=time_of_day(one.began, state.session.time_zone),
        speaker=name,
        organization=speaker.organization if speaker else "",
        category=category.singular if category else "",
        kind=one.kind,
        spoken=as_clock(read_timer(one, pauses, now).spoken // 1000 * 1000),
        points=str(len(points)),
        chips=tuple(dict.fromkeys(chip for row in rows for chip in row.chips)),
        said=" · ".join(point.text for point in points),
    )


def words_row(words: "WordsRow", zone: str) -> InterventionRow:
    """Return what the row of words of the call says; nobody counted points or time in it."""
    where = tr("in the chat") if words.is_message else tr("words of the call")
    return InterventionRow(
        began=time_of_day(words.at, zone), speaker=words.who or tr("not named"), organization="",
        category="", kind="", spoken="", points="", chips=(Chip(where, " "),), said=words.text,
    )  # fmt: skip


def _key_of(row: FoundRow) -> str:
    if isinstance(row, InterventionPlace):
        return row.id
    return f"{row.file.id} {row.at} {row.who} {row.text}"


_GONE = InterventionRow("", "", "", "", "", "", "", (), "")


class Interventions(TableModel[FoundRow]):
    """Places in the order shown; what stands in their rows is read only where it is seen.

    Behind the interventions in which a search found something stand the words of the call.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        self._desk = desk
        self._read: dict[str, InterventionRow] = {}
        self._words: dict[str, str] = {}
        self.asked = NOTHING
        super().__init__(self._columns(), _key_of, parent)

    def intervention_at(self, place: int) -> str:
        """Return the intervention of a row; empty where it has none."""
        row = self.row_at(place)
        if row is None or isinstance(row, InterventionPlace):
            return row.id if row is not None else ""
        return row.intervention

    def found(self, words: str) -> Sequence[InterventionPlace]:
        """Return where words were said, the latest first; without words all, as they were held."""
        state = self._desk.state
        self.asked = search_words(words)
        self._words.clear()
        held = held_interventions(state)
        everything = [InterventionPlace(one.id, number) for number, one in enumerate(held, start=1)]
        openings = state.all(Intervention)[: len(state.all(Intervention)) - len(held)]
        noted = (one.id for one in openings if state.points_of(one.id))
        everything = [*(InterventionPlace(id_, 0) for id_ in noted), *everything]
        if not words or not self._desk.is_open:
            return everything
        by_id = {place.id: place for place in everything}
        leaders = set(map(self._desk.state.leader, self._desk.session.search(words)))
        found = [by_id[id_] for id_ in leaders if id_ in by_id]
        return sorted(found, key=lambda place: place.number, reverse=True)

    def forget(self, touched: Touched | None = None) -> None:
        """Read again what a change touched, or everything."""
        self._words.clear()
        entities = {entity for entity, _ in touched or ()}
        if touched is None or not entities <= _OF_ONE:
            self._read.clear()
        else:
            for id_ in self._interventions_of(touched):
                self._read.pop(id_, None)
        # Views ask only for what they show, so this costs a screenful.
        self.say_all_changed()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, and what of it is looked for; the themes also as chips."""
        if role == ASKED_ROLE:
            return self.asked
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

    def _row(self, place: FoundRow) -> InterventionRow:
        if not isinstance(place, InterventionPlace):
            return words_row(place, self._desk.state.session.time_zone)
        held = self._read.get(place.id)
        if held is None:
            held = intervention_row(self._desk.state, place.id, self._desk.now()) or _GONE
            self._read[place.id] = held
        return held

    def _words_of(self, place: FoundRow) -> str:
        """Return the first words of an intervention, or those around what is looked for."""
        if not isinstance(place, InterventionPlace):
            said = " ".join(place.text.split())
            return around(said, self.asked.places_in(said))[:_SHOWN_WORDS]
        if place.id not in self._words:
            said = self._row(place).said
            self._words[place.id] = around(said, self.asked.places_in(said))[:_SHOWN_WORDS]
        return self._words[place.id]

    def _columns(self) -> list[TableColumn[FoundRow]]:
        row = self._row
        return [
            TableColumn(tr("No."), _number_of, is_number=True),
            TableColumn(tr("Began"), lambda at: row(at).began, is_number=True),
            TableColumn(tr("Speaker"), lambda at: row(at).speaker),
            TableColumn(tr("Organization"), lambda at: row(at).organization),
            TableColumn(tr("Category"), lambda at: row(at).category),
            TableColumn(tr("Kind"), lambda at: row(at).kind),
            TableColumn(tr("Spoken"), lambda at: row(at).spoken, is_number=True),
            TableColumn(tr("Points"), lambda at: row(at).points, is_number=True),
            TableColumn(tr("Themes"), lambda at: ", ".join(c.label for c in row(at).chips)),
            TableColumn(tr("First words"), self._words_of),
        ]


def _number_of(place: FoundRow) -> str:
    return str(place.number or "") if isinstance(place, InterventionPlace) else ""


class ThemeMarks(PaintedCells):
    """Marks and words as far as they fit, and how many more there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as other cells have it, then the marks."""
        chips = index.data(CHIPS_ROLE)
        rect, is_rtl = self.paint_ground(painter, option, index)
        font = text_font(SMALL)
        metrics = QFontMetricsF(font)
        painter.save()
        used = 0.0
        for place, chip in enumerate(chips):
            left = len(chips) - place
            wide = _DOT + metrics.horizontalAdvance(chip.label) + _GAP
            more = 28 if left > 1 else 0
            if place and used + wide + more > rect.width():
                draw_text(
                    painter, _at(rect, used, 28, is_rtl=is_rtl), f"+{left}", font, tokens().soft
                )
                break
            wide = min(wide, rect.width() - used - more)
            box = _at(rect, used, wide, is_rtl=is_rtl)
            dot = box.right() - 4 if is_rtl else box.left() + 4
            draw_dot(painter, QPointF(dot, box.center().y() + 0.5), chip.colour)
            words = box.adjusted(0, 0, -_DOT, 0) if is_rtl else box.adjusted(_DOT, 0, 0, 0)
            draw_text(painter, words, chip.label, font, tokens().ink)
            used += wide
        painter.restore()


def _at(rect: QRectF, used: float, wide: float, *, is_rtl: bool) -> QRectF:
    left = rect.right() - used - wide if is_rtl else rect.left() + used
    return QRectF(left, rect.top(), wide, rect.height())


class ReadingColumn(QFrame):
    """The column beside the table; its points are read here and changed on the Floor."""

    open_wanted = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.name = text_label(role="title")
        self.about = text_label(role="small")
        for label in (self.name, self.about):
            label.setWordWrap(True)
        self.cards = CardColumn(tr("Points of the intervention"), with_speaker=False)
        self.nothing = text_label(role="faint", wraps=True)
        self.open_button = push_button(
            tr("Open on the Floor"), lambda: self.open_wanted.emit(self._id), "primary"
        )
        self.close_button = push_button("✕", self.closed, "quiet")
        self.close_button.setAccessibleName(tr("Close the reading pane"))
        say_tip(self.close_button, tr("Close the reading pane"), "reading-pane")
        self.cards.opened.connect(self.open_wanted)
        above = Qt.AlignmentFlag.AlignTop
        lay_column(
            self,
            lay_row(None, (self.name, 1), (self.close_button, 0, above), space=STEP),
            self.about,
            self.nothing,
            (self.cards, 1),
            self.open_button,
            0,
            edges=(STEP * 2, STEP, STEP * 2, STEP * 2),
        )
        self.show_intervention("")

    def show_intervention(self, id_: str, asked: SearchWords = NOTHING) -> None:
        """Show an intervention with what is looked for, or say that there is none yet."""
        state = self._desk.state
        row = intervention_row(state, id_, self._desk.now())
        self._id = id_ if row else ""
        for part in (self.name, self.about, self.cards, self.open_button, self.close_button):
            part.setVisible(row is not None)
        said = said_in(state, [point.id for point in state.points_of(id_)]) if row else ()
        self.cards.show_said(said, asked)
        if row is None:
            self.nothing.setText(tr("Nobody has had the floor yet."))
        else:
            self.nothing.setText("" if said else tr("No points were noted."))
            self.name.setText(row.speaker)
            self.about.setText(_about(row))
        self.nothing.setVisible(bool(self.nothing.text()))


def _about(row: InterventionRow) -> str:
    organization = row.organization if row.organization != row.speaker else ""
    parts = (organization, row.category, row.kind, row.began, row.spoken)
    return " · ".join(part for part in parts if part)
