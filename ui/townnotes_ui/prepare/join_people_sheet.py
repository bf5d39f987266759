"""Says of two participants that they are one person: from any room, taken back by undo."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from townnotes.domain.entities import Participant
from townnotes.merge.links import join
from townnotes.merge.proposals import Proposal
from townnotes_ui.completion.matching import candidates
from townnotes_ui.completion.name_field import NameField
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import shown_name

_WIDTH = 460


class JoinPeopleSheet(Sheet):
    """Two names to type; both stay as written, and the fullest is shown and counted once."""

    def __init__(self, window: QWidget, desk: Desk, one: str = "") -> None:
        """Make the sheet; the one of that id is chosen already."""
        super().__init__(window, tr("Join two participants"))
        self._desk = desk
        self.setMinimumWidth(_WIDTH)
        among = candidates(desk.state.all(Participant))
        self.one, self.other = NameField(among, self), NameField(among, self)
        for field, words in ((self.one, tr("First")), (self.other, tr("Second"))):
            field.setAccessibleName(words)
            field.setPlaceholderText(tr("Type a few letters of a name"))
        self.one.show_participant(desk.state.leader(one) if one else "")
        self._is_chosen = bool(one)
        said = tr("They are one person: shown by the fuller name and counted once.")
        about = text_label(said, "soft", self, wraps=True)
        self.refusal = text_label("", "refusal", self, wraps=True)
        self.refusal.hide()
        self.join_button = push_button(tr("Join"), self.save, "primary")
        foot = lay_row(None, 0, self.join_button)
        fill(self.body, about, self.one, self.other, self.refusal, foot)

    def take_focus(self) -> None:
        """Begin with the first of both that is not chosen yet."""
        first = self.other if self._is_chosen else self.one
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def save(self) -> None:
        """Join both; who asked for the floor twice has asked once then."""
        one, other = self.one.participant, self.other.participant
        if not one or not other or one == other:
            self.refusal.setText(tr("Choose two different participants; nothing was joined."))
            self.refusal.show()
            self._place()
            return
        pair = Proposal(Participant.entity, one, other, 1.0, is_sure=False, why="joined by hand")
        if self._desk.do(tr("Join two participants"), partial(join, proposals=[pair])):
            shown = self._desk.state.find(Participant, one)
            self.close_sheet()
            called = _named(shown) if shown else ""
            self._desk.noticed.emit(
                tr("Joined as {called}. One undo separates them.", called=called)
            )


def _named(who: Participant) -> str:
    return shown_name(who.name, who.organization, to_identify=False)
