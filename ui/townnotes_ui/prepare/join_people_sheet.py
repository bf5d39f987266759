"""Says of two participants that they are one person: from any room, taken back by undo."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from townnotes.domain.entities import Participant
from townnotes.merge.links import join
from townnotes.merge.proposals import Proposal
from townnotes_ui.desk import Desk
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 460


class JoinPeopleSheet(Sheet):
    """Two names to choose; both stay as written, and the fullest is shown and counted once."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, self.tr("Join two participants"))
        self._desk = desk
        self.setMinimumWidth(_WIDTH)
        self.one, self.other = self._names(self.tr("First")), self._names(self.tr("Second"))
        self.other.setCurrentIndex(min(1, self.other.count() - 1))
        said = self.tr("They are one person: shown by the fuller name, and counted once.")
        self.body.addWidget(text_label(said, "soft", self, wraps=True))
        self.body.addWidget(self.one)
        self.body.addWidget(self.other)
        self.refusal = text_label("", "refusal", self, wraps=True)
        self.refusal.hide()
        self.body.addWidget(self.refusal)
        self.join_button = push_button(self.tr("Join"), self.save, "primary")
        self.body.addLayout(lay_row(None, 0, self.join_button))
        self.one.setFocus()

    def save(self) -> None:
        """Join both; who asked for the floor twice has asked once then."""
        one, other = str(self.one.currentData() or ""), str(self.other.currentData() or "")
        if not one or not other or one == other:
            self.refusal.setText(self.tr("Choose two different participants; nothing was joined."))
            self.refusal.show()
            return
        pair = Proposal(Participant.entity, one, other, 1.0, is_sure=False, why="joined by hand")
        if self._desk.do(self.tr("Join two participants"), partial(join, proposals=[pair])):
            shown = self._desk.state.find(Participant, one)
            self.close_sheet()
            called = (shown.name or shown.organization) if shown else ""
            self._desk.noticed.emit(self.tr("Joined as {}. One undo parts them.").format(called))

    def _names(self, what: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(what)
        people = self._desk.state.all(Participant)
        for who in sorted(people, key=lambda who: (who.name or who.organization).casefold()):
            beside = who.organization if who.name else ""
            box.addItem(" · ".join(filter(None, (who.name or who.organization, beside))), who.id)
        return box
