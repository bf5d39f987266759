"""What the details make of themselves: the title block, the opening and the closing, as printed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout

from townnotes.domain.state import State
from townnotes.summary.document import ParagraphKind
from townnotes.summary.frames import closing, frames_of
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.page_text import begin, put_paragraphs

_MARGIN = 24


class OpeningPreview(QFrame):
    """The page as it stands; a sentence appears once the fields say enough for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        caption = QLabel(self.tr("In the summary"))
        set_role(caption, "caption")
        self.page = QTextEdit()
        set_role(self.page, "page")
        self.page.setReadOnly(True)
        self.page.setAccessibleName(self.tr("Preview of the title, the opening and the closing"))
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.document().setDocumentMargin(_MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addWidget(caption)
        column.addWidget(self.page)

    def refresh(self) -> None:
        """Set the page anew; where it was scrolled to is kept."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        put_paragraphs(begin(self.page.document()), _paragraphs(self._desk.state))
        bar.setValue(place)


def _paragraphs(state: State) -> list[tuple[ParagraphKind, list[Sentence]]]:
    # The sentences of fields alone: a draft of all points would make the typist wait.
    frames = frames_of(state, readable_style(state)[0])

    def known(*sentences: Sentence | None) -> list[Sentence]:
        return [one for one in sentences if one is not None]

    made: list[tuple[ParagraphKind, list[Sentence]]] = [
        ("title", known(frames.title())),
        ("date", known(frames.date_line())),
        ("body", known(frames.opening(), frames.counts())),
        ("body", known(frames.overview(()))),
        ("body", list(closing(state, frames))),
    ]
    return [(kind, sentences) for kind, sentences in made if sentences]
