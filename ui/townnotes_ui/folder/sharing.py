"""A session shared through a folder: gives what is typed here, takes in what others typed."""

import getpass
import time
from collections import deque

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from townnotes.domain.floor.floor_reading import heading
from townnotes.domain.registers import Register
from townnotes.domain.state import SessionChanged
from townnotes.folder.shared import FolderPerson, News
from townnotes.sharing import Outbox, SharedPlace, open_folder
from townnotes_ui.desk import Desk
from townnotes_ui.folder.thread import FolderWorker
from townnotes_ui.jobs import after_pause
from townnotes_ui.wording import title_of

GIVE_AFTER_MS = 500
"""After a change: what is typed meanwhile goes with it."""
BREATH_MS = 10
"""Between two slices of what others typed: keys come first."""
SLICE_MS = 8.0
FIRST_SLICE, LARGEST_SLICE = 8, 400


class FolderSharing(QObject):
    """One session in one folder, until it is stopped or let go of."""

    moved = Signal()
    """Who is there, what waits, or what is wrong has changed."""
    troubled = Signal(str)
    """Why the folder cannot be used, or nothing once it can again."""

    def __init__(self, desk: Desk, place: SharedPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session = desk.session
        self.desk = self._desk = desk
        self.place = place
        self.news = News([], (), 0, (), (), (), has_more=False)
        self.owed = 0
        self.trouble = ""
        self.has_looked = False
        self._is_over = False
        self._size = FIRST_SLICE
        self._coming: deque[list[Register]] = deque()
        self._outbox = Outbox(session, with_private=place.with_private)
        name = desk.settings.note_taker or getpass.getuser()
        folder = open_folder(session, place, name, title_of(heading(desk.state)))
        self._own = str(folder.own)
        self._worker = FolderWorker(folder, self._outbox.all(), self._outbox.parcel_of)
        self._giving = after_pause(self, GIVE_AFTER_MS, self._give)
        self._taking = after_pause(self, BREATH_MS, self._take_slice)
        self._watcher = QFileSystemWatcher(self)
        self._connect()
        self._worker.start()

    @property
    def people(self) -> tuple[FolderPerson, ...]:
        """Who else writes in the folder."""
        return self.news.people

    @property
    def is_taking_in(self) -> bool:
        """Tell whether something of the others is still to be taken in."""
        return bool(self._coming)

    def _connect(self) -> None:
        self._worker.found.connect(self._take)
        self._worker.given.connect(self._note_owed)
        self._worker.troubled.connect(self._note_trouble)
        self._worker.made_private.connect(self._say_made_private)
        self._desk.changed.connect(self._note_change)
        self._desk.saved.connect(self._begin_giving)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._watcher.fileChanged.connect(self._look_soon)

    def leave(self) -> None:
        """Give what is left, and leave the folder; the session may close then."""
        if self._is_over:
            return
        self._is_over = True
        self._giving.stop()
        self._taking.stop()
        self._desk.changed.disconnect(self._note_change)
        self._desk.saved.disconnect(self._begin_giving)
        self._desk.save()
        self._give()
        self._outbox.close()
        self._worker.end()

    # Giving.

    def _note_change(self, change: SessionChanged) -> None:
        self._begin_giving()
        state = self._desk.state
        if change.origin == "undo" and any(not state.knows(id_) for _, id_ in change.touched):
            self._desk.noticed.emit(
                self.tr(
                    "What the merge brought had gone to the shared folder: the others have it, and "
                    "it comes back when this session is next opened. Delete what is not wanted."
                )
            )

    def _begin_giving(self) -> None:
        if not self._giving.isActive():
            self._giving.start()

    def _give(self) -> None:
        parcel = self._outbox.take(is_last=self._is_over)
        if parcel is not None:
            self._worker.give(parcel)
        if self._outbox.waits and not self._is_over:
            self._begin_giving()

    def _note_owed(self, owed: int) -> None:
        self.owed = owed
        self.moved.emit()

    def _note_trouble(self, trouble: str) -> None:
        self.trouble = trouble
        self.troubled.emit(trouble)
        self.moved.emit()

    def _say_made_private(self, points: frozenset[str]) -> None:
        if self._is_over:
            return
        said = self.tr(
            "Private from now on; but the others have what it said so far: it went to the shared "
            "folder before."
        )
        more = self.tr("{} points are private from now on; but the others have what they said.")
        self._desk.noticed.emit(said if len(points) == 1 else more.format(len(points)))

    # Taking in.

    def _look_soon(self) -> None:
        self._worker.look_soon()

    def _take(self, news: News, entities: list[list[Register]]) -> None:
        if self._is_over:
            return
        self.has_looked = True
        self.news = news
        self._coming.extend(entities)
        if self._coming and not self._taking.isActive():
            self._taking.start()
        self._watch()
        self.moved.emit()

    def _take_slice(self) -> None:
        """Take in as much as fits between two keys, entity by entity."""
        some: list[Register] = []
        while self._coming and (not some or len(some) + len(self._coming[0]) <= self._size):
            some += self._coming.popleft()
        if not some or not self._desk.is_open:
            return
        ahead, doubled = self._desk.session.far_ahead, self._desk.session.doubled
        began = time.perf_counter()
        with self._outbox.passed_over():
            self._desk.take_in(some)
        took = (time.perf_counter() - began) * 1000
        if took > SLICE_MS:
            self._size = max(1, self._size // 2)
        elif took < SLICE_MS / 2:
            self._size = min(LARGEST_SLICE, self._size * 2)
        if self._desk.session.far_ahead > ahead == 0:
            self._desk.noticed.emit(
                self.tr("A laptop's clock is more than a day ahead; check the times of the notes.")
            )
        if self._desk.session.doubled > doubled == 0:
            self._desk.noticed.emit(
                self.tr(
                    "The folder has two versions of an entry made by one laptop at one moment, as "
                    "after damage or with a copied profile. One stands, the other is among its "
                    "earlier versions."
                )
            )
        if self._coming:
            self._taking.start()
        else:
            self.moved.emit()

    def _watch(self) -> None:
        """Be told of changes by the system, where it can; what it misses the thread finds."""
        place = self.place.folder
        wanted = {str(place), *(str(place / name) for name in self.news.files)} - {self._own}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
