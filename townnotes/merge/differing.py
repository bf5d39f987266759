"""What two say differently of one field: of the same entity, or of two that are one."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, cast

from townnotes.domain.entities import KINDS
from townnotes.domain.entity_reading import REFERENCES
from townnotes.domain.fields import about
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State
from townnotes.merge.proposals import Proposal

COMPARED = {
    name: {field for field, one in about(kind).items() if one.compared == "linked"}
    for name, kind in KINDS.items()
}
"""By the entity, the texts that two people who noted the same may give differently."""
_CALLED = ("name", "label", "singular", "text", "title", "short", "what")


class Value(NamedTuple):
    """What somebody says of a field: as it is kept, and in words where it refers to something."""

    value: Any
    words: str


class Differing(NamedTuple):
    """A field that two say differently, of what, and the entities of which it is one."""

    kind: str
    field: str
    of: str
    ours: Value
    theirs: Value
    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """What tells it from others."""
        return f"{self.field} {self.ids[0]} {self.ids[-1]}"


def differing_of(
    came: Iterable[Register], linked: Iterable[Proposal], before: State, after: State
) -> tuple[Differing, ...]:
    """Return all that is said differently; `after` holds what came, `before` is as it was."""
    found = [*_disputed(came, before, after), *differing_within(linked, after, before.knows)]
    return in_order(found)


def in_order(found: Iterable[Differing]) -> tuple[Differing, ...]:
    """Return them by what they are of."""
    return tuple(sorted(found, key=lambda one: (one.kind, one.of, one.id)))


def _disputed(came: Iterable[Register], before: State, after: State) -> Iterator[Differing]:
    """Give the fields of one entity of which several authors say different things now."""
    several = after.all_of_several()
    fields = {
        (one.entity, one.id, one.field)
        for one in came
        if one.id in several and _says_something(one)
    }
    for kind, id_, field in fields:
        current = after.current(id_, field)
        if current is None:
            continue
        texts = [current.value, *(one.value for one in after.alternatives(id_, field))]
        held = before.current(id_, field)
        ours = held.value if held and held.value in texts else texts[0]
        theirs = next((text for text in texts if text != ours), None)
        if theirs is not None:
            yield _differing(after, (kind, field), (ours, theirs), (id_,))


def _says_something(one: Register) -> bool:
    kind = KINDS.get(one.entity)
    said = about(kind).get(one.field) if kind else None
    return one.field != "deleted" and (said is None or said.compared != "never")


def differing_within(
    linked: Iterable[Proposal], state: State, is_ours: Callable[[str], bool]
) -> Iterator[Differing]:
    """Give the texts that linked participants and interventions say differently.

    Once for each text that differs from ours, however many of the others say it; what others say
    among themselves only where we say nothing.
    """
    for kind, ids in _groups(linked):
        ours, *theirs = sorted(ids, key=lambda id_: (not is_ours(id_), id_))
        own = state.registers_of(ours)
        found: dict[tuple[str, str], list[str]] = {}
        for id_ in theirs:
            said = state.registers_of(id_)
            for field in COMPARED[kind] & own.keys() & said.keys():
                text = said[field].value
                if text != own[field].value and decode_value(text):
                    found.setdefault((field, text), []).append(id_)
        for (field, text), others in found.items():
            if decode_value(own[field].value):
                yield _differing(state, (kind, field), (own[field].value, text), (ours, *others))


def _groups(linked: Iterable[Proposal]) -> Iterator[tuple[str, list[str]]]:
    """Give by kind the groups of entities that are one; of three only two pairs may be linked."""
    groups: dict[str, list[str]] = {}
    kinds: dict[str, str] = {}
    for one in linked:
        if COMPARED.get(one.kind):
            ends = (groups.get(id_, [id_]) for id_ in (one.one, one.other))
            whole = list(dict.fromkeys(id_ for end in ends for id_ in end))
            groups.update(dict.fromkeys(whole, whole))
            kinds[one.one] = kinds[one.other] = one.kind
    for id_, group in groups.items():
        if id_ == group[0] and len(group) > 1:
            yield kinds[id_], group


def _differing(
    state: State, what: tuple[str, str], texts: tuple[str, str], ids: tuple[str, ...]
) -> Differing:
    kind, field = what
    ours, theirs = (_value(state, kind, field, decode_value(text)) for text in texts)
    return Differing(kind, field, called(state, ids[0]), ours, theirs, ids)


def _value(state: State, kind: str, field: str, value: Any) -> Value:
    if field in REFERENCES.get(kind, {}) and isinstance(value, str):
        return Value(value, called(state, value))
    if isinstance(value, list):
        return Value(value, ", ".join(map(str, cast("list[Any]", value))))
    return Value(value, value if isinstance(value, str) else "")


def called(state: State, id_: str) -> str:
    """Return what an entity is called, an intervention by who spoke; or nothing."""
    raw = state.raw(id_)
    if "speaker" in raw:
        return called(state, str(raw["speaker"])) if raw["speaker"] != id_ else ""
    return next((str(raw[field]) for field in _CALLED if raw.get(field)), "")
