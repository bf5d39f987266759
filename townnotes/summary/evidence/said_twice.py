"""Finds what two note-takers wrote down of one thing said: near in time, alike in words.

Nothing here joins anything: a merge proposes the pairs, and a draft tells one of two where it tells
all that the other does (`told_once.py`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations
from typing import NamedTuple

from townnotes.domain.entities import Intervention, OwnStance, Point
from townnotes.domain.points.cards import kept_apart
from townnotes.domain.points.stances import Stance, is_against, stances_of, view_of
from townnotes.domain.state import State
from townnotes.summary.evidence.accounts import Account, account_of, likeness
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.reading import NO_ABBREVIATIONS, line_language, most_spoken

NEAR_MS = 120_000
"""What one note-taker writes at once, another writes a sentence or two later."""
_MOST = 200
"""Nobody notes so much of one intervention: what a machine wrote is not compared."""


class SaidTwice(NamedTuple):
    """Two points by their ids, and how alike they are, from 0 to 1.

    Where it `is_told`, the point `one` tells all that `other` does; `is_equal` where `other` tells
    all that `one` does, too: of one alone the stance may be known.
    """

    one: str
    other: str
    share: float
    is_told: bool
    is_equal: bool = False


class Taken(NamedTuple):
    """A point with who noted it; where no note-taker is named, two authors are two."""

    point: Point
    author: str

    def is_by_another(self, other: "Taken") -> bool:
        """Tell whether two note-takers noted the two."""
        if self.point.by and other.point.by:
            return self.point.by != other.point.by
        return self.author != other.author


def said_twice(
    state: State, groups: Iterable[Sequence[str]], abbreviations: Mapping[str, Abbreviations]
) -> tuple[SaidTwice, ...]:
    """Return the pairs within interventions; `groups` are the ids of those that are one.

    What is joined, or was kept apart, is left out; so are private points and marks of a gap.
    """
    comparing = comparing_of(state, abbreviations)

    def at(point: Point) -> int | None:
        """Return when a point was begun in its intervention, in ms; clocks do not matter so."""
        noted = state.value(point.id, "at", None)
        began = state.value(point.intervention, "began", None)
        return noted - began if isinstance(noted, int) and isinstance(began, int) else None

    return tuple(
        pair
        for group in groups
        for pair in pairs_among(_taken_in(state, group), comparing, at)
        if state.leader(pair.one) != state.leader(pair.other)
    )


def _taken_in(state: State, group: Sequence[str]) -> list[Taken]:
    """Return the points of the interventions that are one."""
    ids = (id_ for one in group for id_ in state.referring(Point.entity, Intervention.entity, one))
    points = (state.find(Point, id_) for id_ in dict.fromkeys(ids))
    return [
        Taken(one, author_of(state, one)) for one in points if one and one.intervention in group
    ]


def author_of(state: State, point: Point) -> str:
    """Return the author who put a point into its intervention."""
    made = state.current(point.id, Intervention.entity)
    return made.author if made else ""


class Comparing(NamedTuple):
    """What points are compared with: the stances by their words, the style's abbreviations.

    `language` is the session's; what is kept `apart` is no pair.
    """

    known: Mapping[str, Stance]
    abbreviations: Mapping[str, Abbreviations]
    language: str
    apart: AbstractSet[frozenset[str]]


def comparing_of(state: State, abbreviations: Mapping[str, Abbreviations]) -> Comparing:
    """Return what the points of a session are compared with."""
    known = stances_of(state.all(OwnStance))
    return Comparing(known, abbreviations, state.session.language, frozenset(kept_apart(state)))


def pairs_among(
    held: Sequence[Taken], comparing: Comparing, at: Callable[[Point], int | None] | None = None
) -> list[SaidTwice]:
    """Return the pairs of one intervention's points, those first of which one tells all.

    Each point is one of a pair with each other note-taker at most. `at` gives when a point was
    begun, which of pairs of which neither tells all must be near; without it, they are left out.
    """
    held = [one for one in held if one.point.text and not one.point.private and not one.point.gap]
    if len(held) > _MOST or not any(one.is_by_another(held[0]) for one in held[1:]):
        return []
    notes = most_spoken((one.point.text for one in held), comparing.language)
    read = [_read(one, notes, comparing) for one in held]
    found = [
        one
        for one in _pairs(read)
        if one.ends not in comparing.apart and (one.pair.is_told or (at and _are_near(one, at)))
    ]
    found.sort(key=lambda one: (not one.pair.is_told, -one.pair.share, sorted(one.ends)))
    partners: dict[str, list[Taken]] = defaultdict(list)
    kept: list[SaidTwice] = []
    for pair, one, other in found:
        if _is_free(partners[one.point.id], other) and _is_free(partners[other.point.id], one):
            partners[one.point.id].append(other)
            partners[other.point.id].append(one)
            kept.append(pair)
    return kept


def _is_free(partners: Iterable[Taken], other: Taken) -> bool:
    """Tell whether a point has no partner yet by the note-taker of another."""
    return all(one.is_by_another(other) for one in partners)


class _Read(NamedTuple):
    taken: Taken
    account: Account
    stance: Stance | None


class _Found(NamedTuple):
    pair: SaidTwice
    one: Taken
    other: Taken

    @property
    def ends(self) -> frozenset[str]:
        return frozenset((self.pair.one, self.pair.other))


def _read(one: Taken, notes: str, comparing: Comparing) -> _Read:
    point = one.point
    language = line_language(point.text, notes)
    table = comparing.abbreviations.get(language, NO_ABBREVIATIONS)
    return _Read(one, account_of(point.text, language, table), comparing.known.get(point.stance))


def _pairs(read: Sequence[_Read]) -> Iterator[_Found]:
    for first, second in combinations(read, 2):
        if not first.taken.is_by_another(second.taken) or not _may_agree(first, second):
            continue
        found = likeness(first.account, second.account)
        full, part = first, second
        if not tells_stance(full.stance, part.stance):
            full, part = part, full
        is_told = found.is_same and tells_stance(full.stance, part.stance)
        is_equal = is_told and tells_stance(part.stance, full.stance)
        if found.share:
            one, other = full.taken, part.taken
            pair = SaidTwice(one.point.id, other.point.id, found.share, is_told, is_equal)
            yield _Found(pair, one, other)


def _are_near(found: _Found, at: Callable[[Point], int | None]) -> bool:
    one, other = at(found.one.point), at(found.other.point)
    return one is None or other is None or abs(one - other) <= NEAR_MS


def _may_agree(one: _Read, other: _Read) -> bool:
    """Tell whether stances, paragraphs cited and wordings asked for do not speak against it."""
    first, second = one.taken.point, other.taken.point
    view, another = view_of(one.stance), view_of(other.stance)
    if view and another and view != another:
        return False
    if is_against(one.stance) != is_against(other.stance) or first.wording != second.wording:
        return False
    return not first.cites or not second.cites or set(first.cites) == set(second.cites)


def tells_stance(full: Stance | None, part: Stance | None) -> bool:
    """Tell whether who tells a point with one stance loses nothing of another's."""
    return part is None or (full is not None and full.family == part.family)
