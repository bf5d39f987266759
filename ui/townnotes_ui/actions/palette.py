"""The command palette: a few letters of what one wants to do, and Enter does it."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from townnotes_ui.actions.keys import keys_text
from townnotes_ui.actions.table import Action
from townnotes_ui.completion.matching import as_candidate, find_matches
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, STEP, TEXT, text_font, tokens, zoomed
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import fill, text_label
from townnotes_ui.widgets.shapes import TRAILING, draw_text, part_of
from townnotes_ui.widgets.sheet import MARGIN, Sheet

ROW_HEIGHT = 32
_EDGE, _GAP = 12, 16
_WIDTH = 640
_ROWS = 12
_AROUND = 170
"""What the sheet needs above and below the list."""


class PaletteEntry(NamedTuple):
    """What can be done: the action's id, its words, its group and its keys."""

    id: str
    text: str
    group: str
    keys: str


def entry_of(row: Action) -> PaletteEntry:
    """Return an action as a row, with the keys it has now."""
    text, group = (tr(words) for words in (row.text, row.group))
    return PaletteEntry(row.id, text, group, keys_text(row))


def found_by(typed: str, among: Sequence[PaletteEntry]) -> list[PaletteEntry]:
    """Return the entries whose words begin as typed, in any order; all while nothing is typed."""
    if not typed.strip():
        return list(among)
    by_id = {one.id: one for one in among}
    candidates = [
        as_candidate(one.id, (one.text, f"{one.text} {one.group}"), is_waiting=False)
        for one in among
    ]
    return [by_id[one.id] for one in find_matches(typed, candidates, most=len(candidates))]


class EntryDelegate(RowDelegate[PaletteEntry]):
    """An entry's row: its words, and quietly at the end its group and keys."""

    def __init__(self, view: QListView, model: ListModel[PaletteEntry]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: PaletteEntry, direction: Qt.LayoutDirection
    ) -> None:
        """Paint words, group and keys."""
        colours = tokens()
        room = partial(part_of, whole, direction)
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
        self.rows: ListModel[PaletteEntry] = ListModel(_id_of, _say, self)
        self.rows.attach(self, EntryDelegate(self, self.rows), tr("Actions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> PaletteEntry | None:
        """The entry that stands out."""
        return self.rows.row_at(self.currentIndex().row())

    def choose(self, place: int) -> None:
        """Have the entry at a place stand out, in sight."""
        index = self.rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()


def _id_of(row: PaletteEntry) -> str:
    return row.id


def _say(row: PaletteEntry) -> str:
    return ", ".join(part for part in (row.text, row.group, row.keys) if part)


class _Field(QLineEdit):
    """The field; the arrows go to the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows and a page at a time."""
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS,
        }  # fmt: skip
        step = steps.get(Qt.Key(arg__1.key()))
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(arg__1)


class PaletteSheet(Sheet):
    """A field and the actions that fit it, near the window's top."""

    chosen = Signal(str)
    """The id of the action to do, once the sheet is closed."""

    def __init__(self, window: QWidget, entries: Sequence[PaletteEntry]) -> None:
        super().__init__(window, tr("Find an action"))
        self._entries = entries
        self.field = _Field(self)
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find an action"))
        self.list = EntryList(self)
        self.nothing = text_label(tr("No matching action."), "soft", self)
        self._set_up()
        self.field.textChanged.connect(self._look_up)
        self.field.stepped.connect(self._step)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self._look_up("")

    def _set_up(self) -> None:
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setFixedHeight(36)
        self.body.setSpacing(STEP)
        fill(self.body, self.field, self.nothing, self.list)

    def take_focus(self) -> None:
        """Type at once."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self.window()
        width = min(_WIDTH, window.width() - 2 * MARGIN)
        room = window.height() - 2 * MARGIN - _AROUND
        self.list.setFixedHeight(min(_ROWS, room // zoomed(ROW_HEIGHT)) * zoomed(ROW_HEIGHT))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, MARGIN * 2)

    def _look_up(self, typed: str) -> None:
        found = found_by(typed, self._entries)
        self.list.rows.begin_with(found)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._choose(0)

    def _step(self, step: int) -> None:
        rows = len(self.list.rows.rows)
        at = self.list.currentIndex().row() + step
        if rows:
            # By one the end leads to the beginning; by a page it is the end.
            self._choose(at % rows if abs(step) == 1 else max(0, min(at, rows - 1)))

    def _choose(self, place: int) -> None:
        self.list.choose(place)
        said = self.list.currentIndex().data()
        self.field.setAccessibleDescription(str(said or self.nothing.text()))

    def _take(self) -> None:
        row = self.list.chosen
        if row is not None:
            self.close_sheet()
            self.chosen.emit(row.id)
