"""The F3 sheet: who has been heard for how long, in bars, and who has not spoken yet."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from townnotes.domain.floor.heard import (
    Gauge,
    GaugeBar,
    Silent,
    ended_turns,
    gauge,
    merged_people,
    running_turns,
)
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.floor.undecided import Undecided
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, STEP, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.wording import shown_name

BAR_HEIGHT = 44
_TEXT_HEIGHT, _BAR_TOP, _THICK = 22, 24, 8
_CLOCK_WIDTH, _GAP = 64, 8
_WIDTH = 880
_TICK_MS = 1000
_MOST_BARS, _LEAST_BARS, _MOST_NAMES, _MOST_DOUBTS = 8, 3, 12, 3
_AROUND = 240
"""What the sheet needs above and below the bars, the window's margins with it."""
_KINDS = {"intervention", "pause", "participant", "category", "link", "request"}


class BarRow(NamedTuple):
    """A bar: its name, how long it is of the longest, and its figures as they are written."""

    name: str
    share: float
    clock: str
    beside: str


class Bars(QWidget):
    """Rows of a name over its bar; the same is said to who cannot see them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BarRow, ...] = ()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[BarRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other rows."""
        found = tuple(rows)
        if found == self._rows:
            return
        has_moved = len(found) != len(self._rows)
        self._rows = found
        said = (", ".join(filter(None, (row.name, row.clock, row.beside))) for row in found)
        self.setAccessibleDescription("; ".join(said))
        if has_moved:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row each."""
        return QSize(320, len(self._rows) * BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for every row, at whatever width there is."""
        return QSize(200, len(self._rows) * BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, row in enumerate(self._rows):
            self._paint(painter, QRectF(0, place * BAR_HEIGHT, self.width(), BAR_HEIGHT), row)

    def _paint(self, painter: QPainter, whole: QRectF, row: BarRow) -> None:
        colours, direction = tokens(), self.layoutDirection()

        def part(start: float, width: float, top: float, height: float) -> QRectF:
            rect = QRectF(whole.left() + start, whole.top() + top, max(0.0, width), height)
            return mirrored(rect, whole, direction)

        end, name, count = whole.width(), text_font(TEXT), text_font(SMALL)
        width = QFontMetricsF(count).horizontalAdvance(row.beside) + 1
        clock_room = part(end - _CLOCK_WIDTH, _CLOCK_WIDTH, 0, _TEXT_HEIGHT)
        end -= _CLOCK_WIDTH + _GAP
        count_room = part(end - width, width, 0, _TEXT_HEIGHT)
        name_room = part(0, end - width - _GAP, 0, _TEXT_HEIGHT)
        draw_text(painter, clock_room, row.clock, name, colours.ink, TRAILING)
        draw_text(painter, count_room, row.beside, count, colours.soft, TRAILING)
        draw_text(painter, name_room, row.name, name, colours.ink)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, colours.line), (row.share, colours.accent)):
            if share:
                painter.setBrush(QColor(colour))
                bar = part(0, max(_THICK, whole.width() * share), _BAR_TOP, _THICK)
                painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)


class HeardSheet(Sheet):
    """Bars for categories and organizations; follows the floor while it is open."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Who has been heard · only a hint for the chair"))
        self._desk = desk
        self._turns = ended_turns(desk.state)
        self._people = merged_people(desk.state)
        self.categories = Bars(tr("Minutes by category"), self)
        self.organizations = Bars(tr("Minutes by organization"), self)
        self.more = text_label("", "small", self)
        self.silent_title = QLabel(self)
        self.silent = text_label("", "soft", self, wraps=True, is_plain=True)
        self.undecided = text_label("", "soft", self, wraps=True, is_plain=True)
        self._lay_out()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.read)
        self._ticks.start()
        desk.follow(self, _KINDS, self._read_anew)
        self.read()

    def read(self) -> None:
        """Read the floor and show it."""
        if not self._desk.is_open:
            return
        state = self._desk.state
        turns = (*self._turns, *running_turns(state, self._desk.now()))
        nameless = tr("without a category")
        self.show_gauge(gauge(state, turns, nameless, self._people))

    def show_gauge(self, shown: Gauge) -> None:
        """Show a reading of the gauge."""
        self.categories.show_rows(self._rows(shown.categories))
        room = (self.window().height() - _AROUND) // BAR_HEIGHT
        most = max(_LEAST_BARS, min(_MOST_BARS, room))
        listed, rest = shown.organizations[:most], shown.organizations[most:]
        self.organizations.show_rows(self._rows(listed))
        seconds = sum(bar.spoken.seconds for bar in rest)
        more = tr(
            "and {n} more organization: {clock}|and {n} more organizations: {clock}",
            len(rest),
            clock=_clock(seconds),
        )
        _set_text(self.more, more if rest else "")
        self.more.setVisible(bool(rest))
        _set_text(self.silent_title, tr("Not heard yet · {count}", count=len(shown.silent)))
        _set_text(self.silent, self._names(shown.silent))
        _set_text(self.undecided, "\n".join(map(self._doubt, shown.undecided[:_MOST_DOUBTS])))
        self.undecided.setVisible(bool(shown.undecided))

    def _doubt(self, one: Undecided) -> str:
        """Say whose being somebody else would make the speakers fewer."""
        who = (*one.may_be, tr("somebody else")) if one.is_counted_as else one.may_be
        others = tr(" or ").join(who)
        return tr(
            "The number may be wrong: “{name}” may be {others}.", name=one.name, others=others
        )

    def _read_anew(self) -> None:
        self._turns = ended_turns(self._desk.state)
        self._people = merged_people(self._desk.state)
        self.read()
        self._place()

    def _rows(self, bars: Sequence[GaugeBar]) -> list[BarRow]:
        longest = max((bar.spoken.seconds for bar in bars), default=0) or 1
        return [
            BarRow(
                bar.name,
                bar.spoken.seconds / longest,
                _clock(bar.spoken.seconds),
                self._speakers(bar.speakers),
            )
            for bar in bars
        ]

    def _speakers(self, count: int) -> str:
        said = counted("1 speaker|{n} speakers", count)
        return said or tr("nobody yet")

    def _names(self, silent: Sequence[Silent]) -> str:
        if not silent:
            return tr("Everybody who may take the floor has spoken.")
        # Who waits will be heard by themselves; the chair may look for the others.
        ordered = sorted(silent, key=lambda one: one.waits)
        names = [
            tr("{named} (waits)", named=_named(one)) if one.waits else _named(one)
            for one in ordered[:_MOST_NAMES]
        ]
        rest = len(ordered) - len(names)
        return ", ".join(names) + (tr(" and {n} more| and {n} more", rest) if rest else "")

    def _lay_out(self) -> None:
        for label in (self.silent_title, by_category := QLabel(tr("By category"), self),
                      by_organization := QLabel(tr("By organization"), self)):  # fmt: skip
            set_role(label, "title")
        columns = lay_row(None, space=STEP * 5)
        for parts in (
            (by_category, self.categories, self.undecided, self.silent_title, self.silent),
            (by_organization, self.organizations, self.more),
        ):
            columns.addLayout(lay_column(None, *parts, 1), 1)
        self.body.addLayout(columns)

    def _place(self) -> None:
        # A smaller window has room for fewer bars.
        self.read()
        self.setFixedWidth(min(_WIDTH, self.window().width() - 2 * MARGIN))
        super()._place()


def _clock(seconds: int) -> str:
    return as_clock(seconds * 1000)


def _set_text(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _named(one: Silent) -> str:
    return shown_name(one.name, "", to_identify=False)
