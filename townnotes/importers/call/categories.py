"""The categories of a file: those of the session by their words, and new ones with a plural."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from townnotes.domain.commands.participants import add_category
from townnotes.domain.entities import Category
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.importers.folding import folded
from townnotes.language.plurals import plural_noun, singular_noun

_SHORT = re.compile(r"\b[A-Z]{2,}s?$")


class NewCategory(NamedTuple):
    """A category that a file has and the session has not, in its words for one and for several."""

    singular: str
    plural: str


CategoryChoice = str | NewCategory
"""What a file's category becomes: the id of one of the session, none for "", or a new one."""


class CategoryFinder:
    """Finds categories by their words, and makes those that are missing."""

    def __init__(
        self, state: State, new_id: Callable[[], str], chosen: Mapping[str, CategoryChoice]
    ) -> None:
        self._state, self._new_id = state, new_id
        self._chosen = chosen
        self._known = known_categories(state)
        self._made: list[Assign] = []
        self._taken = 0

    def taken(self) -> list[Assign]:
        """Return what made the categories since it was asked last."""
        new = self._made[self._taken :]
        self._taken = len(self._made)
        return new

    def id_of(self, words: str) -> str:
        """Return the id of a category by its words; a new one stands behind the others."""
        words = " ".join(words.split())
        if not words:
            return ""
        choice = becomes(words, self._known, self._chosen)
        id_ = choice if isinstance(choice, str) else self._make(*choice)
        self._known[folded(words)] = id_
        return id_

    def _make(self, singular: str, plural: str) -> str:
        id_ = self._new_id()
        made = add_category(self._state, id_, singular, plural, took_the_floor=True)
        # Several new ones stand in the order of the file.
        rank = next(one for one in made if one.field == "rank")
        last = max((str(one.value) for one in self._made if one.field == "rank"), default="")
        if last:
            made = [one for one in made if one is not rank]
            made.append(Assign(rank.entity, id_, "rank", rank_between(last, "")))
        self._made += made
        self._known |= {folded(singular): id_, folded(plural): id_}
        return id_


def known_categories(state: State) -> dict[str, str]:
    """Return the ids of the session's categories by their words, folded."""
    return {
        folded(word): one.id for one in state.all(Category) for word in (one.singular, one.plural)
    }


def becomes(
    words: str, known: Mapping[str, str], chosen: Mapping[str, CategoryChoice]
) -> CategoryChoice:
    """Return what a category of a file becomes: one known by its words, or as chosen, or new.

    `known` are ids and `chosen` choices of somebody, both by words, folded.
    """
    if (id_ := known.get(folded(words))) is not None:
        return id_
    choice = chosen.get(folded(words))
    if choice is None:
        choice = both_numbers(words)
    return choice if isinstance(choice, str) else known.get(folded(choice.singular), choice)


@cache
def both_numbers(words: str) -> NewCategory:
    """Return a category's words for one and for several, of which a file has either."""
    if not words.isascii():
        return NewCategory(words, words)
    short = _SHORT.search(words)
    if short:
        # An abbreviation, which is no word of English.
        bare = words.removesuffix("s")
        return NewCategory(bare, f"{bare}s")
    of_one = singular_noun(words)
    if of_one:
        return NewCategory(of_one, words)
    return NewCategory(words, plural_noun(words))
