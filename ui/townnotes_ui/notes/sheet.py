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
from townnotes.importers.notes.same_heads import head_of, with_same_head
from townnotes.importers.notes.understanding import Choice, Notes
from townnotes.importers.notes.writing import day_of
from townnotes.merging_notes import TakenNotes, counted, is_notes, read_notes
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.notes.painting import ROW_HEIGHT, NotesDelegate, NotesRow, key_of, say
from townnotes_ui.prepare.date_field import TypedDates
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import RowsView, Sheet

WIDTH, MOST_ROWS = 960, 13
CHOICES: dict[str, Choice] = {"S": "speaker", "T": "text", "H": "heading", "P": "present"}
LETTERS = frozenset({*CHOICES, "N", "Z", "A"})
_DATE_WIDTH = 150


class NotesList(RowsView):
    """The lines; what a letter says of one goes to the sheet."""

    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ROW_HEIGHT, MOST_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the letters that say what a line is."""
        letter = event.text().upper()
        if letter and letter in LETTERS and not event.modifiers():
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
        super().__init__(window, tr("Notes taken elsewhere"))
        self._desk = desk
        self._take = take
        self._path = path
        self._taken: TakenNotes | None = None
        self._setting = setting_in(desk.state)
        self._notes: Notes | None = None
        self._choices: dict[int, Choice] = {}
        self._said_last: tuple[int, Choice] | None = None
        self._offered: tuple[int, ...] = ()
        self.model: ListModel[NotesRow] = ListModel(key_of, say, self, has_hints=True)
        self.list = NotesList(self)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.doubt = text_label("", "warning", self, wraps=True, is_plain=True)
        self.offer = text_label("", "", self, wraps=True, is_plain=True)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.head = QWidget(self)
        self.whose = QLineEdit(self)
        self.date = QLineEdit(self)
        self.hint = text_label("", "small", self, wraps=True, is_plain=True)
        self.button = push_button(
            tr("Compare with the session  ↵"), self.take_over, "primary", self
        )
        self.reading = Jobs(self)
        self._lay_out()
        self._connect()
        self.said.setText(tr("Reading {name}…", name=path.name))
        self._understand(lambda: read_notes(path))

    def take_focus(self) -> None:
        """Begin at the first line in doubt, or at the first of all."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_over(self) -> None:
        """Lay the notes beside the session, where what is one is joined; nothing is written yet."""
        if self._taken is None:
            return
        try:
            day = checked_date(TypedDates(self._desk, of_townhall=True).as_iso(self.date.text()))
        except RuleError as refusal:
            self._say_trouble(worded(refusal))
            self.date.setFocus()
            return
        asked = [] if day else self._asked_of_day()
        if asked:
            self._say_trouble(" ".join(asked))
            self.date.setFocus()
            return
        taken = self._taken._replace(taker=self.whose.text().strip(), day=day)
        self.close_sheet()
        self._take(taken)

    def say_what(self, letter: str) -> None:
        """Say what the chosen line is, or all that begin like it; take that back; or go on."""
        row = self.model.row_at(self.list.currentIndex().row())
        if letter == "N":
            self._go_to_next()
            return
        if row is None or self._taken is None:
            return
        if letter == "A":
            self._say_of_all()
        elif letter in CHOICES:
            self._choices[row.at] = CHOICES[letter]
            self._said_last = row.at, CHOICES[letter]
        else:
            self._choices.pop(row.at, None)
            self._said_last = None
        taken = self._taken._replace(choices=dict(self._choices))
        self._understand(lambda: taken)

    def _say_of_all(self) -> None:
        """Say of all lines with the same head what was said of one."""
        if self._said_last is not None:
            self._choices |= dict.fromkeys(self._offered, self._said_last[1])
        self._said_last = None

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
        known = self._setting.known

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
            self._notes = notes
            self.date.setText(date_in_words(day_of(notes, self._setting.day).day))
            self.button.setEnabled(True)
            self._say_trouble(self._remarks(taken))
            self._go_to_next(after=-1)
            self.list.updateGeometry()
            self.adjustSize()
            self._place()
        else:
            self.model.show(rows)
        self.said.setText(" · ".join((self._path.name, *counted(notes))))
        self._notes = notes
        self._say_doubt(notes)
        self._make_offer(notes)

    def _say_doubt(self, notes: Notes) -> None:
        """Say how many lines are in doubt, and how many of them were not understood."""
        count = notes.doubtful
        unknown = sum(one.is_open and one.kind == "not understood" for one in notes.lines)
        words = tr("1 line is in doubt: N goes to it.")
        if count > 1 and unknown in {0, count}:
            words = tr("{count} lines are in doubt: N goes to the next.", count=count)
        elif count > 1:
            words = tr(
                "{count} lines are in doubt, {unknown} of them not understood: N goes to the next.",
                count=count,
                unknown=unknown,
            )
        self.doubt.setText(words if count else "")
        self.doubt.setVisible(bool(count))

    def _make_offer(self, notes: Notes) -> None:
        """Offer to take all lines with the same head for what a person said of one."""
        self._offered = ()
        if self._said_last is not None:
            at, choice = self._said_last
            self._offered = with_same_head(notes.lines, at, choice)
            words = tr(
                "1 other line has “{lines}”, too: A marks it alike.", lines=head_of(notes.lines[at])
            )
            if len(self._offered) > 1:
                words = tr(
                    "{count} other lines have “{lines}”, too: A marks them all alike.",
                    count=len(self._offered),
                    lines=head_of(notes.lines[at]),
                )
            self.offer.setText(words)
        self.offer.setVisible(bool(self._offered))

    def _asked_of_day(self) -> list[str]:
        """Ask which day is meant, where the notes may mean two."""
        if self._taken is None or self._notes is None:
            return []
        return self._taken.asked_of_day(self._notes, self._setting.day)

    def _remarks(self, taken: TakenNotes) -> str:
        remarks = [*taken.document.remarks, *self._asked_of_day()]
        if taken.is_in(self._desk.state):
            remarks.append(
                tr("These notes were merged before: merging them again changes nothing.")
            )
        return " ".join(remarks)

    def _refuse(self, sentence: str) -> None:
        self.said.setText("")
        self._say_trouble(f"{sentence} {tr('Nothing was merged.')}")
        for part in (self.said, self.doubt, self.head, self.list, self.hint, self.button):
            part.hide()
        self.setFocus()
        self.adjustSize()
        self._place()

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _go_to_next(self, after: int | None = None) -> None:
        """Go to the next line in doubt, behind the one chosen or one of that place."""
        rows, here = self.model.rows, self.list.currentIndex().row() if after is None else after
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        found = next((at for at in order if rows[at].line.is_open), None)
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
        self.doubt.hide()
        self.offer.hide()
        self.button.setEnabled(False)
        self.model.attach(self.list, NotesDelegate(self.list, self.model), tr("Lines of the notes"))
        self.hint.setText(
            tr("S speaker · T text · H heading · P present · Z undo · N next in doubt. "
                    "No line is left out.")
        )  # fmt: skip
        self.date.setFixedWidth(_DATE_WIDTH)
        self.date.setPlaceholderText(tr("11 March 2026"))
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        for words, field in ((tr("Whose notes"), self.whose), (tr("Date"), self.date)):
            label = text_label(words, "soft", self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            fill(head, label, field)
        foot = lay_row(None, (self.hint, 1), self.button, space=12)
        fill(self.body, self.said, self.doubt, self.trouble, self.head, self.list, self.offer, foot)


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
