"""A row of the sheet of people brought in: its tick, who was understood, what becomes of them."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView

from townnotes.importers.call.bringing import Brought
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Why
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored
from townnotes_ui.widgets.small import draw_tick_box
from townnotes_ui.wording import tr

ROW_HEIGHT, BOX = 36, 36
_NOTE = 260


class BroughtRow(NamedTuple):
    """Somebody of the file by their place in it, what becomes of them, and what is in doubt."""

    place: int
    brought: Brought
    doubt: str

    @property
    def is_ticked(self) -> bool:
        """Tell whether they are taken in."""
        return self.brought.does != "left out"


class BroughtDelegate(RowDelegate[BroughtRow]):
    """Tick, who was understood, and what becomes of them."""

    def __init__(self, view: QListView, model: ListModel[BroughtRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def is_chosen(self, row: BroughtRow) -> bool:
        """Have no row stand out: the tick says it."""
        return False

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: BroughtRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a person."""
        colours = tokens()
        box = mirrored(QRectF(whole.left(), whole.top(), BOX, whole.height()), whole, direction)
        draw_tick_box(painter, box.center(), ticked=row.is_ticked)
        height, left = whole.height(), whole.left() + BOX
        note = QRectF(whole.right() - _NOTE - 8, whole.top(), _NOTE, height)
        who = QRectF(left, whole.top(), note.left() - left - 8, height)
        ink = colours.ink if row.is_ticked else colours.soft
        odd = colours.warning if row.doubt else colours.soft
        for rect, text, font, colour, side in (
            (who, said_of(row.brought.person), self._text, ink, LEADING),
            (note, note_on(row), self._small, odd, TRAILING),
        ):
            draw_text(painter, mirrored(rect, whole, direction), text, font, colour, side)


def doubts_of(found: CallFile) -> dict[int, str]:
    """Return what is in doubt of people, by their place in the file."""
    doubts: dict[int, str] = {
        place: tr("one of several names in a line")
        for place, one in enumerate(found.people)
        if one.is_doubtful
    }
    for offer in found.offered:
        other = found.people[offer.one].name
        doubts[offer.other] = tr("may be {}").format(other)
    return doubts


def said_of(one: CallPerson) -> str:
    """Return whom a row names."""
    name = " ".join(filter(None, (one.honorific, one.name)))
    return " · ".join(filter(None, (name, one.organization, one.category, one.email)))


def note_on(row: BroughtRow) -> str:
    """Say what becomes of somebody, and what is in doubt."""
    does = {
        "added": tr("new"),
        "filled": tr("known: empty fields are filled"),
        "known": tr("known"),
        "counted": tr("counted"),
        "left out": _why(row.brought.person.apart),
    }[row.brought.does]
    return f"{row.doubt} · {does}" if row.doubt else does


def _why(apart: Why) -> str:
    return {
        "": tr("left out"),
        "host": tr("host"),
        "bot": tr("note-taking program"),
        "waiting": tr("waiting room only"),
        "absent": tr("did not come"),
        "withdrawn": tr("withdrew"),
    }[apart]


def key_of(row: BroughtRow) -> str:
    """Return what tells a row from others."""
    return str(row.place)


def say(row: BroughtRow) -> str:
    """Return a row as it is read aloud, and shown where the pointer rests on it."""
    tick = tr("ticked") if row.is_ticked else tr("not ticked")
    return f"{said_of(row.brought.person)}, {note_on(row)}, {tick}"
