"""The list of recent townhalls: title, day and how each stands."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDir, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes.domain.floor.floor_rows import Heading
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import LEADING, draw_dot, draw_text, mirrored
from townnotes_ui.wording import title_of

if TYPE_CHECKING:
    # What reads the files comes after the first paint, with the first row.
    from townnotes.starting.recent import RecentTownhall

_HEIGHT = 64
_EDGE = 16
_DOT = 14
_GAP = 24
_TIGHT = 420
"""The width below which title and standing have no room beside each other."""
_COLOURS = {
    "floor open": "accent", "closed": "soft", "draft": "warning", "final": "ok", "missing": "over",
    "unreadable": "over",
}  # fmt: skip


def title_of_recent(row: "RecentTownhall") -> str:
    """Return what a townhall is called, or its file where that is not known."""
    return title_of(Heading(row.ordinal, row.name)) if row.name else row.path.stem


def standing_words(row: "RecentTownhall", *, is_brief: bool = False) -> str:
    """Return how a townhall stands, in words; nothing while it is looked at."""
    words = {
        "missing": tr("not found"), "unreadable": tr("cannot be looked into"),
        "in use": tr("open elsewhere"), "prepared": tr("being prepared"),
        "floor open": tr("floor open"), "closed": tr("floor closed"), "draft": tr("draft"),
        "final": tr("final"),
    }.get(row.standing, "")  # fmt: skip
    held = "" if is_brief else counted("1 intervention|{n} interventions", row.held)
    return " · ".join(filter(None, (held, words)))


def day_or_place(row: "RecentTownhall") -> str:
    """Return the day of a townhall; where its file is, if nothing more is known of it."""
    day = QDate.fromString(row.date, Qt.DateFormat.ISODate)
    if day.isValid():
        return QLocale().toString(day, "d MMMM yyyy")
    return tr("no date yet") if row.name else QDir.toNativeSeparators(str(row.path))


def _said(row: "RecentTownhall") -> str:
    parts = (title_of_recent(row), row.process, day_or_place(row), standing_words(row))
    return " · ".join(filter(None, parts))


class RecentDelegate(RowDelegate["RecentTownhall"]):
    """Paints the title over the day, and at the end a dot and how it stands."""

    def __init__(self, view: QListView, model: "ListModel[RecentTownhall]") -> None:
        super().__init__(view, model, _HEIGHT)
        self._title = text_font(TEXT, QFont.Weight.DemiBold)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: "RecentTownhall", direction: Qt.LayoutDirection
    ) -> None:
        """Paint both lines; how it stands is beside them, or in the lower one where it is tight."""
        room = whole.adjusted(_EDGE, 0, -_EDGE, 0)
        middle, is_tight = room.center().y(), room.width() < _TIGHT
        upper = QRectF(room.left(), middle - 20, room.width(), 20)
        lower = QRectF(room.left(), middle + 3, room.width(), 18)
        words = standing_words(row, is_brief=is_tight)
        place = lower if is_tight else room
        taken = self._paint_standing(painter, place, row, words, direction) if words else 0
        lower.setRight(lower.right() - taken)
        if not is_tight:
            upper.setRight(upper.right() - taken)
        self._paint_title(painter, upper, row, direction)
        self._paint(painter, mirrored(lower, room, direction), day_or_place(row), "soft")

    def _paint_title(
        self, painter: QPainter, line: QRectF, row: "RecentTownhall", direction: Qt.LayoutDirection
    ) -> None:
        title = title_of_recent(row)
        width = min(QFontMetricsF(self._title).horizontalAdvance(title) + 1, line.width())
        first = QRectF(line.left(), line.top(), width, line.height())
        ink = tokens().ink if row.is_there else tokens().soft
        draw_text(painter, mirrored(first, line, direction), title, self._title, ink, LEADING)
        rest = line.adjusted(width, 0, 0, 0)
        if row.process and rest.width() > _GAP * 2:
            place = mirrored(rest, line, direction)
            draw_text(painter, place, f" · {row.process}", self._text, tokens().soft, LEADING)

    def _paint_standing(
        self,
        painter: QPainter,
        room: QRectF,
        row: "RecentTownhall",
        words: str,
        direction: Qt.LayoutDirection,
    ) -> float:
        """Paint how it stands at the end of a room; returns how much of that is taken."""
        width = QFontMetricsF(self._small).horizontalAdvance(words) + 1
        place = QRectF(room.right() - width, room.top(), width, room.height())
        colour = _COLOURS.get(row.standing, "faint")
        ink = "over" if colour == "over" else "soft"
        self._paint(painter, mirrored(place, room, direction), words, ink)
        dot = mirrored(QRectF(place.left() - _DOT, room.center().y() - 4, 8, 8), room, direction)
        draw_dot(painter, QPointF(dot.center().x(), dot.center().y() + 0.5),
                 getattr(tokens(), colour))  # fmt: skip
        return width + _DOT + _GAP

    def _paint(self, painter: QPainter, place: QRectF, words: str, colour: str) -> None:
        draw_text(painter, place, words, self._small, getattr(tokens(), colour), LEADING)


class RecentList(QListView):
    """The recent townhalls, the latest first."""

    taken = Signal(object)
    """The `RecentTownhall` that is to be opened, or looked for where it is not found."""
    dropped = Signal(object)
    """The `Path` of a townhall that is to be taken off the list."""
    chosen = Signal()
    """Another row is the current one, or it stands otherwise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[RecentTownhall] = ListModel(lambda row: str(row.path), _said, self)
        self.rows.attach(self, RecentDelegate(self, self.rows), tr("Recent townhalls"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self.take)

    @property
    def current(self) -> "RecentTownhall | None":
        """The row that the keys are meant for."""
        return self.rows.row_at(self.currentIndex().row())

    def begin_with(self, rows: "list[RecentTownhall]") -> None:
        """Show other rows, the first of them chosen."""
        self.rows.begin_with(rows)
        self.setCurrentIndex(self.rows.index(0, 0))
        self.chosen.emit()

    def stand(self, row: "RecentTownhall") -> None:
        """Show how one of the townhalls stands."""
        self.rows.show([row if one.path == row.path else one for one in self.rows.rows])
        self.chosen.emit()

    def forget(self, path: Path) -> None:
        """Take a townhall off the list."""
        place = min(self.currentIndex().row(), len(self.rows.rows) - 2)
        self.rows.show([one for one in self.rows.rows if one.path != path])
        self.setCurrentIndex(self.rows.index(place, 0))
        self.chosen.emit()

    def take(self) -> None:
        """Open the current townhall."""
        if self.current is not None:
            self.taken.emit(self.current)

    def drop(self) -> None:
        """Take the current townhall off the list."""
        if self.current is not None:
            self.dropped.emit(self.current.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take off with Delete; left and right are the page's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        elif event.key() == Qt.Key.Key_Delete:
            self.drop()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.chosen.emit()
