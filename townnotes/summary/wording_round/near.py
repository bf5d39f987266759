"""The points of a theme that are nearest to one: a person says whether they are the same."""

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, utils

from townnotes.domain.entities import Point
from townnotes.domain.points.cards import Card, cards_of, kept_apart
from townnotes.domain.state import State
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.reading import NO_ABBREVIATIONS

MOST = 3


class NearPoint(NamedTuple):
    """A point near another one, by the id of the one that leads its card; in per cent."""

    point: str
    share: int


def near_points(
    state: State, point: Point, abbreviations: Abbreviations = NO_ABBREVIATIONS
) -> tuple[NearPoint, ...]:
    """Return the nearest three on the point's themes, of whatever stance, the nearest first.

    What was joined with it, kept apart from it or said to be its opposite is none of them.
    """
    passed_over = set(state.group(point.id))
    for pair in kept_apart(state):
        passed_over |= pair if point.id in pair else frozenset[str]()
    text = abbreviations.spelt_out(point.text)
    found: dict[str, NearPoint] = {}
    for card in _cards(state, point.themes):
        if passed_over.isdisjoint(one.id for one in card.points):
            worded = card.worded
            share = _likeness(text, abbreviations.spelt_out(worded.text))
            found[worded.id] = NearPoint(worded.id, share)
    nearest = sorted(found.values(), key=lambda one: -one.share)
    return tuple(one for one in nearest[:MOST] if one.share)


def _cards(state: State, themes: Iterable[str]) -> Iterable[Card]:
    for theme in dict.fromkeys(state.leader(one) for one in themes):
        yield from cards_of(state, theme)


def _likeness(one: str, other: str) -> int:
    return round(fuzz.token_set_ratio(one, other, processor=utils.default_process))
