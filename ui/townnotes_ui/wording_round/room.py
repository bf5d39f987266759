"""The part of Review in which what waits for words gets them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from townnotes.domain.entities import OwnStance, Point, Theme
from townnotes.domain.points.stances import stances_of
from townnotes.domain.state import SessionChanged
from townnotes.summary.coverage import reason
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.wording_round.answers import RoundAnswers
from townnotes_ui.wording_round.choices import NearPanel, ProposedThemes, StanceKeys
from townnotes_ui.wording_round.progress import RoundEnd, RoundProgress
from townnotes_ui.wording_round.queue import WaitingQueue
from townnotes_ui.wording_round.queue_rows import near_rows, queue_row, who_said
from townnotes_ui.wording_round.reading import RoundReading
from townnotes_ui.wording_round.sides import NotedSide, SentenceSide
from townnotes_ui.wording_round.stance_sheet import StanceSheet
from townnotes_ui.wording_round.turn import RoundTurn
from townnotes_ui.wording_round.words_field import WordsField

_QUEUE_WIDTH, _NARROW_QUEUE, _NARROW = 400, 320, 1100
_EDGES = (STEP * 2, STEP, STEP * 2, STEP * 2)


class WordingRoom(QWidget):
    """The list of what waits, and of the one in hand its note, its sentence and its words."""

    left = Signal()
    """Esc was pressed in the list."""
    summary_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn: RoundTurn | None = None
        self._is_stale = True
        self.reading = RoundReading(desk)
        self.answers = RoundAnswers(desk, self)
        self.progress = RoundProgress()
        self.queue = WaitingQueue(self)
        self.noted = NotedSide()
        self.sentence = SentenceSide()
        self.words = WordsField()
        self.stances = StanceKeys()
        self.themes = ProposedThemes()
        self.near = NearPanel()
        self.pages = QStackedWidget()
        self.end = RoundEnd()
        self._lay_out()
        self._connect()

    # What is shown.

    def refresh(self) -> None:
        """Read again what waits; while the room is hidden only remember that it must."""
        self._is_stale = not self.isVisible()
        if not self._is_stale and self._desk.is_open:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the room was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words their room in a small window."""
        super().resizeEvent(event)
        self.queue.setFixedWidth(_NARROW_QUEUE if self.width() < _NARROW else _QUEUE_WIDTH)

    def _follow(self, change: SessionChanged) -> None:
        self.reading.forget()
        before = {row.point for row in self.queue.rows.rows}
        self.refresh()
        again = [row.point for row in self.queue.rows.rows if row.point not in before]
        if again and change.origin in {"undo", "redo"} and self.isVisible():
            self.queue.choose(again[0])

    def _show(self) -> None:
        waiting = self.reading.look()
        state = self._desk.state
        put_off = self.reading.put_off
        rows = [queue_row(state, one, put_off=one.point in put_off) for one in waiting]
        current = self.queue.current
        following = self.queue.following
        self.queue.rows.show(rows)
        if rows and self.queue.rows.place_of(current) < 0:
            self.queue.choose(following)
        self.progress.show_progress(len(rows), self.reading.done)
        self._show_page(has_any=bool(rows))
        self._show_turn()

    def _show_page(self, *, has_any: bool) -> None:
        had_keys = self._has_keys()
        self.pages.setCurrentIndex(0 if has_any else 1)
        self.setFocusProxy(self.queue if has_any else self.end)
        self.end.show_done(self.reading.done)
        if had_keys and not has_any:
            self.end.setFocus()

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_turn(self) -> None:
        """Show the point in hand; what was begun on it stays while its note does."""
        state, id_ = self._desk.state, self.queue.current
        point, one = state.find(Point, id_), self.reading.waiting(id_)
        if point is None or one is None:
            self._turn = None
            return
        is_new = self._turn is None or self._turn.point.id != point.id
        if self._turn is None or self._turn.point != point:
            proposed = self.reading.sentences.proposed(point, point.stance)
            self._turn = RoundTurn.of(point, proposed)
            self.words.setText(self._turn.text)
        self.noted.show_note(point.stance, point.as_noted or point.text, who_said(state, one))
        self.near.show_near(near_rows(state, self.reading.near(point)), is_new=is_new)
        self._show_themes()
        self._show_sentence()

    def _show_themes(self) -> None:
        turn = self._turn
        found: Sequence[Theme] = self.reading.themes(turn.point) if turn else ()
        self.themes.show_themes([(one.id, one.label) for one in found], turn.theme if turn else "")

    def _show_sentence(self) -> None:
        turn = self._turn
        if turn is None:
            return
        self.stances.show_chosen(turn.stance)
        told = self.reading.sentences.told(turn.candidate)
        self.sentence.show_sentence(told.sentence, self._advice(told.why))
        self.words.setAccessibleDescription(told.sentence)

    def _advice(self, why: str) -> str:
        if not why:
            return ""
        return tr(
            "It waits because {reason}. Give it a stance or other words; Enter postpones it.",
            reason=reason(why),
        )

    # What is done.

    def take(self) -> None:
        """Take the words in hand and go on; those that make no sentence are put off."""
        turn = self._turn
        if turn is None:
            return
        following = self.queue.following
        waits = bool(self.reading.sentences.told(turn.candidate).why)
        if waits:
            self.reading.put_off_last(turn.point.id)
        self._turn = None
        is_written = self.answers.take(turn, waits=waits)
        if is_written and not waits:
            self.progress.say(tr("Worded: {turn}", turn=turn.text))
        elif waits:
            self.progress.say(tr("Postponed: {point}", point=turn.point.text))
        # What was written has the next one shown already.
        if self._turn is None:
            self.refresh()
        self.queue.choose(following)
        if self.queue.isVisible():
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def join(self) -> None:
        """Say that the point in hand and the near one meant are the same."""
        turn, other = self._turn, self.near.meant
        if turn is None or not other:
            self.progress.say(tr("No similar point in its theme."))
            return
        waits = self.reading.waiting(other) is not None
        if self.answers.join(turn, other, leads=waits):
            self.progress.say(tr("Joined with: {words_of}", words_of=self._words_of(other)))

    def oppose(self) -> None:
        """Say that the point in hand speaks against the near one meant."""
        turn, other = self._turn, self.near.meant
        if turn is not None and other and self.answers.oppose(turn, other):
            self.progress.say(tr("The opposite of: {words_of}", words_of=self._words_of(other)))

    def keep_apart(self) -> None:
        """Say that the point in hand and the near one meant are not the same."""
        turn, other = self._turn, self.near.meant
        if turn is not None and other and self.answers.keep_apart(turn, other):
            self.progress.say(tr("Kept apart from: {words_of}", words_of=self._words_of(other)))

    def edit(self, typed: str = "") -> None:
        """Type the words of the point in hand, beginning with a sign in place of them."""
        if self._turn is not None:
            self.words.begin(typed)

    def choose_stance(self, stance: str) -> None:
        """Say how the point in hand was said."""
        if self._turn is not None:
            self._turn.stance = stance
            self._show_sentence()

    def show_stances(self) -> None:
        """Show all stances, to be found by a few letters."""
        self._desk.sheet_wanted.emit(self._stance_sheet)

    def choose_theme(self, theme: str) -> None:
        """Give the point in hand a theme, or take it off again."""
        if self._turn is not None and not self.themes.isHidden():
            self._turn.theme = "" if self._turn.theme == theme else theme
            self._show_themes()
            self._show_sentence()

    def _next_theme(self) -> None:
        if self._turn is not None:
            theme = self.themes.after(self._turn.theme)
            self.choose_theme(theme or self._turn.theme)

    def _stance_sheet(self, window: QWidget) -> StanceSheet:
        known = stances_of(self._desk.state.all(OwnStance))
        sheet = StanceSheet(window, known.values())
        sheet.chosen.connect(self.choose_stance)
        return sheet

    def _typed(self, text: str) -> None:
        if self._turn is not None:
            self._turn.text = text
            self._show_sentence()

    def _words_of(self, id_: str) -> str:
        point = self._desk.state.find(Point, id_)
        return point.text if point else ""

    def _leave_field(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it is put together.

    def _lay_out(self) -> None:
        self.words.setAccessibleName(tr("Words for the summary"))
        self.progress.setContentsMargins(STEP * 2, STEP, STEP * 2, 0)
        caption = text_label(tr("Words · F2 or type"), "caption")
        hint = text_label(tr("Enter accepts and goes to the next · Esc leaves"), "small")
        sides = lay_row(None, (self.noted, 1), (self.sentence, 1), space=12)
        inside = QWidget()
        lay_column(
            inside,
            sides,
            lay_row(None, caption, 0, hint),
            self.words,
            self.stances,
            self.themes,
            self.near,
            1,
            space=12,
            edges=(STEP * 2, 0, 2, 0),
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        both = QWidget()
        lay_row(both, self.queue, (area, 1), space=0, edges=_EDGES)
        self.pages.addWidget(both)
        self.pages.addWidget(self.end)
        lay_column(self, self.progress, (self.pages, 1), space=0)
        self.setFocusProxy(self.queue)

    def _connect(self) -> None:
        queue = self.queue
        queue.moved.connect(self._show_turn)
        queue.taken.connect(self.take)
        queue.joined.connect(self.join)
        queue.opposed.connect(self.oppose)
        queue.kept_apart.connect(self.keep_apart)
        queue.near_stepped.connect(self.near.step)
        queue.stance_chosen.connect(self.choose_stance)
        queue.all_stances_wanted.connect(self.show_stances)
        queue.theme_wanted.connect(self._next_theme)
        queue.edit_wanted.connect(self.edit)
        queue.given_up.connect(self.left)
        self.end.left.connect(self.left)
        self.end.summary_button.clicked.connect(self.summary_wanted)
        self.words.textEdited.connect(self._typed)
        self.words.taken.connect(self.take)
        self.words.given_up.connect(self._leave_field)
        self.stances.chosen.connect(self.choose_stance)
        self.stances.all_wanted.connect(self.show_stances)
        self.themes.chosen.connect(self.choose_theme)
        self.near.joined.connect(self.join)
        self.near.opposed.connect(self.oppose)
        self.near.kept_apart.connect(self.keep_apart)
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self._follow)
