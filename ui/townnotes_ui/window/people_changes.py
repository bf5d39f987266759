"""What is done to a participant from wherever they are named: renamed, or joined with another."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Intervention, Participant
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.sheets import NameSheet
from townnotes_ui.language.translation import tr
from townnotes_ui.prepare.join_people_sheet import JoinPeopleSheet
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import shown_name


class PeopleChanges(QObject):
    """Changes the speaker of an intervention, told by its id, wherever they are named."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def rename_speaker(self, intervention: str) -> None:
        """Ask for another name of who speaks in an intervention."""
        speaker = self._speaker(intervention)
        if speaker is not None:
            self._desk.sheet_wanted.emit(partial(renaming_sheet, self._desk, speaker))

    def join_speaker(self, intervention: str) -> None:
        """Ask who else the speaker of an intervention is."""
        speaker = self._speaker(intervention)
        if speaker is not None:
            self._desk.sheet_wanted.emit(partial(JoinPeopleSheet, desk=self._desk, one=speaker.id))

    def _speaker(self, intervention: str) -> Participant | None:
        state = self._desk.state
        one = state.find(Intervention, intervention)
        speaker = state.find(Participant, one.speaker) if one else None
        if speaker is None:
            self._desk.noticed.emit(tr("Nobody has the floor here: it has no speaker."))
        return speaker


def renaming_sheet(desk: Desk, who: Participant, window: QWidget) -> Sheet:
    """Return the sheet that gives a participant another name, in every place that names them."""

    def take(name: str) -> str:
        return attempt(
            desk,
            tr("participant renamed"),
            lambda state: change_participant(state, who.id, name=name),
        )

    shown = shown_name(who.name, who.organization, to_identify=False)
    return NameSheet(window, tr("Rename {shown}", shown=shown), who.name, take)
