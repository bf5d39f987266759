"""The themes of the strip: a chip for each of the keys 1 to 9."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import CAPTION, SMALL, is_read_leftwards, text_font, tokens
from townnotes_ui.tokens import FOCUS
from townnotes_ui.widgets.shapes import LEADING, draw_dot, draw_text, draw_tick, mirrored

GAP = 4
_WIDEST = range(160, 30, -2)
"""How wide a chip may be, tried until all fit their rows."""
_SQUEEZE = 1.15
"""By how much chips may be too wide for one row to be made narrower, not to take a second one."""
HEIGHT = 24
_KEY_START, _MARK_START, _WORD_START, _SIDE = 5, 15, 26, 7
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_AT_LEFT = _MIDDLE | Qt.AlignmentFlag.AlignLeft
_AT_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight


def break_up(wanted: Sequence[int], room: int, kept_free: int) -> list[list[int]]:
    """Return the widths of the chips by row; the last row's end is kept free for something else."""
    last = room - kept_free
    if not wanted or _length(wanted) <= last:
        return [list(wanted)] if wanted else []
    rooms = (last,) if _length(wanted) <= last * _SQUEEZE else (room, last)
    rows: list[list[int]] = []
    for widest in _WIDEST:
        rows = _broken([min(one, widest) for one in wanted], rooms)
        if len(rows) <= len(rooms):
            break
    if len(rows) == 1:
        rooms = (last,)
        rows = _broken([min(one, last) for one in rows[0]], rooms)
    asked = iter(wanted)
    return [
        _filled(row, [next(asked) for _ in row], rooms[min(at, len(rooms) - 1)])
        for at, row in enumerate(rows)
    ]


def _length(row: Sequence[int]) -> int:
    return sum(row) + GAP * (len(row) - 1)


def _broken(widths: Sequence[int], rooms: Sequence[int]) -> list[list[int]]:
    """Begin a row wherever one is full; rows beyond the rooms are as wide as the last."""
    rows: list[list[int]] = []
    left = 0
    for width in widths:
        if not rows or width > left:
            left = rooms[min(len(rows), len(rooms) - 1)]
            rows.append([])
        rows[-1].append(width)
        left -= width + GAP
    return rows


def _filled(row: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Give what a row leaves free to those of its chips that would be wider."""
    free = room - _length(row)
    short = sum(want > has for want, has in zip(wanted, row, strict=True))
    if free <= 0 or not short:
        return list(row)
    each = free // short
    return [min(want, has + each) for want, has in zip(wanted, row, strict=True)]


class ThemeKey(NamedTuple):
    """A theme with its key, and whether the current line wears it."""

    key: str
    label: str
    colour: str
    is_worn: bool = False


class ThemeChip(QAbstractButton):
    """One theme: its key, its mark, its word; a worn one has a tick for a mark."""

    def __init__(self, theme: ThemeKey, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = text_font(SMALL)
        self._key = text_font(CAPTION)
        self.setCheckable(True)
        # A click must not take the caret out of the line; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_theme(theme)

    @property
    def theme(self) -> ThemeKey:
        """What the chip shows."""
        return self._theme

    def show_theme(self, theme: ThemeKey) -> None:
        """Show a theme, worn or not."""
        self._theme = theme
        self.setText(theme.label)
        self.setAccessibleName(tr("Theme {label}, Ctrl+{key}", label=theme.label, key=theme.key))
        self.setToolTip(theme.label)
        self.setChecked(theme.is_worn)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: the session says what the line wears."""

    def sizeHint(self) -> QSize:
        """Be as wide as the word, with its key and mark."""
        word = QFontMetricsF(self._word).horizontalAdvance(self._theme.label)
        return QSize(round(word) + _WORD_START + _SIDE + 1, HEIGHT)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the chip."""
        colours = tokens()
        is_worn = self._theme.is_worn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_near = self.underMouse() or self.isDown()
        edge = colours.accent if is_worn or self.hasFocus() else colours.edge
        ground = colours.accent_soft if is_worn else colours.hover if is_near else colours.panel
        width = FOCUS if self.hasFocus() else 1
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        half = width / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        key_colour = colours.soft if is_worn else colours.faint
        middle = Qt.AlignmentFlag.AlignCenter
        draw_text(
            painter, self._room(_KEY_START, 10), self._theme.key, self._key, key_colour, middle
        )
        mark = self._room(_MARK_START, 8).center()
        if is_worn:
            draw_tick(painter, mark, self._theme.colour)
        else:
            draw_dot(painter, mark, self._theme.colour)
        self._paint_word(painter, colours.ink if is_worn else colours.soft)
        painter.end()

    def _paint_word(self, painter: QPainter, colour: str) -> None:
        """Paint the word; one that is too long ends in three dots."""
        label = self._theme.label
        room = self._room(_WORD_START, self.width() - _WORD_START - _SIDE + 2)
        side = LEADING
        if QFontMetricsF(self._word).horizontalAdvance(label) > room.width():
            # Its beginning must be seen, whichever way the window is read.
            side = _AT_RIGHT if is_read_leftwards(label) else _AT_LEFT
        draw_text(painter, room, label, self._word, colour, side)

    def _room(self, start: float, width: float) -> QRectF:
        part = QRectF(start, 0, width, HEIGHT)
        return mirrored(part, QRectF(self.rect()), self.layoutDirection())


class ThemeChips(QWidget):
    """Shows the themes with figures for keys; says which one is to be put on the line, or off."""

    tag_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_free = 0
        self._chips: list[ThemeChip] = []
        self._themes: tuple[ThemeKey, ...] = ()

    @property
    def chips(self) -> Sequence[ThemeChip]:
        """The chips, in order."""
        return self._chips

    @property
    def rows(self) -> int:
        """How many rows the chips take."""
        return len(self._broken_up())

    def keep_free(self, width: int) -> None:
        """Leave room at the end of the last row for something that is no chip."""
        self._kept_free = width
        self._arrange()

    def show_themes(self, themes: Sequence[ThemeKey]) -> None:
        """Show these themes, in order."""
        if tuple(themes) == self._themes:
            return
        self._themes = tuple(themes)
        while len(self._chips) > len(themes):
            gone = self._chips.pop()
            gone.hide()
            gone.deleteLater()
        for at, theme in enumerate(themes):
            if at < len(self._chips):
                self._chips[at].show_theme(theme)
            else:
                self._chips.append(self._made(at, theme))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, at: int, theme: ThemeKey) -> ThemeChip:
        chip = ThemeChip(theme, self)
        chip.clicked.connect(partial(self._ask, at))
        chip.show()
        return chip

    def _ask(self, at: int) -> None:
        self.tag_wanted.emit(self._themes[at].key)

    def _broken_up(self) -> list[list[int]]:
        wanted = [chip.sizeHint().width() for chip in self._chips]
        return break_up(wanted, self.width(), self._kept_free)

    def _arrange(self) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chips = iter(self._chips)
        for number, widths in enumerate(self._broken_up()):
            start = 0
            for width in widths:
                left = self.width() - start - width if is_mirrored else start
                next(chips).setGeometry(QRect(left, number * (HEIGHT + GAP), width, HEIGHT))
                start += width + GAP
