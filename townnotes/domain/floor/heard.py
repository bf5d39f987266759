"""Who has been heard: how often and how long each participant, organization and category spoke.

And what each intervention took of the time it was given: the figures of every table of times. And
the heard-from gauge: minutes and speakers of each category and organization, and who is left.
Every kind of intervention counts here, a convener's reply too: it is a hint about time, not the
count of those who took the floor.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from townnotes.domain.entities import OPENING, Category, Intervention, Participant, Pause
from townnotes.domain.floor.also_written import stand_ins
from townnotes.domain.floor.floor_rows import NOTHING, Spoken
from townnotes.domain.floor.speakers import count_hangs_on, waiting, who_is_meant
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.floor.undecided import Undecided
from townnotes.domain.state import State

Turn = tuple[str, int]
"""Who spoke, by id, and for how many seconds."""


class Sums(NamedTuple):
    """What each participant and each organization, by its key, has spoken."""

    by_participant: dict[str, Spoken]
    by_organization: dict[str, Spoken]


class Heard(NamedTuple):
    """The sums; linked participants are one, and who has not spoken is not among them.

    Organizations are named as `organization_key` writes them, categories by id, `""` where the
    speaker has none. The speakers of each stand in the order they first spoke.
    """

    by_participant: dict[str, Spoken]
    by_organization: dict[str, Spoken]
    by_category: Mapping[str, Spoken]
    speakers_of_organization: Mapping[str, tuple[str, ...]]
    speakers_of_category: Mapping[str, tuple[str, ...]]

    @property
    def sums(self) -> Sums:
        """What the speakers' list shows of it."""
        return Sums(self.by_participant, self.by_organization)


def heard(state: State, now: int | None = None) -> Heard:
    """Sum the interventions; the running one up to `now`, and not at all without it."""
    turns = (turn_of(state, one, now) for one in state.all(Intervention))
    return summed(state, (turn for turn in turns if turn is not None))


def turn_of(state: State, one: Intervention, now: int | None = None) -> Turn | None:
    """Read one intervention; None where it has not begun, or still runs and `now` is not given."""
    end = one.ended if one.ended is not None else now
    if one.began is None or end is None or one.kind == OPENING:
        return None
    pauses = state.having(Pause, "intervention", one.id)
    return state.leader(one.speaker), read_timer(one, pauses, end).spoken // 1000


def summed(state: State, turns: Iterable[Turn], meant: Mapping[str, str] | None = None) -> Heard:
    """Sum turns by participant, organization and category, as who took the floor is counted.

    `meant` says whom those of less than a full name are counted as, where it was read before.
    """
    meant = who_is_meant(state) if meant is None else meant
    people = by_speaker((meant.get(who, who), seconds) for who, seconds in turns)

    def organization_of(id_: str) -> str | None:
        one = state.find(Participant, id_)
        return organization_key(one.organization) or None if one else None

    def category_of(id_: str) -> str:
        one = state.find(Participant, id_)
        category = state.find(Category, one.category) if one and one.category else None
        return category.id if category else ""

    organizations, of_organization = gathered(people, organization_of)
    categories, of_category = gathered(people, category_of)
    return Heard(people, organizations, categories, of_organization, of_category)


def organization_key(organization: str) -> str:
    """Return what two spellings of one organization share."""
    return " ".join(organization.split()).casefold()


def by_speaker(turns: Iterable[Turn]) -> dict[str, Spoken]:
    """Sum turns by speaker, in the order in which they first spoke."""
    people: dict[str, Spoken] = {}
    for speaker, seconds in turns:
        before = people.get(speaker, NOTHING)
        people[speaker] = Spoken(before.times + 1, before.seconds + seconds)
    return people


def gathered(
    people: Mapping[str, Spoken], key_of: Callable[[str], str | None]
) -> tuple[dict[str, Spoken], dict[str, tuple[str, ...]]]:
    """Sum people by a key, and list who belongs to each; who has none is left out."""
    sums: dict[str, Spoken] = {}
    members: dict[str, list[str]] = {}
    for id_, (times, seconds) in people.items():
        key = key_of(id_)
        if key is None:
            continue
        before = sums.get(key, NOTHING)
        sums[key] = Spoken(before.times + times, before.seconds + seconds)
        members.setdefault(key, []).append(id_)
    return sums, {key: tuple(ids) for key, ids in members.items()}


