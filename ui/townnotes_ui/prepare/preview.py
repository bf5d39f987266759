"""The page as it stands while the fields are filled in: what a field changes is seen there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from townnotes.domain.state import State
from townnotes.summary.document import ParagraphKind
from townnotes.summary.frames import audience, closing, frames_of
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role, tokens, zoomed
from townnotes_ui.widgets.page_text import begin, put_paragraphs
from townnotes_ui.widgets.parts import lay_column, text_label

_MARGIN, _NARROW_MARGIN = 24, 12
_WIDTH, _HEIGHT = 456, 136
_MOST = 16_777_215
"""As wide or high as Qt lets a widget be."""


class OpeningPreview(QFrame):
    """A sentence appears once the fields say enough for it; the one just changed is marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, ...] = ()
        set_role(self, "panel")
        caption = text_label(tr("In the summary"), "caption")
        self.page = QTextEdit()
        set_role(self.page, "page")
        self.page.setReadOnly(True)
        self.page.setAccessibleName(tr("Preview of the title, the opening and the closing"))
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edges = (STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        self._column = lay_column(self, caption, self.page, edges=edges)
        self.be_below(is_below=False)

    def be_below(self, *, is_below: bool) -> None:
        """Stand below the form, where there is no room beside it."""
        self.setProperty("side", "below" if is_below else "trailing")
        self.style().polish(self)
        width = zoomed(_WIDTH)
        self.setFixedSize(_MOST, _HEIGHT) if is_below else self.setFixedSize(width, _MOST)
        self.setMinimumSize(0 if is_below else width, _HEIGHT if is_below else 0)
        self.page.document().setDocumentMargin(_NARROW_MARGIN if is_below else _MARGIN)
        above = STEP if is_below else STEP * 3
        self._column.setContentsMargins(STEP * 2, above, STEP * 2, STEP if is_below else STEP * 2)
        self._column.setSpacing(STEP // 2 if is_below else STEP)

    def refresh(self) -> None:
        """Set the page anew; the sentence that has changed is marked, and brought into sight."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        paragraphs = _paragraphs(self._desk.state)
        shown = tuple(one.text for _, sentences in paragraphs for one in sentences)
        if shown == self._shown:
            return
        places = put_paragraphs(begin(self.page.document()), paragraphs)
        bar.setValue(place)
        held, self._shown = self._shown, shown
        changed = next((at for at, text in enumerate(shown) if text not in held), -1)
        self._mark(places[changed] if held and changed >= 0 else None)

    def _mark(self, place: range | None) -> None:
        if place is None:
            self.page.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        letters = QTextCharFormat()
        letters.setBackground(QColor(tokens().accent_soft))
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.stop, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, letters  # pyright: ignore[reportAttributeAccessIssue]
        self.page.setExtraSelections([mark])
        at = QTextCursor(self.page.document())
        # Its end, then its beginning: as much of it is seen as there is room for.
        for position in (place.stop, place.start):
            at.setPosition(position)
            self.page.setTextCursor(at)
            self.page.ensureCursorVisible()


def _paragraphs(state: State) -> list[tuple[ParagraphKind, list[Sentence]]]:
    # The sentences of fields alone: a draft of all points would make the typist wait.
    frames = frames_of(state, readable_style(state)[0])

    def known(*sentences: Sentence | None) -> list[Sentence]:
        return [one for one in sentences if one is not None]

    whose = next(iter(audience(state.session)), "participants")
    made: list[tuple[ParagraphKind, list[Sentence]]] = [
        ("title", known(frames.title())),
        ("date", known(frames.date_line())),
        ("body", known(frames.opening(), frames.counts())),
        ("body", known(frames.message())),
        ("body", known(frames.overview(()), frames.issues(whose, ()))),
        ("body", list(closing(state, frames))),
    ]
    return [(kind, sentences) for kind, sentences in made if sentences]
