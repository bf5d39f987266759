"""Keeps a small window within the screen it stands on, whatever becomes of the screens."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MARGIN = 16


def within(window: QRect, screen: QRect) -> QPoint:
    """Return the corner nearest to a window's own at which all of it is on a screen."""
    left = max(screen.left(), min(window.left(), screen.right() + 1 - window.width()))
    top = max(screen.top(), min(window.top(), screen.bottom() + 1 - window.height()))
    return QPoint(left, top)


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back that stands beyond the screen, or on one that was taken away."""
    at = QRect(window.pos(), window.size())
    wanted = within(at, _screen_of(window))
    if wanted != at.topLeft():
        window.move(wanted)


def first_corner(window: QWidget) -> QPoint:
    """Return where a small window stands before anybody moved it: at the upper trailing end."""
    screen = _screen_of(window)
    across = screen.right() + 1 - window.width() - MARGIN
    left = screen.left() + MARGIN if window.isRightToLeft() else across
    return QPoint(left, screen.top() + MARGIN)


def snap(window: QWidget, way: QPoint) -> None:
    """Put a window to the edge of its screen that lies that way."""
    room = _screen_of(window).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    far = QPoint(way.x() * 100_000, way.y() * 100_000)
    window.move(within(QRect(window.pos() + far, window.size()), room))


def _screen_of(window: QWidget) -> QRect:
    middle = QRect(window.pos(), window.size()).center()
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
