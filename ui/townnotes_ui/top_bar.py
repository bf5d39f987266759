"""The line at the top: which townhall, which room, how long already, and whether all is saved."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes.domain.glance_rows import Heading
from townnotes_ui.look import BAR_HEIGHT, set_role
from townnotes_ui.widgets.elided_label import ElidedLabel
from townnotes_ui.widgets.menu_button import MenuButton
from townnotes_ui.wording import hours_and_minutes, time_of_day, title_of

ALL_FROM = 940
"""The width from which all of the line finds room."""
ROOMS = ("prepare", "floor", "review", "summary")


class TopBar(QFrame):
    """Title, rooms, meeting clock and what is saved."""

    room_wanted = Signal(str)
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._process = ElidedLabel(self)
        self._meeting = QLabel(self)
        self._saved = QLabel(self)
        self._tabs: dict[str, QPushButton] = {}
        self._room = QWidget(self)
        self.menu_button = MenuButton(self)
        self.menu_button.clicked.connect(self.menu_wanted)
        set_role(self, "bar")
        self.setFixedHeight(BAR_HEIGHT)
        for label, role in (
            (self._title, "title"), (self._process, "soft"), (self._meeting, "soft"),
            (self._saved, "small"),
        ):  # fmt: skip
            set_role(label, role)
        self._make_tabs()
        self._lay_out()

    def _make_tabs(self) -> None:
        names = {
            "prepare": self.tr("Prepare"),
            "floor": self.tr("Floor"),
            "review": self.tr("Review"),
            "summary": self.tr("Summary"),
        }
        group = QButtonGroup(self)
        for room in ROOMS:
            tab = QPushButton(names[room], self._room)
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(partial(self._ask_for, room))
            set_role(tab, "tab")
            group.addButton(tab)
            self._tabs[room] = tab

    def _lay_out(self) -> None:
        leading = QHBoxLayout()
        leading.setSpacing(16)
        leading.addWidget(self._title)
        leading.addWidget(self._process)
        leading.addStretch(1)
        tabs = QHBoxLayout(self._room)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(6)
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        trailing = QHBoxLayout()
        trailing.setSpacing(16)
        trailing.addStretch(1)
        trailing.addWidget(self._meeting)
        trailing.addWidget(self._saved)
        trailing.addWidget(self.menu_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(16)
        # Both sides take the same share, so that the rooms stand in the middle.
        row.addLayout(leading, 1)
        row.addWidget(self._room)
        row.addLayout(trailing, 1)
        self.show_rooms(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a small window has no room for; the clock of the speaker stays."""
        super().resizeEvent(event)
        has_room = event.size().width() >= ALL_FROM
        for label in (self._process, self._meeting):
            label.setVisible(has_room)

    def show_rooms(self, *, shown: bool) -> None:
        """Show the rooms once there is a session to work on."""
        self._room.setVisible(shown)

    def _ask_for(self, room: str) -> None:
        self.room_wanted.emit(room)

    def show_room(self, room: str) -> None:
        """Mark the room that is shown."""
        self._tabs[room].setChecked(True)

    def show_nothing(self) -> None:
        """Show that no session is open."""
        for label in (self._title, self._process, self._meeting, self._saved):
            label.clear()
        self.show_rooms(shown=False)

    def show_heading(self, heading: Heading) -> None:
        """Show which townhall it is."""
        self._title.setText(title_of(heading))
        self._process.setText(heading.process)

    def show_meeting(self, milliseconds: int | None, ends: str = "") -> None:
        """Show the time since the first intervention began, and when the last will end."""
        parts: list[str] = []
        if milliseconds is not None:
            parts.append(self.tr("meeting {}").format(hours_and_minutes(milliseconds)))
        if ends:
            parts.append(self.tr("ends ≈ {}").format(ends))
        text = " · ".join(parts)
        if text != self._meeting.text():
            self._meeting.setText(text)

    def show_saved(self, saved_at: int | None, zone: str, *, trouble: bool, kept: bool) -> None:
        """Show since when everything is on the disk, or that something is not."""
        if trouble:
            text, role = self.tr("✕ not saved"), "over"
        elif not kept:
            text, role = self.tr("not yet saved"), "small"
        else:
            at = time_of_day(saved_at, zone, seconds=True)
            text, role = f"✓ {self.tr('saved')} {at}".strip(), "small"
        if text != self._saved.text():
            self._saved.setText(text)
        set_role(self._saved, role)
