"""A list or a report as it was understood, before anything is written; one undo takes it back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.dates import read_date
from townnotes.domain.registers import new_id
from townnotes.domain.state import State
from townnotes.importers.call.bringing import ADDING, Bringing, assigns, bringing
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import read_call, title_of
from townnotes.importers.call.people import Why
from townnotes.importers.names import read_line
from townnotes.importers.tables.content import Content, read_content
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.prepare.bring_in_rows import (
    BOX,
    ROW_HEIGHT,
    BroughtDelegate,
    BroughtRow,
    doubts_of,
    key_of,
    say,
)
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import RowsView, Sheet
from townnotes_ui.wording import counted, tr

WIDTH, MOST_ROWS = 820, 10
_MOST_SAID = 3


class MendingLine(LineEdit):
    """A row that is typed anew; Enter is its own, and not the sheet's."""

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Be done with Enter."""
        if arg__1.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(arg__1)


class BringInSheet(Sheet):
    """Whoever is in the file is a row: nobody is added or left out without a word."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk, content: Callable[[], Content]) -> None:
        """Read a content beside the window; what it brings is shown, and written when wanted."""
        super().__init__(window, window.tr("Bring people in"))
        self._desk = desk
        self._found: CallFile | None = None
        self._adds = False
        self._with: set[Why] = set()
        self._without: set[int] = set()
        self.model: ListModel[BroughtRow] = ListModel(key_of, say, self)
        self.list = RowsView(self, ROW_HEIGHT, MOST_ROWS)
        self.head = text_label("", "strong", self, is_plain=True)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.everybody = _box(self.tr("Everybody becomes a participant"), self)
        self.hosts = _box(self.tr("Count hosts"), self)
        self.bots = _box(self.tr("Count note-taking programs"), self)
        self.hint = text_label(
            self.tr("Space leaves somebody out, F2 corrects a row"), "small", self
        )
        self.button = push_button(self.tr("Bring in  ↵"), self.take_over, "primary", self)
        self.reading = Jobs(self)
        self._mending: tuple[int, MendingLine] | None = None
        """Whose row is typed anew, by their place in the file, and where."""
        self._lay_out()
        self.reading.failed.connect(self._refuse)
        self.head.setText(self.tr("Reading…"))
        self.reading.start(lambda _: read_call(content()), self._show)

    def take_focus(self) -> None:
        """Begin at the first row."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_over(self) -> None:
        """Bring in what is ticked, in one step."""
        self._take_mended()
        if self._found is None:
            return
        if self._desk.do(
            tr("People brought in"), lambda state: assigns(state, self._what(state), new_id)
        ):
            self.close_sheet()

    def turn(self, place: int) -> None:
        """Tick somebody, or leave them out."""
        self._take_mended()
        row = self.model.row_at(place)
        if row is None or self._found is None:
            return
        if row.place in self._without:
            self._without.remove(row.place)
        elif row.is_ticked:
            self._without.add(row.place)
        self._read_again()

    def mend(self, place: int) -> None:
        """Have a row typed anew, as "Name, Organization"."""
        self._take_mended()
        row = self.model.row_at(place)
        if row is None:
            return
        person = row.brought.person
        line = MendingLine(self.list.viewport())
        line.setText(", ".join(filter(None, (person.name, person.organization))))
        line.setAccessibleName(self.tr("Name, organization"))
        line.setGeometry(self.list.visualRect(self.model.index(place, 0)).adjusted(BOX, 2, -8, -2))
        line.returnPressed.connect(self._take_mended)
        line.given_up.connect(self._stop_mending)
        self._mending = row.place, line
        line.show()
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep F2 from what it does below the sheet."""
        is_ours = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, mend with F2, bring in with Enter."""
        place = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take_over()
            case Qt.Key.Key_Space:
                self.turn(place)
            case Qt.Key.Key_F2:
                self.mend(place)
            case _:
                super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read is let go."""
        self.reading.cancel()
        self.reading.finish()
        super().close_sheet()

    def _lay_out(self) -> None:
        self.model.attach(self.list, BroughtDelegate(self.list, self.model), self.tr("People"))
        self.list.clicked.connect(self._click)
        self.list.doubleClicked.connect(self._mend_clicked)
        for box in (self.everybody, self.hosts, self.bots):
            box.toggled.connect(self._turn_whole)
        turns = lay_row(None, self.everybody, self.hosts, self.bots, 0, space=20)
        foot = lay_row(None, (self.hint, 1), self.button, space=12)
        self.button.setEnabled(False)
        self.trouble.hide()
        fill(self.body, self.head, self.said, self.trouble, self.list, turns, foot)

    def _click(self, index: QModelIndex) -> None:
        self.turn(index.row())

    def _mend_clicked(self, index: QModelIndex) -> None:
        self.turn(index.row())
        self.mend(index.row())

    def _turn_whole(self) -> None:
        self._adds = self.everybody.isChecked()
        self._with = {why for why, box in self._apart().items() if box.isChecked()}
        self._read_again()

    def _apart(self) -> dict[Why, QCheckBox]:
        return {"host": self.hosts, "bot": self.bots}

    def _show(self, found: CallFile) -> None:
        self._found = found
        self._adds = found.kind in ADDING
        self.everybody.setChecked(self._adds)
        self.everybody.setVisible(not self._adds and bool(found.people))
        for why, box in self._apart().items():
            box.setVisible(any(one.apart == why for one in found.people))
        self.head.setText(": ".join((tr(title_of(found.kind)), _counts_of(found))))
        self._tell(found)
        self._read_again()
        for part in (self.said, self.list, self.hint, self.button):
            part.setVisible(bool(found.people))
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.updateGeometry()
        self.adjustSize()
        self._place()

    def _tell(self, found: CallFile) -> None:
        """Say what is in doubt and what was left out, the first of it."""
        bad = [tr("Line {} was left out: {}.").format(one.number, one.why) for one in found.bad]
        shown = [*found.warnings, *bad[:_MOST_SAID]]
        if len(bad) > _MOST_SAID:
            more = len(bad) - _MOST_SAID
            shown.append(counted(more, tr("1 more line was left out."),
                                 tr("{} more lines were left out.")))  # fmt: skip
        if not found.people:
            shown.append(tr("There is nobody in it who could be brought in."))
        self.trouble.setText(" ".join(shown))
        self.trouble.setVisible(bool(shown))

    def _what(self, state: State) -> Bringing:
        assert self._found is not None
        return bringing(
            state, self._found, with_=self._with, adds=self._adds, without=self._without
        )

    def _read_again(self) -> None:
        if self._found is None:
            return
        what = self._what(self._desk.state)
        doubts = doubts_of(self._found)
        self.model.show(
            [BroughtRow(place, one, doubts.get(place, "")) for place, one in enumerate(what.people)]
        )
        self.said.setText(_told(what))
        taken = sum(one.does in {"added", "filled"} for one in what.people)
        is_number = what.attendance is not None
        self.button.setEnabled(bool(taken) or is_number)

    def _take_mended(self) -> None:
        """Take what a row was typed anew as, however one goes on from it."""
        if self._mending is None or self._found is None:
            return
        place, line = self._mending
        who = read_line(line.text(), in_list=True)
        if who.name or who.organization:
            people = list(self._found.people)
            people[place] = replace(
                people[place],
                name=who.name, organization=who.organization,
                honorific=who.honorific or people[place].honorific,
                email=who.email or people[place].email,
            )  # fmt: skip
            self._found = replace(self._found, people=tuple(people))
        self._stop_mending()
        self._read_again()

    def _stop_mending(self) -> None:
        if self._mending is not None:
            _, line = self._mending
            self._mending = None
            line.hide()
            line.deleteLater()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
        for part in (self.head, self.said, self.list, self.hint, self.button):
            part.hide()
        self.setFocus()
        self.adjustSize()
        self._place()


