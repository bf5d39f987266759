"""Names of things in French and Spanish notes, and what they are said to be without a verb."""

import re
from abc import abstractmethod
from collections.abc import Sequence

from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said
from townnotes.summary.lines.readers.romance_clauses import SECOND, RomanceClauses
from townnotes.summary.lines.readers.romance_seen import (
    begins_with_quality,
    lacks_preposition,
    main_clause,
    may_have_verb,
    quality_at,
)
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.lines.words import bare_word

_JOINING = frozenset({WordTag.ADVERB, WordTag.CONJUNCTION, WordTag.SUBORDINATOR})


class RomanceThings(RomanceClauses):
    """Reads what has no verb, in a language whose nouns have a gender."""

    person = re.compile("")
    no_thing = re.compile("")
    no_end = re.compile("")
    likely_verb = re.compile("")
    """What only a verb looks like or stands between."""
    added = re.compile("")
    """What hangs on a name behind a comma."""
    that = ""
    bare_no = re.compile("")

    def is_in_person(self, text: str) -> bool:
        """Tell whether a text has a word of the first or second person."""
        return bool(self.person.search(text))

    def quality(self, part: Part) -> Answer:
        """Read what a thing is said to be, without its verb: "glace trop chère"."""
        words = part.text.split()
        tags = self.tagged(words)
        at = 0 if part.stance or "," in part.text else quality_at(tags, self.degrees)
        subject = " ".join(words[:at])
        if not at or self.is_in_person(part.text) or not self.is_thing(subject):
            return None
        named = self.with_article(subject, known=True)
        verb = self.said_to_be(words, at)
        return [self._clause(f"{named} {verb}")] if named and verb else None

    degrees = frozenset[str]()
    """Words before a quality."""

    @abstractmethod
    def said_to_be(self, words: Sequence[str], at: int) -> str:
        """Return "était trop chère" for the words from a place on, or nothing where it is unsure.

        The words before it are what is said to be so.
        """

    def thing(self, part: Part) -> Answer:
        """Read the name of a thing."""
        head, comma, tail = part.text.partition(", ")
        if self.is_in_person(part.text) or not self.is_thing(head):
            return None
        if not part.stance and quality_at(self.tagged(head.split()), self.degrees):
            return None
        if comma and not (self.added.match(tail) and self._is_determined(head)):
            return None
        named = self.with_article(head, known=part.family not in {"", "ask"})
        if part.family == "ask":
            named = self.asked_thing(head, named)
        return [self._noun(f"{named}{comma}{tail}")] if named else "shorthand"

    def asked_thing(self, text: str, named: str) -> str:  # noqa: ARG002 - a language may need both
        """Return what is asked for, by its words as they were typed and with an article."""
        return named

    def is_thing(self, text: str) -> bool:
        """Tell whether a line without a finite verb is the name of a thing."""
        if not text or self.no_end.search(text) or self._begins_with_verb(text):
            return False
        words = text.split()
        if not self.conditions.isdisjoint(map(bare_word, words)):
            return False
        return not self._looks_like_clause(text, words) and not self._is_clause_seen(words)

    def _looks_like_clause(self, text: str, words: Sequence[str]) -> bool:
        """Tell whether forms and small words speak for a verb: "los hoteles vierten agua"."""
        if self.likely_verb.search(text) or self.finite_at(words):
            return True
        if not self._is_determined(text):
            name = " ".join(words[: main_clause(words, self.relatives)])
            return bool(self.no_thing.search(name))
        # "Le plan commence en mai": a noun behind a noun is rarer than a verb.
        return len(words) > SECOND and self._bare(words[SECOND]) in self.doubtful

    def _is_clause_seen(self, words: Sequence[str]) -> bool:
        """Tell whether a word may be a verb among its neighbours, or one is missing."""
        tags, end = self.tagged(words), main_clause(words, self.relatives)
        if lacks_preposition(tags[:end], words) or self.lacks_verb(words, 0):
            return True
        return may_have_verb(tags, end, self.past, self.doubtful - self.qualities)

    def _begins_with_verb(self, text: str) -> bool:
        first, space, _ = text.partition(" ")
        low = first.casefold()
        return bool(space) and low in self.past and low not in self.doubtful

    def _is_item(self, text: str) -> bool:
        is_plain = not self.bare_no.match(text) and not self.infinitive.match(text)
        tags = self.tagged(text.split())
        if begins_with_quality(tags) or (tags and tags[0].tag in _JOINING):
            # "Llena", "bonne idée": what is thought of the thing before it. "Sinon", "alors".
            return False
        return is_plain and self.is_thing(text) and not self.is_in_person(text)

    def _clause(self, told: str) -> Said:
        return Said(self._that(told), Phrase("that", told))

    def _that(self, told: str) -> str:
        return f"{self.that} {told}"

    def _noun(self, text: str, stance: str = "") -> Said:
        return Said(text, Phrase("noun", text), stance)
