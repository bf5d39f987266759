"""Paints a row of the tracks: two cards, the axis at their side, the verdict between them."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from townnotes.domain.entities import Intervention
from townnotes_ui.look import CAPTION, CORNER, SMALL, TEXT, text_font, tokens
from townnotes_ui.merge_room.rows import TrackCard, TrackLine, TrackRow, colour_of, draw_verdict
from townnotes_ui.tokens import FOCUS
from townnotes_ui.widgets.list_model import Index, ListModel
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored

EDGE, HEAD, LINE, PAD, GAP = 16, 22, 19, 10, 8
SECTION = 36
LEAST_CARD, LEAST_OPEN, LEAST_FIELD = 82, 98, 64
"""Room for a verdict and its reason, and where somebody is to decide the answers below them."""
WHY = 17
_RAIL, _RAIL_FROM = 56, 860
_MIDDLE, _NARROW, _NARROW_FROM = 232, 168, 640
_BAR = 4
_NARROW_CARD = 150
"""Within a narrower card a name needs all the room there is."""
_STRONG = QFont.Weight.DemiBold
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Columns(NamedTuple):
    """The columns of a width, as spans from the leading edge: `(start, width)`."""

    rail: tuple[float, float]
    ours: tuple[float, float]
    middle: tuple[float, float]
    theirs: tuple[float, float]


def columns_of(width: float) -> Columns:
    """Return the columns for a width; a narrow one has no axis."""
    rail = _RAIL if width >= _RAIL_FROM else 0
    middle = _MIDDLE if width >= _NARROW_FROM else _NARROW
    first = EDGE + rail
    card = max(80.0, (width - first - EDGE - middle) / 2)
    return Columns(
        (EDGE, rail), (first, card), (first + card, middle), (first + card + middle, card)
    )


def span(whole: QRectF, at: tuple[float, float], top: float, height: float) -> QRectF:
    """Return the part of a row that a column takes, before mirroring."""
    return QRectF(whole.left() + at[0], top, at[1], height)


def height_of(row: TrackRow) -> int:
    """Return how high a row stands; told from its lines alone, so that thousands cost nothing."""
    least = LEAST_FIELD if row.is_field else LEAST_OPEN if row.is_open else LEAST_CARD
    cards = max(_lines_high(row.ours), _lines_high(row.theirs), least)
    return cards + GAP + (SECTION if row.section else 0)


def lines_of_why(row: TrackRow, *, is_chosen: bool) -> int:
    """Return how many lines a reason has; the answers of the chosen row stand below them."""
    if not is_chosen or row.is_open or not (row.may_join or row.is_field):
        return 2
    return 0 if row.is_field else 1


def answers_span(row: TrackRow, whole: QRectF, height: float) -> QRectF:
    """Return where the answers of the chosen row stand, before mirroring."""
    above = HEAD + WHY * lines_of_why(row, is_chosen=True)
    top = whole.top() + (SECTION if row.section else 0) + PAD + above
    return span(whole, columns_of(whole.width()).middle, top, height)


def _lines_high(cards: tuple[TrackCard, ...]) -> int:
    heads = sum(HEAD for card in cards if card.name)
    return 2 * PAD + heads + sum(LINE * len(card.lines) for card in cards)


class TrackRows(QStyledItemDelegate):
    """Asks the view where pointer and focus are, as all delegates of the window do."""

    def __init__(self, view: QListView, model: ListModel[TrackRow]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the higher card."""
        del option
        row = self._model.row_at(index.row())
        return QSize(320, height_of(row) if row else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        del option
        row = self._model.row_at(index.row())
        if row is None:
            return
        whole = QRectF(self._view.visualRect(self._model.index(index.row(), 0)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self._view.currentIndex().row() == index.row()
        _RowPainter(painter, self._view, row, whole).paint(
            is_chosen=is_chosen, has_focus=self._view.hasFocus()
        )
        painter.restore()


class _RowPainter:
    def __init__(self, painter: QPainter, view: QListView, row: TrackRow, whole: QRectF) -> None:
        self._painter = painter
        self._row = row
        self._whole = whole
        self._direction = view.layoutDirection()
        self._columns: Columns = columns_of(whole.width())
        self._top = whole.top() + (SECTION if row.section else 0)
        self._height = whole.bottom() - GAP - self._top

    def paint(self, *, is_chosen: bool, has_focus: bool) -> None:
        """Paint all of the row."""
        if self._row.section:
            self._paint_section()
        if is_chosen:
            self._paint_ground(has_focus=has_focus)
        if self._columns.rail[1] and self._row.kind == Intervention.entity:
            self._paint_axis()
        self._paint_verdict(is_chosen=is_chosen)
        for cards, at, is_ours in (
            (self._row.ours, self._columns.ours, True),
            (self._row.theirs, self._columns.theirs, False),
        ):
            if cards:
                self._paint_cards(cards, at, is_ours=is_ours)

    def _part(self, at: tuple[float, float], top: float, height: float) -> QRectF:
        return mirrored(span(self._whole, at, top, height), self._whole, self._direction)

    def _paint_section(self) -> None:
        at = (self._columns.ours[0], self._whole.width() - self._columns.ours[0] - EDGE)
        rect = self._part(at, self._whole.top() + GAP, SECTION - GAP)
        draw_text(
            self._painter, rect, self._row.section.upper(), _letters(), tokens().soft, LEADING
        )

    def _paint_ground(self, *, has_focus: bool) -> None:
        colours = tokens()
        ground = self._whole.adjusted(4, self._top - self._whole.top() - 3, -4, -GAP + 3)
        self._painter.setBrush(QColor(colours.accent_soft))
        line = QPen(QColor(colours.accent), FOCUS) if has_focus else Qt.PenStyle.NoPen
        self._painter.setPen(line)
        self._painter.drawRoundedRect(ground, CORNER, CORNER)

    def _paint_axis(self) -> None:
        colours = tokens()
        start, width = self._columns.rail
        line = self._part((start + width - 10, 1), self._whole.top(), self._whole.height())
        self._painter.fillRect(line, QColor(colours.line))
        if self._row.rail:
            middle = QPointF(line.center().x(), self._top + PAD + HEAD / 2)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(colours.faint))
            self._painter.drawEllipse(middle, 2.5, 2.5)
            label = self._part((start, width - 18), self._top + PAD, HEAD)
            draw_text(
                self._painter, label, self._row.rail, text_font(SMALL), colours.soft, TRAILING
            )

    def _paint_cards(
        self, cards: tuple[TrackCard, ...], at: tuple[float, float], *, is_ours: bool
    ) -> None:
        colours, painter = tokens(), self._painter
        rect = self._part(at, self._top, self._height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        self._paint_bar(rect, is_ours=is_ours)
        top = rect.top() + PAD
        inside = (at[0] + 14, at[1] - 28)
        for card in cards:
            if card.name:
                self._paint_head(card, inside, top)
                top += HEAD
            for line in card.lines:
                self._paint_line(line, inside, top)
                top += LINE

    def _paint_bar(self, card: QRectF, *, is_ours: bool) -> None:
        """Paint the edge that faces the other side in the colour of the verdict."""
        painter = self._painter
        is_right = is_ours == (self._direction == Qt.LayoutDirection.LeftToRight)
        bar = QRectF(card.right() - _BAR if is_right else card.left(), card.top(), _BAR,
                     card.height())  # fmt: skip
        painter.save()
        painter.setClipRect(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        is_plain = self._row.state in {"ours", "field"}
        painter.setBrush(QColor(tokens().line if is_plain else colour_of(self._row.state)))
        painter.drawRoundedRect(card, CORNER, CORNER)
        painter.restore()

    def _paint_head(self, card: TrackCard, at: tuple[float, float], top: float) -> None:
        colours, strong = tokens(), text_font(TEXT, _STRONG)
        start, width = at
        if card.time and width > _NARROW_CARD:
            room = self._part((start + width - 44, 44), top, HEAD)
            draw_text(self._painter, room, card.time, text_font(SMALL), colours.soft, TRAILING)
            width -= 52
        wide = min(width, QFontMetricsF(strong).horizontalAdvance(card.name) + 2)
        draw_text(self._painter, self._part((start, wide), top, HEAD), card.name, strong,
                  colours.ink)  # fmt: skip
        left = width - wide - 8
        if card.beside and left > 48:  # noqa: PLR2004 - less says nothing
            beside = self._part((start + wide + 8, left), top, HEAD)
            draw_text(self._painter, beside, card.beside, text_font(SMALL), colours.soft)

    def _paint_line(self, line: TrackLine, at: tuple[float, float], top: float) -> None:
        colours, font = tokens(), text_font(13)
        start, width = at
        if line.by:
            by = text_font(CAPTION, QFont.Weight.Medium)
            wide = min(64.0, QFontMetricsF(by).horizontalAdvance(line.by) + 2)
            room = self._part((start + width - wide, wide), top, LINE)
            draw_text(self._painter, room, line.by, by, colours.soft, TRAILING)
            width -= wide + 8
        if line.stance:
            medium = text_font(13, QFont.Weight.Medium)
            wide = min(width, QFontMetricsF(medium).horizontalAdvance(line.stance) + 5)
            draw_text(self._painter, self._part((start, wide), top, LINE), line.stance, medium,
                      colours.accent)  # fmt: skip
            start, width = start + wide, width - wide
        draw_text(self._painter, self._part((start, max(0.0, width)), top, LINE), line.text, font,
                  colours.soft if line.is_quiet else colours.ink)  # fmt: skip

    def _paint_verdict(self, *, is_chosen: bool) -> None:
        colours, row, painter = tokens(), self._row, self._painter
        strong = text_font(13, _STRONG)
        top = self._top + PAD - 1
        word = self._part(self._columns.middle, top, HEAD)
        wide = QFontMetricsF(strong).horizontalAdvance(row.verdict)
        if row.is_linked:
            self._paint_link(word, wide / 2 + 20)
        shift = -8 if self._direction == Qt.LayoutDirection.LeftToRight else 8
        shape = QPointF(word.center().x() + (wide / 2 + 2) * shift / 8, word.center().y() + 0.5)
        draw_verdict(painter, shape, row.state)
        painter.setFont(strong)
        painter.setPen(QColor(colour_of(row.state)))
        painter.drawText(word.translated(-shift, 0), int(_CENTRE), row.verdict)
        lines = lines_of_why(row, is_chosen=is_chosen)
        why = self._part(self._columns.middle, top + HEAD, WHY * lines).adjusted(10, 0, -10, 0)
        if lines:
            _draw_wrapped(painter, why, row.why, colours.soft)

    def _paint_link(self, word: QRectF, clear: float) -> None:
        pen = QPen(QColor(colour_of(self._row.state)), 1.2)
        if self._row.waits:
            pen.setDashPattern([3.0, 3.0])
        self._painter.setPen(pen)
        y, middle = word.center().y() + 0.5, word.center().x()
        if middle - clear > word.left() + 8:
            self._painter.drawLine(QPointF(word.left() + 4, y), QPointF(middle - clear, y))
            self._painter.drawLine(QPointF(middle + clear, y), QPointF(word.right() - 4, y))


def _letters() -> QFont:
    font = text_font(CAPTION, _STRONG)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return font


def _draw_wrapped(painter: QPainter, rect: QRectF, text: str, colour: str) -> None:
    """Draw a reason over the lines there are, the last shortened where it does not fit."""
    font = text_font(SMALL)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= rect.width() or rect.height() < 2 * WHY:
        line = QRectF(rect.left(), rect.top(), rect.width(), WHY)
        draw_text(painter, line, text, font, colour, _CENTRE)
        return
    words = text.split(" ")
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= rect.width():
        first += f" {words.pop(0)}"
    for at, said in enumerate((first, " ".join(words))):
        line = QRectF(rect.left(), rect.top() + WHY * at, rect.width(), WHY)
        draw_text(painter, line, said, font, colour, _CENTRE)
