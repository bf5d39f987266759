"""The draft as the rules of the check read it, and what they find in it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from townnotes.domain.entities import Category, OwnStance, Participant, Point
from townnotes.domain.points.stances import Family, Stance, stances_of
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.coverage import Coverage, coverage
from townnotes.summary.evidence.duplicates import Likely, likely_duplicates
from townnotes.summary.evidence.voices import FLOOR, NOBODY, VoiceTurns
from townnotes.summary.languages import English, Tongue, tongue_for
from townnotes.summary.lines.words import listed, squeezed
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes.summary.style.house_style import HouseStyle

Command = Callable[[State], list[Assign]]
"""A pure change of the session that mends what a sentence is made of."""

HIDDEN = "\x00"
"""Stands for a sign that no rule of wording may touch: in a quotation or an address."""

_KEPT = re.compile(
    r"“[^”]*”|«[^»]*»|\"[^\"\n]*\"|https?://\S+|www\.\S+|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"
)
_STOP = re.compile(r"[.!?…][\"”’)»\x00]*\s+(?=[\"“«(\x00]*[A-ZÀ-ÖØ-Þ0-9\x00])")
_SHORTENED = re.compile(r"(?:^|[\s(\x00])([\w.]+)\.$")
_ABBREVIATIONS = listed(
    "mr ms mrs dr prof no nos para paras art arts p pp vol ch fig e.g i.e cf approx ca st h.e m "
    "mme sr sra excma excmo s e min max ref incl jr"
)
_LONGEST_WORD = 12
_FIRST = 3
"""So many points or people a finding names."""

_COMMON_NOUNS = {
    "participants": "participant", "stakeholders": "stakeholder", "speakers": "speaker",
    "delegations": "delegation", "organizations": "organization", "un entities": "UN entity",
    "united nations entities": "United Nations entity", "member states": "Member State",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that a rule does not pass: where, what stands there, why, and what should.

    `start` and `end` count the signs of the paragraph's text; an empty span is a place where
    something lacks. `fix` is what stands there instead, None where a person must decide;
    `command` mends the session's own fields, so that the rules word the sentence anew. `point` is
    the one that is to be looked at, where it is no sentence.
    """

    rule: int
    section: str
    sentence: int
    start: int
    end: int
    said: str
    why: str
    fix: str | None = None
    command: Command | None = None
    point: str = ""

    @property
    def can_be_mended(self) -> bool:
        """Tell whether one click is enough."""
        return self.fix is not None or self.command is not None


def listed_first(said: Sequence[str]) -> str:
    """Return the first few of what a finding tells, and how many more there are."""
    first = said[0] if len(said) == 1 else "; ".join(said[:_FIRST])
    if len(said) <= _FIRST:
        return first
    more = "{listed}; and {n} more|{listed}; and {n} more"
    return Saying(more, len(said) - _FIRST, listed=first)


def mended(text: str, findings: Iterable[Finding]) -> str:
    """Return a paragraph's text with its findings mended, each as far as it has a fix.

    Of two that overlap the first is mended.
    """
    parts: list[str] = []
    at = 0
    for one in sorted(findings, key=lambda found: (found.start, found.end)):
        if one.fix is not None and at <= one.start <= one.end <= len(text):
            parts += [text[at : one.start], one.fix]
            at = one.end
    return "".join([*parts, text[at:]])


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """A sentence as a reader sees it; `place` is the draft's sentence that it is part of."""

    start: int
    end: int
    place: int


class Passage:
    """A paragraph with its plain text, in which quotations and addresses are hidden."""

    def __init__(self, paragraph: DraftParagraph) -> None:
        self.paragraph = paragraph
        self.section = paragraph.section
        self.text = paragraph.text
        self.starts: list[int] = []
        at = 0
        for one in paragraph.sentences:
            self.starts.append(at)
            at += len(one.text) + 1

    @cached_property
    def plain(self) -> str:
        """The text, signs of quotations and addresses hidden, as long as the text."""
        return _KEPT.sub(lambda found: HIDDEN * len(found[0]), self.text)

    @cached_property
    def stretches(self) -> tuple[CheckedSentence, ...]:
        """The sentences as a reader sees them, in order."""
        return tuple(self._parted())

    def sentence_at(self, offset: int) -> int:
        """Return which sentence of the draft stands at a place."""
        return max((n for n, start in enumerate(self.starts) if start <= offset), default=0)

    def rests_on(self, stretch: CheckedSentence) -> tuple[str, ...]:
        """Return the points that the sentence around a stretch rests on."""
        return self.paragraph.sentences[stretch.place].rests_on

    def found(
        self,
        rule: int,
        span: tuple[int, int],
        why: str,
        fix: str | None = None,
        command: Command | None = None,
    ) -> Finding:
        """Return a finding at a span of the text."""
        start, end = span
        said = self.text[start:end]
        place = self.sentence_at(start)
        return Finding(rule, self.section, place, start, end, said, why, fix, command)

    def _parted(self) -> Iterator[CheckedSentence]:
        for place, one in enumerate(self.paragraph.sentences):
            begin = self.starts[place]
            last = begin + len(one.text)
            for stop in _STOP.finditer(self.plain, begin, last):
                before = self.plain[max(begin, stop.start() - _LONGEST_WORD) : stop.start() + 1]
                if not _is_shortened(before):
                    yield CheckedSentence(begin, stop.end(), place)
                    begin = stop.end()
            if begin < last:
                yield CheckedSentence(begin, last, place)


