"""Interventions afterwards: corrected, put in where one was missed, taken out."""

from typing import Any, NamedTuple

from townnotes.domain.commands.participants import add_participant
from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.commands.speakers_list import end_pauses
from townnotes.domain.commands.wrongly_called import change_places
from townnotes.domain.entities import OPENING, AgendaItem, Intervention, Participant
from townnotes.domain.floor.speakers import default_limit
from townnotes.domain.languages import SOME_LANGUAGE, language_of
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


class Newcomer(NamedTuple):
    """Somebody nobody knows yet: the id and the name of the participant to be added."""

    id: str
    name: str


Speaker = str | Newcomer
"""The id of a participant, or somebody to be added."""


def correct(state: State, id_: str, now: int, **fields: Any) -> list[Assign]:
    """Correct who spoke, when, how and on what; refuses times that cannot be.

    The `speaker` is an id or a `Newcomer`; another one than was called changes places with them on
    the speakers' list. An end given to the running intervention ends it, with the pause it may
    stand in.
    """
    one, stays = state.find(Intervention, id_), "the earlier one stays"
    if one is None:
        return []
    if one.kind == OPENING:
        raise RuleError("The opening note has no speaker and no time: nothing was changed.")
    adding: list[Assign] = []
    if "speaker" in fields:
        fields["speaker"], adding = speaker_of(state, fields["speaker"], stays)
        places = change_places(state, one, fields["speaker"])
        adding += places.requests
        is_typed = {name for name, value in fields.items() if value != getattr(one, name)}
        fields |= {name: value for name, value in places.fields.items() if name not in is_typed}
    began, ended = fields.get("began", one.began), fields.get("ended", one.ended)
    if one.ended is not None and ended is None:
        raise RuleError("An intervention that has ended keeps an end; {stays}.", stays=stays)
    _check_times(began, ended, now, stays)
    if "interpreted_from" in fields:
        fields["interpreted_from"] = language_of(fields["interpreted_from"])
    ending = end_pauses(state, one.id, ended) if one.ended is None and ended is not None else []
    return [*adding, *ending, *change(one, **fields)]


def insert_missed(
    state: State, id_: str, now: int, *, began: int, ended: int, speaker: Speaker, kind: str
) -> list[Assign]:
    """Put in an intervention that nobody noted while it was held; the running one goes on."""
    stays = "nothing was inserted"
    who, adding = speaker_of(state, speaker, stays)
    _check_times(began, ended, now, stays)
    found = state.find(Participant, who)
    return adding + make(
        Intervention,
        id_,
        speaker=who,
        kind=kind,
        item=_item_at(state, began),
        on_behalf_of=found.speaks_for if found else "",
        began=began,
        ended=ended,
        limit=default_limit(state, found, kind),
    )


def remove_intervention(state: State, id_: str) -> list[Assign]:
    """Take an intervention out, with its points, which are hidden with it."""
    one = state.find(Intervention, id_)
    return delete(*(Intervention(id=member) for member in state.group(one.id))) if one else []


def show_again(state: State, id_: str) -> list[Assign]:
    """Bring an intervention back that was taken out, and with it the points that hang on it."""
    return [Assign(Intervention.entity, id_, "deleted", False)] if state.is_deleted(id_) else []


def flag_interpretation(state: State, id_: str) -> list[Assign]:
    """Say that a speaker was heard through interpretation, or that this is not so."""
    one = state.find(Intervention, id_)
    if one is not None and one.kind == OPENING:
        raise RuleError("The opening note has no speaker: nothing was changed.")
    return change(one, interpreted_from="" if one and one.interpreted_from else SOME_LANGUAGE)


def overlapping(
    state: State, began: int | None, ended: int | None, besides: str
) -> tuple[Intervention, ...]:
    """Return the other interventions that were held at the same time, in part at least."""
    if began is None:
        return ()
    until = ended if ended is not None else began + 1
    return tuple(
        one
        for one in state.all(Intervention)
        if one.id != besides
        and one.began is not None
        and one.began < until
        and (one.ended is None or one.ended > began)
    )


def speaker_of(state: State, speaker: Speaker, stays: str) -> tuple[str, list[Assign]]:
    """Return the speaker's id, and what adds them where nobody knows them yet."""
    if isinstance(speaker, Newcomer) and speaker.name.strip():
        adding = add_participant(state, speaker.id, speaker.name, to_identify=True)
        return speaker.id, adding
    if isinstance(speaker, Newcomer) or state.find(Participant, speaker) is None:
        raise RuleError("An intervention needs a speaker; {stays}.", stays=stays)
    return speaker, []


def _check_times(began: int | None, ended: int | None, now: int, stays: str) -> None:
    if began is None:
        raise RuleError("An intervention needs the time at which it began; {stays}.", stays=stays)
    if began > now or (ended is not None and ended > now):
        raise RuleError("That time is in the future; {stays}.", stays=stays)
    if ended is not None and ended < began:
        raise RuleError("An intervention cannot end before it began; {stays}.", stays=stays)


def _item_at(state: State, began: int) -> str:
    """Return the agenda item that was open then: that of the intervention before, else of now."""
    before = [one for one in state.all(Intervention) if one.began is not None and one.began < began]
    if before:
        return before[-1].item
    return next((item.id for item in state.all(AgendaItem) if item.state == "open"), "")
