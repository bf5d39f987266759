"""Tells what each word of a short text is, by weights learnt from texts whose words are marked."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from townnotes.summary.lines.tagging.features import case_of, features, looks_of


class WordTag(StrEnum):
    """What a word is."""

    ADJECTIVE = "J"
    ADVERB = "R"
    AUXILIARY = "X"
    """A finite form of an auxiliary."""
    CONJUNCTION = "C"
    DETERMINER = "D"
    FINITE = "F"
    """A finite form of a full verb."""
    GERUND = "G"
    IMPERATIVE = "M"
    INFINITIVE = "I"
    NOUN = "N"
    NUMBER = "U"
    OTHER = "O"
    PARTICIPLE = "P"
    PARTICLE = "T"
    PREPOSITION = "E"
    PRONOUN = "Q"
    SIGN = "."
    SUBORDINATOR = "S"


TAGS = tuple(WordTag)
_PLACES = {str(tag): at for at, tag in enumerate(TAGS)}


class Tagged(NamedTuple):
    """A word with its tag; `rival` is the next likely one, `margin` by how much it is less so."""

    word: str
    tag: WordTag
    rival: WordTag
    margin: float

    def may_be(self, tag: WordTag, within: float) -> bool:
        """Tell whether a word has a tag, or nearly has it."""
        return self.tag == tag or (self.rival == tag and self.margin < within)


class Weights:
    """For each feature, how much it speaks for the tags, by their places in `WordTag`.

    A line of the table is a feature and what it speaks for, `wcosts F2.5 N-1`, with tabs between.
    """

    def __init__(self, table: str) -> None:
        rows = (line.partition("\t") for line in table.splitlines() if not line.startswith("# "))
        self._told = {name: told for name, _, told in rows}
        self._read: dict[str, tuple[tuple[int, float], ...]] = {}

    def of(self, feature: str) -> tuple[tuple[int, float], ...]:
        """Return what a feature speaks for; a row is read when it is first asked for."""
        found = self._read.get(feature)
        if found is None:
            told = self._told.get(feature, "")
            pairs = (one for one in told.split("\t") if one)
            found = tuple((_PLACES[one[0]], float(one[1:])) for one in pairs)
            self._read[feature] = found
        return found


class Tagger:
    """Tags the words of one language; `form_of` says which forms of a verb a word may be."""

    def __init__(self, weights: Weights, form_of: Callable[[str], str]) -> None:
        self._weights = weights
        self._form_of = form_of

    def tag(self, words: Sequence[str]) -> tuple[Tagged, ...]:
        """Tag words, from the first to the last."""
        looks = looks_of(words, self._form_of)
        found: list[Tagged] = []
        before, earlier = "<", "<"
        for place, word in enumerate(words):
            case = case_of(word, is_first=not place)
            scores = self._scores(features(looks, place + 2, before, earlier, case=case))
            best, rival = sorted(range(len(TAGS)), key=scores.__getitem__)[:-3:-1]
            found.append(Tagged(word, TAGS[best], TAGS[rival], scores[best] - scores[rival]))
            before, earlier = TAGS[best], before
        return tuple(found)

    def _scores(self, found: Sequence[str]) -> list[float]:
        scores = [0.0] * len(TAGS)
        for one in found:
            for at, weight in self._weights.of(one):
                scores[at] += weight
        return scores
