"""The list of who waits: its keys, and rows dragged to another place."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QListView,
    QTableView,
    QWidget,
)

from townnotes.domain.floor.floor_rows import ListRow
from townnotes_ui.floor.speakers.list_room import SPOKE_HEIGHT
from townnotes_ui.floor.speakers.picking import NumberPicking
from townnotes_ui.look import zoomed
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.small import DropLine

SCROLL_MS = 90
"""How fast the list moves on while a row is held at its edge."""
LAST = 1 << 30


class WaitingList(QListView):
    """Who waits; a request is told by its id, a place counts from 0, the next to speak."""

    withdrawn = Signal(str)
    shifted = Signal(str, int)
    """A request's id, and by how many places it is to move."""
    placed = Signal(str, int)
    """A request's id, and the place it is to have."""
    edit_wanted = Signal(str)
    menu_wanted = Signal(str, str, QPoint)
    """How a row stands, its id, and where on the screen its menu is to open."""
    picked = Signal(str)
    """The request that is to have the floor now."""
    picking = Signal(bool)
    """One is to be picked by its number, or no longer."""
    escaped = Signal()

    def __init__(self, model: ListModel[ListRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._held = ""
        self._pressed_at = QPoint()
        self._came_from: QWidget | None = None
        self._drop_line: DropLine | None = None
        self._scrolling: QTimer | None = None
        self._numbers = NumberPicking(self, model)
        self.is_picking = False
        """A figure typed is the number of who is to have the floor."""
        self.setModel(model)
        set_up_list(self)
        self.doubleClicked.connect(self._edit)

    # Keys.

    def event(self, e: QEvent) -> bool:
        """Keep the keys of a row, which the window has for other things."""
        if (
            isinstance(e, QKeyEvent)
            and e.type() == QEvent.Type.ShortcutOverride
            and e.key() == Qt.Key.Key_F2
            and self._waiting_id(self.currentIndex())
        ):
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says to the row; Esc goes back to the note."""
        id_ = self._waiting_id(self.currentIndex())
        picked = self._numbers.take(event) if self.is_picking else None
        if picked is not None:
            if picked:
                self.picked.emit(picked)
        elif event.key() == Qt.Key.Key_Escape:
            if self._drop_line is not None and self._drop_line.isVisible():
                self._end_drag()
            else:
                self.escaped.emit()
        elif not id_ or not self._do(event, id_):
            super().keyPressEvent(event)

    def _do(self, event: QKeyEvent, id_: str) -> bool:
        """Do what a key means for a request; tell whether it means anything."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._move(event, id_)
        match event.key():
            case Qt.Key.Key_Delete:
                self.withdrawn.emit(id_)
            case Qt.Key.Key_F2 | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_wanted.emit(id_)
            case _:
                return False
        return True

    def _move(self, event: QKeyEvent, id_: str) -> bool:
        match event.key():
            case Qt.Key.Key_Up:
                self.shifted.emit(id_, -1)
            case Qt.Key.Key_Down:
                self.shifted.emit(id_, 1)
            case Qt.Key.Key_Home:
                self.placed.emit(id_, 0)
            case Qt.Key.Key_End:
                self.placed.emit(id_, LAST)
            case _:
                return False
        return True

    def begin_picking(self) -> None:
        """Take the keys: a number, or Enter on a row, says who is to have the floor now."""
        self._numbers.begin()
        self.go_to_first()
        self._pick(is_on=True)

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        """Have nobody picked any more."""
        super().focusOutEvent(arg__1)
        if self.is_picking:
            self._pick(is_on=False)

    def _pick(self, *, is_on: bool) -> None:
        self.is_picking = is_on
        self.picking.emit(is_on)
        self.viewport().update()

    @property
    def chosen(self) -> str:
        """The request that the keys are at; none while the number of one is asked for."""
        has_keys = self.hasFocus() and not self.is_picking
        return self._waiting_id(self.currentIndex()) if has_keys else ""

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the row."""
        ask_for_menu(self, self._model, arg__1)

    # The mouse.

    def go_to_first(self) -> None:
        """Take the keys, at whoever is the next to speak."""
        first = self._first()
        if first < len(self._model.rows):
            self.setCurrentIndex(self._model.index(first, 0))
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a row that waits."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._held = self._waiting_id(self.indexAt(place)) if is_left else ""
        self._pressed_at = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go, once it is moved further than a hand trembles."""
        place = event.position().toPoint()
        is_drag = self._drop_line is not None and self._drop_line.isVisible()
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._held and (is_drag or far):
            if not is_drag:
                # For Esc; a click alone leaves the caret where it is.
                self._came_from = QApplication.focusWidget()
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._drag_to(place.y())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row where the line is."""
        if self._drop_line is None or not self._drop_line.isVisible():
            self._held = ""
            super().mouseReleaseEvent(event)
            return
        id_, gap = self._held, self._gap_at(event.position().toPoint().y())
        own = self._model.place_of(id_) - self._first()
        self._end_drag()
        if own >= 0 and gap not in {own, own + 1}:
            self.placed.emit(id_, gap if gap < own else gap - 1)

    def _drag_to(self, y: int) -> None:
        if self._drop_line is None:
            self._drop_line = DropLine(self.viewport())
            self._scrolling = QTimer(self)
            self._scrolling.setInterval(SCROLL_MS)
            self._scrolling.timeout.connect(self._scroll_on)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        row = self._first() + self._gap_at(y)
        above = self.visualRect(self._model.index(row - 1, 0)) if row else None
        self._drop_line.show_at(above.bottom() + 1 if above is not None else 0)
        assert self._scrolling is not None, "both are made together"
        if not self._scrolling.isActive():
            self._scrolling.start()

    def _scroll_on(self) -> None:
        y = self.viewport().mapFromGlobal(self.cursor().pos()).y()
        height, edge = self.viewport().height(), 20
        step = -1 if y < edge else 1 if y > height - edge else 0
        if step and 0 <= y <= height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step)
            self._drag_to(y)

    def _end_drag(self) -> None:
        self._held = ""
        self.viewport().unsetCursor()
        if self._drop_line is not None and self._scrolling is not None:
            self._drop_line.hide()
            self._scrolling.stop()
        if self._came_from is not None and self.hasFocus():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _gap_at(self, y: int) -> int:
        """Return above which of those who wait a height is, as a place."""
        rows = range(self._first(), len(self._model.rows))
        middles = (self.visualRect(self._model.index(at, 0)).center().y() for at in rows)
        return sum(middle < y for middle in middles)

    # Rows.

    def _first(self) -> int:
        """Return where those who wait begin: below the one who speaks."""
        row = self._model.row_at(0)
        return 1 if row is not None and row.state == "speaking" else 0

    def _waiting_id(self, index: QModelIndex) -> str:
        row = self._model.row_at(index.row()) if index.isValid() else None
        return row.id if row is not None and row.state == "waiting" else ""

    def _edit(self, index: QModelIndex) -> None:
        id_ = self._waiting_id(index)
        if id_:
            self.edit_wanted.emit(id_)


def set_up_list(view: QAbstractItemView) -> None:
    """Have a list show whole rows, from its first to its last."""
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)


def ask_for_menu(
    view: "WaitingList | SpokeList", model: ListModel[ListRow], event: QContextMenuEvent
) -> None:
    """Ask for the menu of the row under the pointer, or of the one that the keys are at."""
    index, where = asked_row(view, event)
    row = model.row_at(index.row())
    if row is not None:
        view.menu_wanted.emit(row.state, row.id, where)


class SpokeList(QTableView):
    """Who spoke, a row each; moves from row to row as a list does.

    It is a table of one column: a list lays all its rows out anew with each that comes, which
    takes 12 ms for 10,000, a table only those in sight.
    """

    menu_wanted = Signal(str, str, QPoint)
    """As that of who waits."""

    def __init__(self, model: ListModel[ListRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._hide_headers()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        # A table would paint a ground of its own below the row that is selected.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setModel(model)

    def fit_rows(self) -> None:
        """Have rows as high as the text is shown now."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(zoomed(SPOKE_HEIGHT))
        rows.setDefaultSectionSize(zoomed(SPOKE_HEIGHT))

    def _hide_headers(self) -> None:
        # PySide looks among all kinds of widget for what Qt made; ours it knows.
        rows = QHeaderView(Qt.Orientation.Vertical, self)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalHeader(rows)
        self.fit_rows()
        column = QHeaderView(Qt.Orientation.Horizontal, self)
        column.setStretchLastSection(True)
        self.setHorizontalHeader(column)
        rows.hide()
        column.hide()

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the row."""
        ask_for_menu(self, self._rows, arg__1)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt calls it so
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Go to the first or the last row by Home and End, which in a table stay in their row."""
        match cursorAction:
            case QAbstractItemView.CursorAction.MoveHome:
                return self.model().index(0, 0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self.model().index(self.model().rowCount() - 1, 0)
            case _:
                return super().moveCursor(cursorAction, modifiers)
