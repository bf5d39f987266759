"""Goes to the strip and back, as a note-taker does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes_ui.windows.strip import Strip


def opened(hands: Hands) -> Strip:
    """Go to the strip by its key."""
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    strip = hands.window.windows.strip
    assert strip is not None
    hands.until(strip.line.hasFocus)
    return strip


def speaking(hands: Hands) -> Strip:
    """Have somebody speak, one more wait, and go to the strip."""
    hands.adds("kov", "idr")
    hands.next()
    return opened(hands)


def closed(hands: Hands) -> None:
    """Go back to the window."""
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: hands.is_in_note)


def says(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
