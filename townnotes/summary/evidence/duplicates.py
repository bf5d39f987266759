"""Proposes points that likely say the same; nothing is ever joined by itself.

Precision before completeness: two points are compared within a theme and a family of stances, and
proposed only where one says nothing that the other does not, in words as they were typed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from townnotes.domain.entities import OwnStance, Theme
from townnotes.domain.points.cards import Card, cards_of, kept_apart
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.summary.lines.words import listed

LEAST = 80
"""From which likeness on, in per cent, a pair is proposed."""
_ALIKE = 85
"""From which likeness on two words are one, as plural and singular are."""
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly")
_LEAST_WORDS = 2
_STEM = 4
"""Words that are alike begin with the same letters, so many of them."""
_COVERED = 0.5
"""The share of the longer one's words that the shorter one has to say too."""

_DENIALS = listed(
    "against cannot ceasing delete deleting deletion drop dropping exclude excluding ever few "
    "fewer hardly insufficient instead lack lacking less limited neither never no nobody none nor "
    "not nothing only oppose opposing rather reduce reducing reject rejecting remove removal "
    "removing replace replacing scarcely unless weaken weakening without"
)
_PASSED_OVER = listed(
    "a about all also an and any are as at be been being but by can could do does for from has "
    "have how if in into is it its like more must need needs of on or other our should so some "
    "such than that the their them there these they this those to too very was we were what when "
    "where which who will with would importance important inclusion language mention mentioned "
    "paragraph phrase place provision recognition reference section sentence text word wording "
    "words"
)
"""Words of grammar, and those that only say that a thing is in the text."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Two cards, by the ids of their first points, and how alike they are in per cent."""

    one: str
    other: str
    share: int


@dataclass(frozen=True, slots=True)
class _ComparedCard:
    """A card as it is compared."""

    card: Card
    words: tuple[str, ...]
    text: str
    signs: frozenset[str]
    """What must be the same: numbers, denials, paragraphs cited."""
    stems: frozenset[str]


def likely_duplicates(state: State, theme: str = "") -> tuple[Likely, ...]:
    """Return the pairs of a theme's cards that likely say the same, the likeliest first.

    Without a theme it looks through all themes. Pairs joined or kept apart are left out.
    """
    known = stances_of(state.all(OwnStance))
    apart = kept_apart(state)
    found: dict[tuple[str, str], Likely] = {}
    for id_ in [theme] if theme else [one.id for one in state.all(Theme)]:
        families: dict[str, list[_ComparedCard]] = defaultdict(list)
        for card in cards_of(state, id_):
            families[_family(card, known)].append(_compared(card))
        for row in families.values():
            found.update({(one.one, one.other): one for one in _pairs(row, apart)})
    return tuple(sorted(found.values(), key=lambda one: (-one.share, one.one, one.other)))


def likeness(one: str, other: str) -> int:
    """Return how likely two texts say the same, in per cent; 0 where they must not be joined."""
    return _likeness(_read(one), _read(other))


def _pairs(row: Sequence[_ComparedCard], apart: set[frozenset[str]]) -> Iterable[Likely]:
    for one, other in _near(row):
        share = _likeness((one.text, one.words, one.signs), (other.text, other.words, other.signs))
        if share >= LEAST and not _are_apart(one.card, other.card, apart):
            first, second = sorted((one.card.id, other.card.id))
            yield Likely(first, second, share)


def _near(row: Sequence[_ComparedCard]) -> Iterable[tuple[_ComparedCard, _ComparedCard]]:
    """Give the pairs that share a rare word; where a pair is alike it does."""
    often = Counter(stem for one in row for stem in one.stems)
    by_stem: dict[str, list[int]] = defaultdict(list)
    for at, told in enumerate(row):
        near: dict[int, None] = {}
        rarest = sorted(told.stems, key=lambda stem: (often[stem], stem))
        for stem in rarest[: _rare(len(rarest))]:
            near.update(dict.fromkeys(by_stem[stem]))
            by_stem[stem].append(at)
        for earlier in near:
            other = row[earlier]
            least = _COVERED * max(len(other.stems), len(told.stems))
            if other.signs == told.signs and len(other.stems & told.stems) >= least:
                yield other, told


def _rare(count: int) -> int:
    """Return how many of so many words must be looked up for none of the pairs to be missed."""
    return count - int(count * _COVERED) + 1


def _likeness(
    one: tuple[str, tuple[str, ...], frozenset[str]],
    other: tuple[str, tuple[str, ...], frozenset[str]],
) -> int:
    (text, words, signs), (other_text, other_words, other_signs) = sorted((one, other), key=str)
    if signs != other_signs or min(len(words), len(other_words)) < _LEAST_WORDS:
        return 100 if text and text == other_text else 0
    left, other_left = _unsaid(words, other_words), _unsaid(other_words, words)
    if left and other_left:
        # Each says something of its own: "women at work" and "children at work".
        return 0
    longer = max(len(words), len(other_words))
    if len(left or other_left) > longer * (1 - _COVERED):
        return 0
    sorted_, set_ = fuzz.token_sort_ratio(text, other_text), fuzz.token_set_ratio(text, other_text)
    return round((sorted_ + set_) / 2)


def _unsaid(words: Sequence[str], others: Sequence[str]) -> list[str]:
    return [one for one in words if not any(_is_one(one, each) for each in others)]


def _is_one(word: str, other: str) -> bool:
    """Tell whether two words are one: their endings may differ, their beginnings may not.

    So “irregular” is not “regular”, and “unaccompanied” not “accompanied”.
    """
    if word == other:
        return True
    if word[:_STEM] != other[:_STEM]:
        return False
    short, long = sorted((word, other), key=lambda one: (len(one), one))
    is_ending = long.startswith(short) and long[len(short) :] in _ENDINGS
    return is_ending or fuzz.ratio(word, other) >= _ALIKE


def _compared(card: Card) -> _ComparedCard:
    point = card.worded
    text, words, signs = _read(point.text)
    wording = " ".join(f"{key} {value}" for key, value in sorted(point.wording.items()))
    also = {f"§{one}" for one in point.cites} | ({f'"{wording}'} if wording else set[str]())
    stems = frozenset(one[:_STEM] for one in words)
    return _ComparedCard(card, words, text, signs | also, stems)


def _read(text: str) -> tuple[str, tuple[str, ...], frozenset[str]]:
    """Return a text's words in their order, those that weigh, and what must be the same."""
    words = re.findall(r"\w+", text.casefold().replace("’", "'").replace("n't", " not"))
    signs = {one for one in words if one in _DENIALS or any(map(str.isdigit, one))}
    weighing = dict.fromkeys(one for one in words if one not in _PASSED_OVER)
    return " ".join(weighing), tuple(weighing), frozenset(signs)


def _family(card: Card, known: dict[str, Stance]) -> str:
    """Return how a card was said: as the point that words it, or as the first with a stance."""
    stances = (known.get(one.stance) for one in (card.worded, *card.points))
    return next((one.family for one in stances if one), "")


def _are_apart(one: Card, other: Card, apart: set[frozenset[str]]) -> bool:
    return bool(apart) and any(
        frozenset((a.id, b.id)) in apart for a in one.points for b in other.points
    )
