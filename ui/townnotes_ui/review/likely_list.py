"""Pairs of cards that likely say the same: joined, kept apart or passed over, one by one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.board_rows import PairRow
from townnotes_ui.review.card_list import set_up_cards
from townnotes_ui.review.card_painting import LikelyPairs
from townnotes_ui.widgets.list_model import ListModel


class LikelyList(QListView):
    """The pairs; Enter joins one, Delete keeps it apart, the arrows pass it over."""

    accepted = Signal(object)
    refused = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[PairRow] = ListModel(_id_of, self._say, self)
        self.setModel(self.rows)
        self.setItemDelegate(LikelyPairs(self, self.rows))
        set_up_cards(self)
        self.setAccessibleName(self.tr("Likely the same"))

    @property
    def chosen(self) -> PairRow | None:
        """The pair that the keys mean."""
        return self.rows.row_at(max(0, self.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pairs out for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the proposal."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit(self.chosen)
            case Qt.Key.Key_Delete:
                self.refused.emit(self.chosen)
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)

    def _say(self, row: PairRow) -> str:
        likely = self.tr("likely the same, {} per cent").format(row.share)
        parts = (likely, row.one.text, row.one.who, row.other.text, row.other.who)
        return ", ".join(part for part in parts if part)


class LikelyPanel(QFrame):
    """The pairs of a theme with what can be done to them, or a word that there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.caption = QLabel()
        set_role(self.caption, "caption")
        self.caption.setFixedHeight(STEP * 4)
        self.list = LikelyList(self)
        self.nothing = QLabel(self.tr("No two cards of this theme are likely the same."))
        self.nothing.setWordWrap(True)
        set_role(self.nothing, "faint")
        self.join_button = QPushButton(self.tr("Join · Enter"))
        self.apart_button = QPushButton(self.tr("Keep apart · Delete"))
        set_role(self.apart_button, "quiet")
        self.join_button.clicked.connect(lambda: self.list.accepted.emit(self.list.chosen))
        self.apart_button.clicked.connect(lambda: self.list.refused.emit(self.list.chosen))
        buttons = QHBoxLayout()
        buttons.addWidget(self.join_button)
        buttons.addWidget(self.apart_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addWidget(self.caption)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addStretch()

    def show_rows(self, rows: list[PairRow]) -> None:
        """Show the pairs of another theme, or after a change."""
        at = self.list.currentIndex().row()
        self.list.rows.show(rows)
        if rows:
            self.list.setCurrentIndex(self.list.rows.index(max(0, min(at, len(rows) - 1)), 0))
        many = self.tr("Likely the same · {}").format(len(rows))
        self.caption.setText(many if rows else self.tr("Likely the same"))
        self.nothing.setVisible(not rows)
        for part in (self.list, self.join_button, self.apart_button):
            part.setVisible(bool(rows))


def _id_of(row: PairRow) -> str:
    return row.id
