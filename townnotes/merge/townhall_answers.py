"""Finds which recordings are of the one townhall, and heeds what somebody said of the others."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from townnotes.merge.recordings import Recording, session_of
from townnotes.merge.townhalls import Belonging, TownhallVerdict

BY_WORD = "Somebody said so."
ONE: frozenset[TownhallVerdict] = frozenset({"same", "shift"})
FIRST: tuple[TownhallVerdict, ...] = (
    "same", "shift", "beside", "align?", "another?", "unclear",
)  # fmt: skip
"""What counts of several: a question comes before that nothing can be told."""
Pair = tuple[int, int]


class SaidOfTownhalls(NamedTuple):
    """What somebody has said of sessions, by their ids: `same` townhall, or another, beside it.

    `here` are those of the session that the others are merged into, its own first: of what it has
    taken in before nobody is asked again.
    """

    here: tuple[str, ...] = ()
    same: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()


class Townhalls(NamedTuple):
    """Which recordings, by their places, are of the main townhall, and how every two belong."""

    main: frozenset[int]
    belongings: dict[Pair, Belonging]

    def of(self, place: int) -> Belonging:
        """Return how the main townhall and a recording belong."""
        seen = [
            one if pair[1] == place else one.mirrored()
            for pair, one in self.belongings.items()
            if place in pair and (self.main - {place}) & set(pair)
        ]
        if place in self.main:
            return next((one for one in seen if one.verdict in ONE), Belonging("same"))
        return min(seen, key=lambda one: FIRST.index(one.verdict), default=Belonging("unclear"))


def townhalls_of(
    recordings: Sequence[Recording],
    found: Mapping[Pair, Belonging],
    apart: Collection[Pair],
    said: SaidOfTownhalls,
) -> Townhalls:
    """Return which recordings are of one townhall; `apart` are those that were kept apart."""
    sessions = [session_of(one.id) for one in recordings]
    others = {at for at, id_ in enumerate(sessions) if id_ in said.other}
    belongings = dict(found)
    for pair, one in found.items():
        if pair in apart or len(others & set(pair)) == 1:
            belongings[pair] = one._replace(verdict="beside", reasons=(BY_WORD,))
        elif one.is_asked and {sessions[at] for at in pair} <= set(said.here):
            belongings[pair] = one._replace(verdict="unclear")
    same = {at for at, id_ in enumerate(sessions) if id_ in said.same} - others
    main = _main(recordings, list(_components(len(recordings), belongings)), others | same, said)
    for pair in combinations(sorted(main | same), 2):
        if belongings[pair].verdict not in ONE and same & set(pair):
            belongings[pair] = belongings[pair]._replace(verdict="same", reasons=(BY_WORD,))
    return Townhalls(frozenset(main | same), belongings)


def _main(
    recordings: Sequence[Recording],
    components: Sequence[set[int]],
    answered: set[int],
    said: SaidOfTownhalls,
) -> set[int]:
    """Return the recordings that the others are seen from: those here, else where most is."""
    for id_ in said.here:
        mine = [it for it in components if any(session_of(recordings[at].id) == id_ for at in it)]
        if mine:
            return set[int]().union(*mine)

    def rank(one: set[int]) -> tuple[bool, int, str]:
        heard = sum(len(recordings[at].heard) for at in one)
        return one <= answered, -heard, min(recordings[at].id for at in one)

    return min(components, key=rank, default=set[int]())


def _components(count: int, belongings: Mapping[Pair, Belonging]) -> Iterator[set[int]]:
    held = {at: {at} for at in range(count)}
    for (a, b), one in belongings.items():
        if one.verdict in ONE and held[a] is not held[b]:
            whole = held[a] | held[b]
            held.update(dict.fromkeys(whole, whole))
    yield from {id(one): one for one in held.values()}.values()
