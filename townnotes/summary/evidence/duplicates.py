"""Proposes points that likely say the same; nothing is ever joined by itself.

The cards of a theme are compared whatever their stance, by the words that are rare in the theme and
by their letters; abbreviations of the house style are spelt out first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice, takewhile
from math import log

from rapidfuzz import fuzz

from townnotes.domain.entities import OwnStance, Theme
from townnotes.domain.links import opponents
from townnotes.domain.points.cards import Card, card_of, cards_of, kept_apart, never_the_same
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.summary.evidence.accounts import share_of
from townnotes.summary.evidence.compared_cards import ComparedCard, compared_cards
from townnotes.summary.languages.common_words import passing_words
from townnotes.summary.lines.abbreviations import Abbreviations

MOST = 3
"""How many are shown beside a point."""
LEAST_SHARED = 0.3
"""From which share on of what the longer one says two likely say the same: of the marked pairs
found so, and of those that only sound so, 14 of 16 do (`tests/bench/twins_bench.py`)."""
_BY_LETTERS = 0.4
"""What the likeness of the letters counts beside that of the words."""
_LEAST_BY_LETTERS = 45
"""In per cent: from which likeness of the letters on a point without a word in common is near."""
_MOST_OF_ONE = 8
"""Of a theme in which all say much the same, each card is proposed with so many."""
_LEAST_STEMS = 2
_UNSAID = 10
"""Cards of other words that are thought beside a theme's: where four of five say the same, it
weighs."""
_FINE = 1000
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
    known = stances_of(state.all(OwnStance))
    compared = compared_cards([*cards.values()], known, abbreviations)
    mine = next((one for one in compared if one.id == own.id), None)
    if mine is None:
        return ()
    apart = never_the_same(state)
    opposed = {id_ for one in own.points for id_ in opponents(state, one.id)}
    found = (
        one for one in Nearness(compared).near(mine) if not _are_apart(own, one[0].card, apart)
    )
    ranked = sorted(found, key=lambda one: (-one[1], one[0].card.place, one[0].id))
    return tuple(
        Near(one.card.worded.id, round(share), one.is_among(opposed) or may_oppose)
        for one, share, may_oppose in ranked[:most]
    )


def likely_duplicates(
    state: State, theme: str = "", abbreviations: Tables = _NO_TABLES
) -> tuple[Likely, ...]:
    """Return the pairs of a theme's cards that likely say the same, the likeliest first.

    Without a theme it looks through all themes. Pairs joined, kept apart or opposed are left out.
    """
    return ComparedBoard.of(state, theme).likely(abbreviations)


@dataclass(frozen=True, slots=True)
class ComparedBoard:
    """Cards as they stood, theme by theme: they may be compared while the session goes on."""

    rows: tuple[tuple[Card, ...], ...]
    stances: Mapping[str, Stance]
    apart: frozenset[frozenset[str]]

    @classmethod
    def of(cls, state: State, theme: str = "") -> "ComparedBoard":
        """Read a theme, or all."""
        themes = [theme] if theme else [one.id for one in state.all(Theme)]
        rows = tuple(tuple(cards_of(state, one)) for one in themes)
        return cls(rows, stances_of(state.all(OwnStance)), frozenset(kept_apart(state)))

    def likely(self, abbreviations: Tables = _NO_TABLES) -> tuple[Likely, ...]:
        """Return the pairs that likely say the same, the likeliest first."""
        found: dict[tuple[str, str], Likely] = {}
        for row in self.rows:
            nearness = Nearness(compared_cards(row, self.stances, abbreviations))
            for one, other in nearness.likely():
                if not _are_apart(one.card, other.card, self.apart):
                    first, second = sorted((one.id, other.id))
                    share = round(nearness.likeness(one, other))
                    found[first, second] = Likely(first, second, share)
        return tuple(sorted(found.values(), key=lambda one: (-one.share, one.one, one.other)))

    def still(self, pairs: Iterable[Likely]) -> tuple[Likely, ...]:
        """Return those of pairs found before that stand as they stood: neither joined nor apart."""
        cards = {card.id: card for row in self.rows for card in row}
        return tuple(
            one
            for one in pairs
            if one.one in cards
            and one.other in cards
            and not _are_apart(cards[one.one], cards[one.other], self.apart)
        )


class Nearness:
    """How near the cards of a theme are; what stands on few of them weighs most."""

    def __init__(self, cards: Sequence[ComparedCard]) -> None:
        self._cards = cards
        often = Counter(stem for one in cards for stem in one.said.stems)
        # Whole numbers: a sum is the same in whatever order a set gives its parts.
        every = len(cards) + _UNSAID
        self._weight = {
            stem: round(_FINE * log(1 + every / count) ** 2) for stem, count in often.items()
        }
        self._whole = {one.id: self._weigh(one.said.stems) for one in cards}

    def likeness(self, one: ComparedCard, other: ComparedCard) -> float:
        """Return how alike two cards are, in per cent."""
        shared = self._weigh(one.said.stems & other.said.stems)
        by_letters = fuzz.partial_ratio(*sorted((one.said.plain, other.said.plain), key=_by_length))
        if not shared and by_letters < _LEAST_BY_LETTERS:
            return 0.0
        wholes = self._whole[one.id], self._whole[other.id]
        by_words = share_of(shared, *wholes) if shared else 0.0
        return (100 * by_words + _BY_LETTERS * by_letters) / (1 + _BY_LETTERS)

    def near(self, own: ComparedCard) -> Iterator[tuple[ComparedCard, float, bool]]:
        """Give the cards that are near one, how near, and whether it may be the opposite."""
        for other in self._cards:
            if other.id != own.id and (share := self.likeness(own, other)):
                is_on_it = not own.said.stems.isdisjoint(other.said.stems)
                yield other, share, is_on_it and own.is_against != other.is_against

    def likely(self) -> Iterator[tuple[ComparedCard, ComparedCard]]:
        """Give the pairs that likely say the same, of each card at most with its likeliest."""
        by_text = sorted(self._cards, key=lambda one: (one.said.words, one.id))
        place = {one.id: at for at, one in enumerate(by_text)}
        told: set[tuple[str, str]] = set()
        for one, shares in zip(self._cards, self._shares(), strict=True):
            likeliest = sorted(shares, key=lambda two: (-two[0], place[two[1].id]))
            others = (other for _, other in likeliest if _may_be_one(one, other))
            for other in islice(others, _MOST_OF_ONE):
                if (other.id, one.id) not in told:
                    told.add((one.id, other.id))
                    yield one, other

    def _shares(self) -> list[list[tuple[float, ComparedCard]]]:
        """Return for each card those that say enough of it, each with the share of the longer."""
        found: list[list[tuple[float, ComparedCard]]] = [[] for _ in self._cards]
        wholes = [self._whole[one.id] for one in self._cards]
        by_stem: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._cards):
            shared: dict[int, int] = {}
            for stem in one.said.stems:
                weight, others = self._weight[stem], by_stem[stem]
                for other in others:
                    shared[other] = shared.get(other, 0) + weight
                others.append(at)
            own = LEAST_SHARED * wholes[at]
            for other, weight in shared.items():
                if weight >= own and weight >= LEAST_SHARED * wholes[other]:
                    share = weight / max(wholes[at], wholes[other])
                    found[at].append((share, self._cards[other]))
                    found[other].append((share, one))
        return found

    def _weigh(self, stems: Iterable[str]) -> int:
        return sum(self._weight[one] for one in stems)


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


def _are_apart(one: Card, other: Card, apart: AbstractSet[frozenset[str]]) -> bool:
    return bool(apart) and any(
        frozenset((a.id, b.id)) in apart for a in one.points for b in other.points
    )
