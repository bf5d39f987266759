"""The menus of what the window shows, by right click or by key, and what only they can do."""

from functools import cached_property
from operator import attrgetter

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from townnotes_ui.actions.place_menu import PlaceMenu, add_entries
from townnotes_ui.actions.table import Action
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.changes import ThemeChanges
from townnotes_ui.widgets.text_hands import TextHands
from townnotes_ui.window.people_changes import PeopleChanges


class PlaceMenus(QObject):
    """Opens the menu that a panel asks for at the desk; an action calls `places.…`."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    @cached_property
    def themes(self) -> ThemeChanges:
        """What is done to a theme from where it stands."""
        return ThemeChanges(self._desk, self)

    @cached_property
    def people(self) -> PeopleChanges:
        """What is done to a speaker from where they are named."""
        return PeopleChanges(self._desk, self)

    @cached_property
    def texts(self) -> TextHands:
        """What is done to a text by the mouse alone."""
        return TextHands(self)

    def show(self, kind: str, id_: str, where: QPoint) -> None:
        """Open the menu of a thing at a place of the screen; the caret stays where it is."""
        if self._desk.is_open:
            PlaceMenu(self._window, kind, id_, self._do).popup(where)

    def add_to(self, menu: QMenu, kind: str, id_: str) -> None:
        """Put the entries of a thing's menu below those that a menu has already."""
        add_entries(menu, kind, id_, self._do)

    def show_here(self) -> None:
        """Open the menu of what has the keys or the caret."""
        widget = QApplication.focusWidget()
        if widget is None:
            return
        # A field tells it in whole pixels, an editor in parts of them.
        caret = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect()
        where = caret.bottomLeft() if caret.isValid() else widget.rect().center()
        by_key = QContextMenuEvent.Reason.Keyboard
        asked = QContextMenuEvent(by_key, where, widget.mapToGlobal(where))
        QApplication.sendEvent(widget, asked)

    def _do(self, row: Action, args: tuple[str, ...]) -> None:
        attrgetter(row.call)(self._window)(*args)
