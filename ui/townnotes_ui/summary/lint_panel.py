"""The style check beside the page: what was found, why, and one click to mend it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.commands.summary import final_edition
from townnotes.summary.lint import Finding, lint, rule_of
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.changes import SummaryChanges
from townnotes_ui.summary.lint_rows import ROW_HEIGHT, LintDelegate, LintRow, rows_of
from townnotes_ui.summary.redraft import Redraft
from townnotes_ui.widgets.list_model import ListModel

_ROWS = 8
_LONGEST = 60


class LintList(QListView):
    """The findings by paragraph: Enter shows one on the page, F mends it, Shift+F all its kind."""

    shown = Signal()
    fixed = Signal()
    all_fixed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[LintRow] = ListModel(_key, self._say, self, has_hints=True)
        set_role(self, "outline")
        self.setAccessibleName(self.tr("Style check"))
        self.setModel(self.rows)
        self.setItemDelegate(LintDelegate(self, self.rows))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show or mend the current finding."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.shown.emit()
        elif event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.all_fixed.emit()
        elif event.key() == Qt.Key.Key_F and not event.modifiers():
            self.fixed.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, row: LintRow) -> str:
        if row.finding is None:
            one = self.tr("{}, 1 finding").format(row.text)
            return (
                one if row.number == 1 else self.tr("{}, {} findings").format(row.text, row.number)
            )
        weight = self.tr("Check") if row.is_fact else self.tr("Style")
        return f"{weight}: {row.text}. {row.finding.why}"


class LintPanel(QWidget):
    """The list, the reason of the finding that is chosen, and the buttons that mend it."""

    show_wanted = Signal(object)
    """A finding to be shown on the page."""
    fix_wanted = Signal(object)
    """A finding to be mended: by its command where it has one, else by its fix."""
    fix_all_wanted = Signal(object)
    """The findings of one rule that can be mended, as a tuple."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._is_locked = False
        self.caption = QLabel(self.tr("Style"))
        set_role(self.caption, "caption")
        self.nothing = QLabel(self.tr("Nothing found."))
        set_role(self.nothing, "soft")
        self.list = LintList(self)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.reason, "small")
        self.change = QLabel()
        self.change.setWordWrap(True)
        self.change.setTextFormat(Qt.TextFormat.PlainText)
        self.fix_button = QPushButton(self.tr("Fix"))
        self.fix_button.setToolTip(self.tr("F in the list"))
        self.all_button = QPushButton()
        self.all_button.setToolTip(self.tr("Shift+F in the list"))
        set_role(self.all_button, "quiet")
        self._lay_out()
        self._connect()
        self.setTabOrder(self.list, self.fix_button)
        self.setTabOrder(self.fix_button, self.all_button)
        self._tell()

    @property
    def current(self) -> Finding | None:
        """The finding that is chosen."""
        row = self.list.rows.row_at(self.list.currentIndex().row())
        return row.finding if row else None

    def lock(self, *, is_locked: bool) -> None:
        """Offer no mending while the summary is final, or offer it again."""
        self._is_locked = is_locked
        self._tell()

    def show_findings(self, draft: Draft, findings: Sequence[Finding]) -> None:
        """Show what was found in a draft; the finding chosen stays so while it is there."""
        self._findings = tuple(findings)
        place, had = self.list.currentIndex().row(), self.current
        rows = rows_of(draft, findings)
        self.list.rows.show(rows)
        is_gone = had is not None and self.current is None
        if rows and (is_gone or not self.list.currentIndex().isValid()):
            # What was mended is gone: the next one is chosen.
            self._choose(min(max(place, 0), len(rows) - 1))
        self.list.setFixedHeight(min(len(rows), _ROWS) * ROW_HEIGHT + 2)
        self._tell()

    def _choose(self, place: int) -> None:
        rows = self.list.rows
        row = rows.row_at(place)
        if row is not None and row.finding is None:
            # Behind a heading there is always a finding.
            place += 1
        self.list.setCurrentIndex(rows.index(place, 0))

    def _connect(self) -> None:
        self.list.shown.connect(self._show)
        self.list.fixed.connect(self._fix)
        self.list.all_fixed.connect(self._fix_all)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.fix_button.clicked.connect(self._fix)
        self.all_button.clicked.connect(self._fix_all)

    def _follow(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._tell()

    def _show(self) -> None:
        row = self.list.rows.row_at(self.list.currentIndex().row())
        if row is not None:
            # A heading shows the first that was found in its paragraph.
            first = next((one for one in self._findings if one.section == row.section), None)
            self.show_wanted.emit(row.finding or first)

    def _fix(self) -> None:
        found = self.current
        if found is not None and found.can_be_mended:
            self.fix_wanted.emit(found)

    def _fix_all(self) -> None:
        kind = self._kind()
        if kind:
            self.fix_all_wanted.emit(kind)

    def _kind(self) -> tuple[Finding, ...]:
        """Return all findings of the chosen one's rule that can be mended."""
        found = self.current
        if found is None:
            return ()
        return tuple(one for one in self._findings if one.rule == found.rule and one.can_be_mended)

    def _tell(self) -> None:
        found, kind = self.current, self._kind()
        count = len(self._findings)
        self.caption.setText(self.tr("Style · {}").format(count) if count else self.tr("Style"))
        self.nothing.setVisible(not count)
        self.list.setVisible(bool(count))
        self.reason.setText(found.why if found else "")
        self.reason.setVisible(found is not None)
        self.change.setText(self._change(found) if found else "")
        self.change.setVisible(bool(self.change.text()))
        self.fix_button.setVisible(bool(found) and found.can_be_mended and not self._is_locked)
        self.all_button.setVisible(len(kind) > 1 and not self._is_locked)
        self.all_button.setText(self.tr("Fix all {}").format(len(kind)))
        if found:
            name = rule_of(found).name
            self.fix_button.setAccessibleName(self.tr("Fix: {}").format(name))
            self.all_button.setAccessibleName(
                self.tr("Fix all {} of this kind: {}").format(len(kind), name)
            )

    def _change(self, found: Finding) -> str:
        if found.fix is None:
            return ""
        said, fix = _shortened(found.said), _shortened(found.fix)
        if not said.strip():
            return self.tr("add “{}”").format(fix)
        if not fix.strip():
            return self.tr("“{}” goes").format(said)
        # An arrow that points the way the line is read.
        arrow = "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        return said if said == fix else f"{said} {arrow} {fix}"

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.fix_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for widget in (self.caption, self.nothing, self.list, self.change, self.reason):
            column.addWidget(widget)
        column.addLayout(buttons)


def _key(row: LintRow) -> str:
    return row.key


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


CHECK_AFTER_MS = 150


class Checking(QObject):
    """Keeps what was found in the latest draft, in the panel and for the page."""

    checked = Signal(object)
    """All findings, as a tuple."""

    def __init__(
        self,
        desk: Desk,
        redraft: Redraft,
        changes: SummaryChanges,
        panel: LintPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._redraft, self._changes, self._panel = desk, redraft, changes, panel
        self.findings: tuple[Finding, ...] = ()
        self._timer = after_pause(self, CHECK_AFTER_MS, self.now)
        redraft.drafted.connect(self._timer.start)
        panel.fix_wanted.connect(self._mend_one)
        panel.fix_all_wanted.connect(self.mend)

    def now(self) -> None:
        """Check the latest draft."""
        self._timer.stop()
        draft = self._redraft.draft
        if draft is None or not self._desk.is_open:
            return
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
            self._changes.mend(draft, findings)
            self._redraft.now()
            self.now()
