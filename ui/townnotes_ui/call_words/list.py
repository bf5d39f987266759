"""The words of the call as a list: when and who, and below it what was said."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from townnotes.importers.beside.words_beside import WordsRow
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens, zoomed
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored
from townnotes_ui.wording import time_of_day

_ROW_HEIGHT = 66
_ALONG = Qt.AlignmentFlag.AlignLeading
_MOST_SIGNS = 400
"""Signs of a row that are laid out: two lines have no more."""
_HEAD, _EDGE, _TIME = 20, 8, 64
_AGREE = ("👍", "✅", "👏")
"""Signs of who agrees; others say something, but not that."""


class WordsDelegate(RowDelegate[WordsRow]):
    """Who and when in a line, what was said in two; what nobody noted is marked."""

    def __init__(self, view: QTableView, model: ListModel[WordsRow]) -> None:
        super().__init__(view, model, _ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)
        self.zone = ""

    def is_chosen(self, row: WordsRow) -> bool:
        """Tell whether it is the current row, which is known by its place."""
        return row is self._model.row_at(self._view.currentIndex().row())

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: WordsRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a row."""
        colours = tokens()
        inner = whole.adjusted(_EDGE, 5, -_EDGE, -4)
        head = QRectF(inner.left(), inner.top(), inner.width() - _TIME, _HEAD)
        time = QRectF(inner.right() - _TIME, inner.top(), _TIME, _HEAD)
        is_noted = bool(row.intervention) or row.is_message
        draw_text(painter, mirrored(head, whole, direction), self._who(row), self._small,
                  colours.soft if is_noted else colours.warning, LEADING)  # fmt: skip
        draw_text(painter, mirrored(time, whole, direction),
                  time_of_day(row.at, self.zone, seconds=True), self._small, colours.faint,
                  TRAILING)  # fmt: skip
        said, about = inner.adjusted(0, _HEAD, 0, 0), _about(row)
        if about:
            below = said.adjusted(0, said.height() - _HEAD, 0, 0)
            said.setHeight(said.height() - _HEAD)
            draw_text(painter, mirrored(below, whole, direction), about, self._small,
                      colours.accent if row.asks_for_floor else colours.soft, LEADING)  # fmt: skip
        painter.setFont(self._text)
        painter.setPen(QColor(colours.faint if row.is_private else colours.ink))
        painter.setClipRect(said)
        wrap = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop | _ALONG)
        painter.drawText(said, wrap, row.text[:_MOST_SIGNS].replace("\n", " "))

    def _who(self, row: WordsRow) -> str:
        who = row.who or tr("not named")
        if not row.is_message:
            return who if row.intervention else tr("{who} · not noted", who=who)
        chat = tr("private, in the chat") if row.is_private else tr("in the chat")
        return f"{who} · {chat}"


def _about(row: WordsRow) -> str:
    """Return what is to be known of a message besides its words."""
    asks = tr("asks for the floor") if row.asks_for_floor else ""
    reply = tr("in reply to “{replies_to}”", replies_to=row.replies_to) if row.replies_to else ""
    return " · ".join(filter(None, (asks, reacted_words(row), reply)))


class WordsList(QTableView):
    """The list; Enter copies, Shift+Enter makes an intervention of what nobody noted.

    A table, since a list of Qt asks for each of 10,000 rows whenever other ones are found.
    """

    copy_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[WordsRow] = ListModel(_key_of, _say, self, has_hints=True)
        self.delegate = WordsDelegate(self, self.rows)
        self.rows.attach(self, self.delegate, tr("Words of the call"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self.copy_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows the height that the size of the text asks for."""
        self.verticalHeader().setDefaultSectionSize(zoomed(_ROW_HEIGHT))
        super().resizeEvent(event)

    @property
    def chosen(self) -> WordsRow | None:
        """The row that the keys mean."""
        return self.rows.row_at(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        """Have the row at a place in the middle, and current."""
        index = self.rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or make an intervention."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.note_wanted.emit()
        else:
            self.copy_wanted.emit()


def reacted_words(row: WordsRow) -> str:
    """Return how many reacted to a message: "3 agreed by 👍, 1 ❤️"; nothing where nobody did."""
    return ", ".join(
        tr("{count} agreed by {sign}", count=count, sign=sign)
        if sign.startswith(_AGREE)
        else f"{count} {sign}"
        for count, sign in row.reacted
    )


def _key_of(row: WordsRow) -> str:
    return f"{row.file.id} {row.at} {row.who} {row.text[:_MOST_SIGNS]}"


def _say(row: WordsRow) -> str:
    return f"{row.who}: {row.text}" if row.who else row.text
