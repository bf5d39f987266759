"""What is shown of several entities that are one: of each field the best that any of them says.

Decisions:

* What a person wrote of one of them after they were joined is shown, the latest of it: whoever
  corrects what is shown means the whole group. Else a text is the fullest: more words of a name,
  then more letters with marks, then the latest register.
* Of themes and requests the earliest speaks alone: who merges themes says whose words stay, and
  `merge/links.py` writes what becomes of a request. Of categories and sessions it speaks, too, and
  the others fill what it leaves empty: a title or a plural is not taken apart.
* An intervention has the times of one member, the reference clock's or the earliest. Its speaker is
  the fullest of those whom its members name, each as they are called there and not as their own
  group is: one "Smith" may stand for Anna in one intervention and for John in the next.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, NamedTuple, cast

from townnotes.domain.clocks import RECORDED_IN
from townnotes.domain.entities import (
    Category,
    Entity,
    Intervention,
    Link,
    Participant,
    Point,
    Request,
    SessionDetails,
    Theme,
)
from townnotes.domain.fields import About, about
from townnotes.domain.registers import Register, decode_value

_FIRST_SPEAKS = {SessionDetails, Category}
_EARLIEST_ALONE = {Request, Theme}
_EACH_FOR_ITSELF = {Point, Link}
_TIMES = ("began", "ended")
_SPECIAL: dict[type[Entity], tuple[str, ...]] = {
    Participant: ("to_identify",),
    Intervention: ("speaker", *_TIMES),
}
"""What is chosen by a rule of its own."""
_WORD = re.compile(r"[^\W_]+")
TITLES = frozenset({
    "mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "he",
    "hon", "sr", "sra", "srta", "mme", "mlle", "m", "herr", "frau", "don", "dona", "ing",
})  # fmt: skip
"""What stands before a name, and makes it no fuller."""
_NOTHING = (0, 0, 0)


class Member(NamedTuple):
    """One of several that are one: as it is alone, what it was read from, and since when.

    `joined` is the stamp at which it was first linked with another; `is_reference` where it was
    noted by the clock whose time is shown.
    """

    entity: Entity
    said: Mapping[str, Register]
    joined: int
    is_reference: bool = False


_Pick = Callable[[str, Sequence[Member]], Any]


Person = tuple[Participant, tuple[int, str]]
"""A participant as they are called alone, and the order of the register that names them."""


def compose(members: Sequence[Member], person: Callable[[str], Person | None]) -> Entity:
    """Return what is shown of entities that are one, the earliest first; it has the first's id.

    `person` reads who spoke, None where they are not there; all instants are in the one time.
    """
    first = members[0].entity
    shown: dict[str, Any] = {}
    for name, own, *others in zip(*_columns(members), strict=False):
        if any(other != own for other in others):
            shown[name] = _picks(type(first))[name](name, members)
    if isinstance(first, Participant):
        shown["to_identify"] = _is_unknown(members)
    if isinstance(first, Intervention):
        shown.update(_times(members), speaker=_speaker(members, person))
    return replace(first, **shown)


def _columns(members: Sequence[Member]) -> Iterable[tuple[Any, ...]]:
    """Give the names of the fields that are chosen, then what each member says of them."""
    names, read = _read_at_once(type(members[0].entity))
    return (names, *(read(one.entity) for one in members))


@cache
def _read_at_once(
    kind: type[Entity],
) -> tuple[tuple[str, ...], Callable[[Entity], tuple[Any, ...]]]:
    names = tuple(_picks(kind))
    # With one name alone it would give no tuple.
    return names, attrgetter(*names, "id", "id")


def is_composed(kind: type[Entity], field: str) -> bool:
    """Tell whether more than the earliest of a group has a say in a field; `aliases/…` is one."""
    name = field.partition("/")[0]
    is_one = kind not in _EACH_FOR_ITSELF
    return is_one and (name in _picks(kind) or name in _SPECIAL.get(kind, ()))


def fullness(name: str, bodies: Collection[str] = ()) -> tuple[int, int, int]:
    """Return what tells the fuller of two names, the greater one.

    The name of an organization, one of `bodies` as `folded` gives them, is nobody's name.
    """
    return _NOTHING if bodies and folded(name) in bodies else _measured(name)


@lru_cache(maxsize=8192)
def _measured(name: str) -> tuple[int, int, int]:
    words = [one for one in _WORD.findall(name) if one.casefold() not in TITLES]
    marks = sum(unicodedata.combining(one) != 0 for one in unicodedata.normalize("NFD", name))
    # An initial is less than a word.
    return (sum(len(one) > 1 for one in words), len(words), marks)


def folded(text: str) -> str:
    """Return what two spellings of one text share."""
    return " ".join(text.split()).casefold()


def written_since(field: str, members: Iterable[Member]) -> Member | None:
    """Return the member of which a field was written last after it was joined, if any was."""
    since = [
        (said.order, at, one)
        for at, one in enumerate(members)
        if (said := one.said.get(field)) is not None and said.stamp > one.joined
    ]
    return max(since, key=lambda each: each[:2])[2] if since else None


@cache
def _picks(kind: type[Entity]) -> dict[str, _Pick]:
    """Return how each field of a kind is chosen, without those in which the first speaks."""
    special = _SPECIAL.get(kind, ())
    types = {one.name: one.type for one in fields(kind)}
    hows = {
        name: _pick(kind, types[name], said)
        for name, said in about(kind).items()
        if name not in special
    }
    return {name: pick for name, pick in hows.items() if pick is not None}


def _pick(kind: type[Entity], declared: Any, said: About) -> _Pick | None:
    if said.of_group == "own" or kind in _EARLIEST_ALONE:
        return None
    if said.kind in {"members", "mapping"}:
        return _every_member if said.kind == "members" else _every_text
    is_text = declared is str and not said.kind and not said.among
    if said.of_group != "first" and is_text and kind not in _FIRST_SPEAKS:
        return _fullest
    return _first


def _first(field: str, members: Sequence[Member]) -> Any:
    """Return what was written since; else what the first says that says more than the default."""
    since = written_since(field, members)
    if since is not None:
        return getattr(since.entity, field)
    own, *others = (getattr(one.entity, field) for one in members)
    default = _default(type(members[0].entity), field)
    return next((value for value in (own, *others) if value != default), own)


def _fullest(field: str, members: Sequence[Member]) -> str:
    since = written_since(field, members)
    if since is not None:
        return getattr(since.entity, field)
    said = [one for one in members if getattr(one.entity, field).strip()]
    bodies = _bodies(one.entity for one in members) if field == "name" else ()
    best = max(said, key=lambda one: (fullness(getattr(one.entity, field), bodies),
                                      one.said[field].order))  # fmt: skip
    return getattr(best.entity, field)


def _every_member(field: str, members: Sequence[Member]) -> tuple[str, ...]:
    return tuple(key for key, value in _entries(field, members).items() if value is True)


def _every_text(field: str, members: Sequence[Member]) -> Mapping[str, str]:
    return {k: v for k, v in _entries(field, members).items() if isinstance(v, str)}


def _entries(field: str, members: Sequence[Member]) -> dict[str, Any]:
    """Return what is said of each member of a set: written since, else by the first to have it."""
    found: dict[str, Any] = {}
    names = (name for one in members for name in one.said if name.startswith(f"{field}/"))
    for name in dict.fromkeys(names):
        since = written_since(name, members)
        said = [one.said[name] for one in ([since] if since else members) if name in one.said]
        values = [decode_value(one.value) for one in said]
        found[name.partition("/")[2]] = next((one for one in values if one), values[0])
    return found


def _is_unknown(members: Sequence[Member]) -> bool:
    """Tell whether somebody is still to be identified: not if any member names and knows them."""
    since = written_since("to_identify", members)
    people = [cast("Participant", one.entity) for one in members]
    if since is not None:
        return cast("Participant", since.entity).to_identify
    named = [one for one in people if one.name.strip()]
    return all(one.to_identify for one in named or people)


def _times(members: Sequence[Member]) -> dict[str, Any]:
    """Return when an intervention began and ended: both as one member has them, and its clock.

    It is the one that the reference clock has timed, else the earliest.
    """
    turns = [cast("Intervention", one.entity) for one in members]
    timed = [one for one in turns if one.began is not None] or turns
    own = {one.entity.id for one in members if one.is_reference}
    first = min(timed, key=lambda one: (one.id not in own, one.began or 0))
    # Whoever handed their notes over with somebody still speaking has not said that they do.
    ended = next((one.ended for one in (first, *timed) if one.ended is not None), None)
    shown = {"began": first.began, "ended": ended, RECORDED_IN: first.recorded_in}
    for field in _TIMES:
        since = written_since(field, members)
        if since is not None:
            shown[field] = getattr(since.entity, field)
    return shown


def _speaker(members: Sequence[Member], person: Callable[[str], Person | None]) -> str:
    """Return who spoke: the fullest of those whom the members name."""
    since = written_since("speaker", members)
    if since is not None:
        return cast("Intervention", since.entity).speaker
    ids = dict.fromkeys(cast("Intervention", one.entity).speaker for one in members)
    known = {id_: who for id_ in ids if (who := person(id_)) is not None}
    if not known:
        return next(iter(ids))
    bodies = _bodies(who for who, _ in known.values())

    def how_full(id_: str) -> tuple[Any, ...]:
        who, order = known[id_]
        return fullness(who.name, bodies), bool(who.organization.strip()), order, id_

    return max(known, key=how_full)


def _bodies(people: Iterable[Entity]) -> frozenset[str]:
    """Return the organizations that people are from, to know a name that is one of them."""
    named = (one.organization for one in people if isinstance(one, Participant))
    return frozenset(folded(one) for one in named) - {""}


@cache
def _default(kind: type[Entity], field: str) -> Any:
    """Return what a field holds of which nothing was said."""
    return getattr(kind(id=""), field)
