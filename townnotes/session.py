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

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from townnotes.changes.large_change import LargeChange, Origin
from townnotes.changes.leaving_file import LeavingFile
from townnotes.changes.owed import Owed
from townnotes.changes.own_clock import OwnClock
from townnotes.changes.undo import MERGE, Steps, news_among, step_back, what_stays
from townnotes.changes.words_of_calls import WordsOfCalls
from townnotes.domain import merge_batch
from townnotes.domain.erased import Erased, Erasure
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.registers import Assign, Register, is_sound
from townnotes.domain.stamps import Hand, wall_clock_ms
from townnotes.domain.state import SessionChanged, State, Touched
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError, RuleError
from townnotes.on_disk import SessionOnDisk
from townnotes.private_files import closed_on_failure
from townnotes.store.going_on import STILL_OPEN, Moved
from townnotes.store.session_file import THE_TABLE, BeforeUpdate, SessionFile
from townnotes.store.set_aside import ERASED_DAMAGED, LEFT_OUT

__all__ = ["ERASED_DAMAGED", "LEFT_OUT", "STILL_OPEN", "THE_TABLE", "Moved", "Session"]

NOTHING: Touched = frozenset()


class OlderCopy(NamedTuple):
    """How far a file is behind what was in it last: two instants, and the backup that goes on."""

    ends: int
    known_until: int
    backup: Path | None


