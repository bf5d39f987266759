"""The sheet of an edited summary: each change beside ours, taken, kept or both by one key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.summary import reopen
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.language.saying import Saying
from townnotes.summary.by_hand.editions import digest_of
from townnotes.summary.paragraphs import Draft
from townnotes.taking_back.compared import ComparedSummary
from townnotes.taking_back.comparing import OtherTownhallError, compare
from townnotes.taking_back.edited_file import EditedFile, read_edited
from townnotes.taking_back.taking import Answer, comments_of, first_answers, remark_ids, taken
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.take_back.rows import ROW_HEIGHT, ChangeDelegate, ChangeRow, key_of, rows_of, say
from townnotes_ui.take_back.sides import Sides
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import RowsView, Sheet

WIDTH, MOST_ROWS = 1120, 6
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ASIDE = {
    "paragraphs before the summary": Saying(
        "1 line before the summary|{n} lines before the summary"
    ),
    "paragraphs in annexes": Saying("1 line of the annexes|{n} lines of the annexes"),
    "tables": Saying("1 table|{n} tables"),
    "footnotes": Saying("1 footnote|{n} footnotes"),
    "text boxes": Saying("1 text box|{n} text boxes"),
}
"""What of a file is no part of the summary, and the text that counts it."""
_ANSWERS: dict[str, Answer] = {"T": "take", "K": "keep", "B": "both"}


class ChangeList(RowsView):
    """The changes; what a letter says of one goes to the sheet."""

    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, ROW_HEIGHT, MOST_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the letters that say what is done."""
        letter = event.text().upper()
        if letter in {*_ANSWERS, "A", "N"} and not event.modifiers():
            self.said.emit(letter)
        else:
            super().keyPressEvent(event)


