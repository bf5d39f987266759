"""The sheet of notes taken elsewhere: what was understood and what was not, line by line."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from townnotes.domain.dates import checked_date, date_in_words
from townnotes.errors import RuleError
from townnotes.importers.notes.known import setting_in
from townnotes.importers.notes.understanding import Choice, Notes
from townnotes.merging_notes import TakenNotes, counted, is_notes, read_notes
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.notes.painting import ROW_HEIGHT, NotesDelegate, NotesRow, key_of, say
from townnotes_ui.prepare.date_field import TypedDates
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import RowsView, Sheet

WIDTH, MOST_ROWS = 960, 13
_DATE_WIDTH = 150


class NotesList(RowsView):
    """The lines; what a letter says of one goes to the sheet."""

    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ROW_HEIGHT, MOST_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the letters that say what a line is."""
        letter = event.text().upper()
        if letter in {"S", "T", "N", "Z"} and not event.modifiers():
            self.said.emit(letter)
        else:
            super().keyPressEvent(event)


class NotesSheet(Sheet):
    """Every line is a row, and none can be left out: who disagrees says what a line is."""

    width_wanted = WIDTH

    def __init__(
        self, window: QWidget, desk: Desk, path: Path, take: Callable[[TakenNotes], None]
    ) -> None:
        """Read a file; `take` gets its notes when they are to be laid beside the session."""
        super().__init__(window, window.tr("Notes taken elsewhere"))
        self._desk = desk
        self._take = take
        self._path = path
        self._taken: TakenNotes | None = None
        self._known = setting_in(desk.state).known
        self._choices: dict[int, Choice] = {}
        self.model: ListModel[NotesRow] = ListModel(key_of, say, self, has_hints=True)
        self.list = NotesList(self)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.head = QWidget(self)
        self.whose = QLineEdit(self)
        self.date = QLineEdit(self)
        self.hint = text_label("", "small", self, wraps=True, is_plain=True)
        self.button = push_button(
            self.tr("Compare with the session  ↵"), self.take_over, "primary", self
        )
        self.reading = Jobs(self)
        self._lay_out()
        self._connect()
        self.said.setText(self.tr("Reading {}…").format(path.name))
        self._understand(lambda: read_notes(path))

    def take_focus(self) -> None:
        """Begin at the first line."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_over(self) -> None:
        """Lay the notes beside the session, where what is one is joined; nothing is written yet."""
        if self._taken is None:
            return
        try:
            day = checked_date(TypedDates(self._desk, of_townhall=True).as_iso(self.date.text()))
        except RuleError as refusal:
            self._say_trouble(str(refusal))
            self.date.setFocus()
            return
        taken = self._taken._replace(taker=self.whose.text().strip(), day=day)
        self.close_sheet()
        self._take(taken)

    def say_what(self, letter: str) -> None:
        """Say what the chosen line is, take that back, or go to the next not understood."""
        row = self.model.row_at(self.list.currentIndex().row())
        if letter == "N":
            self._go_to_next()
            return
        if row is None or self._taken is None:
            return
        choice: dict[str, Choice] = {"S": "speaker", "T": "text"}
        self._choices.pop(row.at, None)
        if letter in choice:
            self._choices[row.at] = choice[letter]
        taken = self._taken._replace(choices=dict(self._choices))
        self._understand(lambda: taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take over with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_over()
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read is waited for."""
        self.reading.cancel()
        self.reading.finish()
        super().close_sheet()

    def _understand(self, take: Callable[[], TakenNotes]) -> None:
        """Understand notes beside the window, with what was said of their lines by now."""
        known = self._known

        def understand(_job: Job) -> tuple[TakenNotes, Notes]:
            taken = take()
            return taken, taken.understood_with(known)

        self.reading.start(understand, self._show)

    def _show(self, understood: tuple[TakenNotes, Notes]) -> None:
        taken, notes = understood
        is_first = self._taken is None
        self._taken = taken
        rows = [NotesRow(at, one, at in self._choices) for at, one in enumerate(notes.lines)]
        if is_first:
            self.model.begin_with(rows)
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.whose.setText(taken.whose)
            self.date.setText(date_in_words(notes.day or setting_in(self._desk.state).day))
            self.button.setEnabled(True)
            self._say_trouble(self._remarks(taken))
            self.list.updateGeometry()
            self.adjustSize()
            self._place()
        else:
            self.model.show(rows)
        self.said.setText(" · ".join((self._path.name, *counted(notes))))

    def _remarks(self, taken: TakenNotes) -> str:
        remarks = list(taken.document.remarks)
        if taken.is_in(self._desk.state):
            remarks.append(
                self.tr("These notes were merged before: merging them again changes nothing.")
            )
        return " ".join(remarks)

    def _refuse(self, sentence: str) -> None:
        self.said.setText("")
        self._say_trouble(f"{sentence} {self.tr('Nothing was merged.')}")
        for part in (self.said, self.head, self.list, self.hint, self.button):
            part.hide()
        self.setFocus()
        self.adjustSize()
        self._place()

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _go_to_next(self) -> None:
        rows, here = self.model.rows, self.list.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        found = next((at for at in order if rows[at].line.kind == "not understood"), None)
        if found is not None:
            index: QModelIndex = self.model.index(found, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _connect(self) -> None:
        self.list.said.connect(self.say_what)
        self.reading.failed.connect(self._refuse)
        for field in (self.whose, self.date):
            field.returnPressed.connect(self.take_over)
        for one, after in pairwise((self.whose, self.date, self.list, self.button)):
            self.setTabOrder(one, after)

    def _lay_out(self) -> None:
        self._say_trouble("")
        self.button.setEnabled(False)
        self.model.attach(
            self.list, NotesDelegate(self.list, self.model), self.tr("Lines of the notes")
        )
        self.hint.setText(
            self.tr("S speaker · T text · Z undo · N next not understood. No line is left out.")
        )  # fmt: skip
        self.date.setFixedWidth(_DATE_WIDTH)
        self.date.setPlaceholderText(self.tr("11 March 2026"))
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        for words, field in ((self.tr("Whose notes"), self.whose), (self.tr("Date"), self.date)):
            label = text_label(words, "soft", self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            fill(head, label, field)
        foot = lay_row(None, (self.hint, 1), self.button, space=12)
        fill(self.body, self.said, self.trouble, self.head, self.list, foot)


def look_first(
    desk: Desk,
    paths: Sequence[Path],
    seen: Sequence[TakenNotes],
    go_on: Callable[[Sequence[Path], Sequence[TakenNotes]], None],
) -> bool:
    """Show the first file of notes among some in a sheet; False where there is none.

    `go_on` gets the other files and what was seen so far, with this one.
    """
    notes = next((one for one in paths if is_notes(one)), None)
    if notes is None:
        return False
    others = [one for one in paths if one != notes]

    def sheet(window: QWidget) -> NotesSheet:
        return NotesSheet(window, desk, notes, lambda taken: go_on(others, (*seen, taken)))

    desk.sheet_wanted.emit(sheet)
    return True
