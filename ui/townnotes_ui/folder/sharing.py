"""A session shared through a folder: gives what is typed here, takes in what others typed."""

import getpass
import threading
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from townnotes.domain.commands.points import write_again
from townnotes.domain.floor.floor_reading import heading
from townnotes.domain.registers import Register
from townnotes.domain.state import SessionChanged
from townnotes.folder.member import FolderPerson, News, Parcel, SharedMember
from townnotes.folder.shared import SharedFolder
from townnotes.live_place import Place, open_place
from townnotes.safety.deletes import Deletes, Gone
from townnotes.sharing import Outbox
from townnotes_ui.desk import Desk
from townnotes_ui.folder.doubles import Doubles
from townnotes_ui.folder.pace import Pace
from townnotes_ui.folder.place_words import words_of
from townnotes_ui.jobs import Job, Jobs, after_pause, attempt
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import title_of

FAILURES_TOLD = 2
"""A sync tool holds a file for a moment: what goes well at the next try is not told."""
LAST_WORD_S = 3.0
"""How long closing waits for a folder that does not answer; what it lacks is given next time."""
SOON_MS = 100
"""After a line was left."""
BREATH_MS = 10
"""Between two slices of what others typed: keys come first."""


class FolderWorker(QObject):
    """Looks at the folder in a thread, which may take its time, and gives it what it is handed."""

    found = Signal(object, object, float)
    """A `News`, its registers in lists, each with all that is new of one entity, and when the look
    before it was, by the steady clock."""
    given = Signal(int)
    """Everything but so many registers is in the folder."""
    made_private = Signal(object)
    """The ids of points made private whose text the others have already."""
    troubled = Signal(str)
    """Why the folder cannot be used, or nothing once it can again."""

    def __init__(
        self,
        folder: SharedMember,
        everything: list[Register],
        make: Callable[[list[Register]], Parcel],
    ) -> None:
        """Begin with everything the session holds, and what makes a parcel of it in the thread."""
        super().__init__()
        self._folder = folder
        self._parcels: deque[Parcel] = deque()
        self._everything = everything
        self._make = make
        self._wake = threading.Event()
        self._is_ending = False
        self._has_looked = False
        self._failed = 0
        self._trouble = ""
        self._said: tuple[object, ...] = ()
        self._owed = -1
        self._looked_at = time.monotonic()
        self._jobs = Jobs(self)

    def start(self) -> None:
        """Begin."""
        self._jobs.start(self._run)

    def give(self, parcel: Parcel) -> None:
        """Hand something over that the folder may lack."""
        self._parcels.append(parcel)
        self._wake.set()

    def look_soon(self) -> None:
        """Have a look now, as something has changed in the folder."""
        self._wake.set()

    def end(self) -> None:
        """Give what was handed over, say good-bye, and stop."""
        self._is_ending = True
        self._wake.set()
        self._jobs.finish(LAST_WORD_S)

    def _run(self, _job: Job) -> None:
        poll, longest = self._folder.poll_s, self._folder.longest_poll_s
        pause = poll
        while not self._is_ending:
            had_trouble = bool(self._trouble)
            self._turn()
            pause = min(pause * 2, longest) if had_trouble and self._trouble else poll
            self._wake.wait(pause)
            self._wake.clear()
        self._turn(is_last=True)
        self._folder.hang_up()

    def _turn(self, *, is_last: bool = False) -> None:
        trouble = attempt(self._look)
        if self._has_looked:
            trouble = attempt(self._give_parcels) or trouble
        # What the folder holds must be known before anything is found wanting there.
        if not trouble:
            trouble = attempt(self._folder.leave if is_last else self._folder.write)
        self._failed = self._failed + 1 if trouble else 0
        if trouble != self._trouble and (not trouble or self._failed >= FAILURES_TOLD):
            self._trouble = trouble
            self.troubled.emit(trouble)
        if self._owed != self._folder.owed:
            self._owed = self._folder.owed
            self.given.emit(self._owed)

    def _look(self) -> None:
        if self._everything:
            self._folder.know(self._everything)
            self._parcels.appendleft(self._make(self._everything))
            self._everything = []
        before, self._looked_at = self._looked_at, time.monotonic()
        while True:
            news = self._folder.look()
            if news.registers or news[1:] != self._said:
                self._said = news[1:]
                self.found.emit(news, _by_entity(news.registers), before)
            if not news.has_more:
                self._has_looked = True
                return
            if self._is_ending:
                # A file without end must not keep the window from closing.
                return

    def _give_parcels(self) -> None:
        while self._parcels:
            made_private = self._folder.give(self._parcels.popleft())
            if made_private:
                self.made_private.emit(made_private)


