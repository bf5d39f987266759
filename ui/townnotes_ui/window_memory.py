"""Where the windows stand: within the screen, and where they were the last time; and their look."""

import os

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1366, 768)
MARGIN = 16
_FRAME = 40
"""As high as a title bar may be, in logical pixels."""
_SCHEME, _SIZE, _ZOOM, _LANGUAGE = "scheme", "text_size", "text_zoom", "language"
_SIZES, _ZOOMS = range(101, 201), range(80, 201)
"""Per cents; at a hundred of all nothing is to be said."""


def put_where_it_was(window: QWidget, name: str = "", first: QSize = FIRST_SIZE) -> bool:
    """Give the window its last place, the first time as much room as it likes.

    `name` tells windows apart; the main one has none. Returns whether there was a place. Qt moves
    a window back that would stand on a screen that is no longer there.
    """
    place = window_settings().value(_key(name))
    if isinstance(place, QByteArray) and window.restoreGeometry(place):
        return True
    window.resize(first_size(first, _screen_of(window)))
    return False


def first_size(wanted: QSize, screen: QRect) -> QSize:
    """Return how large a window begins that has not yet told how high its frame is."""
    return wanted.boundedTo(QSize(screen.width(), screen.height() - _FRAME))


def remember_place(window: QWidget, name: str = "") -> None:
    """Keep the window's place for the next time."""
    window_settings().setValue(_key(name), window.saveGeometry())


def _key(name: str) -> str:
    return f"{name} geometry".strip()


def window_settings() -> QSettings:
    """Return where what belongs to the window is kept, not to a session."""
    # A file on every system: a registry has no folder that could be looked into or taken away.
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return QSettings(ini, user, "townnotes", "window")


def keep_look(scheme: str, text_size: int) -> bool:
    """Keep what is wanted for the next start; returns whether the colours are to change now."""
    kept = window_settings()
    is_new = kept_scheme() != scheme
    kept.setValue(_SCHEME, scheme)
    kept.setValue(_SIZE, str(text_size))
    return is_new


def keep_zoom(per_cent: int) -> bool:
    """Keep how large text is shown; returns whether that is to change now."""
    is_new = kept_zoom() != per_cent
    window_settings().setValue(_ZOOM, str(per_cent))
    return is_new


def kept_zoom() -> int:
    """Return how large text is shown, in per cents."""
    kept = window_settings().value(_ZOOM)
    if isinstance(kept, str) and kept.isdecimal() and int(kept) in _ZOOMS:
        return int(kept)
    return 100


def keep_language(language: str) -> bool:
    """Keep which language the window speaks; returns whether that is to change now."""
    is_new = kept_language() != language
    window_settings().setValue(_LANGUAGE, language)
    return is_new


def kept_language() -> str:
    """Return the language chosen for the window, or nothing where the system is to say."""
    kept = window_settings().value(_LANGUAGE)
    return kept if isinstance(kept, str) else ""


def kept_scheme() -> str:
    """Return light, dark, or nothing where the system is to say."""
    kept = window_settings().value(_SCHEME)
    return kept if kept in {"light", "dark"} else ""


def wanted_scheme() -> str:
    """Return what the environment wants, or the one at this desk; nothing for the system."""
    return os.environ.get("TOWNNOTES_SCHEME", "") or kept_scheme()


def apply_text_size() -> None:
    """Have Qt draw everything larger, where that is wanted; asked before Qt begins."""
    kept = window_settings().value(_SIZE)
    if isinstance(kept, str) and kept.isdecimal() and int(kept) in _SIZES:
        os.environ.setdefault("QT_SCALE_FACTOR", str(int(kept) / 100))


def within(window: QRect, screen: QRect) -> QPoint:
    """Return the corner nearest to a window's own at which all of it is on a screen."""
    left = max(screen.left(), min(window.left(), screen.right() + 1 - window.width()))
    top = max(screen.top(), min(window.top(), screen.bottom() + 1 - window.height()))
    return QPoint(left, top)


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back that stands beyond the screen, or on one that was taken away."""
    at = window.frameGeometry()
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
