"""The memory of the series: its themes, and what may have been asked before, to be settled."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QListView, QWidget

from townnotes.after_call.earlier_files import earlier_files, keep_earlier
from townnotes.after_call.series import COURSES, SaidBefore, SeriesMemory, ThemeCourse
from townnotes.domain.commands.after_call.reiterations import settle_reiteration
from townnotes.domain.entities import Point
from townnotes.domain.points.reiterations import REITERATED, reiterations
from townnotes.language.saying import Saying
from townnotes_ui.after_call.series_reader import SeriesFound, SeriesReader
from townnotes_ui.desk import Desk
from townnotes_ui.files import ENDING, begin_in, go_on_in
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import fill, push_button, text_label
from townnotes_ui.widgets.shapes import draw_text, mirrored
from townnotes_ui.widgets.sheet import RowsView, Sheet
from townnotes_ui.widgets.turning_row import TurningRow

_WIDTH, _ROW_HEIGHT, _MOST_ROWS, _EDGE = 880, 68, 5, 12
_MOST_THEMES = 15
_UPPER, _LOWER = 20, 17


class SaidRow(NamedTuple):
    """A point with the earlier sentence in sight."""

    said: SaidBefore

    @property
    def here(self) -> str:
        """Who says what now."""
        one = self.said.point
        who = ", ".join(dict.fromkeys(filter(None, (one.who, one.organization))))
        return f"{who}: {one.said}"

    @property
    def before(self) -> str:
        """What was said before."""
        return tr("Earlier: “{earlier}”", earlier=self.said.earlier.said)

    @property
    def where(self) -> str:
        """For which organization, and in which townhall."""
        return f"{self.said.organization} · {self.said.earlier.townhall}"


class SaidDelegate(RowDelegate[SaidRow]):
    """Paints what is said now over what was said before, and where."""

    def __init__(self, view: QListView, model: ListModel[SaidRow]) -> None:
        super().__init__(view, model, _ROW_HEIGHT)
        self._text, self._small = text_font(TEXT), text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: SaidRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the three lines."""
        colours = tokens()
        room = whole.adjusted(_EDGE, 6, -_EDGE, 0)
        top = room.top()
        for text, font, colour, height in (
            (row.here, self._text, colours.ink, _UPPER),
            (row.before, self._text, colours.soft, _UPPER),
            (row.where, self._small, colours.soft, _LOWER),
        ):
            place = QRectF(room.left(), top, room.width(), height)
            draw_text(painter, mirrored(place, whole, direction), text, font, colour)
            top += height