def own_and_others(sums: Sums, speaker: str, organization: str) -> tuple[Spoken, Spoken]:
    """Return what a speaker has spoken, and the others of the same organization together."""
    own = sums.by_participant.get(speaker, NOTHING)
    whole = sums.by_organization.get(organization_key(organization)) if organization else None
    if whole is None:
        return own, NOTHING
    return own, Spoken(whole.times - own.times, whole.seconds - own.seconds)


class Times(NamedTuple):
    """Seconds of one intervention, or the sums of several; None where nobody had a limit."""

    allotted: int | None = None
    added: int | None = None
    used: int = 0
    paused: int = 0
    over: int | None = None
    interventions: int = 1


def times_of(state: State, one: Intervention, now: int) -> Times:
    """Read one intervention; whoever speaks still is counted up to `now`."""
    end = one.ended if one.ended is not None else now
    timing = read_timer(one, state.having(Pause, "intervention", one.id), end)
    # Whole seconds that have passed, as the window shows them; the pauses take the rest.
    used = timing.spoken // 1000
    paused = max(0, end - (one.began or end) - timing.spoken) // 1000
    if one.limit is None:
        return Times(None, None, used, paused, None)
    allowed = max(0, one.limit + one.added_seconds)
    return Times(one.limit, one.added_seconds, used, paused, max(0, used - allowed))


def times_summed(every: Sequence[Times]) -> Times:
    """Sum several; limits and what went over them only where somebody had one."""
    limited = [one for one in every if one.allotted is not None]
    return Times(
        sum(one.allotted or 0 for one in limited) if limited else None,
        sum(one.added or 0 for one in limited) if limited else None,
        sum(one.used for one in every),
        sum(one.paused for one in every),
        sum(one.over or 0 for one in limited) if limited else None,
        len(every),
    )


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
    undecided: tuple[Undecided, ...] = ()
    """Who may be one of others, so that fewer have spoken than are counted."""


def ended_turns(state: State) -> tuple[Turn, ...]:
    """Return the interventions that ended, as they are summed; only changes move them."""
    turns = (turn_of(state, one) for one in state.all(Intervention))
    return tuple(turn for turn in turns if turn is not None)


def running_turns(state: State, now: int) -> tuple[Turn, ...]:
    """Return whoever speaks now, with the time so far."""
    running = (one for one in state.all(Intervention) if one.ended is None)
    turns = (turn_of(state, one, now) for one in running)
    return tuple(turn for turn in turns if turn is not None)


class MergedPeople(NamedTuple):
    """What a merge leaves of people: who is counted as whom, or is nobody, and what is doubtful."""

    meant: Mapping[str, str]
    nobody: frozenset[str]
    undecided: tuple[Undecided, ...]


def merged_people(state: State) -> MergedPeople:
    """Read how the people of a merged record are counted; only changes move it."""
    return MergedPeople(who_is_meant(state), stand_ins(state), count_hangs_on(state))


def gauge(
    state: State, turns: Iterable[Turn], nameless: str = "", people: MergedPeople | None = None
) -> Gauge:
    """Read the gauge; `nameless` is what those without a category are called.

    `people` are as `merged_people` reads them.
    """
    people = people or merged_people(state)
    sums = summed(state, turns, people.meant)
    return Gauge(
        _categories(state, sums, nameless),
        _organizations(state, sums),
        _silent(state, sums, people),
        people.undecided,
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


def _silent(state: State, sums: Heard, people: MergedPeople) -> tuple[Silent, ...]:
    waits = {state.leader(one.participant) for one in waiting(state)}
    named_by_less = people.meant.keys() | people.nobody
    found: list[Silent] = []
    for one in state.all(Participant):
        if one.id in named_by_less:
            continue
        category = state.find(Category, one.category)
        may_speak = category is None or category.took_the_floor
        if may_speak and one.id not in sums.by_participant:
            found.append(Silent(one.name or one.organization, one.id in waits))
    return tuple(found)
