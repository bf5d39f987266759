"""The sentence that a point would make in other words, said in another way, on another theme."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from townnotes.domain.entities import Point
from townnotes.domain.links import opponents
from townnotes.domain.points.worded import digest_of_words
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.anonymity import evidence_for
from townnotes.summary.evidence.gather import Gathered, remarks_of
from townnotes.summary.evidence.noted import Noted, NotedLines
from townnotes.summary.languages import tongue_for
from townnotes.summary.lines.proposing import propose
from townnotes.summary.lines.reading import NO_ABBREVIATIONS
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.record import record
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.theme_paragraphs import theme_paragraph


@dataclass(frozen=True, slots=True)
class RewordedPoint:
    """A point as it might be: its words, its stance and, where it had none, its theme.

    `is_accepted` where somebody wrote these words, so that the gate passes them.
    """

    point: str
    text: str
    stance: str
    theme: str = ""
    is_accepted: bool = False


class ToldAs(NamedTuple):
    """The sentence a candidate would make, or why it would make none."""

    sentence: str
    why: str = ""


class CandidateSentences:
    """Makes the sentence of one point without writing anything; made anew for another state.

    `evidence` is what the draft of the state is made of, where it was made, and `memory` its parts.
    """

    def __init__(
        self,
        state: State,
        style: HouseStyle,
        evidence: Gathered | None = None,
        memory: Memory | None = None,
    ) -> None:
        self._state = state
        self._style = style
        self._memory = memory or Memory()
        self._evidence = evidence or evidence_for(state, style, self._memory)
        lexicon = self._evidence.lexicon
        self._lines = NotedLines(state, self._memory, style.abbreviations, lexicon)
        self._tongue = tongue_for(style, state)
        self._tongue.hear([one.point.text for one in self._evidence.notes])
        self._told: dict[RewordedPoint, ToldAs] = {}

    def proposed(self, point: Point, stance: str) -> str:
        """Return the better words that rules are sure of, or those of the note."""
        noted = self._evidence.note_of.get(point.id)
        if noted is None:
            return point.text
        table = self._style.abbreviations.get(noted.language, NO_ABBREVIATIONS)
        return propose(point.text, stance, noted.language, table)

    def told(self, candidate: RewordedPoint) -> ToldAs:
        """Return what a candidate would say in the summary."""
        if candidate not in self._told:
            self._told[candidate] = self._made(candidate)
        return self._told[candidate]

    def _made(self, candidate: RewordedPoint) -> ToldAs:
        noted = self._evidence.note_of.get(candidate.point)
        if noted is None or not candidate.text.strip():
            return ToldAs("")
        one = self._lines.reworded(noted, self._as_it_would_be(noted.point, candidate))
        if one.why:
            return ToldAs("", one.why)
        sentences = self._sentences(one)
        own = [each.text for each in sentences if candidate.point in each.rests_on]
        return ToldAs(" ".join(own))

    def _as_it_would_be(self, point: Point, candidate: RewordedPoint) -> Point:
        themes = (*point.themes, candidate.theme) if candidate.theme else point.themes
        accepted = digest_of_words(candidate.text) if candidate.is_accepted else point.worded
        return replace(
            point, text=candidate.text, stance=candidate.stance, themes=themes, worded=accepted
        )

    def _sentences(self, one: Noted) -> tuple[Sentence, ...]:
        evidence = self._with(one)
        if self._style.layout == "by speaker":
            own = record(self._state, replace(evidence, notes=(one,)), self._tongue)
            return next((sentences for _, sentences in own.values()), ())
        id_ = one.point.id
        beside = {id_, *opponents(self._state, id_)}
        remarks = [
            each
            for each in remarks_of(self._state, list(self._near(one)), self._memory)
            if not beside.isdisjoint(each.rests_on)
        ]
        return theme_paragraph(evidence, remarks, self._tongue, "", 0)

    def _with(self, one: Noted) -> Gathered:
        return replace(self._evidence, note_of={**self._evidence.note_of, one.point.id: one})

    def _near(self, one: Noted) -> Iterator[Noted]:
        """Give what may be told with a point, in its order: its card, its themes, its opponents."""
        id_ = one.point.id
        beside = {*self._state.group(id_), *opponents(self._state, id_)}
        themes = set(one.themes)
        for each in self._evidence.notes:
            if each.point.id == id_:
                yield one
            elif each.point.id in beside or not themes.isdisjoint(each.themes):
                yield each
