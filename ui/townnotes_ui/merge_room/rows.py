"""What the tracks show, row by row: two cards, and between them the verdict with its shape."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from townnotes.domain.entities import Intervention
from townnotes.merge.differing import Differing, Value
from townnotes.merge.tracks import AlignedRow, Tracks, TrackSide
from townnotes_ui.language.translation import tr
from townnotes_ui.look import tokens
from townnotes_ui.merge_room.words import field_words, kind_words, value_words, why_words
from townnotes_ui.wording import shown_name, time_of_day

Answer = Literal["joined", "apart", "ours", "theirs"]
"""What somebody decided: of a pair, or of a field."""
State = Literal["one", "likely", "decide", "ours", "theirs", "joined", "apart", "field", "chosen",
                "marked"]  # fmt: skip

FIELD = "field"
LONGEST_NAME = 40
"""A longer value stands as a point does."""
MOST_POINTS = 3
"""Points a card shows; Enter shows all."""
_HALF = 4.5
_COLOURS: dict[State, str] = {
    "one": "ok", "joined": "ok", "likely": "accent", "decide": "warning", "theirs": "faint",
    "ours": "faint", "apart": "soft", "field": "soft", "chosen": "ok",
    "marked": "accent",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TrackLine:
    """A line of a card: a point with its stance and who noted it, or how many more there are."""

    text: str
    stance: str = ""
    by: str = ""
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class TrackCard:
    """Who spoke and when, by the clock of who noted it, and what was noted."""

    name: str
    time: str
    beside: str
    lines: tuple[TrackLine, ...]


@dataclass(frozen=True, slots=True)
class TrackRow:
    """A row: the cards of both sides, the verdict and its reason, and what may be answered."""

    key: str
    kind: str
    section: str
    ours: tuple[TrackCard, ...]
    theirs: tuple[TrackCard, ...]
    state: State
    verdict: str
    why: str
    rail: str = ""
    may_join: bool = False
    is_field: bool = False
    answer: str = ""

    @property
    def waits(self) -> bool:
        """Tell whether somebody is to decide; it is drawn with a broken line."""
        return self.state in {"likely", "decide"}

    @property
    def is_linked(self) -> bool:
        """Tell whether a line goes from one side to the other: both are one, or may be."""
        joins = {"one", "joined", "likely", "decide"}
        return bool(self.ours and self.theirs) and self.state in joins

    @property
    def is_open(self) -> bool:
        """Tell whether both answers are possible: it waits, or was answered."""
        return self.may_join and self.state != "one"


def track_rows(tracks: Tracks, differing: Iterable[Differing], zone: str) -> list[TrackRow]:
    """Return the rows: interventions by time, then names, then fields, each under its heading."""
    found = [_pair_row(row, zone) for row in tracks.rows]
    found += [_field_row(one, zone) for one in differing]
    return _with_rail(_with_sections(found))


def answered(row: TrackRow, answer: Answer | None) -> TrackRow:
    """Return a row as it is shown with an answer."""
    if answer is None:
        return row
    if answer == "joined" or answer == "apart":  # noqa: PLR1714 - told so to pyright
        why = tr("you decided · Z undoes it")
        return replace(row, state=answer, verdict=verdict_words(answer), why=why, answer=answer)
    why = tr("yours is shown") if answer == "ours" else tr("theirs is shown")
    return replace(row, state="chosen", why=why, answer=answer)


def paired(host: TrackRow, guests: Iterable[TrackRow]) -> TrackRow:
    """Return rows that somebody joined with another as one."""
    several = (host, *guests)
    ours = tuple(card for one in several for card in one.ours)
    theirs = tuple(card for one in several for card in one.theirs)
    return replace(answered(host, "joined"), ours=ours, theirs=theirs)


def marked(row: TrackRow) -> TrackRow:
    """Return a row as it is shown while it waits for another."""
    why = tr("J on one of theirs joins the two") if row.ours else tr("J on one of yours joins them")
    return replace(row, state="marked", verdict=tr("marked"), why=why)


def _pair_row(row: AlignedRow, zone: str) -> TrackRow:
    began = next((side.began for side in (*row.ours, *row.theirs)), None)
    at = None if row.at in {0.0, float("inf")} else round(row.at)
    return TrackRow(
        row.id,
        row.kind,
        kind_words(row.kind),
        tuple(_card(side, zone) for side in row.ours),
        tuple(_card(side, zone) for side in row.theirs),
        row.verdict,
        verdict_words(row.verdict),
        why_words(row),
        time_of_day(at, zone) if began is not None else "",
        bool(row.proposals),
    )


def verdict_words(state: State) -> str:
    """Return what a row's sides are to each other, in a word or two."""
    return {
        "one": tr("same"), "likely": tr("likely same"), "decide": tr("same?"),
        "ours": tr("apart"), "theirs": tr("new"), "joined": tr("joined"), "apart": tr("kept apart"),
    }.get(state, "")  # fmt: skip


