"""The next townhall of a series: what it shares with the one before, and what it begins without."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from townnotes.domain.commands.records import make
from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Contact,
    Convener,
    Entity,
    OwnStance,
    Participant,
    SessionDetails,
    Theme,
)
from townnotes.domain.fields import about
from townnotes.domain.registers import Assign
from townnotes.domain.state import State

_SHARED = (
    "series", "name", "format", "process", "subject", "audience", "time_zone", "platform",
    "gathering", "profile", "language",
)  # fmt: skip
"""What is said of a townhall and stays true of the next; its date, attendance, message, overview
and deadline are its own."""
_KINDS: tuple[type[Entity], ...] = (
    Convener, Category, Theme, Contact, OwnStance, AgendaItem,
)  # fmt: skip
_OWN = {"id", "source_id", "made", "joined", "to_identify", "as_topic", "state"}
"""Fields of one townhall alone: what a merge found, what its summary or its agenda came to."""


def next_in_series(
    past: State, new_id: Callable[[], str], *, date: str = "", with_people: bool = False
) -> list[Assign]:
    """Begin the townhall after another: its number is one more, all of it has ids of its own.

    Participants come along where that is wanted, but for those who are still to be identified.
    """
    kinds = (*_KINDS, Participant) if with_people else _KINDS
    held = [one for kind in kinds for one in past.all(kind) if not _is_unknown(one)]
    ids = {one.id: new_id() for one in held}
    before = past.session
    details = {name: getattr(before, name) for name in _SHARED}
    ordinal = None if before.ordinal is None else before.ordinal + 1
    contacts = _renamed(past, before.inputs_contacts, ids)
    made = make(
        SessionDetails, new_id(), date=date, ordinal=ordinal, inputs_contacts=contacts, **details
    )
    for one in held:
        made += make(type(one), ids[one.id], **_copied(past, one, ids))
    return made


def _is_unknown(one: Entity) -> bool:
    return isinstance(one, Participant) and one.to_identify


def _copied(past: State, one: Entity, ids: dict[str, str]) -> dict[str, Any]:
    """Return an entity's fields, with what they refer to by its new id."""
    known = about(type(one))
    values: dict[str, Any] = {}
    for field in fields(one):
        name = field.name
        if name in _OWN:
            continue
        value = getattr(one, name)
        if known[name].kind == "ref":
            value = next(iter(_renamed(past, (value,), ids)), "")
        elif known[name].kind == "members" and known[name].of:
            value = _renamed(past, value, ids)
        values[name] = value
    return values


def _renamed(past: State, held: Iterable[str], ids: dict[str, str]) -> tuple[str, ...]:
    new = (ids.get(past.leader(one), "") for one in held if one)
    return tuple(dict.fromkeys(filter(None, new)))
