"""The changes of the summary: words by hand, what sentences rest on, what the check mends."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from townnotes.domain.commands.summary import (
    WordedSentence,
    confirm_statement,
    draft_again,
    link_point,
    name_only,
    unlink_point,
    write_paragraph,
    written_by_hand,
)
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.summary.by_hand.paragraphs import Rewording, rewording_of
from townnotes.summary.draft import one_point
from townnotes.summary.lint import Finding, mended
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk


class SummaryChanges(QObject):
    """Changes of paragraphs and of what their sentences rest on; a turn is undone as one."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._rewording: Rewording | None = None

    def begin_writing(self, paragraph: DraftParagraph | None) -> None:
        """Begin a turn of writing: all of it is undone as one."""
        self._turn += 1
        self._rewording = rewording_of(paragraph, new_id) if paragraph else None

    def write(self, section: str, text: str) -> None:
        """Keep a paragraph's text; its sentences keep what they rest on."""
        if self._rewording is None:
            return
        sentences = self._rewording.of(text)
        self._desk.do(
            self.tr("Paragraph edited"),
            lambda state: write_paragraph(state, section, sentences),
            merge=f"summary/{section}/{self._turn}",
        )

    def draft_again(self, section: str) -> None:
        """Give a paragraph back to the rules."""
        self._desk.do(self.tr("Draft again"), lambda state: draft_again(state, section))

    def confirm(self, statement: str) -> None:
        """Say that a sentence still holds."""
        now = self._desk.now()
        self._desk.do(
            self.tr("Sentence confirmed"), lambda state: confirm_statement(state, statement, now)
        )

    def link(self, statement: str, points: Sequence[str]) -> None:
        """Have a sentence rest on points too."""

        def linked(state: State) -> list[Assign]:
            return [one for point in points for one in link_point(state, statement, point)]

        self._desk.do(self.tr("Points linked"), linked)

    def unlink(self, statement: str, point: str) -> None:
        """Have a sentence rest on a point no longer."""
        self._desk.do(
            self.tr("Point unlinked"), lambda state: unlink_point(state, statement, point)
        )

    def append(self, section: str, sentence: Sentence) -> None:
        """Put a sentence of the rules behind a paragraph that is by hand."""
        id_ = new_id()

        def appended(state: State) -> list[Assign]:
            held = [
                WordedSentence(one.id, one.text, one.rests_on)
                for one in written_by_hand(state, section)
            ]
            if len(held) == 1 and not held[0].text.strip():
                held = []
            return write_paragraph(
                state, section, (*held, WordedSentence(id_, sentence.text, sentence.rests_on))
            )

        self._desk.do(self.tr("Sentence added"), appended)

    def add_point(self, paragraph: DraftParagraph | None, section: str, point: str) -> None:
        """Have a theme's paragraph tell a point that it had no room for; it is by hand then."""
        style, _ = readable_style(self._desk.state)
        said = one_point(self._desk.state, style, point)
        if said is None:
            return
        before = paragraph.sentences if paragraph else ()
        sentences = [
            WordedSentence(one.statement or new_id(), one.text, one.rests_on) for one in before
        ]
        sentences.append(WordedSentence(new_id(), said.text, said.rests_on))
        self._desk.do(
            self.tr("Point told"), lambda state: write_paragraph(state, section, sentences)
        )

    def mend(self, draft: Draft, findings: Sequence[Finding]) -> None:
        """Mend what the style check found: by a change of the session, or in the words."""
        self._turn += 1
        merge = f"mended/{self._turn}"
        for one in findings:
            if one.command is not None:
                self._desk.do(self.tr("Style mended"), one.command, merge=merge)
        for paragraph in draft.paragraphs:
            own = [one for one in findings
                   if one.section == paragraph.section and one.command is None]  # fmt: skip
            if own:
                sentences = rewording_of(paragraph, new_id).of(mended(paragraph.text, own))
                command = partial(write_paragraph, section=paragraph.section, sentences=sentences)
                self._desk.do(self.tr("Style mended"), command, merge=merge)

    def name_only(self, theme: str, *, as_topic: bool) -> None:
        """Only name a theme among the additional topics, or give it a paragraph again."""
        self._desk.do(
            self.tr("Only named") if as_topic else self.tr("Given a paragraph"),
            lambda state: name_only(state, theme, as_topic=as_topic),
        )
