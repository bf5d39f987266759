"""Actions as rows of a painted list, found by a few letters: for the palette and the settings."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from townnotes_ui.actions.table import Action
from townnotes_ui.actions.keys import keys_text
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.matching import as_candidate, find_matches
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored

ROW_HEIGHT = 32
_EDGE, _GAP = 12, 16


class Entry(NamedTuple):
    """What can be done: the action's id, its words, its group and its keys."""

    id: str
    text: str
    group: str
    keys: str


def entry_of(row: Action) -> Entry:
    """Return an action as a row, with the keys it has now."""
    text, group = (QCoreApplication.translate("actions", words) for words in (row.text, row.group))
    return Entry(row.id, text, group, keys_text(row))


def found_by(typed: str, among: Sequence[Entry]) -> list[Entry]:
    """Return the entries whose words begin as typed, in any order; all while nothing is typed."""
    if not typed.strip():
        return list(among)
    by_id = {one.id: one for one in among}
    candidates = [
        as_candidate(one.id, (one.text, f"{one.text} {one.group}"), is_waiting=False)
        for one in among
    ]
    return [by_id[one.id] for one in find_matches(typed, candidates, most=len(candidates))]


class EntryDelegate(RowDelegate[Entry]):
    """An entry's row: its words, and quietly at the end its group and keys."""

    def __init__(self, view: QListView, model: ListModel[Entry]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def is_chosen(self, row: Entry) -> bool:
        """Have the row stand out that Enter does."""
        return row == self._model.row_at(self._view.currentIndex().row())

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: Entry, direction: Qt.LayoutDirection
    ) -> None:
        """Paint words, group and keys."""
        colours = tokens()

        def room(start: float, end: float) -> QRectF:
            part = QRectF(whole.left() + start, whole.top(), max(0.0, end - start), whole.height())
            return mirrored(part, whole, direction)

        end = whole.width() - _EDGE
        for words, colour in ((row.keys, colours.soft), (row.group, colours.faint)):
            if words:
                width = QFontMetricsF(self._small).horizontalAdvance(words) + 2
                draw_text(painter, room(end - width, end), words, self._small, colour, TRAILING)
                end -= width + _GAP
        draw_text(painter, room(_EDGE, end), row.text, self._text, colours.ink)


class EntryList(QListView):
    """A list of entries; the current one is the one chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[Entry] = ListModel(_id_of, _say, self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryDelegate(self, self.rows))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Actions"))

    @property
    def chosen(self) -> Entry | None:
        """The entry that stands out."""
        return self.rows.row_at(self.currentIndex().row())

    def choose(self, place: int) -> None:
        """Have the entry at a place stand out, in sight."""
        index = self.rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()


def _id_of(row: Entry) -> str:
    return row.id


def _say(row: Entry) -> str:
    return ", ".join(part for part in (row.text, row.group, row.keys) if part)
