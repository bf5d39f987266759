"""What is done with a file that somebody opens while the window shows another session."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from townnotes.domain.floor.speakers import open_interventions
from townnotes.start_words import BESIDE, own_command
from townnotes_ui.desk import Desk
from townnotes_ui.widgets.notices import Banner, Remedy


class Arrivals(QObject):
    """Asks whether the file is opened beside this session or in its place; typing goes on."""

    file_wanted = Signal(object)
    """The `Path` of the file, to be opened in the place of this session."""

    def __init__(self, desk: Desk, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banner = banner

    def take(self, path: Path) -> None:
        """Open a file where nothing is shown; else ask, in a line that takes no key."""
        if not self._desk.is_open:
            self.file_wanted.emit(path)
            return
        if path == self._desk.session.path.absolute():
            return
        said = self.tr("“{}” is to be opened. This session stays open beside it.")
        beside = Remedy(self.tr("Open beside"), lambda: self._open_beside(path))
        instead = Remedy(self.tr("Open instead"), lambda: self._open_instead(path))
        # Nobody leaves a running floor by a click beside the one they meant.
        choices = [beside] if open_interventions(self._desk.state) else [beside, instead]
        self.banner.say(said.format(path.stem), choices)

    def _open_instead(self, path: Path) -> None:
        self.banner.hide()
        self.file_wanted.emit(path)

    def _open_beside(self, path: Path) -> None:
        """Open a file in a window of its own, which a crash of this one does not touch."""
        self.banner.hide()
        program, *words = own_command()
        if not QProcess.startDetached(program, [*words, BESIDE, str(path)])[0]:
            self._desk.noticed.emit(self.tr("A second window could not be started."))
