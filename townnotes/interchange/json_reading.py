"""Reads a session from JSON: everything it says as assignments, or the path of what is wrong."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any, NamedTuple, cast

from townnotes.domain.clocks import RECORDED_IN, TIMED
from townnotes.domain.dates import time_zone
from townnotes.domain.entities import OPENING, Entity, Intervention, Link, Pause, Point, Ranked
from townnotes.domain.links import OPPOSED, UNDECIDED, link_id
from townnotes.domain.points.stances import STANCES
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError
from townnotes.interchange import keys
from townnotes.interchange.clocks_in_json import CLOCK, ClocksRead, instants_of
from townnotes.interchange.finality import made_final
from townnotes.interchange.keys import List, Shape, WrongValueError, fits

Item = dict[str, Any]


@dataclass
class SessionReading:
    """What a file says: the assignments that make the session, and notices of what was left out."""

    assigns: list[Assign] = field(default_factory=list[Assign])
    notices: list[str] = field(default_factory=list[str])


def read_session(text: str) -> SessionReading:
    """Read a session; every entity gets a fresh id and keeps the file's as `source_id`.

    Raises RuleError that names the path of the first thing wrong; then nothing is to be written.
    """
    try:
        found = json.loads(text, object_pairs_hook=_once_each)
    except RecursionError:
        raise RuleError("This is not a townnotes session: it is nested too deeply.") from None
    except ValueError as error:
        raise RuleError("This is not JSON: {error}.", error=error) from None
    top = _as_item(found, "the file")
    if top.get("format") != keys.FORMAT:
        raise RuleError(
            'format: not a townnotes session (it should say "{format}").', format=keys.FORMAT
        )
    version = top.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise RuleError("version: a whole number is needed.")
    if version > keys.VERSION:
        raise RuleError(
            "version: {version} is newer than this townnotes reads ({version2}). Update townnotes.",
            version=version,
            version2=keys.VERSION,
        )
    return _Reader(top).read()


_WITH_ITSELF = {
    Point.entity: "a point cannot be the same as",
    OPPOSED: "a point cannot oppose",
    UNDECIDED: "it cannot be asked whether it is",
}


class _Linked(NamedTuple):
    """What an item says of another one, by the kind of link, and the path that says it."""

    kind: str
    one: str
    other: str
    path: str


class _Reader:
    """One pass over the file to give every id its new one, one to read the items."""

    def __init__(self, top: Item) -> None:
        self.top = top
        self.reading = SessionReading()
        self.ids: dict[str, dict[str, str]] = {}
        self.zone = ""
        self.linked: list[_Linked] = []
        self.session = new_id()
        self.clocks = ClocksRead()

    def read(self) -> SessionReading:
        session = _as_item(self.top.get("session", {}), "session")
        zone = session.get("time_zone")
        self.zone = zone if isinstance(zone, str) else ""
        if self.zone and time_zone(self.zone) is UTC and self.zone.upper() != "UTC":
            self.reading.notices.append(
                f'session.time_zone: "{self.zone}" is not a zone known here; '
                "times without a zone are read as UTC."
            )
        self._name_unknown(self.top, keys.TOP_KEYS, "")
        self._collect_ids(session)
        self._read_clocks()
        self._read_session(session)
        for name, kept in keys.LISTS.items():
            ranks = ""
            for path, item in _items(self.top, name, name):
                ranks = rank_between(ranks, "")
                self._read_item(name, kept, item, path, ranks)
        self._read_links()
        self.reading.assigns = made_final(self.reading.assigns)
        return self.reading

    def _collect_ids(self, session: Item) -> None:
        for name in ("conveners", "contacts"):
            self._collect(name, _items(session, name, f"session.{name}"))
        for name in keys.LISTS:
            if name not in keys.WITHOUT_IDS:
                self._collect(name, _items(self.top, name, name))
        for path, item in _items(self.top, "interventions", "interventions"):
            self._collect("points", _items(item, "points", f"{path}.points"))

    def _collect(self, name: str, items: list[tuple[str, Item]]) -> None:
        known = self.ids.setdefault(name, {})
        for path, item in items:
            id_ = item.get("id")
            if not isinstance(id_, str) or not id_:
                raise RuleError("{path}.id: every item needs an id, a text of its own.", path=path)
            if id_ in known:
                raise RuleError('{path}.id: "{id}" is used twice.', path=path, id=id_)
            known[id_] = new_id()

    def _read_session(self, session: Item) -> None:
        self._name_unknown(session, (*keys.SESSION_KEYS, *keys.SESSION_PARTS), "session")
        id_ = self.session
        self._assign(keys.DETAILS, id_, "source_id", "")
        self._read_keys(keys.DETAILS, id_, session, keys.SESSION_KEYS, "session")
        if "list_closed" in self.top:
            closed = self._value(Shape("instant"), self.top["list_closed"], "list_closed")
            self._assign(keys.DETAILS, id_, "list_closed", closed)
        for name, kept in (
            ("conveners", keys.CONVENERS),
            ("contacts", keys.CONTACTS),
            ("next_steps", keys.NEXT_STEPS),
        ):
            rank = ""
            for path, item in _items(session, name, f"session.{name}"):
                rank = rank_between(rank, "")
                self._read_item(name, kept, item, path, rank)
        self._read_inputs(id_, session.get("inputs"))

    def _read_clocks(self) -> None:
        """Read what is said of clocks; each is called by an id of its own here."""
        listed = _items(self.top, "clocks", "clocks")
        self._collect("clocks", listed)
        for path, item in listed:
            self._name_unknown(item, ("id", *keys.CLOCKS.keys), path)
            for key, shape in keys.CLOCKS.keys.items():
                self._value(shape, item.get(key), f"{path}.{key}")
        self.clocks.read((item for _, item in listed), self._timed(), self.zone)
        self.reading.assigns += self.clocks.assigns

    def _timed(self) -> Iterator[tuple[List, Item]]:
        """Give what may say which clock it was recorded by, with the list it stands in."""
        for _, item in _items(self.top, "speakers_list", "speakers_list"):
            yield keys.LISTS["speakers_list"], item
        for path, item in _items(self.top, "interventions", "interventions"):
            yield keys.LISTS["interventions"], item
            for name, kept in (("pauses", keys.PAUSES), ("points", keys.POINTS)):
                yield from ((kept, one) for _, one in _items(item, name, f"{path}.{name}"))

    def _by_clock(self, kept: List, id_: str, item: Item, path: str) -> None:
        """Write which clock an item was recorded by, and what it said."""
        path = f"{path}.recorded"
        said = {} if item.get("recorded") is None else _as_item(item["recorded"], path)
        keys_of_it = instants_of(kept)
        self._name_unknown(said, (CLOCK, *keys_of_it), path)
        called = self._value(Shape("text"), said.get(CLOCK), f"{path}.{CLOCK}") or ""
        session = self.clocks.session_of(called)
        self._assign(kept.entity, id_, RECORDED_IN, session or self.session)
        for key, name in keys_of_it.items():
            raw = self._value(keys.INSTANT, said.get(key), f"{path}.{key}")
            shown = self._value(keys.INSTANT, item.get(key), f"{path}.{key}")
            if session and shown is not None:
                self._assign(kept.entity, id_, name, self.clocks.said(called, shown, raw))

    def _read_inputs(self, id_: str, found: Any) -> None:
        if found is None:
            return
        inputs = _as_item(found, "session.inputs")
        self._name_unknown(inputs, tuple(keys.INPUTS_KEYS), "session.inputs")
        self._read_keys(keys.DETAILS, id_, inputs, keys.INPUTS_KEYS, "session.inputs")

    def _read_item(self, name: str, kept: List, item: Item, path: str, rank: str) -> str:
        source = item.get("id", "") if name in self.ids else ""
        id_ = self.ids[name][source] if source else new_id()
        self._name_unknown(item, ("id", *kept.keys, *kept.parts), path)
        if issubclass(kept.entity, Ranked):
            self._assign(kept.entity, id_, "rank", rank)
        self._assign(kept.entity, id_, "source_id", source)
        if "made" in kept.entity.__dataclass_fields__:
            self._assign(kept.entity, id_, "made", True)
        self._read_keys(kept.entity, id_, item, kept.keys, path)
        if kept.entity.entity in TIMED:
            self._by_clock(kept, id_, item, path)
        if "may_be" in kept.parts:
            self._read_open(kept, id_, item, f"{path}.may_be")
        if name == "interventions":
            self._read_turn(id_, item, path)
        elif name == "points":
            self._read_point_parts(id_, item, path)
        key = keys.SECTION_KEYS.get(name, "")
        if item.get(key) not in (None, "", *keys.SECTIONS):
            self._assign(kept.entity, id_, key, self._section(item[key], f"{path}.{key}"))
        return id_

    def _section(self, found: Any, path: str) -> str:
        """Return whose paragraph it is: a theme's, or a speaker's where the record has one each."""
        turns = self.ids["interventions"]
        if found in turns and found not in self.ids["themes"]:
            return turns[found]
        return self._value(Shape("ref", "themes"), found, path)

    def _read_turn(self, id_: str, item: Item, path: str) -> None:
        if not item.get("speaker") and item.get("kind") != OPENING:
            raise RuleError("{path}.speaker: an intervention needs a speaker.", path=path)
        for part_path, pause in _items(item, "pauses", f"{path}.pauses"):
            pause_id = self._read_item("pauses", keys.PAUSES, pause, part_path, "")
            self._assign(Pause, pause_id, "intervention", id_)
        rank = ""
        for part_path, point in _items(item, "points", f"{path}.points"):
            rank = rank_between(rank, "")
            point_id = self._read_item("points", keys.POINTS, point, part_path, rank)
            self._assign(Point, point_id, Intervention.entity, id_)

    def _read_point_parts(self, id_: str, item: Item, path: str) -> None:
        for cite_path, cite in _items(item, "cites", f"{path}.cites"):
            self._name_unknown(cite, ("text", "paragraph"), cite_path)
            text = self._value(
                Shape("ref", "reference_texts"), cite.get("text"), f"{cite_path}.text"
            )
            number = self._value(Shape("text"), cite.get("paragraph"), f"{cite_path}.paragraph")
            self._assign(Point, id_, f"cites/{text or ''}/{number or ''}", True)
        if item.get("wording") is not None:
            wording = _as_item(item["wording"], f"{path}.wording")
            self._name_unknown(wording, keys.WORDING_KEYS, f"{path}.wording")
            texts = {
                key: self._value(Shape("text"), wording[key], f"{path}.wording.{key}")
                for key in keys.WORDING_KEYS
                if key in wording
            }
            self._assign(Point, id_, "wording", texts)
        same = self._value(Shape("ref", "points"), item.get("same_as"), f"{path}.same_as")
        if same is not None:
            self.linked.append(_Linked(Point.entity, id_, same, f"{path}.same_as"))
        against = self._value(Shape("refs", "points"), item.get("opposes"), f"{path}.opposes")
        for place, other in enumerate(against or ()):
            self.linked.append(_Linked(OPPOSED, id_, other, f"{path}.opposes[{place}]"))
        stance = item.get("stance")
        own = [one.get("words") for _, one in _items(self.top, "stances", "stances")]
        if stance and stance not in STANCES and stance not in own:
            self.reading.notices.append(
                f'{path}.stance: "{stance}" is kept, but is not a known stance.'
            )

    def _read_open(self, kept: List, id_: str, item: Item, path: str) -> None:
        """Read what a merge left open: who or which turn it may be."""
        may_be = self._value(Shape("refs", kept.name), item.get("may_be"), path)
        for place, other in enumerate(may_be or ()):
            self.linked.append(_Linked(UNDECIDED, id_, other, f"{path}[{place}]"))

    def _read_links(self) -> None:
        for kind, one, other, path in self.linked:
            if one == other:
                raise RuleError(
                    "{path}: {with_itself} itself.", path=path, with_itself=_WITH_ITSELF[kind]
                )
            # The link keeps which of two the file says it of, so that it is written so again.
            id_ = new_id() if kind == Point.entity else link_id(kind, one, other)
            for name, value in (("kind", kind), ("one", one), ("other", other)):
                self._assign(Link, id_, name, value)

    def _read_keys(
        self, entity: type[Entity], id_: str, item: Item, shapes: dict[str, Shape], path: str
    ) -> None:
        for key, shape in shapes.items():
            if key not in item:
                continue
            value = self._value(shape, item[key], f"{path}.{key}")
            name = shape.field or key
            if shape.holds in {"refs", "set"}:
                for one in cast("list[str]", value or []):
                    self._assign(entity, id_, f"{name}/{one}", True)
            elif shape.holds == "map":
                for number, text in cast("dict[str, str]", value or {}).items():
                    self._assign(entity, id_, f"{name}/{number}", text)
            else:
                self._assign(entity, id_, name, value)

    def _value(self, shape: Shape, value: Any, path: str) -> Any:
        """Return a key's value as registers keep it; refuses what does not fit, by its path."""
        if value is None:
            return None
        try:
            fitting = fits(shape, value, self.zone)
        except WrongValueError as wrong:
            raise RuleError("{path}: {wrong}", path=path, wrong=wrong) from None
        if shape.holds == "ref":
            return self._new_id(shape.of, fitting, path)
        if shape.holds == "refs":
            return [self._new_id(shape.of, one, f"{path}[{n}]") for n, one in enumerate(fitting)]
        return fitting

    def _new_id(self, name: str, id_: str, path: str) -> str:
        if not id_:
            return ""
        try:
            return self.ids.get(name, {})[id_]
        except KeyError:
            raise RuleError(
                '{path}: no {nouns} "{id}"', path=path, nouns=keys.NOUNS[name], id=id_
            ) from None

    def _name_unknown(self, item: Item, known: tuple[str, ...], path: str) -> None:
        for key in item:
            if key not in known:
                where = f"{path}.{key}" if path else key
                self.reading.notices.append(f"{where}: unknown key, left out.")

    def _assign(self, entity: type[Entity], id_: str, name: str, value: Any) -> None:
        self.reading.assigns.append(Assign(entity.entity, id_, name, value))


def _once_each(pairs: list[tuple[str, Any]]) -> Item:
    """Build an object; a key given twice would lose one of its values without a word."""
    twice = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    if twice:
        raise RuleError('{twice}: the key "{twice}" is given twice in one place.', twice=twice[0])
    return dict(pairs)


def _as_item(value: Any, path: str) -> Item:
    if not isinstance(value, dict):
        raise RuleError(
            "{path}: an object {{…}} is needed, not {kind_of}.", path=path, kind_of=_kind_of(value)
        )
    return cast("Item", value)


def _items(holder: Item, key: str, path: str) -> list[tuple[str, Item]]:
    value = holder.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise RuleError(
            "{path}: a list is needed, not {kind_of}.", path=path, kind_of=_kind_of(value)
        )
    many = cast("list[Any]", value)
    return [(f"{path}[{n}]", _as_item(one, f"{path}[{n}]")) for n, one in enumerate(many)]


def _kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    return "a text" if isinstance(value, str) else "a list or object"
