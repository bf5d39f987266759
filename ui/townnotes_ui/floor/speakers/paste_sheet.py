"""A pasted list of names as it was understood; what is ticked is put on the list in one step."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes.domain.commands.speakers_list import ListEntry, request_several
from townnotes.domain.registers import new_id
from townnotes.importers.known_participants import known_participants
from townnotes.importers.listed_names import NameLine, read_names
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored
from townnotes_ui.widgets.sheet import RowsView, Sheet
from townnotes_ui.widgets.small import draw_tick_box

ROW_HEIGHT, WIDTH, MOST_ROWS = 40, 720, 10
_BOX, _NUMBER, _NOTE = 36, 40, 250
_FIGURES = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
"""Say that a line means somebody new, or which of those offered."""


class PasteRow(NamedTuple):
    """A line of the list, ticked where it is to be added."""

    line: NameLine
    ticked: bool


class PasteDelegate(RowDelegate[PasteRow]):
    """Tick, line number, who was understood, and what there is to say about it."""

    def __init__(self, view: QListView, model: ListModel[PasteRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def is_chosen(self, row: PasteRow) -> bool:
        """Have no row stand out: the tick says it."""
        return False

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: PasteRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a line."""
        colours = tokens()
        box = mirrored(QRectF(whole.left(), whole.top(), _BOX, whole.height()), whole, direction)
        if row.line.can_be_added:
            draw_tick_box(painter, box.center(), ticked=row.ticked)
        left, height = whole.left() + _BOX, whole.height()
        number = QRectF(left, whole.top(), _NUMBER - 12, height)
        note = QRectF(whole.right() - _NOTE - 8, whole.top(), _NOTE, height)
        who = QRectF(left + _NUMBER, whole.top(), note.left() - left - _NUMBER - 8, height)
        ink = colours.ink if row.ticked else colours.soft
        is_odd = bool(row.line.problem)
        for rect, text, font, colour, side in (
            (number, str(row.line.number), self._small, colours.faint, TRAILING),
            (who, shown(row.line), self._text, ink, LEADING),
            (note, note_on(row.line), self._small, colours.warning if is_odd else colours.soft,
             TRAILING),
        ):  # fmt: skip
            place = mirrored(rect, whole, direction)
            draw_text(painter, place, text, font, colour, side)


