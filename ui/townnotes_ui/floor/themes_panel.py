"""The quick-tag panel: themes with their keys, and how many speakers took each up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.glance_rows import Glance, ThemeRow
from townnotes_ui.desk import Desk
from townnotes_ui.look import CAPTION, SMALL, TEXT, set_role, text_font, tokens
from townnotes_ui.models.list_model import ListModel
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import (
    TRAILING,
    draw_keycap,
    draw_square,
    draw_text,
    mirrored,
)

if TYPE_CHECKING:
    from townnotes.domain.tally import ThemeTally

ROW_HEIGHT = 32
_KEY_MIDDLE, _MARK_MIDDLE, _LABEL_START, _COUNT_WIDTH, _EDGE = 17, 41, 56, 40, 8
_COUNTED = {"point", "intervention", "theme", "participant", "link"}


class ThemeDelegate(RowDelegate[ThemeRow]):
    """A theme's row: keycap, colour mark, word, count."""

    def __init__(self, view: QListView, model: ListModel[ThemeRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._label = text_font(TEXT)
        self._key = text_font(CAPTION)
        self._count = text_font(SMALL + 1)
        self.worn: frozenset[str] = frozenset()
        """The labels of the themes that the current line wears."""

    def is_chosen(self, row: ThemeRow) -> bool:
        """Have the themes of the current line stand out."""
        return row.label in self.worn

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ThemeRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint key, mark, word and count."""

        def room(start: float, width: float) -> QRectF:
            part = QRectF(whole.left() + start, whole.top(), width, whole.height())
            return mirrored(part, whole, direction)

        colours = tokens()
        if row.key:
            draw_keycap(painter, room(_KEY_MIDDLE - 1, 2).center(), row.key, self._key)
        draw_square(painter, room(_MARK_MIDDLE - 1, 2).center(), row.colour)
        count_start = whole.width() - _COUNT_WIDTH - _EDGE
        label = room(_LABEL_START, count_start - _LABEL_START)
        draw_text(painter, label, row.label, self._label, colours.ink)
        count = room(count_start, _COUNT_WIDTH)
        draw_text(painter, count, str(row.speakers), self._count, colours.soft, TRAILING)


class ThemeList(QListView):
    """The list itself: a click, or a bare key while it has the focus, tags."""

    chosen = Signal(str)
    """The id of a theme, or a key typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click must not take the caret out of the note; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Themes"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tag by a bare figure or letter, or with Space what the keys have chosen."""
        typed = event.text().lower()
        has_modifier = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if typed.isalnum() and len(typed) == 1 and not has_modifier:
            self.chosen.emit(typed)
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ThemesPanel(QWidget):
    """Shows the themes; says which one is to be put on the current line, or taken off."""

    tag_wanted = Signal(str)
    done = Signal()
    """A new theme was named, or not after all: the caret may go back to the note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tally: ThemeTally | None = None
        self.model: ListModel[ThemeRow] = ListModel(_id_of, self._say, self)
        self.list = ThemeList(self)
        self._delegate = ThemeDelegate(self.list, self.model)
        self.entry = QLineEdit(self)
        self._set_up()
        self._lay_out()
        desk.opened.connect(self.show_session)
        desk.changed.connect(self._follow)

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._click)
        self.list.chosen.connect(self.tag_wanted)
        self.entry.setPlaceholderText(self.tr("+   new theme"))
        self.entry.setAccessibleName(self.tr("New theme"))
        set_role(self.entry, "bare")
        self.entry.returnPressed.connect(self._add)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Themes"), self)
        set_role(caption, "caption")
        counted = QLabel(self.tr("speakers"), self)
        set_role(counted, "small")
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(counted)
        below = QHBoxLayout()
        below.setContentsMargins(10, 6, 8, 6)
        below.addWidget(self.entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(8)
        layout.addWidget(self.list, 100)
        layout.addLayout(below)
        layout.addStretch(1)

    def show_first(self, glance: Glance) -> None:
        """Show what the file's plain tables have."""
        self.model.begin_with(glance.themes)
        self._fit()

    def wear(self, labels: frozenset[str]) -> None:
        """Mark the themes that the current line wears."""
        if labels != self._delegate.worn:
            self._delegate.worn = labels
            self.list.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the new theme unnamed."""
        if event.key() == Qt.Key.Key_Escape:
            self.entry.clear()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.tag_wanted.emit(row.id)

    def _add(self) -> None:
        from townnotes_ui.floor import deeds

        label = self.entry.text()
        if not label.strip() or self._desk.do(self.tr("new theme"), deeds.adding_theme(label)):
            self.entry.clear()
            self.done.emit()

    def show_session(self) -> None:
        """Count everything anew and show it."""
        from townnotes_ui.floor import deeds

        self._tally = deeds.ThemeTally()
        self._tally.count(self._desk.state)
        self._show(self._tally)

    def _follow(self, change: object) -> None:
        touched: frozenset[tuple[str, str]] = getattr(change, "touched", frozenset())
        if not {entity for entity, _ in touched} & _COUNTED:
            return
        if self._tally is not None and self._tally.follow(self._desk.state, touched):
            self._show(self._tally)

    def _show(self, tally: "ThemeTally") -> None:
        from townnotes_ui.floor import deeds

        self.model.show(deeds.theme_rows(self._desk.state, tally))
        self._fit()

    def _fit(self) -> None:
        """Have the list as high as its rows, as far as there is room."""
        self.list.setMaximumHeight(max(1, len(self.model.rows)) * ROW_HEIGHT)

    def _say(self, row: ThemeRow) -> str:
        return self.tr("{}, key {}, {} speakers").format(row.label, row.key or "–", row.speakers)


def _id_of(row: ThemeRow) -> str:
    return row.id
