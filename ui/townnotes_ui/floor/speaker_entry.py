"""The field that puts speakers on the list: two or three letters and Enter."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QWidget

from townnotes_ui.look import set_role

if TYPE_CHECKING:
    from townnotes_ui.models.name_matches import Candidate

ROW_HEIGHT = 30


class SpeakerEntry(QLineEdit):
    """A line to type a name into; the matches stand below it and the first is taken by Enter."""

    known_wanted = Signal(str)
    """The id of the participant who asks for the floor."""
    unknown_wanted = Signal(str)
    """A name that nobody knows."""
    left = Signal()
    """Done, or given up: the caret may go back to the note."""

    def __init__(
        self, candidates: "Callable[[], Sequence[Candidate]]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self._among: Sequence[Candidate] = ()
        self._found: list[Candidate] = []
        self._popup: QListView | None = None
        self._words = QStringListModel(self)
        self.setPlaceholderText(self.tr("Add a speaker…"))
        self.setAccessibleName(self.tr("Add a speaker to the list"))
        self.setFixedHeight(36)
        self.textEdited.connect(self._look_up)
        self._show_key()

    def _show_key(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        self._key = QLabel("Ctrl L", self)
        set_role(self._key, "key")
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows, take with Enter, give up with Esc."""
        match arg__1.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Down if self._is_open():
                self._choose(1)
            case Qt.Key.Key_Up if self._is_open():
                self._choose(-1)
            case Qt.Key.Key_Escape:
                self._finish()
            case _:
                super().keyPressEvent(arg__1)

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        """Read who may be found, once for all letters typed."""
        super().focusInEvent(arg__1)
        self._among = self._candidates()

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        """Hide the matches; what was typed stays."""
        super().focusOutEvent(arg__1)
        self._hide()

    def renew(self) -> None:
        """Read again who may be found: the participants or the list have changed."""
        if self.hasFocus():
            self._among = self._candidates()

    def _look_up(self, typed: str) -> None:
        from townnotes_ui.models.name_matches import find_matches

        self._key.setVisible(not typed)
        self._found = find_matches(typed, self._among)
        if not typed.strip():
            self._hide()
            return
        rows = [_row_of(one, self.tr("on the list")) for one in self._found]
        rows.append(self.tr("Add “{}” · to identify").format(typed.strip()))
        self._words.setStringList(rows)
        self._show_popup(len(rows))

    def _show_popup(self, rows: int) -> None:
        popup = self._popup
        if popup is None:
            popup = self._popup = QListView(self.window())
            set_role(popup, "cards")
            popup.setUniformItemSizes(True)
            popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            popup.setStyleSheet(f"QListView::item {{ height: {ROW_HEIGHT}px; padding: 0 8px; }}")
            popup.setModel(self._words)
            popup.clicked.connect(self._take)
            popup.setAccessibleName(self.tr("Participants found"))
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        popup.setGeometry(corner.x(), corner.y(), self.width() + 48, rows * ROW_HEIGHT + 4)
        popup.setCurrentIndex(self._words.index(0, 0))
        popup.show()
        popup.raise_()

    def _choose(self, step: int) -> None:
        assert self._popup is not None
        rows = self._words.rowCount()
        at = (self._popup.currentIndex().row() + step) % rows
        self._popup.setCurrentIndex(self._words.index(at, 0))

    def _take(self) -> None:
        typed = self.text().strip()
        at = self._popup.currentIndex().row() if self._popup and self._is_open() else 0
        found = self._found
        if not typed:
            self._finish()
            return
        if at < len(found):
            self.known_wanted.emit(found[at].id)
        else:
            self.unknown_wanted.emit(typed)
        self._finish()

    def _finish(self) -> None:
        self.clear()
        self._found = []
        self._key.show()
        self._hide()
        self.left.emit()

    def _is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()


def _row_of(one: "Candidate", on_list: str) -> str:
    parts = [one.name, one.organization, on_list if one.is_waiting else ""]
    return " · ".join(part for part in parts if part)
