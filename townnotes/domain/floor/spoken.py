"""Sums of speaking time as plain values, for the first paint and for `heard` alike."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class Spoken(NamedTuple):
    """How often somebody had the floor, and the whole seconds of it without pauses."""

    times: int = 0
    seconds: int = 0


NOTHING = Spoken()
Turn = tuple[str, int]
"""Who spoke, by id, and for how many seconds."""


class Sums(NamedTuple):
    """What each participant and each organization, by its key, has spoken."""

    by_participant: dict[str, Spoken]
    by_organization: dict[str, Spoken]


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
