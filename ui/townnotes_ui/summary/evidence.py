"""What a sentence rests on: who said it, when, and how; or what no sentence rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.summary.paragraphs import DraftParagraph
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.cards import CardColumn
from townnotes_ui.review.said import by_time, said_in, speakers_of, split


class Evidence(QWidget):
    """The head with the counts, what can be done to the paragraph, and the cards."""

    write_wanted = Signal()
    draft_wanted = Signal()
    opened = Signal(str)
    """The intervention of a card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.caption = QLabel()
        set_role(self.caption, "caption")
        self.head = QLabel()
        set_role(self.head, "title")
        self.about = QLabel()
        set_role(self.about, "small")
        for label in (self.head, self.about):
            label.setWordWrap(True)
        self.write_button = QPushButton(self.tr("Edit paragraph"))
        self.write_button.clicked.connect(self.write_wanted)
        self.draft_button = QPushButton(self.tr("Draft again"))
        self.draft_button.setToolTip(self.tr("Give the paragraph back to the rules"))
        self.draft_button.clicked.connect(self.draft_wanted)
        self.cards = CardColumn(self.tr("What it rests on"), with_speaker=True)
        self.cards.opened.connect(self.opened)
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.draft_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.caption)
        column.addWidget(self.head)
        column.addWidget(self.about)
        column.addLayout(buttons)
        column.addWidget(self.cards, 1)

    def show_nothing(self) -> None:
        """Say what the column is for, before anything is chosen."""
        self._head(
            self.tr("Rests on"),
            self.tr("Choose a sentence"),
            self.tr("Then this column shows who said it, when and how."),
        )
        self._offer(None)
        self.cards.show_said(())

    def show_sentence(self, paragraph: DraftParagraph, sentence: int, of_all: int) -> None:
        """Show what a sentence rests on; `of_all` is how many took the floor."""
        points = _points_of(paragraph, sentence)
        state = self._desk.state
        speakers = speakers_of(state, points)
        head = self.tr("{} of {} took it up").format(len(speakers), of_all)
        about = split(state, speakers)
        if not points:
            head = self.tr("Written from the details")
            about = self.tr("Prepare holds the fields that this sentence is made of.")
        if paragraph.by_hand:
            written = self.tr("This paragraph was edited by hand.")
            about = f"{about} · {written}" if points and about else written
            head = head if points else self.tr("Written by hand")
        self._head(self.tr("Rests on"), head, about)
        self._offer(paragraph)
        self.cards.show_said(said_in(state, by_time(state, points)))

    def show_uncovered(self, points: Sequence[str]) -> None:
        """Show the points that are in no sentence."""
        head = self.tr("1 point") if len(points) == 1 else self.tr("{} points").format(len(points))
        about = self.tr("A theme or a stance given in the note brings a point into the summary.")
        self._head(self.tr("In no sentence"), head, about)
        self._offer(None)
        state = self._desk.state
        self.cards.show_said(said_in(state, by_time(state, points)))

    def _head(self, caption: str, head: str, about: str) -> None:
        self.caption.setText(caption)
        self.head.setText(head)
        self.about.setText(about)
        self.about.setVisible(bool(about))

    def _offer(self, paragraph: DraftParagraph | None) -> None:
        self.write_button.setVisible(paragraph is not None)
        self.draft_button.setVisible(paragraph is not None and paragraph.by_hand)


def _points_of(paragraph: DraftParagraph, sentence: int) -> tuple[str, ...]:
    if 0 <= sentence < len(paragraph.sentences):
        return paragraph.sentences[sentence].rests_on
    return tuple(id_ for one in paragraph.sentences for id_ in one.rests_on)
