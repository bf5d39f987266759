"""A field of a form for a participant: a few letters and Enter, or a name that nobody knows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from townnotes_ui.widgets.choices import Choice, ChoiceList
from townnotes_ui.widgets.matching import Candidate, find_matches, letters


class NameField(QLineEdit):
    """A line with the matches below it; Enter and Tab take the one that stands out."""

    def __init__(self, among: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent)
        self._among = among
        self._known = ""
        self._list: ChoiceList | None = None
        self.textEdited.connect(self._look_up)

    @property
    def participant(self) -> str:
        """The id of whom the field names; empty for a name that nobody knows."""
        if self._known:
            return self._known
        wanted = letters(self.text()).split()
        alike = [one for one in self._among if wanted and list(one.words[0]) == wanted]
        return alike[0].id if len(alike) == 1 else ""

    def show_participant(self, id_: str) -> None:
        """Name somebody who is known."""
        one = next((one for one in self._among if one.id == id_), None)
        self._known = one.id if one else ""
        self.setText((one.name or one.organization) if one else "")

    def event(self, arg__1: QEvent) -> bool:
        """Take the match that stands out on Tab, which then goes on as ever."""
        if isinstance(arg__1, QKeyEvent) and arg__1.type() == QEvent.Type.KeyPress:
            is_tab = arg__1.key() == Qt.Key.Key_Tab
            if is_tab and self._is_open():
                self._take()
        return super().event(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows, take with Enter, put the list away with Esc."""
        if not self._is_open():
            super().keyPressEvent(arg__1)
            return
        match arg__1.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Escape:
                self._hide()
            case _:
                super().keyPressEvent(arg__1)

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        """Put the list away; what was typed stays."""
        super().focusOutEvent(arg__1)
        self._hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list along."""
        super().hideEvent(event)
        self._hide()

    def _look_up(self, typed: str) -> None:
        self._known = ""
        found = find_matches(typed, self._among)
        if not typed.strip():
            self._hide()
            return
        rows = [
            Choice(one.id, one.name or one.organization, one.organization if one.name else "",
                   is_person=True)
            for one in found
        ]  # fmt: skip
        new = self.tr("“{}” · to identify").format(typed.strip())
        self._show([*rows, Choice("", new)])

    def _show(self, rows: Sequence[Choice]) -> None:
        if self._list is None:
            self._list = ChoiceList(self.window(), self.tr("Participants found"))
            self._list.taken.connect(self._take)
        corner = self.mapTo(self.window(), QPoint(0, 0))
        self._list.show_at(rows, QRect(corner, self.size()), begins_chosen=True)

    def _step(self, by: int) -> None:
        if self._list is not None:
            self._list.step(by)

    def _take(self, choice: Choice | None = None) -> None:
        choice = choice or (self._list.chosen if self._list is not None else None)
        self._hide()
        if choice is not None and choice.id:
            self.show_participant(choice.id)

    def _is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()