class Session(SessionOnDisk):
    """A townhall being noted, held in memory and in its file.

    In words: `trouble` is why the disk took nothing, `only_read` why nothing can be changed,
    `remarks` what is to be said of the opening; `later` is the file where the session went on,
    `older` what this one lacks of what was in it last.
    """

    def __init__(
        self, file: SessionFile, author: str, wall_clock: Callable[[], int] = wall_clock_ms
    ) -> None:
        super().__init__(Owed(file, wall_clock))
        self.author = author
        self._hold(State())
        self.remarks: list[str] = []
        self.later: Path | None = None
        self.older: OlderCopy | None = None
        self.only_read = ""
        self.left_out = self.doubled = 0
        self.on_change: list[Callable[[SessionChanged], None]] = []
        self._hand = Hand(author, wall_clock)
        self._wall_clock = wall_clock
        self._steps = Steps()
        self._words = WordsOfCalls(self._owed, self._steps)
        self._large: LargeChange | None = None

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
        self._hand.see(registers)
        self.state.apply(registers)
        self._file.known_words = self._file.words.read()
        if not self._file.has_plain_tables():
            self._file.rebuild(self.state)

    def _hold(self, state: State, floor: KeptFloor | None = None) -> None:
        self.state, self.floor = state, floor or KeptFloor(state)
        self._own_clock = OwnClock(state, self.author)

    def bring_words(self, words: Iterable[CallWords], name: str) -> None:
        """Keep the words of files of a call, in the place of those of the same ids; one step.

        Raises FileError, and nothing was kept, where the disk does not take them.
        """
        self._settle()
        self._announce(self._words.bring(words, name), "typing")

    def drop_words(self, id_: str, name: str) -> None:
        """Take the words of a file of a call out; one step."""
        self._settle()
        self._announce(self._words.drop(id_, name), "typing")

    def keep_first_rows(self) -> None:
        """Read what the Floor shows, which takes a while, and have the file hold its first rows."""
        with suppress(FileError):  # The next change writes them.
            self._file.keep_glance(self.floor.glance)

    @property
    def far_ahead(self) -> int:
        """How many registers were stamped by a clock more than a day ahead."""
        return self._hand.far_ahead

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
                raise RuleError(
                    "This was erased from the session permanently; nothing was changed."
                )
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
        self._hand.see(coming)
        doubled = merge_batch.doubled_by(self.state, coming)
        self.doubled += len(doubled)
        self._owed.add_earlier(doubled)
        touched = self._apply(coming)
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
        made. Raises FileError where the disk does not take it.
        """
        change = self.begin_large(self.state)
        change.run(lambda: change.take_in(batch, find_links, back_up))
        self.end_large(change)
        return change.copy

    def begin_large(self, before: State, origin: Origin = "elsewhere") -> LargeChange:
        """Begin a merge, or taking one back, which any thread may make; `before` is held now.

        What is typed until `end_large` waits in memory and in the rescue journal. Raises FileError
        where the disk does not take what is owed already.
        """
        self._refuse_owing()
        self._owed.is_held = True
        self._large = LargeChange(self._file, self._hand, before, origin)
        return self._large

    def end_large(self, change: LargeChange) -> None:
        """Have a large change stand, with all that was typed meanwhile; waits for its end.

        Raises what kept it from being made; then the session is as it was, with what was typed.
        That is still to be saved.
        """
        if self._large is not change:
            return
        self._large = None
        try:
            change.wait()
            touched = self._go_over_to(change)
        finally:
            self._owed.is_held = False
            change.tell_moved()
        self._owed.note_saved()
        self._announce(touched, change.origin)

    def _go_over_to(self, change: LargeChange) -> Touched:
        """Put the state with a change in the place of the own one, and what was typed into it."""
        if change.state is change.before:
            return NOTHING
        typed = self._owed.registers
        kept = merge_batch.stood_upon(typed, self.state, change.state)
        change.replaced = self.state, self.floor
        self._hold(change.state, change.floor)
        touched = self.state.apply((*kept, *typed))
        self.floor.follow(touched)
        self._owed.add(kept, touched)
        self._steps.note_merge(taken_back=change.origin == "undo")
        return touched | change.touched

    def _settle(self) -> None:
        """Have what is being written beside it come to its end first."""
        self._owed.end_leaving()
        if self._large is not None:
            with suppress(FileError, RuleError):
                self.end_large(self._large)

    def undo_merge(self) -> int:
        """Take the last merge back; returns how many entities stay, as later work stands on them.

        Where nothing was done since, all registers, earlier ones and plain rows are as before.
        """
        change = self.begin_large(self.state, "undo")
        change.run(change.take_back)
        self.end_large(change)
        return change.stays

    def erase(self, erasure: Erasure) -> None:
        """Erase for good, with all that could bring it back: undo, and the record of a merge.

        Raises FileError, and nothing was erased, where the disk does not take it.
        """
        self._refuse_owing()
        before = frozenset((one.entity, one.id) for one in self.state.registers())
        self._hold(self._file.erase(erasure))
        self._file.known_words = self._file.words.read()
        self._steps.clear()
        self._owed.note_saved()
        self._announce(before, "elsewhere")
        self._file.clear_free_space()

    def refuse(self, erased: Erased) -> None:
        """Refuse from now on what another file of the session has erased."""
        self._file.remember_erased(erased)

    def undo(self, most: int = 0) -> str:
        """Take the last change back, which may be a merge; returns its name.

        Of a long paste so many entries, unless that is 0: it is to be asked for again while it
        `is_taking_back`. Says so where others changed it since.
        """
        if self.undoes_merge and not self.is_taking_back:
            self.undo_merge()
            return MERGE
        return self._turn(back=True, most=most)

    @property
    def is_taking_back(self) -> bool:
        """Tell whether a part of what is being taken back is left."""
        return self._steps.rest is not None

    @property
    def undoes_merge(self) -> bool:
        """Tell whether the last change was a merge: undo takes that back, which takes a while."""
        return self._steps.is_merge_last and self.last_merge() is not None

    def redo(self) -> str:
        """Make the change again that was taken back last."""
        return self._turn(back=False)

    def save(self) -> bool:
        """Write what is owed to the disk; returns whether all is written. Never raises."""
        return self._owed.save(self.state, self.floor)

    def look_after_file(self) -> bool:
        """Make sure that the file is still ours: a stat; else go on in a file beside it.

        Returns whether all that was saved is in the session's file. Never raises.
        """
        return self._owed.look_after_file(self.state)

    def begin_leaving(self) -> LeavingFile:
        """Begin to leave the file, which `is_lost`, for one that any thread may write."""
        self._settle()
        return self._owed.begin_leaving(self.state)

    def settle(self) -> bool:
        """Have all that is to be written be written now, wherever that is; never raises.

        Returns whether it is.
        """
        self._settle()
        with self._file.place.at_once():
            return self.save() and self.look_after_file()

    def go_on_in(self, path: Path) -> None:
        """Write the whole session, what is owed with it, into a new file, and go on there.

        Raises FileError, and nothing has changed, where the new file cannot be written.
        """
        self.settle()
        self._owed.go_on_in(path, self.state, self.floor)

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
        self.on_change.clear()
        self._file.place.goes_on_later = False
        self._settle()
        self._owed.close(self.state, self.floor)

    def _refuse_owing(self) -> None:
        if not self.settle():
            raise FileError(self.trouble)

    def _write(self, assigns: list[Assign]) -> Touched:
        return self._apply(self._hand.stamped(assigns))

    def _apply(self, registers: list[Register]) -> Touched:
        """Take registers into memory, and from there to the file, to which they are owed."""
        touched = self.state.apply(registers)
        self._own_clock.follow(touched)
        self.floor.follow(touched)
        self._owed.add(registers, touched)
        self.save()
        return touched

    def _turn(self, *, back: bool, most: int = 0) -> str:
        step, assigns, changed_since = self._steps.turn(
            self.state, self.author, back=back, most=most
        )
        touched = self._write(assigns) if assigns else NOTHING
        if step.words is not None:
            self._settle()
            try:
                touched = self._words.hold(step.words[0 if back else 1])
            except FileError:
                self._steps.turn(self.state, self.author, back=not back)
                raise
        self._announce(touched, "undo")
        if changed_since:
            raise RuleError(what_stays(step, changed_since, is_whole=not assigns))
        return step.name

    def _announce(self, touched: Touched, origin: str) -> None:
        if touched:
            for listener in list(self.on_change):
                listener(SessionChanged(touched, origin))
