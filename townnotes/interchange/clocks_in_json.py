"""The clocks of a record in JSON: what each was ahead, and beside each instant what it said.

Instants stand in the one time; under `recorded` is what the clock said, with its id. A file that
names a clock without saying what it was ahead is told by its instants.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from statistics import median
from typing import Any, cast

from townnotes.domain.clocks import Clocks, clock_id
from townnotes.domain.dates import as_text
from townnotes.domain.entities import Clock, Entity
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.interchange import keys
from townnotes.interchange.keys import List, WrongValueError, fits

Item = dict[str, Any]
CLOCK = "clock"
"""The key that names a clock under `recorded`."""


def instants_of(kept: List) -> dict[str, str]:
    """Return the keys of a list's items that are instants, with the fields they are."""
    return {key: shape.field or key for key, shape in kept.keys.items() if shape.holds == "instant"}


def recorded(state: State, kept: List, entity: Entity, ids: Mapping[str, str]) -> Item:
    """Return what stands under `recorded`: nothing where no clock is known of."""
    found: Item = {}
    clock: Clock | None = None
    for key, field in instants_of(kept).items():
        shown = getattr(entity, field)
        # Of several that are one it is whose times are shown.
        of = next((one for one in state.group(entity.id) if state.shown(one, field) == shown), "")
        said = state.value(of, field, None)
        if shown is None or not isinstance(said, int):
            continue
        clock = clock or state.clocks.find(state.clock_of(of))
        found[key] = as_text(said) or None
    return {**found, CLOCK: ids[clock.id]} if clock is not None else {}


class ClocksRead:
    """The clocks that a file names, under ids of their own."""

    def __init__(self) -> None:
        self._by_id: dict[str, Clock] = {}
        self._clocks = Clocks()
        self.assigns: list[Assign] = []
        """What makes every clock that is named."""

    def read(self, listed: Iterable[Item], items: Iterable[tuple[List, Item]], zone: str) -> None:
        """Hear what is said of clocks; raises WrongValueError where a value does not fit.

        `items` are all that may say what a clock said, with the lists that they stand in.
        """
        for one in listed:
            said = {
                key: None if one[key] is None else fits(shape, one[key], zone)
                for key, shape in keys.CLOCKS.keys.items()
                if key in one
            }
            self._put(one["id"], said)
        told: defaultdict[str, list[int]] = defaultdict(list)
        for kept, item in items:
            for called, apart in _apart(kept, item, zone):
                told[called].append(apart)
        for called, apart in told.items():
            if called not in self._by_id:
                self._put(called, {"offset_ms": round(median(apart))})
        self._clocks = Clocks(self._by_id.values())

    def _put(self, called: str, said: Mapping[str, Any]) -> None:
        session = new_id()
        known = {"source_id": called, "session": session}
        given = {key: value for key, value in said.items() if value is not None}
        self._by_id[called] = Clock(id=clock_id(session), **known, **given)
        self.assigns += [
            Assign(Clock.entity, clock_id(session), key, value)
            for key, value in {**known, **said}.items()
        ]

    def said(self, called: str, shown: int, raw: int | None) -> int:
        """Return what a clock said at an instant of the one time; `raw`, where that agrees."""
        session = self.session_of(called)
        agrees = raw is not None and self._clocks.shown(session, raw) == shown
        return raw if agrees and raw is not None else self._clocks.said(session, shown)

    def session_of(self, called: str) -> str:
        """Return what `recorded_in` calls a clock of the file."""
        return self._by_id[called].session if called in self._by_id else ""


def _apart(kept: List, item: Item, zone: str) -> Iterator[tuple[str, int]]:
    """Give how far what a clock said is from the one time, by its id."""
    said = item.get("recorded")
    if not isinstance(said, dict):
        return
    held = cast("Item", said)
    called = held.get(CLOCK)
    for key in instants_of(kept):
        pair = (held.get(key), item.get(key))
        if isinstance(called, str):
            # What does not fit is named by its path when the item is read.
            with suppress(WrongValueError):
                raw, shown = (fits(keys.INSTANT, one, zone) for one in pair)
                yield called, raw - shown
