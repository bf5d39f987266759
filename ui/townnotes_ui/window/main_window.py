"""The window: one line at the top, the four rooms below it; it lays out and holds no rules."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from townnotes.domain.floor.floor_rows import Glance
from townnotes_ui.desk import Desk
from townnotes_ui.floor.room import FloorRoom
from townnotes_ui.rooms import build_room
from townnotes_ui.window.status import Status
from townnotes_ui.window.top_bar import ROOMS, TopBar
from townnotes_ui.window_memory import put_where_it_was, remember_place

if TYPE_CHECKING:
    from townnotes_ui.actions.shortcuts import Shortcuts
    from townnotes_ui.actions.table import Action
    from townnotes_ui.folder.folder_control import FolderDoor
    from townnotes_ui.summary.room import SummaryRoom
    from townnotes_ui.widgets.notices import Banner, Notice
    from townnotes_ui.widgets.sheet import Sheet
    from townnotes_ui.window.sheets import Sheets
    from townnotes_ui.windows.beside_windows import Windows


class MainWindow(QMainWindow):
    """Holds the rooms, builds each when it is first shown, and passes keys to the right one."""

    painted = Signal()
    """The window was painted for the first time."""
    file_wanted = Signal(object)
    """A `Path` that is to be opened."""
    new_wanted = Signal(object)
    """A `Path` where a new session is to be begun."""
    join_wanted = Signal(object, str, object)
    """A shared folder, the id of a townhall in it, and the `Path` of a new file for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._was_painted = False
        self._kept_keys: list[Callable[[], None]] = []
        self._rooms: dict[str, QWidget] = {}
        self._close_asked = False
        self.bar = TopBar(self)
        self.stack = QStackedWidget(self)
        self._banner: Banner | None = None
        self._notice: Notice | None = None
        self._shortcuts: Shortcuts | None = None
        self._sheets: Sheets | None = None
        self._windows: Windows | None = None
        self._folder: FolderDoor | None = None
        self.status = Status(desk, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        whole = QWidget(self)
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(whole)
        self.setWindowTitle("townnotes")
        self.setMinimumSize(640, 360)
        put_where_it_was(self)

    def _connect(self) -> None:
        self.bar.room_wanted.connect(self.show_room)
        self.bar.menu_wanted.connect(self._show_menu)
        self._desk.settings_changed.connect(self._wear_settings)
        self._desk.opened.connect(self._take_session)
        self._desk.noticed.connect(self.say)
        self._desk.sheet_wanted.connect(self._show_sheet)

    # What the window says; both are made when there is something to say.

    @property
    def notice(self) -> "Notice":
        """The sentence that goes away by itself."""
        if self._notice is None:
            from townnotes_ui.widgets.notices import Notice

            self._notice = Notice(self)
        return self._notice

    @property
    def banner(self) -> "Banner":
        """The line that stays while there is trouble."""
        if self._banner is None:
            from townnotes_ui.widgets.notices import Banner

            self._banner = Banner(self)
            self._column.insertWidget(1, self._banner)
        return self._banner

    @property
    def sheets(self) -> "Sheets":
        """What lies over the window for a while."""
        if self._sheets is None:
            from townnotes_ui.window.sheets import Sheets

            self._sheets = Sheets(self)
        return self._sheets

    @property
    def windows(self) -> "Windows":
        """Strip and stage, the windows beside this one."""
        if self._windows is None:
            from townnotes_ui.windows.beside_windows import Windows

            self._windows = Windows(self)
        return self._windows

    @property
    def folder(self) -> "FolderDoor":
        """The folder that the session is shared through, or may be."""
        if self._folder is None:
            from townnotes_ui.folder.folder_control import FolderDoor

            self._folder = FolderDoor(self)
            self._column.insertWidget(1, self._folder.banner)
        return self._folder

    @property
    def desk(self) -> Desk:
        """What every room works at."""
        return self._desk

    def say(self, text: str) -> None:
        """Say something quietly."""
        self.notice.say(text)

    def _show_sheet(self, make: "Callable[[MainWindow], Sheet]") -> None:
        self.sheets.show(make(self))

    def _show_menu(self) -> None:
        self.sheets.show_menu()

    def _wear_settings(self) -> None:
        from townnotes_ui.wearing import wear

        wear(self._desk.settings)

    def _leave_folder(self) -> None:
        if self._folder is not None:
            self._folder.let_go()

    # Rooms.

    @property
    def floor(self) -> FloorRoom:
        """The Floor, built when first asked for."""
        room = self._room("floor")
        assert isinstance(room, FloorRoom)
        return room

    @property
    def review(self) -> QWidget:
        """The review, built when first asked for."""
        return self._room("review")

    @property
    def summary(self) -> "SummaryRoom":
        """The room of the text, made at need."""
        return cast("SummaryRoom", self._room("summary"))

    @property
    def room(self) -> str:
        """The name of the room that is shown, or nothing."""
        shown = self.stack.currentWidget()
        return next((name for name, room in self._rooms.items() if room is shown), "")

    def show_glance(self, glance: Glance) -> None:
        """Show a session as its file has it ready, before it is loaded."""
        self.floor.show_first(glance)
        self.status.show_heading(glance.heading)
        self.show_room("floor")

    def show_page(self, page: QWidget) -> None:
        """Show a page that is no room."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.bar.show_rooms(shown=False)
        self._wake_keys("")

    def show_room(self, room: str) -> None:
        """Show a room; what was typed in the one left is saved."""
        if self.room == "floor":
            self.floor.keep()
        self.stack.setCurrentWidget(self._room(room))
        self.bar.show_rooms(shown=True)
        self.bar.show_room(room)
        self._wake_keys(room)
        if room == "floor":
            self.floor.go_to_note()

    def show_prepare(self) -> None:
        """Show the room before the townhall."""
        self.show_room("prepare")

    def show_floor(self) -> None:
        """Show the room of the live townhall."""
        self.show_room("floor")

    def show_review(self) -> None:
        """Show the room after it."""
        self.show_room("review")

    def show_summary(self) -> None:
        """Show the room of the text."""
        self.show_room("summary")

    def show_next_room(self) -> None:
        """Show the next room, after the last the first."""
        at = ROOMS.index(self.room) if self.room else -1
        self.show_room(ROOMS[(at + 1) % len(ROOMS)])

    def export(self) -> None:
        """Go to the summary, and export it."""
        self.show_room("summary")
        export: Callable[[], None] | None = getattr(self._room("summary"), "export", None)
        if export is not None:
            export()

    def _room(self, name: str) -> QWidget:
        room = self._rooms.get(name)
        if room is None:
            room = self._rooms[name] = build_room(name, self._desk)
            self.stack.addWidget(room)
            if isinstance(room, FloorRoom):
                self.status.watch(room.note.keeper)
            wanted: Any = getattr(room, "open_intervention", None)
            if wanted is not None:
                wanted.connect(self._show_on_floor)
        return room

    def _show_on_floor(self, intervention: str) -> None:
        self.show_room("floor")
        self.floor.show_intervention(intervention)

    def go_to_search(self) -> None:
        """Go to the search of the review."""
        self._call_room("review", "go_to_search")

    def correct_selected(self) -> None:
        """Correct the intervention selected in the review."""
        self._call_room("review", "correct")

    def next_section(self) -> None:
        """Go on to the next section of the preparation."""
        self._call_room("prepare", "next_section")

    def previous_section(self) -> None:
        """Go back to the section before."""
        self._call_room("prepare", "previous_section")

    def _call_room(self, name: str, what: str) -> None:
        call: Callable[[], None] = getattr(self._room(name), what)
        call()

    # Keys.

    def undo(self) -> None:
        """Take the last change back."""
        if self.room == "floor":
            self.floor.undo()
        else:
            self._desk.undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if self.room == "floor":
            self.floor.redo()
        else:
            self._desk.redo()

    @property
    def keys(self) -> "Shortcuts":
        """The window's keys, made right after the first paint; keys pressed wait for it."""
        if self._shortcuts is None:
            from townnotes_ui.actions.shortcuts import Shortcuts

            self._shortcuts = Shortcuts(self, self._run)
            self._shortcuts.wake_for(self.room)
        return self._shortcuts

    def _wake_keys(self, room: str) -> None:
        if self._shortcuts is not None:
            self._shortcuts.wake_for(room)

    def _run(self, action: "Action", call: Callable[[], None]) -> None:
        if action.needs_session and not self._desk.is_open:
            if self.room:
                # Pressed while the session is still loading: done as soon as it is there.
                self._kept_keys.append(call)
            return
        call()

    # Files.

    def begin_new(self) -> None:
        """Ask where the new townhall is to be kept; everything else can wait."""
        from townnotes_ui.files import ask_new_path

        path = ask_new_path(self)
        if path is not None:
            self.new_wanted.emit(path)

    def open_other(self) -> None:
        """Ask which session to open."""
        from townnotes_ui.files import ask_path

        path = ask_path(self)
        if path is not None:
            self.file_wanted.emit(path)

    def let_go(self) -> None:
        """Leave the session: what is typed is saved, and the rooms, which show it, go."""
        self._keep_rooms()
        self._leave_folder()
        self._kept_keys.clear()
        if self._windows is not None:
            self._windows.let_go()
        for room in self._rooms.values():
            self.stack.removeWidget(room)
            room.deleteLater()
        self._rooms.clear()
        self.status.forget()

    def _keep_rooms(self) -> None:
        """Save what is typed in every room, and let an export under way come to its end."""
        for room in self._rooms.values():
            for what in ("keep", "finish"):
                call: Callable[[], None] | None = getattr(room, what, None)
                if call is not None:
                    call()

    def _take_session(self) -> None:
        from townnotes.domain.entities import Intervention
        from townnotes.domain.floor.speakers import waiting

        state = self._desk.state
        if not self.room:
            has_begun = state.all(Intervention) or waiting(state)
            self.show_room("floor" if has_begun else "prepare")
        kept, self._kept_keys = self._kept_keys, []
        for call in kept:
            call()
        if self._desk.settings.folders:
            self.folder.go_on()

    # Coming and going.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was painted for the first time."""
        super().paintEvent(event)
        if self._was_painted:
            return
        # After this event: the panels are painted in the same go as the window.
        QTimer.singleShot(0, self.go_on)

    def go_on(self) -> None:
        """Tell, once, that the window is there to be seen, and make its keys."""
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            self.keys.wake_for(self.room)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; where that fails say so once, and keep the note as a text at least."""
        self._keep_rooms()
        self._desk.save()
        trouble = self.status.what_is_not_saved()
        if trouble and not self._close_asked:
            self._close_asked = True
            self.notice.say(trouble)
            event.ignore()
            return
        if trouble:
            from townnotes_ui.crash import write_rescue

            write_rescue(self.floor.note.editor.toPlainText())
        remember_place(self)
        self._leave_folder()
        if self._windows is not None:
            self._windows.close()
        self._desk.close()
        super().closeEvent(event)
