"""What all commands share: making, changing and deleting an entity, and its place in an order."""

from collections.abc import Iterable
from typing import Any

from townnotes.domain.entities import Entity, Ranked
from townnotes.domain.fields import about
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


def make(kind: type[Entity], id_: str, /, **values: Any) -> list[Assign]:
    """Make an entity: one assignment a field given, one a member of a set.

    Empty values are left out, except where nothing at all would be written.
    """
    made = [
        assign
        for field, value in values.items()
        if value or (isinstance(value, int) and not isinstance(value, bool))
        for assign in assignments(kind, id_, field, value)
    ]
    if "made" in about(kind):
        made.append(Assign(kind.entity, id_, "made", True))
    return made or [Assign(kind.entity, id_, "source_id", "")]


def change(entity: Entity | None, /, **values: Any) -> list[Assign]:
    """Give fields of an entity new values; fields that stay as they are are left out."""
    if entity is None:
        return []
    return [
        assign
        for field, value in values.items()
        if value != getattr(entity, field)
        for assign in assignments(type(entity), entity.id, field, value, getattr(entity, field))
    ]


def delete(*entities: Entity | None) -> list[Assign]:
    """Delete entities; a later edit of one by anyone shows it again."""
    return [Assign(one.entity, one.id, "deleted", True) for one in entities if one is not None]


def assignments(
    kind: type[Entity], id_: str, field: str, value: Any, before: Any = ()
) -> list[Assign]:
    """Return the assignments that give a field its value; `before` holds the members it had."""
    how = about(kind)[field].kind
    if how == "members":
        gone = [
            Assign(kind.entity, id_, f"{field}/{one}", False) for one in before if one not in value
        ]
        new = [
            Assign(kind.entity, id_, f"{field}/{one}", True) for one in value if one not in before
        ]
        return gone + new
    if how == "mapping":
        texts: dict[str, Any] = {**dict.fromkeys(before), **value}
        old: dict[str, Any] = dict(before)
        return [
            Assign(kind.entity, id_, f"{field}/{key}", text)
            for key, text in texts.items()
            if key not in old or old[key] != text
        ]
    plain = list(value) if isinstance(value, tuple) else value  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return [Assign(kind.entity, id_, field, plain)]


def last_rank(state: State, kind: type[Ranked]) -> str:
    """Return a rank after all of a kind."""
    return rank_between(max((one.rank for one in state.all(kind)), default=""), "")


def rank_at(row: Iterable[Ranked], moving: Ranked, place: int) -> str:
    """Return the rank that puts `moving` at a place (0 is first) among the row's others."""
    others = [one for one in row if one.id != moving.id]
    place = max(0, min(place, len(others)))
    before = others[place - 1].rank if place else ""
    after = others[place].rank if place < len(others) else ""
    return rank_between(before, after)
