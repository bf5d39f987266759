"""What writing a paragraph has in common in every language: who is counted, and what is joined."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.style.patterns import PatternValue
from townnotes.summary.style.quantifiers import Lengths, bare_plural, quantity

COMMON = ("participant", "participants")

LONGEST = 55
"""Words that a sentence may have where it is a choice to join two."""
SHORT = 20
"""Words that a list may have to share its sentence with another."""
NEAR = 24
"""Clauses among which a partner is looked for."""

LONG_FROM = 4
"""Sentences from which a paragraph begins with the name of its theme."""


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


class PrecedingSentence(NamedTuple):
    """The sentence before, as far as the next one leans on it."""

    speakers: frozenset[str] = frozenset()
    noun: str = ""
    family: str = ""
    head: str = ""
    is_bare: bool = False
    has_also: bool = False
    is_another: bool = False
    way: str = ""
    subject: str = ""


def partner_of(clause: Clause, waiting: Sequence[Clause], few: int) -> Clause | None:
    """Return a later clause that makes one sentence with this: same speakers, or one apart.

    `few`: from how many speakers on a clause stands alone.
    """
    if clause.words > SHORT:
        return None
    near = waiting[:NEAR]
    speakers = clause.speakers
    for one in near:
        if one.speakers == speakers and _fits(clause, one):
            return one
    after = near[0] if near else None
    if after is None or not _fits(clause, after):
        return None
    others = after.speakers
    if max(len(others), len(speakers)) >= few or not others.isdisjoint(speakers):
        return None
    # They may have more to say together.
    return None if any(one.speakers == others for one in near[1:]) else after


def _fits(clause: Clause, other: Clause) -> bool:
    return other.words <= SHORT and clause.words + other.words <= LONGEST


def is_reserve(clause: Clause) -> bool:
    """Tell whether a clause, after praise, begins with "but"."""
    return clause.family in {"ask", "concern"}


def joint(told: str) -> str:
    """Return what joins a second verb: a list with an "and" of its own ends with a comma."""
    return ", and" if re.search(r",| and ", told) else " and"


def points_behind(clause: Clause, partner: Clause | None) -> tuple[str, ...]:
    """Return the points behind a clause, and behind what shares its sentence."""
    points = list(clause.rests_on)
    while partner is not None:
        points += partner.rests_on
        partner = partner.partner
    return tuple(dict.fromkeys(points))


class ParagraphWriter(ABC):
    """Decides which clauses share a sentence; a subclass has the words of its language."""

    _is_named = False

    def __init__(
        self, evidence: Gathered, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        self._evidence = evidence
        self._tongue = tongue
        self._style = tongue.style
        self._counting = Counting(evidence, tongue)
        self._orientation = orientation
        self._place = place
        self._connectors = self._connectors_at(place)
        self._before: PrecedingSentence | None = None
        self._since = 0
        self._is_long = False
        self._aside = ""
        self._whys: list[str] = []
        self.sentences: list[Sentence] = []

    def write(self, clauses: Sequence[Clause], *, is_crowded: bool = False) -> None:
        """Write the clauses of those who took the floor; `is_crowded`: not all is told."""
        waiting = list(clauses)
        self._is_long = is_crowded or len(waiting) >= LONG_FROM
        while waiting:
            clause = waiting.pop(0)
            partner = self._partner(clause, waiting)
            if partner is not None:
                at = next((at for at, one in enumerate(waiting) if one is partner), None)
                if at is not None:
                    del waiting[at]
                if partner.family == "approve" and partner.speakers == clause.speakers:
                    clause, partner = partner, clause
            self._write_one(clause, partner)

    @property
    def lengths(self) -> Lengths:
        """How long the house style has paragraphs."""
        return self._style.length

    def _partner(self, clause: Clause, waiting: Sequence[Clause]) -> Clause | None:
        """Return the clause that is told in the same sentence, if there is one."""
        if clause.partner is not None:
            # What stands against a view is told with it or nowhere.
            return clause.partner
        found = partner_of(clause, waiting, self._style.thresholds.bare)
        if found is not None and (self._is_view(clause) or self._is_view(found)):
            return None
        return found

    @abstractmethod
    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity, under its own noun, after all the rest.

        `after`: the sentence before has the same subject already.
        """

    def name_further(self, remarks: Sequence[Remark], place: int) -> None:
        """Write the sentence that names further points, if there are any; it rests on these."""
        if not remarks:
            return
        text = self._further(remarks, place)
        points = tuple(dict.fromkeys(id_ for one in remarks for id_ in one.rests_on))
        n, of = len(self._evidence.floor_speakers(points)), len(self._evidence.took_the_floor)
        why = f"{n} of {max(n, of)}: without a number, as each point has its own speakers"
        self._whys.append(why)
        self._add(text, points)

    @abstractmethod
    def _further(self, remarks: Sequence[Remark], place: int) -> str:
        """Return the names of further points as one sentence, in the paragraph of that place."""

    @abstractmethod
    def _add(self, text: str, rests_on: tuple[str, ...]) -> None:
        """Add a sentence with the points it rests on and why it counts its speakers so."""

    @abstractmethod
    def _connectors_at(self, place: int) -> list[str]:
        """Return what may lead from one sentence to the next, in the paragraph of that place."""

    @abstractmethod
    def _is_view(self, clause: Clause) -> bool:
        """Tell whether a clause is told as the view of nobody in particular."""

    @abstractmethod
    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        """Write one sentence, of a clause or of two."""

    def _begin_aside(self, voice: Voice, *, after: bool) -> None:
        # Conveners who explained and then replied are still the same.
        goes_on = after or bool(voice.noun and voice.noun == self._aside)
        self._aside = voice.noun
        self._before = PrecedingSentence() if goes_on else None

    def _next_connector(self, clause: Clause) -> str:
        """Return what leads on where the family turns, or nothing."""
        place = len(self.sentences)
        turned = self._before is not None and self._before.family != clause.family
        if not turned or not self._connectors or place < self._since + 2:
            return ""
        self._since = place
        return self._connectors.pop(0)

    def _others_counted(
        self, said: PrecedingSentence, clause: Clause, partner: Clause
    ) -> tuple[Clause, int]:
        """Return all that others said in one sentence with a clause, and in which words they are.

        These are a place as of `Tongue.quantified`: "several others" where the noun has stood.
        """
        many = self._counting.nouns(partner.speakers)[1].text
        alone = len(partner.speakers) == 1 < len(clause.speakers)
        apart = said.noun == many and not alone and partner.speakers.isdisjoint(clause.speakers)
        whole = partner
        if partner.partner is not None:
            whole = Clause(partner.family, (*partner.remarks, *partner.partner.remarks))
        return whole, 2 if apart else 0

    def _opens_bare(self, n: int) -> bool:
        return n >= self._style.thresholds.bare

    def _say_why_bare(self, clause: Clause) -> None:
        n, of = len(clause.speakers), len(self._evidence.took_the_floor)
        self._whys.append(bare_plural(n, of, self._style.thresholds.bare).why)

    def _is_repeated(self, clause: Clause) -> bool:
        least = self._style.thresholds.repeated
        remark = clause.remarks[0]
        return len(clause.remarks) == 1 and len(clause.speakers) < least <= remark.interventions
