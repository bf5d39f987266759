"""The themes beside the board: choosing one shows its cards, and they can be put in order."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, STEP, TEXT, text_font, tokens
from townnotes_ui.review.board_cards import BoardTheme
from townnotes_ui.widgets.list_model import ListModel, RowDelegate, set_up_cards
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.shapes import TRAILING, draw_square, draw_text, part_of

_HEIGHT = 32


class ThemeColumn(QListView):
    """Themes with how many cards each has."""

    chosen = Signal(str)
    shifted = Signal(str, int)
    """A theme, and by how many places it is to move."""
    confirmed = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    """The kind `board-theme`, a theme, and where on the screen its menu is to open."""
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[BoardTheme] = ListModel(
            lambda row: row.id, self._say, self, has_hints=True
        )
        self.target = ""
        """The theme over which a card is held."""
        self.rows.attach(self, ThemeColumnDelegate(self, self.rows), tr("Themes"))
        set_up_cards(self)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> str:
        """The theme whose cards are shown; empty for what has none."""
        row = self.rows.row_at(self.currentIndex().row())
        return row.id if row else ""

    def choose(self, theme: str) -> None:
        """Have a theme chosen."""
        self.setCurrentIndex(self.rows.index(max(0, self.rows.place_of(theme)), 0))

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the theme."""
        index, where = asked_row(self, arg__1)
        theme = self.rows.key_at(index.row())
        if theme:
            self.menu_wanted.emit("board-theme", theme, where)

    def theme_at(self, there: QPoint) -> str:
        """Return the theme at a point of the screen; empty where there is none."""
        at = self.viewport().mapFromGlobal(there)
        row = (
            self.rows.row_at(self.indexAt(at).row())
            if self.viewport().rect().contains(at)
            else None
        )
        return row.id if row else ""

    def point_at(self, theme: str) -> None:
        """Show over which theme a card is held."""
        if theme != self.target:
            self.target = theme
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a theme, or go to its cards."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_Up if alt:
                self.shifted.emit(self.current, -1)
            case Qt.Key.Key_Down if alt:
                self.shifted.emit(self.current, 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit(self.current)
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.rows.row_at(current.row())
        if row is not None:
            self.chosen.emit(row.id)
        self.viewport().update()

    def _say(self, row: BoardTheme) -> str:
        counts = (
            tr("1 card|{n} cards", row.count),
            tr("1 point|{n} points", row.points),
            tr("1 speaker|{n} speakers", row.speakers),
        )
        return ", ".join((row.label, *counts))


class ThemeColumnDelegate(RowDelegate[BoardTheme]):
    """A theme's mark and word, and its number of cards at the end."""

    def __init__(self, view: ThemeColumn, model: ListModel[BoardTheme]) -> None:
        super().__init__(view, model, _HEIGHT)
        self._column = view

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: BoardTheme, direction: Qt.LayoutDirection
    ) -> None:
        """Paint mark, word and number."""
        colours = tokens()
        room = partial(part_of, whole, direction)
        if row.id and row.id == self._column.target:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
        start = STEP * 3 if row.is_under else STEP
        if row.colour:
            draw_square(painter, QPointF(room(start, start + 10).center()), row.colour)
        font = text_font(SMALL)
        number = str(row.count)
        end = whole.width() - STEP
        wide = QFontMetricsF(font).horizontalAdvance(number) + 2
        draw_text(painter, room(end - wide, end), number, font, colours.soft, TRAILING)
        ink = colours.ink if row.id else colours.soft
        draw_text(painter, room(start + 20, end - wide - STEP), row.label, text_font(TEXT), ink)
