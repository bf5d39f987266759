"""How a speaker is called in annexes, comments and tables: by name, by category, or not at all."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from townnotes.domain.entities import OPENING, Category, Convener, Intervention, Participant
from townnotes.domain.floor.speakers import counts_as_floor, took_the_floor, who_is_meant
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.lines.words import distinct, squeezed

Attribution = Literal["named", "category", "none"]
ATTRIBUTIONS: tuple[Attribution, ...] = ("named", "category", "none")

SMALLEST_CATEGORY = 3
"""A category of fewer speakers would tell who they are; its speakers are called participants."""


_NO_NOUNS: Mapping[str, Sequence[str]] = MappingProxyType({})


class Naming:
    """Calls speakers as the attribution allows; asked by the ids of participants.

    `nouns` are a house style's, singular and plural by what the session calls them.
    """

    def __init__(
        self,
        state: State,
        attribution: Attribution,
        words: AnnexWords,
        nouns: Mapping[str, Sequence[str]] = _NO_NOUNS,
    ) -> None:
        self._state = state
        self._words = words
        self._nouns = {name.casefold(): told for name, told in nouns.items()}
        self.attribution: Attribution = attribution
        self.floor = took_the_floor(state)
        self._meant = who_is_meant(state)
        # Conveners are named in the opening, and speak as what they are.
        self._roles = {squeezed(one.role).casefold() for one in state.all(Convener)}
        self._sizes: dict[str, int] = {}
        spoke = distinct(
            state.leader(one.speaker) for one in state.all(Intervention) if one.began is not None
        )
        for id_ in spoke:
            known = self.category_of(id_)
            if known is not None:
                self._sizes[known.id] = self._sizes.get(known.id, 0) + 1

    @property
    def is_named(self) -> bool:
        """Tell whether names and organizations may be said."""
        return self.attribution == "named"

    def counted_as(self, speaker: str) -> str:
        """Return whom somebody is counted as of those who took the floor; nothing for others."""
        one = self._meant.get(speaker, speaker)
        return one if one in self.floor else ""

    def category_of(self, speaker: str) -> Category | None:
        """Return the category a participant is in, whatever may be said of it."""
        one = self._state.find(Participant, speaker)
        return self._state.find(Category, one.category) if one else None

    def shown_category(self, speaker: str) -> Category | None:
        """Return the category that may be said; None where it is none, or would give them away."""
        category = self.category_of(speaker)
        if category is None or self.attribution == "none" or not category.singular.strip():
            return None
        is_large = self._sizes.get(category.id, 0) >= SMALLEST_CATEGORY
        convenes = squeezed(category.singular).casefold() in self._roles
        return category if self.is_named or is_large or convenes else None

    def category(self, speaker: str) -> str:
        """Return the singular of what the speaker may be called: stakeholder, participant."""
        shown = self.shown_category(speaker)
        return (self.noun(shown, 1) if shown else "") or self._words.participant

    def noun(self, category: Category, count: int) -> str:
        """Return a category's noun in the language of the summary, or as the session has it."""
        known = self._nouns.get(squeezed(category.singular).casefold())
        return known[0 if count == 1 else 1] if known else noun_of(category, count)

    def name(self, speaker: str) -> str:
        """Return honorific and name, or the organization of one without; only where named."""
        one = self._state.find(Participant, speaker)
        if one is None:
            return self._words.to_identify
        name = squeezed(f"{one.honorific} {one.name}") if one.name.strip() else ""
        known = name or squeezed(one.organization)
        if one.to_identify and known:
            return f"{known} ({self._words.unidentified})"
        return known or (self._words.to_identify if one.to_identify else self._words.nameless)

    def organization(self, speaker: str, on_behalf_of: str = "") -> str:
        """Return the organization and for whom they spoke; nothing where it is the name already."""
        one = self._state.find(Participant, speaker)
        if one is None:
            return ""
        behalf = squeezed(on_behalf_of) or squeezed(one.speaks_for)
        own = squeezed(one.organization) if one.name.strip() else ""
        if not behalf or behalf == own:
            return own
        told = self._words.on_behalf_of.format(behalf)
        return f"{own} ({told})" if own else told

    def name_in(self, turn: Intervention, speaker: str) -> str:
        """Return the name of who spoke in an intervention, or that it is the opening note."""
        return self._words.opening_note if turn.kind == OPENING else self.name(speaker)

    def who(self, turn: Intervention, speaker: str) -> str:
        """Return who spoke, on one line: name and organization, category, or nothing."""
        if self.attribution == "none":
            return ""
        if turn.kind == OPENING:
            return self._words.opening_note
        if not self.is_named:
            return self.category(speaker)
        parts = (self.name(speaker), self.organization(speaker, turn.on_behalf_of))
        return ", ".join(part for part in parts if part)

    def among_floor(self, turn: Intervention) -> bool:
        """Tell whether an intervention was one of those who took the floor."""
        return turn.began is not None and counts_as_floor(self._state, turn)

    def split(self, speakers: Iterable[str]) -> str:
        """Return "6 stakeholders, 1 UN entity" for distinct speakers, in the categories' order."""
        counts: dict[str, int] = {}
        for id_ in distinct(speakers):
            shown = self.shown_category(id_)
            key = shown.id if shown else ""
            counts[key] = counts.get(key, 0) + 1
        parts = [
            f"{counts[one.id]} {self.noun(one, counts[one.id])}"
            for one in self._state.all(Category)
            if one.id in counts
        ]
        if "" in counts:
            words = self._words
            noun = words.participant if counts[""] == 1 else words.participants
            parts.append(f"{counts['']} {noun}")
        return ", ".join(parts)


def noun_of(category: Category, count: int) -> str:
    """Return the category's singular for one, its plural for more."""
    plural = squeezed(category.plural) or squeezed(category.singular)
    return squeezed(category.singular) if count == 1 else plural
