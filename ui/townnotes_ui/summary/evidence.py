"""What a sentence rests on: who said it, when, and how; or what no sentence rests on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from townnotes.domain.entities import Point, Theme
from townnotes.summary.coverage import left_out
from townnotes.summary.lint import MORE_SAY_SO, Finding
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.summary.evidence_parts import NewEvidence, PointChoice, Topics, badge, standing
from townnotes_ui.summary.left_out_points import UntoldPanel
from townnotes_ui.widgets.cards import CardColumn, by_time, said_in, speakers_of, split
from townnotes_ui.widgets.flow_row import FlowRow
from townnotes_ui.widgets.parts import lay_column, push_button, text_label


class EvidencePanel(QWidget):
    """The head with the counts, what can be done to the sentence, and the cards."""

    write_wanted = Signal()
    draft_wanted = Signal()
    confirm_wanted = Signal()
    topic_wanted = Signal()
    opened = Signal(str)
    """The intervention of a card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.is_locked = False
        self._paragraph: DraftParagraph | None = None
        self._sentence: Sentence | None = None
        self._uncovered: tuple[str, ...] = ()
        self._more: Mapping[tuple[str, int], str] = {}
        self._shown_at = ("", -1)
        self.caption = text_label(role="caption")
        self.head = text_label(role="title", wraps=True)
        self.about = text_label(role="small", wraps=True)
        self.why = text_label(role="small", wraps=True)
        self.more = text_label(role="warning", wraps=True)
        """That others seem to say the same, so that a number word may be too low."""
        self.standing = text_label(role="warning", wraps=True)
        self._make_buttons()
        self.beside = NewEvidence()
        self.topics = Topics()
        self.choice = PointChoice()
        self.choice.left.connect(self.end_choosing)
        self.cards = CardColumn(tr("What it rests on"), with_speaker=True)
        self.cards.opened.connect(self.opened)
        self.untold = UntoldPanel()
        self.untold.opened.connect(self.opened)
        self._lay_out()
        self.show_nothing()

    def _make_buttons(self) -> None:
        self.write_button = push_button(tr("Edit paragraph"), self.write_wanted, parent=self)
        self.draft_button = push_button(tr("Draft again"), self.draft_wanted, parent=self)
        self.draft_button.setToolTip(tr("Draft the paragraph again"))
        self.confirm_button = push_button(tr("Confirm"), self.confirm_wanted, parent=self)
        self.confirm_button.setToolTip(tr("The sentence is still correct as it stands"))
        self.choose_button = push_button(tr("Choose points"), self.begin_choosing, parent=self)
        self.choose_button.setToolTip(tr("Link the sentence to points, or unlink it"))
        self.topic_button = push_button(
            tr("List as additional topic"), self.topic_wanted, parent=self
        )
        self.topic_button.setToolTip(tr("Send this theme to “Additional topics covered were”"))
        self._buttons = (self.confirm_button, self.write_button, self.draft_button,
                         self.choose_button, self.topic_button)  # fmt: skip

    def _lay_out(self) -> None:
        head = (self.caption, self.head, self.about, self.why, self.more, self.standing,
                FlowRow(*self._buttons))  # fmt: skip
        lists = ((self.choice, 1), (self.cards, 1), (self.untold, 1))
        lay_column(self, *head, self.beside, self.topics, *lists)

    @property
    def statement(self) -> str:
        """The id of the sentence by hand that is shown, or nothing."""
        return self._sentence.statement if self._sentence else ""

    def show_nothing(self) -> None:
        """Say what the column is for, before anything is chosen."""
        self._head(
            tr("Rests on"),
            tr("Choose a sentence"),
            tr("This column then shows who said it, when and how."),
        )
        self._offer(None, None)
        self.cards.show_said(())

    def show_sentence(self, draft: Draft, paragraph: DraftParagraph, sentence: int) -> None:
        """Show what a sentence rests on; a paragraph as a whole with -1."""
        chosen = _sentence_of(paragraph, sentence)
        points = _points_of(paragraph, chosen)
        state = self._desk.state
        self._uncovered = draft.uncovered
        self._head(tr("Rests on"), *self._told(paragraph, points, draft.took_the_floor))
        self._show(self.why, chosen.why if chosen else "")
        self._shown_at = (paragraph.section, sentence)
        self._show(self.more, self._more.get(self._shown_at, ""))
        self._show(self.standing, standing(state, chosen) if chosen else "")
        self._offer(paragraph, chosen)
        self.cards.show_said(said_in(state, by_time(state, points), draft.told_by))

    def _told(
        self, paragraph: DraftParagraph, points: Sequence[str], of_all: int
    ) -> tuple[str, str]:
        state = self._desk.state
        speakers = speakers_of(state, points)
        head = tr("{count} of {of_all} raised it", count=len(speakers), of_all=of_all)
        about = split(state, speakers)
        if not points:
            head = tr("Written from the details")
            about = tr("Prepare holds the fields that this sentence is made of.")
        if paragraph.by_hand:
            written = tr("This paragraph was edited by hand.")
            about = f"{about} · {written}" if points and about else written
            head = head if points else tr("Written by hand")
        self.head.setToolTip(badge(state, points, of_all))
        return head, about

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say of the sentence that is shown whether its number of speakers may be too low."""
        self._more = {(one.section, one.sentence): worded(one.why)
                      for one in findings if one.rule == MORE_SAY_SO}  # fmt: skip
        self._show(self.more, self._more.get(self._shown_at, ""))

    def show_uncovered(self, draft: Draft) -> None:
        """Show the points that are in no sentence, by their themes."""
        state = self._desk.state
        groups = left_out(state, draft)
        count = sum(len(one.points) for one in groups)
        head = counted("1 point|{n} points", count)
        waiting = sum(len(one.to_word) for one in groups)
        lacking = sum(len(one.points) for one in groups if not one.theme)
        full = sum(len(one.points) - len(one.to_word) for one in groups if one.theme)
        told = [
            self._waiting(waiting),
            self._no_theme(lacking),
            self._no_room(full, lacking + waiting) if full else "",
        ]
        about = " ".join(part for part in told if part)
        self._head(tr("In no sentence"), head or tr("Every point is in the summary"),
                   about)  # fmt: skip
        self._offer(None, None)
        self.untold.show_groups(state, groups, is_locked=self.is_locked)
        self.cards.hide()
        self.untold.setVisible(bool(groups))

    def _waiting(self, count: int) -> str:
        return counted(
            "1 waits for words: write it out in its note.|{n} wait for "
            "words: write them out in their notes.",
            count,
        )

    def _no_room(self, count: int, others: int) -> str:
        if others:
            return tr("The paragraphs of the others are full, or edited by hand.")
        return tr(
            "Its paragraph is full, or edited by hand.|Their paragraphs "
            "are full, or edited by hand.",
            count,
        )

    def _no_theme(self, count: int) -> str:
        return counted(
            "1 point has no theme: give it one in its note.|{n} points "
            "have no theme: give them one in their notes.",
            count,
        )

    # Linking.

    def begin_choosing(self) -> None:
        """Choose the points that the sentence rests on."""
        if self.statement and not self.is_locked:
            self._fill_choice()
            self._make_room()
            self.choice.open()

    def end_choosing(self) -> None:
        """Show the cards again."""
        self.choice.hide()
        self.cards.show()
        self._offer(self._paragraph, self._sentence)
        self.choose_button.setFocus()

    def _make_room(self) -> None:
        """Give the list of points the height that everything below the head has."""
        for part in (*self._buttons, self.beside, self.topics, self.cards):
            part.hide()

    def _fill_choice(self) -> None:
        assert self._sentence is not None
        state, linked = self._desk.state, self._sentence.rests_on
        every = [one.id for one in state.all(Point) if not one.private and not one.gap]
        # Nobody has told these yet: they come first.
        others = [*self._uncovered, *by_time(state, set(every) - set(self._uncovered))]
        rest = [one for one in others if one not in linked]
        self.choice.show_points(said_in(state, by_time(state, linked)), said_in(state, rest))

    # What is shown.

    def _head(self, caption: str, head: str, about: str) -> None:
        self.caption.setText(caption)
        # The tab above says it already.
        self.caption.setVisible(caption != tr("Rests on"))
        self.head.setText(head)
        self._show(self.about, about)
        self._shown_at = ("", -1)
        self._show(self.why, "")
        self._show(self.more, "")
        self._show(self.standing, "")

    def _show(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _offer(self, paragraph: DraftParagraph | None, chosen: Sentence | None) -> None:
        self.untold.hide()
        if chosen is None or chosen.statement != self.statement:
            self.choice.hide()
        self.cards.setVisible(self.choice.isHidden())
        self._paragraph, self._sentence = paragraph, chosen
        if self.choice.isVisible():
            return
        is_free = paragraph is not None and not self.is_locked
        by_hand = is_free and paragraph is not None and paragraph.by_hand
        theme = self._desk.state.find(Theme, paragraph.section) if paragraph else None
        self.beside.show_new(self._desk.state, paragraph, self.statement, is_locked=self.is_locked)
        is_additional = paragraph is not None and paragraph.section == "additional"
        self.topics.show_topics(self._desk.state, is_wanted=is_additional and is_free)
        self._place({
            self.confirm_button: is_free and chosen is not None and chosen.state == "check",
            self.write_button: is_free,
            self.draft_button: by_hand,
            self.choose_button: by_hand and bool(self.statement),
            self.topic_button: is_free and theme is not None,
        })  # fmt: skip

    def _place(self, offered: dict[QPushButton, bool]) -> None:
        for button in self._buttons:
            button.setVisible(offered[button])


def _sentence_of(paragraph: DraftParagraph, sentence: int) -> Sentence | None:
    inside = 0 <= sentence < len(paragraph.sentences)
    return paragraph.sentences[sentence] if inside else None


def _points_of(paragraph: DraftParagraph, chosen: Sentence | None) -> tuple[str, ...]:
    if chosen is not None:
        return chosen.rests_on
    return tuple(id_ for one in paragraph.sentences for id_ in one.rests_on)
