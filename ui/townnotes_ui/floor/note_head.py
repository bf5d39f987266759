"""The head of the note: who has the floor, and the one button of the room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.floor_rows import NowRow
from townnotes_ui.look import set_role
from townnotes_ui.widgets.elided_label import ElidedLabel
from townnotes_ui.widgets.key_button import KeyButton
from townnotes_ui.wording import heard_through, ordinal, ordinal_word, time_of_day


class NoteHead(QWidget):
    """Name, organization and place in the townhall of the intervention in the note pane."""

    next_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ElidedLabel(self)
        self._name = ElidedLabel(self)
        self.about = ElidedLabel(self)
        self.next_button = KeyButton(self.tr("Next speaker"), "next", self)
        self.return_button = QPushButton(self.tr("Back to the floor  Esc"), self)
        self.zone = ""
        self.open_item = ""
        """The title of the agenda's open item."""
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        for label, role in (
            (self._caption, "caption"), (self._name, "speaker"), (self.about, "soft"),
        ):  # fmt: skip
            set_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setMinimumWidth(80)
        for button in (self.next_button, self.return_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.return_button.hide()
        self.next_button.clicked.connect(self.next_wanted)
        self.return_button.clicked.connect(self.return_wanted)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._caption)
        words.addWidget(self._name)
        first = QHBoxLayout()
        first.addLayout(words, 1)
        first.addWidget(self.return_button, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setSpacing(3)
        top.addLayout(first)
        top.addWidget(self.about)
        rule = QFrame(self)
        set_role(rule, "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(top)
        whole.addWidget(rule)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Do without the line above the name, in a small window."""
        self._caption.setVisible(not is_narrow)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(6 if is_narrow else 16)

    def show_row(self, row: NowRow | None, *, is_earlier: bool) -> None:
        """Show who speaks or spoke; None before the first intervention."""
        self.return_button.setVisible(is_earlier)
        if row is None:
            before = self.tr("Before the first intervention")
            self._caption.setText(" · ".join(filter(None, (before, self._agenda_now("")))))
            self._name.setText(self.tr("Nobody has the floor"))
            self.about.setText(self.tr("Add speakers to the list, then give the floor."))
            return
        self._caption.setText(self._caption_of(row, is_earlier=is_earlier))
        name = " ".join(filter(None, (row.honorific, row.name))) or row.organization
        self._name.setText(f"‘{name}’" if row.to_identify and name else name or self.tr("Somebody"))
        self.about.setText(self._about_of(row))

    def _caption_of(self, row: NowRow, *, is_earlier: bool) -> str:
        number = ordinal(row.number)
        kind = row.intervention.kind or self.tr("statement")
        parts = [row.item, self.tr("{} intervention").format(number), kind]
        began = time_of_day(row.intervention.began, self.zone)
        ended = time_of_day(row.intervention.ended, self.zone)
        if is_earlier:
            parts.insert(0, self.tr("Earlier"))
            parts.append(f"{began}–{ended}" if ended else began)
        elif ended:
            parts.append(self.tr("ended {}").format(ended))
        parts.append(self._agenda_now(row.item))
        return " · ".join(filter(None, parts))

    def _agenda_now(self, item: str) -> str:
        """Name the open item where it is another than the intervention's own."""
        named = self.open_item if self.open_item != item else ""
        return self.tr("agenda: {}").format(named) if named else ""

    def _about_of(self, row: NowRow) -> str:
        turn = self.tr("{} intervention").format(ordinal_word(row.turn))
        organization = row.organization if row.name else ""
        unknown = self.tr("to identify") if row.to_identify else ""
        behalf = row.intervention.on_behalf_of
        for_group = self.tr("on behalf of {}").format(behalf) if behalf else ""
        heard = heard_through(row.intervention.interpreted_from)
        parts = (unknown, organization, row.category, for_group, heard, turn)
        return " · ".join(filter(None, parts))
