"""A change too large for a key to wait for: made on a second state, and written, in any thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from townnotes.changes.beside import WorkBeside
from townnotes.domain import merge_batch
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.registers import Assign
from townnotes.domain.stamps import Hand
from townnotes.domain.state import State, Touched
from townnotes.errors import RuleError
from townnotes.language.saying import Saying
from townnotes.store.going_on import Moved
from townnotes.store.session_file import SessionFile

Origin = Literal["elsewhere", "undo"]
NOTHING_TO_TAKE_BACK = Saying("There is no merge to undo.")


class LargeChange:
    """A merge that is taken in, or taken back, while the session goes on.

    It is made of what the session held when it began. Once it has ended, well or not, the session
    puts its state in the place of the own one, and what was typed meanwhile into it.
    """

    def __init__(self, file: SessionFile, hand: Hand, before: State, origin: Origin) -> None:
        self.before = before
        """What was held when it began, which nobody changes meanwhile."""
        self.origin: Origin = origin
        self.state = before
        """The state with the change."""
        self.floor = KeptFloor(before)
        self.touched: Touched = frozenset()
        """What it changed; nothing where all of it was there already."""
        self.copy: Path | None = None
        """The backup made before it."""
        self.stays = 0
        """How many entities of a merge taken back are left, as later work stands on them."""
        self.replaced: tuple[State, KeptFloor] | None = None
        """What the session held until it stood."""
        self._file = file
        self._hand = hand
        self._moved: list[Moved] = []
        self._beside = WorkBeside()

    def take_in(
        self,
        batch: merge_batch.Batch,
        find_links: Callable[[State], list[Assign]],
        back_up: Callable[[], Path] | None = None,
    ) -> None:
        """Take in what a merge brings and the links found then: one commit, all or nothing.

        Before it `back_up` is called, where it is given and anything is new. Raises FileError where
        the disk does not take it.
        """
        with _Heard(self._file, self._moved):
            self._take_in(batch, find_links, back_up)

    def take_back(self) -> None:
        """Take the last merge back; raises RuleError where there is none, FileError by the disk.

        Where nothing was done since, all registers, earlier ones and plain rows are as before.
        """
        merge = self._file.last_merge()
        if merge is None:
            raise RuleError(NOTHING_TO_TAKE_BACK)
        stays = merge_batch.worked_on_since(self.before, merge)
        with _Heard(self._file, self._moved):
            self.state = self._file.take_back_merge(stays)
        self.floor = KeptFloor(self.state)
        self.stays = len(stays)
        self.touched = merge.touched

    def let_go(self) -> None:
        """Throw away what it stands instead of, in any thread, once it stands."""
        if self.state is not self.before:
            self.before.let_go()
        if self.replaced is not None:
            state, _floor = self.replaced
            state.let_go()
            self.replaced = None

    def run(self, work: Callable[[], object]) -> None:
        """Do what it takes, with `take_in` or `take_back` in it; a failure is kept for `wait`."""

        def with_glance() -> None:
            work()
            # Read here what the window would have to read first.
            self.floor.glance  # noqa: B018 - kept once it was read

        self._beside.run(with_glance)

    def wait(self) -> None:
        """Wait until it has ended; raises what kept it from being made."""
        self._beside.wait()

    def tell_moved(self) -> None:
        """Tell what became of the file meanwhile, on the session's own thread."""
        for moved in self._moved:
            for listener in list(self._file.place.on_moved):
                listener(moved)

    def _take_in(
        self,
        batch: merge_batch.Batch,
        find_links: Callable[[State], list[Assign]],
        back_up: Callable[[], Path] | None,
    ) -> None:
        refuses = self._file.erased.refuses
        arriving = [one for one in batch.came if not refuses(one.register)]
        coming = [one.register for one in arriving]
        kept = (one for one in batch.earlier if not refuses(one))
        earlier = tuple(self._file.not_kept(kept))
        self._hand.see(coming)
        trial = State()
        trial.apply(self.before.registers())
        touched = trial.apply(coming)
        links = self._hand.stamped(find_links(trial))
        made = (
            merge_batch.Came(one, merge_batch.held_by(trial, one.author, one.id, one.field))
            for one in links
        )
        came = (*arriving, *made)
        touched |= trial.apply(links)
        if not came and not earlier:
            return
        self.copy = back_up() if back_up else None
        whole = merge_batch.Batch(came, earlier, batch.about, self._hand.stamp())
        floor = KeptFloor(trial)
        self._file.merge(whole, trial, touched, floor.glance)
        self.state, self.floor, self.touched = trial, floor, touched


class _Heard:
    """Keeps what becomes of the file for the session's own thread, which alone may tell it."""

    def __init__(self, file: SessionFile, moved: list[Moved]) -> None:
        self._where, self._listeners = file.place, file.place.on_moved
        self._moved = moved

    def __enter__(self) -> None:
        self._where.on_moved = [self._moved.append]

    def __exit__(self, *_: object) -> None:
        self._where.on_moved = self._listeners