class TakeBackSheet(Sheet):
    """What is in doubt comes first, and stays as it is here until somebody says otherwise."""

    width_wanted = WIDTH

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        source: Path | EditedFile,
        draft: Callable[[], Draft | None],
    ) -> None:
        """Compare a file, read already or not yet; `draft` gives the summary as it is now."""
        super().__init__(window, tr("An edited summary"))
        self._desk, self._draft = desk, draft
        self._file: EditedFile | None = None
        self._is_any_townhall = False
        self._answers: dict[int, Answer] = {}
        self.compared: ComparedSummary | None = None
        self.model: ListModel[ChangeRow] = ListModel(key_of, say, self, has_hints=True)
        self.list = ChangeList(self)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.sides = Sides(self)
        self.hint = text_label(
            tr("T take theirs · K keep ours · B both · A take all · N next undecided"),
            "small", self,
        )  # fmt: skip
        self.anyway_button = push_button(tr("Compare anyway"), self.compare_anyway, parent=self)
        self.button = push_button("", self.take_in, "primary", self)
        self.reading = Jobs(self)
        self._lay_out()
        self._begin(source)

    def take_focus(self) -> None:
        """Begin at the first change."""
        goal = self.list if self.list.isVisibleTo(self) else self
        goal.setFocus(Qt.FocusReason.PopupFocusReason)

    def uses_letters(self) -> bool:
        """Keep letters where they say what is done with a change."""
        return bool(self.model.rows)

    def answer(self, letter: str) -> None:
        """Say what is done with the chosen change, take all, or go to the next undecided."""
        row = self.model.row_at(self.list.currentIndex().row())
        if letter == "N":
            self._go_to_next()
        elif letter == "A":
            self._take_all()
        elif row is not None and row.row.is_change:
            self._answers[row.at] = _ANSWERS[letter]
            self._show_rows()
            if row.row.doubts:
                self._go_to_next()

    def compare_anyway(self) -> None:
        """Compare a file of another townhall by its words."""
        self._is_any_townhall = True
        self._compare()

    def take_in(self) -> None:
        """Take in what was said, as one step; nothing where the summary changed meanwhile."""
        before = self.compared
        if before is None or not (self._taken_rows() or self._remarks()):
            return
        self._compare(answers=self._answers)
        compared = self.compared
        if compared is None or compared.rows != before.rows:
            self._say_trouble(tr("The summary changed meanwhile: look at it again."))
            return
        merge = f"edited/{new_id()}"
        paragraphs, remarks = self._taken_rows(), self._remarks()
        if self._reopens(compared) and not self._reopen(compared, merge):
            return
        name = tr("Edited summary accepted")
        if self._desk.do(name, self._command(compared), merge=merge):
            self.close_sheet()
            self._desk.noticed.emit(
                tr(
                    "Accepted: {what}. One undo reverses all of it.",
                    what=_what(paragraphs, remarks),
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in with Enter."""
        if event.key() in _ENTER:
            self.take_in()
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read is waited for."""
        self.reading.cancel()
        self.reading.finish()
        super().close_sheet()

    # What is compared.

    def _begin(self, source: Path | EditedFile) -> None:
        if isinstance(source, EditedFile):
            self._take_file(source)
            return
        self.said.setText(tr("Reading {name}…", name=source.name))
        self.reading.failed.connect(self._refuse)
        self.reading.start(lambda _: read_edited(source), self._take_file)

    def _take_file(self, file: EditedFile) -> None:
        self._file = file
        self._compare()

    def _compare(self, answers: dict[int, Answer] | None = None) -> None:
        assert self._file is not None
        try:
            self.compared = compare(
                self._desk.state, self._file, self._draft(), any_townhall=self._is_any_townhall
            )
        except RuleError as refusal:
            self.compared = None
            self._refuse(worded(refusal))
            self.anyway_button.setVisible(isinstance(refusal, OtherTownhallError))
            return
        self._answers = first_answers(self.compared) if answers is None else dict(answers)
        self._say_trouble("")
        self._show_rows()
        self.list.setCurrentIndex(self.model.index(0, 0))
        self._show_parts(is_shown=bool(self.model.rows))
        self.adjustSize()
        self._place()
        if self.isVisible():
            self.take_focus()

    def _command(self, compared: ComparedSummary) -> Callable[[State], list[Assign]]:
        answers = dict(self._answers)
        return lambda state: taken(state, compared, answers, new_id)

    def _reopens(self, compared: ComparedSummary) -> bool:
        return compared.draft.is_final and bool(self._taken_rows())

    def _reopen(self, compared: ComparedSummary, merge: str) -> bool:
        digest = digest_of(compared.draft)
        id_, me, now = new_id(), self._desk.me(), self._desk.now()
        return self._desk.do(
            tr("Reopened"), lambda state: reopen(state, id_, me, now, digest), merge=merge
        )

    def _taken_rows(self) -> int:
        """Count the changes that are taken, or put behind ours."""
        return sum(answer != "keep" for answer in self._answers.values())

    def _remarks(self) -> int:
        """Count the remarks that are not there yet."""
        if self.compared is None:
            return 0
        ids = remark_ids(self._desk.state, comments_of(self.compared))
        return sum(not self._desk.state.registers_of(one) for one in ids.values())

    def _take_all(self) -> None:
        """Take all that is undecided but what the details say, which is asked one by one."""
        for row in self.model.rows:
            if row.row.is_change and "details" not in row.row.doubts:
                self._answers.setdefault(row.at, "take")
        self._show_rows()

    # What is shown.

    def _show_rows(self) -> None:
        compared = self.compared
        assert compared is not None
        rows = rows_of(compared, self._answers)
        self.model.show(rows)
        self._show_chosen()
        undecided = sum(row.row.is_change and row.answer is None for row in rows)
        changes = len(compared.changes)
        parts = [
            compared.file.name,
            counted("1 change|{n} changes", changes) or tr("no paragraph differs"),
            counted("1 undecided, which stays as it is here|"
                    "{n} undecided, which stay as they are here", undecided),
            counted("1 remark|{n} remarks", len(comments_of(compared))),
            tr("left aside: {aside}", aside=self._aside(compared)) if compared.aside else "",
        ]  # fmt: skip
        self.said.setText(" · ".join(filter(None, parts)))
        what = _what(self._taken_rows(), self._remarks())
        words = tr("Accept {what}  ↵", what=what)
        if self._reopens(compared):
            words = tr("Reopen and accept {what}  ↵", what=what)
        self.button.setText(words if what else tr("Nothing to accept"))
        self.button.setEnabled(bool(what))

    def _aside(self, compared: ComparedSummary) -> str:
        return ", ".join(counted(_ASIDE[what], count) for what, count in compared.aside.items())

    def _show_chosen(self, *_: QModelIndex) -> None:
        row = self.model.row_at(self.list.currentIndex().row())
        self.sides.show_row(row.row if row else None)

    def _go_to_next(self) -> None:
        rows, here = self.model.rows, self.list.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        found = next((at for at in order if rows[at].row.is_change and rows[at].answer is None), -1)
        if found >= 0:
            self.list.setCurrentIndex(self.model.index(found, 0))

    def _refuse(self, sentence: str) -> None:
        self.said.setText("")
        self._say_trouble(sentence)
        self._show_parts(is_shown=False)
        self.button.hide()
        self.setFocus()
        self.adjustSize()
        self._place()

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _show_parts(self, *, is_shown: bool) -> None:
        for part in (self.list, self.sides, self.hint):
            part.setVisible(is_shown)
        self.button.setVisible(self.compared is not None)
        self.anyway_button.hide()

    def _lay_out(self) -> None:
        self._say_trouble("")
        self.model.attach(
            self.list, ChangeDelegate(self.list, self.model), tr("Changes of the summary")
        )
        self.list.said.connect(self.answer)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self._show_parts(is_shown=False)
        foot = lay_row(None, (self.hint, 1), self.anyway_button, self.button, space=12)
        fill(self.body, self.said, self.trouble, self.list, self.sides, foot)


def _what(paragraphs: int, remarks: int) -> str:
    """Return "2 changes and 1 remark"."""
    parts = [counted("1 change|{n} changes", paragraphs), counted("1 remark|{n} remarks", remarks)]
    one, other = parts
    return tr("{one} and {other}", one=one, other=other) if one and other else one or other
