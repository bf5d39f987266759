"""The column beside the tracks: whose notes, how many are one, the clock, and taking them in."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import SIDE_WIDTH, STEP, fix_width, set_role
from townnotes_ui.merge_room.rows import FIELD, State, TrackRow, draw_verdict
from townnotes_ui.merge_room.townhall_question import TownhallQuestion
from townnotes_ui.merge_room.words import MergeOffer, backup_words
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow

_COUNTED: tuple[State, ...] = ("one", "likely", "decide", "theirs", "ours")
_COUNTED_AS: dict[State, State] = {"joined": "one", "apart": "theirs"}


class Mark(QWidget):
    """The shape of a verdict."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state: State = state
        self.setFixedSize(QSize(12, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape."""
        super().paintEvent(event)
        draw_verdict(QPainter(self), QPointF(self.rect().center()), self._state)


class Count(QWidget):
    """How many rows have a verdict: its shape and its word."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self.label = text_label(wraps=True)
        lay_row(self, Mark(state), (self.label, 1), space=12)


class SidePart(QWidget):
    """A caption, a line or two, and a button that shows more."""

    def __init__(self, caption: str, show_words: str = "") -> None:
        super().__init__()
        head = text_label(caption, "caption")
        self.line, self.small = text_label(wraps=True), text_label("", "small", wraps=True)
        self.button = push_button(show_words, role="link")
        row = lay_row(None, (self.line, 1), self.button, space=4)
        lay_column(self, head, row, self.small, space=4, edges=(0, STEP * 2, 0, 0))
        # Shown before it has a parent it would be a window.
        self.button.setVisible(bool(show_words))

    def say(self, line: str, small: str = "") -> None:
        """Say it; without words the part is not there."""
        self.line.setText(line)
        self.small.setText(small)
        self.small.setVisible(bool(small))
        self.setVisible(bool(line))


class SidePanel(QFrame):
    """Says what the tracks show, and has the one button that takes it in."""

    take_in_wanted = Signal()
    take_back_wanted = Signal()
    files_wanted = Signal()
    put_aside = Signal()
    likely_wanted = Signal()
    """Join all that is likely one."""
    section_wanted = Signal(bool)
    """Show the fields where true, else the names."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setProperty("side", "leading")
        self.title = text_label(role="title", wraps=True, is_plain=True)
        self.about = text_label(role="small", wraps=True, is_plain=True)
        self.trouble = text_label(role="refusal", wraps=True, is_plain=True)
        self.question = TownhallQuestion()
        self.record = SidePart(tr("The record"))
        self.doubt = SidePart(tr("May be wrong"))
        self.likely_button = push_button(tr("Join all likely"), self.likely_wanted)
        self.counts: dict[State, Count] = {state: Count(state) for state in _COUNTED}
        self.report = SidePart(tr("Report"))
        self.clock = SidePart(tr("Clock"))
        self.names = SidePart(tr("Names"), tr("Show"))
        self.fields = SidePart(tr("Fields"), tr("Show"))
        self.take_in_button = push_button("", self.take_in_wanted)
        self.busy = text_label(
            tr("Merging. You can keep typing on the Floor meanwhile."), "small", wraps=True
        )
        self.below = text_label(role="small", wraps=True, is_plain=True)
        self.take_back_button = push_button(tr("Undo"), self.take_back_wanted)
        self.files_button = push_button(tr("Other files…"), self.files_wanted, "link")
        self.aside_button = push_button(tr("Close"), self.put_aside, "link")
        self._lay_out()
        self.names.button.clicked.connect(lambda: self.section_wanted.emit(False))
        self.fields.button.clicked.connect(lambda: self.section_wanted.emit(True))

    def say(self, title: str, about: str, trouble: Sequence[str]) -> None:
        """Say whose notes they are, and what is the matter with them."""
        self.title.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.trouble.setText("\n".join(trouble))
        self.trouble.setVisible(bool(trouble))

    def count(self, rows: Sequence[TrackRow], who: str) -> None:
        """Count the rows by what they are."""
        likely = sum(row.state == "likely" and row.may_join for row in rows)
        self.likely_button.setText(
            tr("Join all {n} likely (Shift+J)|Join all {n} likely (Shift+J)", likely)
        )
        self.likely_button.setVisible(likely > 1)
        states: list[State] = [row.state for row in rows if row.kind == "intervention"]
        found = Counter[State](_COUNTED_AS.get(one, one) for one in states)
        words: dict[State, str] = {
            "one": tr("{n} matches yours|{n} match yours", found["one"]),
            "likely": tr("{n} likely the same|{n} likely the same", found["likely"]),
            "decide": tr("{n} to decide|{n} to decide", found["decide"]),
            "theirs": tr("{n} only from {who}|{n} only from {who}", found["theirs"], who=who),
            "ours": tr("{n} only in yours|{n} only in yours", found["ours"]),
        }
        for state, count in self.counts.items():
            count.label.setText(words[state])
            count.setVisible(bool(found[state]))
        names = sum(row.waits for row in rows if row.kind not in {"intervention", FIELD})
        self.names.say(tr("{n} to decide|{n} to decide", names) if names else "")
        fields = [row for row in rows if row.kind == FIELD]
        chosen = sum(row.state == "chosen" for row in fields)
        differ = tr("1 differs, both kept|{n} differ, both kept", len(fields))
        if chosen:
            said = "{n} differs, {chosen} chosen|{n} differ, {chosen} chosen"
            differ = tr(said, len(fields), chosen=chosen)
        self.fields.say(differ if fields else "")

    def show_offer(self, offer: MergeOffer) -> None:
        """Say what is looked at, and offer to take it in, or to take it back."""
        self.say(offer.title, offer.about, offer.trouble)
        self.report.say("\n".join(offer.report), backup_words(offer.backup))
        self.take_in_button.setText(offer.button)
        self.take_in_button.setVisible(bool(offer.button))
        self.take_in_button.setEnabled(offer.is_possible)
        self.question.ask(offer.asked)
        set_role(self.take_in_button, "primary" if offer.is_possible else "plain")
        self.below.setText(offer.below)
        self.below.setVisible(bool(offer.below))
        self.take_back_button.setVisible(offer.may_take_back)
        self.aside_button.setVisible(offer.may_put_aside)

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that notes are taken in, or back, meanwhile."""
        self.busy.setVisible(is_busy)
        for button in (self.take_in_button, self.take_back_button, self.aside_button):
            button.setEnabled(not is_busy)

    def _lay_out(self) -> None:
        for button in (self.files_button, self.aside_button):
            button.setProperty("beside", "text")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._said())
        foot = lay_column(None, space=6, edges=(STEP * 2, 0, STEP * 2, 0))
        leading = Qt.AlignmentFlag.AlignLeading
        fill(foot, self.busy, (self.take_in_button, 0, leading), self.below)
        self.busy.hide()
        others = TurningRow(self.files_button, self.aside_button, 0, space=STEP * 2)
        fill(foot, (self.take_back_button, 0, leading), others)
        lay_column(self, (scroll, 1), foot, edges=(0, 0, 0, STEP * 2))
        fix_width(self, SIDE_WIDTH)

    def _said(self) -> QWidget:
        caption = text_label(tr("Merge"), "caption")
        inside = QWidget()
        upper = (caption, self.title, self.about, self.trouble, self.question, self.report)
        column = lay_column(inside, *upper, space=4, edges=(STEP * 2, STEP * 2, STEP * 2, STEP))
        column.addSpacing(STEP)
        leading = Qt.AlignmentFlag.AlignLeading
        fill(column, *self.counts.values(), (self.likely_button, 0, leading))
        fill(column, self.record, self.doubt, self.clock, self.names, self.fields, 0)
        return inside
