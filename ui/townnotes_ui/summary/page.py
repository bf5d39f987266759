"""The page: the whole draft as it will be printed, each paragraph to be chosen and written."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from townnotes.domain.texts.styles import How
from townnotes.summary.lint import Finding
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.evidence_parts import in_short, new_points
from townnotes_ui.summary.paragraph_edit import ParagraphEdit
from townnotes_ui.summary.remarks import remarks_in_words
from townnotes_ui.summary.waiting import Waiting, WaitingNote
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label

_WIDTH = 694
_MARGINS = (56, 40, 56, 56)


class PageParagraph(QWidget):
    """A paragraph, and under it quietly that it was edited by hand, and what waits for words."""

    def __init__(self, paragraph: DraftParagraph) -> None:
        super().__init__()
        self.edit = ParagraphEdit(paragraph)
        self.mark = text_label(role="by-hand")
        self.new = push_button("", role="link")
        self.new.setProperty("beside", "text")
        self.remarks = push_button("", role="link")
        self.remarks.setProperty("beside", "text")
        self.remarks.hide()
        below = lay_row(None, self.mark, self.new, self.remarks, 0, space=0)
        self.waiting = WaitingNote()
        lay_column(self, self.edit, below, self.waiting, space=0)
        self.show_paragraph(paragraph)

    def show_paragraph(self, paragraph: DraftParagraph) -> None:
        """Show another draft of the paragraph."""
        self.edit.show_paragraph(paragraph)
        self.mark.setText(in_short(paragraph))
        self.mark.setVisible(bool(self.mark.text()))
        self.new.setText(new_points(len(paragraph.new_evidence)))
        self.new.setVisible(bool(paragraph.new_evidence))

    def show_remarks(self, count: int) -> None:
        """Show how many remarks are open on the paragraph."""
        self.remarks.setText(remarks_in_words(count))
        self.remarks.setVisible(bool(count))


class Page(QScrollArea):
    """Keeps each section's paragraph through every draft, and with it selection and place."""

    chosen = Signal(str, int)
    """A sentence of a section."""
    writing_began = Signal(str)
    written = Signal(str, str, object)
    """A section, its text, and what of it is in bold and italic."""
    writing_ended = Signal()
    refused = Signal()
    """Somebody wished to write in a summary that is final."""
    menu_wanted = Signal(str, str, QPoint)
    """As a paragraph asks for it."""
    words_wanted = Signal(str)
    """A point that waits for words."""
    remarks_wanted = Signal(str)
    """The section that they are on."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: dict[str, PageParagraph] = {}
        self.foot: list[WaitingNote] = []
        """What waits for words and has no paragraph on the page."""
        self.said_of: Callable[[str, int], str] | None = None
        """What the pointer over a sentence is told."""
        self._is_locked = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The summary"))
        sheet = QFrame()
        set_role(sheet, "page")
        sheet.setMaximumWidth(_WIDTH)
        self._column = lay_column(sheet, 0, space=STEP // 2, edges=_MARGINS)
        self._inside = QWidget()
        around = (STEP * 3, STEP * 3, STEP * 3, STEP * 3)
        lay_row(self._inside, 0, (sheet, 1000), 0, edges=around)
        self.setWidget(self._inside)

    @property
    def is_writing(self) -> bool:
        """Tell whether a paragraph is being written."""
        return any(one.edit.is_writing for one in self.paragraphs.values())

    def lock(self, *, is_locked: bool) -> None:
        """Let the paragraphs be read only, or written again."""
        self._is_locked = is_locked
        for one in self.paragraphs.values():
            one.edit.is_locked = is_locked

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark what the style check found, where it stands."""
        for section, one in self.paragraphs.items():
            one.edit.show_findings([found for found in findings if found.section == section])

    def show_draft(self, draft: Draft) -> None:
        """Show another draft where the page stands."""
        place = self.verticalScrollBar().value()
        wanted = {one.section: one for one in draft.paragraphs}
        for section in [one for one in self.paragraphs if one not in wanted]:
            gone = self.paragraphs.pop(section)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, (section, paragraph) in enumerate(wanted.items()):
            held = self.paragraphs.get(section)
            if held is None:
                held = self.paragraphs[section] = self._made(paragraph)
            held.show_paragraph(paragraph)
            if self._column.indexOf(held) != at:
                self._column.insertWidget(at, held)
        self.paragraphs = {section: self.paragraphs[section] for section in wanted}
        self.verticalScrollBar().setValue(place)

    def show_remarks(self, counts: Mapping[str, int]) -> None:
        """Show under each paragraph how many remarks are open on it."""
        for section, paragraph in self.paragraphs.items():
            paragraph.show_remarks(counts.get(section, 0))

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show what waits for words: under its paragraph, else at the foot of the page."""
        by_section = {one.section: one for one in waiting}
        for section, paragraph in self.paragraphs.items():
            paragraph.waiting.show_waiting(by_section.get(section))
        homeless = [one for one in waiting if one.section not in self.paragraphs]
        while len(self.foot) < len(homeless):
            self.foot.append(self._made_note())
            self._column.insertWidget(self._column.count() - 1, self.foot[-1])
        for place, note in enumerate(self.foot):
            own = homeless[place] if place < len(homeless) else None
            note.show_waiting(own, with_heading=True)

    def choose(self, section: str, sentence: int) -> None:
        """Mark a sentence and bring its paragraph into sight; marks elsewhere go."""
        for name, one in self.paragraphs.items():
            one.edit.choose(sentence if name == section else -1)
        if section in self.paragraphs:
            edit = self.paragraphs[section].edit
            if sentence < 0:
                self._bring_to_top(edit)
            else:
                self.bring_into_sight(edit, edit.sentence_rect(sentence))

    def bring_into_sight(self, edit: ParagraphEdit, rect: QRect) -> None:
        """Scroll to a place of a paragraph."""
        middle = edit.viewport().mapTo(self._inside, rect.center())
        self.ensureVisible(middle.x(), middle.y(), 0, rect.height() // 2 + STEP * 4)

    def write(self, section: str) -> None:
        """Begin writing a paragraph."""
        if section in self.paragraphs:
            self.paragraphs[section].edit.write()

    def turn_style(self, how: How) -> bool:
        """Give what is selected a style, or take it away; returns whether anything is."""
        edits = [one.edit for one in self.paragraphs.values()]
        meant = [one for one in edits if one.is_writing] or [one for one in edits if one.hasFocus()]
        return any(one.turn_style(how) for one in meant)

    def end_writing(self) -> None:
        """End whatever is being written, saved."""
        for one in list(self.paragraphs.values()):
            one.edit.end_writing()

    def keep(self) -> None:
        """Save whatever is being written, and go on."""
        for one in self.paragraphs.values():
            one.edit.keep()

    def _made(self, paragraph: DraftParagraph) -> PageParagraph:
        made = PageParagraph(paragraph)
        edit = made.edit
        edit.is_locked, edit.said_of = self._is_locked, self.said_of
        edit.refused.connect(self.refused)
        made.new.clicked.connect(lambda: self.chosen.emit(edit.section, -1))
        made.remarks.clicked.connect(lambda: self.remarks_wanted.emit(edit.section))
        made.waiting.wanted.connect(self.words_wanted)
        edit.sentence_chosen.connect(self.chosen)
        edit.writing_began.connect(self.writing_began)
        edit.written.connect(self.written)
        edit.writing_ended.connect(self.writing_ended)
        edit.left.connect(self._go)
        edit.seen_wanted.connect(partial(self.bring_into_sight, edit))
        edit.menu_wanted.connect(self.menu_wanted)
        edit.cursorPositionChanged.connect(lambda: self._follow_caret(edit))
        return made

    def _made_note(self) -> WaitingNote:
        note = WaitingNote()
        note.wanted.connect(self.words_wanted)
        return note

    def _follow_caret(self, edit: ParagraphEdit) -> None:
        if edit.is_writing:
            self.bring_into_sight(edit, edit.cursorRect())

    def _bring_to_top(self, edit: ParagraphEdit) -> None:
        """Show a paragraph from its beginning, with a little of what stands before it."""
        top = edit.mapTo(self._inside, edit.rect().topLeft()).y()
        self.verticalScrollBar().setValue(top - STEP * 8)

    def _go(self, section: str, step: int) -> None:
        sections = list(self.paragraphs)
        goal = sections.index(section) + step
        if 0 <= goal < len(sections):
            edit = self.paragraphs[sections[goal]].edit
            # From below one comes to the last sentence, from above to the first.
            edit.choose(len(edit.paragraph.sentences) - 1 if step < 0 else 0)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
