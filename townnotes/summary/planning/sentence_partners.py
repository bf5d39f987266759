"""Decides which clauses share a sentence, and with which joint."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from townnotes.summary.planning.clauses import Clause

LONGEST = 55
"""Words that a sentence may have where it is a choice to join two."""
SHORT = 20
"""Words that a list may have to share its sentence with another."""
NEAR = 24
"""Clauses among which a partner is looked for."""


class PrecedingSentence(NamedTuple):
    """The sentence before, as far as the next one leans on it."""

    speakers: frozenset[str] = frozenset()
    noun: str = ""
    family: str = ""
    head: str = ""
    is_bare: bool = False
    has_also: bool = False
    is_another: bool = False
    way: str = ""
    subject: str = ""


def partner_of(clause: Clause, waiting: Sequence[Clause], few: int) -> Clause | None:
    """Return a later clause that makes one sentence with this: same speakers, or one apart.

    `few`: from how many speakers on a clause stands alone.
    """
    if clause.words > SHORT:
        return None
    near = waiting[:NEAR]
    speakers = clause.speakers
    for one in near:
        if one.speakers == speakers and _fits(clause, one):
            return one
    after = near[0] if near else None
    if after is None or not _fits(clause, after):
        return None
    others = after.speakers
    if max(len(others), len(speakers)) >= few or not others.isdisjoint(speakers):
        return None
    # They may have more to say together.
    return None if any(one.speakers == others for one in near[1:]) else after


def _fits(clause: Clause, other: Clause) -> bool:
    return other.words <= SHORT and clause.words + other.words <= LONGEST


def is_reserve(clause: Clause) -> bool:
    """Tell whether a clause, after praise, begins with "but"."""
    return clause.family in {"ask", "concern"}


def joint(told: str) -> str:
    """Return what joins a second verb: a list with an "and" of its own ends with a comma."""
    return ", and" if re.search(r",| and ", told) else " and"


def names_it(told: str, name: str) -> bool:
    """Tell whether a sentence says already what the theme is about."""
    wanted = {word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3}  # noqa: PLR2004
    said = set(re.findall(r"\w+", told.casefold()))
    return 2 * len(wanted & said) >= len(wanted)
