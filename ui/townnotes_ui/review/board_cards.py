"""The themes, cards and pairs of cards of the theme board: what they say, and how it is painted."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point, Theme
from townnotes.domain.floor.floor_reading import answers_of
from townnotes.domain.points.cards import Card, card_of, cards_of
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.state import State
from townnotes.summary.evidence.duplicates import Likely
from townnotes_ui.language.translation import tr
from townnotes_ui.look import CORNER, SMALL, STEP, TEXT, text_font, tokens, zoomed
from townnotes_ui.tokens import FOCUS, zoom
from townnotes_ui.widgets.list_model import Index, ListModel, Row
from townnotes_ui.widgets.shapes import zoom_in
from townnotes_ui.wording import shown_name, time_of_day

_LEADING = 3
_EDGE, _GAP = 12, 6
_MARK = 3
"""How wide the bar at the edge of a marked card is."""


@dataclass(frozen=True, slots=True)
class BoardTheme:
    """A theme beside the board; the last, without an id, is for points that have none."""

    id: str
    label: str
    colour: str
    count: int
    is_under: bool = False
    points: int = 0
    speakers: int = 0
    """Of the points on its cards; each person counts once."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card: its words, who said them, and, of one that was joined, each of its points."""

    id: str
    intervention: str
    stance: str
    text: str
    who: str
    sources: tuple[str, ...] = ()
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two cards that likely say the same."""

    id: str
    share: int
    one: CardRow
    other: CardRow


def theme_rows(state: State) -> list[BoardTheme]:
    """Return the themes as they stand, each under its parent, then what has no theme."""
    themes = {one.id: one for one in state.all(Theme)}
    order = shown_parents(state)
    rows = [
        _theme_row(state, id_, themes[id_].label, themes[id_].colour, is_under=bool(upper))
        for id_, upper in order.items()
    ]
    return [*rows, _theme_row(state, "", tr("Without a theme"))]


def _theme_row(
    state: State, id_: str, label: str, colour: str = "", *, is_under: bool = False
) -> BoardTheme:
    cards = cards_of(state, id_)
    points = [point for card in cards for point in card.points]
    speakers = {_speaker_id(state, point) for point in points} - {""}
    return BoardTheme(id_, label, colour, len(cards), is_under, len(points), len(speakers))


def card_rows(state: State, theme: str, marked: str = "") -> list[CardRow]:
    """Return the cards of a theme; `marked` is the card that waits to be joined."""
    return [_row(state, card, is_marked=card.id == marked) for card in cards_of(state, theme)]


def pair_rows(state: State, pairs: Iterable[Likely]) -> list[PairRow]:
    """Return what likely says the same."""
    found: list[PairRow] = []
    for pair in pairs:
        one, other = card_of(state, pair.one), card_of(state, pair.other)
        if one and other:
            rows = sorted((one, other), key=lambda card: card.place)
            first, second = (_row(state, card) for card in rows)
            found.append(PairRow(f"{pair.one} {pair.other}", pair.share, first, second))
    return found


def _row(state: State, card: Card, *, is_marked: bool = False) -> CardRow:
    worded = card.worded
    sources: tuple[str, ...] = ()
    who = _who(state, worded, is_long=True)
    if len(card.points) > 1:
        speakers = {_speaker_id(state, point) for point in card.points}
        heard = tr("1 speaker|{n} speakers", len(speakers))
        who = f"{heard} · {tr('1 point|{n} points', len(card.points))}"
        sources = tuple(_source(state, point, worded) for point in card.points)
    return CardRow(
        card.id, worded.intervention, worded.stance, worded.text, who, sources, is_marked
    )


def _source(state: State, point: Point, worded: Point) -> str:
    said = " ".join(part for part in (point.stance, point.text) if part)
    who = _who(state, point, is_long=False)
    is_same = (point.stance, point.text) == (worded.stance, worded.text)
    return who if is_same else f"{who}: {said}"


def _who(state: State, point: Point, *, is_long: bool) -> str:
    one = state.find(Intervention, point.intervention)
    speaker = state.find(Participant, one.speaker) if one else None
    taker = state.find(NoteTaker, point.by)
    parts: list[str] = []
    if speaker:
        name, organization = speaker.name, speaker.organization
        parts.append(shown_name(name, organization, to_identify=speaker.to_identify))
        parts += [organization] if is_long and name else []
    parts.append(time_of_day(point.at or (one.began if one else None), state.session.time_zone))
    if taker and len(state.all(NoteTaker)) > 1:
        parts.append(taker.initials or taker.name)
    parts += [one for one in answers_of(state, point) if is_long or one.startswith("≠")]
    return " · ".join(part for part in parts if part)


def _speaker_id(state: State, point: Point) -> str:
    one = state.find(Intervention, point.intervention)
    return state.leader(one.speaker) if one else ""


class Wrapped:
    """A text laid out in a width; its first letters may have a colour of their own."""

    def __init__(self, text: str, pixels: int, width: float, *, strong: bool = False) -> None:
        weight = QFont.Weight.Medium if strong else QFont.Weight.Normal
        self._layout = QTextLayout(text, text_font(pixels, weight))
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        # A text keeps the direction of its own letters, and stands where reading begins.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height() + _LEADING
        self._layout.endLayout()

    def draw(
        self, painter: QPainter, at: QPointF, colour: str, *, lead: int = 0, lead_colour: str = ""
    ) -> None:
        """Draw the text; the first `lead` letters in a colour of their own."""
        painter.setPen(QColor(colour))
        ranges: list[QTextLayout.FormatRange] = []
        if lead:
            found = QTextLayout.FormatRange()
            found.start, found.length = 0, lead  # pyright: ignore[reportAttributeAccessIssue]
            shown = QTextCharFormat()
            shown.setForeground(QColor(lead_colour))
            shown.setFontWeight(QFont.Weight.Medium)
            found.format = shown  # pyright: ignore[reportAttributeAccessIssue]
            ranges.append(found)
        self._layout.draw(painter, at, ranges)


Part = tuple[Wrapped, str, int]
"""A text laid out, its role among the tokens, and how many of its letters are the stance."""


class CardDelegate(QStyledItemDelegate, Generic[Row]):
    """Texts one under the other on a card, as high as they need."""

    def __init__(self, view: QListView, model: ListModel[Row]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._held: dict[tuple[Row, int], list[Part]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the texts."""
        del option
        row = self._model.row_at(index.row())
        width = self._view.viewport().width()
        parts = self._parts_of(row, round(width / zoom())) if row is not None else []
        high = sum(part[0].height + _gap_above(n, part) for n, part in enumerate(parts))
        return QSize(width, zoomed(round(high) + 2 * _EDGE - 2 + STEP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        del option
        row = self._model.row_at(index.row())
        if row is None:
            return
        whole = QRectF(self._view.visualRect(self._model.index(index.row(), 0)))
        is_chosen = self._view.currentIndex().row() == index.row()
        painter.save()
        whole = zoom_in(painter, whole)
        card = whole.adjusted(0.5, 0.5, -0.5, -0.5 - STEP)
        self._paint_ground(painter, card, row, is_chosen=is_chosen)
        colours = tokens()._asdict()
        top = card.top() + _EDGE
        for n, part in enumerate(self._parts_of(row, round(whole.width()))):
            text, role, lead = part
            top += _gap_above(n, part)
            at = QPointF(card.left() + _EDGE, top)
            text.draw(painter, at, colours[role], lead=lead, lead_colour=colours["accent"])
            top += text.height
        painter.restore()

    def parts(self, row: Row, width: float) -> list[Part]:
        """Return the texts of a card."""
        raise NotImplementedError

    def is_marked(self, row: Row) -> bool:
        """Tell whether a card waits to be joined."""
        del row
        return False

    def _parts_of(self, row: Row, width: int) -> list[Part]:
        key = (row, width)
        if key not in self._held:
            if len(self._held) > 2 * self._model.rowCount() + 100:
                self._held.clear()
            self._held[key] = self.parts(row, width - 2 * _EDGE)
        return self._held[key]

    def _paint_ground(self, painter: QPainter, card: QRectF, row: Row, *, is_chosen: bool) -> None:
        colours = tokens()
        is_marked = self.is_marked(row)
        has_focus = is_chosen and self._view.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if has_focus or is_marked else colours.line
        painter.setPen(QPen(QColor(edge), FOCUS if has_focus else 1))
        painter.setBrush(QColor(colours.accent_soft if is_chosen else colours.panel))
        painter.drawRoundedRect(card, CORNER, CORNER)
        if is_marked:
            bar = QRectF(card.left() + 1, card.top() + CORNER, _MARK, card.height() - 2 * CORNER)
            if self._view.isRightToLeft():
                bar.moveRight(card.right() - 1)
            painter.fillRect(bar, QColor(colours.accent))


class BoardCards(CardDelegate[CardRow]):
    """Stance and words, who said them, and the points of a joined card."""

    def parts(self, row: CardRow, width: float) -> list[Part]:
        """Return the words, then who said them, then each source."""
        found: list[Part] = []
        if row.is_marked:
            found.append((Wrapped(tr("Marked to be joined"), SMALL, width), "accent", 0))
        found += [said(row, width), (Wrapped(row.who, SMALL, width), "soft", 0)]
        found += [(Wrapped(f"– {one}", SMALL, width), "soft", 0) for one in row.sources]
        return found

    def is_marked(self, row: CardRow) -> bool:
        """Tell whether the card waits to be joined."""
        return row.is_marked


class LikelyPairs(CardDelegate[PairRow]):
    """How alike two are, and the words of both."""

    def parts(self, row: PairRow, width: float) -> list[Part]:
        """Return the likeness, then both with who said them."""
        share = tr("Likely the same · {share} %", share=row.share)
        found: list[Part] = [(Wrapped(share, SMALL, width, strong=True), "soft", 0)]
        for one in (row.one, row.other):
            found += [said(one, width), (Wrapped(one.who, SMALL, width), "soft", 0)]
        return found


def said(row: CardRow, width: float) -> Part:
    """Return stance and words as one text."""
    text = " ".join(part for part in (row.stance, row.text) if part)
    return Wrapped(text, TEXT, width), "ink", len(row.stance)


def _gap_above(place: int, part: Part) -> int:
    """Return how far what was said stands from what is above it."""
    return _GAP if place and part[1] == "ink" else 0
