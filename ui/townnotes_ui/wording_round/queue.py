"""The list of what waits for words; while it has the keys, they say what is done with a point."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import LEADING, draw_square, draw_text, part_of
from townnotes_ui.widgets.sheet import is_sign

ROW_HEIGHT = 46
_EDGE, _START = 10, 28

STANCE_KEYS = {
    "1": "welcomed", "2": "supported", "3": "suggested", "4": "asked", "5": "called for",
    "6": "urged", "7": "stressed", "8": "expressed concern about", "9": "opposed", "0": "",
}  # fmt: skip
"""The stance of each figure."""
ALL_STANCES = "!"


class QueueRow(NamedTuple):
    """A point that waits: its words as noted, and the quieter line below them.

    `colour` is its theme's, None without a theme; it is `put_off` where it comes again at the end.
    """

    point: str
    text: str
    below: str
    colour: str | None
    put_off: bool = False


class WaitingDelegate(RowDelegate[QueueRow]):
    """Paints the theme's mark, the note, and below it theme, reason and speaker."""

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: QueueRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        line = part_of(whole, direction, _START, whole.width() - _EDGE)
        mark = part_of(whole, direction, _EDGE, _EDGE + 10)
        middle = line.center().y()
        if row.colour is not None:
            draw_square(painter, QPointF(mark.center().x(), middle - 9), row.colour)
        upper = QRectF(line.left(), middle - 19, line.width(), 20)
        ink = colours.soft if row.put_off else colours.ink
        draw_text(painter, upper, row.text, text_font(TEXT - 1), ink, LEADING)
        lower = QRectF(line.left(), middle + 2, line.width(), 16)
        draw_text(painter, lower, row.below, text_font(SMALL), colours.soft, LEADING)


class WaitingQueue(QListView):
    """What waits for words, in the order of the round."""

    moved = Signal()
    """Another point is the current one."""
    stance_chosen = Signal(str)
    all_stances_wanted = Signal()
    taken = Signal()
    joined = Signal()
    opposed = Signal()
    kept_apart = Signal()
    theme_wanted = Signal()
    near_stepped = Signal(int)
    """By how many places another one of the near points is meant."""
    edit_wanted = Signal(str)
    """Words are to be typed; the sign that began it, if one did."""
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[QueueRow] = ListModel(lambda row: row.point, self._say, self)
        set_role(self, "outline")
        name = tr("Points that wait for words")
        self.rows.attach(self, WaitingDelegate(self, self.rows, ROW_HEIGHT), name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda: self.edit_wanted.emit(""))
        key = Qt.Key
        self._acts = {
            key.Key_Return: self.taken, key.Key_Enter: self.taken, key.Key_J: self.joined,
            key.Key_X: self.opposed, key.Key_K: self.kept_apart, key.Key_T: self.theme_wanted,
            key.Key_Escape: self.given_up,
        }  # fmt: skip

    @property
    def current(self) -> str:
        """The point that is being worded, or nothing."""
        return self.rows.key_at(self.currentIndex().row())

    @property
    def following(self) -> str:
        """The point after it, or nothing."""
        return self.rows.key_at(self.currentIndex().row() + 1)

    def choose(self, point: str) -> None:
        """Go to a point; where it is not there, to the first."""
        index = self.rows.index(max(0, self.rows.place_of(point)), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current point in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what is done with the current point."""
        meant = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not self.current or meant or not self._does(event):
            self._leave_to_others(event)

    def _does(self, event: QKeyEvent) -> bool:
        text = event.text()
        act = self._acts.get(Qt.Key(event.key()))
        if act is not None:
            act.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            is_on = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            self.near_stepped.emit(1 if is_on else -1)
        elif text in STANCE_KEYS:
            self.stance_chosen.emit(STANCE_KEYS[text])
        elif text == ALL_STANCES:
            self.all_stances_wanted.emit()
        elif is_sign(event):
            self.edit_wanted.emit(text)
        else:
            return False
        return True

    def _leave_to_others(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.viewport().update()
        self.moved.emit()

    def _say(self, row: QueueRow) -> str:
        return ", ".join(part for part in (row.text, row.below) if part)
