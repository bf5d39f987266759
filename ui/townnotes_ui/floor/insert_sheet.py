"""The sheet that puts in an intervention nobody noted while it was held."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from townnotes.domain.commands.interventions import insert_missed
from townnotes.domain.dates import read_length, time_text
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.intervention_sheets import InterventionSheet, overlap_words
from townnotes_ui.widgets.parts import text_label

_USUAL_SECONDS = 120


class InsertSheet(InterventionSheet):
    """Who spoke, from when to when or for how long, and how; then its note is there to type."""

    inserted = Signal(str)
    """The id of the new intervention, once the sheet is closed."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, desk, tr("Insert a missed intervention"))
        self.speaker.setPlaceholderText(tr("Who spoke"))
        self._near = self._likely_begin()
        self.began = self.time_line(tr("Began"), time_text(self._near, self.zone))
        self.ended = self.time_line(tr("Ended"), "", tr("10:47"))
        self.length = self.time_line(tr("or minutes"), "2:00")
        self.ended.textEdited.connect(self.length.clear)
        self.length.textEdited.connect(self.ended.clear)
        or_for = text_label(tr("or minutes"), "soft", self)
        self.row(tr("Speaker"), self.speaker)
        self.row(tr("Began"), self.began, QLabel("", self))
        self.row(tr("Ended"), self.ended, or_for, self.length)
        self.row(tr("Kind"), self.kind)
        self.add_buttons(tr("Insert and type its note  ↵"))

    def save(self) -> None:
        """Put it in; the running intervention goes on untouched."""
        id_ = new_id()
        if not self.attempt(tr("missed intervention"), lambda: self._command(id_)):
            return
        said = overlap_words(self.desk.state, id_)
        self.close_sheet()
        self.inserted.emit(id_)
        if said:
            self.desk.noticed.emit(said)

    def _command(self, id_: str) -> Command:
        began = self.instant(self.began, self._near)
        if began is None:
            raise RuleError(tr("When did it begin? Nothing was inserted."))
        ended = self.instant(self.ended, began)
        if ended is None:
            length = read_length(self.length.text())
            if length is None:
                raise RuleError(tr("When did it end, or how long was it? Nothing was inserted."))
            ended = began + length * 1000
        now, speaker, kind = self.desk.now(), self.speaker_typed(), str(self.kind.currentData())
        return lambda state: insert_missed(
            state, id_, now, began=began, ended=ended, speaker=speaker, kind=kind
        )

    def _likely_begin(self) -> int:
        """Return where something is most likely missing: right after who had the floor last."""
        ends = [one.ended for one in self.desk.state.all(Intervention) if one.ended is not None]
        latest = self.desk.now() - _USUAL_SECONDS * 1000
        return min(max(ends, default=latest), latest)
