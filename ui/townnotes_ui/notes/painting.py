"""Paints a line of notes: number, what it is by shape and word, time, who, what."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView

from townnotes.importers.names import Named
from townnotes.importers.notes.understanding import Kind, UnderstoodLine
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import TRAILING, draw_person, draw_text, mirrored

ROW_HEIGHT = 32
_NUMBER, _SHAPE, _KIND, _TIME, _WHO = 40, 28, 112, 72, 264
_NARROW = 640
_GAP = 8
MOST_SHOWN = 400
"""Characters of a line that are shown and read aloud."""


class NotesRow(NamedTuple):
    """A line of the notes by its place; `is_chosen` where a person said what it is."""

    at: int
    line: UnderstoodLine
    is_chosen: bool


def kind_words(kind: Kind) -> str:
    """Return what a line was understood as."""
    return {
        "speaker": tr("Speaker"),
        "point": tr("Point"),
        "time": tr("Time"),
        "heading": tr("Heading"),
        "present": tr("Present"),
        "left out": tr("Left out"),
        "not understood": tr("Not understood"),
    }[kind]


def who_words(line: UnderstoodLine) -> str:
    """Return whom a line names, or to whom it goes by the line before it."""
    name = " ".join(filter(None, (line.whose.honorific, line.whose.name)))
    who = " · ".join(filter(None, (name, line.whose.organization)))
    if is_nobodys(line):
        return tr("nobody")
    return f"↳ {who}" if who and line.inferred else who


def is_nobodys(line: UnderstoodLine) -> bool:
    """Tell whether a line is a point of which nobody is known to have made it."""
    is_point = line.kind in {"point", "not understood"} and bool(line.said.strip())
    return is_point and line.whose == Named()


def text_words(line: UnderstoodLine) -> str:
    """Return the words of a line, for those that make none the line as it stands.

    Of a line that no screen has room for, it is the beginning.
    """
    shown = line.said or ("" if line.kind in {"speaker", "time"} else line.text)
    return shown if len(shown) <= MOST_SHOWN else f"{shown[:MOST_SHOWN]}…"


def key_of(row: NotesRow) -> str:
    """Return what tells a row from others."""
    return str(row.at)


def say(row: NotesRow) -> str:
    """Return a row as it is read aloud, and shown where the pointer rests on it."""
    line = row.line
    kind = kind_words(line.kind)
    if line.goes_on:
        kind = tr("Continues the point above")
    elif row.is_chosen:
        kind = tr("{kind}, as you said", kind=kind)
    who = who_words(line).removeprefix("↳ ")
    if line.inferred:
        who = tr("goes to {who}", who=who)
    elif is_nobodys(line):
        who = tr("goes to nobody")
    doubt = tr("in doubt") if line.doubtful else ""
    time = line.time.written if line.time else ""
    number = tr("line {number}", number=line.number)
    parts = (number, kind, time, who, doubt, text_words(line))
    return ", ".join(filter(None, parts))


class NotesDelegate(RowDelegate[NotesRow]):
    """Speakers stand out, what was not understood is said in words; points are calm."""

    def __init__(self, view: QListView, model: ListModel[NotesRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)
        self._bold = text_font(TEXT, QFont.Weight.DemiBold)

    def is_chosen(self, row: NotesRow) -> bool:
        """Have no row stand out: shape and word say it."""
        return False

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: NotesRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a line."""
        colours, line = tokens(), row.line
        ink = colours.warning if line.kind == "not understood" else colours.ink
        is_quiet = line.kind in {"time", "heading", "present", "left out"}
        is_told = line.inferred or is_nobodys(line)
        cells = _cells(whole, has_who=bool(who_words(line)))
        shape = "not understood" if line.doubtful else line.kind
        draw_kind(painter, mirrored(cells["shape"], whole, direction).center(), shape)
        word = "…" if line.goes_on else kind_words(line.kind)
        word = tr("{word} (you)", word=word) if row.is_chosen else word
        shown = (
            ("number", str(line.number), self._small, colours.faint),
            ("kind", word, self._small, colours.warning if line.is_open else colours.soft),
            ("time", line.time.written if line.time else "", self._text, colours.soft),
            ("who", who_words(line), self._text if is_told else self._bold, _colour_of_who(line)),
            ("text", text_words(line), self._text, colours.soft if is_quiet else ink),
        )
        for name, text, font, colour in shown:
            place = mirrored(cells[name], whole, direction)
            if name == "number":
                draw_text(painter, place, text, font, colour, TRAILING)
            elif text:
                draw_text(painter, place, text, font, colour)


def _colour_of_who(line: UnderstoodLine) -> str:
    """Return the colour of whom a line is of: calm where the line before it says so."""
    colours = tokens()
    if line.doubtful:
        return colours.warning
    return colours.soft if line.inferred else colours.ink


def _cells(whole: QRectF, *, has_who: bool) -> dict[str, QRectF]:
    """Return where each part of a row stands, read from the left.

    Words that name nobody have the room of the name, too.
    """
    is_narrow = whole.width() < _NARROW
    who = min(_WHO, whole.width() * 0.28) if has_who else 0.0
    widths = {
        "number": _NUMBER - 12, "shape": _SHAPE, "kind": 0 if is_narrow else _KIND,
        "time": 56 if is_narrow else _TIME, "who": who,
    }  # fmt: skip
    found: dict[str, QRectF] = {}
    left = whole.left() + 4
    for name, width in widths.items():
        found[name] = QRectF(left, whole.top(), max(0.0, width - _GAP), whole.height())
        left += width
    found["text"] = QRectF(left, whole.top(), whole.right() - left - _GAP, whole.height())
    return found


def draw_kind(painter: QPainter, middle: QPointF, kind: Kind) -> None:
    """Draw the shape of a kind: head and shoulders, dot, clock, bar, a question in a square."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = middle.x(), middle.y()
    if kind == "speaker":
        draw_person(painter, middle, colours.accent)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(colours.warning if kind == "not understood" else colours.faint), 1.5)
    )
    if kind == "point":
        painter.drawEllipse(middle, 1.5, 1.5)
    elif kind == "time":
        painter.drawEllipse(middle, 5, 5)
        painter.drawLine(middle, QPointF(x, y - 3.5))
        painter.drawLine(middle, QPointF(x + 2.5, y))
    elif kind == "present":
        draw_person(painter, middle, colours.faint)
    elif kind == "left out":
        painter.drawLine(QPointF(x - 4, y), QPointF(x + 4, y))
    elif kind == "heading":
        painter.drawLine(QPointF(x - 5, y + 3), QPointF(x + 5, y + 3))
        painter.drawLine(QPointF(x - 5, y - 2), QPointF(x + 2, y - 2))
    else:
        painter.drawRoundedRect(QRectF(x - 6.5, y - 6.5, 13, 13), 3, 3)
        painter.setFont(text_font(10, QFont.Weight.Bold))
        painter.drawText(QRectF(x - 6.5, y - 6.5, 13, 13), Qt.AlignmentFlag.AlignCenter, "?")
