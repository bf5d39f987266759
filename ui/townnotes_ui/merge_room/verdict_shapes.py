"""The shape and colour of each verdict: told apart without colour, and without reading."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from townnotes_ui.look import tokens
from townnotes_ui.merge_room.rows import State

_HALF = 4.5
_COLOURS: dict[State, str] = {
    "one": "ok", "joined": "ok", "likely": "accent", "decide": "warning", "theirs": "faint",
    "ours": "faint", "apart": "soft", "field": "soft", "chosen": "ok",
    "marked": "accent",
}  # fmt: skip
JOINS = {"one", "joined", "likely", "decide"}
OPEN = {"likely", "decide"}
"""What waits for an answer, and is drawn with a broken line."""


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
