"""The column beside the page: what a sentence rests on, or what the style check found."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.evidence import Evidence
from townnotes_ui.summary.lint_panel import LintPanel


class BesidePage(QWidget):
    """Two tabs and what they show."""

    def __init__(self, evidence: Evidence, check: LintPanel) -> None:
        super().__init__()
        self.evidence_tab = QPushButton(self.tr("Rests on"))
        self.check_tab = QPushButton(self.tr("Style"))
        group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(STEP)
        for tab in (self.evidence_tab, self.check_tab):
            set_role(tab, "tab")
            tab.setCheckable(True)
            group.addButton(tab)
            tabs.addWidget(tab)
        tabs.addStretch()
        self.evidence_tab.setChecked(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(evidence)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(check)
        column.addStretch()
        scroll.setWidget(inside)
        self._stack.addWidget(scroll)
        group.buttonClicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def show_count(self, findings: int) -> None:
        """Say on the tab how much the style check found."""
        words = self.tr("Style · {}").format(findings) if findings else self.tr("Style")
        self.check_tab.setText(words)

    def show_evidence(self) -> None:
        """Show what the sentence rests on."""
        self.evidence_tab.setChecked(True)
        self._turn()

    def _turn(self) -> None:
        self._stack.setCurrentIndex(int(self.check_tab.isChecked()))
