"""Any moment of a session: its registers and their earlier versions, up to a stamp, as a state.

What is exact: a moment after which nothing was changed for five seconds is what stood there then.
What is not: a text that stood for less than five seconds was being typed and is not kept, so in the
middle of typing a moment shows what stood before. What others wrote elsewhere stands at the instant
they wrote it, not when it came here, and only as far as it came. All moments stand in the one time
of the record as it is known now; the steps themselves are told by stamps. What was taken back with
a merge, erased or damaged is in no moment.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from townnotes.domain.clocks import RECORDED_IN
from townnotes.domain.entities import Clock, Intervention
from townnotes.domain.entity_reading import Record
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register
from townnotes.domain.stamps import STOOD_STAMP, instant_of
from townnotes.domain.state import State, Touched

_BY_ORDER = itemgetter(4, 3)
"""A register's `order`, told without a call."""
_BY_STAMP = itemgetter(4)


class History:
    """Every step of a session, and its state at one of them.

    A step is what changed within five seconds; places count from 0, the last is now. Going from
    one to another applies, or takes back, only what lies between them; whatever a moment holds
    whole is at hand, so that the farthest way takes no longer than the eye notices.
    """

    def __init__(self, registers: Iterable[Register], earlier: Iterable[Register] = ()) -> None:
        self._versions = _that_stood(_each_once(registers, earlier))
        self._of = _by_id(self._versions)
        self._ends = _ends_of_steps(self._versions)
        # It has known all there ever was before it begins with nothing.
        self.state = State()
        self.state.apply(self._versions)
        self._whole = self.state.records()
        self.state.put_back(dict.fromkeys(id_ for id_ in self._whole if not self._is_clock(id_)))
        self._reached = 0
        self.speakers = self._places_of_first(Intervention.entity)
        """The places at which somebody new had the floor."""

    def __len__(self) -> int:
        """Return how many steps there are."""
        return len(self._ends)

    @property
    def place(self) -> int:
        """Where the state stands; -1 before the first step."""
        return bisect_right(self._ends, self._reached) - 1

    def go_to(self, place: int) -> Touched:
        """Bring the state to a step; returns which entities changed on the way."""
        before, self._reached = self._reached, self._ends[place] if place >= 0 else 0
        first, last = sorted((before, self._reached))
        stamp = self._versions[self._reached - 1].stamp if self._reached else -1
        moved = {one.id for one in self._versions[first:last]}
        with nothing_thrown_away():
            return self.state.put_back({id_: self._record(id_, stamp) for id_ in moved})

    def _is_clock(self, id_: str) -> bool:
        return self._whole[id_].entity == Clock.entity

    def _record(self, id_: str, stamp: int) -> Record | None:
        """Return what is held of an entity up to a stamp; what is known of clocks, at any."""
        versions = self._of[id_]
        if versions[-1].stamp <= stamp or self._is_clock(id_):
            return self._whole[id_]
        if versions[0].stamp > stamp:
            return None
        record = Record(versions[0].entity)
        reached = bisect_right(versions, stamp, key=_BY_STAMP)
        for one in versions[:reached]:
            record.put(one)
        for one in versions[reached:]:
            if one.field == RECORDED_IN:
                # As if it had been kept from the beginning: it is no later work on the entity.
                record.put(one._replace(stamp=versions[0].stamp))
        return record

    def instant(self, place: int) -> int:
        """Return the UTC milliseconds at which a step was over."""
        return instant_of(self._versions[self._ends[place] - 1].stamp)

    def place_at(self, instant: int) -> int:
        """Return the last step that was over by an instant; -1 where none was."""
        return bisect_right(range(len(self)), instant, key=self.instant) - 1

    def changes(self, place: int) -> Mapping[tuple[str, str], frozenset[str]]:
        """Return the fields that a step gave another value, by `(entity, id)`."""
        first = self._ends[place - 1] if place > 0 else 0
        found: dict[tuple[str, str], set[str]] = {}
        for one in self._versions[first : self._ends[place]]:
            found.setdefault((one.entity, one.id), set()).add(one.field)
        return {which: frozenset(fields) for which, fields in found.items()}

    def _places_of_first(self, entity: str) -> tuple[int, ...]:
        """Return the steps at which anything of that kind was first written."""
        seen: set[str] = set()
        found: dict[int, None] = {}
        for at, one in enumerate(self._versions):
            if one.entity == entity and one.id not in seen:
                seen.add(one.id)
                found[bisect_right(self._ends, at)] = None
        return tuple(found)


def _each_once(registers: Iterable[Register], earlier: Iterable[Register]) -> list[Register]:
    """Return all versions in order; of one author, field and stamp the one that stayed."""
    found: dict[tuple[str, str, str, int], Register] = {}
    kinds: dict[str, str] = {}
    for one in registers:
        kinds[one.id] = one.entity
        found[one.id, one.field, one.author, one.stamp] = one
    for one in earlier:
        if kinds.setdefault(one.id, one.entity) == one.entity:
            found.setdefault((one.id, one.field, one.author, one.stamp), one)
    return sorted(found.values(), key=_BY_ORDER)


def _that_stood(versions: Sequence[Register]) -> list[Register]:
    """Leave out what another value of the same field replaced within five seconds."""
    following: dict[tuple[str, str], int] = {}
    stood: list[Register] = []
    for one in reversed(versions):
        field = (one.id, one.field)
        if following.get(field, one.stamp + STOOD_STAMP) - one.stamp >= STOOD_STAMP:
            stood.append(one)
        following[field] = one.stamp
    stood.reverse()
    return stood


def _by_id(versions: Iterable[Register]) -> dict[str, list[Register]]:
    found: dict[str, list[Register]] = {}
    for one in versions:
        found.setdefault(one.id, []).append(one)
    return found


def _ends_of_steps(versions: Sequence[Register]) -> list[int]:
    """Return after which version each step ends; one holds what was written within five seconds."""
    ends: list[int] = []
    begun = 0
    for at, one in enumerate(versions):
        if at and one.stamp - begun < STOOD_STAMP:
            ends[-1] = at + 1
        else:
            begun = one.stamp
            ends.append(at + 1)
    return ends