class SeriesSheet(Sheet):
    """Themes new, returning and dropped; what may be reiterated: R says so, X that it is not."""

    width_wanted = _WIDTH

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Memory of the series"))
        self._desk = desk
        session = desk.session
        self._known = earlier_files(session.path, desk.state.session.id)
        self._files = list(self._known)
        self._memory: SeriesMemory | None = None
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.unread = text_label("", "warning", self, wraps=True, is_plain=True)
        self.themes = [text_label("", "", self, wraps=True, is_plain=True) for _ in range(3)]
        self.head = text_label("", "strong", self, wraps=True)
        self.rows: ListModel[SaidRow] = ListModel(_key_of, _said, self, has_hints=True)
        self.list = RowsView(self, _ROW_HEIGHT, _MOST_ROWS)
        self.list.left_to_sheet = frozenset({Qt.Key.Key_R, Qt.Key.Key_X})
        self.reader = SeriesReader(desk, self)
        self.add_button = push_button(tr("Add an earlier townhall…"), self.add_files, parent=self)
        self.other_button = push_button(
            tr("Not the same  X"), partial(self.settle, is_same=False), parent=self
        )
        self.same_button = push_button(
            tr("Reiterated  R"), partial(self.settle, is_same=True), "primary", self
        )
        self._lay_out()
        self._connect()
        self._read()

    def take_focus(self) -> None:
        """Begin at what is to be settled, or with a file where none is known."""
        first = self.list if self.rows.rows else self.add_button
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; what is being read is not waited for."""
        self.reader.stop()
        super().close_sheet()

    def uses_letters(self) -> bool:
        """R and X settle."""
        return self.list.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle the row with R or X, from the list."""
        is_here = self.list.hasFocus() and not event.modifiers()
        if event.key() in {Qt.Key.Key_R, Qt.Key.Key_X} and is_here:
            self.settle(is_same=event.key() == Qt.Key.Key_R)
        else:
            super().keyPressEvent(event)

    def settle(self, *_: bool, is_same: bool) -> None:
        """Say that the point was said before, or that it is not the same."""
        row = self.rows.row_at(self.list.currentIndex().row())
        if row is None:
            return
        one, at = row.said, self.list.currentIndex().row()
        name = tr("said before") if is_same else tr("not the same as before")
        if self._desk.do(
            name,
            lambda state: settle_reiteration(state, one.point.id, one.earlier, is_same=is_same),
        ):
            self._say_stance(one.point.id, is_same=is_same)
            # Another sentence of the same point may be asked about in its place.
            self._show_open()
            left = len(self.rows.rows)
            if left:
                self.list.setCurrentIndex(self.rows.index(min(at, left - 1), 0))

    def _say_stance(self, id_: str, *, is_same: bool) -> None:
        """Say where the summary goes on saying it as it was said: of a concern."""
        point = self._desk.state.find(Point, id_)
        if is_same and point is not None and point.stance != REITERATED:
            self._desk.noticed.emit(
                tr(
                    "Settled. The summary still says “{stance}”; the internal version has both.",
                    stance=point.stance,
                )
            )

    def add_files(self) -> None:
        """Ask for files of earlier townhalls, and read them, too."""
        kinds = f"{tr('townnotes sessions')} (*{ENDING})"
        title = tr("Earlier townhalls of the series")
        chosen = QFileDialog.getOpenFileNames(self, title, str(begin_in()), kinds)[0]
        if chosen:
            go_on_in(Path(chosen[0]).parent)
            self._files = list(dict.fromkeys((*map(Path, chosen), *self._files)))
            self._read()

    def _lay_out(self) -> None:
        self.rows.attach(
            self.list, SaidDelegate(self.list, self.rows), tr("What may have been said before")
        )
        foot = TurningRow(self.add_button, 1, self.other_button, self.same_button)
        fill(self.body, self.said, self.unread, *self.themes, self.head, self.list, foot)
        self.unread.hide()

    def _connect(self) -> None:
        self.reader.said.connect(self.said.setText)
        self.reader.found.connect(self._take)
        self._desk.follow(self, {"point", "reiteration"}, self._follow)
        self.reader.jobs.finish_at_end()

    def _read(self) -> None:
        self._show_open()
        if self._files:
            self.said.setText(tr("Reading earlier townhalls…"))
            self.reader.start(self._files)
        else:
            self.said.setText(
                tr(
                    "No earlier townhall is known. One that was begun by “next in this series” "
                    "knows the one before; else add the files. They are read and stay as they are."
                )
            )

    def _take(self, found: SeriesFound) -> None:
        self._memory = found.memory
        session = self._desk.session
        # One on a drive that is not there now is read the next time.
        kept = [one for one in self._files if one in found.read or one in self._known]
        keep_earlier(session.path, self._desk.state.session.id, kept)
        compared = "; ".join(found.memory.townhalls)
        self.said.setText(
            tr("Compared with: {compared}", compared=compared)
            if compared
            else tr("None of the files could be compared.")
        )
        self.unread.setText("\n".join(found.unread))
        self.unread.setVisible(bool(found.unread))
        self._show_themes(found.memory)
        self._show_open()
        if self.rows.rows and not self.list.hasFocus():
            self.take_focus()

    def _show_themes(self, memory: SeriesMemory) -> None:
        new, returning, dropped = (
            [one for one in memory.themes if one.course == course] for course in COURSES
        )
        lines = (
            (Saying("New: {themes}"), [one.label for one in new]),
            (Saying("Returning: {themes}"), [self._returning(one) for one in returning]),
            (Saying("Dropped: {themes}"), [one.label for one in dropped]),
        )
        for label, (words, names) in zip(self.themes, lines, strict=True):
            more = tr("and {n} more|and {n} more", len(names) - _MOST_THEMES)
            shown = [*names[:_MOST_THEMES], *([more] if len(names) > _MOST_THEMES else [])]
            label.setText(tr(words, themes=", ".join(shown)))
            label.setToolTip(", ".join(names) if shown != names else "")
            label.setVisible(bool(names))

    def _returning(self, one: ThemeCourse) -> str:
        if one.is_likely:
            return tr("{label} (perhaps: “{before}” before)", label=one.label, before=one.before)
        return one.label

    def _follow(self) -> None:
        if self.isVisible():
            self._show_open()

    def _show_open(self) -> None:
        state = self._desk.state
        waiting: Sequence[SaidBefore] = self._memory.open(state) if self._memory else ()
        self.rows.show([SaidRow(one) for one in waiting])
        if waiting and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0, 0))
        settled = len(reiterations(state))
        parts = (
            counted("1 may be reiterated|{n} may be reiterated", len(waiting))
            if waiting
            else tr("Nothing is left to settle.")
            if self._memory
            else "",
            tr("{n} settled as reiterated|{n} settled as reiterated", settled) if settled else "",
        )
        self.head.setText(" · ".join(filter(None, parts)))
        self.list.updateGeometry()
        for part in (self.list, self.same_button, self.other_button):
            part.setVisible(bool(waiting))
        if self.isVisible():
            self._place()


def _key_of(row: SaidRow) -> str:
    return f"{row.said.point.id} {row.said.earlier.point}"


def _said(row: SaidRow) -> str:
    return f"{row.here}\n{row.before}\n{row.where}"
