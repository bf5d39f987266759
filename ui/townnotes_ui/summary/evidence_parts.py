"""What is said of a sentence's evidence, and done to it: new points taken, points chosen."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from townnotes.domain.entities import Point, Statement, Theme
from townnotes.domain.readings.name_search import is_found
from townnotes.domain.state import State
from townnotes.summary.by_hand.editions import changes_since
from townnotes.summary.by_hand.staleness import Changed, changed_under
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.paragraphs import DraftParagraph, Sentence
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.cards import CardText, by_time, said_in, speakers_of, split
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label

_MOST_LINES = 8
_MOST = 3
_LONGEST = 140
_ID = Qt.ItemDataRole.UserRole
_NAMES = Qt.ItemDataRole.UserRole + 1


def badge(state: State, points: Sequence[str], of_all: int) -> str:
    """Return "7 of 35 · 6 stakeholders, 1 UN entity"; nothing where nobody on the floor said it."""
    speakers = speakers_of(state, points)
    if not speakers:
        return ""
    counted = tr("{count} of {of_all}", count=len(speakers), of_all=of_all)
    return " · ".join(part for part in (counted, split(state, speakers)) if part)


def who_and_when(state: State, sentence: Sentence, of_all: int) -> str:
    """Return the badge, how the sentence stands, and a line for each who said it."""
    said = said_in(state, by_time(state, sentence.rests_on))
    lines = [badge(state, sentence.rests_on, of_all), standing(state, sentence)]
    lines += [line_of(one) for one in said[:_MOST_LINES]]
    if len(said) > _MOST_LINES:
        lines.append(tr("and {n} more|and {n} more", len(said) - _MOST_LINES))
    return "\n".join(line for line in lines if line)


def line_of(said: CardText) -> str:
    """Return "10:31 Ada · called for clean wells"."""
    head = " ".join(part for part in (said.time, said.name) if part)
    words = as_said(said.stance, said.text)
    return " · ".join(part for part in (head, words) if part)


def standing(state: State, sentence: Sentence) -> str:
    """Return why a sentence by hand should be looked at; nothing where it stands."""
    if sentence.state == "unsupported":
        return tr("Unsupported: it rests on no point.")
    if sentence.state != "check":
        return ""
    held = state.find(Statement, sentence.statement)
    changes = changed_under(state, held) if held else changes_since(state, sentence)
    if not changes:
        return tr("Check: it was marked for checking.")
    told = (_told(state, one) for one in changes[:2])
    more = len(changes) - 2
    words = "; ".join(told) + (tr("; {n} more|; {n} more", more) if more > 0 else "")
    return tr("Check: {words}.", words=words)


def in_short(paragraph: DraftParagraph) -> str:
    """Return what stands quietly below a paragraph by hand, or of a summary that is final."""
    states = [one.state for one in paragraph.sentences]
    parts = [
        tr("edited by hand") if paragraph.by_hand else "",
        counted("1 sentence to check|{n} sentences to check", states.count("check")),
        counted("1 unsupported|{n} unsupported", states.count("unsupported")),
    ]
    return " · ".join(part for part in parts if part)


def new_points(count: int) -> str:
    """Return "2 new points"."""
    return counted("1 new point|{n} new points", count)


def _told(state: State, change: Changed) -> str:
    point = state.find(Point, change.point)
    if point is None:
        return tr("a point was deleted")
    said = said_in(state, (change.point,))
    who = said[0].name if said else ""
    if change.how == "set aside":
        return tr("a point of {who} was set aside", who=who)
    return tr("a point of {who} changed", who=who) if who else tr("a point changed")


class NewEvidence(QFrame):
    """A card with the new points; "add" appends the rules' sentence, "link" links them."""

    add_wanted = Signal(object)
    """A `Sentence` of the rules."""
    link_wanted = Signal(object)
    """The ids of points, to be linked with the sentence chosen."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "card")
        self._points: tuple[str, ...] = ()
        self._offered: Sentence | None = None
        self.head = text_label(role="warning")
        self.words = text_label(role="soft", wraps=True)
        self.add_button = push_button(
            tr("Add this sentence"), lambda: self.add_wanted.emit(self._offered)
        )
        self.link_button = push_button(tr("Link"), lambda: self.link_wanted.emit(self._points))
        self.link_button.setToolTip(tr("Have the selected sentence rest on these points, too"))
        row = lay_row(None, self.add_button, self.link_button, 0)
        lay_column(self, self.head, self.words, row, edges=(12, 10, 12, 10))

    def show_new(
        self, state: State, paragraph: DraftParagraph | None, statement: str, *, is_locked: bool
    ) -> None:
        """Show what is new beside a paragraph; `statement` is the sentence chosen, if any."""
        self._points = paragraph.new_evidence if paragraph else ()
        offered = paragraph.offered if paragraph else ()
        self._offered = offered[0] if offered else None
        self.setVisible(bool(self._points))
        if not self._points:
            return
        self.head.setText(
            tr("New evidence: {new_points}", new_points=new_points(len(self._points)))
        )
        lines = [line_of(one) for one in said_in(state, by_time(state, self._points))]
        more = tr("and {n} more|and {n} more", len(lines) - _MOST) if len(lines) > _MOST else ""
        points = "\n".join([*lines[:_MOST], *([more] if more else [])])
        offered = _shortened(self._offered.text) if self._offered else ""
        self.words.setText(f"“{offered}”" if offered else points)
        self.words.setToolTip("\n".join(lines[:20]))
        self.add_button.setVisible(self._offered is not None and not is_locked)
        self.link_button.setVisible(bool(statement) and not is_locked)


def _shortened(text: str) -> str:
    return shorten(text, _LONGEST, placeholder=" …", break_on_hyphens=False)


class Topics(QWidget):
    """A button a theme."""

    given_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = lay_column(self, space=STEP // 2)
        self.buttons: list[QPushButton] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_topics(self, state: State, *, is_wanted: bool) -> None:
        """Show a button for each theme that is only named by somebody's choice."""
        sent = [one for one in state.all(Theme) if one.as_topic] if is_wanted else []
        rows = tuple((one.id, one.label) for one in sent)
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        self._shown = rows
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(*row) for row in rows]

    def _button(self, id_: str, label: str) -> QPushButton:
        button = push_button(
            tr("Give “{label}” a paragraph again", label=label),
            lambda: self.given_back.emit(id_),
            parent=self,
        )
        self._column.addWidget(button)
        return button


