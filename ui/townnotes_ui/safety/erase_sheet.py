"""Choosing a person to erase: what goes, what stays, and what of theirs is in texts still."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.readings.name_search import is_found
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords
from townnotes.safety.privacy.erasing import NamedText, Traces, look_for, sweeping
from townnotes.safety.privacy.people import AllSaid, KnownPerson, folded, people_in
from townnotes.safety.privacy.session_copies import backups_of_session, copied
from townnotes.settings import data_folder
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs, after_pause
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import zoomed
from townnotes_ui.past_reader import PastReader
from townnotes_ui.safety.other_files_choice import OtherFilesChoice
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import fill, lay_column, push_button, text_label
from townnotes_ui.widgets.sheet import (
    LISTED_ROW_HEIGHT,
    SPACE,
    ListedRow,
    RowList,
    ScrolledForm,
    Sheet,
)

_ROWS = 4
"""All of the sheet is to be seen on a small laptop."""
_WIDTH = 560
_MOST_TEXTS = 6
_LOOK_AFTER_MS = 120
_SHORTEST = 3


class EraseOrder(NamedTuple):
    """Whom to erase, and how."""

    person: KnownPerson
    anonymize: bool
    with_backups: bool
    files: tuple[Path, ...] = ()
    """Other files of the session, to be erased from as well."""


class EraseSheet(Sheet):
    """The people a session names; the one chosen is erased by one button that says so."""

    erase_wanted = Signal(object)
    """An `EraseOrder`."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Erase a person"))
        self._desk = desk
        self._said: AllSaid | None = None
        self._people: list[KnownPerson] = []
        self._shown: list[KnownPerson] = []
        self._is_taken = self._is_told = False
        self._reader = PastReader(desk, self)
        self._counting, self._reading, self._searching = Jobs(self), Jobs(self), Jobs(self)
        self._looking = after_pause(self, _LOOK_AFTER_MS, self._look)
        self.field = LineEdit()
        self.field.setPlaceholderText(tr("Name"))
        self.field.setAccessibleName(tr("Whom to erase"))
        self.list = RowList(tr("People in this session"), self, _ROWS)
        self.said = text_label("", "", self, wraps=True, is_plain=True)
        self.said.setFixedWidth(_WIDTH)
        self.texts = text_label("", "soft", self, wraps=True, is_plain=True)
        self.texts.setFixedWidth(_WIDTH)
        self.anonymize = QCheckBox(
            tr("Keep them as “a participant” of their category, counted as before"), self
        )
        self.backups = QCheckBox(tr("In the backups of this session, too"), self)
        self.backups.setChecked(True)
        self.others = OtherFilesChoice(copied(desk.session), _WIDTH, self)
        self._jobs = (self._counting, self._reading, self._searching, self.others.jobs)
        self.button = push_button(tr("Erase permanently"), self._erase, "primary", self)
        self._lay_out()
        self._connect()
        # In the room that it will have, so that nothing jumps.
        self.list.setFixedHeight(_ROWS * zoomed(LISTED_ROW_HEIGHT) + 2)
        self.button.setEnabled(False)
        self.said.setText(tr("Reading whom the session names…"))
        self._count_backups()
        self._reader.start()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._filter)
        self.field.given_up.connect(self.close_sheet)
        self.list.taken.connect(self._go_to_button)
        self.list.selectionModel().currentChanged.connect(self._look_soon)
        self._reader.read.connect(self._read_people)
        self.others.looked.connect(self._offer)
        for jobs in self._jobs:
            jobs.failed.connect(self._desk.noticed)
            jobs.finish_at_end()

    def take_focus(self) -> None:
        """Begin with the name."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; what is looked for and counted is not waited for."""
        for jobs in self._jobs:
            jobs.cancel()
        self._reader.stop()
        self._looking.stop()
        super().close_sheet()

    def _lay_out(self) -> None:
        about = text_label(
            tr(
                "What they said stays, under “a participant”. Names, addresses, earlier versions "
                "and the undo of this session go, and cannot come back."
            ),
            "soft",
            self,
            wraps=True,
        )
        about.setFixedWidth(_WIDTH)
        fields = lay_column(
            None, about, self.field, self.list, self.said, self.texts, 1,
            self.anonymize, self.backups, self.others, space=SPACE,
        )  # fmt: skip
        # The button stays in sight where the window is too low for all fields.
        form = ScrolledForm(fields, self.button.sizeHint().height() + SPACE)
        fill(self.body, (form, 1), (self.button, 0, Qt.AlignmentFlag.AlignTrailing))

    @property
    def chosen(self) -> KnownPerson | None:
        """Whom the button would erase."""
        row = self.list.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _go_to_button(self) -> None:
        """Lead to the button, once it is said what it would do."""
        self._is_taken = not self.button.isEnabled()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_people(self, registers: list[Register], earlier: list[Register]) -> None:
        words = self._desk.session.words
        self._reading.start(lambda _: _people_of(registers, earlier, words), self._take_people)

    def _take_people(self, found: tuple[AllSaid, list[KnownPerson]]) -> None:
        self._said, self._people = found
        self._filter(self.field.text())

    def _filter(self, typed: str) -> None:
        if self._said is None:
            return
        wanted = folded(typed)
        self._shown = [
            one
            for one in self._people
            if any(wanted in folded(name) or is_found(typed, name) for name in one.names)
        ]
        if not self._shown and len(wanted) >= _SHORTEST:
            # Nobody is called so any more, but earlier words may hold the name.
            self._shown = [KnownPerson((), (("name", typed.strip()),))]
        rows = [ListedRow(str(n), one.name, self._below(one)) for n, one in enumerate(self._shown)]
        self.list.setVisible(bool(rows))
        if rows:
            self.list.show_rows(rows)
        self._look_soon()

    def _below(self, one: KnownPerson) -> str:
        if not one.ids:
            return tr("nobody on the list; earlier words that name them")
        removed = tr("removed before") if one.is_removed else ""
        same = one.organization if one.organization != one.name else ""
        return " · ".join(filter(None, (same, removed)))

    def _look_soon(self) -> None:
        """Look for another person once no more keys come; nobody is erased unlooked at."""
        self._is_taken = self._is_told = False
        self.button.setEnabled(False)
        self._searching.cancel()
        self._looking.start()

    def _look(self) -> None:
        if not self._desk.is_open:
            return
        person, said = self.chosen, self._said
        if person is None or said is None:
            self.said.setText(tr("Nobody of that name was found."))
            self.texts.hide()
            self.others.look_for(None)
            return
        self.others.look_for(sweeping(self._desk.session, person))
        self._say_share(0)
        self._searching.start(
            lambda job: look_for(said, person, partial(job.post, self._say_share)),
            partial(self._show_traces, person),
        )

    def _say_share(self, share: float) -> None:
        self.said.setText(
            tr("Looking through all that was said… {share} %", share=round(100 * share))
        )

    def _show_traces(self, person: KnownPerson, traces: Traces) -> None:
        self.button.setText(tr("Erase {name} permanently", name=person.name))
        self.anonymize.setEnabled(bool(person.ids))
        self.said.setText(traces_words(traces))
        remedy = tr("Change them first: what they said before goes with the person.")
        self.texts.setText(texts_words(traces.texts, remedy))
        self.texts.setVisible(bool(traces.texts))
        self._is_told = True
        self._offer()

    def _offer(self) -> None:
        """Let the person be erased, once it is said what goes and which files hold them."""
        # There may be fewer rows, or more files, than a moment ago.
        self._place()
        self.button.setEnabled(self._is_told and not self.others.is_looking)
        if self._is_taken and self.button.isEnabled():
            self._go_to_button()

    def _count_backups(self) -> None:
        of = copied(self._desk.session)
        self._counting.start(lambda _: len(backups_of_session(of, data_folder())), self._show_count)

    def _show_count(self, count: int) -> None:
        many = tr("In the session’s {count} backups, too", count=count)
        said = tr("In the session’s backup, too") if count == 1 else many
        none = tr("In the session’s backups, too; there are none yet")
        self.backups.setText(said if count else none)
        self.backups.setEnabled(bool(count))

    def _erase(self) -> None:
        person = self.chosen
        if person is not None:
            ticked = self.anonymize.isChecked(), self.backups.isChecked()
            order = EraseOrder(person, *ticked, self.others.chosen)
            self.close_sheet()
            self.erase_wanted.emit(order)


