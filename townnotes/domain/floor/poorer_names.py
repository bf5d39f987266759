"""Who was noted by less than a full name, and whom that most likely means.

After a merge one person may stand in the record as "Lena Horvat" where both noted them, and as
"Horvat" or only "(Red Cross)" where one did. What is printed counts them as whom they most likely
are; where that may be wrong, it is said beside the figure.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from townnotes.domain.composed import TITLES, folded
from townnotes.domain.entities import Intervention, Link, Participant, SessionDetails
from townnotes.domain.links import APART, link_id
from townnotes.domain.state import State

_WORD = re.compile(r"[^\W_]+")


class Undecided(NamedTuple):
    """Somebody of less than a full name who is, or is not, one of others; ids of participants."""

    id: str
    may_be: tuple[str, ...]


class _Known(NamedTuple):
    id: str
    words: frozenset[str]
    organization: str
    category: str


def is_merged(state: State) -> bool:
    """Tell whether several recordings were made one: only there a person has several names."""
    if len(state.group(state.session.id)) > 1:
        return True
    kinds = {Intervention.entity, Participant.entity}
    return any(one.kind in kinds for one in state.all(Link)) or any(
        len(one.joined) > 1 for one in state.all(Intervention)
    )


def undecided(state: State, speakers: Iterable[str]) -> tuple[Undecided, ...]:
    """Return whose name is less than that of others of these speakers, with those they may be."""
    if not is_merged(state):
        return ()
    known = [_read(one) for id_ in speakers if (one := state.find(Participant, id_))]
    bodies = frozenset(one.organization for one in known) - {""}
    known = [one if not _is_body(state, one, bodies) else one._replace(words=frozenset())
             for one in known]  # fmt: skip
    by_word: dict[str, list[_Known]] = defaultdict(list)
    by_body: dict[str, list[_Known]] = defaultdict(list)
    for one in known:
        for word in one.words:
            by_word[word].append(one)
        by_body[one.organization].append(one)
    found: list[Undecided] = []
    for one in known:
        near = (
            by_word[min(one.words, key=lambda word: len(by_word[word]))]
            if one.words
            else (by_body[one.organization] if one.organization else ())
        )
        fuller = [
            other for other in near if _is_fuller(other, one) and not _is_apart(state, one, other)
        ]
        if fuller:
            found.append(Undecided(one.id, tuple(other.id for other in fuller)))
    return tuple(found)


def _read(one: Participant) -> _Known:
    words = _words(one.name) - TITLES
    return _Known(one.id, words, folded(one.organization), one.category)


def _is_body(state: State, one: _Known, bodies: frozenset[str]) -> bool:
    who = state.find(Participant, one.id)
    return who is not None and folded(who.name) in bodies


def _is_fuller(other: _Known, one: _Known) -> bool:
    if not one.words < other.words:
        return False
    return not (one.organization and other.organization) or one.organization == other.organization


def _is_apart(state: State, one: _Known, other: _Known) -> bool:
    return any(
        state.is_visible(link_id(APART, a, b))
        for a in state.group(one.id)
        for b in state.group(other.id)
    )


def likeliest(state: State, speakers: Iterable[str]) -> Mapping[str, str]:
    """Return whom those of less than a full name most likely are, by their ids."""
    found = {one.id: one.may_be[0] for one in undecided(state, speakers)}

    def end(id_: str) -> str:
        while id_ in found:
            id_ = found[id_]
        return id_

    return {id_: end(id_) for id_ in found}


@lru_cache(maxsize=8192)
def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(_WORD.findall("".join(one for one in plain if not unicodedata.combining(one))))
