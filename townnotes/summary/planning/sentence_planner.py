"""Plans the sentence of one clause: with who stands behind it, or without, and with which verb."""

from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.opposites import Opposites
from townnotes.summary.planning.plans import Plan, Predicate, SentenceLead, SentencePlan, Subject
from townnotes.summary.planning.realizer import Hide, Realizer
from townnotes.summary.planning.sharing import OPENINGS
from townnotes.summary.planning.subjects import Subjects
from townnotes.summary.planning.text_asks import TextAsks
from townnotes.summary.style.house_style import HouseStyle

_VIEW = "the view was expressed"
_BY_SPEAKERS, _BY_NOBODY = 2, 4
_CONNECTORS: tuple[tuple[int, ...], ...] = ((0, 1), (1,), (), (2,), ())
"""Which connectors lead from one sentence to the next, in the paragraph of each place."""

Way = Literal["", "if nobody", "if", "and nobody", "and", "while", "nobody"]
"""How two clauses were joined, or that nobody was named."""


class Preceding(NamedTuple):
    """The sentence before, as far as the next one leans on it."""

    speakers: frozenset[str] = frozenset()
    noun: str = ""
    family: str = ""
    verb: str = ""
    is_bare: bool = False
    has_also: bool = False
    is_another: bool = False
    way: Way = ""
    said: Predicate | None = None


Told = tuple[Predicate, Preceding]
"""A part of a sentence, and what it leaves for the next to lean on."""


