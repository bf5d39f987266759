"""How else a participant of a merged record was written, and by whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from townnotes.domain.composed import folded
from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point
from townnotes.domain.floor.undecided import called
from townnotes.domain.state import State


def also_written(state: State, id_: str) -> tuple[str, ...]:
    """Return what else somebody is called in what was merged: "Smith (BT)", most used first.

    Those linked with them count, and who is called by less where both are heard as one speaker.
    """
    shown = state.find(Participant, id_)
    if shown is None:
        return ()
    known = {folded(shown.name), folded(shown.organization), ""}
    noted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for member, turns in _written(state, shown).items():
        who = state.alone(Participant, member)
        text = called(who) if who else ""
        if folded(text) not in known:
            noted[text].update(_takers(state, turns))
    counted = sorted(noted.items(), key=lambda one: (-one[1].total(), one[0]))
    return tuple(f"{text} ({', '.join(by)})" if by else text for text, by in counted)


def stand_ins(state: State) -> frozenset[str]:
    """Return the participants who are called by less wherever they speak: no people of their own.

    Each stands in the record for somebody who is called by more in another's notes of the same.
    """
    every = state.all(Intervention)
    shown = {state.leader(one.speaker) for one in every}
    linked = (one.id for one in every if len(state.group(one.id)) > 1)
    raw = (state.leader(who) for id_ in linked for _, who in _members(state, id_))
    return frozenset(raw) - shown


def _written(state: State, shown: Participant) -> dict[str, list[str]]:
    """Return whom a participant stands for, each with the interventions in which they do."""
    group = state.group(shown.id)
    found: dict[str, list[str]] = {one: [] for one in group}
    for turn in state.having(Intervention, "speaker", shown.id):
        for member, who in _members(state, turn.id):
            found.setdefault(who, []).append(member)
    return found


def _members(state: State, intervention: str) -> Iterator[tuple[str, str]]:
    """Give the interventions that are shown as one, each with who speaks as it was written."""
    for id_ in state.group(intervention):
        turn = state.alone(Intervention, id_)
        if turn is not None and turn.speaker:
            yield id_, turn.speaker


def _takers(state: State, turns: Iterable[str]) -> Iterator[str]:
    """Give who noted interventions, by their initials: whoever has points in them."""
    for turn in turns:
        ids = state.referring(Point.entity, Intervention.entity, turn)
        by = dict.fromkeys(str(state.value(id_, "by", "")) for id_ in ids)
        takers = (state.find(NoteTaker, one) for one in by)
        yield from dict.fromkeys(one.initials or one.name for one in takers if one)
