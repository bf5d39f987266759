"""What may be done to a sentence's evidence: new points taken, points chosen, topics sent back."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.entities import Theme
from townnotes.domain.state import State
from townnotes.summary.paragraphs import DraftParagraph, Sentence
from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.evidence_words import line_of, new_points
from townnotes_ui.widgets.cards import CardText, by_time, said_in

_MOST = 3
_LONGEST = 140


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
        self.head = QLabel()
        set_role(self.head, "warning")
        self.words = QLabel()
        self.words.setWordWrap(True)
        set_role(self.words, "soft")
        self.add_button = QPushButton(self.tr("Add this sentence"))
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(self._offered))
        self.link_button = QPushButton(self.tr("Link"))
        self.link_button.setToolTip(self.tr("Have the sentence chosen rest on these points too"))
        self.link_button.clicked.connect(lambda: self.link_wanted.emit(self._points))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.add_button)
        row.addWidget(self.link_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(STEP)
        column.addWidget(self.head)
        column.addWidget(self.words)
        column.addLayout(row)

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
        self.head.setText(self.tr("New evidence: {}").format(new_points(len(self._points))))
        lines = [line_of(one) for one in said_in(state, by_time(state, self._points))]
        more = self.tr("and {} more").format(len(lines) - _MOST) if len(lines) > _MOST else ""
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
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
        button = QPushButton(self.tr("Give “{}” a paragraph again").format(label), self)
        button.clicked.connect(lambda: self.given_back.emit(id_))
        self._column.addWidget(button)
        return button


_ID = Qt.ItemDataRole.UserRole


class PointChoice(QWidget):
    """A field to search in, and the points; Space links or unlinks one, Esc goes back."""

    linked = Signal(str)
    unlinked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the points"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._sift)
        self.field.returnPressed.connect(self._take_first)
        self.list = QListWidget()
        set_role(self.list, "points")
        self.list.setAccessibleName(self.tr("Points; ticked are those the sentence rests on"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._on_changed)
        hint = QLabel(self.tr("Space links or unlinks · Esc goes back"))
        set_role(hint, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
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
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in words))

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
