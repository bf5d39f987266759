"""What a language must be able to do with a plan: put it into words, and tell which it has."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import Form
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.plans import (
    FurtherPlan,
    Joint,
    Plan,
    Predicate,
    SentenceLead,
    SentencePlan,
)
from townnotes.summary.style.patterns import PatternValue

Hide = Callable[[str, Iterable[str]], str]
"""Returns a text that these speakers said, in which nobody is named who should not be."""


def as_it_is(text: str, speakers: Iterable[str]) -> str:  # noqa: ARG001 - names may be said
    """Return a text with all its names."""
    return text


class Realizer(ABC):
    """Puts plans into the words of one language; who plans asks it what can be said."""

    def told(self, plan: Plan, hide: Hide) -> Sentence:
        """Return a plan as a sentence with its evidence; `hide` takes names out of the notes."""
        if isinstance(plan, FurtherPlan):
            speakers = {who for one in plan.remarks for who in one.speakers}
            text = hide(self.further(plan), speakers)
        else:
            text = self._text(plan, hide)
        return self.finished(text, plan)

    def _text(self, plan: SentencePlan, hide: Hide) -> str:
        text = told = ""
        for place, said in enumerate(plan.parts):
            subject, rest = self.part(said, text)
            rest = hide(rest, said.speakers)
            part = f"{subject} {rest}".strip()
            if place and plan.joints[place - 1] == "opposed":
                part = self.opposed(text, subject, rest)
            elif place:
                part = self.joined(text, plan.joints[place - 1], said, part, told)
            text, told = part, rest
        return self.led(plan.lead, text)

    @abstractmethod
    def part(self, said: Predicate, before: str) -> tuple[str, str]:
        """Return the subject, if it has one of its own, and the verb with what it takes.

        `before` is what the sentence has told.
        """

    @abstractmethod
    def joined(self, before: str, joint: Joint, said: Predicate, part: str, told: str) -> str:
        """Return what was told, and the words of a further part.

        `told` is what the part before it told, without its subject.
        """

    @abstractmethod
    def opposed(self, before: str, names: str, told: str) -> str:
        """Return what was told, who spoke against it by name, and what they told."""

    @abstractmethod
    def led(self, lead: SentenceLead, text: str) -> str:
        """Return a text with what it begins with."""

    @abstractmethod
    def finished(self, text: str, plan: Plan) -> Sentence:
        """Return a text as a sentence with its evidence."""

    @abstractmethod
    def further(self, plan: FurtherPlan) -> str:
        """Return the words that name further points."""

    @abstractmethod
    def demanded(self, demand: Remark, stance: str) -> PatternValue:
        """Return "repeatedly called for a fund", for a frame that has its subject."""

    @abstractmethod
    def form(self, remark: Remark) -> Form:
        """Return the form of a remark as the language takes it."""

    @abstractmethod
    def verb(self, said: Predicate) -> str:
        """Return the verb it begins with, for telling whether one stands twice in a row."""

    @abstractmethod
    def nobody(self, said: Predicate) -> str | None:
        """Return the verb that a turn without speakers keeps; None where there is no such turn.

        Empty where the turn has a verb of its own.
        """

    @abstractmethod
    def has_passive(self, said: Predicate) -> bool:
        """Tell whether it can be told as "a fund was welcomed by two stakeholders"."""
