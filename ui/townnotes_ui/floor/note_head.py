"""The head of the note: who has the floor, and the one button of the room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.glance_rows import NowRow
from townnotes_ui.look import set_role
from townnotes_ui.widgets.elided_label import ElidedLabel
from townnotes_ui.widgets.key_button import KeyButton
from townnotes_ui.wording import ordinal, ordinal_word, time_of_day


class NoteHead(QWidget):
    """Name, organization and place in the townhall of the intervention in the note pane."""

    next_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ElidedLabel(self)
        self._name = ElidedLabel(self)
        self._about = ElidedLabel(self)
        self.next_button = KeyButton(self.tr("Next speaker"), "Ctrl ↵", self)
        self.return_button = QPushButton(self.tr("Back to the floor  Esc"), self)
        self.zone = ""
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        for label, role in (
            (self._caption, "caption"), (self._name, "speaker"), (self._about, "soft"),
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
        words.addWidget(self._about)
        first = QHBoxLayout()
        first.addLayout(words, 1)
        first.addWidget(self.return_button, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignTop)
        rule = QFrame(self)
        set_role(rule, "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(first)
        whole.addWidget(rule)

    def show_row(self, row: NowRow | None, *, is_earlier: bool) -> None:
        """Show who speaks or spoke; None before the first intervention."""
        self.return_button.setVisible(is_earlier)
        if row is None:
            self._caption.setText(self.tr("Before the first intervention"))
            self._name.setText(self.tr("Nobody has the floor"))
            self._about.setText(self.tr("Add speakers to the list, then give the floor."))
            return
        self._caption.setText(self._caption_of(row, is_earlier=is_earlier))
        name = " ".join(filter(None, (row.honorific, row.name))) or row.organization
        self._name.setText(f"‘{name}’" if row.to_identify and name else name or self.tr("Somebody"))
        self._about.setText(self._about_of(row))

    def _caption_of(self, row: NowRow, *, is_earlier: bool) -> str:
        number = ordinal(row.number)
        kind = row.intervention.kind or self.tr("statement")
        parts = [self.tr("{} intervention").format(number), kind]
        began = time_of_day(row.intervention.began, self.zone)
        ended = time_of_day(row.intervention.ended, self.zone)
        if is_earlier:
            parts.insert(0, self.tr("Earlier"))
            parts.append(f"{began}–{ended}" if ended else began)
        elif ended:
            parts.append(self.tr("ended {}").format(ended))
        return " · ".join(parts)

    def _about_of(self, row: NowRow) -> str:
        turn = self.tr("{} intervention").format(ordinal_word(row.turn))
        organization = row.organization if row.name else ""
        unknown = self.tr("to identify") if row.to_identify else ""
        behalf = row.intervention.on_behalf_of
        for_group = self.tr("on behalf of {}").format(behalf) if behalf else ""
        return " · ".join(filter(None, (unknown, organization, row.category, for_group, turn)))
