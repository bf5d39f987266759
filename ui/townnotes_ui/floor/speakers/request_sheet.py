"""What a request is for: its kind, for whom, and how long; Enter takes it over, Esc leaves it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.commands.speakers_list import change_request
from townnotes.domain.dates import read_length
from townnotes.domain.entities import Participant, Request
from townnotes.domain.floor.kinds import KINDS, counts
from townnotes.domain.floor.speakers import default_limit
from townnotes.domain.floor.timer import as_clock
from townnotes_ui.completion.matching import candidates
from townnotes_ui.completion.name_field import NameField, offer_names
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import shown_name


class RequestSheet(Sheet):
    """A form; who asks is only shown, and is corrected among the participants."""

    def __init__(self, window: QWidget, desk: Desk, request_id: str) -> None:
        super().__init__(window, tr("Request for the floor"), is_form=True)
        self._desk = desk
        self._id = request_id
        self._kinds = QButtonGroup(self)
        self.on_behalf_of = QLineEdit(self)
        people = candidates(desk.state.all(Participant))
        offer_names(self.on_behalf_of, people)
        self.in_relation_to = NameField(people, self)
        self.limit = QLineEdit(self)
        request = desk.state.find(Request, request_id)
        if request is not None:
            self._lay_out(request)

    def take_focus(self) -> None:
        """Begin at the kind."""
        ticked = self._kinds.checkedButton()
        if ticked is not None:
            ticked.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, kind: str) -> None:
        """Tick a kind."""
        self._kinds.button(KINDS.index(kind)).click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the form over on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_over()
        else:
            super().keyPressEvent(event)

    def take_over(self) -> None:
        """Change the request, and close; what is refused stays to be corrected."""
        kind = KINDS[self._kinds.checkedId()]
        if self._desk.do(
            tr("request"),
            lambda state: change_request(
                state,
                self._id,
                kind=kind,
                on_behalf_of=self.on_behalf_of.text().strip(),
                in_relation_to=self.in_relation_to.text().strip(),
                limit=read_length(self.limit.text()),
            ),
        ):
            self.close_sheet()

    def _lay_out(self, request: Request) -> None:
        speaker = self._desk.state.find(Participant, request.participant)
        fill(self.body, self._head(speaker), self._kind_rows(request.kind))
        self.body.addLayout(self._fields(request, speaker))
        take = push_button(tr("Apply"), self.take_over, "primary", self)
        self.body.addLayout(lay_row(None, 1, take, space=12))

    def _head(self, speaker: Participant | None) -> QVBoxLayout:
        one = speaker or Participant(id="", to_identify=True)
        name = text_label(
            shown_name(one.name, one.organization, to_identify=one.to_identify), "speaker", self
        )
        said = (
            tr("said: {pronunciation}", pronunciation=one.pronunciation)
            if one.pronunciation
            else ""
        )
        about = text_label(
            " · ".join(filter(None, (one.organization if one.name else "", said))), "soft", self
        )
        column = lay_column(None, name, about, space=2)
        about.setVisible(bool(about.text()))
        return column

    def _kind_rows(self, held: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, kind in enumerate(KINDS):
            button = QRadioButton(_capital(tr(kind)), self)
            button.setChecked(kind == held or (at == 0 and held not in KINDS))
            self._kinds.addButton(button, at)
            words = tr("takes the floor") if counts(kind) else tr("does not count")
            button.setAccessibleDescription(words)
            label = text_label(words, "small", self)
            grid.addWidget(button, at, 0)
            grid.addWidget(label, at, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _show_usual(self) -> None:
        """Say which limit the category has for the kind that is ticked."""
        state = self._desk.state
        request = state.find(Request, self._id)
        speaker = state.find(Participant, request.participant) if request else None
        usual = default_limit(state, speaker, KINDS[max(0, self._kinds.checkedId())])
        clock = as_clock(usual * 1000) if usual is not None else ""
        self.limit.setPlaceholderText(
            tr("{clock} by category", clock=clock) if clock else tr("no limit")
        )

    def _fields(self, request: Request, speaker: Participant | None) -> QGridLayout:
        self.on_behalf_of.setText(request.on_behalf_of)
        self.in_relation_to.setText(request.in_relation_to)
        self.limit.setText("" if request.limit is None else as_clock(request.limit * 1000))
        self.on_behalf_of.setPlaceholderText(speaker.speaks_for if speaker else "")
        self._show_usual()
        self._kinds.idToggled.connect(self._show_usual)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for at, (words, field) in enumerate((
            (tr("On behalf of"), self.on_behalf_of),
            (tr("In relation to"), self.in_relation_to),
            (tr("Time limit, m:ss"), self.limit),
        )):  # fmt: skip
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(280)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        return grid


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
