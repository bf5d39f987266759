"""The words of the call beside the notes, at the time of the point or intervention shown there."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from townnotes.domain.entities import Intervention, Point
from townnotes.importers.beside.checking import NotedPoint
from townnotes.importers.beside.words_beside import WordsBeside, WordsRow
from townnotes_ui.call_words.coverage_sheet import coverage_sheet
from townnotes_ui.call_words.list import WordsList
from townnotes_ui.call_words.reader import ReadWords, words_reader
from townnotes_ui.call_words.said_words import said_words
from townnotes_ui.call_words.taker import WordsTaker
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow

_FOLLOW_MS = 80
"""After the caret has moved: keys in a row are followed once."""


class WordsPane(QFrame):
    """A column of words; it is read anew while it is shown, and follows what `go_to` names."""

    open_wanted = Signal(str)
    """An intervention whose note is to be shown."""
    done = Signal()
    """The caret may go back to the note."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown = ""
        """The intervention whose note stands beside it."""
        self._point = ""
        self._wanted: int | None = None
        self._following = after_pause(self, _FOLLOW_MS, self._follow)
        self.taker = WordsTaker(desk, self)
        self.taker.open_wanted.connect(self.open_wanted)
        self._make_parts()
        self._reader = words_reader(desk)
        self._reader.watch(self)
        self._reader.renewed.connect(self._show)

    @property
    def beside(self) -> WordsBeside | None:
        """The words as they were read last; None before."""
        words = self._reader.words
        return None if words is None else words.beside

    def _make_parts(self) -> None:
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.caption = text_label("", "caption", self)
        self.search = LineEdit(self)
        self.search.setPlaceholderText(tr("Find in the words"))
        self.search.setAccessibleName(tr("Find in the words"))
        self.search.textChanged.connect(self._show)
        self.search.given_up.connect(self.done)
        self.list = WordsList(self)
        self.list.copy_wanted.connect(self.copy_chosen)
        self.list.note_wanted.connect(self.note_chosen)
        self.none = text_label(
            tr("No words yet: bring in a transcript, captions or a chat of the call."),
            "soft", self, wraps=True,
        )  # fmt: skip
        self.none.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.said = text_label("", "small", self, wraps=True, is_plain=True)
        self.said.hide()
        copy = push_button(tr("Copy to point  ↵"), self.copy_chosen, "plain", self)
        note = push_button(tr("Note it  Shift ↵"), self.note_chosen, "quiet", self)
        note.setToolTip(tr(
            "Makes an intervention of what nobody noted; who asks for the floor in the chat goes "
            "on the list."
        ))  # fmt: skip
        self.buttons = (copy, note)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        foot = TurningRow(copy, note, space=4)
        lay_column(self, self.caption, self.search, (self.none, 1), (self.list, 1), self.said, foot,
                   space=8, edges=(12, 18, 12, 12))  # fmt: skip

    def read(self) -> None:
        """Show whose words are whose as it stands; what has changed is read beside the window."""
        if not self.isHidden():
            self._reader.ask(lambda _: self._show())

    def _show(self) -> None:
        beside = self.beside
        self.list.delegate.zone = self._desk.state.session.time_zone
        rows = beside.found(self.search.text()) if beside is not None else ()
        chosen = self.list.chosen
        self.list.rows.begin_with(rows)
        self._choose_again(chosen)
        has_any = beside is not None and bool(beside.rows)
        self.caption.setText(tr("Words · 1|Words · {n}", len(rows)))
        self.none.setVisible(not has_any)
        for part in (self.list, self.search, *self.buttons):
            part.setVisible(has_any)
        self._follow()

    def _choose_again(self, chosen: WordsRow | None) -> None:
        """Have the keys mean the same words as before they were read anew."""
        if chosen is None:
            return
        same = (at for at, one in enumerate(self.list.rows.rows)
                if one.at == chosen.at and one.text == chosen.text)  # fmt: skip
        place = next(same, -1)
        if place >= 0:
            self.list.go_to(place)

    # Beside the note.

    def go_to(self, intervention: str, point: str) -> None:
        """Go to what was said when a point was noted, or an intervention began; a while later."""
        self.shown, self._point = intervention, point
        noted = self._desk.state.find(Point, point)
        turn = self._desk.state.find(Intervention, intervention)
        self._wanted = noted.at if noted is not None else turn.began if turn is not None else None
        if self.isVisible():
            self._following.start()

    def go_to_instant(self, instant: int) -> None:
        """Go to what was said at an instant, and give it the keys."""
        self.search.clear()
        beside = self.beside
        if beside is not None:
            self._following.stop()
            self.list.go_to(beside.place_after(instant))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_row(self, row: WordsRow) -> None:
        """Go to a row that was found elsewhere, and have the keys mean it."""
        self.search.clear()
        beside = self.beside
        if beside is not None:
            self._following.stop()
            self.list.go_to(next((at for at, one in enumerate(beside.rows) if one is row), 0))

    def _follow(self) -> None:
        self._say_of_point()
        beside = self.beside
        if beside is None or self._wanted is None or self.search.text():
            return
        if self.list.hasFocus() and self.list.chosen is not None:
            # Somebody goes through the words.
            return
        place = beside.place_at(self._wanted)
        if place >= 0:
            self.list.go_to(place)

    def _say_of_point(self) -> None:
        """Say when the words of the point beside it were said, or that they are not found."""
        words, point = self._reader.words, self._desk.state.find(Point, self._point)
        said = ""
        if words is not None and words.beside.rows and point is not None:
            asked = NotedPoint(point.text, point.at, self._desk.state.leader(point.intervention))
            said = said_words(words.check, asked, self._desk.state.session.time_zone)
        self.said.setText(said)
        self.said.setVisible(bool(said))

    # What the keys do.

    def copy_chosen(self) -> None:
        """Make the row chosen a point, of the intervention in which it was said."""
        row = self.list.chosen
        if row is not None:
            self.taker.copy(row, self.shown)

    def note_chosen(self) -> None:
        """Make an intervention of the words chosen, which nobody noted; with its times."""
        row, beside = self.list.chosen, self.beside
        if row is not None and beside is not None:
            self.taker.note(row, beside)
            self.read()

    def show_unnoted(self) -> None:
        """Show who spoke without a note, and which minutes have none; once the words are read."""
        self._reader.ask(self._show_unnoted)

    def _show_unnoted(self, words: ReadWords) -> None:
        if not words.beside.rows:
            self._desk.noticed.emit(self.none.text())
            return
        self._desk.sheet_wanted.emit(partial(
            coverage_sheet, desk=self._desk, beside=words.beside,
            make=self.taker.make_intervention, go_to=self.go_to_instant,
        ))  # fmt: skip
