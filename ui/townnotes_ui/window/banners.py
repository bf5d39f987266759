"""What is said in lines below the top line, each made when there is something to say."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.late_imports import in_turn

if TYPE_CHECKING:
    # Most days need none of them.
    from townnotes_ui.safety.file_banner import FileBanner
    from townnotes_ui.safety.privacy import Privacy
    from townnotes_ui.safety.salvaged import SalvagedControl
    from townnotes_ui.safety.unreadable import UnreadableControl
    from townnotes_ui.widgets.notices import Banner
    from townnotes_ui.window.arrivals import Arrivals


class Banners(QObject):
    """The session's file and what became of it, other files, and those whom it names."""

    file_wanted = Signal(object)
    """A `Path` that is to be opened."""
    join_wanted = Signal(str)
    """A link to a live townhall, which is to be joined."""
    backup_wanted = Signal(object, object)
    """The `Path` of a backup that is to be opened in a copy, and of the file that it is of."""
    erase_wanted = Signal(object)
    """An `EraseOrder`: the session is to be opened anew without somebody."""
    intervention_wanted = Signal(str)
    """The id of an intervention whose note is to be seen."""
    versions_wanted = Signal()
    """The earlier versions of the file are to be seen."""

    def __init__(self, window: QWidget, desk: Desk, new_banner: "Callable[..., Banner]") -> None:
        """`new_banner` makes a line in its place in the window; a calm one with `is_calm`."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._new_banner = new_banner

    @cached_property
    def file(self) -> "FileBanner":
        """What is to be said of the session's file, on most days nothing."""
        from townnotes_ui.safety.file_banner import FileBanner

        file = FileBanner(self._desk, self._new_banner(), self)
        file.file_wanted.connect(self.file_wanted)
        return file

    @cached_property
    def privacy(self) -> "Privacy":
        """What is done for those whom the session names."""
        from townnotes_ui.safety.privacy import Privacy

        privacy = Privacy(self._window, self._desk, self._new_banner(is_calm=True))
        privacy.erase_wanted.connect(self.erase_wanted)
        return privacy

    @cached_property
    def told(self) -> "Banner":
        """What came of something that was asked for, to be read at any time."""
        return self._new_banner(is_calm=True)

    @cached_property
    def arrivals(self) -> "Arrivals":
        """What is done with a file that is opened while this window stands."""
        from townnotes_ui.window.arrivals import Arrivals

        arrivals = Arrivals(self._desk, self._new_banner(is_calm=True), self)
        arrivals.file_wanted.connect(self.file_wanted)
        arrivals.join_wanted.connect(self.join_wanted)
        return arrivals

    @cached_property
    def not_opened(self) -> "Banner":
        """Why another file was not opened in the place of this one."""
        return self._new_banner(is_calm=True)

    @cached_property
    def salvaged(self) -> "SalvagedControl":
        """What is said of a damaged file, and the way on from it."""
        from townnotes_ui.safety.salvaged import SalvagedControl

        salvaged = SalvagedControl(self._window, self._desk, self._new_banner())
        salvaged.file_wanted.connect(self.file_wanted)
        salvaged.backup_wanted.connect(self.backup_wanted)
        return salvaged

    @cached_property
    def unreadable(self) -> "UnreadableControl":
        """What is said of entries that damage made unreadable, and the way back."""
        with in_turn:
            from townnotes_ui.safety.unreadable import UnreadableControl

        unreadable = UnreadableControl(self._window, self._desk, self._new_banner())
        unreadable.intervention_wanted.connect(self.intervention_wanted)
        unreadable.versions_wanted.connect(self.versions_wanted)
        return unreadable

    def has(self, name: str) -> bool:
        """Tell whether one was made, such as `salvaged`."""
        return name in vars(self)

    def leave(self) -> None:
        """Say nothing more of the session: it is left."""
        if self.has("file"):
            self.file.leave()
        if self.has("salvaged"):
            self.salvaged.leave()
        if self.has("privacy"):
            self.privacy.banner.hide()
        if self.has("told"):
            self.told.hide()
        if self.has("not_opened"):
            self.not_opened.hide()

    def finish(self) -> None:
        """Let what is still read or taken in come to its end, as the window closes."""
        if self.has("file"):
            self.file.finish()
