"""What was said, as the archive has it: a row a point, the newest townhall first."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from townnotes.archive.asking import SaidInArchive
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored

_ROW_HEIGHT, _EDGE, _WHO = 74, 12, 20
_AT_THE_TOP = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SaidList(QListView):
    """Points of many townhalls; Enter or a double click opens one where it was said."""

    wanted = Signal(object)
    """A `SaidInArchive` that is to be opened in its townhall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows: ListModel[SaidInArchive] = ListModel(_key_of, _said, self, has_hints=True)
        self.rows.attach(self, _SaidDelegate(self, self.rows), tr("What was said"))
        self.doubleClicked.connect(self.open_current)

    def show_said(self, said: Sequence[SaidInArchive]) -> None:
        """Show other points, from the first on."""
        self.rows.show(said)
        if said:
            self.setCurrentIndex(self.rows.index(0, 0))
            self.scrollToTop()

    def open_current(self) -> None:
        """Open the point the keys are at in its townhall."""
        row = self.rows.row_at(self.currentIndex().row())
        if row is not None:
            self.wanted.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; Esc and what else the list does not know goes on."""
        if event.key() in _ENTERS:
            self.open_current()
        else:
            super().keyPressEvent(event)


class _SaidDelegate(RowDelegate[SaidInArchive]):
    """Paints who said it, at which townhall, and on two lines what was said."""

    def __init__(self, view: QListView, model: ListModel[SaidInArchive]) -> None:
        super().__init__(view, model, _ROW_HEIGHT)
        self._text, self._small = text_font(TEXT), text_font(SMALL)
        self._strong = text_font(TEXT, QFont.Weight.DemiBold)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: SaidInArchive, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the lines."""
        colours = tokens()
        room = whole.adjusted(_EDGE, 6, -_EDGE, -6)
        who = QRectF(room.left(), room.top(), room.width() / 2, _WHO)
        where = QRectF(room.center().x() + _EDGE, room.top(), room.width() / 2 - _EDGE, _WHO)
        said = room.adjusted(0, _WHO, 0, 0)
        draw_text(painter, mirrored(who, whole, direction), _who(row), self._strong, colours.ink)
        place = mirrored(where, whole, direction)
        draw_text(painter, place, _where(row), self._small, colours.soft, TRAILING)
        painter.setFont(self._text)
        painter.setPen(QColor(colours.ink))
        painter.drawText(said, int(_AT_THE_TOP) | int(Qt.TextFlag.TextWordWrap), row.said)


def _who(row: SaidInArchive) -> str:
    who = ", ".join(dict.fromkeys(filter(None, (row.who, row.organization))))
    doubt = tr("? to identify") if row.is_doubtful else ""
    return " · ".join(filter(None, (who or tr("nobody known"), doubt)))


def _where(row: SaidInArchive) -> str:
    worded = tr("in the summary") if row.sentence else ""
    day = row.date or tr("no date")
    return " · ".join(filter(None, (day, row.townhall, row.category, worded)))


def _said(row: SaidInArchive) -> str:
    sentence = tr("Summary: {sentence}", sentence=row.sentence) if row.sentence else ""
    return "\n".join(filter(None, (_who(row), row.said, sentence, _where(row))))


def _key_of(row: SaidInArchive) -> str:
    return f"{row.path}\n{row.point}"
