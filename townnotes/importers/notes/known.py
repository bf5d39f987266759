"""Whom a line of notes may name: the session's participants, and who spoke in the notes."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz import fuzz, process

from townnotes.domain.entities import Participant
from townnotes.domain.state import State
from townnotes.importers.name_line import Named, folded

ALIKE = 88
"""How like two spellings must be, of 100."""
SHORTEST_SURNAME, SHORTEST_NEAR = 2, 4
_NOBODY: Mapping[str, Named] = MappingProxyType({})


class Known(NamedTuple):
    """Names and organizations, folded; `surnames` are last words that one person alone has.

    `by_surname` are whole names of people of the session.
    """

    names: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    by_surname: Mapping[str, Named] = _NOBODY

    def has_name(self, name: str) -> bool:
        """Tell whether somebody is called so, spelt a little otherwise perhaps, or by surname."""
        plain = folded(name)
        return bool(plain) and (plain in self.surnames or _is_near(plain, self.names))

    def has_organization(self, organization: str) -> bool:
        """Tell whether an organization is known, spelt a little otherwise perhaps."""
        plain = folded(organization)
        return bool(plain) and _is_near(plain, self.organizations)


NOBODY = Known()


def known_in(state: State) -> Known:
    """Return whom a session knows."""
    people = state.all(Participant)
    found = known_of(
        Named("", name, one.organization) for one in people for name in (one.name, *one.aliases)
    )
    whole: dict[str, list[Named]] = {}
    for one in people:
        words = folded(one.name).split()
        if len(words) > 1:
            whole.setdefault(words[-1], []).append(Named("", one.name, one.organization))
    return found._replace(
        by_surname={
            word: of[0] for word, of in whole.items() if len(of) == 1 and word in found.surnames
        }
    )


def known_of(people: Iterable[Named], more: Known = NOBODY) -> Known:
    """Return whom a list names, together with those known before."""
    people = list(people)
    names = {folded(one.name) for one in people} | more.names
    last: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        if len(words) > 1 and len(words[-1]) >= SHORTEST_SURNAME:
            last.setdefault(words[-1], set()).add(name)
    surnames = frozenset(word for word, of in last.items() if len(of) == 1)
    organizations = {folded(one.organization) for one in people} | more.organizations
    known = frozenset(names - {""}), frozenset(organizations - {""})
    return Known(*known, surnames, more.by_surname)


@lru_cache(maxsize=65_536)
def _is_near(plain: str, among: frozenset[str]) -> bool:
    return plain in among or (
        len(plain) >= SHORTEST_NEAR
        and process.extractOne(plain, among, scorer=fuzz.ratio, score_cutoff=ALIKE) is not None
    )
