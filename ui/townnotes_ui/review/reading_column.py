"""One intervention to read: who spoke, how long, and everything that was noted of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from townnotes.domain.entities import Intervention
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.model import InterventionRow, intervention_row
from townnotes_ui.widgets.cards import CardColumn
from townnotes_ui.widgets.said import said_in


class ReadingColumn(QFrame):
    """The column beside the table; its points are read here and changed on the Floor."""

    open_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self.name = QLabel()
        set_role(self.name, "title")
        self.about = QLabel()
        set_role(self.about, "small")
        for label in (self.name, self.about):
            label.setWordWrap(True)
        self.cards = CardColumn(self.tr("Points of the intervention"), with_speaker=False)
        self.nothing = QLabel()
        set_role(self.nothing, "faint")
        self.nothing.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open on the Floor"))
        set_role(self.open_button, "primary")
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._id))
        self.cards.opened.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 3, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addWidget(self.nothing)
        column.addWidget(self.cards, 1)
        column.addWidget(self.open_button)
        column.addStretch()
        self.show_intervention("")

    def show_intervention(self, id_: str) -> None:
        """Show an intervention, or say that none is selected."""
        state = self._desk.state
        row = intervention_row(state, id_, self._desk.now())
        self._id = id_ if row else ""
        for part in (self.name, self.about, self.cards, self.open_button):
            part.setVisible(row is not None)
        said = said_in(state, [point.id for point in state.points_of(id_)]) if row else ()
        self.cards.show_said(said)
        if row is None:
            any_yet = bool(state.all(Intervention))
            self.nothing.setText(
                self.tr("Select an intervention to read its points.")
                if any_yet
                else self.tr("Nobody has had the floor yet.")
            )
        else:
            self.nothing.setText("" if said else self.tr("No points were noted."))
            self.name.setText(row.speaker)
            self.about.setText(_about(row))
        self.nothing.setVisible(bool(self.nothing.text()))


def _about(row: InterventionRow) -> str:
    organization = row.organization if row.organization != row.speaker else ""
    parts = (organization, row.category, row.kind, row.began, row.spoken)
    return " · ".join(part for part in parts if part)
