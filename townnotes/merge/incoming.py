"""Chooses what a merge brings: the union of registers, without what does not travel."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from townnotes.domain.entities import Point, SessionDetails
from townnotes.domain.erased import Erased
from townnotes.domain.merge_batch import Batch, Came, held_by
from townnotes.domain.points.marks import private_points, said_of_points, says_private
from townnotes.domain.registers import Register
from townnotes.domain.state import State

Key = tuple[str, str, str]


class File(NamedTuple):
    """What one file holds: its sound registers, those they replaced, and how many are damaged.

    What was `erased` from it may be in others.
    """

    name: str
    registers: Sequence[Register]
    earlier: Sequence[Register] = ()
    damaged: int = 0
    erased: Erased = Erased()

    def without(self, gone: Erased) -> "File":
        """Return the file without what another has erased, but for what its own erasing left."""
        if not gone.ids and not gone.versions:
            return self
        came, earlier = (
            [one for one in some if not gone.refuses(one) or self.erased.refuses(one)]
            for some in (self.registers, self.earlier)
        )
        return self._replace(registers=came, earlier=earlier)


class IncomingCount(NamedTuple):
    """What became of one file's registers. `private` counts points, all else registers."""

    name: str
    new: int
    known: int
    damaged: int
    private: int


class Incoming(NamedTuple):
    """What a merge brings, what became of each file, and the entity of every id they hold.

    `holders` names the files by the sessions and the authors they hold something of.
    """

    batch: Batch
    files: tuple[IncomingCount, ...]
    kinds: dict[str, str]
    holders: dict[str, list[str]]


def choose(
    files: Sequence[File], state: State, author: str, *, with_private: bool = False
) -> Incoming:
    """Return what of the files is not held yet; the same in whatever order they come.

    Private points of other authors stay where they are, unless `with_private`; so do the earlier
    texts of those that were private once.
    """
    once = frozenset[str]() if with_private else _private_once(files, state, author)
    every = [*chain(state.registers(), *(one.registers for one in files))] if once else []
    apart = once & private_points(every)
    said = said_of_points(every, apart)
    union = _Union(state)
    kinds: dict[str, str] = {}
    counted: list[IncomingCount] = []
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        sound = state.of_their_kind(file.registers)
        stay = {one for one in sound if one.id in apart and _stays(one, state)}
        stay |= {one for one in sound if one.id in said}
        travel = [one for one in sound if one not in stay] if stay else sound
        new = sum(map(union.put, travel))
        kinds.update({one.id: one.entity for one in travel})
        sessions = {one.id for one in travel if one.entity == SessionDetails.entity}
        for id_ in sessions | {one.author for one in travel}:
            holders[id_].append(file.name)
        union.replaced.update(file.earlier)
        points = len({one.id for one in stay} - said)
        damaged = file.damaged + len(file.registers) - len(sound)
        counted.append(IncomingCount(file.name, new, len(travel) - new, damaged, points))
    return Incoming(union.batch(without=once), tuple(counted), kinds, holders)


class _Union:
    """What comes so far; by the key of each register, with the one that is held."""

    def __init__(self, state: State) -> None:
        self.replaced: set[Register] = set()
        self._state = state
        self._came: dict[Key, Came] = {}

    def put(self, one: Register) -> bool:
        """Put a register where it belongs: to what comes, to what was replaced, or nowhere."""
        key = one[1:4]
        known = self._came.get(key)
        if known is None and not self._state.knows(one.id):
            # All that is new, which most of a merge is.
            self._came[key] = Came(one)
            return True
        held = known.replaces if known else held_by(self._state, one.author, one.id, one.field)
        best = known.register if known else held
        if best is None or one.replaces(best):
            if known:
                self.replaced.add(known.register)
            self._came[key] = Came(one, held)
            return True
        if one not in (best, held):
            self.replaced.add(one)
        return False

    def batch(self, without: frozenset[str]) -> Batch:
        """Return all that comes, in order of the keys; `without` earlier texts of these points."""
        came = tuple(self._came[key] for key in sorted(self._came))
        return Batch(came, tuple(sorted(one for one in self.replaced if one.id not in without)))


def _stays(one: Register, state: State) -> bool:
    """Tell whether a private point's register stays; that it is private now may be known."""
    return one.field != "private" or not state.knows(one.id)


def _private_once(files: Sequence[File], state: State, author: str) -> frozenset[str]:
    """Return the points that somebody else began, and that are private or were."""
    every = [list(state.registers()), *(one.registers for one in files)]
    earlier = (one.earlier for one in files)
    once = {one.id for one in chain(*every, *earlier) if says_private(one)}
    first: dict[str, Register] = {}
    for one in chain.from_iterable(every) if once else ():
        if one.id in once and one.entity == Point.entity:
            held = first.get(one.id)
            first[one.id] = one if held is None or one.order < held.order else held
    return frozenset(id_ for id_ in once if id_ not in first or first[id_].author != author)
