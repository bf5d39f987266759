"""The F3 sheet: who has been heard for how long, and who has not spoken yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from townnotes.domain.floor.gauge import Gauge, GaugeBar, Silent, ended_turns, gauge, running_turns
from townnotes.domain.floor.timer import as_clock
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.bars import ROW_HEIGHT, BarRow, Bars
from townnotes_ui.widgets.sheet import MARGIN, Sheet

_WIDTH = 880
_TICK_MS = 1000
_MOST_BARS, _LEAST_BARS, _MOST_NAMES = 8, 3, 12
_AROUND = 240
"""What the sheet needs above and below the bars, the window's margins with it."""
_KINDS = {"intervention", "pause", "participant", "category", "link", "request"}


class HeardSheet(Sheet):
    """Bars for categories and organizations; follows the floor while it is open."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, self.tr("Who has been heard · only a hint for the chair"))
        self._desk = desk
        self._turns = ended_turns(desk.state)
        self.categories = Bars(self.tr("Minutes by category"), self)
        self.organizations = Bars(self.tr("Minutes by organization"), self)
        self.more = QLabel(self)
        self.silent_title = QLabel(self)
        self.silent = QLabel(self)
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
        self.show_gauge(gauge(state, turns, self.tr("without a category")))

    def show_gauge(self, shown: Gauge) -> None:
        """Show a reading of the gauge."""
        self.categories.show_rows(self._rows(shown.categories))
        room = (self.window().height() - _AROUND) // ROW_HEIGHT
        most = max(_LEAST_BARS, min(_MOST_BARS, room))
        listed, rest = shown.organizations[:most], shown.organizations[most:]
        self.organizations.show_rows(self._rows(listed))
        seconds = sum(bar.spoken.seconds for bar in rest)
        more = self.tr("and {} more organizations: {}").format(len(rest), _clock(seconds))
        _set_text(self.more, more if rest else "")
        self.more.setVisible(bool(rest))
        _set_text(self.silent_title, self.tr("Not heard yet · {}").format(len(shown.silent)))
        _set_text(self.silent, self._names(shown.silent))

    def _read_anew(self) -> None:
        self._turns = ended_turns(self._desk.state)
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
        if count == 0:
            return self.tr("nobody yet")
        return self.tr("1 speaker") if count == 1 else self.tr("{} speakers").format(count)

    def _names(self, silent: Sequence[Silent]) -> str:
        if not silent:
            return self.tr("Everybody who may take the floor has spoken.")
        # Who waits will be heard by themselves; the chair may look for the others.
        ordered = sorted(silent, key=lambda one: one.waits)
        names = [
            self.tr("{} (waits)").format(one.name) if one.waits else one.name
            for one in ordered[:_MOST_NAMES]
        ]
        rest = len(ordered) - len(names)
        return ", ".join(names) + (self.tr(" and {} more").format(rest) if rest else "")

    def _lay_out(self) -> None:
        for label in (self.silent_title, by_category := QLabel(self.tr("By category"), self),
                      by_organization := QLabel(self.tr("By organization"), self)):  # fmt: skip
            set_role(label, "title")
        self.silent.setWordWrap(True)
        self.silent.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.silent, "soft")
        set_role(self.more, "small")
        columns = QHBoxLayout()
        columns.setSpacing(STEP * 5)
        for parts in (
            (by_category, self.categories, self.silent_title, self.silent),
            (by_organization, self.organizations, self.more),
        ):
            column = QVBoxLayout()
            column.setSpacing(STEP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            columns.addLayout(column, 1)
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
