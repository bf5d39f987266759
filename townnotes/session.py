"""One open session: the one door through which every change goes, and undo.

Decisions:

* Applied, then committed, then said to be saved. The plain rows of a change are read from the state
  after it, so memory comes first by a moment; `saved_at` moves only after the commit. When the disk
  fails, the change stays in memory as owed, and the next change or a retry writes everything owed
  in one commit. The floor never waits for a disk.
* Not saved is also what went to a file that is no longer ours: the store looks before each commit,
  after it, at the end and at rest, and goes on in a file beside it (`on_moved`).
* A merge is tried on a second state, which takes the first one's place after the commit.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from townnotes.domain import merge_batch
from townnotes.domain.erased import Erased, Erasure
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.registers import Assign, Register, clean_text, encode_value, is_sound
from townnotes.domain.stamps import StampClock, wall_clock_ms
from townnotes.domain.state import SessionChanged, State, Touched
from townnotes.errors import FileError, RuleError
from townnotes.owed import Journal, Owed
from townnotes.own_clock import OwnClock
from townnotes.private_files import closed_on_failure
from townnotes.store.backup import Fingerprint
from townnotes.store.going_on import Moved, Refuge
from townnotes.store.session_file import LEFT_OUT, STILL_OPEN, THE_TABLE, BeforeUpdate, SessionFile
from townnotes.store.set_aside import SetAsideRows
from townnotes.undo import Step, Steps, news_among, step_back, still_own, what_stays

__all__ = ["LEFT_OUT", "STILL_OPEN", "THE_TABLE", "Moved", "Session"]

NOTHING: Touched = frozenset()


class Session:
    """A townhall being noted, held in memory and in its file.

    In words: `trouble` is why the disk took nothing, `only_read` why nothing can be changed,
    `remarks` what is to be said of the opening; `later` is the file where the session went on.
    """

    def __init__(
        self, file: SessionFile, author: str, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> None:
        self.author = author
        self._hold(State())
        self.remarks: list[str] = []
        self.later: Path | None = None
        self.only_read = ""
        self.left_out = self.doubled = self.far_ahead = 0
        self.on_change: list[Callable[[SessionChanged], None]] = []
        self._owed = Owed(file, wall_clock)
        self.on_moved = file.on_moved
        self._clock = StampClock(wall_clock)
        self._wall_clock = wall_clock
        self._steps = Steps()

    @classmethod
    def create(
        cls, path: Path, author: str, *, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> "Session":
        """Begin a session in a new file."""
        return cls(SessionFile.create(path), author, wall_clock)

    @classmethod
    def open(
        cls,
        path: Path,
        author: str,
        *,
        wall_clock: Callable[[], int] = wall_clock_ms,
        before_update: BeforeUpdate | None = None,
        take_over: bool = False,
    ) -> "Session":
        """Open a session's file; what is damaged in it is left out and counted.

        `before_update` is called before a file of an older version is updated; `take_over` where
        another townnotes may still have it open, on a drive without locks.
        """
        file = SessionFile.open(path, before_update, take_over=take_over)
        session = cls(file, author, wall_clock)
        with closed_on_failure(session):
            session._load()
        return session

    def _load(self) -> None:
        registers = self._file.registers()
        self._see(registers)
        self.state.apply(registers)
        if not self._file.has_plain_tables():
            self._file.rebuild(self.state)

    def _hold(self, state: State, floor: KeptFloor | None = None) -> None:
        self.state, self.floor = state, floor or KeptFloor(state)
        self._own_clock = OwnClock(state, self.author)

    def keep_first_rows(self) -> None:
        """Read what the Floor shows, which takes a while, and have the file hold its first rows."""
        with suppress(FileError):  # The next change writes them.
            self._file.keep_glance(self.floor.glance)

    @property
    def path(self) -> Path:
        """Where the session is kept."""
        return self._file.path

    @property
    def has_locks(self) -> bool:
        """Tell whether the drive of the file keeps other programs out."""
        return self._file.has_locks

    def take_refuge_in(self, refuge: Refuge) -> None:
        """Name where the session goes on if its own folder takes nothing any more."""
        self._file.refuge = refuge

    @property
    def erased(self) -> Erased:
        """What was erased from the session, and is refused."""
        return self._file.erased

    @property
    def damaged(self) -> int:
        """How many damaged registers were left out on opening."""
        return self._file.damaged

    @property
    def aside(self) -> SetAsideRows:
        """What damage made unreadable and was set aside, now or at an earlier opening."""
        return self._file.aside

    @property
    def is_saved(self) -> bool:
        """Tell whether everything is on the disk."""
        return self._owed.is_nothing

    @property
    def saved_at(self) -> int | None:
        """When everything was on the disk last, as UTC milliseconds."""
        return self._owed.saved_at

    @property
    def trouble(self) -> str:
        """Why not everything is on the disk, in words, or nothing."""
        return self._owed.trouble

    @property
    def is_rescued(self) -> bool:
        """Tell whether all that is owed to the file stands in the rescue journal."""
        return self._owed.is_rescued

    def rescue_in(self, journal: Journal) -> None:
        """Name the journal for what the disk refuses."""
        self._owed.journal = journal

    @property
    def _file(self) -> SessionFile:
        return self._owed.file

    def now(self) -> int:
        """Return the time of this computer, as UTC milliseconds."""
        return self._wall_clock()

    def in_one_time(self, instant: int) -> int:
        """Return an instant of this computer's clock in the one time of the record."""
        return self._own_clock.shown(instant)

    def submit(
        self, assigns: Iterable[Assign], name: str = "", *, merge: str = "", origin: str = "typing"
    ) -> Touched:
        """Make one's own change: stamp, apply, commit, announce.

        `name` is what undo calls it, and without one undo passes it over; changes of the same
        `merge` in a row are undone as one. Instants are in the one time.
        """
        given = self._own_clock.as_said(assigns)
        allowed = [one for one in given if one.id not in self.erased.ids]
        wanted = news_among(self.state, allowed)
        if not wanted:
            if len(allowed) < len(given):
                raise RuleError("This was erased from the session for good; nothing was changed.")
            return NOTHING
        step = step_back(self.state, wanted, name, merge)
        touched = self._write(wanted)
        if name:
            self._steps.remember(step)
        self._announce(touched, origin)
        return touched

    def take_in(self, registers: Iterable[Register]) -> Touched:
        """Take registers in that were made elsewhere; any order, as often as they come.

        Damaged ones are left out and counted, as are those that take an id for something else.
        What was erased stays so.
        Of one key and stamp with two values the greater stays; the other is kept among the earlier
        ones, and counted in `doubled`.
        """
        every = [one for one in registers if not self.erased.refuses(one)]
        coming = self.state.of_their_kind(filter(is_sound, every))
        self.left_out += len(every) - len(coming)
        self._see(coming)
        doubled = merge_batch.doubled_by(self.state, coming)
        self.doubled += len(doubled)
        self._owed.add_earlier(doubled)
        touched = self._apply(coming)
        self.save()
        self._announce(touched, "elsewhere")
        return touched

    def merge_in(
        self,
        batch: merge_batch.Batch,
        find_links: Callable[[State], list[Assign]],
        back_up: Callable[[], Path] | None = None,
    ) -> Path | None:
        """Take in what a merge brings and the links found then: one commit, all of it or nothing.

        Before it `back_up` is called, where it is given and anything is new; returns the copy it
        made. The caller types nothing meanwhile. Raises FileError where the disk does not take it.
        """
        self._refuse_owing()
        refuses = self.erased.refuses
        arriving = [one for one in batch.came if not refuses(one.register)]
        coming = [one.register for one in arriving]
        kept = (one for one in batch.earlier if not refuses(one))
        earlier = tuple(self._file.not_kept(kept))
        self._see(coming)
        trial = State()
        trial.apply(self.state.registers())
        touched = trial.apply(coming)
        links = self._stamped(find_links(trial))
        made = (
            merge_batch.Came(one, merge_batch.held_by(trial, one.author, one.id, one.field))
            for one in links
        )
        came = (*arriving, *made)
        touched |= trial.apply(links)
        if not came and not earlier:
            return None
        copy = back_up() if back_up else None
        whole = merge_batch.Batch(came, earlier, batch.about, self._clock.next())
        floor = KeptFloor(trial)
        self._file.merge(whole, trial, touched, floor.glance)
        self._hold(trial, floor)
        self._owed.note_saved()
        self._announce(touched, "elsewhere")
        return copy

    def last_merge(self) -> merge_batch.LastMerge | None:
        """Return the merge that can be taken back: the last one, if it was not yet."""
        return self._file.last_merge()

    def undo_merge(self) -> int:
        """Take the last merge back; returns how many entities stay, as later work stands on them.

        Where nothing was done since, all registers, earlier ones and plain rows are as before.
        """
        self._refuse_owing()
        merge = self.last_merge()
        if merge is None:
            raise RuleError("There is no merge to take back.")
        stays = merge_batch.worked_on_since(self.state, merge)
        self._hold(self._file.take_back_merge(stays))
        self._owed.note_saved()
        self._announce(merge.touched, "undo")
        return len(stays)

    def erase(self, erasure: Erasure) -> None:
        """Erase for good, with all that could bring it back: undo, and the record of a merge.

        Raises FileError, and nothing was erased, where the disk does not take it.
        """
        self._refuse_owing()
        before = frozenset((one.entity, one.id) for one in self.state.registers())
        self._hold(self._file.erase(erasure))
        self._steps.clear()
        self._owed.note_saved()
        self._announce(before, "elsewhere")
        self._file.clear_free_space()

    def refuse(self, erased: Erased) -> None:
        """Refuse from now on what another file of the session has erased."""
        self._file.remember_erased(erased)

    def undo(self) -> str:
        """Take the last change back; returns its name. Says so where others changed it since."""
        return self._turn(self._steps.done, self._steps.undone, "There is nothing to undo.")

    def redo(self) -> str:
        """Make the change again that was taken back last."""
        return self._turn(self._steps.undone, self._steps.done, "There is nothing to redo.")

    def save(self) -> bool:
        """Write what is owed to the disk; returns whether all is written. Never raises."""
        return self._owed.save(self.state, self.floor)

    def look_after_file(self) -> bool:
        """Make sure that the file is still ours: a stat; else go on in a file beside it.

        Returns whether all that was saved is in the session's file. Never raises.
        """
        return self._owed.look_after_file(self.state)

    def go_on_in(self, path: Path) -> None:
        """Write the whole session, what is owed with it, into a new file, and go on there.

        Raises FileError, and nothing has changed, where the new file cannot be written.
        """
        self._owed.go_on_in(path, self.state, self.floor)

    def fingerprint(self) -> Fingerprint:
        """Return what tells whether a copy of the file holds the same; any thread may ask."""
        return self._file.fingerprint()

    def copy_to(self, target: Path) -> Fingerprint:
        """Copy the file, as far as it is committed, to a new one and check it; any thread may ask.

        Raises FileError where the copy could not be written whole.
        """
        return self._file.copy_to(target)

    def search(self, text: str) -> list[str]:
        """Return the ids of the interventions that hold the words typed, the newest first."""
        return self._file.search(text)

    def earlier(self, id_: str, field: str) -> list[Register]:
        """Return what a field said before, and what others say of it; the newest first."""
        found = [*self._file.earlier(id_, field), *self.state.alternatives(id_, field)]
        return sorted(found, key=lambda one: one.order, reverse=True)

    def every_earlier(self) -> Iterator[list[Register]]:
        """Give what every field said before, read part by part; each takes a few milliseconds."""
        return self._file.every_earlier()

    def rebuild(self) -> None:
        """Make the plain tables and the search index of the file anew."""
        self._file.rebuild(self.state)

    def faults(self) -> list[str]:
        """Read the whole file, and return what is not sound in it, in words."""
        return self._file.faults(self.state)

    def close(self) -> None:
        """Write what is owed, as far as the disk allows, and let go of the file."""
        self._owed.close(self.state, self.floor)

    def _see(self, registers: list[Register]) -> None:
        newest = max((register.stamp for register in registers), default=0)
        if self._clock.is_far_ahead(newest):
            # Followed all the same: ours must be later, whatever their clock said.
            self.far_ahead += sum(self._clock.is_far_ahead(one.stamp) for one in registers)
        self._clock.see(newest)

    def _refuse_owing(self) -> None:
        if not (self.save() and self.look_after_file()):
            raise FileError(self.trouble)

    def _stamped(self, assigns: Iterable[Assign]) -> list[Register]:
        author, stamp, text = self.author, self._clock.next, encode_value
        given = ((*one[:2], clean_text(one.field), one.value) for one in assigns)
        return [Register(*key, author, stamp(), text(value)) for *key, value in given]

    def _write(self, assigns: list[Assign]) -> Touched:
        touched = self._apply(self._stamped(assigns))
        self.save()
        return touched

    def _apply(self, registers: list[Register]) -> Touched:
        """Take registers into memory; they are owed to the file."""
        touched = self.state.apply(registers)
        self._own_clock.follow(touched)
        self.floor.follow(touched)
        self._owed.add(registers, touched)
        return touched

    def _turn(self, done: deque[Step], other: deque[Step], nothing: str) -> str:
        if not done:
            raise RuleError(nothing)
        step = done.pop()
        free, changed_since = still_own(self.state, step, self.author)
        back = step_back(self.state, free, step.name)
        touched = self._write(free) if free else NOTHING
        if free:
            other.append(back)
        self._announce(touched, "undo")
        if changed_since:
            raise RuleError(what_stays(step, changed_since, is_whole=not free))
        return step.name

    def _announce(self, touched: Touched, origin: str) -> None:
        if touched:
            for listener in list(self.on_change):
                listener(SessionChanged(touched, origin))
