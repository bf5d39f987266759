"""The sheets that the note opens: correcting, inserting, earlier versions, gaps."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from townnotes.domain.commands.points import bring_back
from townnotes.domain.entities import OPENING, Intervention, NoteTaker, Point
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State
from townnotes.session import Session
from townnotes_ui.desk import Desk
from townnotes_ui.floor.insert_sheet import InsertSheet
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.intervention_sheets import CorrectSheet, speaker_name, take_out
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.widgets.parts import fill, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, Sheet
from townnotes_ui.wording import time_of_day

_WIDTH = 560
_WHOLE_HEIGHT = 56
_LONGEST = 600
"""Letters of a text that are shown in full; a pasted page has no room here."""


class Version(NamedTuple):
    """What a point said once: its id, the words, and who had written them when."""

    point: str
    text: str
    below: str


class NoteSheets(QObject):
    """Opens each for the intervention in the note, or for one that another room has selected."""

    open_wanted = Signal(str)
    """The id of an intervention whose note is wanted on the Floor."""

    def __init__(self, desk: Desk, keeper: NoteKeeper, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._keeper = keeper
        self._editor = editor

    def correct(self, id_: str = "") -> None:
        """Correct an intervention; the one in the note where none is meant."""
        one = self._intervention(id_ or self._keeper.shown)
        if one is None:
            return
        found = one

        def sheet(window: QWidget) -> Sheet:
            return CorrectSheet(window, self._desk, found)

        self._desk.sheet_wanted.emit(sheet)

    def insert_missed(self) -> None:
        """Put in an intervention nobody noted, and show its note to type into."""

        def sheet(window: QWidget) -> Sheet:
            made = InsertSheet(window, self._desk)
            made.inserted.connect(self.open_wanted)
            return made

        self._keeper.leave_line()
        self._desk.sheet_wanted.emit(sheet)

    def take_out(self, id_: str = "") -> None:
        """Take an intervention, or the one in the note, out of the record; undo brings it back."""
        one = self._intervention(id_ or self._keeper.shown)
        if one is not None:
            take_out(self._desk, one)

    def show_earlier(self) -> None:
        """Show what the current point said before, and what was taken out of this note."""
        self._keeper.leave_line()
        if not self._keeper.shown:
            self._desk.noticed.emit(tr("There is no note yet."))
            return
        session = self._desk.session
        versions = [
            *versions_of(session, self._editor.current_line().id),
            *taken_out(session, self._keeper.shown),
        ]
        if not versions:
            self._desk.noticed.emit(
                tr("No earlier version: this point stands as it was first typed.")
            )
            return

        def take(place: str) -> None:
            one = versions[int(place)]
            self._desk.do(
                tr("earlier version"), lambda state: bring_back(state, one.point, one.text)
            )
            self._editor.go_to_line(one.point)

        def sheet(window: QWidget) -> "TellingSheet":
            made = earlier_sheet(window, versions)
            made.taken.connect(take)
            return made

        self._desk.sheet_wanted.emit(sheet)

    def show_gaps(self) -> None:
        """Show where the thread was lost, to go there and fill the gap."""
        self._keeper.leave_line()
        rows = gap_rows(self._desk.state)
        if not rows:
            self._desk.noticed.emit(tr("There are no gaps in the notes."))
            return

        def go_to(point: str) -> None:
            state = self._desk.state
            gap = state.find(Point, point)
            self.open_wanted.emit(state.leader(gap.intervention) if gap else "")
            self._editor.select_line(point)

        def sheet(window: QWidget) -> "TellingSheet":
            made = gaps_sheet(window, rows)
            made.taken.connect(go_to)
            return made

        self._desk.sheet_wanted.emit(sheet)

    def _intervention(self, id_: str) -> Intervention | None:
        self._keeper.leave_line()
        one = self._desk.state.find(Intervention, id_)
        if one is None or one.kind == OPENING:
            self._desk.noticed.emit(tr("Nobody has had the floor here: it has no speaker."))
            return None
        return one


class TellingSheet(Sheet):
    """A sentence and a list to choose from; Enter takes a row and closes the sheet."""

    width_wanted = _WIDTH
    taken = Signal(str)
    """The id of the row, once the sheet is closed."""

    def __init__(self, window: QWidget, title: str, words: str, rows: Sequence[ListedRow]) -> None:
        super().__init__(window, title)
        said = text_label(words, "soft", self, wraps=True)
        self.list = RowList(title, self)
        self.list.show_rows(rows)
        fill(self.body, said, self.list)
        self.list.taken.connect(self._take)
        self._whole: QLabel | None = None

    def show_whole(self) -> None:
        """Show the words of the current row in full below the list, where versions differ."""
        whole = self._whole = QLabel(self)
        whole.setWordWrap(True)
        whole.setTextFormat(Qt.TextFormat.PlainText)
        whole.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        whole.setMinimumHeight(_WHOLE_HEIGHT)
        whole.setAccessibleName(tr("The words in full"))
        self.body.addWidget(whole)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._show_current()

    def _show_current(self) -> None:
        row = self.list.rows.row_at(self.list.currentIndex().row())
        if self._whole is not None and row is not None:
            cut = len(row.text) > _LONGEST
            self._whole.setText(f"{row.text[:_LONGEST]}…" if cut else row.text)

    def take_focus(self) -> None:
        """Choose at once."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, id_: str) -> None:
        self.close_sheet()
        self.taken.emit(id_)


