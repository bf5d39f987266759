"""Starts the window: paints first what the file shows at a glance, then loads the session.

Before the first paint only Qt, the standard library and the light modules of townnotes are
imported; a benchmark holds that line.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from townnotes.glance import read_glance
from townnotes_resources import path as resource
from townnotes_ui.desk import Desk
from townnotes_ui.look import STYLE, apply_look
from townnotes_ui.main_window import MainWindow

if TYPE_CHECKING:
    from townnotes_ui.start_page import StartPage
    from townnotes_ui.workers import Opener


class Program:
    """One run of the program: the window, the desk, and what opens files for them."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.desk = Desk()
        self.window = MainWindow(self.desk)
        self._opener: Opener | None = None
        self._page: StartPage | None = None
        self.window.file_wanted.connect(self.open)
        self.window.new_wanted.connect(self.begin)
        glance = read_glance(path) if path is not None else None
        if glance is not None:
            self.window.show_glance(glance)
        elif path is not None:
            self._start_page().show_opening(path)
        else:
            self._start_page()

    @property
    def opener(self) -> "Opener":
        """What opens sessions beside the window."""
        if self._opener is None:
            from townnotes_ui.workers import Opener

            self._opener = Opener(self.window)
            self._opener.opened.connect(self.desk.open)
            self._opener.failed.connect(self._show_trouble)
        return self._opener

    def guard(self) -> None:
        """From now on have what nobody foresaw end in a report and a calm sentence."""
        from townnotes_ui import crash

        crash.install()
        crash.crashes.happened.connect(self.window.status.tell_crash)

    def load(self) -> None:
        """Load what the first paint did without."""
        from PySide6.QtGui import QIcon

        self.window.setWindowIcon(QIcon(str(resource("icons/townnotes.png"))))
        if self._path is not None:
            self.opener.open(self._path)
        else:
            self.opener.last_known.connect(self._start_page().show_last)
            self.opener.look_up_last()

    def open(self, path: Path) -> None:
        """Open another session, in the place of this one."""
        self._let_go()
        self._start_page().show_opening(path)
        self.opener.open(path)

    def _go_on(self, path: str) -> None:
        self.open(Path(path))

    def begin(self, path: Path) -> None:
        """Begin a session, in the place of this one."""
        self._let_go()
        self._start_page().show_opening(path)
        self.opener.begin(path)

    def end(self) -> None:
        """Let what runs beside the window come to its end."""
        if self._opener is not None:
            self._opener.wait()

    def _let_go(self) -> None:
        self.window.let_go()
        self.desk.close()

    def _start_page(self) -> "StartPage":
        if self._page is None:
            from townnotes_ui.start_page import StartPage

            self._page = StartPage()
            self._page.new_wanted.connect(self.window.begin_new)
            self._page.open_wanted.connect(self.window.open_other)
            self._page.last_wanted.connect(self._go_on)
        self.window.show_page(self._page)
        return self._page

    def _show_trouble(self, sentence: str) -> None:
        self.window.let_go()
        self._start_page().show_trouble(sentence)


def run(path: Path | None, *, exit_after_first_paint: bool = False) -> int:
    """Show the window, on a session where one is given, until it is closed; returns 0."""
    # A second call in one process, as tests make it, finds the application there.
    application = QApplication.instance() or QApplication([sys.argv[0], "-style", STYLE])
    assert isinstance(application, QApplication)
    QCoreApplication.setApplicationName("townnotes")
    apply_look(application, has_style=True)
    program = Program(path)
    if exit_after_first_paint:
        program.window.painted.connect(_say_when_and_quit)
    else:
        program.window.painted.connect(program.guard)
        program.window.painted.connect(program.load)
    program.window.show()
    code = application.exec()
    program.end()
    return code


def _say_when_and_quit() -> None:
    """Print the clock and the memory at the first paint, for the benchmark of starting."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    memory = next((line.split()[1] for line in lines if line.startswith("VmRSS")), "0")
    sys.stdout.write(f"{time.monotonic():.6f} {memory}\n")
    sys.stdout.flush()
    QCoreApplication.quit()
