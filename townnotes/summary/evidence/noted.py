"""Points as they are read: in whose voice, with which stance, and what each line says."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NamedTuple

from townnotes.domain.entities import Convener, Intervention, OwnStance, Participant, Point, Theme
from townnotes.domain.points.stances import STANCES, Stance, stances_of
from townnotes.domain.points.worded import is_worded, may_be_quoted
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.voices import Voice, VoiceTurns
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.phrases import Phrase, as_speech, is_quoted, read_phrase
from townnotes.summary.lines.reading import (
    NO_ABBREVIATIONS,
    line_language,
    most_of,
    read_line,
    spoken_in,
)
from townnotes.summary.lines.tidying import Lexicon, stance_said
from townnotes.summary.lines.verbs import UNMARKED
from townnotes.summary.lines.wording import is_wording, said_beside
from townnotes.summary.lines.words import distinct, squeezed

_OUTER = re.compile(r"^\s*[\"“„]|[\"”][\s.]*$")
_NOTHING = Phrase("noun", "")


@dataclass(frozen=True, slots=True)
class Noted:
    """One ordinary point with what its intervention and stance say of it.

    `text` is what its line says in careful words, `more` what else it says; where it can be put
    into no sentence, `why` says so. `is_read` where the stance was read from the words alone.
    """

    point: Point
    speaker: str
    voice: Voice
    stance: Stance
    text: str
    themes: tuple[str, ...]
    intervention: str
    phrase: Phrase = _NOTHING
    why: str = ""
    language: str = "en"
    is_read: bool = False
    more: tuple["Noted", ...] = ()
    place: int = 0
    """Which of the remarks of its line it is, from 0 on."""
    told_by: str = ""
    """The point by another note-taker that tells it, where one thing said was noted twice."""


class NotedLines:
    """Reads the ordinary points of a session: neither private nor marks of a gap.

    `lexicon` is that of the session, where it was made before.
    """

    def __init__(
        self,
        state: State,
        memory: Memory,
        abbreviations: Mapping[str, Abbreviations] | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        self._state = state
        self._memory = memory
        self._abbreviations = abbreviations or {}
        self.points = [one for one in state.all(Point) if not one.private and not one.gap]
        texts = [one.text for one in self.points]
        self.lexicon = lexicon or _lexicon(state, texts)
        self._spoken = spoken_in(texts)

    def read(self) -> list[Noted]:
        """Return the points in the order of the floor."""
        known = stances_of(self._state.all(OwnStance))
        tags_of = _Tags(self._state)
        turns = VoiceTurns(self._state)
        language = most_of(self._spoken, self._state.session.language)
        found: list[tuple[int, int, Noted]] = []
        said = self._places_said()
        for point in self.points:
            place, turn, speaker, voice = turns[point.intervention]
            by_whom = (turn, speaker, voice, tags_of[point.themes])
            made_of = (point, *by_whom, *self._said(point, known, language))
            at = said.get(point.id, 0)
            found.append((place, at, self._memory.of("noted", point.id, made_of, _noted)))
        found.sort(key=itemgetter(0, 1))
        return [noted for *_, noted in found]

    def _places_said(self) -> dict[str, int]:
        """Return where points stand in notes that are one; all others stand by their ranks."""
        state = self._state
        joined = (one.id for one in state.all(Intervention) if len(state.group(one.id)) > 1)
        return {point.id: at for turn in joined for at, point in enumerate(state.points_of(turn))}

    def reworded(self, noted: Noted, point: Point) -> Noted:
        """Return a point that was read as it would be read with these words, stance and themes."""
        by_whom = (noted.intervention, noted.speaker, noted.voice, _Tags(self._state)[point.themes])
        # Where few points are noted, one more of a language may be what most are in.
        counts = self._spoken - spoken_in([noted.point.text]) + spoken_in([point.text])
        spoken = most_of(counts, self._state.session.language)
        said = self._said(point, stances_of(self._state.all(OwnStance)), spoken)
        return _noted(point, *by_whom, *said)

    def _said(
        self, point: Point, known: Mapping[str, Stance], spoken: str
    ) -> tuple[Stance | None, str, str, str, Abbreviations]:
        """Return what a line is read from, where most are in `spoken`."""
        language = line_language(point.text, spoken)
        begun, tidied = self.lexicon.begun(point.text), self.lexicon.tidied(point.text)
        return known.get(point.stance), begun, tidied, language, self._table(language)

    def _table(self, language: str) -> Abbreviations:
        return self._abbreviations.get(language, NO_ABBREVIATIONS)


def _noted(
    point: Point,
    turn: str,
    speaker: str,
    voice: Voice,
    tags: tuple[str, ...],
    marked: Stance | None,
    begun: str,
    tidied: str,
    language: str,
    abbreviations: Abbreviations,
) -> Noted:
    of = _Place(point, speaker, voice, tags, turn, language)
    if marked is None and is_quoted(tidied):
        return of.quoted()
    if is_wording(point):
        return _proposed(of, tidied, marked, abbreviations)
    stance, text = stance_said(begun, marked)
    cites = tuple(cite.rpartition("/")[2] for cite in point.cites)
    reading = read_line(text, stance.words, language, abbreviations, cites)
    if not reading.said:
        if marked is None and may_be_quoted(point):
            return of.quoted()
        is_told = not text or is_worded(point)
        return of.as_typed(tidied, marked, "" if is_told else reading.why or "")
    is_read = marked is None and stance is not UNMARKED
    made = [
        of.noted(
            STANCES[said.stance] if said.stance else UNMARKED if place else stance,
            said.text,
            said.phrase,
            place=place,
            is_read=is_read or bool(said.stance),
        )
        for place, said in enumerate(reading.said)
    ]
    return replace(made[0], more=tuple(made[1:])) if len(made) > 1 else made[0]


def _proposed(
    of: "_Place", tidied: str, marked: Stance | None, abbreviations: Abbreviations
) -> Noted:
    """Return a wording proposal, and what is said beside it as a remark of its own.

    It does not wait for a reason that no rule reads: its opponent would be told without it.
    """
    beside = said_beside(tidied)
    said_too = read_line(beside, "", of.language, abbreviations).said if beside else ()
    more = tuple(
        of.noted(UNMARKED, said.text, said.phrase, place=place)
        for place, said in enumerate(said_too, 1)
        if not said.stance
    )
    return replace(of.as_typed(tidied, marked), more=more)


class _Place(NamedTuple):
    """Where a line stands, by whom it was said and in which language."""

    point: Point
    speaker: str
    voice: Voice
    themes: tuple[str, ...]
    intervention: str
    language: str

    def noted(
        self,
        stance: Stance,
        text: str,
        phrase: Phrase,
        why: str = "",
        *,
        place: int = 0,
        is_read: bool = False,
    ) -> Noted:
        """Return what is said there."""
        point, speaker, voice, themes, turn, language = self
        # Of thousands of points, to make a copy of each would be the longest step.
        return Noted(
            point, speaker, voice, stance, text, themes, turn, phrase, why, language, is_read,
            place=place,
        )  # fmt: skip

    def quoted(self) -> Noted:
        """Return the line as the speaker's own words."""
        speech = as_speech(_OUTER.sub("", squeezed(self.point.text)))
        return self.noted(UNMARKED, speech, Phrase("speech", speech))

    def as_typed(self, tidied: str, marked: Stance | None, why: str = "") -> Noted:
        """Return the line taken as it stands."""
        stance, text = stance_said(tidied, marked)
        is_read = marked is None and stance is not UNMARKED
        return self.noted(stance, text, read_phrase(text), why, is_read=is_read)


class _Tags(dict[tuple[str, ...], tuple[str, ...]]):
    """The themes that are there, by those that a point has: few combinations, asked for often."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self._themes = {one.id for one in state.all(Theme)}

    def __missing__(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        leaders = distinct(self._state.leader(one) for one in tags)
        self[tags] = tuple(one for one in leaders if one in self._themes)
        return self[tags]


def _lexicon(state: State, points: Iterable[str]) -> Lexicon:
    texts = list(points)
    for theme in state.all(Theme):
        texts += [theme.topic, theme.definition, " ".join(theme.keywords)]
    details = state.session
    names = [details.process, details.subject, details.series]
    for one in state.all(Participant):
        names += [one.name, one.organization, one.speaks_for]
    for convener in state.all(Convener):
        names += [convener.name, convener.of, convener.to]
    return Lexicon(texts, names)
