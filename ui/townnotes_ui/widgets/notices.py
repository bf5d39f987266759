"""What the window says by itself: a sentence that goes away, and a banner that stays."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from townnotes_ui.by_ear.announcing import announce
from townnotes_ui.language.translation import tr
from townnotes_ui.look import BAR_HEIGHT, set_role
from townnotes_ui.widgets.parts import lay_row, push_button, text_label

SHORTEST_MS = 4000
_EDGE = 12
"""From the foot of the window, or from the line that is typed in."""
MS_A_LETTER = 45


def reading_ms(text: str) -> int:
    """Return how long a sentence is shown: as long as it takes to read."""
    return SHORTEST_MS + MS_A_LETTER * len(text)


class Notice(QFrame):
    """A sentence that nobody has to answer, where nobody works; it goes by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._label = text_label(parent=self, is_plain=True)
        set_role(self, "notice")
        lay_row(self, self._label, edges=(16, 10, 16, 10))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or nothing."""
        return self._label.text() if self.isVisible() else ""

    def say(self, text: str) -> None:
        """Show a sentence for as long as it takes to read, and tell those who hear the window."""
        self._label.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._waiting.start(reading_ms(text))
        self.setAccessibleName(text)
        announce(text, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place while the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self.window()
        room = window.width() - 64
        self._label.setWordWrap(self._label.sizeHint().width() > room - 32)
        self.setMaximumWidth(room)
        self.adjustSize()
        foot = window.height() - self.height() - _EDGE
        first, last = _rows_worked_in(window, window.focusWidget())
        is_free = foot > last or foot + self.height() < first
        top = foot if is_free else first - self.height() - _EDGE
        self.move((window.width() - self.width()) // 2, max(BAR_HEIGHT, top))


def _rows_worked_in(window: QWidget, widget: QWidget | None) -> tuple[int, int]:
    """Return between which heights of a window the hand works: the caret’s line and the next."""
    if widget is None:
        return (-1, -1)
    caret = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect()
    top = widget.mapTo(window, caret.topLeft()).y()
    return (top, top + 2 * caret.height())


class Remedy(NamedTuple):
    """One thing that can be done about trouble: what its button says, and what it does."""

    name: str
    do: Callable[[], object]


class Banner(QFrame):
    """Trouble that lasts: what is wrong and what is safe, without being in the way.

    A calm one says what is no trouble, and may be read at any time.
    """

    def __init__(self, parent: QWidget | None = None, *, is_calm: bool = False) -> None:
        super().__init__(parent)
        self._is_calm = is_calm
        set_role(self, "calm" if is_calm else "banner")
        self._sign = text_label("■", "faint" if is_calm else "over", self)
        self._label = text_label(parent=self, wraps=True, is_plain=True)
        self._close = self._button(tr("Close"), self.hide)
        self._choices: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or nothing."""
        return "" if self.isHidden() else self._label.text()

    @property
    def choices(self) -> list[QPushButton]:
        """What can be done about it, as buttons."""
        return self._choices

    def say(self, text: str, choices: Sequence[Remedy] = (), *, lasting: bool = False) -> None:
        """Show trouble, with what can be done about it.

        Lasting trouble cannot be closed, as it closes itself once it is over.
        """
        if self.text == text and [one.text() for one in self._choices] == [c.name for c in choices]:
            return
        self._label.setText(text)
        self._offer(choices)
        self._close.setVisible(not lasting)
        self.show()
        self.setAccessibleName(text)
        announce(text, self, is_urgent=not self._is_calm)

    def _offer(self, choices: Sequence[Remedy]) -> None:
        for button in self._choices:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = [self._button(one.name, one.do) for one in choices]
        for place, button in enumerate(self._choices):
            self._row.insertWidget(2 + place, button)

    def _button(self, name: str, do: Callable[[], object]) -> QPushButton:
        # A click must not take the caret out of the note; Tab comes here.
        button = push_button(name, do, "link", self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
