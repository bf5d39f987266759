"""The draft in the room: made anew after a change, changed by hand, and checked for style."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from townnotes.domain.commands import summary as commands
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.domain.texts.styles import StyledRange, moved
from townnotes.summary.by_hand.paragraphs import Rewording, rewording_of, styles_in, worded
from townnotes.summary.draft import Drafter, one_point
from townnotes.summary.lint import Finding, lint, mended
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.likely_watch import LikelyWatch
from townnotes_ui.summary.lettering import as_written
from townnotes_ui.summary.lint_panel import LintPanel

WAIT_MS = 300
CHECK_AFTER_MS = 150


class Redraft(QObject):
    """Keeps the latest draft.

    The first draft of 2,500 points takes up to 300 ms. So one waits until changes have paused,
    and until a paragraph that is being written is left: writing never waits for it.
    """

    drafted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_held = False
        self._is_wanted = False
        self._problem = ""
        self._drafter: Drafter | None = None
        self.draft: Draft | None = None
        self._timer = after_pause(self, WAIT_MS, self.now)

    def soon(self) -> None:
        """Draft once the changes pause."""
        self._is_wanted = True
        if not self._is_held:
            self._timer.start()

    def now(self) -> None:
        """Draft at once, unless a paragraph is being written."""
        self._timer.stop()
        self._is_wanted = True
        if self._is_held or not self._desk.is_open:
            return
        self._is_wanted = False
        style, problem = readable_style(self._desk.state)
        if problem and problem != self._problem:
            self._desk.noticed.emit(problem)
        self._problem = problem
        self._drafter = self._drafter or Drafter()
        self.draft = self._drafter.draft(self._desk.state, style)
        self.drafted.emit()

    def hold(self) -> None:
        """Draft nothing until `release`."""
        self._is_held = True
        self._timer.stop()

    def release(self) -> None:
        """Draft what was put off."""
        self._is_held = False
        if self._is_wanted:
            self.now()


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

    def write(self, section: str, text: str, styles: Sequence[StyledRange] = ()) -> None:
        """Keep a paragraph's text and its styles; its sentences keep what they rest on."""
        if self._rewording is None:
            return
        sentences = self._rewording.of(text, styles)
        self._desk.do(
            tr("Paragraph edited"),
            lambda state: commands.write_paragraph(state, section, sentences),
            merge=f"summary/{section}/{self._turn}",
        )

    def draft_again(self, section: str) -> None:
        """Give a paragraph back to the rules."""
        self._desk.do(tr("Draft again"), lambda state: commands.draft_again(state, section))

    def confirm(self, statement: str) -> None:
        """Say that a sentence still holds."""
        now = self._desk.now()
        self._desk.do(
            tr("Sentence confirmed"),
            lambda state: commands.confirm_statement(state, statement, now),
        )

    def link(self, statement: str, points: Sequence[str]) -> None:
        """Have a sentence rest on points too."""

        def linked(state: State) -> list[Assign]:
            return [one for point in points for one in commands.link_point(state, statement, point)]

        self._desk.do(tr("Points linked"), linked)

    def unlink(self, statement: str, point: str) -> None:
        """Have a sentence rest on a point no longer."""
        self._desk.do(
            tr("Point unlinked"), lambda state: commands.unlink_point(state, statement, point)
        )

    def append(self, section: str, sentence: Sentence) -> None:
        """Put a sentence of the rules behind a paragraph that is by hand."""
        id_ = new_id()

        def appended(state: State) -> list[Assign]:
            held = [
                commands.WordedSentence(one.id, one.text, one.rests_on, one.styles)
                for one in commands.written_by_hand(state, section)
            ]
            if len(held) == 1 and not held[0].text.strip():
                held = []
            return commands.write_paragraph(
                state,
                section,
                (*held, commands.WordedSentence(id_, sentence.text, sentence.rests_on)),
            )

        self._desk.do(tr("Sentence added"), appended)

    def add_point(self, paragraph: DraftParagraph | None, section: str, point: str) -> None:
        """Have a theme's paragraph tell a point that it had no room for; it is by hand then."""
        style, _ = readable_style(self._desk.state)
        said = one_point(self._desk.state, style, point)
        if said is None:
            return
        before = paragraph.sentences if paragraph else ()
        sentences = [worded(one, one.statement or new_id()) for one in before]
        sentences.append(commands.WordedSentence(new_id(), said.text, said.rests_on))
        self._desk.do(
            tr("Sentence added"), lambda state: commands.write_paragraph(state, section, sentences)
        )

    def mend(self, draft: Draft, findings: Sequence[Finding]) -> None:
        """Mend what the style check found: by a change of the session, or in the words."""
        self._turn += 1
        merge = f"mended/{self._turn}"
        for one in findings:
            if one.command is not None:
                self._desk.do(tr("Style fixed"), one.command, merge=merge)
        for paragraph in draft.paragraphs:
            own = [one for one in findings
                   if one.section == paragraph.section and one.command is None]  # fmt: skip
            if own:
                sentences = rewording_of(paragraph, new_id).of(*_mended(paragraph, own))
                command = partial(
                    commands.write_paragraph, section=paragraph.section, sentences=sentences
                )
                self._desk.do(tr("Style fixed"), command, merge=merge)

    def name_only(self, theme: str, *, as_topic: bool) -> None:
        """Only name a theme among the additional topics, or give it a paragraph again."""
        self._desk.do(
            tr("Listed as additional topic") if as_topic else tr("Given a paragraph"),
            lambda state: commands.name_only(state, theme, as_topic=as_topic),
        )


def _mended(
    paragraph: DraftParagraph, findings: Sequence[Finding]
) -> tuple[str, tuple[StyledRange, ...]]:
    """Return a paragraph's words mended, and its styles; where these are found, they go."""
    before = paragraph.text
    after = mended(before, findings)
    gone = [range(one.start, one.end) for one in findings if one.fix == before[one.start : one.end]]
    kept = [
        one
        for one in styles_in(as_written(paragraph.sentences).styled)
        if not any(one.start < place.stop and place.start < one.end for place in gone)
    ]
    return after, moved(kept, before, after)


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
        self._likely = LikelyWatch(desk, self)
        self._likely.found.connect(self.now)
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
        self.findings = lint(self._desk.state, draft, style, self._likely.pairs())
        self._panel.show_findings(draft, self.findings)
        self.checked.emit(self.findings)

    def finish(self) -> None:
        """Let what runs beside the window come to its end."""
        self._likely.finish()

    def _mend_one(self, finding: Finding) -> None:
        self.mend((finding,))

    def mend(self, findings: Sequence[Finding]) -> None:
        """Mend findings, and check again; a final summary is left as it is, in words."""
        draft = self._redraft.draft
        if draft is not None and commands.final_edition(self._desk.state) is not None:
            self._desk.noticed.emit(tr("The summary is final. Reopen it to change it."))
        elif draft is not None:
            self._changes.mend(draft, findings)
            self._redraft.now()
            self.now()
