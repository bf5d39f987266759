"""Which clauses share a sentence: the same speakers', or those of one who stands apart."""

from collections.abc import Sequence

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.planning.clauses import Clause

LONGEST = 55
"""Words that a sentence may have where it is a choice to join two."""
SHORT = 20
"""Words that a list may have to share its sentence with another."""
NEAR = 24
"""Clauses among which a partner is looked for."""

OPENINGS = 5
"""In how many ways the paragraphs of a summary open, one after the other."""

LONG_FROM = 4
"""Sentences from which a paragraph begins with the name of its theme."""


def partner_of(clause: Clause, waiting: Sequence[Clause], few: int) -> Clause | None:
    """Return a later clause that makes one sentence with this: same speakers, or one apart.

    `few`: from how many speakers on a clause stands alone.
    """
    if clause.words > SHORT:
        return None
    near = waiting[:NEAR]
    speakers = clause.speakers
    for one in near if clause.is_shared else ():
        if one.speakers == speakers and one.is_shared and _fits(clause, one):
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
    # What is told with another view has its sentence.
    is_free = other.partner is None
    return is_free and other.words <= SHORT and clause.words + other.words <= LONGEST


def is_reserve(clause: Clause) -> bool:
    """Tell whether a clause, after praise, begins with "but"."""
    return clause.family in {"ask", "concern"}


def are_quoted(clause: Clause, other: Clause | None) -> bool:
    """Tell whether both clauses quote: a question and its answer, or two speeches."""
    both = (*clause.remarks, *(other.remarks if other else ()))
    return all(one.phrase.form == "speech" for one in both)


def by_speakers(clause: Clause) -> list[Clause]:
    """Return a clause for each group of people who said the same of it."""
    parted: dict[frozenset[str], list[Remark]] = {}
    for one in clause.remarks:
        parted.setdefault(one.speakers, []).append(one)
    if len(parted) == 1:
        return [clause]
    return [Clause(clause.family, tuple(own)) for own in parted.values()]
