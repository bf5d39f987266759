"""A sheet that lies over the room for a while, with its lists; Esc puts it away."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, set_role, text_font, tokens, zoomed
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_column, text_label
from townnotes_ui.widgets.shapes import LEADING, draw_text, mirrored
from townnotes_ui.widgets.veil import Veil

MARGIN = 32
"""Kept free around a sheet; a smaller window makes the sheet smaller."""
_LEAST_HEIGHT = 80
_AROUND = 180
"""What a sheet and the margins around it take of the height of the window."""
SPACE = 12
"""Between the parts of a sheet."""
LEAST_ROWS = 3
_FRAME = 2
"""What Qt takes of the height of a list besides its rows."""
LISTED_ROW_HEIGHT = 48
_LISTED_ROWS = 8
_LISTED_EDGE = 12


DialogFrame = cast("type[QFrame]", type("QDialog", (QFrame,), {}))
"""A frame that a screen reader takes for a dialog: Qt tells that by what a class is called.

A dialog of Qt's own would be a window, and take Enter and Esc for itself.
"""


class Sheet(DialogFrame):
    """A frame in the middle of the window; what it shows goes into `body`.

    The window goes on behind it: the time runs, and keys of the room work. A sheet takes the focus
    when it opens; whoever opens it gives the focus back on `closed`. A form scrolls in a window
    that is too low for it.
    """

    closed = Signal()
    above = MARGIN
    """Kept free above it."""
    width_wanted = 0
    """Asked for whatever its parts ask for, unless 0."""

    def __init__(self, window: QWidget, title: str, *, is_form: bool = False) -> None:
        # Tab goes round within a part of that kind: what lies under it cannot be seen.
        super().__init__(window, Qt.WindowType.SubWindow)
        set_role(self, "sheet")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(title)
        self.caption = text_label(title, "caption", self)
        self._closing = text_label(tr("Esc closes this"), "small", self)
        self.body = lay_column(None, space=SPACE)
        self._layout = lay_column(self, self.caption, space=16, edges=(32, 24, 32, 20))
        if is_form:
            self._layout.addWidget(ScrolledForm(self.body), 1)
        else:
            self._layout.addLayout(self.body, 1)
        self._layout.addWidget(self._closing)
        window.installEventFilter(self)
        self._around = window
        self._veil: Veil | None = None
        self.hide()

    def sizeHint(self) -> QSize:
        """Ask for the width wanted, where there is so much, and for the height it then takes."""
        if not self.width_wanted:
            return super().sizeHint()
        width = min(self.width_wanted, self.maximumWidth())
        if not self._layout.hasHeightForWidth():
            return QSize(width, self._layout.sizeHint().height())
        # A label that wraps guesses its height; at this width it is known.
        return QSize(width, self._layout.totalHeightForWidth(width))

    def open(self) -> None:
        """Show the sheet in the middle of the window, and give it the keys."""
        # The window of a session stands in another one, which must not lie between.
        self._veil = Veil(self._around)
        self._veil.pressed.connect(self._take_click_beside)
        self._veil.show()
        self._veil.raise_()
        self._place()
        self.show()
        self.raise_()
        self.take_focus()
        if sheet_of(self.window().focusWidget()) is not self:
            # What should have it may be disabled: keys must not go to what lies under the sheet.
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_focus(self) -> None:
        """Put the focus where typing begins; a sheet with fields puts it into its first."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away."""
        if self.isVisible():
            self.hide()
            if self._veil is not None:
                self._veil.hide()
                self._veil.deleteLater()
                self._veil = None
            self.closed.emit()

    def _take_click_beside(self) -> None:
        """Close, unless something may have been typed here, which is not to be lost by a slip."""
        if self.first_field() is None:
            self.close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; where there is nothing to type into, typing closes, too, and arrives."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif self.has_no_field() and is_sign(event):
            self.close_sheet()
            under = QApplication.focusWidget()
            if under is not None and under is not self:
                QApplication.sendEvent(under, event.clone())
        else:
            super().keyPressEvent(event)

    def has_no_field(self) -> bool:
        """Tell whether the focus is where nothing can be typed into."""
        return isinstance(QApplication.focusWidget(), (Sheet, QScrollArea))

    def uses_letters(self) -> bool:
        """Tell whether its lists use letters now; else these are meant for a field, or the note."""
        return False

    def uses_figure(self, event: QKeyEvent) -> bool:
        """Tell whether a figure does now what the sheet says that it does."""
        return False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own name
        """Keep Tab here, even where it has nowhere to go."""
        if self.isVisible():
            super().focusNextPrevChild(next)
            return True
        # Qt asks while it hides the sheet, too; then the focus must leave.
        return self.window().focusNextPrevChild(next)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle while the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def first_field(self) -> QLineEdit | None:
        """Return the first field that can be typed into, if the sheet has one."""
        fields = (one for one in self.findChildren(QLineEdit) if one.isVisible())
        return next((one for one in fields if one.isEnabled() and not one.isReadOnly()), None)

    def _place(self) -> None:
        window = self.window()
        room = window.height() - self.above - MARGIN
        self.setMaximumSize(window.width() - 2 * MARGIN, room)
        for form in self.findChildren(ScrolledForm):
            form.measure()
        self._layout.activate()
        self.adjustSize()
        top = self.above + (room - self.height()) // 2
        self.move((window.width() - self.width()) // 2, top)


def sheet_of(widget: QWidget | None) -> Sheet | None:
    """Return the sheet that a widget is or stands in, if any."""
    while widget is not None and not isinstance(widget, Sheet):
        widget = widget.parentWidget()
    return widget


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab may lead to a widget now."""
    is_tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_itself = widget.focusProxy() is None
    return is_tabbed and is_itself and widget.isVisible() and widget.isEnabled()


def is_sign(event: QKeyEvent) -> bool:
    """Tell whether a key writes a sign: Space may mean a button or a row."""
    return is_typing(event) and not event.text().isspace()


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key writes a sign or a space, with Shift or AltGr at most."""
    meant = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    is_plain = not meant or meant == both
    return is_plain and bool(event.text()) and event.text().isprintable()


def is_left(event: QKeyEvent, letters: frozenset[int]) -> bool:
    """Tell whether a key is one of the letters that a list leaves to its sheet."""
    return event.key() in letters and not event.modifiers()


class ScrolledForm(QScrollArea):
    """Asks for all the room the form wants, and is content with less."""

    def __init__(self, form: QLayout, below: int = 0) -> None:
        """Take a form, and how much height the sheet needs for what stands below it."""
        super().__init__()
        self._around = _AROUND + below
        self._form = form
        self._inside = QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(form)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for the size of the form, and for the bar where it is shown."""
        wanted = self._inside.sizeHint()
        is_low = wanted.height() > self.window().height() - self._around
        return wanted + QSize(self.verticalScrollBar().sizeHint().width() if is_low else 0, 0)

    def measure(self) -> None:
        """Ask for what the form wants now, which Qt would do after the next event."""
        self._form.activate()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Be content with a few rows at a time."""
        return QSize(0, min(_LEAST_HEIGHT, self._inside.minimumSizeHint().height()))


class RowsView(QListView):
    """Rows of one height; Enter, Space and what else it does not know go to its sheet."""

    def __init__(self, parent: QWidget, row_height: int, most_rows: int) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._most_rows = most_rows
        self.left_to_sheet: frozenset[int] = frozenset()
        """Letters that the sheet does something with."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Show every row, up to so many."""
        return QSize(super().sizeHint().width(), self._height_of(self._most_rows))

    def minimumSizeHint(self) -> QSize:
        """Show a few at least."""
        return QSize(super().minimumSizeHint().width(), self._height_of(LEAST_ROWS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the arrows and the like."""
        if event.text().isspace() or is_left(event, self.left_to_sheet):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _height_of(self, most: int) -> int:
        return max(1, min(self.model().rowCount(), most)) * zoomed(self._row_height) + _FRAME


class ListedRow(NamedTuple):
    """A row: its id, its words, and the line below them."""

    id: str
    text: str
    below: str


class ListedRowDelegate(RowDelegate[ListedRow]):
    """Paints the words over the quieter line below them."""

    def __init__(self, view: QListView, model: ListModel[ListedRow]) -> None:
        super().__init__(view, model, LISTED_ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ListedRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint both lines."""
        colours = tokens()
        room = mirrored(whole.adjusted(_LISTED_EDGE, 0, -_LISTED_EDGE, 0), whole, direction)
        middle = room.center().y()
        upper = QRectF(room.left(), middle - 19, room.width(), 20)
        draw_text(painter, upper, row.text, self._text, colours.ink, LEADING)
        lower = QRectF(room.left(), middle + 2, room.width(), 16)
        draw_text(painter, lower, row.below, self._small, colours.soft, LEADING)


class RowList(QListView):
    """The list; Enter or a double click takes a row."""

    taken = Signal(str)
    """The id of the row."""

    def __init__(self, name: str, parent: QWidget, most: int = _LISTED_ROWS) -> None:
        super().__init__(parent)
        self._most = most
        self.left_to_sheet: frozenset[int] = frozenset()
        """Letters that the sheet does something with."""
        self.rows: ListModel[ListedRow] = ListModel(lambda row: row.id, _said, self)
        self.rows.attach(self, ListedRowDelegate(self, self.rows), name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._take)

    def show_rows(self, rows: Sequence[ListedRow]) -> None:
        """Show rows, the first of them chosen, in as much room as they need."""
        self.rows.begin_with(rows)
        self.setFixedHeight(min(len(rows), self._most) * zoomed(LISTED_ROW_HEIGHT) + _FRAME)
        self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif is_left(event, self.left_to_sheet):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        row = self.rows.row_at(self.currentIndex().row())
        if row is not None:
            self.taken.emit(row.id)


def _said(row: ListedRow) -> str:
    return f"{row.text} · {row.below}"
