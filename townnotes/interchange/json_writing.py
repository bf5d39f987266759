"""Writes a session as JSON: what was said of each entity, in the order of the format's keys."""

import json
from collections.abc import Iterable
from typing import Any, cast

from townnotes.domain.clocks import TIMED
from townnotes.domain.composed import is_composed
from townnotes.domain.dates import as_text
from townnotes.domain.entities import (
    OPENING,
    Clock,
    Entity,
    Intervention,
    Link,
    Participant,
    Pause,
    Point,
    Reiteration,
    SummaryRemark,
)
from townnotes.domain.floor.left_open import left_open
from townnotes.domain.links import oppositions
from townnotes.domain.state import State
from townnotes.interchange import keys
from townnotes.interchange.clocks_in_json import recorded
from townnotes.interchange.finality import sentences_of
from townnotes.interchange.keys import List, Shape

Item = dict[str, Any]
_NEVER_SET = object()
_NAMELESS = "somebody"
"""The id of whoever spoke where nobody was ever named."""


def write_session(state: State, *, without_private: bool = False) -> str:
    """Return the session as JSON text.

    It carries private points and e-mail addresses of participants, unless `without_private`. Of a
    final summary it holds the text as it stands, not who made it final and when.
    """
    return json.dumps(_Writer(state, without_private).top(), ensure_ascii=False, indent=1) + "\n"


def point_ids(state: State) -> dict[str, str]:
    """Return the id that each point is written with, by its own."""
    return _Writer(state, without_private=False).ids["points"]


