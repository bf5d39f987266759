"""The F1 sheet: every key in groups, and the marks that may be typed, in columns."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from townnotes_ui.actions.help_rows import MARKS, ON_THE_LIST
from townnotes_ui.actions.keys import keys_text
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.wording import tr

_COLUMN_WIDTH = 384
_MOST_COLUMNS = 3
_TOP_OF_GROUP = 2
"""Lines that a group's heading takes, with the space above it."""


class Group(NamedTuple):
    """A heading, and what stands under it: a key or mark, and what it does."""

    name: str
    rows: tuple[tuple[str, str], ...]


def groups() -> list[Group]:
    """Return all that the sheet tells, as the keys are now."""
    by_name: dict[str, list[tuple[str, str]]] = {}
    for row in ACTIONS:
        text = QCoreApplication.translate("actions", row.text)
        by_name.setdefault(row.group, []).append((keys_text(row), text))
    found = [
        Group(QCoreApplication.translate("actions", name), tuple(rows))
        for name, rows in by_name.items()
    ]
    on_the_list = tuple((keys, tr(text)) for keys, text in ON_THE_LIST)
    typed = tuple((mark, tr(text).replace("*", "")) for mark, text in MARKS)
    return [Group(tr("Typed into the note"), typed), *found, Group(tr("In lists"), on_the_list)]


def in_columns(every: Sequence[Group], count: int) -> list[list[Group]]:
    """Share groups out over columns in their order, each as high as the others as can be."""
    heights = [len(one.rows) + _TOP_OF_GROUP for one in every]
    most = max(heights, default=0)
    while _columns_needed(heights, most) > count:
        most += 1
    columns: list[list[Group]] = [[]]
    height = 0
    for one, lines in zip(every, heights, strict=True):
        if height + lines > most and columns[-1]:
            columns.append([])
            height = 0
        columns[-1].append(one)
        height += lines
    return columns


def _columns_needed(heights: Sequence[int], most: int) -> int:
    columns, height = 1, 0
    for lines in heights:
        if height + lines > most and height:
            columns, height = columns + 1, 0
        height += lines
    return columns


class _Pages(QScrollArea):
    """What does not fit is scrolled to, by the arrow keys too."""

    def __init__(self, inner: QWidget, width: int) -> None:
        super().__init__()
        self._inner = inner
        self._width = width
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """Ask for all of it; the sheet says how much there is room for."""
        return QSize(self._width, self._inner.heightForWidth(self._width))

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        """Be as wide as there is room, and as high as the lines are then."""
        super().resizeEvent(arg__1)
        # Made resizable, a scroll area reckons with lines as narrow as they could be.
        width = self.viewport().width()
        self._inner.resize(width, self._inner.heightForWidth(width))


class KeysSheet(Sheet):
    """All keys and marks; as many columns as the window is wide."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("All keys"))
        room = window.width() - 2 * MARGIN - 9 * STEP
        count = max(1, min(_MOST_COLUMNS, room // _COLUMN_WIDTH))
        inner = QWidget()
        row = lay_row(inner, space=STEP * 4, edges=(0, 0, STEP * 2, 0))
        for column in in_columns(groups(), count):
            row.addLayout(self._column(column), 1)
        self._pages = _Pages(inner, min(room, count * _COLUMN_WIDTH + STEP * 10))
        self._pages.setAccessibleName(self.tr("All keys"))
        self.body.addWidget(self._pages)

    def take_focus(self) -> None:
        """Let the arrow keys scroll."""
        self._pages.setFocus(Qt.FocusReason.PopupFocusReason)

    def _column(self, every: Sequence[Group]) -> QVBoxLayout:
        column = lay_column(None, space=STEP * 2)
        for one in every:
            heading = text_label(one.name, "title")
            box = lay_column(None, heading, _grid(one), space=6)
            column.addLayout(box)
        column.addStretch(1)
        return column


def _grid(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(STEP * 2)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for at, (keys, text) in enumerate(group.rows):
        words = text_label(text, wraps=True, is_plain=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        grid.addWidget(words, at, 0)
        cap = text_label(keys or tr("menu"), is_plain=True)
        set_role(cap, "key" if keys else "small")
        cap.setAccessibleName(f"{text}: {cap.text()}")
        grid.addWidget(cap, at, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    return grid
