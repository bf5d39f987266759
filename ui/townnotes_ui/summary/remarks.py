"""The remarks on the summary beside the page: who said what on which paragraph, done by one key."""

from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes.domain.commands.after_call.corrections import take_correction
from townnotes.domain.commands.summary import settle_remark
from townnotes.domain.entities import SummaryRemark
from townnotes.domain.points.corrections import corrections
from townnotes.domain.state import State
from townnotes.summary.by_hand.remarks import open_remarks, remarks_by_section
from townnotes.summary.paragraphs import Draft
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, STEP, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.cards import said_in
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import draw_text, mirrored

ROW_HEIGHT = 44
_EDGE, _INDENT, _LINE = 8, 16, 18
_LONGEST = 120


class RemarkRow(NamedTuple):
    """A remark, the section it is shown under and what that is called; whether it is open.

    `by` is who made it; of a correction it is the speaker of the point.
    """

    remark: SummaryRemark
    section: str
    heading: str
    is_open: bool
    by: str

    @property
    def head(self) -> str:
        """Who made it and when, or that it is settled, and on which paragraph."""
        day = self.remark.date.replace("T", " ")
        settled = "" if self.is_open else tr("settled")
        return " · ".join(filter(None, (settled, self.by, day, self.heading)))


def remark_rows(state: State, draft: Draft) -> list[RemarkRow]:
    """Return the remarks in the order of the page, what is open first."""
    headings = {one.section: one.heading for one in draft.paragraphs}
    by_section = remarks_by_section(state, headings.keys())
    rows = [
        RemarkRow(one, section, headings.get(section, ""), one in still_open, one.by)
        for section in ("", *headings)
        for own in (by_section.get(section, ()),)
        for still_open in (open_remarks(own),)
        for one in own
    ]
    rows += _correction_rows(state, draft)
    return sorted(rows, key=lambda row: not row.is_open)


def _correction_rows(state: State, draft: Draft) -> Iterator[RemarkRow]:
    """Give the corrections by speakers, each on the paragraph that tells its point."""
    told = {
        point: paragraph
        for paragraph in draft.paragraphs
        for sentence in paragraph.sentences
        for point in sentence.rests_on
    }
    for point, said in corrections(state).items():
        paragraph = told.get(point)
        section, heading = (paragraph.section, paragraph.heading) if paragraph else ("", "")
        name = next((card.name for card in said_in(state, (point,))), "")
        by = tr("correction by {name}", name=name) if name else tr("correction")
        for one in said:
            yield RemarkRow(one, section, heading, not one.is_settled, by)


def open_counts(rows: Sequence[RemarkRow]) -> dict[str, int]:
    """Return how many remarks are open on each section; under the empty one on no paragraph."""
    counts: dict[str, int] = {}
    for row in rows:
        if row.is_open:
            counts[row.section] = counts.get(row.section, 0) + 1
    return counts


def remarks_in_words(count: int) -> str:
    """Return "2 remarks"."""
    return counted("1 remark|{n} remarks", count)


