"""The rows of the points in no sentence: a theme and how many, and under it what was said."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView

from townnotes.domain.state import State
from townnotes.summary.as_said import as_said
from townnotes.summary.untold import Untold
from townnotes_ui.look import CAPTION, SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.said import by_time, said_in
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored

ROW_HEIGHT = 44
_EDGE = 8
_COUNT_WIDTH = 36


class UntoldRow(NamedTuple):
    """A heading, where `point` is empty, or a point under it.

    `theme` is empty where it has none; `is_told` where that theme has a paragraph.
    """

    key: str
    text: str
    below: str
    theme: str
    point: str = ""
    intervention: str = ""
    number: int = 0
    is_told: bool = False


def rows_of(state: State, groups: Iterable[Untold], no_theme: str) -> list[UntoldRow]:
    """Return a heading a theme and a row a point; `no_theme` heads those without one."""
    rows: list[UntoldRow] = []
    for one in groups:
        said = said_in(state, by_time(state, one.points))
        heading = one.label or no_theme
        rows.append(UntoldRow(f"{one.theme}/", heading, "", one.theme, number=len(said)))
        rows += [
            UntoldRow(
                key=f"{one.theme}/{each.id}",
                text=as_said(each.stance, each.text),
                below=" · ".join(part for part in (each.time, each.name) if part),
                theme=one.theme,
                point=each.id,
                intervention=each.intervention,
                is_told=one.is_told,
            )
            for each in said
        ]
    return rows


class UntoldDelegate(RowDelegate[UntoldRow]):
    """Paints headings quietly, and points with who said them below."""

    def __init__(self, view: QListView, model: ListModel[UntoldRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)

    def is_chosen(self, row: UntoldRow) -> bool:
        """Have the current point stand out."""
        return row == self._model.row_at(self._view.currentIndex().row())

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: UntoldRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        room = whole.adjusted(_EDGE, 0, -_EDGE, 0)
        if not row.point:
            foot = room.adjusted(0, room.height() - 24, 0, 0)
            text = mirrored(foot.adjusted(0, 0, -_COUNT_WIDTH, 0), whole, direction)
            draw_text(painter, text, row.text, text_font(CAPTION), colours.soft, LEADING)
            count = mirrored(
                QRectF(foot.right() - _COUNT_WIDTH, foot.top(), _COUNT_WIDTH, foot.height()),
                whole,
                direction,
            )
            draw_text(painter, count, str(row.number), text_font(CAPTION), colours.soft, TRAILING)
            return
        middle = room.center().y()
        upper = mirrored(QRectF(room.left(), middle - 18, room.width(), 20), whole, direction)
        draw_text(painter, upper, row.text, text_font(TEXT - 1), colours.ink, LEADING)
        lower = mirrored(QRectF(room.left(), middle + 2, room.width(), 16), whole, direction)
        draw_text(painter, lower, row.below, text_font(SMALL), colours.soft, LEADING)
