"""What the sheets about one intervention share: its fields, how they are read, and Enter."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from townnotes.domain.commands import interventions
from townnotes.domain.dates import instant_of, read_length, time_text
from townnotes.domain.entities import OPENING, AgendaItem, Intervention, Participant, Request
from townnotes.domain.floor.kinds import KINDS
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.registers import new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes_ui.completion.matching import candidates
from townnotes_ui.completion.name_field import NameField, offer_names
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import STEP, fix_width
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.wording import shown_name

_FIELD_WIDTH = 360
_TIME_WIDTH = 160
_FIELD_LEAST = 180
_BESIDE_FIELDS = 96
"""The margins of a sheet, the space between the columns, and a scroll bar."""
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class InterventionSheet(Sheet):
    """Fields in one column, each with its name before it, and a filled button below them."""

    def __init__(self, window: QWidget, desk: Desk, title: str) -> None:
        super().__init__(window, title, is_form=True)
        self._wide: list[QWidget] = []
        self.desk = desk
        self.zone = desk.state.session.time_zone
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(STEP * 2)
        self.grid.setVerticalSpacing(STEP)
        self.body.addLayout(self.grid)
        self.speaker = NameField(candidates(desk.state.all(Participant)), self)
        self.kind = QComboBox(self)
        for kind in KINDS:
            self.kind.addItem(tr(kind), kind)

    def take_focus(self) -> None:
        """Begin with the speaker."""
        self.speaker.setFocus(Qt.FocusReason.PopupFocusReason)
        self.speaker.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Enter in a choice do what Enter in a line does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in _ENTERS
            if is_enter and watched is self.kind:
                self.save()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter from whichever field; Esc closes as ever."""
        if event.key() in _ENTERS:
            self.save()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Do what the sheet is for; a refusal leaves it open with what was typed."""
        raise NotImplementedError

    def _place(self) -> None:
        """Have the fields shorter in a window that is too narrow for them."""
        names = self.grid.cellRect(1, 0).width() or self.grid.sizeHint().width() - _FIELD_WIDTH
        room = self.window().width() - 2 * MARGIN - names - _BESIDE_FIELDS
        for field in self._wide:
            field.setFixedWidth(max(_FIELD_LEAST, min(_FIELD_WIDTH, room)))
        super()._place()

    # Building it.

    def row(self, name: str, first: QWidget, *others: QWidget) -> None:
        """Put fields into a row of their own, with their name before them."""
        at = self.grid.rowCount()
        label = text_label(name, "soft", self)
        label.setBuddy(first)
        self.grid.addWidget(label, at, 0)
        line = lay_row(None, first, *others)
        if others:
            line.addStretch(1)
        else:
            self._wide.append(first)
            first.setFixedWidth(_FIELD_WIDTH)
            first.setAccessibleName(name)
        self.grid.addLayout(line, at, 1)

    def line(self, text: str = "", hint: str = "") -> QLineEdit:
        """Return a line to type into."""
        field = QLineEdit(text, self)
        field.setPlaceholderText(hint)
        return field

    def time_line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        """Return a short line for a time or a length."""
        field = self.line(text, hint)
        fix_width(field, _TIME_WIDTH)
        field.setAccessibleName(name)
        return field

    def add_buttons(self, text: str, *others: tuple[str, Callable[[], None]]) -> None:
        """Put the filled button at the trailing end of the foot, and quieter ones before it."""
        row = lay_row(None, 1, space=12, edges=(0, STEP, 0, 0))
        for words, call in others:
            button = push_button(words, call, parent=self)
            row.addWidget(button)
        save = push_button(text, self.save, "primary", self)
        row.addWidget(save)
        self.body.addLayout(row)
        self.kind.installEventFilter(self)

    # Reading it.

    def speaker_typed(self) -> interventions.Speaker:
        """Return who the field names, or somebody new."""
        known = self.speaker.participant
        return known or interventions.Newcomer(new_id(), self.speaker.text().strip())

    def instant(self, field: QLineEdit, near: int) -> int | None:
        """Return the instant typed into a field; None for nothing typed. May raise RuleError."""
        typed = field.text().strip()
        return instant_of(typed, self.zone, near) if typed else None

    def attempt(self, name: str, read: Callable[[], Command]) -> bool:
        """Read the fields and make the change; says quietly why it cannot be."""
        try:
            command = read()
        except RuleError as refusal:
            self.desk.noticed.emit(worded(refusal))
            return False
        return self.desk.do(name, command)


class CorrectSheet(InterventionSheet):
    """All that may be wrong about an intervention, as it stands in the record."""

    def __init__(self, window: QWidget, desk: Desk, one: Intervention) -> None:
        super().__init__(window, desk, tr("Correct the intervention"))
        self._one = one
        self.speaker.show_participant(desk.state.leader(one.speaker))
        if self.kind.findData(one.kind) < 0:
            # Nobody asks for the floor with it, such as a message of the chat.
            self.kind.addItem(tr(one.kind), one.kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(one.kind)))
        self.began = self.time_line(tr("Began"), time_text(one.began, self.zone))
        self.ended = self.time_line(
            tr("Ended"), time_text(one.ended, self.zone), tr("still speaking")
        )
        self._times = (self.began.text(), self.ended.text())
        limit = "" if one.limit is None else as_clock(one.limit * 1000)
        self.limit = self.time_line(tr("Speaking time"), limit, tr("none"))
        self.item = self._items()
        self.behalf = self.line(one.on_behalf_of)
        self.relation = self.line(one.in_relation_to)
        people = candidates(desk.state.all(Participant))
        for field in (self.behalf, self.relation):
            offer_names(field, people)
        self.spoken_in = self.line(one.interpreted_from, tr("fr, French …"))
        self._lay_out()

    def _lay_out(self) -> None:
        to = text_label("–", "soft", self)
        self.row(tr("Speaker"), self.speaker)
        self.row(tr("Began – ended"), self.began, to, self.ended)
        self.row(tr("Kind"), self.kind)
        if self.item.count() > 1:
            self.row(tr("Agenda item"), self.item)
        else:
            self.item.hide()
        self.row(tr("On behalf of"), self.behalf)
        self.row(tr("In relation to"), self.relation)
        self.row(tr("Speaking time"), self.limit, QLabel("", self))
        self.row(tr("Heard through interpretation from"), self.spoken_in)
        self.add_buttons(tr("Correct  ↵"), (tr("Remove the intervention"), self.take_out))

    def save(self) -> None:
        """Correct what differs, and say who changed places on the list with it."""
        waited = waiting(self.desk.state)
        if not self.attempt(tr("correction"), self._command):
            return
        said = (
            places_changed(self.desk.state, waited),
            overlap_words(self.desk.state, self._one.id),
        )
        self.close_sheet()
        if any(said):
            self.desk.noticed.emit(" ".join(filter(None, said)))

    def take_out(self) -> None:
        """Take the intervention out of the record, with its points; undo brings all back."""
        if take_out(self.desk, self._one):
            self.close_sheet()

    def _command(self) -> Command:
        one, now = self._one, self.desk.now()
        fields: dict[str, Any] = {
            "kind": self.kind.currentData(),
            "item": self.item.currentData() or "",
            "on_behalf_of": self.behalf.text().strip(),
            "in_relation_to": self.relation.text().strip(),
            "limit": read_length(self.limit.text()),
            "interpreted_from": self.spoken_in.text(),
        }
        speaker = self.speaker_typed()
        if speaker != self.desk.state.leader(one.speaker):
            fields["speaker"] = speaker
        # A time left as it was keeps its milliseconds.
        for field, edit, shown in zip(
            ("began", "ended"), (self.began, self.ended), self._times, strict=True
        ):
            if edit.text().strip() != shown:
                fields[field] = self._time(edit, one, now)
        return lambda state: interventions.correct(state, one.id, now, **fields)

    def _time(self, edit: QLineEdit, one: Intervention, now: int) -> int | None:
        near = one.ended if edit is self.ended else one.began
        return self.instant(edit, near or one.began or now)

    def _items(self) -> QComboBox:
        box = QComboBox(self)
        box.addItem(tr("none"), "")
        for item in self.desk.state.all(AgendaItem):
            box.addItem(item.title, item.id)
        box.setCurrentIndex(max(0, box.findData(self.desk.state.leader(self._one.item))))
        return box


def take_out(desk: Desk, one: Intervention) -> bool:
    """Take an intervention out, and say so; returns whether it was."""
    name = speaker_name(desk.state, one)
    points = len(desk.state.points_of(one.id))
    if not desk.do(
        tr("intervention removed"), lambda state: interventions.remove_intervention(state, one.id)
    ):
        return False
    desk.noticed.emit(
        tr(
            "The intervention of {name} was removed, with its points ({points}). Undo restores it.",
            name=name,
            points=points,
        )
    )
    return True


def speaker_name(state: State, one: Intervention) -> str:
    """Return how an intervention's speaker is called."""
    speaker = state.find(Participant, one.speaker)
    if one.kind == OPENING:
        return tr("The opening note")
    if speaker is None:
        return shown_name("", "", to_identify=False)
    return shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)


def places_changed(state: State, waited: Sequence[Request]) -> str:
    """Return a sentence on who waits again, or no longer; nothing where nobody does."""
    before, now = ({one.id: one for one in row} for row in (waited, waiting(state)))
    came = [_asker(state, now[id_]) for id_ in now if id_ not in before]
    went = [_asker(state, before[id_]) for id_ in before if id_ not in now]
    parts = (
        tr("{came} is back on the list.", came=", ".join(came)) if came else "",
        tr("{went} waits no longer.", went=", ".join(went)) if went else "",
    )
    return " ".join(filter(None, parts))


def _asker(state: State, asked: Request) -> str:
    one = state.find(Participant, asked.participant) or Participant(id="", to_identify=True)
    return shown_name(one.name, one.organization, to_identify=one.to_identify)


def overlap_words(state: State, id_: str) -> str:
    """Return a sentence on who else spoke at the same time; nothing where nobody did."""
    one = state.find(Intervention, id_)
    others = interventions.overlapping(state, one.began, one.ended, id_) if one else ()
    names = ", ".join(speaker_name(state, other) for other in others)
    return tr("At the same time the record has {names} speaking.", names=names) if names else ""