def _by_entity(registers: list[Register]) -> list[list[Register]]:
    """Put together what is new of one entity, in the order in which they were begun."""
    found: dict[str, list[Register]] = {}
    for one in registers:
        found.setdefault(one.id, []).append(one)
    first: Callable[[list[Register]], int] = lambda some: min(one.stamp for one in some)  # noqa: E731
    return sorted(found.values(), key=first)


class FolderSharing(QObject):
    """One session in one folder, until it is stopped or let go of."""

    moved = Signal()
    """Who is there, what waits, or what is wrong has changed."""
    troubled = Signal(str)
    """Why the folder cannot be used, or nothing once it can again."""
    taken_out = Signal(object)
    """What others took out of one's own notes, as a list of `Gone`."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session = desk.session
        self.desk = self._desk = desk
        self.place = place
        self.words = words_of(place)
        self.news = News([], ())
        self.owed = 0
        self.trouble = ""
        self.has_looked = False
        self._is_over = False
        self.waiting = 0
        """How many entries of the others are still to be taken in."""
        self._pace = Pace()
        self._coming: deque[list[Register]] = deque()
        self._outbox = Outbox(session, with_private=place.with_private)
        self._deletes = Deletes(session)
        self._doubles = Doubles(desk, self)
        self.name = desk.settings.note_taker or getpass.getuser()
        title = title_of(heading(desk.state))
        folder = open_place(session, place, self.name, title, desk.settings.live_secret)
        folder.clocks.ahead = desk.ahead
        self._folder = folder
        self._worker = FolderWorker(folder, self._outbox.all(), self._outbox.parcel_of)
        self._giving = after_pause(self, folder.give_after_ms, self._give)
        self._taking = after_pause(self, BREATH_MS, self._take_slice)
        self._watcher = QFileSystemWatcher(self)
        self._connect()
        self._worker.start()

    @property
    def people(self) -> tuple[FolderPerson, ...]:
        """Who else writes in the folder."""
        return self.news.people

    @property
    def reads_along(self) -> bool:
        """Tell whether one came by a link to read: what is typed here stays here."""
        return not self._folder.may_write

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
        self._desk.line_left.connect(self._give_line)
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
        self._desk.line_left.disconnect(self._give_line)
        self._desk.save()
        self._give()
        self._outbox.close()
        self._deletes.close()
        self._worker.end()

    # Giving.

    def _note_change(self, change: SessionChanged) -> None:
        self._begin_giving()
        if change.origin == "clock":
            self._keep_time(self._desk.ahead)
        if change.origin == "typing":
            self._pace.hear_key()
        state = self._desk.state
        if change.origin == "undo" and any(not state.knows(id_) for _, id_ in change.touched):
            self._desk.noticed.emit(self.words.undone)

    def _begin_giving(self) -> None:
        if not self._giving.isActive():
            self._giving.start()

    def _give_line(self) -> None:
        """Have a line that was left go soon: the others wait for it."""
        self._outbox.let_line_go()
        self._giving.start(SOON_MS)

    def _give(self) -> None:
        self._giving.setInterval(self._folder.give_after_ms)
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
        self._desk.noticed.emit(
            tr(
                "Private from now on, but the others have what it said so "
                "far: it was shared before.|{n} points are private from now "
                "on; but the others have what they said.",
                len(points),
            )
        )

    # Taking in.

    def beat_every(self, milliseconds: int) -> None:
        """Give the others a sign of life at least so often."""
        self._folder.heartbeat_ms = milliseconds

    def now(self) -> int:
        """Return the time by this computer's clock, as that of when others were seen."""
        return self._desk.session.now() if self._desk.is_open else self._desk.own_time()

    def _keep_time(self, ahead: int) -> None:
        """Have what is timed here be in the one time of the folder."""
        self._folder.keep_time(self.now() - self._desk.own_time())
        if ahead != self._desk.ahead:
            self._desk.ahead = ahead
            self._desk.noticed.emit(self._words_of_clock(ahead))

    def _words_of_clock(self, ahead: int) -> str:
        if not ahead:
            return tr("This laptop’s clock agrees with the others’ again.")
        minutes, seconds = divmod(round(abs(ahead) / 1000), 60)
        length = f"{minutes}:{seconds:02}"
        return (
            tr(
                "This laptop’s clock is {length} ahead: times are as on the laptop that began.",
                length=length,
            )
            if ahead > 0
            else tr(
                "This laptop’s clock is {length} behind: times are as on the laptop that began.",
                length=length,
            )
        )

    def _look_soon(self) -> None:
        self._worker.look_soon()

    def _take(self, news: News, entities: list[list[Register]], before: float) -> None:
        if self._is_over:
            return
        if not self._coming:
            self._deletes.forget_before(before)
        self.has_looked = True
        self.news = news
        self._keep_time(news.ahead)
        self._coming.extend(entities)
        self.waiting += len(news.registers)
        if self._coming and not self._taking.isActive():
            self._taking.start()
        self._watch()
        self.moved.emit()

    def _take_slice(self) -> None:
        """Take in as much as fits between two keys, entity by entity."""
        some: list[Register] = []
        while self._coming and (not some or len(some) + len(self._coming[0]) <= self._pace.size):
            some += self._coming.popleft()
        if not some or not self._desk.is_open:
            return
        ahead, doubled = self._desk.session.far_ahead, self._desk.session.doubled
        began = time.thread_time()
        taken = self._deletes.taken_by(some)
        with self._outbox.passed_over():
            self._desk.take_in(some)
        self._keep_what_was_edited(taken)
        self._doubles.join(some)
        self.waiting = max(0, self.waiting - len(some))
        self._pace.see(len(some), time.thread_time() - began)
        if self._desk.session.far_ahead > ahead == 0:
            self._desk.noticed.emit(
                tr("A laptop's clock is more than a day ahead; check the times of the notes.")
            )
        if self._desk.session.doubled > doubled == 0:
            self._desk.noticed.emit(self.words.two_versions)
        if self._coming:
            self._taking.start()
        else:
            self.moved.emit()

    def _keep_what_was_edited(self, taken: list[Gone]) -> None:
        """Have an edit beat a delete that did not know of it; the rest is kept in sight."""
        edited, gone = self._deletes.told_apart(taken)
        if edited:
            points = [one.point for one in edited]
            self._desk.do("", lambda state: write_again(state, points))
            words = (
                tr(
                    "Another laptop deleted “{edited}”, which you had just "
                    "written: it was restored.",
                    edited=edited[0].text,
                )
                if len(edited) == 1
                else tr(
                    "Another laptop deleted {n} point that you had just written: "
                    "it was restored.|Another laptop deleted {n} points that you "
                    "had just written: all were restored.",
                    len(edited),
                )
            )
            self._desk.noticed.emit(words)
        if gone:
            self.taken_out.emit(gone)

    def name_of(self, author: str) -> str:
        """Return what somebody who writes in the folder is called, or nothing."""
        return next((one.name for one in self.people if one.author == author), "")

    def _watch(self) -> None:
        """Be told of changes by the system, where it can; what it misses the thread finds."""
        if not isinstance(self._folder, SharedFolder):
            return
        place, own = self._folder.place, str(self._folder.own)
        wanted = {str(place), *(str(place / name) for name in self.news.files)} - {own}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
