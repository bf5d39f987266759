"""Starts the window: paints first what the file shows at a glance, then makes and loads the rest.

Before the first paint only Qt, the standard library and the light modules of townnotes are
imported; a benchmark holds that line.
"""

import gc
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from townnotes.domain.floor.floor_rows import Glance, has_begun
from townnotes.glance import read_glance
from townnotes.start_words import is_link
from townnotes_ui.doorway import hand_link_over, hand_over
from townnotes_ui.first_sight import FirstSight, can_show
from townnotes_ui.language.window_language import WindowLanguage, chosen_language
from townnotes_ui.window_memory import apply_text_size, keep_language

if TYPE_CHECKING:
    from townnotes_ui.program import Program
    from townnotes_ui.window.main_window import MainWindow

STYLE = "Fusion"


class Application(QApplication):
    """Qt's application, which hears from macOS which file somebody opens: no argument says it."""

    asked = Signal(object)
    """The `Path` of a file that is to be opened."""
    linked = Signal(str)
    """A link of ours that is to be followed."""

    def event(self, event: QEvent) -> bool:
        """Pass a file or a link on; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and is_link(event.url().toString()):
            self.linked.emit(event.url().toString())
            return True
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)


class ProgramStart:
    """Shows the first sight, where the file has one, and the program right after it."""

    def __init__(self, application: Application, path: Path | None, link: str = "") -> None:
        self._application = application
        self._path = path
        self._link = link
        self._glance: Glance | None = None
        self._language = WindowLanguage(application)
        self._language.apply(chosen_language())
        self.sight: FirstSight | None = None
        self.program: Program | None = None
        application.asked.connect(self._take_asked)
        application.linked.connect(self._follow)
        if path is not None:
            self._glance = read_glance(path)
        # A townhall still to be prepared opens there, once it is loaded.
        if self._glance is not None and has_begun(self._glance) and can_show():
            self.sight = FirstSight(self._glance)
            self.sight.painted.connect(self.furnish)
            self.sight.show()
        else:
            self.furnish()

    def furnish(self) -> None:
        """Make the program, and show its window in the first sight's place."""
        from townnotes_ui.jobs import after_pause
        from townnotes_ui.look import apply_look
        from townnotes_ui.program import Program

        apply_look(self._application, has_style=True)
        self.program = Program(self._path, self._glance)
        self.program.window.painted.connect(self.program.guard)
        self.program.window.painted.connect(self.program.load)
        self.program.window.painted.connect(self._speak)
        # Afterwards: the sheet in which it is chosen goes with the window. By a timer of it,
        # as a queued call that outlives this start ends the process.
        afterwards = after_pause(self.program.window, 0, self._follow_settings)
        self.program.desk.settings_changed.connect(afterwards.start)
        if self._link:
            self.program.window.painted.connect(partial(self.program.follow, self._link))
        window = self.program.window
        if self.sight is not None:
            self.sight.take_in(window)
        window.show()
        if self.sight is not None:
            window.show_room("floor")
            # Covered by its own panels, a window within the frame is not painted itself; and keys
            # that wait in the queue are to find theirs made.
            window.go_on()
        # Who started the window may have paused it.
        gc.enable()

    def _speak(self) -> None:
        """Have what is Qt's own speak the language, and say where it could not be had."""
        self._language.load_texts_of_qt()
        if self._language.trouble and self.program is not None:
            self.program.window.say(self._language.trouble)

    def _follow_settings(self) -> None:
        program = self.program
        if program is not None and keep_language(program.desk.settings.language):
            wanted = chosen_language()
            if wanted != self._language.code:
                self._change_language(program, wanted)

    def _change_language(self, program: "Program", wanted: str) -> None:
        """Make the window anew in another language, with the session that is open."""
        path = program.shown
        self._application.setQuitOnLastWindowClosed(False)
        if program.window.close():
            program.end()
            self._language.apply(wanted)
            self._path, self._glance, self._link = path, read_glance(path) if path else None, ""
            self.furnish()
            if self.sight is None:
                # In the frame, the new one took its place.
                program.window.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)

    def _take_asked(self, path: Path) -> None:
        if self.program is not None:
            self.program.take_arrived(path)

    def _follow(self, link: str) -> None:
        if self.program is not None:
            self.program.follow(link)

    def end(self) -> None:
        """Let what runs beside the window come to its end."""
        if self.program is not None:
            self.program.end()
        self._language.clear()


def run(
    path: Path | None,
    link: str = "",
    *,
    exit_after_first_paint: bool = False,
    is_beside: bool = False,
) -> int:
    """Show the window, on a session where one is given, until it is closed; returns 0.

    A window that stands takes the file, if it is not to be opened beside that one, and the link.
    """
    # What Qt remarks on fonts that miss a script is nothing a user could mend.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    apply_text_size()
    # A second call in one process, as tests make it, finds the application there.
    application = QApplication.instance() or Application([sys.argv[0], "-style", STYLE])
    assert isinstance(application, Application)
    QCoreApplication.setApplicationName("townnotes")
    if path is not None and not is_beside and hand_over(path):
        return 0
    if link and hand_link_over(link):
        return 0
    start = ProgramStart(application, path, link)
    if exit_after_first_paint:
        painted = start.sight.painted if start.sight else _window_of(start).painted
        if start.sight is not None:
            painted.disconnect(start.furnish)
        painted.connect(_say_when_and_quit)
    code = application.exec()
    start.end()
    return code


def _window_of(start: ProgramStart) -> "MainWindow":
    assert start.program is not None
    return start.program.window


def _say_when_and_quit() -> None:
    """Print the clock and the memory at the first paint, for the benchmark of starting."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    memory = next((line.split()[1] for line in lines if line.startswith("VmRSS")), "0")
    sys.stdout.write(f"{time.monotonic():.6f} {memory}\n")
    sys.stdout.flush()
    QCoreApplication.quit()
