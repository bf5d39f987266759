"""The stage: the window to share in the call. It is given views and nothing else."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import DARK, set_role, text_font
from townnotes_ui.widgets.parts import name_anew
from townnotes_ui.widgets.small import ElidedLabel
from townnotes_ui.window_memory import put_where_it_was, remember_place
from townnotes_ui.windows.view import StageView, clock_of, said_on_stage, strip_words
from townnotes_ui.wording import clock_in_words

SMALLEST_TYPE = 11
"""Pixels; below that nobody in the call could read it."""

_LINE = 1.3
"""Height of a line for each pixel of its type."""
_CLOCK_FILL = 0.98
"""Pixels of the clock's type for each pixel of its room: figures have no descenders."""

_CAPTION, _NAME, _ORGANIZATION, _WORDS, _MESSAGE, _NEXT = 0.4, 0.84, 0.44, 0.52, 0.5, 0.4
_SIDE, _TOP, _GAP, _BAR = 0.9, 0.62, 0.3, 0.1
FIRST_SIZE = QSize(960, 540)
SMALLEST = QSize(320, 180)
PLACE = "stage"
_TONES = {"warning": "warning", "danger": "over", "overtime": "over"}


class StageLine(NamedTuple):
    """A line of text: its upper edge, its height and its type size, in pixels."""

    top: float
    height: float
    pixels: int


class Stands(NamedTuple):
    """Every line of the stage; all have the same `side` free at both ends."""

    side: float
    caption: StageLine
    name: StageLine
    organization: StageLine
    clock: StageLine
    words: StageLine
    message: StageLine
    next: StageLine
    bar: float
    """How high the line is that fills with the time, at the foot."""


def stand(width: float, height: float, message_rows: int) -> Stands:
    """Share a window's room out: the lines take what they need, the clock all that is left."""
    step = min(width / 16, height / 9)
    bar = max(3.0, step * _BAR)
    top = max(10.0, step * _TOP)
    caption = _line(top, step * _CAPTION)
    name = _line(_below(caption), step * _NAME)
    organization = _line(_below(name), step * _ORGANIZATION)
    # What stands below the clock is built up from the foot.
    following = _line_above(height - bar - max(8.0, step * _TOP * 0.7), step * _NEXT)
    message = _line_above(following.top - step * _GAP, step * _MESSAGE, message_rows)
    foot = message.top - step * _GAP if message_rows else following.top - step * _GAP
    words = _line_above(foot, step * _WORDS)
    room = max(1.0, words.top - _below(organization))
    clock = StageLine(_below(organization), room, max(1, round(room * _CLOCK_FILL)))
    side = max(12.0, step * _SIDE)
    return Stands(side, caption, name, organization, clock, words, message, following, bar)


def _line(top: float, pixels: float, rows: int = 1) -> StageLine:
    size = max(SMALLEST_TYPE, round(pixels))
    return StageLine(top, size * _LINE * rows, size)


def _line_above(foot: float, pixels: float, rows: int = 1) -> StageLine:
    line = _line(0, pixels, rows)
    return line._replace(top=foot - line.height)


def _below(line: StageLine) -> float:
    return line.top + line.height


