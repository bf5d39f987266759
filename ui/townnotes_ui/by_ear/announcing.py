"""Has sentences read out, where a screen reader listens."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget


class Announcements(QObject):
    """What is read out, one after the other."""

    made = Signal(str)
    """A sentence was handed to the screen reader."""


@cache
def announcements() -> Announcements:
    """Return those of this process; a screen reader hears all of its windows."""
    return Announcements()


def is_listened_to() -> bool:
    """Tell whether a screen reader, or the like, asks for what the windows hold."""
    return QAccessible.isActive()


def announce(text: str, source: QWidget, *, is_urgent: bool = False) -> None:
    """Have a sentence read out now: an urgent one breaks off what is being read.

    It is told of what has the keys, as some readers hear nothing else; else of its source.
    """
    if not text or not is_listened_to():
        return
    event = QAccessibleAnnouncementEvent(QApplication.focusWidget() or source, text)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if is_urgent else manner.Polite)
    QAccessible.updateAccessibility(event)
    announcements().made.emit(text)
