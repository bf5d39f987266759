"""What the window says of the session's file: where the session goes on, and what drives lack."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject

from townnotes.errors import FileError
from townnotes.merge.links import UNDECIDED
from townnotes.merging import Merging, SideBySide
from townnotes.session import Moved
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.merge_room.answering import take_back, take_in
from townnotes_ui.widgets.notices import Banner, Remedy


class FileBanner(QObject):
    """Says what became of the file, and merges what is in its place at one click."""

    def __init__(self, desk: Desk, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.banner = banner
        self._desk = desk
        self._other: Path | None = None
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._refuse)

    @property
    def is_busy(self) -> bool:
        """Tell whether the other file is being read."""
        return self._jobs.is_busy

    def show_moved(self, moved: Moved) -> None:
        """Say what became of the file, and where the session goes on."""
        said = f"{moved.what_happened} {self._where(moved)}"
        is_lasting = moved.is_beside and self._desk.is_open
        if not is_lasting or not self.banner.window().isVisible():
            # The strip, which stands for the window meanwhile, shows notices alone.
            self._desk.noticed.emit(said)
        if is_lasting:
            self._other = moved.old
            self.banner.say(said, self._remedies())

    def show_no_locks(self) -> None:
        """Warn of a drive where nothing keeps a second program out."""
        path = QDir.toNativeSeparators(str(self._desk.session.path))
        self.banner.say(
            self.tr(
                "The drive of “{0}” knows no locks: nothing keeps a second program from writing "
                "into this session. Another townnotes is kept out by “{1}.lock” beside it; leave "
                "that where it is."
            ).format(path, self._desk.session.path.name)
        )

    def leave(self) -> None:
        """Say nothing more: the session is left."""
        self._jobs.cancel()
        self._other = None
        self.banner.hide()

    def finish(self) -> None:
        """Let what is being read come to its end."""
        self._jobs.finish()

    def merge(self) -> None:
        """Take in what the file in the old place holds: backup, one commit, one undo."""
        other, session = self._other, self._desk.session
        if other is None or self.is_busy:
            return
        registers, author, own = tuple(session.state.registers()), session.author, session.path

        def read(_job: Job) -> tuple[Merging, SideBySide]:
            # Under the session's own name nobody's private points are a stranger's.
            merging = Merging([other], own=own, with_private=True)
            return merging, merging.side_by_side(registers, author)

        self.banner.say(self.tr("Reading “{}” …").format(other.name))
        self._jobs.start(read, self._take_in)

    def _take_in(self, read: tuple[Merging, SideBySide]) -> None:
        self._desk.keep_wanted.emit()
        try:
            done = take_in(self._desk, *read, UNDECIDED)
        except FileError as refusal:
            self._refuse(str(refusal))
            return
        said = " · ".join((*done.lines, *done.trouble))
        if not done.backup:
            self.banner.say(said)
            return
        back = Remedy(self.tr("Take it back"), self._take_back)
        self.banner.say(self.tr("Both are one session now: {}.").format(said), [back])

    def _take_back(self) -> None:
        if take_back(self._desk):
            self.banner.hide()

    def _refuse(self, sentence: str) -> None:
        nothing = self.tr("Nothing was taken in; your session is as it was.")
        self.banner.say(f"{sentence} {nothing}", self._remedies())

    def _remedies(self) -> list[Remedy]:
        return [Remedy(self.tr("Merge the two"), self.merge)]

    def _where(self, moved: Moved) -> str:
        new = QDir.toNativeSeparators(str(moved.new))
        if moved.fate == "renamed":
            return self.tr("The session goes on as “{}”.").format(new)
        if moved.new == moved.old:
            return self.tr("It was written there again.")
        if moved.new.parent == moved.old.parent:
            return self.tr("The whole session goes on beside it, in “{}”.").format(moved.new.name)
        return self.tr("The whole session goes on in “{}”.").format(new)