class Stage(QWidget):
    """Time, speaker, who is next, and a message, as large as the window allows.

    It holds no desk, no session and no state, so no note can find its way into the call. It is
    dark in both schemes: a call shows it beside faces, small, and often through a poor line.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = StageView()
        self._caption = ElidedLabel(self)
        self._name = ElidedLabel(self)
        self._organization = ElidedLabel(self)
        self._clock = QLabel(self)
        self._words = ElidedLabel(self)
        self._message = QLabel(self)
        self._next = ElidedLabel(self)
        self._waiting = QLabel(self)
        self._set_up()
        self.show_view(self._view)
        put_where_it_was(self, PLACE, FIRST_SIZE)

    def _set_up(self) -> None:
        self.setWindowTitle(tr("Speaking time – townnotes"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        # Opened from within the note, it must not take the caret along.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(SMALLEST)
        self.setAccessibleName(tr("Speaking time, for the call"))
        strong = {self._name, self._clock, self._message}
        for label in self._labels():
            set_role(label, "stage-ink" if label in strong else "stage-soft")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)

    def _labels(self) -> tuple[QLabel, ...]:
        """Return the labels in the order of `Words`."""
        return (
            self._caption, self._name, self._organization, self._clock, self._words,
            self._message, self._next, self._waiting,
        )  # fmt: skip

    def show_view(self, view: StageView) -> None:
        """Show the floor as it is now."""
        before, self._view = self._view, view
        words = said_on_stage(view)
        for label, text in zip(self._labels(), words, strict=True):
            if label.text() != text:
                label.setText(text)
        if words.clock:
            name_anew(self._clock, clock_in_words(words.clock, strip_words(view.timing)))
        tone = _TONES.get(view.timing.state, "")
        set_role(self._words, f"stage-{tone or 'soft'}")
        set_role(self._clock, f"stage-{tone or 'ink'}")
        if _shape(before) != _shape(view):
            self._arrange()
        self.update()

    # How it is laid out and painted.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stands = stand(self.width(), self.height(), self._message_rows())
        width = self.width() - 2 * stands.side
        for label, line, weight in (
            (self._caption, stands.caption, QFont.Weight.Normal),
            (self._name, stands.name, QFont.Weight.DemiBold),
            (self._organization, stands.organization, QFont.Weight.Normal),
            (self._words, stands.words, QFont.Weight.DemiBold),
            (self._message, stands.message, QFont.Weight.DemiBold),
            (self._next, stands.next, QFont.Weight.Normal),
            (self._waiting, stands.next, QFont.Weight.Normal),
        ):
            label.setFont(text_font(line.pixels, weight))
            self._put(label, line, stands.side, width)
        self._put_next(stands, width)
        self._put_clock(stands, width)

    def _put_next(self, stands: Stands, width: float) -> None:
        """Put the number waiting at the trailing end, and those next in what that leaves."""
        counted = QFontMetricsF(self._waiting.font()).horizontalAdvance(self._waiting.text()) + 2
        self._put(self._waiting, stands.next, stands.side + width - counted, counted)
        self._put(self._next, stands.next, stands.side, max(0, width - counted - stands.side))

    def _put_clock(self, stands: Stands, width: float) -> None:
        """Put the clock as large as it fits; all figures are as wide as a nought."""
        text = "".join("0" if sign.isdigit() else sign for sign in self._clock.text()) or "0:00"
        metrics = QFontMetricsF(text_font(100, QFont.Weight.Bold))
        pixels = min(stands.clock.pixels, int((width - 2) * 100 / metrics.horizontalAdvance(text)))
        self._clock.setFont(text_font(max(1, pixels), QFont.Weight.Bold))
        # At this size the white before the first figure would look like an indent.
        white = metrics.leftBearing("0") * pixels / 100
        self._put(self._clock, stands.clock, stands.side - white, width + white)

    def _put(self, label: QLabel, line: StageLine, start: float, width: float) -> None:
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = self.width() - start - width
            side = Qt.AlignmentFlag.AlignRight
        # Absolute: a clock would be taken for a text that is read from left to right.
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        label.setAlignment(side | flags)
        # Edges are rounded, not sizes: lines that meet must not overlap.
        ends = round(start), round(line.top), round(start + width), round(line.top + line.height)
        label.setGeometry(QRect(QPoint(*ends[:2]), QPoint(ends[2] - 1, ends[3] - 1)))

    def _message_rows(self) -> int:
        if not self._view.message:
            return 0
        one_row = stand(self.width(), self.height(), 1)
        metrics = QFontMetricsF(text_font(one_row.message.pixels, QFont.Weight.DemiBold))
        room = self.width() - 2 * one_row.side
        return 1 if metrics.horizontalAdvance(self._view.message) <= room else 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and at its foot the time as a line that fills."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.background))
        timing = self._view.timing
        if self._view.is_live and timing.limit:
            high = stand(self.width(), self.height(), 0).bar
            foot = QRectF(0, self.height() - high, self.width(), high)
            painter.fillRect(foot, QColor(DARK.line))
            foot.setWidth(self.width() * min(1.0, timing.spoken / timing.limit))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                foot.moveRight(self.width())
            tones = {"warning": DARK.warning, "danger": DARK.over, "overtime": DARK.over}
            painter.fillRect(foot, QColor(tones.get(timing.state, DARK.accent)))
        painter.end()

    # What the keys do here; nothing typed goes anywhere.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the screen, Esc leaves it, and closes the window the next time."""
        if event.key() == Qt.Key.Key_F11:
            self.turn_full()
        elif event.key() == Qt.Key.Key_Escape:
            if self.isFullScreen():
                self.turn_full()
            else:
                self.close()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the screen, or leave it."""
        self.turn_full()

    def turn_full(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it stood, as a window: nobody wants a full screen unasked."""
        if self.isFullScreen():
            self.turn_full()
        remember_place(self, PLACE)
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell of being closed; a window that is only minimized is still open."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()


def _shape(view: StageView) -> tuple[object, ...]:
    """Return what of a view decides where things stand."""
    return (view.is_live, view.message, view.waiting, view.is_open, len(clock_of(view.timing)))
