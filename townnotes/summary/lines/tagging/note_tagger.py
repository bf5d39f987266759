"""What the words of a note in one language are: its tagger, with how the language parts words."""

import gzip
import re
from collections.abc import Callable
from functools import cached_property

from townnotes.summary.lines.tagging.tagger import Tagged, Tagger, Weights
from townnotes_resources import path as resource

WORD = r"[\ue000-\uf8ff]|[^\W_]+(?:[’'.,:/–-][^\W_]+)*%?|[^\w\s]"
_LEADS = re.compile(r"[^\w\ue000-\uf8ff]+|\w+’")
"""What is passed over where something else stands with it: signs, and words that were elided."""


class NoteTagger:
    """Tags the words of texts; its table is read when it is first asked."""

    def __init__(self, table: str, form_of: Callable[[str], str], word: str = WORD) -> None:
        self._table = table
        self._form_of = form_of
        self._word = re.compile(word, re.IGNORECASE)

    def tags(self, text: str) -> tuple[Tagged, ...]:
        """Return the words of a text with their tags, one for each that a blank parts."""
        tokens = [
            (place, one)
            for place, word in enumerate(text.split())
            for one in self._word.findall(word)
        ]
        found = self._tagger.tag([one for _, one in tokens])
        told: dict[int, Tagged] = {}
        for (place, _), tagged in zip(tokens, found, strict=True):
            if place not in told or _LEADS.fullmatch(told[place].word):
                told[place] = tagged
        return tuple(told.values())

    @cached_property
    def _tagger(self) -> Tagger:
        with gzip.open(resource(f"languages/{self._table}"), "rt", encoding="utf-8") as lines:
            return Tagger(Weights(lines.read()), self._form_of)
