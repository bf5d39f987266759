"""The style check beside the page: what was found, why, and one click to mend it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QWidget

from townnotes.summary.lint import Finding, rule_of
from townnotes.summary.paragraphs import Draft
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import CAPTION, TEXT, set_role, text_font, tokens, zoomed
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored

ROW_HEIGHT = 28
_EDGE = 8
_SIGN = 16
_COUNT_WIDTH = 28
_ROWS = 8
_LONGEST = 60


class LintRow(NamedTuple):
    """A heading, where `finding` is None, or a finding under it."""

    key: str
    text: str
    finding: Finding | None
    section: str
    number: int = 0

    @property
    def is_fact(self) -> bool:
        """Tell whether what was found may be untrue, and is no matter of style alone."""
        return self.finding is not None and rule_of(self.finding).is_fact


def rows_of(draft: Draft, findings: Iterable[Finding]) -> list[LintRow]:
    """Return the rows in the order of the page, each paragraph's findings under its heading."""
    by_section: dict[str, list[Finding]] = {}
    for one in findings:
        by_section.setdefault(one.section, []).append(one)
    headings = {one.section: one.heading for one in draft.paragraphs}
    rows: list[LintRow] = []
    for section, found in by_section.items():
        heading = headings.get(section) or section.capitalize() or tr("Without a paragraph")
        rows.append(LintRow(f"{section}/", heading, None, section, len(found)))
        seen: dict[tuple[int, str], int] = {}
        for one in found:
            # A row is the same row as long as the same words are found by the same rule.
            nth = seen[one.rule, one.said] = seen.get((one.rule, one.said), 0) + 1
            key = f"{section}/{one.rule}/{one.said}/{nth}"
            rows.append(LintRow(key, tr(rule_of(one).name), one, section))
    return rows


class LintDelegate(RowDelegate[LintRow]):
    """Paints headings quietly, and findings with the sign of their weight."""

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: LintRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        if row.finding is None:
            room = whole.adjusted(_EDGE, 4, -_EDGE - _COUNT_WIDTH, 0)
            text = mirrored(room, whole, direction)
            draw_text(painter, text, row.text, text_font(CAPTION), colours.soft, LEADING)
            count = QRectF(whole.right() - _EDGE - _COUNT_WIDTH, whole.top() + 4, _COUNT_WIDTH, 24)
            where = mirrored(count, whole, direction)
            draw_text(painter, where, str(row.number), text_font(CAPTION), colours.soft, TRAILING)
            return
        sign = mirrored(
            QRectF(whole.left() + _EDGE, whole.top(), _SIGN, ROW_HEIGHT), whole, direction
        )
        draw_sign(painter, sign.center(), is_fact=row.is_fact)
        room = whole.adjusted(_EDGE * 2 + _SIGN - 4, 0, -_EDGE, 0)
        draw_text(
            painter, mirrored(room, whole, direction), row.text, text_font(TEXT - 1), colours.ink
        )


def draw_sign(painter: QPainter, middle: QPointF, *, is_fact: bool) -> None:
    """Draw a filled lozenge for what may be untrue, and a ring for a matter of style."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_fact:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning))
        corners = [QPointF(0, -5.5), QPointF(5.5, 0), QPointF(0, 5.5), QPointF(-5.5, 0)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        return
    painter.setPen(QPen(QColor(colours.soft), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, 4, 4)


class LintList(QListView):
    """The findings by paragraph: Enter shows one on the page, F mends it, Shift+F all its kind."""

    shown = Signal()
    fixed = Signal()
    all_fixed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[LintRow] = ListModel(
            lambda row: row.key, self._say, self, has_hints=True
        )
        set_role(self, "outline")
        self.rows.attach(self, LintDelegate(self, self.rows, ROW_HEIGHT), tr("Style check"))
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
            one = tr("{words}, 1 finding", words=row.text)
            return (
                one
                if row.number == 1
                else tr("{words}, 1 finding|{words}, {n} findings", row.number, words=row.text)
            )
        weight = tr("Check") if row.is_fact else tr("Style")
        return f"{weight}: {row.text}. {worded(row.finding.why)}"


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
        self.caption = text_label(tr("Style"), "caption")
        self.nothing = text_label(tr("Nothing found."), "soft")
        self.list = LintList(self)
        self.reason = text_label(role="small", wraps=True, is_plain=True)
        self.change = text_label(wraps=True, is_plain=True)
        self.fix_button = push_button(tr("Fix"), self._fix)
        self.fix_button.setToolTip(tr("F in the list"))
        self.all_button = push_button("", self._fix_all, "quiet")
        self.all_button.setToolTip(tr("Shift+F in the list"))
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
        self.list.setFixedHeight(min(len(rows), _ROWS) * zoomed(ROW_HEIGHT) + 2)
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
        self.caption.setText(tr("Style · {count}", count=count) if count else tr("Style"))
        self.nothing.setVisible(not count)
        self.list.setVisible(bool(count))
        self.reason.setText(worded(found.why) if found else "")
        self.reason.setVisible(found is not None)
        self.change.setText(self._change(found) if found else "")
        self.change.setVisible(bool(self.change.text()))
        self.fix_button.setVisible(bool(found) and found.can_be_mended and not self._is_locked)
        self.all_button.setVisible(len(kind) > 1 and not self._is_locked)
        self.all_button.setText(tr("Fix all {n}|Fix all {n}", len(kind)))
        if found:
            name = tr(rule_of(found).name)
            self.fix_button.setAccessibleName(tr("Fix: {name}", name=name))
            self.all_button.setAccessibleName(
                tr("Fix all {count} of this kind: {name}", count=len(kind), name=name)
            )

    def _change(self, found: Finding) -> str:
        if found.fix is None:
            return ""
        said, fix = _shortened(found.said), _shortened(found.fix)
        if not said.strip():
            return tr("add “{fix}”", fix=fix)
        if not fix.strip():
            return tr("remove “{said}”", said=said)
        # An arrow that points the way the line is read.
        arrow = "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        return said if said == fix else f"{said} {arrow} {fix}"

    def _lay_out(self) -> None:
        buttons = lay_row(None, self.fix_button, self.all_button, 0)
        lay_column(self, self.caption, self.nothing, self.list, self.change, self.reason, buttons)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
