"""The line at the top: which townhall, which room, how long already, and whether all is saved.

`TopBar` shows it, `Status` keeps it, the banner and the window's title in line with the session.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QEvent, QLineF, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QWidget

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.floor.floor_reading import heading
from townnotes.domain.floor.floor_rows import Heading
from townnotes.domain.floor.schedule import Outlook, outlook, projected_end
from townnotes.domain.floor.speakers import held_interventions, open_intervention
from townnotes.domain.floor.timer import IDLE, read_timer
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import BAR_HEIGHT, set_role, tokens, zoomed
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.widgets.parts import EnterButton, fill, lay_row, push_button
from townnotes_ui.widgets.small import Beside, ElidedLabel
from townnotes_ui.wording import hours_and_minutes, time_of_day, title_of

if TYPE_CHECKING:
    from townnotes_ui.floor.room import FloorRoom
    from townnotes_ui.safety.refused_disk import RefusedDisk
    from townnotes_ui.widgets.notices import Banner

_SIZE = QSize(36, 32)
_REACH, _STEP = 7, 5
ALL_FROM = 940
"""The width from which all of the line finds room."""
BESIDE_FROM = 1100
"""The width from which there is room for all that is said of who shares the session, too."""
ROOMS = ("prepare", "floor", "review", "summary")
CLOCK_MS = 1000
_SCHEDULED = {"request", "intervention", "pause", "participant", "category", "link"}
"""What moves the end that is expected."""


class MenuButton(EnterButton):
    """A button that needs no word on the screen, and has one for those who hear it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quiet")
        self.setFixedSize(_SIZE)
        self.setAccessibleName(tr("Menu"))
        self.setToolTip(tr("Menu"))
        # A click must not take the caret out of the note; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the three lines on the button's ground."""
        super().paintEvent(arg__1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().soft), 1.5))
        middle = self.rect().center()
        for y in (-_STEP, 0, _STEP):
            painter.drawLine(
                QLineF(
                    middle.x() - _REACH,
                    middle.y() + y + 0.5,
                    middle.x() + _REACH,
                    middle.y() + y + 0.5,
                )
            )


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
        self._beside: Beside | None = None
        self._tabs: dict[str, QPushButton] = {}
        self._room = QWidget(self)
        self.menu_button = MenuButton(self)
        self.menu_button.clicked.connect(self.menu_wanted)
        self.setFocusProxy(self.menu_button)
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
            "prepare": tr("Prepare"),
            "floor": tr("Floor"),
            "review": tr("Review"),
            "summary": tr("Summary"),
        }
        group = QButtonGroup(self)
        for room in ROOMS:
            tab = push_button(names[room], partial(self._ask_for, room), "tab", self._room)
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(tab)
            self._tabs[room] = tab

    def say_keys(self) -> None:
        """Have the tips say the keys; nobody rests the pointer there before the first paint."""
        for room, tab in self._tabs.items():
            say_tip(tab, tab.text(), room)
        say_tip(self.menu_button, tr("Menu"), "menu")

    def _lay_out(self) -> None:
        leading = self._leading = lay_row(None, self._title, self._process, 1, space=16)
        lay_row(self._room, *self._tabs.values(), space=6)
        trailing = lay_row(None, 1, self._meeting, self._saved, self.menu_button, space=16)
        row = lay_row(self, space=16, edges=(16, 0, 12, 0))
        # Both sides take the same share, so that the rooms stand in the middle.
        fill(row, (leading, 1), self._room, (trailing, 1))
        self._room.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a small window has no room for; the clock of the speaker stays."""
        super().resizeEvent(event)
        self._show_what_fits(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Be high enough for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            tabs = (one.sizeHint().height() for one in self._tabs.values())
            self.setFixedHeight(max(BAR_HEIGHT, max(tabs, default=0) + 1))

    def _show_what_fits(self, width: int) -> None:
        for label in (self._process, self._meeting):
            label.setVisible(width >= zoomed(ALL_FROM))
        if self._beside is not None:
            self._beside.be_brief(width < zoomed(BESIDE_FROM))

    def add_beside(self, widget: Beside) -> None:
        """Show something before the rooms, where there is space."""
        self._beside = widget
        self._leading.addWidget(widget)
        self._show_what_fits(self.width())

    def remove_beside(self, widget: Beside) -> None:
        """Show it no longer."""
        self._beside = None
        self._leading.removeWidget(widget)
        widget.hide()

    def _ask_for(self, room: str) -> None:
        self.room_wanted.emit(room)

    def show_room(self, room: str) -> None:
        """Mark the room that is shown; where it is none, there is no session to choose one for."""
        self._room.setVisible(bool(room))
        if room:
            self._tabs[room].setChecked(True)

    def show_nothing(self) -> None:
        """Show that no session is open."""
        for label in (self._title, self._process, self._meeting, self._saved):
            label.clear()
        self._room.hide()

    def show_heading(self, heading: Heading) -> None:
        """Show which townhall it is."""
        self._title.setText(title_of(heading))
        self._process.setText(heading.process)

    def show_meeting(self, milliseconds: int | None, ends: str = "") -> None:
        """Show the time since the first intervention began, and when the last will end."""
        parts: list[str] = []
        if milliseconds is not None:
            parts.append(
                tr("meeting {hours_and_minutes}", hours_and_minutes=hours_and_minutes(milliseconds))
            )
        if ends:
            parts.append(tr("ends ≈ {ends}", ends=ends))
        text = " · ".join(parts)
        if text != self._meeting.text():
            self._meeting.setText(text)

    def show_saved(
        self, saved_at: int | None, zone: str, *, trouble: bool, kept: bool, only_read: bool
    ) -> None:
        """Show since when everything is on the disk, or that something is not."""
        if only_read:
            text, role = tr("view only"), "small"
        elif trouble:
            text, role = tr("✕ not saved"), "over"
        elif not kept:
            text, role = tr("not yet saved"), "small"
        else:
            at = time_of_day(saved_at, zone, seconds=True)
            text, role = f"✓ {tr('saved')} {at}".strip(), "small"
        if text != self._saved.text():
            self._saved.setText(text)
        set_role(self._saved, role)


class Status(QObject):
    """Keeps the top line, the banner and the window's title in line with the session."""

    titled = Signal(str)
    """What the window is to be called."""

    def __init__(self, desk: Desk, bar: TopBar, banner: "Callable[[], Banner]") -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        # Most days see no trouble: the banner is made when there is some.
        self._banner = banner
        self._keeper: NoteKeeper | None = None
        self._had_trouble = False
        self._crash = ""
        self._coming: Outlook | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self.show_meeting)
        desk.opened.connect(self._take_session)
        desk.follow(self, {"session"}, self._read_heading)
        desk.follow(self, _SCHEDULED, self._expect_anew)
        desk.saved.connect(self.show_saved)

    def watch(self, floor: "FloorRoom") -> None:
        """Show what is typed in the note and not yet kept."""
        self._keeper = floor.note.keeper
        self._keeper.owed.connect(self.show_saved)

    def forget(self) -> None:
        """Show that no session is open."""
        self._keeper = None
        self._clock.stop()
        self._bar.show_nothing()
        if self._had_trouble:
            self._had_trouble = False
            self._banner().hide()

    def show_heading(self, shown: Heading) -> None:
        """Show which townhall it is."""
        self._bar.show_heading(shown)
        # On most days the file's name is nobody's concern.
        parts = (title_of(shown), self._desk.beside, "townnotes")
        self.titled.emit(" – ".join(filter(None, parts)))

    def show_name(self) -> None:
        """Name the session in the window's title, with its file where that is a new one."""
        if self._desk.is_open:
            self._read_heading()

    def what_is_not_saved(self) -> str:
        """Say what would be lost if the window closed now, or nothing."""
        if self.is_note_homeless:
            return tr(
                "The session is still being loaded; then your note is saved. Close again to "
                "leave: it is offered then as a text when townnotes starts."
            )
        if self.is_rescued:
            return tr(
                "Not everything is in the session’s file. Close again to leave: the rest is kept "
                "on this computer, and added when you open this session again."
            )
        if self._keeper is not None and self._keeper.is_only_typed:
            return tr(
                "What you typed is in no session: continue in a salvaged copy first. Close again "
                "to leave: it is kept as a text then, and offered when townnotes starts."
            )
        if self._desk.trouble:
            return tr(
                "Not everything is on the disk, and it could be kept nowhere else: save it "
                "elsewhere or copy all first. Close again to leave anyway, and lose it."
            )
        return ""

    @property
    def is_rescued(self) -> bool:
        """Tell whether all is kept, though not all in the session's file."""
        return not self.is_note_homeless and self._desk.is_rescued

    @property
    def is_note_homeless(self) -> bool:
        """Tell whether the note holds words that have no place in the session yet."""
        return self._keeper is not None and self._keeper.is_waiting

    def show_saved(self) -> None:
        """Show since when everything is saved, or that something is not."""
        trouble = self._desk.trouble
        kept = self._desk.is_open and not self.is_note_homeless
        saved_at = self._desk.session.saved_at if self._desk.is_open else None
        zone = self._desk.state.session.time_zone
        only_read = self._desk.is_open and bool(self._desk.session.only_read)
        self._bar.show_saved(saved_at, zone, trouble=bool(trouble), kept=kept, only_read=only_read)
        if trouble:
            self._had_trouble = True
            refused = self._refused_disk
            words = f"{self._crash} {refused.words}".strip()
            self._banner().say(words, refused.remedies, lasting=True)
        elif self._had_trouble:
            self._had_trouble = False
            self._crash = ""
            self._banner().hide()
            self._desk.noticed.emit(tr("Everything is saved again."))
        elif self._crash and self._banner().text:
            self._say_crash()

    def say_saved(self) -> None:
        """Say where all is saved and since when, or what is not."""
        self.show_saved()
        session = self._desk.session
        if session.only_read:
            said = tr("This session is view only: nothing is changed or saved.")
        elif self._desk.trouble:
            said = self._refused_disk.words
        else:
            at = time_of_day(session.saved_at, self._desk.state.session.time_zone, seconds=True)
            where = QDir.toNativeSeparators(str(session.path))
            words = "Saved at {time}, in “{file}”. It saves by itself as you type."
            said = tr(words, time=at, file=where)
        self._desk.noticed.emit(said)

    @cached_property
    def _refused_disk(self) -> "RefusedDisk":
        with in_turn:
            from townnotes_ui.safety.refused_disk import RefusedDisk

        return RefusedDisk(self._desk, self._bar.window())

    def _take_session(self) -> None:
        self._coming = None
        self._read_heading()
        self._clock.start()
        self.show_meeting()

    def _expect_anew(self) -> None:
        self._coming = None
        self.show_meeting()

    def _read_heading(self) -> None:
        self.show_heading(heading(self._desk.state))

    def show_meeting(self) -> None:
        """Show how long the meeting has taken, and when it is expected to end."""
        state, now = self._desk.state, self._desk.now()
        every = held_interventions(state)
        began = every[0].began if every else None
        running = open_intervention(state)
        length = None
        if began is not None:
            length = (now if running else max(one.ended or began for one in every)) - began
        self._bar.show_meeting(length, self._expected_end(running, now))

    def _expected_end(self, running: Intervention | None, now: int) -> str:
        state = self._desk.state
        if self._coming is None:
            self._coming = outlook(state)
        timing = IDLE
        if running is not None:
            timing = read_timer(running, state.having(Pause, "intervention", running.id), now)
        return time_of_day(projected_end(self._coming, timing, now), state.session.time_zone)

    def show_crash(self, report: str) -> None:
        """Say that something went wrong, and how what was typed stands."""
        where = tr(" A report is in {report}.", report=report) if report else ""
        self._crash = tr("Something went wrong in townnotes.") + where
        if self._desk.trouble:
            self.show_saved()
        else:
            self._say_crash()

    def _say_crash(self) -> None:
        """Say it as things stand now: the next save may make it better."""
        if self._keeper is not None and not self._keeper.is_saved:
            stands = tr("What you typed last is not saved yet.")
        elif self._desk.is_open:
            stands = tr("What you typed is saved.")
        else:
            stands = ""
        self._banner().say(f"{self._crash} {stands}".strip())
