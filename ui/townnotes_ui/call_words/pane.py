"""The words of the call beside the note, at the time of the point the caret is in."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from townnotes.domain.commands.interventions import Newcomer, insert_missed
from townnotes.domain.commands.points import copy_words
from townnotes.domain.commands.speakers_list import request_floor
from townnotes.domain.entities import FLOOR_KINDS, Intervention, Participant, Point
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CALL_FILE
from townnotes.importers.call.importers import title_of
from townnotes.importers.words.beside import UnnotedTurn, WordsBeside, WordsRow
from townnotes.importers.words.lining_up import WordsAligner
from townnotes_ui.call_words.coverage_sheet import coverage_sheet
from townnotes_ui.call_words.list import WordsList
from townnotes_ui.desk import Command, Desk
from townnotes_ui.jobs import Jobs, after_pause
from townnotes_ui.look import set_role
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow
from townnotes_ui.wording import many, time_of_day

_FOLLOW_MS = 80
"""After the caret has moved: keys in a row are followed once."""
_READ_MS = 1500
"""After interventions or participants have changed: whose words are whose is told anew."""


class WordsPane(QFrame):
    """A column of words; it is read anew while it is shown, and follows what `go_to` names."""

    open_wanted = Signal(str)
    """An intervention whose note is to be shown."""
    done = Signal()
    """The caret may go back to the note."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.beside: WordsBeside | None = None
        self.shown = ""
        """The intervention whose note stands beside it."""
        self._wanted: int | None = None
        self._shows_unnoted = False
        self._jobs = Jobs(self)
        self._jobs.failed.connect(desk.noticed)
        self._reading = after_pause(self, _READ_MS, self.read)
        self._following = after_pause(self, _FOLLOW_MS, self._follow)
        self._make_parts()
        desk.follow(self, {CALL_FILE}, self.read)
        desk.follow(self, {Intervention.entity, Participant.entity}, self._reading.start)

    def _make_parts(self) -> None:
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.caption = text_label("", "caption", self)
        self.search = LineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the words"))
        self.search.setAccessibleName(self.tr("Find in the words"))
        self.search.textChanged.connect(self._show)
        self.search.given_up.connect(self.done)
        self.list = WordsList(self)
        self.list.copy_wanted.connect(self.copy_chosen)
        self.list.note_wanted.connect(self.note_chosen)
        self.none = text_label(
            self.tr("No words yet: bring in a transcript, captions or a chat of the call."),
            "soft", self, wraps=True,
        )  # fmt: skip
        self.none.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        copy = push_button(self.tr("Copy to point  ↵"), self.copy_chosen, "plain", self)
        note = push_button(self.tr("Note it  Shift ↵"), self.note_chosen, "quiet", self)
        note.setToolTip(self.tr(
            "Makes an intervention of what nobody noted; who asks for the floor in the chat goes "
            "on the list."
        ))  # fmt: skip
        self.buttons = (copy, note)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        foot = TurningRow(copy, note, space=4)
        lay_column(self, self.caption, self.search, (self.none, 1), (self.list, 1), foot,
                   space=8, edges=(12, 18, 12, 12))  # fmt: skip

    def read(self) -> None:
        """Tell anew whose words are whose, beside the window's work."""
        if not self._desk.is_open or self.isHidden():
            return
        words = self._desk.session.words
        aligner = WordsAligner(self._desk.state)
        self._jobs.start(lambda _: WordsBeside(words, aligner), self._take)

    def _take(self, beside: WordsBeside) -> None:
        self.beside = beside
        self.list.delegate.zone = self._desk.state.session.time_zone
        self._show()
        if self._shows_unnoted:
            self.show_unnoted()

    def _show(self) -> None:
        rows = self.beside.found(self.search.text()) if self.beside is not None else ()
        self.list.rows.begin_with(rows)
        has_any = bool(self.beside and self.beside.rows)
        self.caption.setText(many(len(rows), self.tr("Words · 1"), self.tr("Words · {}")))
        self.none.setVisible(not has_any)
        for part in (self.list, self.search, *self.buttons):
            part.setVisible(has_any)
        self._follow()

    # Beside the note.

    def go_to(self, intervention: str, point: str) -> None:
        """Go to what was said when a point was noted, or an intervention began; a while later."""
        self.shown = intervention
        noted = self._desk.state.find(Point, point)
        turn = self._desk.state.find(Intervention, intervention)
        self._wanted = noted.at if noted is not None else turn.began if turn is not None else None
        if self.isVisible():
            self._following.start()

    def _follow(self) -> None:
        is_asked = self._wanted is not None and not self.search.text()
        if is_asked and self.beside is not None and not self.list.hasFocus():
            assert self._wanted is not None
            place = self.beside.place_at(self._wanted)
            if place >= 0:
                self.list.go_to(place)

    # What the keys do.

    def copy_chosen(self) -> None:
        """Make the row chosen a point, of the intervention in which it was said."""
        row = self.list.chosen
        if row is None:
            return
        intervention = row.intervention or self._only_of(row)
        if not intervention:
            self._desk.noticed.emit(self.tr(
                "Nobody noted {} then, so this is a point of nobody. Shift+Enter makes an "
                "intervention of it first."
            ).format(row.who or self.tr("who spoke")))  # fmt: skip
            return
        at = time_of_day(row.at, self._desk.state.session.time_zone, seconds=True)
        source = f"{title_of(row.file.kind)}, {at}"
        by = self._desk.me()

        def write(state: State) -> list[Assign]:
            return copy_words(
                state, new_id(), intervention, by, text=" ".join(row.text.split()), at=row.at,
                source=source, is_private=row.is_private,
            )  # fmt: skip

        if self._desk.do(self.tr("Words copied to a point"), write):
            self._desk.noticed.emit(self.tr("Copied to a point."))
            if intervention != self.shown:
                self.open_wanted.emit(intervention)

    def _only_of(self, row: WordsRow) -> str:
        """Return the intervention of whoever wrote a message, or of who spoke: the nearest."""
        state = self._desk.state
        if not row.participant:
            shown = state.find(Intervention, self.shown)
            return self.shown if shown is not None and not row.who else ""
        own = [one for one in state.having(Intervention, "speaker", row.participant)
               if one.began is not None]  # fmt: skip
        if not row.is_message or not own:
            return ""
        return min(own, key=lambda one: abs((one.began or 0) - row.at)).id

    def note_chosen(self) -> None:
        """Make an intervention of the words chosen, which nobody noted; with its times."""
        row = self.list.chosen
        if row is None or self.beside is None:
            return
        if row.asks_for_floor:
            self._put_on_list(row)
            return
        turn = next((one for one in self.beside.unnoted
                     if one.began <= row.at <= one.ended and one.who == row.who), None)  # fmt: skip
        if turn is None:
            self._desk.noticed.emit(self.tr("This is noted already, or too short for one."))
        else:
            self.make_intervention(turn)

    def _put_on_list(self, row: WordsRow) -> None:
        """Put who asked for the floor in the chat on the speakers’ list."""
        now = self._desk.now()
        if not row.participant:
            said = self.tr("{} is not among the participants: add them to the list by name.")
            self._desk.noticed.emit(said.format(row.who))
        elif self._desk.do(
            self.tr("Asked for the floor in the chat"),
            lambda state: request_floor(state, new_id(), row.participant, now),
        ):
            self._desk.noticed.emit(self.tr("{} is on the list.").format(row.who))

    def make_intervention(self, turn: UnnotedTurn) -> None:
        """Make an intervention of what somebody said and nobody noted, and show its note."""
        id_ = new_id()
        if self._desk.do(self.tr("Intervention made from the words"), self._insert(turn, id_)):
            self.open_wanted.emit(id_)
            self.read()

    def show_unnoted(self) -> None:
        """Show who spoke without a note, and which minutes have none; once the words are read."""
        if self.beside is None or self._jobs.is_busy:
            self._shows_unnoted = True
            return
        self._shows_unnoted = False
        if not self.beside.rows:
            self._desk.noticed.emit(self.none.text())
            return
        state = self._desk.state
        self._desk.sheet_wanted.emit(partial(
            coverage_sheet, beside=self.beside, zone=state.session.time_zone,
            noted=[one.at for one in state.all(Point) if one.at is not None],
            make=self.make_intervention,
        ))  # fmt: skip

    def _insert(self, turn: UnnotedTurn, id_: str) -> Command:
        now = self._desk.now()
        speaker = turn.participant or Newcomer(new_id(), turn.who)
        return lambda state: insert_missed(
            state, id_, now, began=turn.began, ended=turn.ended, speaker=speaker,
            kind=FLOOR_KINDS[0],
        )  # fmt: skip
