"""A paragraph that is being reworded: its sentences keep what they rest on."""

import re
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from townnotes.domain.commands.summary import Worded
from townnotes.summary.paragraphs import DraftParagraph
from townnotes.summary.lines.words import distinct, listed

ALIKE = 55
"""Per cent of equal letters from which a sentence is an earlier one in other words."""
_WITHIN = 90
"""The same, for a sentence that stands within another: two were joined, or one was parted."""
_LEAST_WITHIN = 12
_END = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=[\"“«‘(\[]*[^\W_a-zà-öø-ÿ])")
_LAST_WORD = re.compile(r"[\w.]+$")
_SHORTENED = listed(
    "mr ms mrs dr prof no nos para paras art arts p pp vol ch fig e.g i.e cf approx ca st h.e m "
    "mme sr sra excma excmo s.e min max ref incl jr"
)


def split_sentences(text: str) -> tuple[str, ...]:
    """Part a text into its sentences; what is shortened by a full stop ends none.

    >>> split_sentences("H.E. Ms. Cho spoke. Some agreed.")
    ('H.E. Ms. Cho spoke.', 'Some agreed.')
    """
    text = " ".join(text.split())
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        word = _LAST_WORD.search(text, start, end.start())
        said = word[0].casefold() if word else ""
        if text[end.start()] == "." and (said in _SHORTENED or len(said) == 1):
            continue
        found.append(text[start : end.end()].rstrip())
        start = end.end()
    rest = text[start:]
    return (*found, rest) if rest else tuple(found)


class Rewording:
    """The sentences of a paragraph as they were when its writing began.

    Each text typed since is compared with them and not with the one before, so that a sentence
    cut out and typed again finds its points.
    """

    def __init__(self, before: Sequence[Worded], new_id: Callable[[], str]) -> None:
        self._before = tuple(before)
        self._new_id = new_id
        self._spare: list[str] = []

    def of(self, text: str) -> tuple[Worded, ...]:
        """Return the sentences of a text; an emptied paragraph is one without words."""
        texts = split_sentences(text) or ("",)
        pairs = _pairs([one.text for one in self._before], texts)
        spare = iter(self._ids(len(texts) - len(pairs)))
        return tuple(
            Worded(
                self._before[pairs[place]].id if place in pairs else next(spare),
                said,
                self._rests_on(said, pairs.get(place), set(pairs.values())),
            )
            for place, said in enumerate(texts)
        )

    def _rests_on(self, said: str, earlier: int | None, taken: set[int]) -> tuple[str, ...]:
        found = list(self._before[earlier].rests_on) if earlier is not None else []
        if earlier is not None and self._before[earlier].text == said:
            return tuple(found)
        for place, one in enumerate(self._before):
            is_joined = place not in taken
            is_parted = earlier is None and len(said) < len(one.text)
            if (is_joined or is_parted) and _is_within(one.text, said):
                found += one.rests_on
        return distinct(found)

    def _ids(self, count: int) -> list[str]:
        # The same ids at every key: a sentence that is being typed is one sentence.
        while len(self._spare) < count:
            self._spare.append(self._new_id())
        return self._spare[:count]


def is_alike(one: str, other: str) -> bool:
    """Tell whether one sentence is the other in other words."""
    return fuzz.ratio(one, other) >= ALIKE


def rewording_of(paragraph: DraftParagraph, new_id: Callable[[], str]) -> Rewording:
    """Begin to reword a paragraph; one held as a single stretch is parted into its sentences."""
    before: list[Worded] = []
    for one in paragraph.sentences:
        for place, said in enumerate(split_sentences(one.text)):
            id_ = one.statement if one.statement and not place else new_id()
            before.append(Worded(id_, said, one.rests_on))
    return Rewording(before, new_id)


def _pairs(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Return for each sentence the earlier one that it was: equal ones first, then the most alike.

    Both are places.
    """
    found: dict[int, int] = {}
    left = dict(enumerate(before))
    for place, said in enumerate(after):
        same = next((key for key, one in left.items() if one == said), None)
        if same is not None:
            found[place] = same
            del left[same]
    scored = [
        (-score, place, key)
        for place, said in enumerate(after)
        if place not in found
        for _, score, key in process.extract(
            said, left, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
        )
    ]
    for _, place, key in sorted(scored):
        if place not in found and key in left:
            found[place] = key
            del left[key]
    return found


def _is_within(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST_WITHIN:
        return False
    return fuzz.partial_ratio(one.rstrip("."), other.rstrip(".")) >= _WITHIN
