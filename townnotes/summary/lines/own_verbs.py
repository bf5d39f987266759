"""A session's own stances as verbs: what their words take, and what stands in for them.

Where the words do not take what was said, or are not known in a language, the family's common verb
of no greater strength is told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import STANCES, Stance, stances_of
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.verbs import Introduced, introduce
from townnotes.summary.lines.words import squeezed


def no_stronger(stance: Stance) -> str:
    """Return the strongest common stance of a family that is no stronger; else the weakest."""
    family = [one for one in STANCES.values() if one.family == stance.family]
    weaker = [one for one in family if one.strength <= stance.strength]
    return max(weaker or family[:1], key=lambda one: one.strength).words


@dataclass(frozen=True, slots=True)
class OwnVerb:
    """One stance of a session: its words in each language, and what they take."""

    stance: Stance
    pattern: str = ""
    words_in: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def common(self) -> str:
        """The common stance that stands in for it."""
        return no_stronger(self.stance)

    def words(self, language: str) -> str:
        """Return its words in a language; those it is noted by are English."""
        known = squeezed(self.words_in.get(language, ""))
        return known or (self.stance.words if language == "en" else "")


OwnVerbs = Mapping[str, OwnVerb]


def own_verbs(stances: Iterable[OwnStance]) -> OwnVerbs:
    """Return a session's own verbs by the words they are noted by, which no common stance has."""
    held = {one.words: one for one in stances}
    return {
        words: OwnVerb(known, held[words].pattern, held[words].words_in)
        for words, known in stances_of(held.values()).items()
        if words not in STANCES
    }


def introduce_with(own: OwnVerb | None, words: str, phrase: Phrase, addressee: str) -> Introduced:
    """Return how a stance introduces a phrase; `own` is the session's verb that it is, if any."""
    if own is None:
        return introduce(words, phrase, addressee)
    return _taken(own, phrase) or introduce(own.common, phrase, addressee)


def _taken(own: OwnVerb, phrase: Phrase) -> Introduced | None:
    """Return a phrase as the session's own verb takes it, or nothing where it does not."""
    words = own.words("en")
    is_action = phrase.form in {"action", "gerund"}
    match own.pattern:
        case "to" if (is_action or phrase.form == "need") and phrase.as_base:
            return Introduced(words.removesuffix(" to"), "to", phrase.as_base, "to")
        case "that" if phrase.form in {"that", "told"}:
            return Introduced(words.removesuffix(" that"), "that", phrase.body, "that")
        case "noun" | "" if phrase.form in {"noun", "importance"}:
            tail = "the importance of" if phrase.form == "importance" else ""
            return Introduced(words, tail, phrase.body)
        case "noun" | "-ing" | "" if is_action:
            return Introduced(words, "", phrase.as_gerund, is_action=True)
        case _:
            return None
