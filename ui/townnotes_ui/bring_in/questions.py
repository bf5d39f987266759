"""What a file leaves open: which of its meetings, which day, which letters; asked once."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from townnotes.domain.dates import long_date
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.tables.choices import Order, ReadingChoices
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.decoding import CANDIDATES
from townnotes.importers.tables.stamps import read_raw, stamp
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label

_ORDERS: tuple[Order, ...] = ("day", "month")


class FileQuestion(NamedTuple):
    """Something that a file leaves open, and its answers: their words, with the choices they make.

    `held` is the place of the answer that holds so far, -1 where it must be chosen first.
    """

    words: str
    answers: tuple[tuple[str, ReadingChoices], ...]
    held: int

    @property
    def is_owed(self) -> bool:
        """Tell whether nothing can be brought in before it is answered."""
        return self.held < 0


def questions_of(content: Content, found: CallFile) -> Iterator[FileQuestion]:
    """Give what is to be asked of a content as it was read."""
    choices = content.choices
    if len(found.meetings) > 1:
        words = tr(
            "The file has {n} meeting; bring in|The file has {n} meetings; bring in",
            len(found.meetings),
        )
        answers = tuple(
            (one.words(place), choices._replace(meeting=place))
            for place, one in enumerate(found.meetings)
        )
        yield FileQuestion(words, answers, -1 if found.asks_meeting else found.meeting)
    if found.unsure_date:
        words = tr("{unsure_date} may be two days; it was read as", unsure_date=found.unsure_date)
        answers = tuple(
            (_day(found.unsure_date, one), choices._replace(order=one)) for one in _ORDERS
        )
        yield FileQuestion(words, answers, _ORDERS.index(found.order))
    if content.decoded.is_doubtful:
        answers = tuple((tr(_LETTERS[one]), choices._replace(encoding=one)) for one in CANDIDATES)
        held = content.decoded.encoding
        words = tr("The file does not say its encoding; it was read as")
        yield FileQuestion(words, answers, CANDIDATES.index(held) if held in CANDIDATES else 0)


_LETTERS = {
    "cp1252": "Western European", "cp1251": "Cyrillic", "cp1256": "Arabic", "cp932": "Japanese",
    "cp949": "Korean", "gb18030": "Chinese", "cp1250": "Central European",
}  # fmt: skip


def _day(text: str, order: Order) -> str:
    found = stamp(read_raw(text), order)
    return long_date(found.day) if found is not None and found.day is not None else text


class Questions(QWidget):
    """A line for each question, with its answers in a list to choose from."""

    answered = Signal(ReadingChoices)
    """How the file is to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[QComboBox] = []
        self._column = lay_column(self)
        self.hide()

    def show_questions(self, questions: list[FileQuestion]) -> None:
        """Ask other questions; where they are the same, the focus stays."""
        had = next((at for at, one in enumerate(self.boxes) if one.hasFocus()), -1)
        while (item := self._column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self.boxes = [self._ask(one) for one in questions]
        self.setVisible(bool(questions))
        if 0 <= had < len(self.boxes):
            self.boxes[had].setFocus()

    def _ask(self, question: FileQuestion) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(question.words)
        for words, _ in question.answers:
            box.addItem(words)
        box.setPlaceholderText(tr("Choose…"))
        box.setCurrentIndex(question.held)
        box.activated.connect(_answer(question, self.answered.emit))
        line = QWidget()
        label = text_label(question.words, "warning", is_plain=True)
        label.setBuddy(box)
        lay_row(line, label, box, 0)
        self._column.addWidget(line)
        return box


def _answer(
    question: FileQuestion, take: Callable[[ReadingChoices], None]
) -> Callable[[int], None]:
    return lambda place: take(question.answers[place][1])
