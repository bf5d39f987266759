"""Fields in which a participant is named: a few letters find one, in whatever script they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from townnotes_ui.completion.completion_list import Choice, CompletionList
from townnotes_ui.completion.matching import Candidate, find_matches, letters
from townnotes_ui.language.translation import tr


class NameCompletion(QObject):
    """Lists below a line whom its letters may mean; Enter and Tab take the one that is chosen.

    Nobody is chosen until an arrow does it, as any words may stand in the line, unless `is_known`
    says that it names a participant: then the first is.
    """

    taken = Signal(str)
    """The id of who was chosen."""
    named = Signal(str)
    """What they are called."""

    def __init__(
        self, field: QLineEdit, among: Callable[[], Sequence[Candidate]], *, is_known: bool = False
    ) -> None:
        super().__init__(field)
        self._field = field
        self._among = among
        self._is_known = is_known
        self._list: CompletionList | None = None
        field.textEdited.connect(self._look_up)

    def _look_up(self, typed: str) -> None:
        rows = [
            Choice(one.id, one.name or one.organization, one.organization if one.name else "",
                   is_person=True)
            for one in (find_matches(typed, self._among()) if typed.strip() else ())
        ]  # fmt: skip
        if self._is_known and typed.strip():
            rows.append(Choice("", tr("“{typed}” · to identify", typed=typed.strip())))
        if rows:
            self._show(rows)
        elif self._list is not None:
            self._list.hide()

    def _show(self, rows: Sequence[Choice]) -> None:
        if self._list is None:
            name = tr("Participants found")
            self._list = CompletionList(self._field, name, begins_chosen=self._is_known)
            self._list.taken.connect(self._take)
        corner = self._field.mapTo(self._field.window(), QPoint(0, 0))
        self._list.show_at(rows, QRect(corner, self._field.size()))

    def _take(self, choice: Choice) -> None:
        if choice.id:
            self.taken.emit(choice.id)
            self.named.emit(choice.label)


def offer_names(field: QLineEdit, among: Sequence[Candidate]) -> None:
    """Have a line for any words offer the names of participants."""
    NameCompletion(field, lambda: among).named.connect(field.setText)


class NameField(QLineEdit):
    """A line for a participant: a few letters find one, and a name that nobody knows may stay."""

    def __init__(self, among: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent)
        self._among = among
        self._known = ""
        self.textEdited.connect(self._forget)
        NameCompletion(self, lambda: among, is_known=True).taken.connect(self.show_participant)

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

    def _forget(self) -> None:
        self._known = ""