class RemarkDelegate(RowDelegate[RemarkRow]):
    """Paints the words over who said them and when; an answer stands further in."""

    def __init__(self, view: QListView, model: ListModel[RemarkRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text, self._small = text_font(TEXT - 1, QFont.Weight.Medium), text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: RemarkRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint both lines."""
        colours = tokens()
        indent = _INDENT if row.remark.answers else 0
        room = whole.adjusted(_EDGE + indent, 0, -_EDGE, 0)
        middle = room.center().y()
        ink = colours.ink if row.is_open else colours.soft
        for top, text, font, colour in (
            (middle - _LINE, " ".join(row.remark.text.split()), self._text, ink),
            (middle + 1, row.head, self._small, colours.soft),
        ):
            place = QRectF(room.left(), top, room.width(), _LINE)
            draw_text(painter, mirrored(place, whole, direction), text, font, colour)


class RemarkList(QListView):
    """The remarks: Enter shows the paragraph, D says that one is done, or open again.

    T has a correction's words used.
    """

    shown = Signal()
    settled = Signal()
    used = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: ListModel[RemarkRow] = ListModel(
            lambda row: row.remark.id, _said, self, has_hints=True
        )
        set_role(self, "outline")
        self.rows.attach(self, RemarkDelegate(self, self.rows), tr("Remarks"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show or settle the current remark."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.shown.emit()
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.settled.emit()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.used.emit()
        else:
            super().keyPressEvent(event)


class RemarksPanel(QWidget):
    """The list, the whole text of the remark that is chosen, and the button that settles it."""

    show_wanted = Signal(str)
    """The section of the remark chosen."""
    counted = Signal(object)
    """How many are open on each section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = RemarkList()
        self.words = text_label("", "soft", wraps=True, is_plain=True)
        self.text = text_label("", wraps=True, is_plain=True)
        self.button = push_button("", self.settle)
        self.use_button = push_button(tr("Use the correction  T"), self.use)
        self.empty = text_label(
            tr(
                "No remarks. Those in a summary that others edited in Word come in with it; "
                "corrections by speakers stand here, too."
            ),
            "soft", wraps=True,
        )  # fmt: skip
        self.list.shown.connect(self._show_paragraph)
        self.list.settled.connect(self.settle)
        self.list.used.connect(self.use)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        row = lay_row(None, self.button, self.use_button, 0)
        lay_column(self, self.empty, (self.list, 1), self.words, self.text, row, space=STEP)
        self._show_chosen()

    @property
    def rows(self) -> Sequence[RemarkRow]:
        """The remarks as they are shown."""
        return self.list.rows.rows

    def show_remarks(self, draft: Draft) -> None:
        """Show the remarks as they are now."""
        self.list.rows.show(remark_rows(self._desk.state, draft))
        if self.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self._show_chosen()
        self.counted.emit(open_counts(self.rows))

    def choose(self, section: str) -> None:
        """Go to the first remark on a section, in the list."""
        at = next((at for at, one in enumerate(self.rows) if one.section == section), 0)
        self.list.setCurrentIndex(self.list.rows.index(at, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Say that the chosen remark is dealt with, or open again."""
        row = self._chosen
        if row is not None:
            is_settled = not row.remark.is_settled
            self._desk.do(
                tr("Remark settled") if is_settled else tr("Remark opened again"),
                lambda state: settle_remark(state, row.remark.id, is_settled=is_settled),
            )

    def use(self) -> None:
        """Give the point the words of the chosen correction; the earlier ones are kept."""
        row = self._chosen
        if row is not None and row.remark.point and row.is_open:
            self._desk.do(
                tr("correction used"), lambda state: take_correction(state, row.remark.id)
            )

    @property
    def _chosen(self) -> RemarkRow | None:
        return self.list.rows.row_at(self.list.currentIndex().row())

    def _show_paragraph(self) -> None:
        if self._chosen is not None and self._chosen.section:
            self.show_wanted.emit(self._chosen.section)

    def _show_chosen(self, *_: QModelIndex) -> None:
        row = self._chosen
        self.empty.setVisible(not self.rows)
        for part in (self.list, self.words, self.text, self.button, self.use_button):
            part.setVisible(bool(self.rows))
        if row is None:
            return
        words = shorten(row.remark.words, _LONGEST, placeholder=" …")
        is_correction = bool(row.remark.point)
        self.use_button.setVisible(is_correction and row.is_open)
        self.words.setText(
            (
                tr("Recorded: “{words}”", words=words)
                if is_correction
                else tr("On “{words}”", words=words)
            )
            if words
            else ""
        )
        self.words.setVisible(bool(words))
        self.text.setText(row.remark.text)
        self.button.setText(tr("Open again  D") if row.remark.is_settled else tr("Done  D"))


def _said(row: RemarkRow) -> str:
    return f"{row.head}: {row.remark.text}"