class PointChoice(QWidget):
    """A field to search in, and the points; Space links or unlinks one, Esc goes back."""

    linked = Signal(str)
    unlinked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the points"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._sift)
        self.field.returnPressed.connect(self._take_first)
        self.list = QListWidget()
        set_role(self.list, "points")
        self.list.setAccessibleName(tr("Points; ticked are those the sentence rests on"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._on_changed)
        hint = text_label(tr("Space links or unlinks · Esc goes back"), "small")
        lay_column(self, self.field, (self.list, 1), hint)
        self.hide()

    def show_points(self, linked: Sequence[CardText], others: Sequence[CardText]) -> None:
        """Show the points a sentence rests on, ticked, and below them those it could."""
        self.list.blockSignals(True)
        self.list.clear()
        for said, state in (
            *((one, Qt.CheckState.Checked) for one in linked),
            *((one, Qt.CheckState.Unchecked) for one in others),
        ):
            item = QListWidgetItem(line_of(said))
            item.setData(_ID, said.id)
            item.setData(_NAMES, f"{said.name} {said.organization}")
            item.setToolTip(line_of(said))
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._sift(self.field.text())

    def open(self) -> None:
        """Begin to choose, in the field."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list, and back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
            self._go_to_first()
        else:
            super().keyPressEvent(event)

    def _sift(self, typed: str) -> None:
        words = typed.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            text, names = item.text().casefold(), str(item.data(_NAMES))
            item.setHidden(not all(word in text or is_found(word, names) for word in words))

    def _go_to_first(self) -> QListWidgetItem | None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if not item.isHidden():
                self.list.setCurrentItem(item)
                return item
        return None

    def _take_first(self) -> None:
        item = self._go_to_first()
        if item is not None and self.field.text().strip():
            item.setCheckState(Qt.CheckState.Checked)

    def _on_changed(self, item: QListWidgetItem) -> None:
        id_ = str(item.data(_ID))
        (self.linked if item.checkState() == Qt.CheckState.Checked else self.unlinked).emit(id_)
