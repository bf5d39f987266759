"""Where the Summary's panels stand: the page between two columns, or one of them at a time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role, zoomed
from townnotes_ui.summary.evidence import EvidencePanel
from townnotes_ui.summary.lint_panel import LintPanel
from townnotes_ui.summary.remarks import RemarksPanel
from townnotes_ui.tokens import zoom
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button

THREE_FROM = 1000
"""The room's width from which the page has a column on either side."""
_SIDE_WIDTHS = (256, 336)
_WIDEST = 16_777_215
PARAGRAPHS, TEXT, EVIDENCE = range(3)


class SideColumn(QFrame):
    """A column beside the page; in its place where there is no room, with its parts abreast."""

    def __init__(self, side: str, width: int, upper: QWidget, lower: QWidget) -> None:
        super().__init__()
        self._width = width
        set_role(self, "panel")
        self.setProperty("side", side)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        self._row.setSpacing(STEP * 2)
        self._row.addWidget(upper, 3)
        self._row.addWidget(lower, 0)
        self._lower = lower
        self.stand(is_narrow=False)

    def stand(self, *, is_narrow: bool) -> None:
        """Take the column's width, or whatever there is."""
        self.setMinimumWidth(0 if is_narrow else zoomed(self._width))
        self.setMaximumWidth(_WIDEST if is_narrow else zoomed(self._width))
        self.setProperty("is_narrow", is_narrow)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_narrow else directions.TopToBottom)
        edge = STEP if is_narrow else STEP * 3
        self._row.setContentsMargins(STEP * 2, edge, STEP * 2, STEP)
        self._row.setStretchFactor(self._lower, 2 if is_narrow else 0)


class SummaryArrangement(QVBoxLayout):
    """Three columns; in a small window tabs above, and one of the three at a time."""

    part_wanted = Signal()
    """One of the three is asked for where something else is shown instead."""

    def __init__(
        self,
        room: QWidget,
        before: tuple[QWidget, QWidget],
        page: QWidget,
        after: tuple[QWidget, QWidget],
    ) -> None:
        """Arrange a page, and the upper and lower part of the columns before and after it."""
        super().__init__(room)
        self.left = SideColumn("leading", _SIDE_WIDTHS[0], *before)
        self.right = SideColumn("trailing", _SIDE_WIDTHS[1], *after)
        self._parts: tuple[QWidget, ...] = (self.left, page, self.right)
        self._sides = (self.left, self.right)
        self.is_narrow = False
        self._zoom = zoom()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.tabs: list[QPushButton] = []
        self._strip = self._tab_row(room)
        row = lay_row(None, self.left, (page, 1), self.right, space=0)
        self._row = row
        self._instead: QWidget | None = None
        self.addWidget(self._strip)
        self.addLayout(row, 1)
        self._strip.hide()

    def fit(self, width: int) -> None:
        """Arrange the panels for a width of the room."""
        is_narrow = width < zoomed(THREE_FROM)
        if (is_narrow, zoom()) == (self.is_narrow, self._zoom):
            return
        self.is_narrow, self._zoom = is_narrow, zoom()
        self._strip.setVisible(is_narrow)
        # What goes out of sight first: with all three abreast the room would grow meanwhile.
        self._show()
        for side in self._sides:
            side.stand(is_narrow=is_narrow)

    def show_part(self, part: int) -> None:
        """Bring a panel into sight, where there is room for one only."""
        self.tabs[part].setChecked(True)
        self._show()

    def show_instead(self, other: QWidget | None) -> None:
        """Show something in the place of both columns, or the columns again."""
        if other is not None and self._row.indexOf(other) < 0:
            self._row.addWidget(other, 1)
        for one in (self._instead, other):
            if one is not None:
                one.setVisible(one is other)
        self._instead = other
        self._show()

    def _take(self) -> None:
        if self._instead is not None:
            self.part_wanted.emit()
        self._show()

    def _show(self) -> None:
        for tab, part in zip(self.tabs, self._parts, strict=True):
            is_seen = not self.is_narrow or tab.isChecked()
            if self._instead is not None:
                # Where there is room for one only, it is what was asked for.
                is_seen = not self.is_narrow and part not in self._sides
            part.setVisible(is_seen)

    def _tab_row(self, room: QWidget) -> QFrame:
        strip = QFrame(room)
        row = lay_row(strip, edges=(STEP * 2, STEP // 2, STEP * 2, STEP // 2))
        group = QButtonGroup(strip)
        for words in (tr("Paragraphs"), tr("Text"), tr("Rests on")):
            tab = push_button(words, role="tab", parent=strip)
            tab.setCheckable(True)
            tab.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            group.addButton(tab)
            row.addWidget(tab)
            self.tabs.append(tab)
        self.tabs[TEXT].setChecked(True)
        group.buttonClicked.connect(self._take)
        row.addStretch()
        return strip


class BesidePage(QWidget):
    """Three tabs and what they show."""

    def __init__(self, evidence: EvidencePanel, check: LintPanel, remarks: RemarksPanel) -> None:
        super().__init__()
        self.evidence_tab = push_button(tr("Rests on"), role="tab")
        self.check_tab = push_button(tr("Style"), role="tab")
        self.remarks_tab = push_button(tr("Remarks"), role="tab")
        self._tabs = (self.evidence_tab, self.check_tab, self.remarks_tab)
        group = QButtonGroup(self)
        for tab in self._tabs:
            tab.setCheckable(True)
            group.addButton(tab)
        tabs = lay_row(None, *self._tabs, 0)
        self.evidence_tab.setChecked(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(evidence)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inside = QWidget()
        lay_column(inside, check, 0)
        scroll.setWidget(inside)
        self._stack.addWidget(scroll)
        self._stack.addWidget(remarks)
        self._remarks = remarks
        remarks.counted.connect(self._count_remarks)
        group.buttonClicked.connect(self._turn)
        lay_column(self, tabs, (self._stack, 1))

    def show_count(self, findings: int) -> None:
        """Say on the tab how much the style check found."""
        words = tr("Style · {findings}", findings=findings) if findings else tr("Style")
        self.check_tab.setText(words)

    def show_evidence(self) -> None:
        """Show what the sentence rests on."""
        self.evidence_tab.setChecked(True)
        self._turn()

    def show_remarks(self, section: str = "") -> None:
        """Show what others remarked, first on a section."""
        self.remarks_tab.setChecked(True)
        self._turn()
        self._remarks.choose(section)

    def _count_remarks(self, counts: Mapping[str, int]) -> None:
        count = sum(counts.values())
        words = tr("Remarks · {count}", count=count) if count else tr("Remarks")
        self.remarks_tab.setText(words)

    def _turn(self) -> None:
        self._stack.setCurrentIndex([tab.isChecked() for tab in self._tabs].index(True))
