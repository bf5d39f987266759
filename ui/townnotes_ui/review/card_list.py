"""The cards of a theme as a list, dragged to another place or theme, and those likely the same."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.board_cards import BoardCards, CardRow, LikelyPairs, PairRow
from townnotes_ui.widgets.list_model import ListModel, set_up_cards
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.small import DropLine
from townnotes_ui.widgets.turning_row import TurningRow

LAST = 1 << 30


class CardList(QListView):
    """Cards; a place counts from 0, the uppermost."""

    placed = Signal(str, int)
    """A card, and the place it is to have."""
    dragged = Signal(QPoint)
    """Where in the world a card is held, while it is outside the list."""
    dropped = Signal(str, QPoint)
    """A card let go outside the list, and where."""
    opened = Signal(str)
    """An intervention that is wanted on the Floor."""
    move_wanted = Signal(str)
    words_wanted = Signal(str)
    marked = Signal(str)
    given_up = Signal()
    menu_wanted = Signal(str, str, QPoint)
    """The kind `card`, a card, and where on the screen its menu is to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[CardRow] = ListModel(lambda row: row.id, self._say, self)
        self._held = ""
        self._pressed_at = QPoint()
        self._drop_line: DropLine | None = None
        self.rows.attach(self, BoardCards(self, self.rows), tr("Cards of the theme"))
        set_up_cards(self)
        self.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> CardRow | None:
        """The card that the keys mean."""
        return self.rows.row_at(self.currentIndex().row())

    def choose(self, place: int) -> None:
        """Have the card at a place chosen, as far as there are any."""
        place = max(0, min(place, self.rows.rowCount() - 1))
        self.setCurrentIndex(self.rows.index(place, 0))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says to the card."""
        row = self.chosen
        if row is None or not self._do(event, row):
            super().keyPressEvent(event)

    def _do(self, event: QKeyEvent, row: CardRow) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._move(event, row.id)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(row.intervention)
            case Qt.Key.Key_Space:
                self.marked.emit(row.id)
            case Qt.Key.Key_W:
                self.words_wanted.emit(row.id)
            case Qt.Key.Key_M:
                self.move_wanted.emit(row.id)
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                return False
        return True

    def _move(self, event: QKeyEvent, id_: str) -> bool:
        at = self.currentIndex().row()
        places = {
            Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: LAST,
        }  # fmt: skip
        place = places.get(Qt.Key(event.key()))
        if place is None:
            return False
        if place >= 0:
            self.placed.emit(id_, place)
        return True

    # The mouse.

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the card."""
        index, where = asked_row(self, arg__1)
        if index.isValid():
            self.menu_wanted.emit("card", self.rows.key_at(index.row()), where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a card."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        row = self.rows.row_at(self.indexAt(place).row())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._held = row.id if row is not None and is_left else ""
        self._pressed_at = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the card would go, once it is moved further than a hand trembles."""
        place = event.position().toPoint()
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not self._held or not (self._is_dragging or far):
            super().mouseMoveEvent(event)
            return
        if self._drop_line is None:
            self._drop_line = DropLine(self.viewport())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        is_inside = self.viewport().rect().contains(place)
        if is_inside:
            self._drop_line.show_at(self._line_at(self._gap_at(place.y())))
        else:
            self._drop_line.hide()
        self.dragged.emit(QPoint() if is_inside else self.viewport().mapToGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the card where the line is, or give it to the theme it was dragged to."""
        if not self._is_dragging:
            self._held = ""
            super().mouseReleaseEvent(event)
            return
        id_, place = self._held, event.position().toPoint()
        own, gap = self.rows.place_of(id_), self._gap_at(place.y())
        self._end_drag()
        if not self.viewport().rect().contains(place):
            self.dropped.emit(id_, self.viewport().mapToGlobal(place))
        elif gap not in {own, own + 1}:
            self.placed.emit(id_, gap if gap < own else gap - 1)

    @property
    def _is_dragging(self) -> bool:
        return bool(self._held) and self.viewport().testAttribute(Qt.WidgetAttribute.WA_SetCursor)

    def _end_drag(self) -> None:
        self._held = ""
        self.viewport().unsetCursor()
        if self._drop_line is not None:
            self._drop_line.hide()

    def _gap_at(self, y: int) -> int:
        """Return above which card a height is, as a place."""
        rects = (self.visualRect(self.rows.index(at, 0)) for at in range(self.rows.rowCount()))
        return sum(rect.center().y() < y for rect in rects)

    def _line_at(self, gap: int) -> int:
        return self.visualRect(self.rows.index(gap - 1, 0)).bottom() - 3 if gap else 0

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.intervention)

    def _say(self, row: CardRow) -> str:
        mark = tr("marked to be joined") if row.is_marked else ""
        return ", ".join(
            part for part in (mark, row.stance, row.text, row.who, *row.sources) if part
        )


class LikelyList(QListView):
    """The pairs; Enter joins one, Delete keeps it apart, the arrows pass it over."""

    accepted = Signal(str)
    refused = Signal(str)
    given_up = Signal()
    menu_wanted = Signal(str, str, QPoint)
    """The kind `pair`, a pair, and where on the screen its menu is to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[PairRow] = ListModel(lambda row: row.id, self._say, self)
        self.rows.attach(self, LikelyPairs(self, self.rows), tr("Likely the same"))
        set_up_cards(self)

    @property
    def chosen(self) -> str:
        """The pair that the keys mean, or nothing."""
        return self.rows.key_at(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pairs out for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the proposal."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit(self.chosen)
            case Qt.Key.Key_Delete:
                self.refused.emit(self.chosen)
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the pair."""
        index, where = asked_row(self, arg__1)
        if index.isValid():
            self.menu_wanted.emit("pair", self.rows.key_at(index.row()), where)

    def _say(self, row: PairRow) -> str:
        likely = tr("likely the same, {share} per cent", share=row.share)
        parts = (likely, row.one.text, row.one.who, row.other.text, row.other.who)
        return ", ".join(part for part in parts if part)


class LikelyPanel(QFrame):
    """The pairs of a theme with what can be done to them, or a word that there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.caption = text_label(role="caption")
        self.caption.setFixedHeight(STEP * 4)
        self.list = LikelyList(self)
        self.nothing = text_label(
            tr("No two cards of this theme are likely the same."), "faint", wraps=True
        )
        self.join_button = push_button(
            tr("Join · Enter"), lambda: self.list.accepted.emit(self.list.chosen)
        )
        self.apart_button = push_button(
            tr("Keep apart · Delete"), lambda: self.list.refused.emit(self.list.chosen), "quiet"
        )
        lay_column(
            self,
            self.caption,
            self.nothing,
            (self.list, 1),
            TurningRow(self.join_button, self.apart_button, 0),
            0,
            edges=(STEP * 2, STEP, STEP * 2, STEP * 2),
        )

    def show_rows(self, rows: list[PairRow]) -> None:
        """Show the pairs of another theme, or after a change."""
        at = self.list.currentIndex().row()
        self.list.rows.show(rows)
        if rows:
            self.list.setCurrentIndex(self.list.rows.index(max(0, min(at, len(rows) - 1)), 0))
        many = tr("Likely the same · {count}", count=len(rows))
        self.caption.setText(many if rows else tr("Likely the same"))
        self.nothing.setVisible(not rows)
        for part in (self.list, self.join_button, self.apart_button):
            part.setVisible(bool(rows))
