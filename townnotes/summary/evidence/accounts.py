"""Accounts of one thing said: what each of two note-takers wrote down, and whether both are of it.

No model tells it: words of one sense are one (`languages/same_words.toml`), figures, names, denials
and questions must not contradict. Two are the same where they hold the same senses: then no word
that weighs is lost where one alone is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.reading import reader_of
from townnotes.summary.lines.same_words import SameWords, same_words
from townnotes.summary.lines.stems import plain, stem_of

LEAST_SHARE = 0.55
"""From which share of their words on two accounts without a contradiction are alike."""
_LEAST_LETTERS = 3
_LEAST_TURNED = 2
_OF_SHORTER = 0.75
"""Who says the core of what another says is near: the shorter of two counts more."""

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"|->|→|=>")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")
_POSSESSIVE = re.compile(r"['’]s?\b")
_DENIED = re.compile(r"n['’]t\b")


class _Word(NamedTuple):
    """A word of a line as it was typed, in small letters without accents, and its stem."""

    typed: str
    plain: str
    stem: str


@dataclass(frozen=True, slots=True)
class Account:
    """What a line says: `told` are the senses of its words in their order.

    `signs` turn it round, and where it `is_ordered` the order tells: grants instead of loans.
    `asked` are its words of a question, None where it is no question.
    `doer` is who should do something, `done_to` who it should be done to; `bound` are two senses
    with "for", "of" or the like between, `counted` figures with what they count; `compounds` are
    two words in a row by what they would be as one. It `is_bare` where no word but an article was
    passed over.
    """

    told: tuple[str, ...]
    senses: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    signs: frozenset[str]
    is_ordered: bool
    views: frozenset[str]
    asked: frozenset[str] | None
    doer: frozenset[str]
    done_to: frozenset[str]
    bound: frozenset[tuple[str, str]]
    counted: frozenset[tuple[str, str]]
    is_bare: bool
    compounds: Mapping[str, tuple[str, str]]


class Likeness(NamedTuple):
    """How alike two accounts are, from 0 to 1, and whether either may stand for the other."""

    share: float
    is_same: bool


NOT_ALIKE = Likeness(0.0, is_same=False)


@lru_cache(maxsize=16384)
def account_of(text: str, language: str, abbreviations: Abbreviations) -> Account:
    """Read a line; `language` is its own, the abbreviations are the style's of that."""
    known = same_words(language)
    spelt = reader_of(language).spelt_out(text, abbreviations)
    spelt = _POSSESSIVE.sub(" ", _DENIED.sub(" not ", spelt)) if language == "en" else spelt
    words = [_Word(one, small := plain(one.casefold()), stem_of(small, language))
             for one in _TOKEN.findall(spelt)]  # fmt: skip
    read = _Reading(known)
    for at, length in _in_a_row(words, known):
        read.add(words[at : at + length], is_name=_is_name(words, at))
    told = tuple(read.told)
    return Account(
        told=told,
        senses=frozenset(told),
        words=frozenset((*read.told, *(one.stem for one in words))),
        numbers=frozenset(read.numbers),
        names=frozenset(read.names),
        signs=frozenset((*read.signs, *_QUOTED.findall(spelt.casefold()))),
        is_ordered=not known.ordered.isdisjoint(read.signs),
        views=frozenset(read.views),
        asked=_asked(text, words, known),
        doer=frozenset(read.doer),
        done_to=frozenset(read.done_to),
        counted=frozenset(read.counted()),
        is_bare=len(told) == sum(one.plain not in known.articles for one in words),
        bound=frozenset(read.bound),
        compounds=_compounds(words, language),
    )


def _in_a_row(words: Sequence[_Word], known: SameWords) -> Iterator[tuple[int, int]]:
    """Give where each sense begins, and how many words it is."""
    at = 0
    while at < len(words):
        length = 1
        for stems, _ in known.senses.get(words[at].stem, ()):
            if len(stems) > 1 and stems == tuple(one.stem for one in words[at : at + len(stems)]):
                length = len(stems)
                break
        yield at, length
        at += length


class _Reading:
    """An account while it is read."""

    def __init__(self, known: SameWords) -> None:
        self._known = known
        self.told: list[str] = []
        self.numbers: set[str] = set()
        self.signs: set[str] = set()
        self.views: set[str] = set()
        self.names: set[str] = set()
        self.doer: set[str] = set()
        self.done_to: set[str] = set()
        self._places: list[tuple[str, int]] = []
        self.bound: set[tuple[str, str]] = set()
        self._may_bind = False
        self._is_bound = False
        self._modal = -1

    def add(self, words: Sequence[_Word], *, is_name: bool) -> None:
        """Read the next word, or words that are one; a name is neither a sign nor light."""
        first = words[0]
        if len(words) == 1 and (self._count(first) or (not is_name and self._turn(first))):
            return
        sense = self._sense(words)
        if not sense and not is_name and first.plain in self._known.passed:
            self._pass(first.plain)
            return
        self._tell(sense or first.stem)
        if is_name:
            self.names.add(self.told[-1])

    def _count(self, word: _Word) -> bool:
        """Read a figure, with what it counts where one word says both: biennial."""
        number, _, counted = self._known.numbers.get(word.plain, "").partition("+")
        if word.plain[0].isdigit():
            number = _THOUSANDS.sub("", word.plain)
        if number:
            self.numbers.add(number)
            self._places.append((number, len(self.told)))
            self._may_bind = False
        if counted:
            self._tell(counted)
        return bool(number)

    def counted(self) -> Iterator[tuple[str, str]]:
        """Give each figure that is no year with what stands behind it."""
        for number, place in self._places:
            if not _YEAR.fullmatch(number) and self.told:
                yield number, self.told[min(place, len(self.told) - 1)]

    def _turn(self, word: _Word) -> bool:
        """Read what turns a line round, or how it was said."""
        known = self._known
        sign = known.signs.get(word.plain) or known.signs.get(word.stem, "")
        view = known.views.get(word.plain, "")
        if sign:
            self.signs.add(sign)
            self._may_bind = False
        elif view:
            self.views.add(view)
        return bool(sign or view)

    def _sense(self, words: Sequence[_Word]) -> str:
        stems = tuple(one.stem for one in words)
        return next((sense for each, sense in self._known.senses.get(stems[0], ())
                     if each == stems), "")  # fmt: skip

    def _pass(self, word: str) -> None:
        self._is_bound = self._is_bound or word in self._known.of
        self._may_bind = self._may_bind and word not in self._known.modal
        if word in self._known.modal and self._modal < 0 and self.told:
            self._modal = len(self.told)
            self.doer = set(self.told)
        elif word in self._known.passive and self._modal == len(self.told):
            self.doer, self.done_to = set(), self.doer

    def _tell(self, sense: str) -> None:
        if self._may_bind and self._is_bound:
            self.bound.add((self.told[-1], sense))
        self._may_bind, self._is_bound = True, False
        self.told.append(sense)


