"""Time limits as in a letter of invitation: chosen from a list, given to every category."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from townnotes.domain.commands.speaking_time import PRESETS, Preset, apply_preset, preset
from townnotes.domain.entities import Category
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.parts import fill, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 620


def use_preset(desk: Desk, id_: str) -> str:
    """Give every category the limits of a preset and say so; returns why not, or nothing."""
    found = preset(id_)
    if found is None:
        return ""

    def command(state: State) -> list[Assign]:
        return apply_preset(state, found)

    why = attempt(desk, tr("time limits: {name}", name=found.name), command)
    if not why:
        words = tr(
            "{n} category has the limits of: {preset}.|"
            "{n} categories have the limits of: {preset}.",
            len(desk.state.all(Category)),
            preset=words_of(found),
        )
        desk.noticed.emit(f"{words} {tr('The present speaker keeps their own.')}")
    return why


def words_of(one: Preset) -> str:
    """Say a preset in a line: its name and its limits."""
    return f"{one.name} · {limits_of(one)}"


def limits_of(one: Preset) -> str:
    """Say the limits of a preset, the longest first."""
    named = (
        (one.of_chairs, Saying("chairs {limit}")),
        (one.group_limit, Saying("groups {limit}")),
        (one.of_states, Saying("States {limit}")),
    )
    parts = [tr(words, limit=as_clock(seconds * 1000)) for seconds, words in named if seconds]
    alone = "others {limit}" if parts else "everybody {limit}"
    return ", ".join([*parts, tr(alone, limit=as_clock(one.limit * 1000))])


class PresetsSheet(Sheet):
    """The presets, and where the one that stands out is written; Enter gives its limits."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Time limit presets…"))
        self._desk = desk
        self.list = QListWidget(self)
        self.list.addItems([words_of(one) for one in PRESETS])
        self.list.setAccessibleName(self.caption.text())
        set_role(self.list, "nav")
        self.list.setFixedSize(_WIDTH, len(PRESETS) * self.list.sizeHintForRow(0))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.source = text_label("", "small", self, wraps=True)
        self.refusal = text_label("", "refusal", self, wraps=True)
        self.refusal.hide()
        fill(self.body, self.list, self.source, self.refusal)
        self.list.currentRowChanged.connect(self._show_source)
        self.list.itemDoubleClicked.connect(self._take)
        self.list.setCurrentRow(0)

    def take_focus(self) -> None:
        """Choose at once."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the limits on Enter; the list leaves that key to the sheet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _show_source(self, row: int) -> None:
        self.source.setText(
            tr(
                "Enter gives every category these limits. Source: {source}",
                source=PRESETS[row].source,
            )
        )

    def _take(self) -> None:
        why = use_preset(self._desk, PRESETS[self.list.currentRow()].id)
        self.refusal.setText(why)
        self.refusal.setVisible(bool(why))
        if not why:
            self.close_sheet()
