"""The heard-from gauge: minutes and speakers of each category and organization, and who is left."""

from collections.abc import Iterable
from typing import NamedTuple

from townnotes.domain.entities import Category, Intervention, Participant
from townnotes.domain.floor.floor_rows import NOTHING, Spoken
from townnotes.domain.floor.heard import Heard, Turn, summed, turn_of
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.state import State


class GaugeBar(NamedTuple):
    """How long a category or an organization was heard, and how many of it spoke."""

    name: str
    spoken: Spoken
    speakers: int


class Silent(NamedTuple):
    """Who may take the floor and has not yet; some of them wait for it."""

    name: str
    waits: bool


class Gauge(NamedTuple):
    """Who has been heard: categories in their order, organizations by the time they took."""

    categories: tuple[GaugeBar, ...] = ()
    organizations: tuple[GaugeBar, ...] = ()
    silent: tuple[Silent, ...] = ()


def ended_turns(state: State) -> tuple[Turn, ...]:
    """Return the interventions that ended, as they are summed; only changes move them."""
    turns = (turn_of(state, one) for one in state.all(Intervention))
    return tuple(turn for turn in turns if turn is not None)


def running_turns(state: State, now: int) -> tuple[Turn, ...]:
    """Return whoever speaks now, with the time so far."""
    running = (one for one in state.all(Intervention) if one.ended is None)
    turns = (turn_of(state, one, now) for one in running)
    return tuple(turn for turn in turns if turn is not None)


def gauge(state: State, turns: Iterable[Turn], nameless: str = "") -> Gauge:
    """Read the gauge; `nameless` is what those without a category are called."""
    sums = summed(state, turns)
    return Gauge(
        _categories(state, sums, nameless), _organizations(state, sums), _silent(state, sums)
    )


def _categories(state: State, sums: Heard, nameless: str) -> tuple[GaugeBar, ...]:
    """Read every category that takes the floor, heard or not, and every other that was heard."""
    bars = [
        _bar(one.plural, sums.by_category.get(one.id), sums.speakers_of_category.get(one.id))
        for one in state.all(Category)
        if one.took_the_floor or one.id in sums.by_category
    ]
    if "" in sums.by_category:
        bars.append(_bar(nameless, sums.by_category[""], sums.speakers_of_category[""]))
    return tuple(bars)


def _organizations(state: State, sums: Heard) -> tuple[GaugeBar, ...]:
    bars: list[GaugeBar] = []
    for key, spoken in sums.by_organization.items():
        speakers = sums.speakers_of_organization[key]
        first = state.find(Participant, speakers[0])
        bars.append(_bar(first.organization if first else key, spoken, speakers))
    return tuple(sorted(bars, key=lambda bar: (-bar.spoken.seconds, bar.name.casefold())))


def _bar(name: str, spoken: Spoken | None, speakers: tuple[str, ...] | None) -> GaugeBar:
    return GaugeBar(name, spoken or NOTHING, len(speakers or ()))


def _silent(state: State, sums: Heard) -> tuple[Silent, ...]:
    waits = {state.leader(one.participant) for one in waiting(state)}
    found: list[Silent] = []
    for one in state.all(Participant):
        category = state.find(Category, one.category)
        may_speak = category is None or category.took_the_floor
        if may_speak and one.id not in sums.by_participant:
            found.append(Silent(one.name or one.organization, one.id in waits))
    return tuple(found)
