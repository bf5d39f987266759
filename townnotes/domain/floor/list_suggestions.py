"""Orders of the speakers' list that only suggest: the chair decides.

Each rule keeps the order of the requests as far as it allows, so that applying it twice changes
nothing more. Late requests stay after the others.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import Literal, NamedTuple

from townnotes.domain.entities import Category, Participant
from townnotes.domain.floor.heard import Heard
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.state import State

Reason = Literal["group", "first", "category"]
Rule = Literal["groups", "first-timers", "interleaved", "all"]
RULES: tuple[Rule, ...] = ("groups", "first-timers", "interleaved", "all")


class Asking(NamedTuple):
    """Who waits, as far as the rules ask: `category` is its id, `times` how often they spoke."""

    id: str
    is_group: bool = False
    category: str = ""
    times: int = 0
    late: bool = False


class Suggestion(NamedTuple):
    """An order of requests, and why some would be called sooner, by id.

    `group`: speaks for one; `first`: has not spoken yet; `category`: another one has its turn.
    """

    rule: Rule
    order: tuple[str, ...]
    reasons: Mapping[str, Reason]


def asking(state: State, heard: Heard) -> tuple[Asking, ...]:
    """Read who waits, in order."""
    found: list[Asking] = []
    for one in waiting(state):
        who = state.find(Participant, one.participant)
        category = state.find(Category, who.category) if who else None
        spoken = heard.by_participant.get(state.leader(one.participant))
        found.append(
            Asking(
                one.id,
                is_group=one.kind == "group statement"
                or bool(one.on_behalf_of or (who and who.speaks_for)),
                category=category.id if category else "",
                times=spoken.times if spoken else 0,
                late=one.state == "late",
            )
        )
    return tuple(found)


def suggest(row: Sequence[Asking], rule: Rule) -> Suggestion:
    """Suggest an order by a rule, with the reason for each request that it moves up."""
    order = [one for _, part in groupby(_by(row, lambda one: one.late), lambda one: one.late)
             for one in _ORDERS[rule](list(part))]  # fmt: skip
    before = {one.id: place for place, one in enumerate(row)}
    reasons: dict[str, Reason] = {
        one.id: _reason(one, rule) for place, one in enumerate(order) if place < before[one.id]
    }
    return Suggestion(rule, tuple(one.id for one in order), reasons)


def _groups_first(row: Sequence[Asking]) -> list[Asking]:
    return _by(row, lambda one: not one.is_group)


def _first_timers_first(row: Sequence[Asking]) -> list[Asking]:
    return _by(row, lambda one: bool(one.times))


def _interleaved(row: Sequence[Asking]) -> list[Asking]:
    """Take one of each category in turn, the categories in the order of their first request."""
    queues: dict[str, list[Asking]] = {}
    for one in row:
        queues.setdefault(one.category, []).append(one)
    rounds = zip_longest(*queues.values())
    return [one for turn in rounds for one in turn if one is not None]


def _all(row: Sequence[Asking]) -> list[Asking]:
    def standing(one: Asking) -> tuple[bool, bool]:
        return not one.is_group, bool(one.times)

    blocks = groupby(_by(row, standing), standing)
    return [one for _, block in blocks for one in _interleaved(list(block))]


def _by(
    row: Iterable[Asking], standing: Callable[[Asking], bool | tuple[bool, bool]]
) -> list[Asking]:
    return sorted(row, key=standing)


_ORDERS: dict[Rule, Callable[[Sequence[Asking]], list[Asking]]] = {
    "groups": _groups_first,
    "first-timers": _first_timers_first,
    "interleaved": _interleaved,
    "all": _all,
}


def _reason(one: Asking, rule: Rule) -> Reason:
    if rule in {"groups", "all"} and one.is_group:
        return "group"
    if rule in {"first-timers", "all"} and not one.times:
        return "first"
    return "category"
