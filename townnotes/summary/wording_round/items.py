"""What the round asks for, in the order in which it asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from townnotes.domain.entities import OwnStance, Point, Theme
from townnotes.domain.points.cards import Card, card_of
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.summary.paragraphs import Draft
from townnotes.summary.planning.matters import MATTERS

SECONDS_EACH = 5
"""What one point takes who knows the keys."""
_FOR_ITS_OPPONENT = "opponent"


@dataclass(frozen=True, slots=True)
class WaitingPoint:
    """A point that waits for words: its id, its theme or nothing, and why it waits.

    `also` are the ids of the others on its card, `place` is a rank in the order of the floor; it
    `matters` where it was urged, called for or opposed; `why` is a word of `line_reader.Why`.
    """

    point: str
    theme: str
    why: str
    also: tuple[str, ...] = ()
    place: str = ""
    matters: bool = False


def waiting_points(state: State, draft: Draft) -> tuple[WaitingPoint, ...]:
    """Return what the round asks for, in its order."""
    order = _theme_order(state, draft)
    known = stances_of(state.all(OwnStance))
    why = {one.point: one.why for one in draft.to_word if one.why != _FOR_ITS_OPPONENT}
    cards = {card.worded.id: card for one in why if (card := card_of(state, one))}
    found = [
        _waiting(state, card, why[id_], order, known) for id_, card in cards.items() if id_ in why
    ]
    found.sort(key=lambda one: (order.get(one.theme, len(order)), not one.matters, one.place))
    return tuple(found)


def seconds_left(count: int) -> int:
    """Return how many seconds so many points will take."""
    return count * SECONDS_EACH


def _theme_order(state: State, draft: Draft) -> Mapping[str, int]:
    """Return the places of the themes: those of the draft's paragraphs, then the others."""
    themes = {one.id for one in state.all(Theme)}
    sections = [one.section for one in draft.paragraphs if one.section in themes]
    rest = [one.id for one in state.all(Theme)]
    return {id_: place for place, id_ in enumerate(dict.fromkeys([*sections, *rest]))}


def _waiting(
    state: State, card: Card, why: str, order: Mapping[str, int], known: Mapping[str, Stance]
) -> WaitingPoint:
    worn = {state.leader(one) for one in card.worded.themes} & set(order)
    theme = min(worn, key=lambda one: order[one], default="")
    also = tuple(one.id for one in card.points if one.id != card.worded.id)
    matters = _matter(card.points, known)
    return WaitingPoint(card.worded.id, theme, why, also, card.place, matters)


def _matter(points: Iterable[Point], known: Mapping[str, Stance]) -> bool:
    """Tell whether one of the points was urged, called for or opposed, or as strongly."""
    for one in points:
        stance = known.get(one.stance)
        if stance is None:
            continue
        peers = [known[words] for words in MATTERS if known[words].family == stance.family]
        if peers and stance.strength >= min(each.strength for each in peers):
            return True
    return False
