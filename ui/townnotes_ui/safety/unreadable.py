"""Says whose notes damage made unreadable, until somebody has looked, and brings them back."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from townnotes.errors import FileError
from townnotes.language.saying import Saying
from townnotes.safety.backups import backups
from townnotes.safety.unreadable import (
    Recovery,
    Unreadable,
    Whereabouts,
    bring_back,
    find_in_backups,
    unreadable_in,
    whereabouts,
)
from townnotes.sharing import sessions_of
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.safety.version_words import short_when
from townnotes_ui.widgets.notices import Remedy
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, Sheet

if TYPE_CHECKING:
    from townnotes_ui.widgets.notices import Banner

_MOST_NAMED = 3
_SIZE = QSize(620, 320)


class UnreadableControl(QObject):
    """Keeps the banner over what could not be read, the sheet that shows it, and the way back."""

    intervention_wanted = Signal(str)
    """The id of an intervention whose note is to be shown."""
    versions_wanted = Signal()
    """The versions of the session are to be shown."""

    def __init__(self, window: QWidget, desk: Desk, banner: "Banner") -> None:
        super().__init__(window)
        self.banner = banner
        self._desk = desk
        self._found: list[Unreadable] = []
        self._recovery: Recovery | None = None
        self._jobs = Jobs(self)
        self._jobs.failed.connect(desk.noticed)
        desk.closing.connect(self._end)

    def show(self) -> None:
        """Say what nobody has looked at yet, and look for it in the backups."""
        self._found, self._recovery = unreadable_in(self._desk.session), None
        if not self._found:
            self.banner.hide()
            return
        self._say()
        if not self.banner.window().isVisible():
            # The strip, which stands for the window meanwhile, shows notices alone.
            self._desk.noticed.emit(self._sentence())
        found, path = list(self._found), self._desk.session.path
        ids = sessions_of(self._desk.state)

        def look(job: Job) -> Recovery | None:
            every = takewhile(lambda _one: job.is_wanted, backups(path, ids))
            return find_in_backups(found, every)

        self._jobs.start(look, self._offer)

    def look(self) -> None:
        """Show it row by row; then it is not told any more."""
        found, recovery = self._found, self._recovery
        self._desk.session.aside.note_seen()
        self.banner.hide()

        def make(window: QWidget) -> Sheet:
            sheet = UnreadableSheet(window, found, self._way_back(recovery))
            sheet.intervention_wanted.connect(self.intervention_wanted)
            sheet.versions_wanted.connect(self.versions_wanted)
            return sheet

        self._desk.sheet_wanted.emit(make)

    def bring_back(self) -> None:
        """Take what the backups have of it into the session."""
        recovery = self._recovery
        if recovery is None:
            return
        self._desk.keep_wanted.emit()
        try:
            bring_back(self._desk.session, recovery)
        except FileError as refusal:
            self._desk.noticed.emit(worded(refusal))
            return
        self._desk.save()
        self._desk.noticed.emit(tr("Brought back, as of {time}.", time=self._when(recovery)))
        self.show()

    def _offer(self, recovery: Recovery | None) -> None:
        self._recovery = recovery
        if not self.banner.isHidden():
            self._say()

    def _say(self) -> None:
        choices = [Remedy(name, do) for name, do in self._way_back(self._recovery)]
        choices += [
            Remedy(tr("Show"), self.look),
            Remedy(tr("Versions…"), self.versions_wanted.emit),
        ]
        self.banner.say(self._sentence(), choices, lasting=True)

    def _sentence(self) -> str:
        said = [told(self._found)]
        if self._recovery is not None:
            has = len(self._recovery.numbers)
            all_of = has == len({one.row.number for one in self._found})
            said.append(
                tr("A backup of {time} has it.", time=self._when(self._recovery))
                if all_of
                else tr("A backup of {time} has a part of it.", time=self._when(self._recovery))
            )
        return " ".join(said)

    def _way_back(self, recovery: Recovery | None) -> list[tuple[str, Callable[[], None]]]:
        return [(tr("Restore it"), self.bring_back)] if recovery is not None else []

    def _when(self, recovery: Recovery) -> str:
        zone = self._desk.state.session.time_zone
        return short_when(recovery.oldest, self._desk.own_time(), zone)

    def _end(self) -> None:
        self._jobs.cancel()
        self._jobs.finish()
        self._found, self._recovery = [], None
        self.banner.hide()


class UnreadableSheet(Sheet):
    """A damaged entry a row: whose it is, and what is left of its words; Enter leads there."""

    intervention_wanted = Signal(str)
    """The id of the intervention of a row."""
    versions_wanted = Signal()
    """The versions of the session are to be shown."""

    def __init__(
        self,
        window: QWidget,
        found: Sequence[Unreadable],
        ways_back: Sequence[tuple[str, Callable[[], None]]],
    ) -> None:
        super().__init__(window, tr("What could not be read"))
        self._turns = {str(one.row.number): one.intervention for one in found}
        about = text_label(
            tr(
                "A disk, or another program, has damaged these in the file. Their words are shown "
                "as far as they are left; a letter may be wrong. The rest of the session is here."
            ),
            "soft", self, wraps=True,
        )  # fmt: skip
        self.list = RowList(tr("What could not be read"), self)
        self.list.show_rows([_row(one) for one in found])
        buttons = [push_button(name, self._then(do), "primary", self) for name, do in ways_back]
        versions = push_button(tr("Versions…"), self._then(self.versions_wanted.emit), parent=self)
        go = push_button(tr("Go there  ↵"), self._go, parent=self)
        fill(self.body, about, self.list, lay_row(None, 1, versions, go, *buttons, space=12))
        self.list.taken.connect(self._go)

    def sizeHint(self) -> QSize:
        """Be wide enough to read the words."""
        return super().sizeHint().expandedTo(_SIZE)

    def take_focus(self) -> None:
        """Choose at once."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _then(self, do: Callable[[], None]) -> Callable[[], None]:
        def close_and_do() -> None:
            self.close_sheet()
            do()

        return close_and_do

    def _go(self, *_: object) -> None:
        row = self.list.rows.row_at(self.list.currentIndex().row())
        turn = self._turns.get(row.id, "") if row else ""
        if turn:
            self.close_sheet()
            self.intervention_wanted.emit(turn)


def told(found: Sequence[Unreadable]) -> str:
    """Return the sentence that says what is damaged, and whose it is."""
    places = whereabouts(one for one in found if not one.is_of_erased)
    said: list[str] = []
    for is_earlier, sentence in (
        (False, Saying("Damaged in the file, and left out: {places}. The rest is here.")),
        (True, Saying("Damaged among earlier versions: {places}.")),
    ):
        named = [_place_words(one) for one in places if one.is_earlier == is_earlier]
        if named:
            more = [tr("and more")] if len(named) > _MOST_NAMED else []
            said.append(tr(sentence, places=", ".join([*named[:_MOST_NAMED], *more])))
    if any(one.is_of_erased for one in found):
        said.append(
            tr(
                "A note of what was erased is damaged: an older copy could bring that back. Look "
                "for it after you merge."
            )
        )
    return " ".join(said)


def _place_words(one: Whereabouts) -> str:
    if one.what:
        of = "“{text}” of {whose}" if one.whose else "“{text}”"
        return tr(of, text=one.what, whose=one.whose)
    if not one.intervention:
        return tr("{n} entry that nobody can place|{n} entries that nobody can place", one.entries)
    lines = tr("{n} line|{n} lines", one.entries)
    of = "{lines} of {whose}’s intervention" if one.whose else "{lines} of the opening note"
    return tr(of, lines=lines, whose=one.whose)


def _row(one: Unreadable) -> ListedRow:
    if one.is_of_erased:
        return ListedRow(str(one.row.number), tr("(no words)"), tr("a note of what was erased"))
    where = one.whose or tr("in no intervention that is known")
    what = one.what or tr("a line")
    if one.is_earlier:
        what = tr("{what}, an earlier version", what=what)
    return ListedRow(str(one.row.number), one.words or tr("(no words)"), f"{where} · {what}")