@dataclass
class SentencePlanner:
    """Plans sentences one by one; what was said before decides what comes next.

    `hide` takes out of the notes whom the summary does not name. `theme` is the name that may lead
    the paragraph, `place` the paragraph's in the summary.
    """

    evidence: Gathered
    style: HouseStyle
    language: Realizer
    subjects: Subjects
    opposites: Opposites
    asks: TextAsks
    hide: Hide
    theme: str = ""
    place: int = 0
    plans: list[Plan] = field(default_factory=list[Plan])

    def __post_init__(self) -> None:
        named = self.subjects.are_named
        # A report that names its actors goes from one to the next without connectors.
        self._connectors = [] if named else list(_CONNECTORS[self.place % len(_CONNECTORS)])
        self._before: Preceding | None = None
        self._since = 0
        self._is_long = False
        self._lead = SentenceLead()
        self._aside = ""
        self._whys: list[str] = []
        self._asked: tuple[tuple[object, ...], str] | None = None

    def _worded(self, clause: Clause, avoid: str = "", *, to_conveners: bool = True) -> Predicate:
        """Return a clause with the verb it is told by, avoiding one where another is as true."""
        choices = self.style.verbs_for(clause.stance)
        first = Predicate(None, clause.family, choices[0], clause.remarks,
                     to_conveners=to_conveners, again=clause.again,
                     places=tuple(map(self.asks.places, clause.remarks)))  # fmt: skip
        if not avoid or self._verb(first) != avoid:
            return first
        for words in choices[1:]:
            said = replace(first, stance=words)
            if self._verb(said) != avoid:
                return said
        return replace(first, verb_again=True)

    def _verb(self, said: Predicate) -> str:
        """Return the verb of what is said; it is asked for again when its subject is known."""
        key = (said.stance, said.turn, said.manner, said.to_conveners, said.remarks)
        if self._asked is None or self._asked[0] != key:
            self._asked = (key, self.language.verb(said))
        return self._asked[1]

    def _alone(self, clause: Clause) -> Told:
        """Return the sentence of one clause."""
        before = self._before
        said = self._worded(clause, before.verb if before else "")
        if self._is_view(clause):
            also = before is not None and before.verb == _VIEW
            view = replace(said, manner="view", also=also)
            return view, Preceding(clause.speakers, family=clause.family, verb=_VIEW)
        plain = self._opening(clause, said) or self._often(clause, said)
        if plain is None and (said.verb_again or self._counts_nobody(clause)):
            plain = self._without_speakers(said)
        if plain is None and not self._is_counted(clause):
            plain = self._without_speakers(said, may_repeat=True)
        if plain is not None:
            return plain
        told, left = self._with_subject(clause, said)
        if before is not None and self._is_long and _is_again(told, before.said):
            # "Two stakeholders …" once more would only count them.
            plain = self._without_speakers(said)
            if plain is not None:
                self._whys = []
                return plain
            if not self._lead.kind and self._connectors and self._opens_thrice(told):
                self._lead = SentenceLead("connector", place=self._connectors.pop(0))
        return told, left

    def _opens_thrice(self, said: Predicate) -> bool:
        """Tell whether two sentences of the paragraph open with this subject already."""
        opened = [one.parts[0].subject for one in self.plans
                  if isinstance(one, SentencePlan) and not one.lead.kind]  # fmt: skip
        return opened.count(said.subject) > 1

    def _opening(self, clause: Clause, said: Predicate) -> Told | None:
        """Return praise that opens a long paragraph with what was praised, in some of them."""
        opening = self.place % OPENINGS
        if self._before is not None or clause.family != "approve" or not self._is_long:
            return None
        if opening == _BY_SPEAKERS and len(clause.speakers) > 1 and not self.subjects.are_named:
            if not self.language.has_passive(said):
                return None
            told, left = self._with_subject(clause, said)
            return replace(told, manner="passive"), left._replace(said=None)
        is_plain = opening == _BY_NOBODY or len(clause.speakers) == 1
        return self._without_speakers(said) if is_plain else None

    def _often(self, clause: Clause, said: Predicate) -> Told | None:
        """Return what many stressed one by one: "the need for a fund was raised several times"."""
        is_due = self._is_long and self._before is not None
        if not is_due or clause.family != "emphasize" or not self._is_often(clause):
            return None
        return self._without_speakers(replace(said, repeatedly=True))

    def _is_often(self, clause: Clause) -> bool:
        """Tell whether as many people said one thing as the style takes for often."""
        return len(clause.remarks) == 1 and len(clause.speakers) >= self.style.thresholds.often

    def _counts_nobody(self, clause: Clause) -> bool:
        """Tell whether a sentence is better told without who said it.

        One voice among many, or every other list of what single speakers said.
        """
        if not self._is_long or self._is_repeated(clause):
            return False
        if self._before is None:
            return len(clause.speakers) == 1 and clause.family == "approve"
        if len(clause.speakers) == 1:
            # Who informed the meeting is part of what it was told.
            return clause.family != "inform"
        is_many = len(clause.speakers) >= self.style.thresholds.bare
        if is_many or any(len(one.speakers) > 1 for one in clause.remarks):
            return False
        return self._before.way != "nobody" or not self._is_counted(clause)

    def _is_counted(self, clause: Clause) -> bool:
        """Tell whether a subject may stand over a clause.

        A number word may where all said each thing, and the plural alone from some speakers on.
        """
        return clause.is_shared or self.subjects.opens_bare(len(clause.speakers))

    def _without_speakers(
        self, said: Predicate, beside: Preceding | None = None, *, may_repeat: bool = False
    ) -> Told | None:
        """Return the sentence that names no speaker, where the verb has such a turn.

        `beside`: what the first half of the same sentence says; `may_repeat` its verb.
        """
        before = beside or self._before
        if self.subjects.are_named or any(one.emphasis for one in said.remarks):
            return None
        also = before is not None and (
            not before.has_also or (before.way.endswith("nobody") and before.family == said.family)
        )
        told = replace(said, manner="nobody", also=also, verb_again=False)
        verb = self.language.nobody(told)
        again = bool(verb) and before is not None and verb == before.verb
        if verb is None or (again and not may_repeat):
            return None
        return told, Preceding(family=said.family, verb=verb, has_also=also, way="nobody")

    def _with_subject(self, clause: Clause, said: Predicate) -> Told:
        """Return what was said with who said it."""
        subject, also, left = self._who(clause)
        repeatedly = self._is_repeated(clause) and subject.kind not in {"same", "again"}
        # Without a number it is told how often, as people tell it.
        are_many = subject.kind in {"bare", "they"} and clause.family == "ask"
        repeatedly = repeatedly or (are_many and self._is_often(clause))
        said = replace(said, subject=subject, also=also, repeatedly=repeatedly)
        return said, left._replace(has_also=also, verb=self._verb(said), said=said)

    def _who(self, clause: Clause) -> tuple[Subject, bool, Preceding]:
        """Return who said it, whether they did also, and what the next sentence leans on."""
        speakers, before = clause.speakers, self._before
        nouns, n = self.subjects.nouns(speakers), len(speakers)
        left = Preceding(speakers, nouns[1], clause.family)
        opens_bare = self.subjects.opens_bare(n)
        if before is None:
            subject = self._bare(clause) if opens_bare else self._counted(clause)
            return subject, False, left._replace(is_bare=opens_bare)
        also = before.family == clause.family and not before.has_also
        is_same = clause.is_shared and before.speakers == speakers
        goes_on = before.is_bare and opens_bare and nouns[1] == before.noun
        if goes_on or (is_same and n > 1):
            return self._they(clause), also, left._replace(is_bare=before.is_bare)
        if not clause.is_shared:
            return self._bare(clause), also, left._replace(is_bare=True)
        if is_same:
            return self.subjects.same(speakers), not before.has_also, left
        if self._is_other(clause, before):
            # "Another … Another …" would count the speakers aloud.
            again = n == 1 and before.is_another
            another = n == 1 and not again and not self.subjects.are_named
            subject = self._counted(clause, 0 if again else 1)
            return subject, False, left._replace(is_another=another)
        return self._counted(clause), also, left

    def _is_other(self, clause: Clause, before: Preceding) -> bool:
        """Tell whether nobody is in both, so that it is "another stakeholder"."""
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        nouns = self.subjects.nouns(clause.speakers)
        return apart and before.noun == nouns[1] and not before.is_bare

    def _they(self, clause: Clause) -> Subject:
        return Subject("they", 2, self.subjects.nouns(clause.speakers))

    def _counted(self, clause: Clause, place: int = 0) -> Subject:
        subject, why = self.subjects.counted(clause.speakers, place)
        self._whys += [why] if why else []
        return subject

    def _bare(self, clause: Clause) -> Subject:
        subject, why = self.subjects.bare(clause.speakers)
        self._whys += [why] if why else []
        return subject

    def _is_repeated(self, clause: Clause) -> bool:
        least = self.style.thresholds.repeated
        remark = clause.remarks[0]
        return len(clause.remarks) == 1 and len(clause.speakers) < least <= remark.interventions

    def _is_view(self, clause: Clause) -> bool:
        """Tell whether a clause is told as the view of nobody in particular."""
        if self.style.lone_view != _VIEW or clause.family != "emphasize":
            return False
        forms = {self.language.form(one) for one in clause.remarks}
        return len(clause.speakers) == 1 and forms == {"that"}


def _is_again(said: Predicate, before: Predicate | None) -> bool:
    """Tell whether a subject stands once more; "they" leans on the sentence before."""
    if before is None or said.subject is None or said.subject != before.subject:
        return False
    adverbs = (said.also, said.repeatedly) == (before.also, before.repeatedly)
    return adverbs or said.subject.kind not in {"they", "bare"}
