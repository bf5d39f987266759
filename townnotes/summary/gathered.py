"""The one sentence that names further points at a paragraph's end.

Its words are weaker than any stance in the list: they name subjects and count nobody.
"""

from collections.abc import Sequence

from townnotes.summary.briefly import briefly
from townnotes.summary.planning.clauses import run_in
from townnotes.summary.evidence.gather import Evidence, Remark
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.lines.verbs import Introduced
from townnotes.summary.planning.weighing import strength
from townnotes.summary.lines.words import capitalized, sentence

_REQUESTS = ("{} also related to", "further {} concerned", "other {} included")
_POINTS = (
    "mention was also made of", "reference was also made to", "other points raised included",
    "the discussion also touched upon",
)  # fmt: skip
_ASKED_FOR = 4
"""The strength from which an ask is a request and no longer a suggestion."""


def further(remarks: Sequence[Remark], evidence: Evidence, place: int) -> list[Sentence]:
    """Return the sentence that names the points, if there are any; it rests on these alone."""
    if not remarks:
        return []
    asks = all(one.family == "ask" for one in remarks)
    leads = _REQUESTS if asks else _POINTS
    lead = leads[place % len(leads)].format(_noun(remarks))
    # "Included the inclusion" would jar; what runs on ends the list.
    names = sorted(map(_name, remarks), key=lambda one: ("inclusion" in one, one.count(" ")))
    listed = run_in([Introduced("", "", name) for name in names])
    points = tuple(dict.fromkeys(id_ for one in remarks for id_ in one.rests_on))
    n, of = len(evidence.floor_speakers(points)), len(evidence.took_the_floor)
    why = f"{n} of {max(n, of)}: without a number, as each point has its own speakers"
    return [Sentence(sentence(capitalized(f"{lead} {listed}")), points, why=why)]


def _name(one: Remark) -> str:
    return briefly(one.phrase)


def _noun(remarks: Sequence[Remark]) -> str:
    """Return what the points are, none of them made stronger than it was."""
    strengths = [strength(one) for one in remarks]
    if min(strengths) >= _ASKED_FOR:
        return "requests"
    return "suggestions" if max(strengths) < _ASKED_FOR else "requests and suggestions"
