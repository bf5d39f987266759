"""An averaged perceptron that learns what each word of a line is."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from treebank import Line

from townnotes.summary.lines.tagging.features import case_of, features, looks_of
from townnotes.summary.lines.tagging.tagger import TAGS

_LEAST_WEIGHT = 0.8
_OWN_ERRORS = 0.9
"""How often the next word is learnt behind the tag that was guessed, and not the true one."""


@dataclass
class Row:
    """What a feature speaks for: weights by tag, their sums over time, when each last changed."""

    weights: list[float] = field(default_factory=lambda: [0.0] * len(TAGS))
    sums: list[float] = field(default_factory=lambda: [0.0] * len(TAGS))
    changed: list[int] = field(default_factory=lambda: [0] * len(TAGS))

    def add(self, tag: int, value: float, now: int) -> None:
        """Add to a weight."""
        self.sums[tag] += (now - self.changed[tag]) * self.weights[tag]
        self.changed[tag] = now
        self.weights[tag] += value

    def averaged(self, now: int) -> list[float]:
        """Return the weights as they were on average."""
        over = zip(self.sums, self.changed, self.weights, strict=True)
        return [(total + (now - at) * weight) / now for total, at, weight in over]


class Perceptron:
    """Learns from lines, each of words with their tags, what is seen in them often enough."""

    def __init__(
        self, lines: Sequence[Line], form_of: Callable[[str], str], least_seen: int
    ) -> None:
        self._chance = random.Random(1)  # noqa: S311 - the order of lines is no secret
        self._lines = [
            (
                looks_of([word for word, _ in line], form_of),
                [case_of(word, is_first=not at) for at, (word, _) in enumerate(line)],
                [tag for _, tag in line],
            )
            for line in lines
        ]
        self._rows: dict[str, Row] = {one: Row() for one in self._frequent(least_seen)}
        self._now = 0

    def _frequent(self, least_seen: int) -> Iterator[str]:
        seen: Counter[str] = Counter()
        for looks, cases, tags in self._lines:
            before, earlier = "<", "<"
            for at, tag in enumerate(tags):
                seen.update(features(looks, at + 2, before, earlier, case=cases[at]))
                before, earlier = tag, before
        return (one for one, count in seen.items() if count >= least_seen)

    def learn(self) -> float:
        """Go once through all lines; returns the share of words that were right."""
        self._chance.shuffle(self._lines)
        right = words = 0
        for looks, cases, tags in self._lines:
            before, earlier = "<", "<"
            for at, tag in enumerate(tags):
                found = features(looks, at + 2, before, earlier, case=cases[at])
                guessed = self._learnt(found, TAGS.index(tag))
                right += TAGS[guessed] == tag
                words += 1
                is_own = self._chance.random() < _OWN_ERRORS
                before, earlier = (TAGS[guessed] if is_own else tag), before
        return right / words

    def _learnt(self, found: Sequence[str], tag: int) -> int:
        """Return the tag guessed for a word, and learn where it is wrong."""
        rows = [row for row in map(self._rows.get, found) if row is not None]
        scores = [sum(of) for of in zip(*(row.weights for row in rows), strict=True)]
        guessed = max(range(len(TAGS)), key=scores.__getitem__) if scores else 0
        self._now += 1
        if guessed != tag:
            for row in rows:
                row.add(tag, 1.0, self._now)
                row.add(guessed, -1.0, self._now)
        return guessed

    def table(self) -> Iterator[str]:
        """Give the lines of the table, as `Weights` reads them."""
        kept: dict[str, list[str]] = defaultdict(list)
        for name, row in self._rows.items():
            for tag, weight in zip(TAGS, row.averaged(self._now), strict=True):
                if abs(weight) >= _LEAST_WEIGHT:
                    kept[name].append(f"{tag}{weight:.1f}")
        return ("\t".join((name, *told)) for name, told in sorted(kept.items()))