def _is_name(words: Sequence[_Word], at: int) -> bool:
    """Tell whether a word is written as a name is; of a line's first word nobody can tell."""
    typed = words[at].typed
    if typed.isupper() and len(typed) > 1:
        return not all(one.typed.isupper() for one in words) or len(words) == 1
    return at > 0 and typed[0].isupper() and typed != "I"


def _compounds(words: Sequence[_Word], language: str) -> Mapping[str, tuple[str, str]]:
    long = (len(one.plain) >= _LEAST_LETTERS for one in words)
    pairs = zip(pairwise(words), pairwise(long), strict=True)
    return {
        stem_of(a.plain + b.plain, language): (a.stem, b.stem)
        for (a, b), known in pairs
        if all(known)
    }


def _spelt_as(one: Account, other: Account) -> Account:
    """Return an account with words that the other parts parted, too: whistleblowers."""
    own = one.senses - other.senses
    known = {sense: other.compounds[sense] for sense in own if sense in other.compounds}
    if not known:
        return one
    told = tuple(each for sense in one.told for each in known.get(sense, (sense,)))
    return replace(one, told=told, senses=frozenset(told))


def _asked(text: str, words: Sequence[_Word], known: SameWords) -> frozenset[str] | None:
    small = " ".join(one.plain for one in words)
    begins = bool(words) and words[0].plain in known.asking
    if "?" not in text and not begins and not any(one in small for one in known.wondering):
        return None
    return frozenset(one.plain for one in words if one.plain in known.asking)


def likeness(one: Account, other: Account) -> Likeness:
    """Compare two accounts; nothing alike where they contradict each other."""
    one, other = _spelt_as(one, other), _spelt_as(other, one)
    if not one.senses or not other.senses or not _may_be_one(one, other):
        return NOT_ALIKE
    share = share_of(len(one.senses & other.senses), len(one.senses), len(other.senses))
    has_own = min(len(one.senses - other.senses), len(other.senses - one.senses)) > 0
    if share < LEAST_SHARE or (has_own and _are_parallel(one.told, other.told)):
        return NOT_ALIKE
    return Likeness(share, _is_same(one, other))


def share_of(shared: int, one: int, other: int) -> float:
    """Return which share of two wholes, none of them 0, is what they share; from 0 to 1."""
    shorter, longer = sorted((one, other))
    return shared / (shorter**_OF_SHORTER * longer ** (1 - _OF_SHORTER))


def _may_be_one(one: Account, other: Account) -> bool:
    """Tell whether no sign, question, figure or name of one contradicts the other."""
    if one.signs != other.signs or one.asked != other.asked:
        return False
    if one.views and other.views and one.views != other.views:
        return False
    if one.numbers - other.numbers and other.numbers - one.numbers:
        return False
    if min(len(one.counted), len(other.counted)) > 1 and one.counted != other.counted:
        return False
    return not (_foreign(one, other) and _foreign(other, one)) and not _is_reversed(one, other)


def _foreign(one: Account, other: Account) -> frozenset[str]:
    """Return the names that stand in the first alone."""
    return one.names - other.words


def _is_reversed(one: Account, other: Account) -> bool:
    """Tell whether what one does to the other is the other way round: funding for training."""
    if any((b, a) in other.bound for a, b in one.bound):
        return True
    if one.is_ordered and not _are_parallel(one.told, other.told):
        return True
    if one.is_bare and other.is_bare and one.told == other.told[::-1] != other.told:
        return len(one.told) > _LEAST_TURNED
    doers = ((one.doer, other.doer), (one.done_to, other.done_to))
    if any(a and b and not (a <= b or b <= a) for a, b in doers):
        return True
    return any(a and a == b for a, b in ((one.doer, other.done_to), (one.done_to, other.doer)))


def _are_parallel(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two say the same of different things: a fund for cities, a fund for farmers."""
    shared = set(one) & set(other)
    return [a for a in one if a in shared] == [b for b in other if b in shared]


def _is_same(one: Account, other: Account) -> bool:
    """Tell whether no word of either that weighs is lost where the other alone is told."""
    if one.numbers != other.numbers or _foreign(one, other) or _foreign(other, one):
        return False
    return one.senses == other.senses and one.views == other.views
