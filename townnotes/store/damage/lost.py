"""Tells what is known to be missing from what was read of a damaged file, and claims no more.

How many entries a page held that nobody can read is written nowhere. Where every entry could be
reached, those with a wrong checksum are lost, and no others. Else there are two accounts, each the
least that can have been lost, and the greater one counts:

* the rows whose checksum is wrong, unless a sound one of their field and author was read;
* the fields that a row of the plain tables has a value for and no entry that was read does: the row
  was written from one. Linked entities are passed over, as their rows say what others do. Plain
  rows may be damaged themselves: one of an entity that nothing was read of counts only where it has
  ids and instants in their places, and no other entity says the same, whose row it may be.
"""

import re
from collections.abc import Iterable
from dataclasses import fields
from typing import NamedTuple

from townnotes.domain.dates import as_text
from townnotes.domain.entities import Intervention, Participant, Pause, Point
from townnotes.domain.fields import about
from townnotes.domain.state import State
from townnotes.store.damage.salvage import Salvage
from townnotes.store.tables import TABLES, PlainTable, Row

_ID = re.compile("[0-9a-f]{32}")
_INSTANT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z")
_ON_INTERVENTION = {Point.entity, Pause.entity}


class Gap(NamedTuple):
    """An intervention of which something is missing."""

    intervention: str
    speaker: str
    """The name, as far as it is known."""
    began: str
    """When, as the plain tables write it; or nothing."""


class Loss(NamedTuple):
    """What is known to be missing: how many entries, and in which interventions, in their order."""

    entries: int
    gaps: tuple[Gap, ...]


def find_lost(found: Salvage, state: State) -> Loss:
    """Return what is known to be missing; `state` holds what was read."""
    ids = {id_ for id_, _, _ in found.doubted}
    missing: set[tuple[str, str]] = set()
    if not found.is_all:
        for table in TABLES:
            if table.owner == "id" and found.shown.get(table.name):
                missing |= _missing_in(table, found.shown[table.name], state)
        ids |= {id_ for id_, _ in missing}
        ids |= _said_otherwise(found, state) | _without_parent(state)
    return Loss(max(len(found.doubted), len(missing)), tuple(_gaps(found, state, ids)))


def _missing_in(table: PlainTable, rows: Iterable[Row], state: State) -> set[tuple[str, str]]:
    told = _told_by_a_value(table)
    asked: list[Row] = []
    unheard: list[Row] = []
    for row in rows:
        id_ = str(row["id"])
        registers = state.registers_of(id_).values()
        if not registers:
            unheard.append(row)
        elif any(one.entity == table.kind.entity for one in registers):
            asked += () if state.ever_linked(id_) else (row,)
    if unheard:
        read = (row for one in state.all(table.kind) for row in table.rows(state, one))
        said = {tuple(row[name] for name in told) for row in read}
        asked += (
            row
            for row in unheard
            if _is_in_place(table, row) and tuple(row[name] for name in told) not in said
        )
    missing: set[tuple[str, str]] = set()
    for row in asked:
        held = state.registers_of(str(row["id"]))
        missing |= {(str(row["id"]), one) for one in told if row[one] and one not in held}
    return missing


def _is_in_place(table: PlainTable, row: Row) -> bool:
    """Tell whether a row has ids and instants where its table has them."""
    shapes = {"ref": _ID, "instant": _INSTANT}
    fitting = [
        shapes[one.kind].fullmatch(str(row[name]))
        for name, one in about(table.kind).items()
        if one.kind in shapes and row.get(name)
    ]
    return None not in fitting and _ID.fullmatch(str(row["id"])) is not None


def _told_by_a_value(table: PlainTable) -> list[str]:
    """Return the columns that hold something only where an entry says so."""
    own = about(table.kind)
    empty = {one.name for one in fields(table.kind) if not one.default}
    return [
        name
        for name in table.columns
        if name in empty and name in own and own[name].kind not in {"members", "mapping"}
    ]


def _said_otherwise(found: Salvage, state: State) -> set[str]:
    """Return points and interventions whose plain rows say something else than was read."""
    told = {("points", "text"): Point, ("interventions", "speaker"): Intervention}
    return {
        str(row["id"])
        for (table, column), kind in told.items()
        for row in found.shown.get(table, ())
        if (entity := state.find(kind, str(row["id"]))) is not None
        and not state.ever_linked(entity.id)
        and state.leader(str(getattr(entity, column))) != (row[column] or "")
    }


def _without_parent(state: State) -> set[str]:
    """Return the interventions that points stand in and of which nothing was read."""
    held = (one for one in state.registers() if one.entity in _ON_INTERVENTION)
    parents = {_parent(state, one.id) for one in held if one.field == "intervention"}
    return {one for one in parents if one and not state.knows(one)}


def _gaps(found: Salvage, state: State, ids: Iterable[str]) -> list[Gap]:
    spoken = {str(row["id"]): row for row in found.shown.get("interventions", ())}
    stood_in = {str(row["id"]): str(row["intervention"]) for row in found.shown.get("points", ())}
    parents = {_parent(state, id_) or stood_in.get(id_, id_) for id_ in ids}
    told = state.registers()
    known = {one.id for one in told if one.entity == Intervention.entity} | _without_parent(state)
    gaps = [_gap(one, spoken.get(one), state) for one in parents if one in spoken or one in known]
    return sorted(gaps, key=lambda gap: (gap.began, gap.intervention))


def _parent(state: State, id_: str) -> str:
    return str(state.value(id_, "intervention", "") or "")


def _gap(id_: str, row: Row | None, state: State) -> Gap:
    intervention = state.find(Intervention, id_)
    speaker = state.find(Participant, intervention.speaker) if intervention else None
    name = str(row["speaker_name"] or "") if row else ""
    began = str(row["began"] or "") if row else ""
    if not began and intervention is not None and intervention.began is not None:
        began = as_text(intervention.began)
    return Gap(id_, name or (speaker.name if speaker else ""), began)
