"""The sheet that corrects an intervention afterwards: who, when, how, on what."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.lengths import read_length
from townnotes.domain.timer import as_clock
from townnotes.domain.times_of_day import time_text
from townnotes_ui.desk import Command, Desk
from townnotes_ui.note import versions as note_deeds
from townnotes_ui.note.intervention_sheets import InterventionSheet
from townnotes_ui.look import set_role


class CorrectSheet(InterventionSheet):
    """All that may be wrong about an intervention, as it stands in the record."""

    def __init__(self, window: QWidget, desk: Desk, one: Intervention) -> None:
        super().__init__(window, desk, window.tr("Correct the intervention"))
        self._one = one
        self.speaker.show_participant(desk.state.leader(one.speaker))
        self.kind.setCurrentIndex(max(0, self.kind.findData(one.kind)))
        self.began = self.time_line(self.tr("Began"), time_text(one.began, self.zone))
        self.ended = self.time_line(
            self.tr("Ended"), time_text(one.ended, self.zone), self.tr("still speaking")
        )
        self._times = (self.began.text(), self.ended.text())
        limit = "" if one.limit is None else as_clock(one.limit * 1000)
        self.limit = self.time_line(self.tr("Speaking time"), limit, self.tr("none"))
        self.item = self._items()
        self.behalf = self.line(one.on_behalf_of)
        self.relation = self.line(one.in_relation_to)
        self.spoken_in = self.line(one.interpreted_from, self.tr("fr, French …"))
        self._lay_out()

    def _lay_out(self) -> None:
        to = QLabel("–", self)
        set_role(to, "soft")
        self.row(self.tr("Speaker"), self.speaker)
        self.row(self.tr("Began – ended"), self.began, to, self.ended)
        self.row(self.tr("Kind"), self.kind)
        if self.item.count() > 1:
            self.row(self.tr("Agenda item"), self.item)
        else:
            self.item.hide()
        self.row(self.tr("On behalf of"), self.behalf)
        self.row(self.tr("In relation to"), self.relation)
        self.row(self.tr("Speaking time"), self.limit, QLabel("", self))
        self.row(self.tr("Heard through interpretation from"), self.spoken_in)
        self.add_buttons(
            self.tr("Correct  ↵"), (self.tr("Take the intervention out"), self.take_out)
        )

    def save(self) -> None:
        """Correct what differs."""
        if not self.attempt(self.tr("correction"), self._command):
            return
        said = note_deeds.overlap_words(self.desk.state, self._one.id)
        self.close_sheet()
        if said:
            self.desk.noticed.emit(said)

    def take_out(self) -> None:
        """Take the intervention out of the record, with its points; undo brings all back."""
        if note_deeds.take_out(self.desk, self._one):
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
        return note_deeds.correcting(one.id, now, fields)

    def _time(self, edit: QLineEdit, one: Intervention, now: int) -> int | None:
        near = one.ended if edit is self.ended else one.began
        return self.instant(edit, near or one.began or now)

    def _items(self) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("none"), "")
        for item in self.desk.state.all(AgendaItem):
            box.addItem(item.title, item.id)
        box.setCurrentIndex(max(0, box.findData(self.desk.state.leader(self._one.item))))
        return box