def _card(side: TrackSide, zone: str) -> TrackCard:
    shown = shown_name(side.name, side.organization, to_identify=side.to_identify)
    lines = [TrackLine(one.text, one.stance, one.by) for one in side.points]
    if len(lines) > MOST_POINTS:
        rest = len(lines) - MOST_POINTS + 1
        lines = [
            *lines[: MOST_POINTS - 1],
            TrackLine(tr("and {n} more point|and {n} more points", rest), is_quiet=True),
        ]
    beside = side.organization if side.organization != shown else ""
    return TrackCard(shown, time_of_day(side.began, zone), beside, tuple(lines))


def _field_row(one: Differing, zone: str) -> TrackRow:
    ours, theirs = (_value_card(one, value, zone) for value in (one.ours, one.theirs))
    return TrackRow(
        one.id, FIELD, tr("Fields said differently"), (ours,), (theirs,),
        "field", field_words(one), tr("both are kept"), is_field=True,
    )  # fmt: skip


def _value_card(one: Differing, value: Value, zone: str) -> TrackCard:
    words = value_words(value, one, zone)
    # A name says of whom it is.
    of = one.of or kind_words(one.kind)
    beside = () if one.of in {one.ours.words, one.theirs.words} else (TrackLine(of, is_quiet=True),)
    if len(words) <= LONGEST_NAME:
        return TrackCard(words, "", "", beside)
    return TrackCard("", "", "", (TrackLine(words), *beside))


def _with_sections(rows: Iterable[TrackRow]) -> list[TrackRow]:
    """Leave the heading to the first of each section; interventions need none."""
    before = kind_words(Intervention.entity)
    found: list[TrackRow] = []
    for row in rows:
        found.append(replace(row, section="" if row.section == before else row.section))
        before = row.section
    return found


def _with_rail(rows: list[TrackRow]) -> list[TrackRow]:
    """Leave the time to the first row of each minute: what the axis says."""
    before = ""
    found: list[TrackRow] = []
    for row in rows:
        found.append(replace(row, rail="" if row.rail == before else row.rail))
        before = row.rail or before
    return found


def colour_of(state: State) -> str:
    """Return the colour of a verdict."""
    return str(getattr(tokens(), _COLOURS[state]))


def draw_verdict(painter: QPainter, middle: QPointF, state: State) -> None:
    """Draw a disc for one, a half one for likely, a rhomb to decide, a ring for one side alone."""
    colour = QColor(colour_of(state))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(
        colour if state in {"one", "joined", "chosen", "marked"} else Qt.BrushStyle.NoBrush
    )
    if state == "decide":
        _draw_rhomb(painter, middle, colour)
    elif state == "apart":
        for x in (-3.0, 3.0):
            painter.drawLine(middle + QPointF(x, -_HALF), middle + QPointF(x, _HALF))
    else:
        painter.drawEllipse(middle, _HALF - 0.5, _HALF - 0.5)
        if state == "likely":
            painter.setBrush(colour)
            whole = QPointF(_HALF - 0.5, _HALF - 0.5)
            x, y = (middle - whole).x(), (middle - whole).y()
            painter.drawChord(round(x), round(y), 8, 8, 90 * 16, 180 * 16)
        elif state in {"field", "theirs"}:
            painter.drawLine(middle + QPointF(-2, 0), middle + QPointF(2, 0))
            if state == "theirs":
                painter.drawLine(middle + QPointF(0, -2), middle + QPointF(0, 2))
    painter.restore()


def _draw_rhomb(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    painter.setBrush(colour)
    reach = _HALF + 0.5
    corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
