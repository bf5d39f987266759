"""Typing that no text field has: it goes to the note, however it comes and whatever has the focus.

A click leaves the caret where it is; only Tab and F6 lead to lists and buttons. What is typed there
is meant for the note, but for what they use themselves: letters and figures in the list of themes,
Space on a button. In a sheet it is meant for its first field; one without a field closes, unless it
uses letters itself. A box of
choices that is not open keeps no letter: it would choose something else unseen, and the letter
would be gone.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from townnotes_ui.floor.speakers.lists import WaitingList
from townnotes_ui.floor.speakers.picking import is_figure
from townnotes_ui.floor.themes.list import ThemeList
from townnotes_ui.widgets.sheet import Sheet, is_typing, sheet_of

_FIELDS = (QTextEdit, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QKeySequenceEdit)
"""They use what is typed themselves."""
_RECTANGLES = Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle


class StrayTyping(QObject):
    """Watches the widget that has the focus and is no text field, and hands on what is typed.

    While the caret is in a field nothing is watched, so that no key waits. An input method writes
    into the note from the first letter on; the focus follows once it has written the word, since
    it would give up the word if the focus moved in the middle of it.
    """

    def __init__(self, room: QWidget, note: QTextEdit) -> None:
        super().__init__(room)
        self._room = room
        self._note = note
        self._watched: QWidget | None = None
        self._clicks: QWindow | None = None

    def follow(self, focus: QWidget | None) -> None:
        """Watch what has the focus now, where it is in the room's window and no field."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        if self._clicks is not None and isValid(self._clicks):
            self._clicks.removeEventFilter(self)
        self._watched = self._clicks = None
        if focus is None or isinstance(focus, _FIELDS) or not self._room.isVisible():
            return
        window = self._room.window()
        if focus.window() is window:
            self._watched, self._clicks = focus, window.windowHandle()
            focus.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            focus.installEventFilter(self)
            self._clicks.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on what is typed; a click leads back to the note, too."""
        widget = self._watched
        if widget is not None and watched is widget:
            return self._use(widget, event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            # After the click was made use of, which may lead to another field.
            QTimer.singleShot(0, self, self._leave)
        return False

    def _use(self, widget: QWidget, event: QEvent) -> bool:
        sheet = sheet_of(widget)
        if sheet is not None and _is_for(sheet, event):
            return False
        if isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and is_typing(event) and not _keeps(widget, event):
                self.take(event)
                return True
            return False
        if isinstance(event, QInputMethodEvent):
            QApplication.sendEvent(self._target(widget), event)
            if not event.preeditString():
                self._arrive(widget)
            return True
        if isinstance(event, QInputMethodQueryEvent):
            self._answer(widget, event)
            return True
        return False

    def take(self, event: QKeyEvent) -> None:
        """Put the caret where typing is meant to go, and type."""
        widget = self._watched or self._note
        target = self._target(widget)
        self._arrive(widget)
        QApplication.sendEvent(target, event.clone())

    def _target(self, widget: QWidget) -> QWidget:
        sheet = sheet_of(widget)
        return (sheet.first_field() if sheet else None) or self._note

    def _arrive(self, widget: QWidget) -> None:
        target, sheet = self._target(widget), sheet_of(widget)
        if sheet is not None and target is self._note:
            sheet.close_sheet()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self._watched is not None and sheet_of(self._watched) is None:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, widget: QWidget, event: QInputMethodQueryEvent) -> None:
        """Say of the text what the input method asks, with places as the widget counts them."""
        target = self._target(widget)
        QApplication.sendEvent(target, event)
        for query in _RECTANGLES:
            if event.queries() & query:
                rect = cast("QRect", event.value(query))
                corner = widget.mapFromGlobal(target.mapToGlobal(rect.topLeft()))
                rect.moveTopLeft(corner)
                event.setValue(query, rect)


def _is_for(sheet: Sheet, event: QEvent) -> bool:
    """Tell whether a sheet uses itself what is typed."""
    if sheet.uses_letters():
        return True
    return isinstance(event, QKeyEvent) and sheet.uses_figure(event)


def _keeps(widget: QWidget, event: QKeyEvent) -> bool:
    """Tell whether a widget uses a key itself."""
    if isinstance(widget, ThemeList):
        return event.text().isalnum()
    if isinstance(widget, WaitingList) and widget.is_picking:
        return is_figure(event)
    if event.text().isspace():
        return isinstance(widget, QAbstractButton) or sheet_of(widget) is not None
    return False
