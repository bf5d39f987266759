"""Whom a line of notes may name: the session's participants, and who spoke in the notes."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz import fuzz, process

from townnotes.domain.dates import time_zone
from townnotes.domain.entities import AgendaItem, Intervention, NoteTaker, Participant
from townnotes.domain.state import State
from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes.speakers.calls import Calls, Listed, calls_of

ALIKE = 88
"""How like two spellings must be, of 100."""
SHORTEST_SURNAME, SHORTEST_NEAR = 2, 4
_NOBODY: Mapping[str, Named] = MappingProxyType({})

_NONE: Mapping[str, str] = MappingProxyType({})


class KnownNames(NamedTuple):
    """Names and organizations, folded; `surnames` are last words that one person alone has.

    `by_surname` are whole names of people of the session.
    """

    names: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    by_surname: Mapping[str, Named] = _NOBODY
    calls: Calls = Calls()
    """What those listed, those of the session, and those named in whole may be called."""
    surname_first: bool = False
    """Whether these notes have “Ohm, Dana” for Dana Ohm."""
    listed: Calls = Calls()
    """Of them, who is listed or of the session."""

    def has_name(self, name: str) -> bool:
        """Tell whether somebody is called so, spelt a little otherwise perhaps, or by surname."""
        plain = folded(name)
        return bool(plain) and (plain in self.surnames or _is_near(plain, self.names))

    def has_call(self, name: str) -> bool:
        """Tell whether somebody may be called so: by a given name, initials, a nickname."""
        return bool(name) and bool(self.calls.who(name))

    def is_listed(self, name: str) -> bool:
        """Tell whether exactly one person of those listed, or of the session, is called so."""
        return bool(name) and len(self.listed.who(name)) == 1

    def has_initials(self, name: str) -> bool:
        """Tell whether these are somebody's initials, as they are written."""
        return name.replace(".", "") in self.calls.by_initials

    def has_organization(self, organization: str) -> bool:
        """Tell whether an organization is known, spelt a little otherwise perhaps."""
        plain = folded(organization)
        return bool(plain) and _is_near(plain, self.organizations)

    def organization_of(self, name: str) -> str:
        """Return the organization of somebody of the session, by whole name or surname."""
        words = folded(name).split()
        known = self.by_surname.get(words[-1]) if words else None
        is_meant = known and (len(words) == 1 or folded(known.name) == " ".join(words))
        return known.organization if known and is_meant else ""


NOBODY = KnownNames()


def known_in(state: State) -> KnownNames:
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
        },
        calls=calls_of(
            Listed(Named(one.honorific, name, one.organization))
            for one in people
            for name in (one.name, *one.aliases)
        ),
    )


def known_of(people: Iterable[Named], more: KnownNames = NOBODY) -> KnownNames:
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
    return KnownNames(
        *known, surnames, more.by_surname, more.calls, more.surname_first, more.listed
    )


@lru_cache(maxsize=65_536)
def _is_near(plain: str, among: frozenset[str]) -> bool:
    return plain in among or (
        len(plain) >= SHORTEST_NEAR
        and process.extractOne(plain, among, scorer=fuzz.ratio, score_cutoff=ALIKE) is not None
    )


class Setting(NamedTuple):
    """What notes do not say themselves; instants are UTC milliseconds.

    `middle` is in the middle of the townhall, `last` after all that was recorded of it live.
    `takers` and `items` are ids by the folded name and title.
    """

    day: str = ""
    zone: str = ""
    middle: int | None = None
    last: int = 0
    takers: Mapping[str, str] = _NONE
    items: Mapping[str, str] = _NONE
    known: KnownNames = NOBODY
    last_item: str = ""
    """The rank of the agenda's last item."""


def setting_in(state: State) -> Setting:
    """Return where notes belong that are taken into a session."""
    details = state.session
    began = [one.began for one in state.all(Intervention) if one.began is not None]
    ended = [one.ended for one in state.all(Intervention) if one.ended is not None]
    day = details.date
    if not day and began:
        zone = time_zone(details.time_zone) if details.time_zone else None
        there = datetime.fromtimestamp(min(began) / 1000, zone)
        day = there.date().isoformat()
    return Setting(
        day,
        details.time_zone,
        sorted(began)[len(began) // 2] if began else None,
        max([*began, *ended], default=0),
        {folded(one.name): one.id for one in state.all(NoteTaker)},
        {folded(one.title): one.id for one in state.all(AgendaItem)},
        known_in(state),
        max((one.rank for one in state.all(AgendaItem)), default=""),
    )
