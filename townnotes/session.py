"""One open session: the one door through which every change goes, and undo.

Decisions:

* Applied, then committed, then said to be saved. The plain rows of a change are read from the state
  after it, so memory comes first by a moment; `saved_at` moves only after the commit. When the disk
  fails, the change stays in memory as owed, and the next change or a retry writes everything owed
  in one commit. The floor never waits for a disk.
* A merge is tried on a second state, which takes the first one's place after the commit.
"""

from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from townnotes.domain import merge_batch
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.registers import Assign, Register, clean_text, encode_value, is_sound
from townnotes.domain.stamps import StampClock, wall_clock_ms
from townnotes.domain.state import SessionChanged, State, Touched
from townnotes.errors import FileError, RuleError
from townnotes.store.backup import BEFORE_MERGE
from townnotes.store.session_file import STILL_OPEN, THE_TABLE, SessionFile
from townnotes.undo import Step, absorb, step_back, still_own

__all__ = ["STILL_OPEN", "THE_TABLE", "Session"]

NOTHING: Touched = frozenset()
MOST_STEPS = 1000
"""How many changes can be taken back: hours of them, and not a whole day in memory."""


class Session:
    """A townhall being noted, held in memory and in its file.

    A change is stamped, applied and committed; only then does `saved_at` move. When the disk
    fails the change stays in memory, `trouble` says why, and the next change or `save` writes all
    that is owed: the floor does not wait for a disk.
    """

    def __init__(
        self, file: SessionFile, author: str, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> None:
        self._hold(State())
        self.author = author
        self.saved_at: int | None = None
        self.trouble = ""
        self.only_read = ""
        """Why nothing can be changed, in words; see `safety.salvaging`."""
        self.left_out = 0
        self.doubled = 0
        self.far_ahead = 0
        self.on_change: list[Callable[[SessionChanged], None]] = []
        self._file = file
        self._clock = StampClock(wall_clock)
        self._wall_clock = wall_clock
        self._owed: list[Register] = []
        self._owed_doubled: list[Register] = []
        self._owed_touched: set[tuple[str, str]] = set()
        self._done: deque[Step] = deque(maxlen=MOST_STEPS)
        self._undone: deque[Step] = deque(maxlen=MOST_STEPS)

    @classmethod
    def create(
        cls, path: Path, author: str, *, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> "Session":
        """Begin a session in a new file."""
        return cls(SessionFile.create(path), author, wall_clock)

    @classmethod
    def open(
        cls, path: Path, author: str, *, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> "Session":
        """Open a session's file; what is damaged in it is left out and counted."""
        session = cls(SessionFile.open(path), author, wall_clock)
        try:
            session._load()
        except BaseException:
            session.close()
            raise
        return session

    def _load(self) -> None:
        registers = self._file.registers()
        self._see(registers)
        self.state.apply(registers)
        if not self._file.has_plain_tables():
            self._file.rebuild(self.state)

    def _hold(self, state: State) -> None:
        self.state = state
        self.floor = KeptFloor(state)

    def keep_first_rows(self) -> None:
        """Read what the Floor shows, which takes a while, and have the file hold its first rows."""
        with suppress(FileError):
            # The next change writes them.
            self._file.keep_glance(self.floor.glance)

    @property
    def path(self) -> Path:
        """Where the session is kept."""
        return self._file.path

    @property
    def damaged(self) -> int:
        """How many damaged registers were left out on opening."""
        return self._file.damaged

    @property
    def is_saved(self) -> bool:
        """Tell whether everything is on the disk."""
        return not self._owed

    def now(self) -> int:
        """Return the time of this computer, as UTC milliseconds."""
        return self._wall_clock()

    def submit(
        self, assigns: Iterable[Assign], name: str = "", *, merge: str = "", origin: str = "typing"
    ) -> Touched:
        """Make one's own change: stamp, apply, commit, announce.

        `name` is what undo calls it, and without one undo passes it over; changes of the same
        `merge` in a row are undone as one.
        """
        wanted = [one for one in assigns if not self._says_already(one)]
        if not wanted:
            return NOTHING
        step = step_back(self.state, wanted, name, merge)
        touched = self._write(wanted)
        if name:
            self._remember(step)
        self._announce(touched, origin)
        return touched

    def take_in(self, registers: Iterable[Register]) -> Touched:
        """Take registers in that were made elsewhere; any order, as often as they come.

        Damaged ones are left out and counted, as are those that take an id for something else.
        Of one key and stamp with two values the greater stays; the other is kept among the earlier
        ones, and counted in `doubled`.
        """
        every = list(registers)
        coming = self.state.of_their_kind(filter(is_sound, every))
        self.left_out += len(every) - len(coming)
        self._see(coming)
        doubled = merge_batch.doubled_by(self.state, coming)
        self.doubled += len(doubled)
        self._owed_doubled += doubled
        touched = self._apply(coming)
        self.save()
        self._announce(touched, "elsewhere")
        return touched

    def merge_in(
        self,
        batch: merge_batch.Batch,
        find_links: Callable[[State], list[Assign]],
        backups: Path | None = None,
    ) -> Path | None:
        """Take in what a merge brings and the links found then: one commit, all of it or nothing.

        Before it a copy goes to the folder for `backups`, where one is named and anything is new;
        returns the copy. The caller types nothing meanwhile. Raises FileError where the disk does
        not take it.
        """
        self._refuse_owing()
        coming = [one.register for one in batch.came]
        earlier = tuple(self._file.not_kept(batch.earlier))
        self._see(coming)
        trial = State()
        trial.apply(self.state.registers())
        touched = trial.apply(coming)
        links = self._stamped(find_links(trial))
        made = (
            merge_batch.Came(one, merge_batch.held_by(trial, one.author, one.id, one.field))
            for one in links
        )
        came = (*batch.came, *made)
        touched |= trial.apply(links)
        if not came and not earlier:
            return None
        copy = self._file.back_up(backups, BEFORE_MERGE, self._wall_clock()) if backups else None
        whole = merge_batch.Batch(came, earlier, batch.about, self._clock.next())
        floor = KeptFloor(trial)
        self._file.merge(whole, trial, touched, floor.glance)
        self.state, self.floor = trial, floor
        self.saved_at = self._wall_clock()
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
        self.saved_at = self._wall_clock()
        self._announce(merge.touched, "undo")
        return len(stays)

    def undo(self) -> str:
        """Take the last change back; returns its name. Says so where others changed it since."""
        if not self._done:
            raise RuleError("There is nothing to undo.")
        return self._turn(self._done, self._undone)

    def redo(self) -> str:
        """Make the change again that was taken back last."""
        if not self._undone:
            raise RuleError("There is nothing to redo.")
        return self._turn(self._undone, self._done)

    def save(self) -> bool:
        """Write what is owed to the disk; returns whether all is written. Never raises."""
        if not self._owed:
            return True
        try:
            self._file.append(
                self._owed,
                self.state,
                frozenset(self._owed_touched),
                self.floor.glance,
                self._owed_doubled,
            )
        except FileError as error:
            self.trouble = str(error)
            return False
        self._owed.clear()
        self._owed_doubled.clear()
        self._owed_touched.clear()
        self.trouble = ""
        self.saved_at = self._wall_clock()
        return True

    def search(self, text: str) -> list[str]:
        """Return the ids of the interventions that hold the words typed, the newest first."""
        return self._file.search(text)

    def earlier(self, id_: str, field: str) -> list[Register]:
        """Return what a field said before, and what others say of it; the newest first."""
        found = [*self._file.earlier(id_, field), *self.state.alternatives(id_, field)]
        return sorted(found, key=lambda one: one.order, reverse=True)

    def rebuild(self) -> None:
        """Make the plain tables and the search index of the file anew."""
        self._file.rebuild(self.state)

    def faults(self) -> list[str]:
        """Read the whole file, and return what is not sound in it, in words."""
        return self._file.faults(self.state)

    def close(self) -> None:
        """Write what is owed, as far as the disk allows, and let go of the file."""
        try:
            self.save()
        finally:
            self._file.close()

    def _remember(self, step: Step) -> None:
        if self._done and step.merge and self._done[-1].merge == step.merge:
            absorb(self._done[-1], step)
        else:
            self._done.append(step)
        self._undone.clear()

    def _see(self, registers: list[Register]) -> None:
        newest = max((register.stamp for register in registers), default=0)
        if self._clock.is_far_ahead(newest):
            # Followed all the same: ours must be later, whatever their clock said.
            self.far_ahead += sum(self._clock.is_far_ahead(one.stamp) for one in registers)
        self._clock.see(newest)

    def _says_already(self, one: Assign) -> bool:
        is_deleted = self.state.is_deleted(one.id)
        if one.field == "deleted":
            return is_deleted == (one.value is True)
        # Writing what a deleted entity already says shows it again, and so is a change.
        held = self.state.current(one.id, one.field)
        return held is not None and held.value == encode_value(one.value) and not is_deleted

    def _refuse_owing(self) -> None:
        if not self.save():
            raise FileError(self.trouble)

    def _stamped(self, assigns: Iterable[Assign]) -> list[Register]:
        return [
            Register(
                one.entity, one.id, clean_text(one.field), self.author, self._clock.next(),
                encode_value(one.value),
            )
            for one in assigns
        ]  # fmt: skip

    def _write(self, assigns: list[Assign]) -> Touched:
        touched = self._apply(self._stamped(assigns))
        self.save()
        return touched

    def _apply(self, registers: list[Register]) -> Touched:
        """Take registers into memory; they are owed to the file."""
        touched = self.state.apply(registers)
        self.floor.follow(touched)
        self._owed += registers
        self._owed_touched |= touched
        return touched

    def _turn(self, done: deque[Step], other: deque[Step]) -> str:
        step = done.pop()
        free, changed_since = still_own(self.state, step, self.author)
        back = step_back(self.state, free, step.name)
        touched = self._write(free) if free else NOTHING
        if free:
            other.append(back)
        self._announce(touched, "undo")
        if changed_since:
            raise RuleError(
                f"“{step.name}” was taken back, except {changed_since} that somebody else has "
                "changed since."
            )
        return step.name

    def _announce(self, touched: Touched, origin: str) -> None:
        if touched:
            for listener in list(self.on_change):
                listener(SessionChanged(touched, origin))
