"""What writing a paragraph has in common in every language and house style."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from townnotes.summary.actors import Actors
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.counting import Counting
from townnotes.summary.planning.sentence_partners import PrecedingSentence, partner_of
from townnotes.summary.style.patterns import PatternValue
from townnotes.summary.style.quantifiers import Lengths, bare_plural

LONG_FROM = 4
"""Sentences from which a paragraph begins with the name of its theme."""


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

    def _opens_bare(self, n: int) -> bool:
        return n >= self._style.thresholds.bare

    def _say_why_bare(self, clause: Clause) -> None:
        n, of = len(clause.speakers), len(self._evidence.took_the_floor)
        self._whys.append(bare_plural(n, of, self._style.thresholds.bare).why)

    def _is_repeated(self, clause: Clause) -> bool:
        least = self._style.thresholds.repeated
        remark = clause.remarks[0]
        return len(clause.remarks) == 1 and len(clause.speakers) < least <= remark.interventions


class ByName(ParagraphWriter):
    """Says who said a thing by name and group; stands before the writer of a language."""

    _is_named = True

    def __init__(
        self, evidence: Gathered, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        super().__init__(evidence, tongue, orientation, place)
        self._actors = Actors(tongue)
        self._told_of: set[str] = set()
        self._just_again = ""

    def write(self, clauses: Sequence[Clause], *, is_crowded: bool = False) -> None:
        """Write the clauses of those who took the floor, actor by actor."""
        super().write(self._actors.apart(clauses), is_crowded=is_crowded)

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity; only conveners speak as one."""
        own = clauses if voice.noun else self._actors.apart(clauses)
        super().write_aside(voice, own, after=after)  # pyright: ignore[reportAbstractUsage]

    def _named(self, clause: Clause) -> PatternValue:
        self._just_again = ""
        return self._actors.named(clause.speakers, self._told_of)

    def _named_again(self, clause: Clause) -> str:
        """Return how the one actor just named is named again."""
        id_ = next(iter(clause.speakers))
        once_more = id_ == self._just_again
        self._just_again = id_
        return self._actors.same(id_, once_more=once_more)

    def _connectors_at(self, place: int) -> list[str]:  # noqa: ARG002 - none at any place
        # A report that names its actors goes from one to the next without connectors.
        return []

    def _opens_bare(self, n: int) -> bool:  # noqa: ARG002 - the writer's own
        return False
