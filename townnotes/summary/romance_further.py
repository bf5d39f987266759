"""The sentence that names further points in French or Spanish, weaker than any of its stances."""

from collections.abc import Sequence
from dataclasses import replace

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.languages.reporting import STRONG
from townnotes.summary.languages.romance import Romance
from townnotes.summary.romance.items import Items
from townnotes.summary.romance_lists import run_in
from townnotes.summary.planning.weighing import strength


def further(
    remarks: Sequence[Remark], items: Items, tongue: Romance, place: int
) -> tuple[str, bool]:
    """Return the sentence without its full stop, and whether words wait for a translation."""
    leads, nouns = tongue.voices.further
    named = [items.name(one) for one in remarks]
    lead = leads[place % len(leads)].format(nouns[_kind(remarks)])
    before, first = tongue.meet(f"{lead} ", named[0].text)
    named[0] = replace(named[0], text=first)
    return before + run_in(tongue, "", named), any(one.is_foreign for one in named)


def _kind(remarks: Sequence[Remark]) -> int:
    """Return the place of the noun: requests, suggestions, both, or points of any other kind."""
    if any(one.family != "ask" for one in remarks):
        return -1
    strong = [strength(one) >= STRONG["ask"] for one in remarks]
    return 0 if all(strong) else 2 if any(strong) else 1
