"""Whole sentences in French and Spanish, as a report has them: what was noted stands in the past.

A clause is known by its finite verb, in a table of forms; of a form that a noun shares, and of
what stands behind a preposition, the words beside it decide.
"""

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence

from townnotes.summary.lines.readers.line_reader import LineReader
from townnotes.summary.lines.words import bare_word

_FARTHEST = 12
SECOND = 2
"""The place behind an article and a noun."""


class RomanceClauses(LineReader):
    """Reads whole sentences in a language whose verbs are told by a table."""

    past: Mapping[str, str]
    """What stands in reported speech for each finite form."""
    doubtful: frozenset[str]
    """Finite forms that are nouns or adjectives as well."""
    elided = re.compile("")
    """What a verb may have before it in one word: "n’"."""
    determiners: frozenset[str]
    relatives: frozenset[str]
    no_subjects: frozenset[str]
    joints: frozenset[str]
    """What joins two predicates: behind it stands no first one."""
    openers = ""
    """What may stand behind a finite verb that a noun shares."""
    infinitive = re.compile("")
    clitics = frozenset[str]()
    prepositions = frozenset[str]()
    pronouns = frozenset[str]()
    """Those of the prepositions that are pronouns as well."""
    sure_verb = re.compile(r"(?!)(.)")
    """A word that can only be a verb, by what stands before it."""
    impersonal = frozenset[str]()
    conditions = frozenset[str]()
    """Words that begin a condition, with an elided one in them: "s’ils"."""
    later = re.compile(r"(?!)")
    """What tells that a present means the future."""
    future_endings: tuple[str, ...] = ()

    @abstractmethod
    def with_article(self, text: str, *, known: bool = False) -> str:
        """Return the name of a thing with its article, or nothing where its gender is unsure."""

    def finite_at(self, words: Sequence[str]) -> int:
        """Return the place of the finite verb behind a subject, or 0 where there is none."""
        for place in range(1, min(len(words), _FARTHEST)):
            word = self._bare(words[place])
            if (
                word in self.relatives
                or word in self.joints
                or bare_word(words[place]) in self.conditions
            ):
                return 0
            if word not in self.past or self._is_noun_at(words, place):
                continue
            if word in self.doubtful and self._is_behind_a_link(words, place):
                continue
            before = words[place - 1].casefold()
            if before in self.prepositions and before not in self.pronouns:
                # "Six mois d’attente": no finite verb stands behind a preposition.
                continue
            after = " ".join(words[place + 1 :])
            if word not in self.doubtful or re.match(self.openers, f"{after} ", re.IGNORECASE):
                return place
        return 0

    def _is_noun_at(self, words: Sequence[str], place: int) -> bool:
        """Tell whether a word stands behind its article: "la quema de basura"."""
        before = words[place - 1].casefold()
        return before in self.determiners and (place == 1 or before not in self.clitics)

    def _is_behind_a_link(self, words: Sequence[str], place: int) -> bool:
        """Tell whether a word is a noun by what it hangs on: "en place", "l’aide", "de marque"."""
        is_elided = bool(re.match(r"[ld]’", words[place], re.IGNORECASE))
        return is_elided or self._is_linked(words[place - 1].casefold())

    def _is_linked(self, before: str) -> bool:
        return before in self.prepositions or before in self.determiners

    def _may_say_it(self, words: Sequence[str]) -> bool:
        """Tell whether a verb that a noun shares may say what an action before it does."""
        return any(
            self._bare(word) in self.doubtful
            and not self._is_behind_a_link(words, place)
            and self._bare(words[place - 1]) not in self.joints
            for place, word in enumerate(words)
            if place >= SECOND and not self.relatives.intersection(words[:place])
        )

    def reported(self, text: str) -> str:
        """Return a whole sentence in the past, or nothing."""
        words = text.split()
        at = self.finite_at(words)
        if not at or self._bare(words[0]) in self.no_subjects:
            return ""
        start = at
        while start > 1 and words[start - 1].casefold() in self.clitics:
            start -= 1
        subject = " ".join(words[:start])
        later = " ".join(words[at + 1 :])
        if any(self._bare(one[1]) not in self.past for one in self.sure_verb.finditer(later)):
            # A second verb that no table has would stay in the present.
            return ""
        is_whole = self._is_determined(subject) or subject.casefold() in self.impersonal
        is_whole = is_whole or bool(self.infinitive.match(f"{subject} "))
        named = subject if is_whole else self.with_article(subject, known=True)
        return f"{named} {self.in_the_past(words, start, at)}" if named else ""

    def is_past(self, text: str) -> bool:
        """Tell whether a clause has a verb that says when: one of the future or the past."""
        words = text.split()
        at = self.finite_at(words)
        word = self._bare(words[at])
        return self.past.get(word, word) == word or word.endswith(self.future_endings)

    def in_the_past(self, words: Sequence[str], start: int, at: int) -> str:
        """Return words from a place on with their finite verbs in the past."""
        told: list[str] = []
        for place in range(start, len(words)):
            word = words[place]
            found = self.elided.match(word.casefold())
            lead = word[: found.end()] if found else ""
            bare = word[len(lead) :].rstrip(",.;)")
            low = bare.casefold()
            is_verb = place == at or (place > at and self._goes_on(words, place, low))
            if is_verb and low in self.past:
                told.append(self.joined(lead, self.past[low]) + word[len(lead) + len(bare) :])
            else:
                told.append(word)
        return " ".join(told)

    def _goes_on(self, words: Sequence[str], place: int, low: str) -> bool:
        """Tell whether a later word is a finite verb: no noun, and behind no word of a noun."""
        before = words[place - 1].casefold()
        is_pronoun = before in self.clitics and words[place - 2].casefold() in self.relatives
        return low not in self.doubtful and (is_pronoun or not self._is_linked(before))

    def joined(self, lead: str, verb: str) -> str:
        """Return an elided word and its verb."""
        return lead + verb

    def _is_determined(self, text: str) -> bool:
        first = text.split(" ", 1)[0].casefold()
        return first in self.determiners or bool(re.match(r"l’|\d|[\ue000-\uf8ff]", first))

    def _bare(self, word: str) -> str:
        return self.elided.sub("", bare_word(word))
