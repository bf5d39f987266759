"""What is done with a file or a link that somebody opens while the window stands."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from townnotes.domain.floor.speakers import open_intervention
from townnotes.start_words import BESIDE, SCHEME, own_command
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.notices import Banner, Remedy

_JOIN = f"{SCHEME}join"


class Arrivals(QObject):
    """Asks whether the file is opened beside this session or in its place; typing goes on."""

    file_wanted = Signal(object)
    """The `Path` of the file, to be opened in the place of this session."""

    join_wanted = Signal(str)
    """A link to a live townhall, which is to be joined."""

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
        beside = Remedy(tr("Open beside"), lambda: self._open_beside(path))
        instead = Remedy(tr("Open instead"), lambda: self._open_instead(path))
        # Nobody leaves a running floor by a click beside the one they meant.
        choices = [beside] if open_intervention(self._desk.state) else [beside, instead]
        self.banner.say(
            tr("“{stem}” is to be opened. This session stays open beside it.", stem=path.stem),
            choices,
        )

    def follow(self, link: str) -> None:
        """Say where a link leads; it is not shown, for whoever sees it could follow it."""
        if link.lower().startswith(_JOIN):
            join = Remedy(tr("Join…"), lambda: self._join(link))
            self.banner.say(tr("The link leads to a live townhall."), [join])
        else:
            self.banner.say(tr("The link leads nowhere that this version of townnotes knows."))

    def _join(self, link: str) -> None:
        self.banner.hide()
        self.join_wanted.emit(link)

    def _open_instead(self, path: Path) -> None:
        self.banner.hide()
        self.file_wanted.emit(path)

    def _open_beside(self, path: Path) -> None:
        """Open a file in a window of its own, which a crash of this one does not touch."""
        self.banner.hide()
        program, *words = own_command()
        if not QProcess.startDetached(program, [*words, BESIDE, str(path)])[0]:
            self._desk.noticed.emit(tr("A second window could not be started."))
