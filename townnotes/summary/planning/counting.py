"""Counts who said a thing, in the words of a house style, and says why they fit."""

from collections.abc import Iterable
from dataclasses import dataclass

from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages import Tongue
from townnotes.summary.style.patterns import PatternValue
from townnotes.summary.style.quantifiers import quantity

COMMON = ("participant", "participants")


@dataclass(frozen=True, slots=True)
class CountedSubject:
    """A subject such as "several stakeholders", what agrees with it, and why it fits."""

    subject: PatternValue
    why: str

    @property
    def text(self) -> str:
        """The words of the subject."""
        return self.subject.text


class Counting:
    """Words the distinct speakers behind a thing."""

    def __init__(self, evidence: Gathered, tongue: Tongue) -> None:
        self._evidence = evidence
        self._tongue = tongue
        self._rules = tongue.style.thresholds.quantifiers
        self._worded: dict[tuple[str, str], tuple[PatternValue, PatternValue]] = {}

    def nouns(self, speakers: Iterable[str]) -> tuple[PatternValue, PatternValue]:
        """Return the nouns of the speakers' one category, or the common ones."""
        named = self._evidence.nouns(speakers)
        if named not in self._worded:
            self._worded[named] = self._tongue.noun(*named)
        return self._worded[named]

    def words(self, speakers: Iterable[str]) -> tuple[str, str]:
        """Return the singular and plural as plain words."""
        one, many = self.nouns(speakers)
        return one.text, many.text

    def counted(self, speakers: Iterable[str], place: int = 0) -> CountedSubject:
        """Return the quantified subject; `place` as of `Tongue.quantified`."""
        who = frozenset(speakers)
        found = quantity(len(who), len(self._evidence.took_the_floor), self._rules)
        subject = self._tongue.quantified(found.word, self.nouns(who), place)
        return CountedSubject(subject, found.why + self._mixed(who))

    def _mixed(self, who: frozenset[str]) -> str:
        """Return why the noun is the common one, where speakers of several categories share it."""
        categories = {self._evidence.category_of.get(one) for one in who}
        if len(categories) < 2 or self._evidence.nouns(who) != COMMON:  # noqa: PLR2004
            return ""
        return ", from more than one category"
