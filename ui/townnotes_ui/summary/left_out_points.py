"""The points in no sentence, by theme: open one, tell it, or only name its theme."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QListView, QWidget

from townnotes.domain.state import State
from townnotes.summary.coverage import LeftOut, reason
from townnotes.summary.lines.tidying import as_said
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import CAPTION, SMALL, STEP, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.cards import by_time, said_in
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import EnterButton, lay_column, text_label
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored

ROW_HEIGHT = 44
_EDGE = 8
_COUNT_WIDTH = 36


class UntoldRow(NamedTuple):
    """A heading, where `point` is empty, or a point under it.

    `theme` is empty where it has none; `is_told` where that theme has a paragraph; `waits` where
    the point waits for words.
    """

    key: str
    text: str
    below: str
    theme: str
    point: str = ""
    intervention: str = ""
    number: int = 0
    is_told: bool = False
    waits: bool = False


def rows_of(state: State, groups: Sequence[LeftOut], no_theme: str) -> list[UntoldRow]:
    """Return a heading a theme and a row a point; `no_theme` heads those without one.

    What waits for words comes first, under headings of its own.
    """
    rows: list[UntoldRow] = []
    for waits in (True, False):
        for one in groups:
            points = [id_ for id_ in one.points if (id_ in one.to_word) == waits]
            if points:
                rows += _group(state, one, points, one.label or no_theme, waits=waits)
    return rows


def _group(
    state: State, one: LeftOut, points: Sequence[str], heading: str, *, waits: bool
) -> Iterable[UntoldRow]:
    said = said_in(state, by_time(state, points))
    key = f"{one.theme}/{'to word' if waits else ''}"
    heading = tr("{heading}: still to word", heading=heading) if waits else heading
    yield UntoldRow(key, heading, "", one.theme, number=len(said), waits=waits)
    for each in said:
        why = worded(reason(one.to_word[each.id])) if waits else ""
        yield UntoldRow(
            key=f"{one.theme}/{each.id}",
            text=as_said(each.stance, each.text),
            below=" · ".join(part for part in (why, each.time, each.name) if part),
            theme=one.theme,
            point=each.id,
            intervention=each.intervention,
            is_told=one.is_told,
            waits=waits,
        )


class UntoldDelegate(RowDelegate[UntoldRow]):
    """Paints headings quietly, and points with who said them below."""

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: UntoldRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        room = whole.adjusted(_EDGE, 0, -_EDGE, 0)
        if not row.point:
            foot = room.adjusted(0, room.height() - 24, 0, 0)
            text = mirrored(foot.adjusted(0, 0, -_COUNT_WIDTH, 0), whole, direction)
            ink = colours.warning if row.waits else colours.soft
            draw_text(painter, text, row.text, text_font(CAPTION), ink, LEADING)
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


class UntoldList(QListView):
    """The points under their themes: Enter opens one, T tells it, N only names its theme."""

    opened = Signal()
    told = Signal()
    named = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[UntoldRow] = ListModel(
            lambda row: row.key, self._say, self, has_hints=True
        )
        set_role(self, "outline")
        self.rows.attach(
            self, UntoldDelegate(self, self.rows, ROW_HEIGHT), tr("Points in no sentence")
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight when what stands around takes more room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, tell or name what is chosen."""
        signals = {Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened,
                   Qt.Key.Key_T: self.told, Qt.Key.Key_N: self.named}  # fmt: skip
        signal = signals.get(Qt.Key(event.key()))
        if signal is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, row: UntoldRow) -> str:
        if row.point:
            return ", ".join(part for part in (row.text, row.below) if part)
        one = tr("{words}, 1 point", words=row.text)
        return (
            one
            if row.number == 1
            else tr("{words}, 1 point|{words}, {n} points", row.number, words=row.text)
        )


