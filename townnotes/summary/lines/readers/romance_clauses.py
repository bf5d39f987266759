"""Whole sentences in French and Spanish, as a report has them: what was noted stands in the past.

A clause is known by its finite verb, in a table of forms; of a form that a noun shares, and of
what stands behind a preposition, the words beside it decide.
"""

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence

from townnotes.summary.lines.readers.line_reader import LineReader
from townnotes.summary.lines.readers.romance_seen import (
    SURE,
    is_done,
    is_surely_no_verb,
    is_surely_quality,
    is_verb,
    lacks_preposition,
    main_clause,
    seen_verb_at,
    verbs_behind,
)
from townnotes.summary.lines.tagging.tagger import Tagged
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
    qualities = frozenset[str]()
    """Those that are adjectives."""
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
    and_within = re.compile("")

    @abstractmethod
    def with_article(self, text: str, *, known: bool = False) -> str:
        """Return the name of a thing with its article, or nothing where its gender is unsure."""

    @abstractmethod
    def tags(self, text: str) -> Sequence[Tagged]:
        """Return the words of a text with their tags."""

    @abstractmethod
    def regular_past(self, word: str) -> str:
        """Return what stands in reported speech for a finite form that no table has, or nothing."""

    def tagged(self, words: Sequence[str]) -> Sequence[Tagged]:
        """Return words with their tags, or nothing where they are not told apart alike."""
        tags = self.tags(" ".join(words))
        return tags if len(tags) == len(words) else ()

    def finite_at(self, words: Sequence[str]) -> int:
        """Return the place of the finite verb behind a subject, or 0 where there is none."""
        ruled, tags = self._ruled_verb_at(words), self.tagged(words)
        if not tags:
            return ruled
        if ruled and is_surely_no_verb(tags[ruled]):
            ruled = 0
        seen = seen_verb_at(tags, main_clause(words, self.relatives | self.joints))
        has_past = bool(seen) and bool(self.past_of(self._bare(words[seen])))
        is_first = not ruled or seen < ruled or not is_verb(tags[ruled])
        return seen if has_past and is_first else ruled

    def past_of(self, word: str) -> str:
        """Return what stands in reported speech for a word that is a finite verb, or nothing."""
        return self.past.get(word) or self.regular_past(word)

    def _ruled_verb_at(self, words: Sequence[str]) -> int:
        for place in range(1, min(len(words), _FARTHEST)):
            word = self._bare(words[place])
            if (
                word in self.relatives
                or word in self.joints
                or bare_word(words[place]) in self.conditions
            ):
                return 0
            if word in self.past and self._is_denied(words, place):
                return place
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

    def _is_denied(self, words: Sequence[str], place: int) -> bool:
        """Tell whether only a verb can stand where a word does: "personne ne les suit"."""
        before = words[place - 1].casefold()
        first = words[place - 2].casefold() if place > 1 else ""
        return before == "ne" or (before in self.clitics and first == "ne")

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
        start = self.clitics_at(words, at)
        subject = " ".join(words[:start])
        later = " ".join(words[at + 1 :])
        if any(self._bare(one[1]) not in self.past for one in self.sure_verb.finditer(later)):
            # A second verb that no table has would stay in the present.
            return ""
        if not self._is_whole(words, at) or not self.nobodies.isdisjoint(words[1:at]):
            return ""
        is_whole = self._is_determined(subject) or subject.casefold() in self.impersonal
        is_whole = is_whole or bool(self.infinitive.match(f"{subject} "))
        named = subject if is_whole else self.as_subject(subject, self._bare(words[at]))
        told = self.in_the_past(self.with_object(words, at), start, at)
        return f"{named} {told}" if named and told else ""

    def clitics_at(self, words: Sequence[str], at: int) -> int:
        """Return where the small words before a verb begin, or its own place: "ne se", "no lo"."""
        while at > 1 and words[at - 1].casefold() in self.clitics:
            at -= 1
        return at

    def with_object(self, words: Sequence[str], at: int) -> Sequence[str]:  # noqa: ARG002 - of a language
        """Return words in which a verb's object has its article; none where that is unsure."""
        return words

    def as_subject(self, subject: str, verb: str) -> str:
        """Return a subject with its article, of the number its verb has, or nothing if unsure."""
        first = self.tags(subject)[:1]
        if first and is_surely_quality(first[0]):
            return ""
        is_many, is_one = verb.endswith(self.many), subject.split(maxsplit=1)[0].islower()
        named = self.with_article(subject, known=True)
        if named == subject or not is_one or named.startswith(self.plural_articles) == is_many:
            return named
        return "" if is_many and not self.and_within.search(subject) else self.of_one(subject)

    @abstractmethod
    def of_one(self, text: str) -> str:
        """Return one thing with its article, or nothing where its gender is unsure."""

    many = ("nt",)
    plural_articles = ("les ",)

    def _is_whole(self, words: Sequence[str], at: int) -> bool:
        """Tell whether all that a clause needs is there, and each verb has a form for the past."""
        tags = self.tagged(words)
        if lacks_preposition(tags[:at], words):
            return False
        for place in verbs_behind(tags, at):
            word = self._bare(words[place])
            is_sure = tags[place].margin >= SURE and self.past_of(word)
            if word not in self.past and not is_sure and word not in self.no_finite:
                # It would stay in the present.
                return False
        return not self.lacks_verb(words, at + 1)

    def lacks_verb(self, words: Sequence[str], start: int) -> bool:
        """Tell whether a clause that hangs on what stands before it has no verb: "if paid"."""
        tags = self.tagged(words)
        begun = [at for at in range(start, len(words)) if bare_word(words[at]) in self.need_verb]
        return bool(tags and begun) and not verbs_behind(tags, begun[-1])

    no_finite = frozenset[str]()
    """What is taken for a verb and stays as it is: a wish."""
    nobodies = frozenset({"nadie", "personne"})
    """What denies a whole clause; behind another subject it stands for none that is told."""
    need_verb = frozenset[str]()
    """Words behind which a verb must stand."""

    def is_past(self, text: str) -> bool:
        """Tell whether a clause has a verb that says when: one of the future or the past."""
        words = text.split()
        at = self.finite_at(words)
        word = self._bare(words[at])
        return (self.past_of(word) or word) == word or word.endswith(self.future_endings)

    def in_the_past(self, words: Sequence[str], start: int, at: int) -> str:
        """Return words from a place on with their finite verbs in the past."""
        tags = self.tagged(words)
        told: list[str] = []
        seen = {at, *(one for one in verbs_behind(tags, at) if tags[one].margin >= SURE)}
        for place in range(start, len(words)):
            word = words[place]
            found = self.elided.match(word.casefold())
            lead = word[: found.end()] if found else ""
            bare = word[len(lead) :].rstrip(",.;)")
            low = bare.casefold()
            is_verb = place == at or (place > at and self._goes_on(words, place, low))
            past = self.past_of(low) if place in seen else self.past.get(low, "")
            if is_verb and past:
                told.append(self.joined(lead, past) + word[len(lead) + len(bare) :])
            else:
                told.append(word)
        return " ".join(told)

    def _goes_on(self, words: Sequence[str], place: int, low: str) -> bool:
        """Tell whether a later word is a finite verb: no noun, and behind no word of a noun."""
        before = words[place - 1].casefold()
        is_pronoun = before in self.clitics and words[place - 2].casefold() in self.relatives
        tags = self.tagged(words)
        if tags and (is_surely_no_verb(tags[place]) or is_done(tags[place])):
            return False
        if tags and place in verbs_behind(tags, place - 1) and tags[place].margin >= SURE:
            return True
        return low not in self.doubtful and (is_pronoun or not self._is_linked(before))

    def joined(self, lead: str, verb: str) -> str:
        """Return an elided word and its verb."""
        return lead + verb

    def _is_determined(self, text: str) -> bool:
        first = text.split(" ", 1)[0].casefold()
        return first in self.determiners or bool(re.match(r"l’|\d|[\ue000-\uf8ff]", first))

    def _bare(self, word: str) -> str:
        return self.elided.sub("", bare_word(word))
