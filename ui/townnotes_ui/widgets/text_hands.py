"""Cut, copy and paste from a menu, in whichever text has the caret."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_Text = QLineEdit | QTextEdit | QPlainTextEdit


class TextHands(QObject):
    """Does to the text with the caret what its keys do."""

    def cut(self) -> None:
        """Take what is selected away, onto the clipboard."""
        if (text := _with_caret()) is not None:
            text.cut()

    def copy(self) -> None:
        """Put what is selected onto the clipboard."""
        if (text := _with_caret()) is not None:
            text.copy()

    def paste(self) -> None:
        """Put in what the clipboard holds."""
        if (text := _with_caret()) is not None:
            text.paste()

    def select_all(self) -> None:
        """Select the whole text."""
        if (text := _with_caret()) is not None:
            text.selectAll()


def _with_caret() -> _Text | None:
    widget: QWidget | None = QApplication.focusWidget()
    return widget if isinstance(widget, _Text) else None