def _people_of(
    registers: list[Register], earlier: list[Register], words: Sequence[CallWords]
) -> tuple[AllSaid, list[KnownPerson]]:
    """Return all that was said, and whom it names, on a state that nobody types into."""
    state = State()
    state.apply(registers)
    said = AllSaid(state, earlier, words)
    return said, people_in(said)


def traces_words(traces: Traces) -> str:
    """Say what of a person stays under another name, and what goes."""
    turns = tr("1 intervention|{n} interventions", traces.interventions)
    points = tr("1 point|{n} points", traces.points)
    stay = tr("{interventions} with {points} will stay.", interventions=turns, points=points)
    earlier = counted(
        "1 earlier or deleted text that names them will go.|"
        "{n} earlier or deleted texts that name them will go.",
        traces.earlier,
    )
    said = stay if traces.interventions else tr("They have not spoken.")
    words = counted(
        "1 line of the words of the call will go.|{n} lines of the words of the call will go.",
        traces.words,
    )
    return " ".join(filter(None, (said, earlier, words)))


def texts_words(texts: Sequence[NamedText], remedy: str = "") -> str:
    """Say which texts name a person still, the first of them by their words, and what to do."""
    if not texts:
        return ""
    lines = [tr("1 text names them and stays:|{n} texts name them and stay:", len(texts))]
    lines += [f"{each.where}: {each.begins}" for each in texts[:_MOST_TEXTS]]
    unsaid = len(texts) - _MOST_TEXTS
    lines += [tr("… and {n} more|… and {n} more", unsaid)] if unsaid > 0 else []
    return "\n".join(filter(None, (*lines, remedy)))
