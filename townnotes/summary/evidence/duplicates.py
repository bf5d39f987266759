"""Proposes points that likely say the same; nothing is ever joined by itself.

The cards of a theme are compared whatever their stance, by the words that are rare in the theme and
by their letters; abbreviations of the house style are spelt out first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import log, sqrt

from rapidfuzz import fuzz

from townnotes.domain.entities import Theme
from townnotes.domain.links import opponents
from townnotes.domain.points.cards import Card, card_of, cards_of, kept_apart, never_the_same
from townnotes.domain.state import State
from townnotes.summary.evidence.compared_cards import ComparedCard, compared_cards
from townnotes.summary.languages.tongue import passing_words
from townnotes.summary.lines.abbreviations import Abbreviations

MOST = 3
"""How many are shown beside a point."""
LEAST_SHARED = 0.3
"""From which share on of what the longer one says two likely say the same: of the marked pairs
found so, and of those that only sound so, 15 of 16 do (`tests/bench/twins_bench.py`)."""
_BY_LETTERS = 0.4
"""What the likeness of the letters counts beside that of the words."""
_LEAST_BY_LETTERS = 45
"""In per cent: from which likeness of the letters on a point without a word in common is near."""
_LEAST_STEMS = 2
_FRAME = 0.6
"""The share of words in the same place from which two say the same of different things."""

Tables = Mapping[str, Abbreviations]
_NO_TABLES: Tables = {}


@dataclass(frozen=True, slots=True)
class Likely:
    """Two cards, by the ids of their first points, and how alike they are in per cent."""

    one: str
    other: str
    share: int


@dataclass(frozen=True, slots=True)
class Near:
    """A card near another one, by the point that words it, and how alike they are in per cent.

    `may_oppose` where somebody said that it is the opposite, or a negation stands in one alone.
    """

    point: str
    share: int
    may_oppose: bool = False


def nearest(
    state: State, point: str, most: int = MOST, abbreviations: Tables = _NO_TABLES
) -> tuple[Near, ...]:
    """Return the cards on a point's themes that are nearest to its own, the nearest first.

    What is kept apart from it is none of them; `abbreviations` are the style's, by language.
    """
    own = card_of(state, point)
    if own is None:
        return ()
    themes = {state.leader(theme) for one in own.points for theme in one.themes}
    cards = {card.id: card for theme in sorted(themes) for card in cards_of(state, theme)}
    nearness = Nearness(compared_cards(state, [*cards.values()], abbreviations))
    apart = never_the_same(state)
    opposed = {id_ for one in own.points for id_ in opponents(state, one.id)}
    found = [
        Near(one.card.worded.id, share, one.is_among(opposed) or may_oppose)
        for one, share, may_oppose in nearness.near(own.id)
        if not _are_apart(own, one.card, apart)
    ]
    found.sort(key=lambda one: (-one.share, one.point))
    return tuple(found[:most])


def likely_duplicates(
    state: State, theme: str = "", abbreviations: Tables = _NO_TABLES
) -> tuple[Likely, ...]:
    """Return the pairs of a theme's cards that likely say the same, the likeliest first.

    Without a theme it looks through all themes. Pairs joined, kept apart or opposed are left out.
    """
    apart = kept_apart(state)
    found: dict[tuple[str, str], Likely] = {}
    for id_ in [theme] if theme else [one.id for one in state.all(Theme)]:
        nearness = Nearness(compared_cards(state, cards_of(state, id_), abbreviations))
        for one, other in nearness.likely():
            if not _are_apart(one.card, other.card, apart):
                first, second = sorted((one.id, other.id))
                pair = Likely(first, second, nearness.likeness(one, other))
                found[first, second] = pair
    return tuple(sorted(found.values(), key=lambda one: (-one.share, one.one, one.other)))


class Nearness:
    """How near the cards of a theme are; what stands on few of them weighs most."""

    def __init__(self, cards: Sequence[ComparedCard]) -> None:
        self._cards = cards
        often = Counter(stem for one in cards for stem in one.said.stems)
        self._weight = {stem: log(1 + len(cards) / count) ** 2 for stem, count in often.items()}
        self._whole = {one.id: self._weigh(one.said.stems) for one in cards}

    def likeness(self, one: ComparedCard, other: ComparedCard) -> int:
        """Return how alike two cards are, in per cent."""
        shared = self._weigh(one.said.stems & other.said.stems)
        by_letters = fuzz.partial_ratio(*sorted((one.said.plain, other.said.plain), key=_by_length))
        if not shared and by_letters < _LEAST_BY_LETTERS:
            return 0
        by_words = shared / sqrt(self._whole[one.id] * self._whole[other.id]) if shared else 0.0
        return round((100 * by_words + _BY_LETTERS * by_letters) / (1 + _BY_LETTERS))

    def near(self, card: str) -> Iterator[tuple[ComparedCard, int, bool]]:
        """Give the cards that are near one, how near, and whether it may be the opposite."""
        own = next((one for one in self._cards if one.id == card), None)
        for other in self._cards if own else ():
            if own and other.id != card and (share := self.likeness(own, other)):
                is_on_it = not own.said.stems.isdisjoint(other.said.stems)
                yield other, share, is_on_it and own.is_against != other.is_against

    def likely(self) -> Iterator[tuple[ComparedCard, ComparedCard]]:
        """Give the pairs that likely say the same."""
        by_stem: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._cards):
            shared: dict[int, float] = {}
            for stem in one.said.stems:
                weight = self._weight[stem]
                for earlier in by_stem[stem]:
                    shared[earlier] = shared.get(earlier, 0.0) + weight
                by_stem[stem].append(at)
            whole = self._whole[one.id]
            for earlier, weight in shared.items():
                other = self._cards[earlier]
                longer = max(whole, self._whole[other.id])
                if weight >= LEAST_SHARED * longer and _may_be_one(one, other):
                    yield other, one

    def _weigh(self, stems: Iterable[str]) -> float:
        return sum(self._weight[one] for one in sorted(stems))


def _may_be_one(one: ComparedCard, other: ComparedCard) -> bool:
    """Tell whether nothing shows that two cards on one thing say something else of it."""
    if one.is_against != other.is_against or one.said.signs != other.said.signs:
        return False
    if one.wording != other.wording or not _are_on_one_place(one.cites, other.cites):
        return False
    views = {one.view, other.view}
    # A concern says of a thing what who only names it does not.
    if len(views) > 1 and ("" not in views or "concern" in views):
        return False
    if min(len(one.said.stems), len(other.said.stems)) < _LEAST_STEMS:
        return one.said.stems == other.said.stems
    return not _are_parallel(one.said.words, other.said.words)


def _are_on_one_place(one: frozenset[str], other: frozenset[str]) -> bool:
    return one == other or not one or not other


def _are_parallel(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two say the same of different things: a fund for cities, a fund for farmers."""
    before = _alike(one, other)
    after = _alike(one[before:][::-1], other[before:][::-1])
    own = one[before : len(one) - after]
    others = other[before : len(other) - after]
    passed_over = passing_words()
    are_told = all(any(word not in passed_over for word in each) for each in (own, others))
    return are_told and before + after >= _FRAME * max(len(one), len(other))


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many words two begin with in common."""
    return sum(1 for _ in takewhile(lambda two: two[0] == two[1], zip(one, other, strict=False)))


def _by_length(text: str) -> tuple[int, str]:
    return len(text), text


def _are_apart(one: Card, other: Card, apart: set[frozenset[str]]) -> bool:
    return bool(apart) and any(
        frozenset((a.id, b.id)) in apart for a in one.points for b in other.points
    )
