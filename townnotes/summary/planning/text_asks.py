"""What is asked of a text: that words of it are kept, deleted or added, and in which paragraph."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from townnotes.domain.entities import ReferenceText
from townnotes.domain.points.stances import STANCES
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.lines.phrases import DONE_TO_WORDS
from townnotes.summary.lines.wording import cited
from townnotes.summary.planning.plans import Place

_ASKED = STANCES["asked for"]
_TOKEN = re.compile(r"[\w.]+(?:\([a-z\d]+\))?")
_FIRST = re.compile(r"[^\W\d_]+")
_OPEN = re.compile(r"\b(?:in|of|from|to|after|before|at|on|dans|de|du|au|à|en|del|al)$")
"""A note whose paragraph was marked apart ends so."""
_DONE = re.compile(DONE_TO_WORDS)
_PARAGRAPH = re.compile(
    r"\b(?:para(?:graph)?s?|par|paragraphes?|párrafos?)\b\.?|§|[“«]", re.IGNORECASE
)


@dataclass(frozen=True)
class TextAsks:
    """Reads asks of a text from the words of notes, and tells the paragraphs they are on.

    `verbs` are those that ask for words to be kept, deleted or added, `nouns` what a text is made
    of, in any of the languages.
    """

    evidence: Gathered
    texts: Mapping[str, ReferenceText]
    verbs: frozenset[str]
    nouns: frozenset[str]

    def read(self, remarks: Iterable[Remark]) -> list[Remark]:
        """Return the remarks; what nobody marked and asks for words of a text is asked for."""
        return [self._asked(one) if self._is_ask(one) else one for one in remarks]

    def places(self, one: Remark) -> tuple[Place, ...]:
        """Return the paragraphs of an ask of a text, as far as its words do not tell them."""
        # Few points cite a paragraph: the words of the others need not be looked at.
        return self._cited(one) if self._cites(one) and self._is_on_text(one) else ()

    def _cites(self, one: Remark) -> bool:
        notes = (self.evidence.note_of.get(id_) for id_ in one.rests_on)
        return any(noted.point.cites for noted in notes if noted)

    def _is_on_text(self, one: Remark) -> bool:
        """Tell whether something is asked of words of a text."""
        if one.family not in {"ask", "emphasize", "concern"}:
            return False
        words = set(_FIRST.findall(one.phrase.body.casefold()))
        is_on_words = "“" in one.phrase.body or not words.isdisjoint(self.nouns)
        is_asked = bool(_DONE.search(one.phrase.body))
        return self._has_verb(one) or is_on_words or is_asked or bool(_OPEN.search(one.phrase.body))

    def _has_verb(self, one: Remark) -> bool:
        first = _FIRST.match(one.phrase.body)
        return first is not None and first[0].casefold() in self.verbs

    def _cited(self, one: Remark) -> tuple[Place, ...]:
        told = set(_TOKEN.findall(one.phrase.body))
        found: dict[str, dict[str, None]] = {}
        for id_ in one.rests_on:
            noted = self.evidence.note_of.get(id_)
            for name, numbers in cited(noted.point, self.texts) if noted else ():
                for number in numbers:
                    if number not in told:
                        found.setdefault(name, {})[number] = None
        return tuple((name, tuple(numbers)) for name, numbers in found.items())

    def shared(self, remarks: Sequence[Remark]) -> tuple[Place, ...]:
        """Return the one paragraph that all of some remarks are on, and none of them tells."""
        places = {self.places(one) for one in remarks}
        (only, *others) = places
        return only if not others and len(only) == 1 and len(only[0][1]) == 1 else ()

    def _is_ask(self, one: Remark) -> bool:
        if one.family != "emphasize" or any(words for _, words in one.reached.values()):
            return False
        is_named = self._has_verb(one) and (_PARAGRAPH.search(one.phrase.body) or self._cited(one))
        return bool(is_named)

    @staticmethod
    def _asked(one: Remark) -> Remark:
        reached = dict.fromkeys(one.reached, (_ASKED.strength, _ASKED.words))
        return replace(one, family=_ASKED.family, reached=MappingProxyType(reached))
