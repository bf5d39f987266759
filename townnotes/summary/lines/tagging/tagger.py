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
        self._rows: dict[str, str | _Row] = {name: told for name, _, told in rows}

    def scores(self, found: Sequence[str]) -> list[float]:
        """Return what features together speak for; a row is read when it is first asked for."""
        scores, rows = [0.0] * len(TAGS), self._rows
        for one in found:
            row = rows.get(one, ())
            if isinstance(row, str):
                row = rows[one] = _row(row)
            for at, weight in row:
                scores[at] += weight
        return scores


_Row = tuple[tuple[int, float], ...]


def _row(told: str) -> _Row:
    return tuple((_PLACES[one[0]], float(one[1:])) for one in told.split("\t"))


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
            scores = self._weights.scores(features(looks, place + 2, before, earlier, case=case))
            rival, best = sorted(zip(scores, TAGS, strict=True))[-2:]
            found.append(Tagged(word, best[1], rival[1], best[0] - rival[0]))
            before, earlier = best[1], before
        return tuple(found)
