"""Summary: the room in which the draft is read, checked against its sources, and exported."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.texts.styles import How
from townnotes.summary.by_hand.staleness import Matter
from townnotes.summary.coverage import coverage, left_out
from townnotes.summary.lint import Finding
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.again import ExportAgain
from townnotes_ui.exporting.job import Export
from townnotes_ui.exporting.sheet import ExportPanel, ExportSheet
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import STEP
from townnotes_ui.spelling.summary_spelling import SummarySpelling
from townnotes_ui.summary.arrangement import EVIDENCE, TEXT, BesidePage, SummaryArrangement
from townnotes_ui.summary.drafting import Checking, Redraft, SummaryChanges
from townnotes_ui.summary.evidence import EvidencePanel
from townnotes_ui.summary.evidence_parts import who_and_when
from townnotes_ui.summary.final import EditionLine, Finality
from townnotes_ui.summary.lint_panel import LintPanel
from townnotes_ui.summary.outline import CoverageLine, Outline, OutlineHead, StyleChooser
from townnotes_ui.summary.page import Page
from townnotes_ui.summary.preview import Previewing
from townnotes_ui.summary.remarks import RemarksPanel
from townnotes_ui.summary.waiting import WaitingLine, waiting_in, with_line
from townnotes_ui.take_back.opening import TakingBack
from townnotes_ui.widgets.parts import column_of
from townnotes_ui.widgets.room import Room

if TYPE_CHECKING:
    from townnotes_ui.summary.paper import Printing


class SummaryRoom(Room):
    """The list of paragraphs, the page, and what the chosen sentence rests on."""

    name = "summary"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._chosen = ("", -1)
        self._shows_uncovered = False
        self.changes = SummaryChanges(desk, self)
        self.redraft = Redraft(desk, self)
        self.outline = Outline()
        self.coverage = CoverageLine()
        self.page = Page()
        self.waiting = WaitingLine()
        self.evidence = EvidencePanel(desk)
        self.check = LintPanel()
        self.remarks = RemarksPanel(desk)
        self.aside = BesidePage(self.evidence, self.check, self.remarks)
        self.style_choice = StyleChooser(desk)
        self.edition = EditionLine(desk)
        self.exporter = Export(desk, self)
        self.again = ExportAgain(desk, self.exporter, self)
        self.export_panel = ExportPanel(desk, self.exporter)
        self.checking = Checking(desk, self.redraft, self.changes, self.check, self)
        self.finality = Finality(desk, self.redraft, self)
        self.taking_back = TakingBack(desk, self.draft_now, self)
        self.spelling = SummarySpelling(desk, self.page, lambda: self._language, self.checking.mend)
        self._lay_out()
        self._connect()
        self._connect_aside()

    def refresh(self) -> None:
        """Draft anew while the room is seen; hidden, it drafts when it is shown again."""
        if self.isVisible():
            self.redraft.now()

    def export(self) -> None:
        """Show the sheet in which the export is chosen, from whichever room."""
        self._desk.room_wanted.emit(self.name)
        self.page.end_writing()
        if self._desk.is_open:
            self._desk.sheet_wanted.emit(self._export_sheet)

    def export_again(self) -> None:
        """Export as the last time, without a question, whichever room is shown."""
        self._desk.keep_wanted.emit()
        self.page.end_writing()
        self.again.export()

    def _export_sheet(self, window: QWidget) -> ExportSheet:
        sheet = ExportSheet(window, self._desk, self.exporter, self.draft_now)
        sheet.went_to.connect(self._go_to)
        return sheet

    def print_pages(self) -> None:
        """Show the pages, from whichever room; Enter or the same key again prints them."""
        self._desk.room_wanted.emit(self.name)
        self.page.end_writing()
        if self.previewing.is_shown:
            self.printing.ask()
        else:
            self.previewing.show()

    @cached_property
    def printing(self) -> "Printing":
        """What puts the pages on paper; Qt's part for it loads when it is first wanted."""
        with in_turn:
            from townnotes_ui.summary.paper import Printing

        return Printing(self._desk, self.draft_now, self)

    def keep(self) -> None:
        """Save what is being written, without leaving it."""
        self.page.keep()

    def finish(self) -> None:
        """Let an export that runs come to its end, before the window goes."""
        self.previewing.end()
        if "printing" in vars(self):
            self.printing.stop()
        self.checking.finish()
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
        self._desk.settings_changed.connect(self._fit)
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self._follow)
        self.redraft.drafted.connect(self._show_draft)
        self.outline.chosen.connect(self._choose_paragraph)
        self.outline.write_wanted.connect(self.write)
        self.coverage.to_word_wanted.connect(self.word)
        self.waiting.wanted.connect(self.wording_wanted)
        self.page.words_wanted.connect(self.show_uncovered)
        self.page.remarks_wanted.connect(self.show_remarks)
        self.coverage.uncovered_wanted.connect(self.show_uncovered)
        self.coverage.no_theme_wanted.connect(self.show_uncovered)
        self.page.chosen.connect(self._choose)
        for view in (self.page, self.outline, self.evidence.cards):
            view.menu_wanted.connect(self._desk.menu_wanted)
        self.page.writing_began.connect(self._begin_writing)
        self.page.written.connect(self.changes.write)
        self.page.writing_ended.connect(self.redraft.release)
        self.page.writing_ended.connect(self.spelling.look_soon)
        self.evidence.write_wanted.connect(lambda: self.write(self._chosen[0]))
        self.evidence.draft_wanted.connect(lambda: self.draft_again(self._chosen[0]))
        self.evidence.opened.connect(self.open_intervention)
        self.evidence.confirm_wanted.connect(self.confirm)
        self.evidence.topic_wanted.connect(self._name_only)
        self.evidence.choice.linked.connect(self._link)
        self.evidence.choice.unlinked.connect(self._unlink)
        self.evidence.beside.link_wanted.connect(self._link)
        self.evidence.beside.add_wanted.connect(self._add)
        self.page.said_of = self._said_of

    def _connect_aside(self) -> None:
        self.page.refused.connect(self.finality.refuse)
        self.evidence.topics.given_back.connect(self._give_back)
        self.evidence.untold.tell_wanted.connect(self._tell)
        self.evidence.untold.name_wanted.connect(self._only_name)
        self.edition.final_wanted.connect(self.make_final)
        self.edition.reopen_wanted.connect(self.finality.reopen)
        self.exporter.final_begun.connect(self.finality.note_export)
        self.exporter.exported_as_final.connect(self.finality.make_exported)
        self.finality.went_to.connect(self._go_to)
        self.export_panel.button.clicked.connect(self.export)
        self.export_panel.again_button.clicked.connect(self.export_again)
        self.again.sheet_wanted.connect(self.export)
        self.checking.checked.connect(self._show_checked)
        self.check.show_wanted.connect(self._show_finding)
        self.remarks.show_wanted.connect(self._choose_paragraph)
        self.remarks.counted.connect(self.page.show_remarks)

    def _follow(self) -> None:
        if self.isVisible():
            self.redraft.soon()

    # What is shown.

    def _show_draft(self) -> None:
        draft = self.redraft.draft
        assert draft is not None
        self.page.show_draft(draft)
        self.outline.show_draft(self._desk.state, draft)
        self.outline.setMaximumHeight(self.outline.sizeHint().height())
        self._show_coverage(draft)
        self.remarks.show_remarks(draft)
        is_locked = final_edition(self._desk.state) is not None
        self.page.lock(is_locked=is_locked)
        self.check.lock(is_locked=is_locked)
        self.evidence.is_locked = is_locked
        self.edition.show_edition(draft)
        self.style_choice.show_chosen()
        self._show_chosen()
        self.spelling.look_soon()

    @property
    def _language(self) -> str:
        return self.redraft.draft.language[:2] if self.redraft.draft else ""

    def _show_coverage(self, draft: Draft) -> None:
        state = self._desk.state
        found = coverage(state, draft)
        self.coverage.show_coverage(found, left_out(state, draft, found))
        self.waiting.show_count(len(found.to_word), self.coverage.points)
        self.page.show_waiting(waiting_in(state, found))

    def show_remarks(self, section: str = "") -> None:
        """Lead to the remarks, those on a section first."""
        self.arrangement.show_part(EVIDENCE)
        self.aside.show_remarks(section)

    def _choose_paragraph(self, section: str) -> None:
        self._choose(section, -1)
        if self.outline.hasFocus() and not self.arrangement.is_narrow:
            self.aside.show_evidence()

    def _choose(self, section: str, sentence: int) -> None:
        self._chosen = (section, sentence)
        self._shows_uncovered = False
        self.outline.mark(section)
        self.page.choose(section, sentence)
        self._show_chosen()

    def _show_chosen(self) -> None:
        draft, paragraph = self.redraft.draft, self._paragraph()
        if self._shows_uncovered and draft is not None:
            self.evidence.show_uncovered(draft)
        elif paragraph is not None and draft is not None:
            self.evidence.show_sentence(draft, paragraph, self._chosen[1])
        else:
            self.evidence.show_nothing()

    def show_uncovered(self, point: str = "") -> None:
        """Show the points in no sentence, and choose one of them or the first."""
        self.aside.show_evidence()
        self.arrangement.show_part(EVIDENCE)
        self._chosen = ("", -1)
        self._shows_uncovered = True
        self.outline.mark("")
        self.page.choose("", -1)
        self._show_chosen()
        self.evidence.untold.choose(point)

    def word(self) -> None:
        """Lead to the points that wait for words."""
        if self.waiting.isHidden():
            self._desk.noticed.emit(tr("No point waits for words."))
            return
        self.show_uncovered()
        self.evidence.untold.choose_waiting()

    def _paragraph(self) -> DraftParagraph | None:
        return self._paragraph_of(self._chosen[0])

    def _paragraph_of(self, section: str) -> DraftParagraph | None:
        paragraphs = self.redraft.draft.paragraphs if self.redraft.draft else ()
        return next((one for one in paragraphs if one.section == section), None)

    def draft_now(self) -> Draft | None:
        """Return the draft of what the session holds now, and not of a moment ago."""
        self.page.end_writing()
        self.redraft.now()
        return self.redraft.draft

    def suggest_spelling(self) -> None:
        """Offer what a misspelt word of the summary may be meant for."""
        self.spelling.suggest(*self._chosen)

    # Writing by hand.

    def write(self, section: str) -> None:
        """Begin writing a paragraph by hand."""
        self.arrangement.show_part(TEXT)
        self.page.write(section)

    def make_bold(self) -> None:
        """Have what is selected in a paragraph stand in bold, or no longer."""
        self._turn_style("bold")

    def make_italic(self) -> None:
        """Have what is selected in a paragraph stand in italic, or no longer."""
        self._turn_style("italic")

    def _turn_style(self, how: How) -> None:
        if not self.page.turn_style(how):
            self._desk.noticed.emit(tr("Select the words first, or write in a paragraph."))

    def _begin_writing(self, section: str) -> None:
        self.redraft.hold()
        self.changes.begin_writing(self._paragraph_of(section))
        self._choose(section, -1)

    def draft_again(self, section: str) -> None:
        """Give a paragraph back to the rules."""
        self.changes.draft_again(section)
        self.redraft.now()

    # What sentences rest on.

    def confirm(self) -> None:
        """Say that the sentence chosen still holds."""
        if self.evidence.statement:
            self.changes.confirm(self.evidence.statement)
            self.redraft.now()

    def choose_points(self) -> None:
        """Choose the points that the sentence chosen rests on."""
        if self.evidence.statement:
            self.aside.show_evidence()
            self.arrangement.show_part(EVIDENCE)
        self.evidence.begin_choosing()

    def _link(self, points: str | tuple[str, ...]) -> None:
        linked = (points,) if isinstance(points, str) else points
        self.changes.link(self.evidence.statement, linked)
        self.redraft.now()

    def _unlink(self, point: str) -> None:
        self.changes.unlink(self.evidence.statement, point)
        self.redraft.now()

    def _add(self, sentence: Sentence) -> None:
        self.changes.append(self._chosen[0], sentence)
        self.redraft.now()

    def _tell(self, theme: str, point: str) -> None:
        self.changes.add_point(self._paragraph_of(theme), theme, point)
        self.redraft.now()

    def _name_only(self) -> None:
        self._only_name(self._chosen[0])

    def _only_name(self, theme: str) -> None:
        self.changes.name_only(theme, as_topic=True)
        self.redraft.now()

    def _give_back(self, theme: str) -> None:
        self.changes.name_only(theme, as_topic=False)
        self.redraft.now()

    def _said_of(self, section: str, sentence: int) -> str:
        draft, paragraph = self.redraft.draft, self._paragraph_of(section)
        if draft is None or paragraph is None or not 0 <= sentence < len(paragraph.sentences):
            return ""
        state = self._desk.state
        return who_and_when(state, paragraph.sentences[sentence], draft.took_the_floor)

    def make_final(self) -> None:
        """Lock the summary; what is open is listed first, once."""
        self.page.end_writing()
        self.finality.ask()

    def _go_to(self, matter: Matter) -> None:
        if matter.intervention:
            self.open_intervention.emit(matter.intervention)
        elif matter.section:
            self._choose(matter.section, matter.sentence)
        else:
            self.show_uncovered(*matter.points[:1])

    def _show_finding(self, finding: Finding) -> None:
        if finding.point:
            self.show_uncovered(finding.point)
            return
        self._choose(finding.section, finding.sentence)
        self.arrangement.show_part(TEXT)

    def _show_checked(self, findings: tuple[Finding, ...]) -> None:
        self.aside.show_count(len(findings))
        self.page.show_findings(findings)
        self.evidence.show_findings(findings)

    def _lay_out(self) -> None:
        upper = column_of(STEP, OutlineHead(), self.outline)
        lower = column_of(STEP * 2, self.coverage, self.style_choice)
        after = (self.aside, column_of(STEP * 2, self.edition, self.export_panel))
        page = with_line(self.waiting, self.page)
        self.arrangement = SummaryArrangement(self, (upper, lower), page, after)
        self.previewing = Previewing(self._desk, self.redraft, self.arrangement)
        self.previewing.print_wanted.connect(lambda: self.printing.ask())  # noqa: PLW0108 - late

    def _fit(self) -> None:
        self.arrangement.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way to the page where the window is small."""
        super().resizeEvent(event)
        self.arrangement.fit(event.size().width())
