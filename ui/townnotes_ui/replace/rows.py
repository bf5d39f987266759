"""A row of the sheet: its tick, what would stand there, and where that is."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView

from townnotes.domain.entities import Intervention, Participant, Theme
from townnotes.domain.state import State
from townnotes.replacing.finding import FoundPlace
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.letters import format_range, units
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored
from townnotes_ui.widgets.small import draw_tick_box
from townnotes_ui.wording import shown_name, time_of_day

ROW_HEIGHT, BOX = 36, 36
_WHERE, _EDGE = 260, 8
_BEFORE, _BEHIND = 28, 60
"""Letters shown around the words."""


class PlaceRow(NamedTuple):
    """A place found, where it is in words, and whether its words are to be replaced."""

    place: FoundPlace
    where: str
    is_ticked: bool


class PlaceDelegate(RowDelegate[PlaceRow]):
    """Tick, the words struck out before those that would stand there, and where that is."""

    def __init__(self, view: QListView, model: ListModel[PlaceRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: PlaceRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a place."""
        colours = tokens()
        box = mirrored(QRectF(whole.left(), whole.top(), BOX, whole.height()), whole, direction)
        draw_tick_box(painter, box.center(), ticked=row.is_ticked)
        left = whole.left() + BOX
        where = QRectF(whole.right() - _WHERE - _EDGE, whole.top(), _WHERE, whole.height())
        said = QRectF(left, whole.top(), where.left() - left - _EDGE, whole.height())
        self._paint_change(painter, mirrored(said, whole, direction), row)
        colour = colours.warning if row.place.part_of else colours.soft
        note = mirrored(where, whole, direction)
        draw_text(painter, note, note_on(row), self._small, colour, TRAILING)

    def _paint_change(self, painter: QPainter, room: QRectF, row: PlaceRow) -> None:
        """Paint one line, in the direction of its own letters."""
        colours = tokens()
        before, old, new, behind = parts_of(row.place)
        layout = QTextLayout(f"{before}{old}{new}{behind}", self._text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        start, middle = units(before), units(f"{before}{old}")
        gone, come = QTextCharFormat(), QTextCharFormat()
        gone.setFontStrikeOut(True)
        gone.setForeground(QColor(colours.over if row.is_ticked else colours.soft))
        come.setFontWeight(QFont.Weight.DemiBold)
        come.setForeground(QColor(colours.ok if row.is_ticked else colours.faint))
        struck, coming = range(start, middle), range(middle, middle + units(new))
        layout.setFormats([format_range(struck, gone), format_range(coming, come)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(QColor(colours.ink if row.is_ticked else colours.soft))
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))
        painter.restore()


def parts_of(place: FoundPlace) -> tuple[str, str, str, str]:
    """Return what stands before the words, the words, those instead, and what stands behind."""
    before = place.text[: place.start]
    if len(before) > _BEFORE:
        before = f"…{before[-_BEFORE:]}"
    old = place.text[place.start : place.end]
    return before, old, place.instead, place.text[place.end : place.end + _BEHIND]


def note_on(row: PlaceRow) -> str:
    """Say where a place is, or first what is doubtful about it."""
    if row.place.part_of:
        return tr("in “{part_of}”, another’s name?", part_of=row.place.part_of)
    return row.where


def where_is(state: State, place: FoundPlace) -> str:
    """Return where a place is, in words."""
    match place.where:
        case "name":
            said = {"name": tr("a name"), "organization": tr("an organization")}
            return said.get(place.field, tr("whom somebody speaks for"))
        case "theme":
            return tr("a theme") if place.field == "label" else tr("a theme in the summary")
        case "note":
            return _intervention(state, place.said_in)
        case _:
            theme = state.find(Theme, place.said_in)
            return tr("summary · {label}", label=theme.label) if theme else tr("summary")


def _intervention(state: State, id_: str) -> str:
    one = state.find(Intervention, id_)
    speaker = state.find(Participant, one.speaker) if one else None
    if one is None or speaker is None:
        return tr("opening note")
    name = shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
    return f"{name} · {time_of_day(one.began, state.session.time_zone)}"