class PastedLines(RowsView):
    """The lines of the list; a figure says who the current one is, and looks for no row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave figures to the sheet."""
        if event.key() in _FIGURES:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PasteSheet(Sheet):
    """Every line that is not empty is a row: nobody is left out without a word."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk, text: str) -> None:
        super().__init__(window, tr("Names to add to the list"))
        self._desk = desk
        self.model: ListModel[PasteRow] = ListModel(_key_of, _say, self)
        self.list = PastedLines(self, ROW_HEIGHT, MOST_ROWS)
        self.offers = text_label("", "soft", self)
        self.offers.setWordWrap(True)
        self.said = text_label("", "soft", self)
        self._add = push_button("", self.take_over, "primary", self)
        self._lay_out()
        known = known_participants(desk.state)
        self._names = {
            one.id: ", ".join(filter(None, (one.names[0], one.organization))) for one in known
        }
        self._show([PasteRow(one, not one.problem) for one in read_names(text, known)])

    def take_focus(self) -> None:
        """Begin at the first line."""
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_over(self) -> None:
        """Put who is ticked on the list, in the order of the lines."""
        entries = [
            ListEntry(row.line.participant, *row.line.who) for row in self.model.rows if row.ticked
        ]
        now = self._desk.now()
        if self._desk.do(
            tr("{n} speaker added|{n} speakers added", len(entries)),
            lambda state: request_several(state, entries, new_id, now),
        ):
            self.close_sheet()

    def turn(self, place: int) -> None:
        """Tick a line, or take the tick off; where nobody was understood it stays without."""
        row = self.model.row_at(place)
        if row is None or not row.line.can_be_added:
            return
        rows = list(self.model.rows)
        rows[place] = row._replace(ticked=not row.ticked)
        self._show(rows)

    def uses_figure(self, event: QKeyEvent) -> bool:
        """Tell whether a figure says who the current line means."""
        row = self.model.row_at(self.list.currentIndex().row())
        offered = row.line.offered if row is not None else ()
        return bool(offered) and event.key() in _FIGURES[: len(offered) + 1]

    def settle(self, place: int, number: int) -> None:
        """Say who a line means: of those offered by their number, or with 0 somebody new."""
        row = self.model.row_at(place)
        if row is None or number > len(row.line.offered):
            return
        meant = row.line.offered[number - 1].participant if number else row.line.participant
        rows = list(self.model.rows)
        rows[place] = row._replace(line=row.line._replace(participant=meant, offered=()))
        self._show(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, say with a figure who is meant, add with Enter."""
        match event.key():
            case figure if figure in _FIGURES:
                self.settle(self.list.currentIndex().row(), _FIGURES.index(Qt.Key(figure)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take_over()
            case Qt.Key.Key_Space:
                self.turn(self.list.currentIndex().row())
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.model.attach(self.list, PasteDelegate(self.list, self.model), tr("Lines pasted"))
        self.list.clicked.connect(self._click)
        self.list.selectionModel().currentChanged.connect(self._show_offers)
        hint = text_label(tr("Space ticks or unticks a line"), "small", self)
        foot = lay_row(None, (hint, 1), self._add, space=12)
        fill(self.body, self.said, self.list, self.offers, foot)

    def _click(self, index: QModelIndex) -> None:
        self.turn(index.row())

    def _show(self, rows: list[PasteRow]) -> None:
        self.model.show(rows)
        self.list.updateGeometry()
        ticked = sum(row.ticked for row in rows)
        new = sum(row.ticked and not row.line.participant for row in rows)
        odd = sum(bool(row.line.problem) for row in rows)
        open_ = sum(bool(row.line.offered) for row in rows)
        said = [
            tr(
                "{n} of {count} lines is ticked|{n} of {count} lines are ticked",
                ticked,
                count=len(rows),
            ),
            tr("{n} of them new|{n} of them new", new) if new else "",
            tr("{n} may be known already|{n} may be known already", open_) if open_ else "",
            tr("{n} to check|{n} to check", odd) if odd else "",
        ]
        self.said.setText(" · ".join(filter(None, said)))
        self._add.setText(tr("Add {n} to the list|Add {n} to the list", ticked))
        self._add.setEnabled(bool(ticked))
        self.offers.setVisible(bool(open_))
        self._show_offers(self.list.currentIndex())

    def _show_offers(self, index: QModelIndex) -> None:
        """Say below the lines whom the current one may mean, each behind its key."""
        row = self.model.row_at(index.row())
        offered = row.line.offered if row is not None else ()
        told = [
            tr(
                "{number} is {names}: {words}",
                number=number,
                names=self._names[one.participant],
                words=tr(one.why),
            )
            for number, one in enumerate(offered, start=1)
        ]
        self.offers.setText(" · ".join([*told, tr("0 is somebody new")]) if told else "")


def shown(line: NameLine) -> str:
    """Return who a line was understood to name, or the line where it names nobody."""
    if not line.can_be_added:
        return line.text
    name = " ".join(filter(None, (line.who.honorific, line.who.name)))
    return " · ".join(filter(None, (name, line.who.organization, line.who.email)))


def note_on(line: NameLine) -> str:
    """Say what there is to know of a line."""
    if not line.problem:
        return _who_it_is(line)
    return {
        "too long": tr("too long for a name: left out"),
        "no name": tr("contains no name: left out"),
        "mail": tr("belongs to the mail"),
        "heading": tr("stands over those below"),
        "signature": tr("signs the mail"),
        "who wrote the next line": tr("says who wrote the next line"),
        "twice": tr("the same as line {same_as}", same_as=line.same_as),
        "waiting already": tr("on the list already"),
    }[line.problem]


def _who_it_is(line: NameLine) -> str:
    if line.offered:
        return tr("may be known already")
    if line.participant:
        return tr("known")
    is_told = bool(line.who.organization or line.who.email)
    return tr("new") if is_told else tr("new · to identify")


def _key_of(row: PasteRow) -> str:
    return str(row.line.number)


def _say(row: PasteRow) -> str:
    tick = tr("ticked") if row.ticked else tr("not ticked")
    return f"{row.line.number}, {shown(row.line)}, {note_on(row.line)}, {tick}"