def bring_in(desk: Desk, path: Path) -> None:
    """Show what a file brings, before anything is written."""
    on = read_date(desk.state.session.date)
    _show_sheet(desk, lambda: read_content(path, on=on))


def bring_in_pasted(desk: Desk, text: str) -> None:
    """Show whom a text that was copied elsewhere names."""
    content = Content(text, on=read_date(desk.state.session.date))
    _show_sheet(desk, lambda: content)


def _show_sheet(desk: Desk, content: Callable[[], Content]) -> None:
    desk.sheet_wanted.emit(partial(BringInSheet, desk=desk, content=content))


def _box(words: str, parent: QWidget) -> QCheckBox:
    box = QCheckBox(words, parent)
    box.hide()
    return box


def _counts_of(found: CallFile) -> str:
    parts = (
        counted(found.rows, tr("1 row"), tr("{} rows")),
        counted(found.unique if found.people else 0, tr("1 person"), tr("{} people")),
        counted(len(found.questions), tr("1 answer or question"), tr("{} answers or questions")),
    )
    return ", ".join(filter(None, parts))


def _told(what: Bringing) -> str:
    parts = (
        counted(what.count("added"), tr("1 is new"), tr("{} are new")),
        counted(what.count("filled"), tr("1 known is filled in"), tr("{} known are filled in")),
        counted(what.count("known"), tr("1 is known"), tr("{} are known")),
        what.trail,
    )
    return " · ".join(filter(None, parts))
