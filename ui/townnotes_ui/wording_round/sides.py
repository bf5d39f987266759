"""A point's two sides: as it was noted, and the sentence it would make."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role, tokens
from townnotes_ui.widgets.parts import lay_column, text_label

_EDGES = (STEP * 2, 12, STEP * 2, 12)
_LEAST_HEIGHT = 116


class NotedSide(QFrame):
    """The note as it was typed, with its stance, who said it and why it waits."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ("", "")
        set_role(self, "card")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        set_role(self.words, "as-noted")
        self.about = text_label(role="small", wraps=True, is_plain=True)
        _lay(self, text_label(tr("As noted"), "caption"), self.words, self.about)

    def show_note(self, stance: str, text: str, about: str) -> None:
        """Show a note."""
        self._shown = (stance, text)
        self.words.setAccessibleName(f"{stance} {text}".strip())
        self.about.setText(about)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the scheme that is now in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        stance, text = self._shown
        mark = f'<span style="color:{tokens().accent}; font-weight:500">{escape(stance)}</span> '
        self.words.setText((mark if stance else "") + escape(text))


class SentenceSide(QFrame):
    """The sentence that the words would make, or why they would make none."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "card")
        self.sentence = text_label(role="sentence", wraps=True, is_plain=True)
        self.about = text_label(role="small", wraps=True, is_plain=True)
        self.caption = text_label(tr("In the summary"), "caption")
        _lay(self, self.caption, self.sentence, self.about)

    def show_sentence(self, sentence: str, about: str) -> None:
        """Show a sentence, or where there is none what is to be done about it."""
        self.sentence.setText(sentence or tr("No sentence yet"))
        set_role(self.sentence, "sentence" if sentence else "no-sentence")
        self.sentence.setAccessibleName(f"{sentence} {about}".strip())
        self.about.setText(about)
        self.about.setVisible(bool(about))


def _lay(side: QFrame, caption: QLabel, words: QLabel, about: QLabel) -> QVBoxLayout:
    # A sentence of one line more moves nothing below it.
    side.setMinimumHeight(_LEAST_HEIGHT)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return lay_column(side, caption, words, 0, about, space=6, edges=_EDGES)
