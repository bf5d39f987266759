"""A list or a report as it was understood, before anything is written; one undo takes it back."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from townnotes.importers.call.importers import IMPORTERS
from townnotes.importers.call.preview import Preview
from townnotes.importers.call.reading import FileReading
from townnotes.importers.tables.content import Content
from townnotes.importers.words.words_preview import WordsPreview
from townnotes_ui.bring_in.categories import CategoriesPanel
from townnotes_ui.bring_in.columns import ColumnsPanel
from townnotes_ui.bring_in.offers import Offers
from townnotes_ui.bring_in.people_view import BringInViews, PeopleView
from townnotes_ui.bring_in.questions import Questions, questions_of
from townnotes_ui.bring_in.reader import ContentReader
from townnotes_ui.bring_in.rows import NAME, BroughtModel
from townnotes_ui.bring_in.ticks import Ticks
from townnotes_ui.bring_in.words import (
    bad_lines,
    button_words,
    counts_of,
    head_of,
    hint_of,
    language_words,
    words_button,
)
from townnotes_ui.bring_in.words_panel import WordsPanel
from townnotes_ui.bring_in.writing import Writing
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ScrolledForm, Sheet

WIDTH = 1000
PROGRESS_S = 0.1
SAID_AFTER_MS = 1000
"""Reading and writing that take longer tell how far they are."""
_VIEWS = ("people", "columns", "categories", "words")


class BringInSheet(Sheet):
    """Whoever is in the file is a row: nobody is added or left out without a word."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk, content: Callable[[], Content]) -> None:
        """Read a content beside the window; what it brings is shown, and written when wanted."""
        super().__init__(window, tr("Bring people in"))
        self._desk = desk
        self.reading = ContentReader(desk, self)
        self._make_parts()
        self.reading.begun.connect(self._wait)
        self.reading.told.connect(self._show_progress)
        self.reading.ended.connect(self._show)
        self.reading.failed.connect(self._refuse)
        self.writing = Writing(desk, self)
        self.writing.told.connect(self._show_progress)
        self.writing.ended.connect(self._end)
        self._slow = after_pause(self, SAID_AFTER_MS, self.progress.show)
        self._progress_due = 0.0
        self._lay_out()
        self.reading.begin(content)

    @property
    def preview(self) -> Preview | None:
        """What the content brings; None while it is not understood."""
        return self.reading.preview

    def take_focus(self) -> None:
        """Begin at the first row."""
        self._views[self._shown].setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def is_owed(self) -> bool:
        """Tell whether a question is to be answered before anything is brought in."""
        return any(box.currentIndex() < 0 for box in self.questions.boxes)

    def take_over(self) -> None:
        """Bring in what is ticked, in one step."""
        if not self.button.isEnabled() or self.reading.is_busy:
            return
        if self._shown == "words":
            self._keep_words()
        elif self.preview is not None:
            self._slow.start()
            self.writing.begin(self.preview)

    def _keep_words(self) -> None:
        preview = self.words.preview
        assert preview is not None
        words = preview.words_among(self._desk.session.words)
        if self._desk.bring_words(words, tr("Words brought in")):
            self.close_sheet()

    def turn_chosen(self) -> None:
        """Leave the people chosen out, or take them in again."""
        if self.preview is not None:
            self.preview.turn(self.list.chosen)
            self.model.repaint()
            self._count()

    def next_doubt(self) -> None:
        """Go to the next who is to be looked at, and after the last to the first."""
        doubtful, at = self.model.doubtful, self.list.currentIndex().row()
        if doubtful:
            self.show_view("people")
            place = next((one for one in doubtful if one > at), doubtful[0])
            self.list.setCurrentIndex(self.model.index(place, NAME))

    def show_view(self, name: str) -> None:
        """Show the people, the columns or the categories."""
        self._shown = name
        self.hint.setText(hint_of(name))
        self.stack.setCurrentIndex(_VIEWS.index(name))
        for one, tab in self.tabs.items():
            tab.setChecked(one == name)
        if self.isVisible():
            self.take_focus()

    def uses_letters(self) -> bool:
        """Keep letters where they choose what a column or a category is."""
        return self._shown != "people"

    def uses_figure(self, event: QKeyEvent) -> bool:
        """Keep the figures that say who somebody is, as they are told below the people."""
        return self._shown == "people" and self.offers.is_key(event.key())

    def event(self, event: QEvent) -> bool:
        """Keep F2 from what it does below the sheet."""
        is_ours = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out with Space, look at the next doubt with N, bring in with Enter."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take_over()
            case Qt.Key.Key_Space if self._shown == "people":
                self.turn_chosen()
            case Qt.Key.Key_N if not event.modifiers():
                self.next_doubt()
            case key if self._shown == "people" and self.offers.use(key):
                pass
            case _:
                super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read or written is let go."""
        self.reading.cancel()
        self.writing.cancel()
        super().close_sheet()

    # Its parts.

    def _make_parts(self) -> None:
        self.head = text_label("", "title", self, is_plain=True)
        self.name = text_label("", "soft", self, is_plain=True)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(tr("Read as"))
        for one in IMPORTERS:
            self.kinds.addItem(tr(one.title), one.kind)
        self.kinds.activated.connect(self._choose_kind)
        self.counts = text_label("", "", self, wraps=True)
        self.counts.linkActivated.connect(self.next_doubt)
        self.counts.setTextFormat(Qt.TextFormat.RichText)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.questions = Questions()
        self.questions.answered.connect(self.reading.read_by)
        self.model = BroughtModel(lambda: self.list.chosen, self._count)
        self.list = PeopleView(self.model)
        self.offers = Offers(self)
        self.offers.settled.connect(self._take_settled)
        self.list.selectionModel().currentRowChanged.connect(self._show_offers)
        self.columns = ColumnsPanel()
        self.columns.chosen.connect(self.reading.map)
        self.categories = CategoriesPanel()
        self.categories.changed.connect(self._count)
        self.words = WordsPanel()
        self.words.turned.connect(self._count)
        self.ticks = Ticks()
        self.ticks.turned.connect(self._turn_whole)
        self.hint = text_label("", "small", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.button = push_button(tr("Bring in  ↵"), self.take_over, "primary", self)

    def _lay_out(self) -> None:
        self.stack = BringInViews()
        for view in (self.list, self.columns, self.categories, self.words):
            self.stack.addWidget(view)
        self._views = {"people": self.list, "columns": self.columns.list,
                       "categories": self.categories.list, "words": self.words.list}  # fmt: skip
        self.tabs = {name: push_button("", partial(self.show_view, name), "tab", self)
                     for name in _VIEWS}  # fmt: skip
        for tab in self.tabs.values():
            tab.setCheckable(True)
        self.tabs["people"].setText(tr("People"))
        self.tabs["columns"].setText(tr("Columns"))
        self.as_what = text_label(tr("read as"), "soft", self)
        self.as_what.setBuddy(self.kinds)
        kind = lay_row(None, self.name, self.as_what, self.kinds, 0, *self.tabs.values())
        foot = lay_row(None, self.hint, 0, self.button, space=12)
        self.button.setEnabled(False)
        self.trouble.hide()
        self.progress.hide()
        # Where there is little height, what is asked and ticked is scrolled to.
        asked = lay_column(None, self.questions, self.trouble, self.words.head, self.ticks)
        self.asked = ScrolledForm(asked)
        fill(self.body, self.head, kind, self.counts, self.asked, self.progress,
             (self.stack, 1), self.offers, foot)  # fmt: skip
        self.show_view("people")

    # Reading.

    def _wait(self) -> None:
        self.head.setText(tr("Reading…"))
        self.button.setEnabled(False)
        self._slow.start()

    def _choose_kind(self) -> None:
        self.reading.read_as(self.kinds.currentData())

    def _show_progress(self, at: int, of: int) -> None:
        # Each step is painted at once, and a dozen of them may have come between two keys.
        now = time.monotonic()
        if at < of and now < self._progress_due:
            return
        self._progress_due = now + PROGRESS_S
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(at)

    def _show(self) -> None:
        self._slow.stop()
        self.progress.hide()
        reading = self.reading.found
        assert reading is not None
        if reading.table is not None:
            self.columns.show_table(reading.table)
        self.tabs["columns"].setVisible(reading.table is not None)
        self.name.setText(reading.content.name or tr("pasted text"))
        if reading.words is not None:
            self._show_words(reading.words)
        elif reading.preview is None:
            self._show_unknown(reading)
        else:
            self._show_preview(reading.content, reading.preview)
        self._settle()

    def _stay(self, preview: Preview, why_not: str) -> None:
        """Leave the people as they are, where the file is not of the kind that was chosen."""
        self.progress.hide()
        self.head.setText(head_of(preview.found))
        self.kinds.setCurrentIndex(self.kinds.findData(preview.found.kind))
        self.trouble.setText(why_not)
        self.trouble.show()
        self._count()
        self._settle()

    def _show_unknown(self, reading: FileReading) -> None:
        """Ask what the columns hold, of a table that was not understood."""
        self.head.setText(tr("What do the columns contain?"))
        self.trouble.setText(tr("It was not understood: say below what its columns contain."))
        if reading.content.choices.columns is not None or self.reading.kind:
            self.trouble.setText(reading.why_not)
        self.trouble.show()
        self.questions.show_questions([])
        for part in (self.counts, self.as_what, self.kinds, self.ticks):
            part.hide()
        self.tabs["people"].hide()
        self.tabs["categories"].hide()
        self.show_view("columns")

    def _show_preview(self, content: Content, preview: Preview) -> None:
        found = preview.found
        self.caption.setText(tr("Bring people in"))
        self.words.forget()
        if self._shown == "words":
            self.show_view("people")
        self.head.setText(head_of(found))
        self.kinds.setCurrentIndex(self.kinds.findData(found.kind))
        self.model.begin_with(preview)
        self.list.arrange()
        self.list.setCurrentIndex(self.model.index(0, NAME))
        count = self.categories.show_preview(preview)
        words = tr("1 new category|{n} new categories", count)
        self.tabs["categories"].setText(words)
        self.questions.show_questions(list(questions_of(content, found)))
        self._say_trouble()
        self.ticks.show_preview(preview)
        has_people = bool(preview.people)
        self.tabs["people"].setVisible(has_people)
        self.tabs["categories"].setVisible(bool(count))
        self.stack.setVisible(has_people or self._shown == "columns")
        for part in (self.hint, self.button, self.as_what, self.kinds):
            part.setVisible(has_people)
        if self._shown == "categories" and not count:
            self.show_view("people")
        self._show_offers()
        self._count()

    def _show_words(self, words: WordsPreview) -> None:
        """Show the words of a call; nobody becomes a participant by them."""
        self.caption.setText(tr("Bring words in"))
        self.head.setText(head_of(words.found))
        self.kinds.setCurrentIndex(self.kinds.findData(words.found.kind))
        for part in (self.counts, self.ticks, *self.tabs.values()):
            part.hide()
        self.questions.show_questions([])
        self.words.show_words(words)
        other = language_words(words.found, self._desk.state)
        bad = [*filter(None, [other]), *bad_lines(words.found)]
        self.trouble.setText(" ".join(bad))
        self.trouble.setVisible(bool(bad))
        for part in (self.stack, self.hint, self.button, self.as_what, self.kinds):
            part.show()
        self._show_offers()
        self.show_view("words")
        self._count()

    def _say_trouble(self) -> None:
        assert self.preview is not None
        found = self.preview.found
        shown = [*found.warnings, *bad_lines(found)]
        if found.is_of_another_day:
            shown.insert(0, found.assumed[-1])
        if not found.people:
            shown.append(tr("It names nobody who could be brought in."))
        self.trouble.setText(" ".join(shown))
        self.trouble.setVisible(bool(shown) and not found.asks_meeting)

    # Mending.

    def _turn_whole(self) -> None:
        self.model.repaint()
        self._count()

    def _show_offers(self) -> None:
        self.offers.show_row(self.preview, self.list.currentIndex().row())

    def _take_settled(self) -> None:
        self.model.repaint()
        self._count()
        self.next_doubt()
        self._show_offers()

    def _count(self) -> None:
        preview = self.preview
        if self.words.preview is not None:
            self.button.setText(words_button(self.words.preview))
            self.button.setEnabled(self.words.is_ready)
            return
        if preview is None:
            return
        words = counts_of(preview, len(self.model.doubtful))
        self.counts.setText(words)
        self.counts.setVisible(bool(words))
        self.button.setText(button_words(preview))
        changes = preview.count("added") + preview.count("filled") + len(preview.settled)
        is_number = bool(preview.attendance)
        self.button.setEnabled((bool(changes) or is_number) and not self.is_owed)

    # Its end.

    def _end(self, is_done: bool) -> None:  # noqa: FBT001 - a signal's
        self._slow.stop()
        self.progress.hide()
        if not is_done:
            return
        self.reading.remember()
        self.close_sheet()

    def _refuse(self, sentence: str) -> None:
        self._slow.stop()
        if self.preview is not None:
            self._stay(self.preview, sentence)
            return
        self.trouble.setText(sentence)
        self.trouble.show()
        for part in (self.head, self.name, self.as_what, self.kinds, self.counts, self.stack,
                     self.hint, self.button, self.progress, *self.tabs.values()):  # fmt: skip
            part.hide()
        self.setFocus()
        self._settle()

    def _settle(self) -> None:
        is_asked = (self.questions, self.trouble, self.words.head, self.ticks)
        self.asked.setVisible(any(not one.isHidden() for one in is_asked))
        self.adjustSize()
        self._place()
