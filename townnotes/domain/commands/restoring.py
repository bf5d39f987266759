"""Gives points the words that they had at another moment, as new edits."""

from collections.abc import Iterable

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import Assign, Value
from townnotes.domain.state import State

_SAID = ("text", "stance", "gap", "wording", "emphasis")
_WORN = ("themes/", "cites/", "mentions/")


def restore_points(state: State, then: State, ids: Iterable[str]) -> list[Assign]:
    """Give points the words, stance, themes, paragraphs and mentions that they had then.

    One that was taken out since is shown again, as is its intervention. What has become private
    since stays so, and what had no words yet is left as it is.
    """
    assigns: list[Assign] = []
    shown: dict[str, None] = {}
    for id_ in ids:
        if not then.value(id_, "text", ""):
            continue
        if state.is_deleted(id_):
            assigns.append(Assign(Point.entity, id_, "deleted", False))
        intervention = str(state.value(id_, Intervention.entity, ""))
        if state.is_deleted(intervention):
            shown[intervention] = None
        assigns += _values_of_then(state, then, id_)
    again = [Assign(Intervention.entity, id_, "deleted", False) for id_ in shown]
    return [*again, *assigns]


def _values_of_then(state: State, then: State, id_: str) -> list[Assign]:
    held, wanted = _said(state, id_), _said(then, id_)
    fields = [*_SAID, *(field for field in {**held, **wanted} if field not in _SAID)]
    return [
        Assign(Point.entity, id_, field, wanted.get(field, False if "/" in field else None))
        for field in fields
        if (wanted.get(field) or None) != (held.get(field) or None)
    ]


def _said(state: State, id_: str) -> dict[str, Value]:
    """Return what a card shows of a point: its fields, and the members it has."""
    return {
        field: value
        for field, value in state.raw(id_).items()
        if field in _SAID or (field.startswith(_WORN) and value is True)
    }
