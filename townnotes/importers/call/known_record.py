"""Whom a session knows, and who of them somebody in a file is: for sure, by hand, or perhaps."""

from collections.abc import Collection
from typing import Literal, NamedTuple

from townnotes.domain.entities import Category, Participant
from townnotes.domain.state import State
from townnotes.importers.call.categories import known_categories
from townnotes.importers.call.people import CallPerson
from townnotes.importers.display_names.resolver import NOBODY, Resolved, Resolver
from townnotes.importers.display_names.shown import read_shown
from townnotes.importers.folding import folded
from townnotes.importers.known_participants import known_participants

FILLED = ("organization", "honorific", "speaks_for", "pronunciation", "email")


class Match(NamedTuple):
    """The participant that somebody is, if any, and whether they fill what was empty of it.

    `who` says why, or who else they may be; `is_settled` that somebody said it.
    """

    participant: str
    is_filled: bool = False
    who: Resolved = NOBODY
    is_settled: bool = False

    @property
    def does(self) -> Literal["", "filled", "known"]:
        """What becomes of somebody known; empty for somebody who is not."""
        return "" if not self.participant else "filled" if self.is_filled else "known"

    @property
    def is_open(self) -> bool:
        """Tell whether they may be somebody known, and nobody has said so."""
        return bool(self.who.offered) and not self.is_settled


class KnownRecord:
    """Whom the session knows, as it was when asked; read in any thread."""

    def __init__(self, state: State) -> None:
        self._resolver = Resolver(known_participants(state))
        self._by_id = {one.id: one for one in state.all(Participant)}
        self.categories = known_categories(state)
        """The ids of its categories by their words, folded."""
        self.category_names = {one.id: one.singular for one in state.all(Category)}

    def match(self, one: CallPerson) -> Match:
        """Return which participant somebody is for sure, and whether they fill anything of it."""
        who = self._resolver.resolve(one.name, one.organization, one.email, one.brackets)
        return self._match(one, who.participant, who)

    def settled(self, one: CallPerson, match: Match, participant: str) -> Match:
        """Return the match as somebody said it; an empty id is nobody known."""
        return self._match(one, participant, match.who)._replace(is_settled=True)

    def _match(self, one: CallPerson, id_: str, who: Resolved) -> Match:
        participant = self._by_id.get(id_) if id_ else None
        if participant is None:
            return Match("", who=who)
        return Match(id_, bool(fills(participant, one)), who)

    def named(self, id_: str) -> str:
        """Return what a participant is called, and where they come from."""
        one = self._by_id.get(id_)
        return ", ".join(filter(None, (one.name, one.organization))) if one else ""

    def is_called(self, id_: str, name: str) -> bool:
        """Tell whether a participant is called so."""
        one = self._by_id.get(id_)
        return one is not None and folded(name) == folded(one.name)

    def filled(self, match: Match, one: CallPerson) -> Collection[str]:
        """Return the fields that somebody fills of the participant they are."""
        participant = self._by_id.get(match.participant)
        return fills(participant, one) if participant is not None else ()


def fills(participant: Participant, one: CallPerson) -> dict[str, str]:
    """Return what a person fills of a participant: fields that were empty, and no others."""
    new = {
        name: value
        for name in FILLED
        if (value := getattr(one, name)) and not getattr(participant, name).strip()
    }
    if one.category and not participant.category:
        new["category"] = one.category
    return new


def remembered(participant: Participant, name: str) -> tuple[str, ...]:
    """Return what a participant is also called once somebody said they are shown so.

    A device names nobody, so that its name is not kept.
    """
    held = {folded(one) for one in (participant.name, *participant.aliases)}
    is_new = bool(read_shown(name).parts) and folded(name) not in held
    return (*participant.aliases, name) if is_new else participant.aliases
