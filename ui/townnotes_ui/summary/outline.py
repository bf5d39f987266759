"""The list of paragraphs, each with its theme's mark and how many took it up."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from townnotes.domain.entities import Theme
from townnotes.domain.state import State
from townnotes.summary.paragraphs import Draft
from townnotes_ui.look import SMALL, set_role, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.shapes import (
    TRAILING,
    draw_row_ground,
    draw_square,
    draw_text,
    mirrored,
)

_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A paragraph in the list."""

    section: str
    heading: str
    count: str
    colour: str
    by_hand: bool


class Outline(QListView):
    """The paragraphs; choosing one shows it on the page, Enter writes it."""

    chosen = Signal(str)
    write_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model: ListModel[OutlineRow] = ListModel(_key, self._say, self)
        set_role(self, "outline")
        self.setAccessibleName(self.tr("Paragraphs of the summary"))
        self.setModel(self._model)
        self.setItemDelegate(OutlinePainter(self._model, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_draft(self, state: State, draft: Draft) -> None:
        """Show the paragraphs of another draft, each with how many took it up."""
        counted = self.tr("{} of {}")
        themes = {one.id: one for one in state.all(Theme)}
        self._model.show(
            [
                OutlineRow(
                    section=one.section,
                    heading=one.heading,
                    count=counted.format(one.speakers, draft.took_the_floor)
                    if one.speakers
                    else "",
                    colour=themes[one.section].colour if one.section in themes else "",
                    by_hand=one.by_hand,
                )
                for one in draft.paragraphs
                if one.kind == "body"
            ]
        )

    def mark(self, section: str) -> None:
        """Mark a paragraph that was chosen elsewhere."""
        index = self._model.index(self._model.place_of(section), 0)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(200, max(1, self._model.rowCount()) * _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the paragraph on Enter."""
        row = self._model.row_at(self.currentIndex().row())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.write_wanted.emit(row.section)
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._model.row_at(current.row())
        if row is not None:
            self.chosen.emit(row.section)

    def _say(self, row: OutlineRow) -> str:
        by_hand = self.tr("edited by hand") if row.by_hand else ""
        return ", ".join(part for part in (row.heading, row.count, by_hand) if part)


class OutlinePainter(QStyledItemDelegate):
    """Paints a paragraph's mark, heading and count."""

    def __init__(self, model: ListModel[OutlineRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as the next."""
        del option, index
        return QSize(120, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        draw_row_ground(
            painter,
            rect,
            is_chosen=bool(state & QStyle.StateFlag.State_Selected),
            is_hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            is_focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        colours = tokens()
        mark = mirrored(QRectF(rect.left() + 8, rect.top(), 10, rect.height()), rect, direction)
        draw_square(painter, QPointF(mark.center()), row.colour or colours.line)
        count_font = text_font(SMALL)
        wide = 84.0 if row.count else 8.0
        text = QRectF(rect.left() + 28, rect.top(), rect.width() - 28 - wide, rect.height())
        heading = row.heading + (" ✎" if row.by_hand else "")
        draw_text(painter, mirrored(text, rect, direction), heading, text_font(), colours.ink)
        count = QRectF(rect.right() - wide, rect.top(), wide - 8, rect.height())
        where = mirrored(count, rect, direction)
        draw_text(painter, where, row.count, count_font, colours.soft, TRAILING)
        painter.restore()


def _key(row: OutlineRow) -> str:
    return row.section