def _is_shortened(before: str) -> bool:
    found = _SHORTENED.search(before)
    if found is None:
        return False
    word = found[1]
    return word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


class CheckedDraft:
    """All that the rules read: the passages, the style's language, and the evidence."""

    def __init__(
        self, state: State, draft: Draft, style: HouseStyle, likely: Sequence[Likely] | None = None
    ) -> None:
        self._likely = likely
        self.state = state
        self.draft = draft
        self.style = style
        self.passages = tuple(Passage(one) for one in draft.paragraphs)
        self.body = tuple(one for one in self.passages if one.paragraph.kind == "body")
        self._speaker_of: dict[str, str] = {}

    @cached_property
    def tongue(self) -> Tongue:
        """The language the summary is written in."""
        return tongue_for(self.style, self.state)

    @property
    def is_english(self) -> bool:
        """Whether the rules of English spelling and style hold."""
        return isinstance(self.tongue, English)

    @cached_property
    def coverage(self) -> Coverage:
        """Where each point is told, or why it is not."""
        return coverage(self.state, self.draft)

    @cached_property
    def likely(self) -> Sequence[Likely]:
        """The pairs of cards that likely say the same."""
        if self._likely is not None:
            return self._likely
        return likely_duplicates(self.state, abbreviations=self.style.abbreviations)

    @cached_property
    def stances(self) -> dict[str, Stance]:
        """The stances by their words, the session's own among them."""
        return stances_of(self.state.all(OwnStance))

    @cached_property
    def nouns(self) -> dict[str, str]:
        """The plurals that speakers are counted by, in small letters, with their singulars."""
        if not self.is_english:
            words = self.style.nouns[self.tongue.code].values()
            return {one[1].casefold(): one[0] for one in words}
        found = dict(_COMMON_NOUNS)
        for one in self.state.all(Category):
            singular, plural = self.tongue.noun(one.singular, one.plural)
            if singular.text and plural.text:
                found[plural.text.casefold()] = singular.text
        return found

    def section(self, name: str) -> Passage | None:
        """Return the passage of a section."""
        return next((one for one in self.passages if one.section == name), None)

    def speakers(self, points: Sequence[str]) -> frozenset[str]:
        """Return the distinct speakers behind points; `NOBODY` is among them where unknown."""
        return frozenset(self._speaker(one) for one in points)

    def is_from_the_floor(self, point: str) -> bool:
        """Tell whether a point was said by one who took the floor, and not aside."""
        found = self.state.find(Point, point)
        return found is not None and self._turns[found.intervention][3] == FLOOR

    def points(self, ids: Sequence[str]) -> list[Point]:
        """Return the points of these ids that are there."""
        found = (self.state.find(Point, one) for one in ids)
        return [one for one in found if one is not None]

    def reached(self, points: Iterable[Point]) -> dict[Family, int]:
        """Return how strong the strongest stance is that was noted of each family."""
        found: dict[Family, int] = {}
        for one in points:
            stance = self.stances.get(one.stance)
            if stance is not None:
                found[stance.family] = max(found.get(stance.family, 0), stance.strength)
        return found

    def too_strong(self, family: Family, noted: int) -> str:
        """Say that a verb is stronger than the strongest stance noted of its family."""
        words = (words for words, one in self.stances.items()
                 if (one.family, one.strength) == (family, noted))  # fmt: skip
        found = next(words, "")
        if found:
            said = "No point behind it is that strong: the strongest is “{stance}”."
            return Saying(said, stance=found)
        return Saying("No point behind it is that strong: none is of that kind.")

    def interventions(self, points: Sequence[str]) -> int:
        """Count the interventions that points were noted in."""
        return len({self.state.leader(one.intervention) for one in self.points(points)})

    @cached_property
    def category_nouns(self) -> frozenset[str]:
        """The plurals of the categories in small letters."""
        both = (self.tongue.noun(squeezed(one.singular), squeezed(one.plural))
                for one in self.state.all(Category))  # fmt: skip
        return frozenset(plural.text.casefold() for _, plural in both)

    def plural_of(self, speaker: str) -> str:
        """Return the plural of a speaker's category in small letters, or nothing."""
        who = self.state.find(Participant, speaker)
        category = self.state.find(Category, who.category) if who else None
        if category is None:
            return ""
        return self.tongue.noun(squeezed(category.singular), squeezed(category.plural))[
            1
        ].text.casefold()

    @cached_property
    def _turns(self) -> VoiceTurns:
        return VoiceTurns(self.state)

    def _speaker(self, id_: str) -> str:
        if id_ not in self._speaker_of:
            point = self.state.find(Point, id_)
            who = self._turns[point.intervention][2] if point else NOBODY
            self._speaker_of[id_] = who
        return self._speaker_of[id_]
