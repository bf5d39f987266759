"""The field that puts speakers on the list: two or three letters and Enter."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from townnotes.domain.floor.kinds import Asked, read_asked
from townnotes_ui.completion.matching import Candidate, find_matches
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn
from townnotes_ui.widgets.parts import lay_row
from townnotes_ui.widgets.small import KeyCap

if TYPE_CHECKING:
    from townnotes_ui.completion.completion_list import Choice, CompletionList

LONGEST_PASTE = 1 << 24
_MARKS_HINT = "/group /reply /order /video /proc /chair"
"""The marks themselves, in every language the same."""


class SpeakerEntry(QLineEdit):
    """A line to type a name into; the matches are listed below it and Enter takes the first."""

    known_wanted = Signal(str, object)
    """The id of the participant who asks for the floor, and what for, an `Asked`."""
    unknown_wanted = Signal(object)
    """An `Asked` with a name that nobody knows."""
    known_called = Signal(str, object)
    """The same of a participant who is to have the floor at once."""
    unknown_called = Signal(object)
    """The same of a name that nobody knows."""
    pasted = Signal(str)
    """Several lines of text: a list of names."""
    left = Signal()
    """Done, or given up: the caret may go back to the note."""
    stepped_down = Signal()
    """Down, with nothing found below: into the list of who waits."""

    def __init__(
        self, candidates: Callable[[], Sequence[Candidate]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self._among: Sequence[Candidate] = ()
        self._found: list[Candidate] = []
        self._asked: Asked | None = None
        self._list: CompletionList | None = None
        self.setPlaceholderText(tr("Add a speaker…"))
        self.setAccessibleName(tr("Add a speaker to the list"))
        self.setMinimumHeight(36)
        # A pasted list may be long; cut short it would lose names without a word.
        self.setMaxLength(LONGEST_PASTE)
        self.textEdited.connect(self._look_up)
        self._show_key()

    def _show_key(self) -> None:
        self._key = KeyCap("add-speaker", self)
        middle = Qt.AlignmentFlag.AlignVCenter
        lay_row(self, 1, (self._key, 0, middle), edges=(10, 0, 10, 0))

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Take with Enter, give up with Esc; what the list uses of the keys does not come here."""
        if arg__1.matches(QKeySequence.StandardKey.Paste) and self._paste_list():
            return
        match arg__1.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Down if not self.text():
                self.stepped_down.emit()
            case Qt.Key.Key_Escape:
                self._finish()
            case _:
                super().keyPressEvent(arg__1)

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        """Read who may be found, once for all letters typed; show again what those typed find."""
        super().focusInEvent(arg__1)
        self._among = self._candidates()
        if self.text():
            self._look_up(self.text())

    def renew(self) -> None:
        """Read again who may be found: the participants or the list have changed."""
        if self.hasFocus():
            self._among = self._candidates()

    def _paste_list(self) -> bool:
        """Hand on what the clipboard holds, where it is a list and not a name."""
        text = QGuiApplication.clipboard().text()
        is_list = _is_list(text)
        if is_list:
            self._hand_on(text)
        return is_list

    def _hand_on(self, text: str) -> None:
        self.clear()
        self._key.show()
        self._hide()
        self.pasted.emit(text)

    def _look_up(self, typed: str) -> None:
        if _is_list(typed):
            # Dropped here, or pasted with the mouse.
            self._hand_on(typed)
            return
        from townnotes_ui.completion.completion_list import Choice

        self._key.setVisible(not typed)
        asked = self._asked = self._with_whole_name(read_asked(typed))
        self._found = find_matches(asked.name, self._among)
        if not asked.name:
            self._hide()
            return
        kind = _kind_words(asked)
        new = tr("Add “{name}” · to identify", name=asked.name)
        rows = [
            *(Choice(one.id, _words_of(one, kind, tr("on the list"))) for one in self._found),
            Choice("", " · ".join(filter(None, (new, kind)))),
        ]
        if typed.endswith(" /"):
            rows.append(Choice("", _MARKS_HINT, is_hint=True))
        self._show_list(rows)

    def _with_whole_name(self, asked: Asked) -> Asked:
        """Put the whole name where the first letters of somebody answered were typed."""
        found = find_matches(asked.in_relation_to, self._among)
        return (
            asked._replace(in_relation_to=found[0].name or found[0].organization)
            if found
            else asked
        )

    def _show_list(self, rows: "Sequence[Choice]") -> None:
        # Loaded beside the window: the first paint does without.
        with in_turn:
            from townnotes_ui.completion.completion_list import CompletionList, height_of

        if self._list is None:
            name = tr("Participants found")
            self._list = CompletionList(self, name, begins_chosen=True, is_plain=True)
            self._list.taken.connect(self._take)
            self._list.escaped.connect(self._finish)
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        size = QSize(self.width() + 48, height_of(len(rows)))
        self._list.show_in(rows, QRect(corner, size))

    @property
    def picked(self) -> str:
        """Whoever is typed here and picked, by name, or nothing."""
        if not self.hasFocus() or self._asked is None or not self._asked.name:
            return ""
        chosen = self._chosen
        known = [one for one in self._found if chosen is None or one.id == chosen.id]
        return (known[0].name or known[0].organization) if known else self._asked.name

    @property
    def _chosen(self) -> "Choice | None":
        shown = self._list is not None and self._list.isVisible()
        return self._list.chosen if self._list is not None and shown else None

    def call_picked(self) -> bool:
        """Have whoever is typed here and picked called at once; returns whether anybody is."""
        is_named = bool(self.picked)
        if is_named:
            self._hand_over(self._chosen, self.known_called, self.unknown_called)
        return is_named

    def _take(self, choice: "Choice | None" = None) -> None:
        """Have somebody put on the list; where nothing was chosen it is who fits best."""
        self._hand_over(choice, self.known_wanted, self.unknown_wanted)

    def _hand_over(
        self, choice: "Choice | None", of_known: SignalInstance, of_unknown: SignalInstance
    ) -> None:
        asked = self._asked
        if asked is not None and asked.name and self.text().strip():
            known = choice.id if choice is not None else next((o.id for o in self._found), "")
            if known:
                of_known.emit(known, asked)
            else:
                of_unknown.emit(asked)
        self._finish()

    def _finish(self) -> None:
        self.clear()
        self._found = []
        self._asked = None
        self._key.show()
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()


def _words_of(one: Candidate, kind: str, on_list: str) -> str:
    parts = [one.name, kind, one.organization, on_list if one.is_waiting else ""]
    return " · ".join(part for part in parts if part)


def _kind_words(asked: Asked) -> str:
    """Say what somebody asks the floor for, where it is not a plain statement."""
    kind = "" if asked.kind == "statement" else tr(asked.kind)
    behalf = (
        tr("on behalf of {on_behalf_of}", on_behalf_of=asked.on_behalf_of)
        if asked.on_behalf_of
        else ""
    )
    relation = (
        tr("in relation to {in_relation_to}", in_relation_to=asked.in_relation_to)
        if asked.in_relation_to
        else ""
    )
    return " ".join(filter(None, (kind, behalf, relation)))


def _is_list(text: str) -> bool:
    return len(text.strip().splitlines()) > 1