class _Writer:
    """Gives every entity its id of old, or its own, and writes what registers say of it."""

    def __init__(self, state: State, without_private: bool) -> None:  # noqa: FBT001 - one caller
        self.state = state
        self.without_private = without_private
        self.ids: dict[str, dict[str, str]] = {}
        """What everything is called in the file, by the list it is in: a reference is into one."""
        self.by_turn = {
            one.id: [
                point
                for point in state.points_of(one.id)
                if not (without_private and point.private)
            ]
            for one in state.all(Intervention)
        }
        self.points = [point for points in self.by_turn.values() for point in points]
        self._name_all()
        self.same = self._same()
        self.against = self._against()
        self.open = self._open()

    def top(self) -> Item:
        top: Item = {"format": keys.FORMAT, "version": keys.VERSION, "session": self._session()}
        clocks = sorted(self._every(keys.CLOCKS), key=lambda one: one["id"])
        if clocks:
            top["clocks"] = clocks
        for name, kept in keys.LISTS.items():
            if name == "speakers_list":
                self._put(top, "list_closed", keys.INSTANT, self.state.session)
            if name == "summary":
                top[name] = self._summary(kept)
                continue
            items = [self._item(name, kept, entity) for entity in self._listed(kept)]
            if items or name not in keys.NEWER_LISTS:
                top[name] = items
        return top

    def _listed(self, kept: List) -> list[Entity]:
        """Return what a list holds; of participants also those gone whose words are still there."""
        entities: list[Entity] = [
            one for one in self.state.all(kept.entity) if not self._is_of_private(one)
        ]
        if kept.entity is Participant:
            known = {member for one in entities for member in self.state.group(one.id)}
            turns = (one for one in self.state.all(Intervention) if one.kind != OPENING)
            speakers = dict.fromkeys(one.speaker for one in turns)
            entities += [Participant(id=one) for one in speakers if one not in known]
        return entities

    def _is_of_private(self, one: Entity) -> bool:
        """Tell whether it says something of a point that is left out as private."""
        if not self.without_private or not isinstance(one, (SummaryRemark, Reiteration)):
            return False
        point = self.state.find(Point, one.point)
        return point is not None and point.private

    def _name_all(self) -> None:
        """Give each entity the id it is written with: unique within its list."""
        for kept in (keys.CONVENERS, keys.CONTACTS, keys.CLOCKS, *keys.LISTS.values()):
            if kept.name not in keys.WITHOUT_IDS:
                self._name(kept, self._listed(kept))
        self._name(keys.POINTS, self.points)

    def _name(self, kept: List, entities: Iterable[Entity]) -> None:
        names = self.ids[kept.name] = {}
        used: set[str] = set()
        for entity in entities:
            own = entity.session if isinstance(entity, Clock) else entity.id
            wanted = name = entity.source_id or own or _NAMELESS
            count = 1
            while name in used:
                count += 1
                name = f"{wanted}~{count}"
            used.add(name)
            for one in (
                self.state.group(entity.id) if not isinstance(entity, Point) else [entity.id]
            ):
                names[one] = name

    def _same(self) -> dict[str, str]:
        """Return which point each point says the same as, one a point, as the links stand."""
        shown = {point.id for point in self.points}
        found: dict[str, str] = {}
        for link in self.state.all(Link):
            one, other = link.one, link.other
            if link.kind == Point.entity and one != other and {one, other} <= shown:
                if one in found:
                    one, other = other, one
                if one not in found:
                    found[one] = other
        return found

    def _against(self) -> dict[str, list[str]]:
        """Return which points each point speaks against, in the order of the file."""
        shown = {point.id: place for place, point in enumerate(self.points)}
        found: dict[str, list[str]] = {}
        for one, other in oppositions(self.state):
            if one in shown and other in shown and other not in found.setdefault(one, []):
                found[one].append(other)
        return {one: sorted(others, key=shown.__getitem__) for one, others in found.items()}

    def _open(self) -> dict[str, list[str]]:
        """Return of whom and of which turn a merge left open whether they are another one."""
        found: dict[str, list[str]] = {}
        shown = {one.id: one.entity for kind in (Participant, Intervention)
                 for one in self.state.all(kind)}  # fmt: skip
        for ends in left_open(self.state):
            one, other = map(self.state.leader, ends)
            if one != other and shown.get(one, "") == shown.get(other):
                found.setdefault(one, []).append(other)
        return found

    def _session(self) -> Item:
        details = self.state.session
        session: Item = {}
        for key, shape in keys.SESSION_KEYS.items():
            self._put(session, key, shape, details)
        session["conveners"] = self._every(keys.CONVENERS)
        session["next_steps"] = self._every(keys.NEXT_STEPS, with_id=False)
        session["contacts"] = self._every(keys.CONTACTS)
        inputs: Item = {}
        for key, shape in keys.INPUTS_KEYS.items():
            self._put(inputs, key, shape, details)
        if inputs != {"contacts": []}:
            session["inputs"] = inputs
        return session

    def _every(self, kept: List, *, with_id: bool = True) -> list[Item]:
        return [self._entity(kept, entity, with_id=with_id) for entity in self._listed(kept)]

    def _item(self, name: str, kept: List, entity: Entity) -> Item:
        item = self._entity(kept, entity, with_id=name not in keys.WITHOUT_IDS)
        if isinstance(entity, Intervention):
            # Without a speaker it could not be read back; whoever was taken out is listed for it.
            item = {"id": item.pop("id"), "speaker": None, **item}
            item["speaker"] = (
                None if entity.kind == OPENING else self.ids["participants"][entity.speaker]
            )
            self._write_turn(item, entity)
        if isinstance(entity, Participant) and self.without_private:
            item.pop("email", None)
        if isinstance(entity, SummaryRemark):
            self._name_section(item, "on")
        if isinstance(entity, (Participant, Intervention)):
            group = self.state.group(entity.id)
            if len(group) > 1:
                item["joined"] = self._names(group)
            if entity.id in self.open:
                item["may_be"] = self._called(kept.name, self.open[entity.id])
        return item

    def _summary(self, kept: List) -> list[Item]:
        told, others = sentences_of(self.state)
        items: list[Item] = [
            {
                "section": one.section,
                "text": one.text,
                "rests_on": self._called("points", one.rests_on),
                "by_hand": one.by_hand,
                "state": one.state,
                **({"styles": list(one.styles)} if one.styles else {}),
            }
            for one in told
        ]
        for one in others:
            item = self._entity(kept, one, with_id=False)
            if told or item.get("state") == "final":
                # Only what stands in the final text is final: nothing of a summary that was
                # reopened, or that nobody made final.
                item["state"] = "draft"
            items.append(item)
        for item in items:
            self._name_section(item, "section")
        return items

    def _name_section(self, item: Item, key: str) -> None:
        """Call the theme or the speaker that a key names as the file does."""
        section = item.get(key)
        if section not in (None, "", *keys.SECTIONS):
            # Of a theme or a speaker that is gone the words stay, in no section.
            themes, turns = self.ids["themes"], self.ids["interventions"]
            item[key] = themes.get(section) or turns.get(section, "")

    def _called(self, name: str, members: Iterable[str]) -> list[str]:
        """Return what those of some ids are called that are in a list, each once."""
        known = self.ids[name]
        return list(dict.fromkeys(known[one] for one in members if one and one in known))

    def _names(self, group: Iterable[str]) -> list[str]:
        """Return what the members of a group were called, told apart where called alike."""
        found: list[str] = []
        for one in group:
            wanted = name = str(self.state.value(one, "source_id", "")) or one
            while name in found:
                name = f"{wanted}~{2 + sum(other.startswith(f'{wanted}~') for other in found)}"
            found.append(name)
        return found

    def _entity(self, kept: List, entity: Entity, *, with_id: bool = True) -> Item:
        item: Item = {"id": self.ids[kept.name].get(entity.id, entity.id)} if with_id else {}
        for key, shape in kept.keys.items():
            self._put(item, key, shape, entity)
        clocks = self.ids["clocks"]
        said = recorded(self.state, kept, entity, clocks) if entity.entity in TIMED else {}
        if said:
            item["recorded"] = said
        return item

    def _write_turn(self, item: Item, one: Intervention) -> None:
        pauses = self.state.having(Pause, "intervention", one.id)
        joined = item.pop("joined", None)
        item["pauses"] = [self._entity(keys.PAUSES, pause, with_id=False) for pause in pauses]
        item["points"] = [self._point(point) for point in self.by_turn[one.id]]
        if joined is not None:
            item["joined"] = joined

    def _point(self, point: Point) -> Item:
        item = self._entity(keys.POINTS, point)
        texts, names = self.ids["reference_texts"], self.ids["points"]
        cites = [cite.partition("/") for cite in point.cites]
        item["cites"] = [
            {"text": texts.get(text) if text else None, "paragraph": number}
            for text, _, number in cites
        ]
        wording = self.state.value(point.id, "wording", _NEVER_SET)
        if isinstance(wording, dict):
            item["wording"] = {key: wording[key] for key in keys.WORDING_KEYS if key in wording}
        if point.id in self.against:
            item["opposes"] = [names[one] for one in self.against[point.id]]
        if point.id in self.same:
            item["same_as"] = names[self.same[point.id]]
        return item

    def _put(self, item: Item, key: str, shape: Shape, entity: Entity) -> None:
        """Write a key if anything was ever said of its field, null included."""
        name = shape.field or key
        if shape.holds in keys.GROUPED:
            members: Any = getattr(entity, name)
            if shape.holds == "refs":
                members = self._called(shape.of, members)
            if members or not shape.is_optional:
                item[key] = dict(members) if shape.holds == "map" else list(members)
            return
        value = self._said(entity, name)
        if value is _NEVER_SET:
            return
        if value is not None:
            # What another program wrote absurdly reads as the default.
            value = self._written(shape, getattr(entity, name))
        if value is None or _can_be_read(shape, value):
            item[key] = value

    def _said(self, entity: Entity, field: str) -> Any:
        """Return the raw value of a field, of what is linked that of any member that has one."""
        group = [entity.id]
        if is_composed(type(entity), field):
            group = self.state.group(entity.id)
        said = [self.state.value(one, field, _NEVER_SET) for one in group]
        known = [one for one in said if one is not _NEVER_SET]
        return next((one for one in known if one is not None), known[0] if known else _NEVER_SET)

    def _written(self, shape: Shape, value: Any) -> Any:
        if shape.holds == "instant" and value is not None:
            return as_text(value) or None
        if shape.holds == "ref" and value:
            return self.ids[shape.of].get(value)
        return list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value


def _can_be_read(shape: Shape, value: Any) -> bool:
    """Tell whether a value may stand under its key: one that may not would refuse the whole file.

    It was never typed here; another program has written it.
    """
    try:
        keys.fits(shape, value, "")
    except keys.WrongValueError:
        return False
    return True
