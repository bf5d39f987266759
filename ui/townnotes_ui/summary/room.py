"""Summary: the room in which the draft is read, checked against its sources, and exported."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from townnotes.domain.commands.summary import draft_again, edit_paragraph
from townnotes.domain.entities import Theme
from townnotes.domain.ids import new_id
from townnotes.summary.document import Summary
from townnotes.summary.paragraphs import DraftParagraph
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.coverage import Coverage
from townnotes_ui.summary.evidence import Evidence
from townnotes_ui.summary.export import Export
from townnotes_ui.summary.outline import Outline, OutlineRow
from townnotes_ui.summary.page import Page
from townnotes_ui.summary.redraft import Redraft

_SIDE_WIDTHS = (256, 336)


class SummaryRoom(QWidget):
    """The list of paragraphs, the page, and what the chosen sentence rests on."""

    open_intervention = Signal(str)
    """The id of the intervention that is wanted on the Floor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = ("", -1)
        self._shows_uncovered = False
        self._turn = 0
        self.redraft = Redraft(desk, self)
        self.outline = Outline()
        self.coverage = Coverage()
        self.page = Page()
        self.evidence = Evidence(desk)
        self.exporter = Export(desk, self._finished)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Draft anew while the room is seen; hidden, it drafts when it is shown again."""
        if self.isVisible():
            self.redraft.now()

    def export(self) -> None:
        """Ask where the summary is to go, and write it there."""
        self.page.end_writing()
        self.exporter.ask()

    def keep(self) -> None:
        """Save what is being written, without leaving it."""
        self.page.keep()

    def finish(self) -> None:
        """Let an export that runs come to its end, before the window goes."""
        self.exporter.wait()

    def showEvent(self, event: QShowEvent) -> None:
        """Draft what changed while the room was hidden."""
        super().showEvent(event)
        self.redraft.now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing when the room is left in the middle of a paragraph."""
        self.page.end_writing()
        super().hideEvent(event)

    def _connect(self) -> None:
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self._follow)
        self.redraft.drafted.connect(self._show_draft)
        self.outline.chosen.connect(self._choose_paragraph)
        self.outline.write_wanted.connect(self.page.write)
        self.coverage.uncovered_wanted.connect(self._show_uncovered)
        self.page.chosen.connect(self._choose)
        self.page.writing_began.connect(self._begin_writing)
        self.page.written.connect(self._keep_text)
        self.page.writing_ended.connect(self.redraft.release)
        self.evidence.write_wanted.connect(lambda: self.page.write(self._chosen[0]))
        self.evidence.draft_wanted.connect(self._draft_again)
        self.evidence.opened.connect(self.open_intervention)

    def _follow(self, _change: object) -> None:
        if self.isVisible():
            self.redraft.soon()

    # What is shown.

    def _show_draft(self) -> None:
        draft = self.redraft.draft
        assert draft is not None
        self.page.show_draft(draft)
        rows = [
            OutlineRow(
                one.section,
                one.heading,
                self.tr("{} of {}").format(one.speakers, draft.took_the_floor)
                if one.speakers
                else "",
                self._colour(one.section),
                one.by_hand,
            )
            for one in draft.paragraphs
            if one.kind == "body"
        ]
        self.outline.show_rows(rows)
        self.outline.setMaximumHeight(self.outline.sizeHint().height())
        used = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
        self.coverage.show_counts(len(used), len(draft.uncovered))
        self._show_chosen()

    def _choose_paragraph(self, section: str) -> None:
        self._choose(section, -1)

    def _choose(self, section: str, sentence: int) -> None:
        self._chosen = (section, sentence)
        self._shows_uncovered = False
        self.outline.mark(section)
        self.page.choose(section, sentence)
        self._show_chosen()

    def _show_chosen(self) -> None:
        draft, paragraph = self.redraft.draft, self._paragraph()
        if self._shows_uncovered and draft is not None:
            self.evidence.show_uncovered(draft.uncovered)
        elif paragraph is not None and draft is not None:
            self.evidence.show_sentence(paragraph, self._chosen[1], draft.took_the_floor)
        else:
            self.evidence.show_nothing()

    def _show_uncovered(self) -> None:
        self._chosen = ("", -1)
        self._shows_uncovered = True
        self.outline.mark("")
        self.page.choose("", -1)
        self._show_chosen()

    def _paragraph(self) -> DraftParagraph | None:
        return self._paragraph_of(self._chosen[0])

    def _paragraph_of(self, section: str) -> DraftParagraph | None:
        paragraphs = self.redraft.draft.paragraphs if self.redraft.draft else ()
        return next((one for one in paragraphs if one.section == section), None)

    def _colour(self, section: str) -> str:
        theme = self._desk.state.find(Theme, section)
        return theme.colour if theme else ""

    def _finished(self) -> Summary | None:
        from townnotes.summary.draft import finished, write_draft

        if not self._desk.is_open:
            return None
        # Never what the page showed a moment ago: the file holds what the session holds.
        return finished(write_draft(self._desk.state))

    # Writing by hand.

    def _begin_writing(self, section: str) -> None:
        self.redraft.hold()
        self._turn += 1
        self._choose(section, -1)

    def _keep_text(self, section: str, text: str) -> None:
        paragraph, id_ = self._paragraph_of(section), new_id()
        points = tuple(
            id_ for one in (paragraph.sentences if paragraph else ()) for id_ in one.rests_on
        )
        rests_on = tuple(dict.fromkeys(points))
        self._desk.do(
            self.tr("Paragraph edited"),
            lambda state: edit_paragraph(state, id_, section, text, rests_on),
            merge=f"summary/{section}/{self._turn}",
        )

    def _draft_again(self) -> None:
        section = self._chosen[0]
        self._desk.do(self.tr("Draft again"), lambda state: draft_again(state, section))
        self.redraft.now()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Paragraphs"))
        set_role(caption, "caption")
        left = self._panel("leading", _SIDE_WIDTHS[0])
        column = QVBoxLayout(left)
        column.setContentsMargins(STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addWidget(caption)
        column.addWidget(self.outline, 1000)
        column.addSpacing(STEP * 2)
        column.addWidget(self.coverage)
        column.addStretch(1)
        right = self._panel("trailing", _SIDE_WIDTHS[1])
        column = QVBoxLayout(right)
        column.setContentsMargins(STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        column.setSpacing(STEP * 2)
        column.addWidget(self.evidence, 1)
        column.addWidget(self.exporter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.page, 1)
        row.addWidget(right)

    def _panel(self, side: str, width: int) -> QFrame:
        panel = QFrame()
        set_role(panel, "panel")
        panel.setProperty("side", side)
        panel.setFixedWidth(width)
        return panel
