"""The two tracks as a list: its keys, the answers on the chosen row, and the columns' heads."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import text_font, tokens
from townnotes_ui.merge_room.row_painting import TrackRows, answers_span, columns_of, span
from townnotes_ui.merge_room.rows import TrackCard, TrackRow
from townnotes_ui.widgets.list_model import Index, ListModel, set_up_cards
from townnotes_ui.widgets.parts import EnterButton, lay_row, text_label
from townnotes_ui.widgets.shapes import draw_text, mirrored

HEIGHT = 28
_FIELD_KEYS = {Qt.Key.Key_1: "ours", Qt.Key.Key_2: "theirs", Qt.Key.Key_3: ""}


class CapButton(EnterButton):
    """A small button that says the key that does the same."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.setProperty("beside", "track")
        self._row = lay_row(self, space=4, edges=(7, 3, 5, 3))
        word, cap = text_label(text, "small-ink", self), text_label(key, "key", self)
        for label in (word, cap):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(label)

    def sizeHint(self) -> QSize:
        """Be as wide as word and key."""
        return self._row.sizeHint().expandedTo(QSize(0, HEIGHT))


class Answers(QWidget):
    """Join or keep apart for a pair; yours, theirs or both for a field."""

    joined = Signal()
    kept_apart = Signal()
    chosen = Signal(str)
    """`ours`, `theirs`, or nothing for both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = lay_row(self, space=4)
        self.pair = [
            self._button(tr("Join"), "J", self.joined.emit),
            self._button(tr("Keep apart"), "K", self.kept_apart.emit),
        ]
        self.field = [
            self._button(tr("Yours"), "1", lambda: self.chosen.emit("ours")),
            self._button(tr("Theirs"), "2", lambda: self.chosen.emit("theirs")),
            self._button(tr("Both"), "3", lambda: self.chosen.emit("")),
        ]
        for button in self.field:
            button.setCheckable(True)
        self.hide()

    def show_for(self, row: TrackRow) -> None:
        """Show the answers that a row may have, the one it has pressed down."""
        join, apart = self.pair
        join.setVisible(not row.is_field and row.state not in {"one", "joined"})
        apart.setVisible(not row.is_field and row.state != "apart")
        for button, answer in zip(self.field, ("ours", "theirs", ""), strict=True):
            button.setVisible(row.is_field)
            button.setChecked(row.answer == answer)
        self.adjustSize()
        self.show()

    def _button(self, text: str, key: str, call: Callable[[], object]) -> CapButton:
        button = CapButton(text, key, self)

        def answer(_checked: bool) -> None:  # noqa: FBT001 - a signal
            call()

        button.clicked.connect(answer)
        self._row.addWidget(button)
        return button


class TrackList(QListView):
    """Rows side by side; J joins, K keeps apart, N goes on, Z takes a decision back."""

    joined = Signal()
    all_joined = Signal()
    """All that is likely one is to be joined."""
    kept_apart = Signal()
    chosen = Signal(str)
    taken_back = Signal()
    both_wanted = Signal()
    given_up = Signal()
    moved = Signal()
    """Another row is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[TrackRow] = ListModel(lambda row: row.key, self._say, self)
        self.answers = Answers(self.viewport())
        self.rows.attach(self, TrackRows(self, self.rows), tr("Yours and theirs, side by side"))
        set_up_cards(self)
        self.answers.joined.connect(self.joined)
        self.answers.kept_apart.connect(self.kept_apart)
        self.answers.chosen.connect(self.chosen)
        self.verticalScrollBar().valueChanged.connect(self.place_answers)
        self.doubleClicked.connect(self.both_wanted)

    @property
    def current(self) -> TrackRow | None:
        """The row that the keys mean."""
        return self.rows.row_at(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        """Have the row at a place chosen, and seen."""
        if 0 <= place < self.rows.rowCount():
            index = self.rows.index(place, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_to_first(self, holds: Callable[[TrackRow], bool], after: int = -1) -> bool:
        """Go to the next row of which something holds, from the top again where there is none."""
        rows = self.rows.rows
        order = [*range(after + 1, len(rows)), *range(min(after + 1, len(rows)))]
        found = next((at for at in order if holds(rows[at])), None)
        if found is None:
            return False
        self.go_to(found)
        return True

    def show_rows(self, rows: Sequence[TrackRow], *, is_new: bool) -> None:
        """Show other rows, or the same with other answers: then the place stays."""
        if is_new or len(rows) != self.rows.rowCount():
            current = self.current
            self.rows.begin_with(rows)
            self.go_to(max(0, self.rows.place_of(current.key) if current else 0))
        else:
            self.rows.show(rows)
        self.place_answers()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Put the answers on the row."""
        super().currentChanged(current, previous)
        self.moved.emit()
        self.viewport().update()
        self.place_answers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out for another width."""
        super().resizeEvent(event)
        self.place_answers()

    def place_answers(self) -> None:
        """Put the answers below the verdict of the chosen row, where it has any."""
        row = self.current
        if row is None or not (row.may_join or row.is_field):
            self.answers.hide()
            return
        self.answers.show_for(row)
        whole = QRectF(self.visualRect(self.currentIndex()))
        place = mirrored(answers_span(row, whole, HEIGHT), whole, self.layoutDirection())
        left = place.center().x() - self.answers.width() / 2
        self.answers.move(round(left), round(place.top()))

    def event(self, e: QEvent) -> bool:
        """Take undo from the window: here it takes a decision back, or the merge."""
        is_undo = isinstance(e, QKeyEvent) and e.matches(QKeySequence.StandardKey.Undo)
        if is_undo and e.type() == QEvent.Type.ShortcutOverride:
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says to the row."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.taken_back.emit()
            return
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_J and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.all_joined.emit()
        elif is_plain and key in _FIELD_KEYS:
            self.chosen.emit(_FIELD_KEYS[key])
        elif not is_plain or not self._do(key):
            super().keyPressEvent(event)

    def _do(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_J:
                self.joined.emit()
            case Qt.Key.Key_K:
                self.kept_apart.emit()
            case Qt.Key.Key_N:
                self.go_to_first(lambda row: row.waits, self.currentIndex().row())
            case Qt.Key.Key_Z:
                self.taken_back.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.both_wanted.emit()
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                return False
        return True

    def _say(self, row: TrackRow) -> str:
        ours = ", ".join(map(_card_in_words, row.ours)) or tr("nothing")
        theirs = ", ".join(map(_card_in_words, row.theirs)) or tr("nothing")
        sides = tr("yours: {ours}; theirs: {theirs}", ours=ours, theirs=theirs)
        return "; ".join(part for part in (row.verdict, row.why, sides) if part)


class TrackHeads(QWidget):
    """Whose cards stand in which column, and how far theirs were shifted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ours = self._theirs = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, ours: str, theirs: str) -> None:
        """Name both sides."""
        self._ours, self._theirs = ours, theirs
        self.setAccessibleName(f"{ours}; {theirs}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line."""
        return QSize(320, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both as captions above their columns."""
        super().paintEvent(event)
        painter = QPainter(self)
        whole = QRectF(self.rect())
        columns = columns_of(whole.width())
        font = text_font(11, text_font().Weight.DemiBold)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.7)
        for text, at in ((self._ours, columns.ours), (self._theirs, columns.theirs)):
            rect = mirrored(span(whole, at, 4, 28), whole, self.layoutDirection())
            draw_text(painter, rect, text.upper(), font, tokens().soft)


def _card_in_words(card: TrackCard) -> str:
    said = (" ".join(part for part in (one.stance, one.text, one.by) if part) for one in card.lines)
    return ", ".join(part for part in (card.name, card.beside, card.time, *said) if part)
