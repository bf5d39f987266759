"""Right clicks, and takes what the menu has."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from townnotes_ui.actions.place_menu import PlaceMenu


def right_click(widget: QWidget, at: QPoint) -> PlaceMenu:
    """Ask for the menu at a place of a widget, of a list that of its viewport."""
    by_mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(by_mouse, at, widget.mapToGlobal(at)))
    return menu_shown()


def menu_shown() -> PlaceMenu:
    """Return the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PlaceMenu)
    return menu


def entries(menu: PlaceMenu) -> list[str]:
    """Return what a menu has, without the keys."""
    return [one.text().split("\t")[0] for one in menu.actions() if not one.isSeparator()]


def entry(menu: PlaceMenu, what: str) -> QAction:
    """Return an entry of a menu."""
    return next(one for one in menu.actions() if one.text().split("\t")[0] == what)


def take(menu: PlaceMenu, what: str) -> None:
    """Take an entry of a menu."""
    entry(menu, what).trigger()
    menu.close()
