"""The notes that are in no session: to be put into one, copied or discarded."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from townnotes.safety.old_notes import OldNote, discard
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, Sheet

_SIZE = QSize(640, 440)
_TEXT_HEIGHT = 160


class OldNotesSheet(Sheet):
    """A note a row, with its date; below it the words of the one chosen. Nothing goes by itself."""

    wanted_in_session = Signal(object)
    """An `OldNote` that is to be put into the opening note of a session."""
    discarded = Signal()
    """One is gone for good."""

    def __init__(self, window: QWidget, notes: Sequence[OldNote]) -> None:
        super().__init__(window, tr("Notes in no session"))
        self._notes = list(notes)
        self._is_sure = False
        self._said = text_label(
            tr("They were typed when no session could take them, and were kept as text files."),
            "soft",
            self,
            wraps=True,
        )
        self.list = RowList(tr("Notes in no session"), self)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setFixedHeight(_TEXT_HEIGHT)
        self.words.setAccessibleName(tr("The words in full"))
        self.put_button = push_button(tr("Add to a session…"), self._put, "primary", self)
        self.copy_button = push_button(tr("Copy"), self._copy, parent=self)
        self.discard_button = push_button("", self._discard, parent=self)
        buttons = lay_row(None, self.discard_button, 1, self.copy_button, self.put_button)
        fill(self.body, self._said, self.list, self.words, buttons)
        self.list.taken.connect(self._put)
        self._show()
        self.list.selectionModel().currentChanged.connect(self._show_current)

    def sizeHint(self) -> QSize:
        """Be wide enough to read the words."""
        return super().sizeHint().expandedTo(_SIZE)

    def take_focus(self) -> None:
        """Choose at once."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> None:
        rows = [ListedRow(str(one.path), one.lines[0], _written(one)) for one in self._notes]
        self.list.show_rows(rows)
        self._show_current()

    def _show_current(self) -> None:
        note = self._current()
        self.words.setPlainText(note.text if note else "")
        self.discard_button.setText(tr("Delete…"))
        self._is_sure = False

    def _current(self) -> OldNote | None:
        place = self.list.currentIndex().row()
        return self._notes[place] if 0 <= place < len(self._notes) else None

    def _put(self, *_: object) -> None:
        note = self._current()
        if note is not None:
            self.close_sheet()
            self.wanted_in_session.emit(note)

    def _copy(self) -> None:
        note = self._current()
        if note is not None:
            QGuiApplication.clipboard().setText(note.text)
            self._said.setText(tr("Copied. The note stays here, too."))

    def _discard(self) -> None:
        note = self._current()
        if note is None:
            return
        if not self._is_sure:
            self._is_sure = True
            self.discard_button.setText(tr("Delete permanently"))
            return
        if not discard(note):
            self._said.setText(tr("The note could not be deleted; it stays where it is."))
            return
        self._notes.remove(note)
        self.discarded.emit()
        if self._notes:
            self._show()
        else:
            self.close_sheet()


def _written(note: OldNote) -> str:
    moment = datetime.fromtimestamp(note.at / 1000, UTC).astimezone()
    return f"{moment:%Y-%m-%d %H:%M}"
