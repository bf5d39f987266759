"""The window: one line at the top, the four rooms below it; it lays out and holds no rules."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from townnotes.domain.floor.floor_rows import Glance
from townnotes_ui.actions.keys import apply_keys
from townnotes_ui.actions.shortcuts import Menu, Shortcuts
from townnotes_ui.crash import write_rescue
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_new_path, ask_path
from townnotes_ui.floor.room import FloorRoom
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import apply_scheme, apply_zoom
from townnotes_ui.widgets.parts import lay_column
from townnotes_ui.widgets.sheet import is_typing
from townnotes_ui.window.rooms import Rooms
from townnotes_ui.window.top_bar import Status, TopBar
from townnotes_ui.window_memory import keep_look, keep_zoom, put_where_it_was, remember_place

if TYPE_CHECKING:
    # Made when they are first wanted, after the first paint.
    from PySide6.QtCore import QPoint

    from townnotes.session import Moved
    from townnotes_ui.finding.finding import FindingHere
    from townnotes_ui.folder.folder_control import FolderControl
    from townnotes_ui.guiding.guides import Guides
    from townnotes_ui.widgets.notices import Banner, Notice, Remedy
    from townnotes_ui.widgets.sheet import Sheet
    from townnotes_ui.window.banners import Banners
    from townnotes_ui.window.parts import WindowParts
    from townnotes_ui.window.place_menus import PlaceMenus
    from townnotes_ui.window.sheets import Sheets
    from townnotes_ui.window.text_zoom import TextZoom
    from townnotes_ui.windows.beside_windows import BesideWindows


class MainWindow(QMainWindow):
    """Holds what is seen and ties it to the desk; an action names what it does from here on."""

    painted = Signal()
    """The window was painted for the first time."""
    file_wanted = Signal(object)
    """A `Path` that is to be opened."""
    backup_wanted = Signal(object, object)
    """The `Path` of a backup that is to be opened in a copy, and of the file that it is of."""
    new_wanted = Signal(object)
    """A `Path` where a new session is to be begun."""
    join_wanted = Signal(object, str, object)
    """A shared folder, the id of a townhall in it, and the `Path` of a new file for it."""
    erase_wanted = Signal(object)
    """An `EraseOrder`: the session is to be opened anew without somebody."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._was_painted = False
        self._close_asked = False
        self._windows: BesideWindows | None = None
        self._folder: FolderControl | None = None
        self.bar = TopBar(self)
        self.rooms = Rooms(desk, self)
        self.status = Status(desk, self.bar, lambda: self.banner)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        whole = QWidget(self)
        self._column = lay_column(whole, self.bar, (self.rooms, 1), space=0)
        self.setCentralWidget(whole)
        self.setWindowTitle("townnotes")
        self.setMinimumSize(640, 360)
        self.setAcceptDrops(True)
        put_where_it_was(self)

    def _connect(self) -> None:
        self.bar.room_wanted.connect(self.show_room)
        self.bar.menu_wanted.connect(self.show_menu)
        self.rooms.room_shown.connect(self.bar.show_room)
        self.rooms.floor_built.connect(self.status.watch)
        self.rooms.file_wanted.connect(self.file_wanted)
        self.status.titled.connect(self.setWindowTitle)
        self.desk.settings_changed.connect(self._apply_settings)
        self.desk.opened.connect(self._take_session)
        self.desk.file_moved.connect(self._show_moved)
        self.desk.noticed.connect(self.say)
        self.desk.told.connect(self._tell)
        self.desk.sheet_wanted.connect(self._show_sheet)
        self.desk.menu_wanted.connect(self._show_menu_of)
        self.desk.entries_wanted.connect(self._add_entries)

    # What the window says and what lies over it or beside it, made when it is first wanted.

    @cached_property
    def notice(self) -> "Notice":
        """The sentence that goes away by itself."""
        from townnotes_ui.widgets.notices import Notice

        return Notice(self)

    @cached_property
    def banner(self) -> "Banner":
        """The line that stays while there is trouble."""
        return self._new_banner()

    @cached_property
    def sheets(self) -> "Sheets":
        """What lies over the window for a while."""
        with in_turn:
            from townnotes_ui.window.sheets import Sheets

        back, rows = self.rooms.go_to_note, self.keys.possible
        sheets = Sheets(self, self.desk, rows=rows, back=back, room=lambda: self.room)
        sheets.file_wanted.connect(self.file_wanted)
        return sheets

    @cached_property
    def places(self) -> "PlaceMenus":
        """The menus of what the window shows, and what is done from there."""
        with in_turn:
            from townnotes_ui.window.place_menus import PlaceMenus

        return PlaceMenus(self, self.desk)

    def _show_menu_of(self, kind: str, id_: str, where: "QPoint") -> None:
        self.places.show(kind, id_, where)

    def _add_entries(self, menu: QMenu, kind: str, id_: str) -> None:
        self.places.add_to(menu, kind, id_)

    @cached_property
    def keys(self) -> Shortcuts:
        """The window's keys, made right after the first paint; keys pressed wait for it."""
        keys = Shortcuts(self, self.desk)
        keys.wake_for(self.room)
        self.rooms.room_shown.connect(keys.wake_for)
        return keys

    @cached_property
    def text_zoom(self) -> "TextZoom":
        """How large text is shown."""
        from townnotes_ui.window.text_zoom import TextZoom

        return TextZoom(self.desk, self)

    @cached_property
    def finding(self) -> "FindingHere":
        """What finds words in the room that is shown."""
        from townnotes_ui.finding.finding import FindingHere

        return FindingHere(self.desk, self.rooms, self._put_below_bar)

    @cached_property
    def parts(self) -> "WindowParts":
        """What F6 leads to: the top line, what is told below it, and the parts of the room."""
        from townnotes_ui.window.parts import WindowParts

        return WindowParts(self._column)

    @cached_property
    def guides(self) -> "Guides":
        """What leads somebody who is new."""
        with in_turn:
            from townnotes_ui.guiding.guides import Guides

        return Guides(self.desk, self.rooms, self._put_below_bar)

    @property
    def windows(self) -> "BesideWindows":
        """Strip and stage, the windows beside this one."""
        if self._windows is None:
            with in_turn:
                from townnotes_ui.windows.beside_windows import BesideWindows

            self._windows = BesideWindows(self, self.desk, lambda: self.floor)
        return self._windows

    @property
    def folder(self) -> "FolderControl":
        """The folder that the session is shared through, or may be."""
        if self._folder is None:
            with in_turn:
                from townnotes_ui.folder.folder_control import FolderControl

            self._folder = FolderControl(self, self.desk, self._new_banner)
            self._folder.presence_begun.connect(self.bar.add_beside)
            self._folder.presence_ended.connect(self.bar.remove_beside)
            self._folder.join_wanted.connect(self.join_wanted)
        return self._folder

    def _show_live_join(self, link: str) -> None:
        self.folder.show_live_join(link)

    def _show_moved(self, moved: "Moved") -> None:
        self.banners.file.show_moved(moved)
        self.status.show_name()

    @cached_property
    def banners(self) -> "Banners":
        """What is said in lines below the top line."""
        from townnotes_ui.window.banners import Banners

        banners = Banners(self, self.desk, self._new_banner)
        banners.file_wanted.connect(self.file_wanted)
        banners.join_wanted.connect(self._show_live_join)
        banners.backup_wanted.connect(self.backup_wanted)
        banners.erase_wanted.connect(self.erase_wanted)
        banners.intervention_wanted.connect(self._show_note)
        banners.versions_wanted.connect(lambda: self.sheets.show_versions())  # noqa: PLW0108 - late
        return banners

    def _new_banner(self, *, is_calm: bool = False) -> "Banner":
        from townnotes_ui.widgets.notices import Banner

        banner = Banner(self, is_calm=is_calm)
        self._put_below_bar(banner)
        return banner

    def _tell(self, text: str, choices: "Sequence[Remedy]") -> None:
        self.banners.told.say(text, choices)

    def _put_below_bar(self, widget: QWidget) -> None:
        self._column.insertWidget(1, widget)

    def say(self, text: str) -> None:
        """Say something quietly."""
        self.notice.say(text)

    def show_menu(self) -> None:
        """Open the menu below its button; closed, it leaves the caret where it was."""
        self.sheets.close()
        Menu(self, self.keys.possible()).open_below(self.bar.menu_button)

    def _show_sheet(self, make: "Callable[[QWidget], Sheet]") -> None:
        self.sheets.show(make(self))

    def _apply_settings(self) -> None:
        """Follow the settings now; the size from the next start on, as Qt asks for it only then."""
        settings = self.desk.settings
        apply_keys(settings.keys)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if keep_look(settings.scheme, settings.text_size):
            apply_scheme(application)
        if keep_zoom(settings.text_zoom):
            apply_zoom(application, settings.text_zoom)

    # Rooms.

    @property
    def room(self) -> str:
        """The name of the room that is shown, or nothing."""
        return self.rooms.shown

    @property
    def floor(self) -> FloorRoom:
        """The room of the live townhall."""
        return self.rooms.floor

    def show_room(self, name: str) -> None:
        """Show a room."""
        self.rooms.show_room(name)

    def show_glance(self, glance: Glance) -> None:
        """Show a session as its file has it ready, before it is loaded."""
        self.floor.show_first(glance)
        self.status.show_heading(glance.heading)
        self.show_room("floor")

    def _show_note(self, intervention: str) -> None:
        self.show_room(FloorRoom.name)
        self.floor.show_intervention(intervention)

    # Files and sessions.

    def save_now(self) -> None:
        """Save what is typed, and say where it is and since when."""
        self.rooms.save()
        self.desk.save()
        self.status.say_saved()

    def begin_new(self) -> None:
        """Ask where the new townhall is to be kept; everything else can wait."""
        if (path := ask_new_path(self)) is not None:
            self.new_wanted.emit(path)

    def open_other(self) -> None:
        """Ask which session to open."""
        if (path := ask_path(self)) is not None:
            self.file_wanted.emit(path)

    def _take_session(self) -> None:
        self.rooms.show_session()
        self.keys.do_kept()
        if self.banners.has("salvaged") or self.desk.session.only_read:
            self.banners.salvaged.take_session(lambda: self.floor.note.editor)
        if self.desk.settings.folders and not self.desk.session.only_read:
            self.folder.go_on()
        if self.desk.state.session.keep_until:
            self.banners.privacy.remind()
        self.guides.take_session()
        if not (session := self.desk.session).has_locks or session.later or session.older:
            self.banners.file.show_opened()

    def close_session(self) -> None:
        """Leave the session: what is typed is saved, and the rooms, which show it, go."""
        self.rooms.finish()
        self.keys.forget_kept()
        if self._folder is not None:
            self._folder.leave()
        if self._windows is not None:
            self._windows.close_session()
        self.banners.leave()
        if "notice" in vars(self):
            # What it says was of this session.
            self.notice.hide()
        self.rooms.clear()
        self.status.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have typing arrive that nothing in the window has the focus for."""
        if self.room == FloorRoom.name and is_typing(event):
            self.floor.stray.take(event)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged onto any room."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what files that were dropped bring; where no session is open, open the first."""
        paths = [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]
        if self.desk.is_open:
            self.rooms.take_dropped(paths)
        elif paths:
            self.file_wanted.emit(paths[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was painted for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            # After this event: the panels are painted in the same go as the window.
            QTimer.singleShot(0, self.go_on)

    def go_on(self) -> None:
        """Tell, once, that the window is there to be seen, and make its keys."""
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            self.keys.wake_for(self.room)
            self.bar.say_keys()

    def prepare_to_end(self) -> bool:
        """Save everything; returns whether nothing would be lost if the window closed now."""
        self.rooms.finish()
        self.desk.settle()
        is_kept = not self.status.what_is_not_saved() or self.status.is_rescued
        self._close_asked |= is_kept
        return is_kept

    def close_anyway(self) -> None:
        """Close without asking: there is nobody to answer."""
        self._close_asked = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; where that fails say so once."""
        moves = self.desk.moves
        self.rooms.finish()
        self.desk.settle()
        if self.desk.moves != moves:
            # Its banner is to be read; closed again, the window goes.
            event.ignore()
            return
        trouble = self.status.what_is_not_saved()
        if trouble and not self._close_asked:
            self._close_asked = True
            self.say(trouble)
            event.ignore()
            return
        if self.banners.has("salvaged"):
            self.banners.salvaged.leave()
        if self.status.is_note_homeless:
            write_rescue(self.floor.note.editor.toPlainText())
        remember_place(self)
        if self._folder is not None:
            self._folder.leave()
        if self._windows is not None:
            self._windows.close()
        self.banners.finish()
        self.desk.close()
        super().closeEvent(event)