class UntoldPanel(QWidget):
    """The list, the whole of the point that is chosen, and what can be done with it."""

    opened = Signal(str)
    """The intervention of a point."""
    tell_wanted = Signal(str, str)
    """A theme, and the point that its paragraph is to tell."""
    name_wanted = Signal(str)
    """A theme that is only to be named."""

    def __init__(self) -> None:
        super().__init__()
        self._is_locked = False
        self.list = UntoldList(self)
        self.whole = text_label(role="small", wraps=True, is_plain=True)
        self.open_button = EnterButton(tr("Open the note"), self)
        self.open_button.setToolTip(tr("Enter in the list"))
        self.tell_button = EnterButton(tr("Add a sentence"), self)
        self.tell_button.setToolTip(
            tr("T in the list: adds a sentence; the paragraph then counts as edited by hand")
        )
        self.name_button = EnterButton(tr("List as additional topic"), self)
        self.name_button.setToolTip(
            tr("N in the list: sends the theme to “Additional topics covered were”")
        )
        for button, signal, do in (
            (self.open_button, self.list.opened, self._open),
            (self.tell_button, self.list.told, self._tell),
            (self.name_button, self.list.named, self._name),
        ):
            button.clicked.connect(do)
            signal.connect(do)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self._lay_out()
        self.hide()

    @property
    def current(self) -> UntoldRow | None:
        """The row that is chosen."""
        return self.list.rows.row_at(self.list.currentIndex().row())

    def show_groups(self, state: State, groups: Sequence[LeftOut], *, is_locked: bool) -> None:
        """Show the points; the one chosen stays so while it is there."""
        self._is_locked = is_locked
        place, had = self.list.currentIndex().row(), self.current
        rows = rows_of(state, groups, tr("No theme"))
        self.list.rows.show(rows)
        is_gone = had is not None and self.list.rows.place_of(had.key) < 0
        if rows and (is_gone or not self.list.currentIndex().isValid()):
            self._choose(min(max(place, 0), len(rows) - 1))
        self._say_current()

    def choose(self, point: str) -> None:
        """Choose a point, or the first that only lacks a sentence, and take the keys."""
        rows = self.list.rows.rows
        wanted = [at for at, row in enumerate(rows) if row.point and row.point == point]
        others = [at for at, row in enumerate(rows) if not row.waits]
        self._choose(next(iter([*wanted, *others]), 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_waiting(self) -> None:
        """Choose the first point that waits for words, and take the keys."""
        self.choose(next((row.point for row in self.list.rows.rows if row.point and row.waits), ""))

    def _choose(self, place: int) -> None:
        row = self.list.rows.row_at(place)
        # Behind a heading there is always a point.
        at = place + 1 if row is not None and not row.point else place
        self.list.scrollTo(self.list.rows.index(max(0, at - 1), 0))
        self.list.setCurrentIndex(self.list.rows.index(at, 0))

    def _follow(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._say_current()

    def _say_current(self) -> None:
        row = self.current
        self.whole.setText(row.text if row and row.point else "")
        self.whole.setVisible(bool(self.whole.text()))
        self.open_button.setVisible(bool(row and row.intervention))
        is_free = row is not None and bool(row.theme) and not self._is_locked
        # No sentence of the rules can hold what waits for words.
        self.tell_button.setVisible(is_free and bool(row and row.point and not row.waits))
        self.name_button.setVisible(is_free)

    def _open(self) -> None:
        if self.current is not None and self.current.intervention:
            self.opened.emit(self.current.intervention)

    def _tell(self) -> None:
        row = self.current
        if row is not None and row.point and row.theme and not row.waits and not self._is_locked:
            self.tell_wanted.emit(row.theme, row.point)

    def _name(self) -> None:
        row = self.current
        if row is not None and row.theme and not self._is_locked:
            self.name_wanted.emit(row.theme)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(STEP)
        grid.addWidget(self.open_button, 0, 0)
        grid.addWidget(self.tell_button, 0, 1)
        grid.addWidget(self.name_button, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(2, 1)
        lay_column(self, (self.list, 1), self.whole, grid)
