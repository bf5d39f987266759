"""Who stands behind a thing, as a sentence plans it: counted by category, or by name."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from typing import NamedTuple

from townnotes.domain.entities import Intervention
from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.plans import Subject
from townnotes.summary.planning.sharing import by_speakers
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.style.quantifiers import bare_plural, quantity

COMMON = ("participant", "participants")


class CountedSubject(NamedTuple):
    """A subject, and in words why it counts as it does."""

    subject: Subject
    why: str = ""


def conveners(voice: Voice, *, goes_on: bool) -> Subject:
    """Return the conveners by their role, who speak as one; "they" where it goes on of several."""
    again = goes_on and not voice.is_one
    noun = (voice.noun, voice.noun)
    return Subject("they" if again else "conveners", 1 if voice.is_one else 2, noun)


class Subjects(ABC):
    """Chooses subjects for the speakers behind a thing."""

    are_named = False

    def __init__(self, evidence: Gathered) -> None:
        self._evidence = evidence
        self._nouns: dict[frozenset[str], tuple[str, str]] = {}

    @abstractmethod
    def counted(self, speakers: Collection[str], place: int = 0) -> CountedSubject:
        """Return them with how many they are; `place` as of `Subject`."""

    @abstractmethod
    def bare(self, speakers: Collection[str]) -> CountedSubject:
        """Return them by their noun alone."""

    @abstractmethod
    def same(self, speakers: Collection[str]) -> Subject:
        """Return the one of whom the sentence before told."""

    @abstractmethod
    def opens_bare(self, n: int) -> bool:
        """Tell whether so many open a paragraph by their noun alone."""

    def nouns(self, speakers: Collection[str]) -> tuple[str, str]:
        """Return singular and plural of the speakers' one category, or the common ones."""
        who = frozenset(speakers)
        if who not in self._nouns:
            self._nouns[who] = self._evidence.nouns(who)
        return self._nouns[who]

    def apart(self, clauses: Iterable[Clause]) -> list[Clause]:
        """Return the clauses that can be told of speakers."""
        return list(clauses)


class CountedSubjects(Subjects):
    """Speakers as a summary without names has them: "several stakeholders"."""

    def __init__(self, evidence: Gathered, style: HouseStyle) -> None:
        super().__init__(evidence)
        self._thresholds = style.thresholds

    def counted(self, speakers: Collection[str], place: int = 0) -> CountedSubject:
        """Return "several stakeholders"; one body of its kind is not counted."""
        nouns = self.nouns(speakers)
        if nouns[0] == nouns[1]:
            return CountedSubject(Subject("body", 1, nouns))
        n = len(speakers)
        found = quantity(n, len(self._evidence.took_the_floor), self._thresholds.quantifiers)
        one = 1 if found.word == "one" else 2
        subject = Subject("counted", one, nouns, found.word, place)
        return CountedSubject(subject, found.why + self._mixed(speakers))

    def bare(self, speakers: Collection[str]) -> CountedSubject:
        """Return "stakeholders"."""
        n, of = len(speakers), len(self._evidence.took_the_floor)
        why = bare_plural(n, of, self._thresholds.bare).why
        return CountedSubject(Subject("bare", 2, self.nouns(speakers)), why)

    def same(self, speakers: Collection[str]) -> Subject:
        """Return "the same stakeholder"."""
        return Subject("same", 1, self.nouns(speakers))

    def opens_bare(self, n: int) -> bool:
        """Tell whether the house style lets so many stand without a number."""
        return n >= self._thresholds.bare

    def _mixed(self, speakers: Collection[str]) -> str:
        """Return why the noun is the common one, where speakers of several categories share it."""
        categories = {self._evidence.category_of.get(one) for one in speakers}
        if len(categories) < 2 or self.nouns(speakers) != COMMON:  # noqa: PLR2004
            return ""
        return ", from more than one category"


class NamedSubjects(Subjects):
    """Speakers by name and group, in the order of the floor."""

    are_named = True

    def __init__(self, evidence: Gathered, state: State, style: HouseStyle) -> None:
        super().__init__(evidence)
        self._most = style.most_names
        self._order: dict[str, int] = {}
        for place, turn in enumerate(state.all(Intervention)):
            self._order.setdefault(state.leader(turn.speaker), place)
        self._told: set[str] = set()
        self._just_again = ""

    def counted(self, speakers: Collection[str], place: int = 0) -> CountedSubject:  # noqa: ARG002
        """Return "HARBOUR FRIENDS, on behalf of the COAST COALITION,"."""
        self._just_again = ""
        first = len(self._order)
        ordered = sorted(speakers, key=lambda id_: (self._order.get(id_, first), id_))
        shown = ordered if len(ordered) <= self._most else ordered[: self._most - 1]
        grouped = frozenset(shown) - self._told
        self._told.update(shown)
        n, rest = len(ordered), len(ordered) - len(shown)
        return CountedSubject(
            Subject("named", n, speakers=tuple(shown), grouped=grouped, rest=rest)
        )

    def bare(self, speakers: Collection[str]) -> CountedSubject:
        """Return them by name, as ever."""
        return self.counted(speakers)

    def same(self, speakers: Collection[str]) -> Subject:
        """Return the one just named, once more; `place` is 1 after that, too."""
        (id_,) = speakers
        once_more = id_ == self._just_again
        self._just_again = id_
        return Subject("again", 1, place=int(once_more), speakers=(id_,))

    def opens_bare(self, n: int) -> bool:  # noqa: ARG002 - named they are never bare
        """Tell that names have no bare plural."""
        return False

    def apart(self, clauses: Iterable[Clause]) -> list[Clause]:
        """Return clauses whose every remark all of its speakers made: with names, none is shared.

        What several said together comes first, then each actor in the order of the floor.
        """
        parted = [
            own
            for clause in clauses
            for own in ([clause] if clause.partner else by_speakers(clause))
        ]
        first = len(self._order)

        def place(clause: Clause) -> tuple[int, int]:
            alone = len(clause.speakers) == 1
            at = min((self._order.get(who, first) for who in clause.speakers), default=first)
            return (1, at) if alone else (0, 0)

        return sorted(parted, key=place)
