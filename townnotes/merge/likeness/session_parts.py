"""Tells what of a session two note-takers typed is the same: conveners, texts, themes and such.

What is compared of each kind stands in `COMPARED`; an entity with nothing of it is nobody's twin.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from rapidfuzz.fuzz import ratio

from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Contact,
    Convener,
    NextStep,
    ReferenceText,
    Theme,
)
from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.name_words import LINKING
from townnotes.merge.likeness.organizations import compare_organizations
from townnotes.merge.likeness.scripts import compare_called
from townnotes.merge.names import NEAR, Degree, is_slip, read_name
from townnotes.merge.recordings import Label, Recording
from townnotes.merge.together import Edge, Ruling, join

COMPARED: dict[str, tuple[str, ...]] = {
    Theme.entity: ("label", "topic"),
    Category.entity: ("singular", "plural"),
    Convener.entity: ("name", "of", "role"),
    Contact.entity: ("value",),
    NextStep.entity: ("what", "when"),
    ReferenceText.entity: ("name", "short"),
    AgendaItem.entity: ("title",),
}
"""The fields by which entities of a kind are recognized, the one that names them first."""

CALLED_THE_SAME, SAME_ADDRESS, SAME_NAME, SAME_POST = 0.99, 0.985, 0.98, 0.96
ALSO_CALLED, LIKELY_NAME, NEARLY, WIDER = 0.8, 0.78, 0.75, 0.6
IN_WORDS = {
    CALLED_THE_SAME: "same words",
    SAME_ADDRESS: "same address",
    SAME_NAME: "same name",
    SAME_POST: "same country or body, unnamed in one",
    ALSO_CALLED: "has this name, too",
    LIKELY_NAME: "names somewhat alike",
    NEARLY: "nearly the same words",
    WIDER: "the one within the other",
}
"""Why two are the same, by how probable it is."""

_SHORTEST_PLURAL = 3
_NEAR_ADDRESS = 94
_ADDRESS = re.compile(r"^(mailto:|https?://)?(www\.)?|/+$", re.IGNORECASE)
_ONE_NAME: frozenset[Degree] = frozenset(
    {"same", "lost letters", "near", "part", "other script", "familiar"}
)
_LIKELY_NAME: frozenset[Degree] = frozenset(
    {"surname", "near surname", "initials", "sounds alike", "resembling"}
)


def recognize_parts(
    recordings: Sequence[Recording], pairs: Iterable[tuple[int, int]], kind: str, ruling: Ruling
) -> tuple[list[list[Label]], list[Edge]]:
    """Return what is of a kind by recording, and what of it is one; `pairs` may be compared."""
    labels = [
        sorted((one for one in each.labels if one.kind == kind), key=lambda one: one.id)
        for each in recordings
    ]
    compare = _COMPARE.get(kind, _compare_words)
    edges: list[Edge] = []
    for a, b in pairs:
        for i, one in enumerate(labels[a]):
            for j, other in enumerate(labels[b]):
                alike = 0.0 if one.id == other.id else compare(one, other)
                if alike:
                    edges.append(Edge((a, i), (b, j), alike))
    ids = [[one.id for one in each] for each in labels]
    return labels, join(edges, ids, ruling)[0]


def _compare_words(one: Label, other: Label) -> float:
    ours, theirs = ([key for key in map(_key, each.words) if key] for each in (one, other))
    if not ours or not theirs:
        return 0.0
    if ours[0] == theirs[0]:
        return CALLED_THE_SAME
    if set(ours) & set(theirs):
        return ALSO_CALLED
    a, b = ours[0], theirs[0]
    if {word for word in a if word.isdigit()} != {word for word in b if word.isdigit()}:
        return 0.0
    if ratio(" ".join(a), " ".join(b)) >= NEAR or (len(a) == len(b) == 1 and is_slip(a[0], b[0])):
        return NEARLY
    return WIDER if set(a) <= set(b) or set(b) <= set(a) else 0.0


def _key(text: str) -> tuple[str, ...]:
    """Return a label's words in an order of their own, singular and plural alike."""
    words = (word for word in plain_words(text) if word not in LINKING)
    return tuple(
        sorted(word.removesuffix("s") if len(word) > _SHORTEST_PLURAL else word for word in words)
    )


def _compare_steps(one: Label, other: Label) -> float:
    """Compare next steps; one at another time is another, unless somebody says it is the same."""
    (ours, *at), (theirs, *then) = one.words, other.words
    alike = _compare_words(one._replace(words=(ours,)), other._replace(words=(theirs,)))
    is_elsewhen = all(at) and all(then) and [*map(_key, at)] != [*map(_key, then)]
    return min(alike, NEARLY) if is_elsewhen else alike


def _compare_addresses(one: Label, other: Label) -> float:
    ours, theirs = (_ADDRESS.sub("", each.words[0].strip()).casefold() for each in (one, other))
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return SAME_ADDRESS
    return NEARLY if ratio(ours, theirs) >= _NEAR_ADDRESS else 0.0


def _compare_conveners(one: Label, other: Label) -> float:
    """Compare by name and by what they stand for; two of one country have different names."""
    (ours, our_country, our_role), (theirs, their_country, their_role) = one.words, other.words
    same_country = compare_organizations(our_country, their_country)
    if not ours.strip() or not theirs.strip():
        same_role = not our_role or not their_role or _key(our_role) == _key(their_role)
        return SAME_POST if same_country and same_role else 0.0
    degree = compare_called(read_name(ours), read_name(theirs))
    if degree in _ONE_NAME:
        return LIKELY_NAME if same_country is False else SAME_NAME
    if degree not in _LIKELY_NAME or same_country is False:
        return 0.0
    return SAME_NAME if same_country and degree in {"surname", "initials"} else LIKELY_NAME


_COMPARE: dict[str, Callable[[Label, Label], float]] = {
    Convener.entity: _compare_conveners,
    Contact.entity: _compare_addresses,
    NextStep.entity: _compare_steps,
}


def called_alike(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how probable it is that two themes are one, by their labels and topics; 0 for no."""
    # A label of signs alone has no words that could be compared.
    if one and other and one[0].strip().casefold() == other[0].strip().casefold():
        return CALLED_THE_SAME
    ours, theirs = (Label("", Theme.entity, tuple(each)) for each in (one, other))
    return _compare_words(ours, theirs)
