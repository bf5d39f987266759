"""One run of the program: what the window's signals do to the desk and its files."""

import sys
from pathlib import Path

from PySide6.QtGui import QIcon

from townnotes.domain.floor.floor_rows import Glance, has_begun
from townnotes.glance import read_glance
from townnotes_resources import path as resource
from townnotes_ui import crash
from townnotes_ui.clock_keeper import ClockKeeper
from townnotes_ui.desk import Desk
from townnotes_ui.opener import Opener
from townnotes_ui.window.main_window import MainWindow
from townnotes_ui.window.start_page import StartPage

HANDED_OVER_S = 0.0005
"""After so long a thread lets the window go on: a key takes a few turns with each, of 5 ms else."""


class Program:
    """One run of the program: the window, the desk, and what opens files for them."""

    def __init__(self, path: Path | None, glance: Glance | None = None) -> None:
        sys.setswitchinterval(HANDED_OVER_S)
        self._path = path
        self.desk = Desk()
        ClockKeeper(self.desk)
        self.window = MainWindow(self.desk)
        self.opener = Opener(self.window)
        """What opens sessions beside the window."""
        self.opener.opened.connect(self.desk.open)
        self.opener.failed.connect(self._show_trouble)
        self.opener.backup_known.connect(self._keep_backup)
        self._backup: tuple[Path, Path] | None = None
        self._page: StartPage | None = None
        self.window.file_wanted.connect(self.open)
        self.window.backup_wanted.connect(self.open_backup)
        self.window.new_wanted.connect(self.begin)
        self.window.join_wanted.connect(self.join)
        if glance is None and path is not None:
            glance = read_glance(path)
        if glance is not None and has_begun(glance):
            self.window.show_glance(glance)
        elif path is not None:
            self._start_page().show_opening(path)
        else:
            self._start_page()

    def guard(self) -> None:
        """From now on have what nobody foresaw end in a report and a calm sentence."""
        crash.install()
        crash.crashes.happened.connect(self.window.status.show_crash)

    def load(self) -> None:
        """Load what the first paint did without."""
        self.window.setWindowIcon(QIcon(str(resource("icons/townnotes.png"))))
        if self._path is not None:
            self.opener.open(self._path)
        else:
            self.opener.settings_read.connect(self.desk.take_settings)
            self.opener.last_known.connect(self._start_page().show_last)
            self.opener.look_up_last()

    def open(self, path: Path) -> None:
        """Open another session, in the place of this one."""
        self._close_session()
        self._start_page().show_opening(path)
        self.opener.open(path)

    def open_backup(self, backup: Path, path: Path) -> None:
        """Open a copy of a backup, in the place of this session."""
        self._close_session()
        self._start_page().show_opening(path)
        self.opener.open_backup(backup, path)

    def _go_on(self, path: str) -> None:
        self.open(Path(path))

    def begin(self, path: Path) -> None:
        """Begin a session, in the place of this one."""
        self._close_session()
        self._start_page().show_opening(path)
        self.opener.begin(path)

    def join(self, folder: Path, session: str, path: Path) -> None:
        """Continue a townhall from a shared folder, in the place of this one."""
        self._close_session()
        self._start_page().show_opening(path)
        self.opener.join(folder, session, path)

    def end(self) -> None:
        """Let what runs beside the window come to its end."""
        self.opener.finish()

    def _close_session(self) -> None:
        self.window.close_session()
        self.desk.close()

    def _start_page(self) -> StartPage:
        if self._page is None:
            self._page = StartPage()
            self._page.new_wanted.connect(self.window.begin_new)
            self._page.open_wanted.connect(self.window.open_other)
            self._page.last_wanted.connect(self._go_on)
            self._page.backup_wanted.connect(self.open_backup)
            self._page.join_wanted.connect(self._show_join)
        self.window.rooms.show_page(self._page)
        return self._page

    def _show_join(self) -> None:
        self.window.folder.show_join()

    def _show_trouble(self, sentence: str) -> None:
        self.window.close_session()
        self._start_page().show_trouble(sentence)
        if self._backup is not None:
            self._start_page().show_backup(*self._backup)
            self._backup = None

    def _keep_backup(self, backup: Path, path: Path) -> None:
        self._backup = (backup, path)
