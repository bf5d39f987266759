"""The words of a call as they were understood: how they were lined up, what is left out."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QListView, QWidget

from townnotes.importers.words.clock import as_clock
from townnotes.importers.words.words_preview import WordsPreview
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import LEADING, draw_text, mirrored

_ROW_HEIGHT = 30
_TIME, _WHO = 70, 190
_SECOND_MS, _MINUTE_MS = 1000, 60_000


class PreviewLine(NamedTuple):
    """A cue or a message as it is shown before it is brought in."""

    at: str
    who: str
    text: str
    is_left_out: bool
    number: int


class PreviewLines(RowDelegate[PreviewLine]):
    """When, who and what, in a line; what is left out is faint."""

    def __init__(self, view: QListView, model: ListModel[PreviewLine]) -> None:
        super().__init__(view, model, _ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: PreviewLine, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a line."""
        colours = tokens()
        left, height = whole.left() + 8, whole.height()
        ink = colours.faint if row.is_left_out else colours.ink
        said = left + _TIME + _WHO
        for rect, text, font, colour in (
            (QRectF(left, whole.top(), _TIME - 8, height), row.at, self._small, colours.soft),
            (QRectF(left + _TIME, whole.top(), _WHO - 12, height), row.who, self._text, ink),
            (QRectF(said, whole.top(), whole.right() - said - 8, height), row.text,
             self._text, ink),
        ):  # fmt: skip
            draw_text(painter, mirrored(rect, whole, direction), text, font, colour, LEADING)


class WordsPanel(QWidget):
    """What a file says, line by line, and the clock by which it stands beside the notes."""

    turned = Signal()
    """What is brought in was changed."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: WordsPreview | None = None
        self.head = QWidget()
        """What is said and asked above the list, which stands by itself where it is scrolled."""
        self.head.hide()
        self.said = text_label("", "", self.head, wraps=True, is_plain=True)
        self.private = QCheckBox(self.head)
        self.untold = QCheckBox(self.head)
        self.other = QCheckBox(tr("Bring it in anyway"), self.head)
        self.clock = text_label("", "soft", self.head, is_plain=True)
        self.list = QListView(self)
        self.rows: ListModel[PreviewLine] = ListModel(
            lambda row: str(row.number), lambda row: f"{row.at}, {row.who}: {row.text}", self
        )
        self.rows.attach(self.list, PreviewLines(self.list, self.rows), tr("Words"))
        self.moves = [
            push_button(name, partial(self._move, by), "quiet", self.head)
            for name, by in (
                (tr("− 1 min"), -_MINUTE_MS), (tr("− 1 s"), -_SECOND_MS),
                (tr("+ 1 s"), _SECOND_MS), (tr("+ 1 min"), _MINUTE_MS),
            )
        ]  # fmt: skip
        for box in (self.private, self.untold, self.other):
            box.toggled.connect(self._turn)
        clock = lay_row(None, self.clock, *self.moves, 0, space=4)
        ticks = lay_row(None, self.private, self.untold, self.other, 0, space=20)
        lay_column(self.head, self.said, ticks, clock)
        lay_column(self, (self.list, 1))

    @property
    def preview(self) -> WordsPreview | None:
        """What is shown; None where the file is none of words."""
        return self._preview

    @property
    def is_ready(self) -> bool:
        """Tell whether there is anything to bring in, and nothing speaks against it."""
        if self._preview is None or not (self._preview.found.cues or self._preview.kept):
            return False
        return not self._is_of_another or self.other.isChecked()

    @property
    def _is_of_another(self) -> bool:
        return self._preview is not None and any(one.is_of_another for one in self._preview.lined)

    def forget(self) -> None:
        """Show nothing: what was read as words was read as something else."""
        self._preview = None
        self.head.hide()

    def show_words(self, preview: WordsPreview) -> None:
        """Show what a file of words brings."""
        self._preview = None
        private, untold = len(preview.private), len(preview.untold)
        self.private.setText(tr("Bring the private message in|Bring the {n} private messages "
"in", private))  # fmt: skip
        self.untold.setText(tr("Bring in the message that may be private|Bring in the {n} "
"messages that may be private", untold))  # fmt: skip
        for box in (self.private, self.untold, self.other):
            box.setChecked(False)
        self._preview = preview
        self.head.show()
        for box, is_there in ((self.private, private), (self.untold, untold),
                              (self.other, self._is_of_another)):  # fmt: skip
            box.setVisible(bool(is_there))
        self._show(preview)

    def _say(self, preview: WordsPreview) -> None:
        self.said.setText(" ".join((*preview.said(), *preview.found.warnings)))
        self.clock.setText(_clock_words(preview))

    def _show(self, preview: WordsPreview) -> None:
        self._say(preview)
        cues = [PreviewLine(as_clock(max(one.start, 0)), one.speaker, one.text.replace("\n", " "),
                            is_left_out=False, number=at)
                for at, one in enumerate(preview.found.cues)]  # fmt: skip
        wrote = [PreviewLine(as_clock(one.at), one.sender, one.text.replace("\n", " "),
                             at in preview.left_out, len(cues) + at)
                 for at, one in enumerate(preview.found.messages)]  # fmt: skip
        self.rows.begin_with([*cues, *wrote])
        self.turned.emit()

    def _turn(self) -> None:
        if self._preview is None:
            return
        self._preview.turn(self._preview.private, is_in=self.private.isChecked())
        self._preview.turn(self._preview.untold, is_in=self.untold.isChecked())
        self._show(self._preview)

    def _move(self, by: int) -> None:
        if self._preview is not None:
            self._preview.moved += by
            self._say(self._preview)


def _clock_words(preview: WordsPreview) -> str:
    """Say how the clock of a file stands to that of the record."""
    begins = (
        "" if preview.found.is_wall else tr("Its clock begins at {clock}.", clock=preview.clock())
    )
    moved = preview.moved // _SECOND_MS
    by_hand = tr("Moved by {moved} s.", moved=f"{moved:+d}") if moved else ""
    return " ".join(filter(None, (begins, by_hand))) or tr("Its clock:")
