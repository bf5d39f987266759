"""Recognizes the same themes and categories by what they are called."""

from collections.abc import Iterable, Sequence

from rapidfuzz.fuzz import ratio

from townnotes.merge.names import NEAR, is_slip
from townnotes.merge.recordings import Label, Recording
from townnotes.merge.spelling import LINKING, plain_words
from townnotes.merge.together import Edge, Ruling, join

SHORTEST_PLURAL = 3
CALLED_THE_SAME, ALSO_CALLED, NEARLY, WIDER = 0.99, 0.8, 0.75, 0.6
IN_WORDS = {
    CALLED_THE_SAME: "same words",
    ALSO_CALLED: "called so as well",
    NEARLY: "nearly the same words",
    WIDER: "the one within the other",
}


def recognize_labels(
    recordings: Sequence[Recording], pairs: Iterable[tuple[int, int]], kind: str, ruling: Ruling
) -> tuple[list[list[Label]], list[Edge]]:
    """Return a kind's labels by recording, and which of them are one; `pairs` may be compared."""
    labels = [
        sorted((one for one in each.labels if one.kind == kind), key=lambda one: one.id)
        for each in recordings
    ]
    edges: list[Edge] = []
    for a, b in pairs:
        for i, one in enumerate(labels[a]):
            for j, other in enumerate(labels[b]):
                alike = _compare(one, other)
                if alike:
                    edges.append(Edge((a, i), (b, j), alike))
    ids = [[one.id for one in each] for each in labels]
    return labels, join(edges, ids, ruling)[0]


def _compare(one: Label, other: Label) -> float:
    ours, theirs = [_key(text) for text in one.words], [_key(text) for text in other.words]
    if not ours or not theirs or not ours[0] or not theirs[0]:
        return 0.0
    if ours[0] == theirs[0]:
        return CALLED_THE_SAME
    if {key for key in ours if key} & {key for key in theirs if key}:
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
        sorted(word.removesuffix("s") if len(word) > SHORTEST_PLURAL else word for word in words)
    )
