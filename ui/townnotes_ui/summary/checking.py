"""The style check of the draft, made once the page stands still, and what is mended by it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from townnotes.domain.commands.summary import final_edition
from townnotes.summary.lint import Finding
from townnotes_ui.desk import Desk
from townnotes_ui.summary.changes import Deeds
from townnotes_ui.summary.lint_panel import LintPanel
from townnotes_ui.summary.redraft import Redraft

CHECK_AFTER_MS = 150


class Checking(QObject):
    """Keeps what was found in the latest draft, in the panel and for the page."""

    checked = Signal(object)
    """All findings, as a tuple."""

    def __init__(
        self, desk: Desk, redraft: Redraft, deeds: Deeds, panel: LintPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._redraft, self._deeds, self._panel = desk, redraft, deeds, panel
        self.findings: tuple[Finding, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self.now)
        redraft.drafted.connect(self._timer.start)
        panel.fix_wanted.connect(self._mend_one)
        panel.fix_all_wanted.connect(self.mend)

    def now(self) -> None:
        """Check the latest draft."""
        self._timer.stop()
        draft = self._redraft.draft
        if draft is None or not self._desk.is_open:
            return
        from townnotes.summary.style.house_style import readable_style
        from townnotes.summary.lint import lint

        style, _ = readable_style(self._desk.state)
        self.findings = lint(self._desk.state, draft, style)
        self._panel.show_findings(draft, self.findings)
        self.checked.emit(self.findings)

    def _mend_one(self, finding: Finding) -> None:
        self.mend((finding,))

    def mend(self, findings: Sequence[Finding]) -> None:
        """Mend findings, and check again; a final summary is left as it is, in words."""
        draft = self._redraft.draft
        if draft is not None and final_edition(self._desk.state) is not None:
            self._desk.noticed.emit(self.tr("The summary is final. Reopen it to change it."))
        elif draft is not None:
            self._deeds.mend(draft, findings)
            self._redraft.now()
            self.now()
