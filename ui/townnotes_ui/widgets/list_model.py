"""A list of frozen rows for a view, and what the delegates that paint them share.

New rows come as differences, so that the view keeps selection and place.
"""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from townnotes_ui.look import set_role, zoomed
from townnotes_ui.widgets.shapes import draw_row_ground, own_viewport, zoom_in

Row = TypeVar("Row")
Key = Callable[[Row], str]
Index = QModelIndex | QPersistentModelIndex
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_HINT = Qt.ItemDataRole.ToolTipRole


class Remove(NamedTuple):
    """Take the row at a place away."""

    at: int


class Move(NamedTuple):
    """Take the row at a place out and put it in at another, counted without it."""

    at: int
    to: int


class Insert(NamedTuple, Generic[Row]):
    """Put a new row in at a place."""

    at: int
    row: Row


class Change(NamedTuple, Generic[Row]):
    """Give the row at a place new contents."""

    at: int
    row: Row


Step = Remove | Move | Insert[Row] | Change[Row]


def steps_between(old: Sequence[Row], new: Sequence[Row], key: Key[Row]) -> Iterator[Step[Row]]:
    """Give the steps from old rows to new ones, each to be taken on the result of those before.

    Rows are the same row where their keys are the same. As few rows as possible are moved.
    """
    old, new = tuple(old), tuple(new)
    start, end = _alike(old, new)
    # Most changes are one row of a thousand: what stands above and below it is not looked at.
    stop = (len(old) - end, len(new) - end)
    for step in _between(old[start : stop[0]], new[start : stop[1]], key):
        if isinstance(step, Move):
            yield Move(step.at + start, step.to + start)
        else:
            yield step._replace(at=step.at + start)


def _alike(old: tuple[Row, ...], new: tuple[Row, ...]) -> tuple[int, int]:
    """Count the rows that are the same at the beginning, and at the end."""
    most = min(len(old), len(new))
    start = _count(most, lambda at, to: old[at:to] == new[at:to])
    ends = len(old), len(new)
    end = _count(
        most - start,
        lambda at, to: old[ends[0] - to : ends[0] - at] == new[ends[1] - to : ends[1] - at],
    )
    return start, end


def _count(most: int, are_same: Callable[[int, int], bool]) -> int:
    """Count rows from one end on, in strides that double; those of a stride Python compares."""
    # Row by row ten thousand take a millisecond, in the middle of Next.
    counted, stride = 0, 1
    while stride and counted < most:
        to = min(counted + stride, most)
        if are_same(counted, to):
            counted, stride = to, stride * 2
        else:
            stride = (to - counted) // 2
    return counted


def _between(old: Sequence[Row], new: Sequence[Row], key: Key[Row]) -> Iterator[Step[Row]]:
    wanted = {key(row): row for row in new}
    kept = [row for row in old if key(row) in wanted]
    yield from _removals([key(row) for row in old], wanted)
    order = [key(row) for row in kept]
    present = set(order)
    yield from _moves(order, [key(row) for row in new if key(row) in present])
    held = {key(row): row for row in kept}
    for at, row in enumerate(new):
        if key(row) not in present:
            yield Insert(at, row)
        elif held[key(row)] != row:
            yield Change(at, row)


def _removals(old: list[str], wanted: Container[str]) -> Iterator[Remove]:
    for at in range(len(old) - 1, -1, -1):
        if old[at] not in wanted:
            yield Remove(at)


def _moves(order: list[str], goal: list[str]) -> Iterator[Move]:
    """Give the moves that bring `order` to `goal`; both hold the same keys."""
    if order == goal:
        return
    place = {one: at for at, one in enumerate(order)}
    staying = _longest_rising([place[one] for one in goal])
    before = ""
    for one in goal:
        if place[one] not in staying:
            at = order.index(one)
            del order[at]
            to = order.index(before) + 1 if before else 0
            order.insert(to, one)
            if to != at:
                yield Move(at, to)
        before = one


