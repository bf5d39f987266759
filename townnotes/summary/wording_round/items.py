"""What the round asks for, in the order in which it asks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from townnotes.domain.entities import OwnStance, Point
from townnotes.domain.points.cards import card_of
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.summary.coverage import coverage, left_out
from townnotes.summary.paragraphs import Draft

SECONDS_EACH = 5
"""What one point takes who knows the keys."""
_FOR_ITS_OPPONENT = "opponent"
_MATTERS = frozenset({"called for", "urged", "opposed"})


@dataclass(frozen=True, slots=True)
class WaitingPoint:
    """A point that waits for words: its id, its theme or nothing, and why it waits.

    `also` are the ids of the others on its card, `place` is a rank in the order of the floor; it
    `matters` where it was urged, called for or opposed; `why` is a word of `lines.gate.Why`.
    """

    point: str
    theme: str
    why: str
    also: tuple[str, ...] = ()
    place: str = ""
    matters: bool = False


def waiting_points(state: State, draft: Draft) -> tuple[WaitingPoint, ...]:
    """Return what the round asks for, in its order."""
    groups = left_out(state, draft, coverage(state, draft))
    known = stances_of(state.all(OwnStance))
    found: dict[str, WaitingPoint] = {}
    for group in sorted(groups, key=lambda one: not one.theme):
        asked = list(_asked(state, group.theme, group.to_word, known))
        for one in sorted(asked, key=lambda one: (not one.matters, one.place)):
            found.setdefault(one.point, one)
    return tuple(found.values())


def seconds_left(count: int) -> int:
    """Return how many seconds so many points will take."""
    return count * SECONDS_EACH


def _asked(
    state: State, theme: str, to_word: Mapping[str, str], known: Mapping[str, Stance]
) -> Iterator[WaitingPoint]:
    for id_, why in to_word.items():
        card = card_of(state, id_)
        if card is None or why == _FOR_ITS_OPPONENT:
            continue
        also = tuple(one.id for one in card.points if one.id != card.worded.id)
        matters = _matter(card.points, known)
        yield WaitingPoint(card.worded.id, theme, why, also, card.place, matters)


def _matter(points: Iterable[Point], known: Mapping[str, Stance]) -> bool:
    """Tell whether one of the points was urged, called for or opposed, or as strongly."""
    for one in points:
        stance = known.get(one.stance)
        if stance is None:
            continue
        peers = [known[words] for words in _MATTERS if known[words].family == stance.family]
        if peers and stance.strength >= min(each.strength for each in peers):
            return True
    return False
