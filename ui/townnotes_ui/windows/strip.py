"""The strip: speaker, time, one line of the note and the themes, to lie on the call."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QWidget

from townnotes_ui import window_memory
from townnotes_ui.language.translation import tr
from townnotes_ui.look import keep_usual_size, set_role
from townnotes_ui.widgets.notices import reading_ms
from townnotes_ui.widgets.parts import lay_column, lay_row, name_anew, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel
from townnotes_ui.windows.strip_line import StripLine
from townnotes_ui.windows.theme_chips import GAP, HEIGHT, ThemeChips
from townnotes_ui.windows.view import StageView, clock_of, strip_words
from townnotes_ui.wording import clock_in_words

SIZE = QSize(420, 160)
PLACE = "strip"
LINE_HEIGHT, TWO_LINES, HEAD_HEIGHT = 36, 60, 44
SIDE, FOOT = 13, 6
_TONES = {"warning": "warning", "danger": "over", "overtime": "over"}
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0), Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1), Qt.Key.Key_Down: QPoint(0, 1),
}  # fmt: skip


class Strip(QWidget):
    """A window of its own above all others; what it shows it is told, what is typed goes on."""

    closed = Signal()
    shown = Signal()
    """It is there to be seen: what it shows is to be read."""
    activated = Signal()
    """Hands came here from another window."""

    def __init__(self) -> None:
        flags = Qt.WindowType
        super().__init__(
            None, flags.Window | flags.FramelessWindowHint | flags.WindowStaysOnTopHint
        )
        self.line = StripLine(self)
        self.chips = ThemeChips(self)
        self.back_button = push_button("Esc", self.close, "strip-key", self)
        self._name = ElidedLabel(self)
        self._organization = ElidedLabel(self)
        self._next = ElidedLabel(self)
        self._notice = text_label(parent=self, wraps=True)
        self._head = QStackedWidget(self)
        self._clock = QLabel(self)
        self._words = QLabel(self)
        self._marks = QLabel(self)
        self._frame = QFrame(self)
        self._reading = QTimer(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_view(StageView())
        if not window_memory.put_where_it_was(self, PLACE, SIZE):
            self.move(window_memory.first_corner(self))

    def _set_up(self) -> None:
        self.setWindowTitle(tr("Strip – townnotes"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedSize(SIZE)
        self.setAccessibleName(tr("Strip: the note beside the call"))
        for label, role in (
            (self._name, "title"), (self._organization, "small"), (self._next, "small"),
            (self._notice, "small"), (self._clock, "strip-clock"), (self._words, "small"),
            (self._marks, "stance"),
        ):  # fmt: skip
            set_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back_button.setAccessibleName(tr("Back to the window"))
        self.back_button.setToolTip(tr("Back to the window (Esc)"))
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self._frame, "strip-line")
        self._reading.setSingleShot(True)

    def _connect(self) -> None:
        self._reading.timeout.connect(self._show_floor)
        self.line.escaped.connect(self.close)

    def _lay_out(self) -> None:
        ground = QFrame(self)
        set_role(ground, "strip")
        lay_column(self, ground)
        column = self._ground = lay_column(
            ground, self._top(), space=0, edges=(SIDE, 7, SIDE, FOOT)
        )
        column.addSpacing(6)
        column.addWidget(self._frame)
        column.addSpacing(6)
        column.addWidget(self.chips, 1)
        lay_row(
            self._frame,
            (self._marks, 0, Qt.AlignmentFlag.AlignTop),
            (self.line, 1),
            space=6,
            edges=(10, 7, 10, 7),
        )

    def _top(self) -> QHBoxLayout:
        said = QWidget(self)
        first = lay_row(None, self._name, (self._organization, 1), space=7)
        lay_column(said, 1, first, self._next, 1, space=1)
        self._head.addWidget(said)
        self._head.addWidget(self._notice)
        self._head.setFixedHeight(HEAD_HEIGHT)
        self._head.setToolTip(tr("Drag to move the strip, or press Alt with an arrow"))
        time = lay_column(None, space=0)
        for label, high in ((self._clock, 28), (self._words, 16)):
            label.setFixedHeight(high)
            time.addWidget(label, 0, Qt.AlignmentFlag.AlignTrailing)
        return lay_row(None, (self._head, 1), time, space=12)

    # What it is told.

    def show_view(self, view: StageView) -> None:
        """Show who speaks, who is next, and the time."""
        timing = view.timing
        nobody = tr("Nobody has the floor")
        _say(self._name, view.speaker if view.is_live else nobody)
        _say(self._organization, view.organization if view.is_live else "")
        _say(self._next, _next(view))
        _say(self._clock, clock_of(timing) if view.is_live else "–:––")
        _say(self._words, strip_words(timing))
        name_anew(self._clock, clock_in_words(self._clock.text(), self._words.text()))
        tone = _TONES.get(timing.state, "")
        set_role(self._clock, f"strip-clock-{tone}" if tone else "strip-clock")
        set_role(self._words, tone or "small")

    def show_marks(self, words: str) -> None:
        """Show what the marks of the line became, its stance above all."""
        _say(self._marks, words)
        self._marks.setVisible(bool(words))

    def fit(self) -> None:
        """Give the line a second row where the themes leave room for it."""
        button = self.back_button
        button.adjustSize()
        self.chips.keep_free(button.width() + 6)
        rows = self.chips.rows
        self._frame.setFixedHeight(LINE_HEIGHT if rows > 1 else TWO_LINES)
        self._ground.activate()
        # The way back stands at the trailing end of the last row, which the chips leave free.
        middle = self.chips.y() + (HEIGHT + GAP) * (max(1, rows) - 1) + HEIGHT // 2
        end = SIDE if self.isRightToLeft() else self.width() - SIDE - button.width()
        button.move(end, middle - button.height() // 2)
        button.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown, and share the room out: all sizes are known now."""
        super().showEvent(event)
        # Larger text would cover the call, or be cut.
        keep_usual_size(self)
        self.shown.emit()
        self.fit()

    def say(self, text: str) -> None:
        """Say a sentence in the speaker's place, for as long as it takes to read."""
        self._notice.setText(text)
        self._notice.setToolTip(text)
        self._head.setCurrentWidget(self._notice)
        self._reading.start(reading_ms(text))

    @property
    def notice(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._notice.text() if self._head.currentWidget() is self._notice else ""

    def _show_floor(self) -> None:
        self._head.setCurrentIndex(0)

    # Where it stands.

    def bring_forward(self) -> None:
        """Show the strip where it was, within the screen, and put the caret into its line."""
        self.show()
        window_memory.keep_on_screen(self)
        self.raise_()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when hands come here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow puts the strip to that edge of the screen; Esc leads back."""
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            window_memory.snap(self, _ARROWS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the strip by its ground; it has no title to be moved by."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.windowHandle().startSystemMove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it stood; it is made once and shown again."""
        window_memory.remember_place(self, PLACE)
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell of being closed; a window that is only minimized is still open."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()


def _next(view: StageView) -> str:
    if not view.waiting:
        return tr(
            "nobody waiting · {words}", words=tr("list open") if view.is_open else tr("list closed")
        )
    first = tr("next: {first}", first=view.first)
    more = tr("{n} more|{n} more", view.waiting - 1) if view.waiting > 1 else ""
    return " · ".join(filter(None, (first, more)))


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