def earlier_sheet(window: QWidget, versions: Sequence[Version]) -> TellingSheet:
    """Return the sheet of earlier versions; it emits the place of the one chosen."""
    rows = [ListedRow(str(at), one.text, one.below) for at, one in enumerate(versions)]
    words = tr("Enter restores a text as a new edit, which undo reverses.")
    sheet = TellingSheet(window, tr("Earlier versions"), words, rows)
    sheet.show_whole()
    return sheet


def gaps_sheet(window: QWidget, rows: Sequence[ListedRow]) -> TellingSheet:
    """Return the sheet of gaps; it emits the id of the point chosen."""
    words = tr("Enter goes there; what is typed over the “…” fills the gap.")
    return TellingSheet(window, tr("Gaps in the notes · {count}", count=len(rows)), words, rows)


def versions_of(session: Session, point: str) -> list[Version]:
    """Return what a point said before, the latest first, each text once."""
    state = session.state
    now = state.value(point, "text", "")
    found: dict[str, Version] = {}
    for register in session.earlier(point, "text"):
        text = decode_value(register.value)
        if isinstance(text, str) and text.strip() and text != now and text not in found:
            found[text] = Version(point, text, _who_and_when(session, register))
    return list(found.values())


def taken_out(session: Session, intervention: str) -> list[Version]:
    """Return the points that were taken out of an intervention, the latest first."""
    state = session.state
    found: list[tuple[int, Version]] = []
    for id_ in state.referring(Point.entity, "intervention", intervention):
        text = state.value(id_, "text", "")
        gone = state.current(id_, "deleted")
        if gone is not None and state.is_deleted(id_) and isinstance(text, str) and text.strip():
            below = tr("deleted {who_and_when}", who_and_when=_who_and_when(session, gone))
            found.append((gone.stamp, Version(id_, text, below)))
    return [version for _, version in sorted(found, key=lambda pair: -pair[0])]


def gap_rows(state: State) -> list[ListedRow]:
    """Return where the thread was lost, as it was: the point's id, who spoke, when, after what."""
    gaps = [one for one in state.all(Point) if one.gap]
    zone = state.session.time_zone
    return [
        ListedRow(one.id, _speaker_of(state, one), _where(state, one, zone))
        for one in sorted(gaps, key=lambda one: one.at or 0)
    ]


def _speaker_of(state: State, point: Point) -> str:
    one = state.find(Intervention, point.intervention)
    return speaker_name(state, one) if one else ""


def _where(state: State, gap: Point, zone: str) -> str:
    time = time_of_day(gap.at, zone, seconds=True)
    before = [one.text for one in state.points_of(gap.intervention) if one.rank < gap.rank]
    after = tr("after “{before}”", before=before[-1]) if before else tr("at the beginning")
    return f"{time} · {after}"


def _who_and_when(session: Session, register: Register) -> str:
    state = session.state
    time = time_of_day(register.stamp >> 16, state.session.time_zone, seconds=True)
    return f"{_author(session, register)} · {time}"


def _author(session: Session, register: Register) -> str:
    """Name the note-taker whose laptop wrote a register, as far as that can be known."""
    state = session.state
    by = state.current(register.id, "by")
    taker = None
    if by is not None and by.author == register.author:
        taker = state.find(NoteTaker, str(decode_value(by.value)))
    if taker is None:
        made = [one for one in state.all(NoteTaker) if _made_by(state, one.id) == register.author]
        taker = made[0] if len(made) == 1 else None
    if taker is not None:
        return taker.name or taker.initials
    return tr("you") if register.author == session.author else tr("another note-taker")


def _made_by(state: State, id_: str) -> str:
    name = state.current(id_, "name")
    return name.author if name else ""
