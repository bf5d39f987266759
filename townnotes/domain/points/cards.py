"""The cards of the theme board: points that say the same are one card, and stand in one order."""

from collections.abc import Container, Iterable
from typing import NamedTuple

from townnotes.domain.entities import Intervention, Link, Point, Theme
from townnotes.domain.links import APART, JOINING_NOTHING
from townnotes.domain.ranks import DIGITS
from townnotes.domain.state import State

_TIME_DIGITS = 8


class Card(NamedTuple):
    """One statement with the points it rests on, in the order in which they were made."""

    id: str
    points: tuple[Point, ...]
    place: str

    @property
    def worded(self) -> Point:
        """The point whose words stand for all: the one chosen, else the first."""
        return next((one for one in self.points if one.leads), self.points[0])


def place_of(state: State, point: Point) -> str:
    """Return where a point stands: where it was put, else when it was said; both are ranks."""
    if point.place:
        return point.place
    one = state.find(Intervention, point.intervention)
    began = one.began if one else None
    said = (_digits(began) if began is not None else DIGITS[-1] * _TIME_DIGITS) + point.rank
    # A fraction that ends in nought leaves no room before it.
    return said + DIGITS[1] if said.endswith(DIGITS[0]) else said


def card_of(state: State, point: str) -> Card | None:
    """Return the card on which a point stands; private remarks and gaps are on none."""
    found = (state.find(Point, id_) for id_ in state.group(point))
    points = tuple(one for one in found if one and not one.private and not one.gap)
    if not points:
        return None
    return Card(points[0].id, points, min(place_of(state, one) for one in points))


def cards_of(state: State, theme: str) -> list[Card]:
    """Return the cards of a theme in their order; without a theme those that have none."""
    if theme:
        points: Iterable[Point] = state.having(Point, "themes", theme)
    else:
        known = {id_ for one in state.all(Theme) for id_ in state.group(one.id)}
        points = [one for one in state.all(Point) if known.isdisjoint(one.themes)]
    cards: dict[str, Card] = {}
    seen: set[str] = set()
    for point in points:
        if point.id not in seen and (card := card_of(state, point.id)):
            cards[card.id] = card
            seen.update(one.id for one in card.points)
    return sorted(cards.values(), key=lambda card: (card.place, card.id))


def kept_apart(state: State) -> set[frozenset[str]]:
    """Return the pairs of points that somebody said are not the same, or are opposites."""
    return _linked(state, JOINING_NOTHING)


def never_the_same(state: State) -> set[frozenset[str]]:
    """Return the pairs of points that somebody said are not the same."""
    return _linked(state, {APART})


def _linked(state: State, kinds: Container[str]) -> set[frozenset[str]]:
    links = (one for one in state.all(Link) if one.kind in kinds)
    return {frozenset((one.one, one.other)) for one in links}


def _digits(number: int) -> str:
    digits = ""
    for _ in range(_TIME_DIGITS):
        number, digit = divmod(max(0, number), len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits
