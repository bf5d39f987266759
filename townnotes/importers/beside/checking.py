"""Finds the words of a point among those of the call: when they were said, if they were."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from townnotes.importers.beside.words_beside import MINUTE_MS, WordsBeside, WordsRow
from townnotes.importers.folding import folded

NEAR_MS = 3 * MINUTE_MS
"""How far from when a point was noted its words are looked for, where its intervention has none."""
_SURE, _MAYBE = 0.6, 0.34
"""Shares of what weighs in a point, from which it was said, and from which it may have been."""
_IN_A_ROW = 3
"""Cues that may hold one sentence between them."""
_LETTERS, _BEGINNING = 4, 5
_FEWEST = 2


class SaidAt(NamedTuple):
    """Where a point's words were said; not `is_sure` where a part of them alone was."""

    row: WordsRow
    is_sure: bool


@dataclass(frozen=True, slots=True)
class NotedPoint:
    """What a point says, when it was noted as UTC milliseconds, and of which intervention."""

    text: str
    at: int | None
    intervention: str


class WordsCheck:
    """Looks points up in the words of a call."""

    def __init__(self, beside: WordsBeside) -> None:
        """Read which words are in which row; in any thread."""
        self._rows = beside.rows
        self._words = [_weighing(row.text) for row in beside.rows]
        self._counts = Counter(word for words in self._words for word in words)
        self._ats = [row.at for row in beside.rows]
        self._by_turn: dict[str, list[int]] = {}
        for place, row in enumerate(beside.rows):
            self._by_turn.setdefault(row.intervention, []).append(place)

    def can_tell(self, point: NotedPoint) -> bool:
        """Tell whether a point has enough words to be looked for."""
        return bool(_weighing(point.text))

    def find(self, point: NotedPoint) -> SaidAt | None:
        """Return where a point was said; None where that is not found."""
        asked = _weighing(point.text)
        whole = sum(map(self._weight, asked))
        best, best_words = (0.0, -1), frozenset[str]()
        for places in self._near(point):
            words = frozenset[str]().union(*(self._words[place] for place in places))
            found = asked & words
            share = sum(map(self._weight, found)) / whole if whole else 0.0
            if len(found) >= min(_FEWEST, len(asked)) and share > best[0]:
                best = share, max(places, key=lambda place: len(asked & self._words[place]))
                best_words = words
        share, place = best
        if share < _MAYBE:
            return None
        figures = {word for word in asked if word[0].isdigit()}
        return SaidAt(self._rows[place], share >= _SURE and figures <= best_words)

    def _near(self, point: NotedPoint) -> list[Sequence[int]]:
        """Return the places of rows that may hold it: of its intervention, else of its time."""
        places = self._by_turn.get(point.intervention, []) if point.intervention else []
        if not places and point.at is not None:
            near = (at for at, when in enumerate(self._ats) if abs(when - point.at) <= NEAR_MS)
            places = list(near)
        return [places[at : at + _IN_A_ROW] for at in range(len(places))]

    def _weight(self, word: str) -> float:
        """Return what a word weighs: one that stands everywhere tells little."""
        return 1 / (1 + self._counts[word]) ** 0.5


def _weighing(text: str) -> AbstractSet[str]:
    """Return how the words that weigh begin, and the figures; endings tell nothing."""
    words = folded(text).split()
    return frozenset(
        one if one[0].isdigit() else one[:_BEGINNING]
        for one in words
        if one[0].isdigit() or len(one) >= _LETTERS or not one.isascii()
    )