def _longest_rising(places: list[int]) -> set[int]:
    """Return the members of a longest rising subsequence: the rows that need not move."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        at = bisect_left(ends, place)
        before[place] = ends[at - 1] if at else None
        ends[at : at + 1] = [place]
    staying: set[int] = set()
    one = ends[-1] if ends else None
    while one is not None:
        staying.add(one)
        one = before[one]
    return staying


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows with a key each, in one column where a subclass has no more."""

    def __init__(self, key: Key[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they are shown."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else 1

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place, or None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def key_at(self, place: int) -> str:
        """Return the key of the row at a place, or nothing where there is none."""
        row = self.row_at(place)
        return "" if row is None else self._key(row)

    def place_of(self, key: str) -> int:
        """Return where the row of that key is, or -1."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def begin_with(self, rows: Sequence[Row]) -> None:
        """Take quite other rows, such as those of another file; selection and place go."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows, step by step, so that selection and place are kept."""
        for step in list(steps_between(self._rows, rows, self._key)):
            self._take(step)

    def _take(self, step: Step[Row]) -> None:
        held = self._rows
        match step:
            case Remove(at):
                self.beginRemoveRows(QModelIndex(), at, at)
                del held[at]
                self.endRemoveRows()
            case Move(at, to):
                # Qt counts the goal with the moved row still in its old place.
                before = to + 1 if to > at else to
                self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), before)
                held.insert(to, held.pop(at))
                self.endMoveRows()
            case Insert(at, row):
                self.beginInsertRows(QModelIndex(), at, at)
                held.insert(at, row)
                self.endInsertRows()
            case Change(at, row):
                held[at] = row
                self.say_changed(at)

    def say_changed(self, first: int, last: int | None = None) -> None:
        """Have rows painted again, such as the one whose time is running."""
        end = self.index(first if last is None else last, self.columnCount() - 1)
        self.dataChanged.emit(self.index(first, 0), end)

    def say_all_changed(self) -> None:
        """Have every row painted again: what stands in it is not the row's alone."""
        if self._rows:
            self.say_changed(0, len(self._rows) - 1)


class ListModel(RowModel[Row]):
    """Rows as a delegate paints them; `say` puts a row into words.

    Those who hear it get the words, and with `has_hints` who rests the pointer on the row too.
    """

    def __init__(
        self,
        key: Key[Row],
        say: Callable[[Row], str],
        parent: QObject | None = None,
        *,
        has_hints: bool = False,
    ) -> None:
        super().__init__(key, parent)
        self._say = say
        self._spoken_roles = (*_TEXT_ROLES, _HINT) if has_hints else _TEXT_ROLES

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row in words; delegates take it whole by `row_at`."""
        if role in self._spoken_roles and 0 <= index.row() < len(self._rows):
            return self._say(self._rows[index.row()])
        return None

    def attach(self, view: QAbstractItemView, delegate: QAbstractItemDelegate, name: str) -> None:
        """Have a view show the rows as a delegate paints them, under a name for those who hear."""
        view.setModel(self)
        view.setItemDelegate(delegate)
        view.setAccessibleName(name)


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints the rows of a list; a subclass says what is painted on the ground.

    It asks the view and not the style's option where the pointer and the focus are: loading Qt's
    style constants for that takes longer than painting all rows.
    """

    def __init__(self, view: QAbstractItemView, model: ListModel[Row], height: int) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._height = height
        self._hovered = -1
        own_viewport(view)
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self._hover)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is of one height, whatever it holds."""
        return QSize(160, zoomed(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        place = self._model.index(index.row(), 0)
        whole = QRectF(self._view.visualRect(place))
        painter.save()
        draw_row_ground(
            painter,
            whole,
            is_chosen=self.is_chosen(row),
            is_hovered=index.row() == self._hovered and self._view.underMouse(),
            is_focused=self._view.hasFocus() and self._view.currentIndex() == place,
        )
        self.paint_row(painter, zoom_in(painter, whole), row, self._view.layoutDirection())
        painter.restore()

    def is_chosen(self, row: Row) -> bool:
        """Tell whether a row is marked: the current one, where a list has no other reason."""
        return row == self._model.row_at(self._view.currentIndex().row())

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: Row, direction: Qt.LayoutDirection
    ) -> None:
        """Paint what a row says."""
        raise NotImplementedError

    def _hover(self, index: QModelIndex | None = None) -> None:
        self._hovered = index.row() if index is not None else -1
        self._view.viewport().update()


def set_up_cards(view: QListView) -> None:
    """Have a list show cards of any height, one under the other."""
    set_role(view, "board")
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setResizeMode(QListView.ResizeMode.Adjust)
