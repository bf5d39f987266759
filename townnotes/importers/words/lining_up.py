"""Lines the words of a call up with the notes: by who spoke in which order, a stamp as a hint."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from functools import cached_property
from typing import Literal, NamedTuple

from townnotes.domain.dates import read_date, time_zone
from townnotes.domain.entities import CHAT_MESSAGE, Intervention
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords, Cue
from townnotes.importers.display_names.resolver import Resolver
from townnotes.importers.folding import folded_words
from townnotes.importers.known_participants import known_participants
from townnotes.importers.tables.stamps import Stamp
from townnotes.importers.words.offsets import Difference, centre, meeting

Basis = Literal["speakers", "stamp", "beginning", "nothing"]
"""What an offset rests on: who spoke, the file's own stamp, the session's beginning, or nothing."""
_LEAST_SHARE = 0.3
"""Of the turns that could agree; where fewer do the call may be another one."""
_FEWEST = 2
_NEVER = 1 << 62
_NEAR_MS = 15_000
"""How far beyond an intervention's times a cue may lie that is of it."""


class SpokenTurn(NamedTuple):
    """What somebody said in a row: places of its first cue and behind its last, times of both."""

    speaker: str
    first: int
    behind: int
    start: int
    end: int
    part: int


class LinedUp(NamedTuple):
    """The instant, as UTC milliseconds, at which the clock of a part says 0, and how surely.

    `agree` turns of `of` that could agree on it do so.
    """

    offset: int
    by: Basis
    agree: int = 0
    of: int = 0

    @property
    def is_sure(self) -> bool:
        """Tell whether who spoke bears it out."""
        return self.by == "speakers" and self.agree >= max(_FEWEST, _LEAST_SHARE * self.of)

    @property
    def is_of_another(self) -> bool:
        """Tell whether who spoke speaks against its being of this townhall."""
        return self.of >= _FEWEST and not self.is_sure


class CueSpeaker(NamedTuple):
    """Whose a cue is in the session, and in which intervention it stands; empty where in none."""

    participant: str
    intervention: str


def turns_of(cues: Sequence[Cue]) -> list[SpokenTurn]:
    """Return who spoke in a row; a cue that names nobody goes on with who spoke before it."""
    found: list[SpokenTurn] = []
    for at, one in enumerate(cues):
        end = one.start if one.end is None else one.end
        last = found[-1] if found else None
        if last is not None and last.part == one.part and one.speaker in {"", last.speaker}:
            found[-1] = last._replace(behind=at + 1, end=max(end, last.end))
        else:
            found.append(SpokenTurn(one.speaker, at, at + 1, one.start, end, one.part))
    return found


class WordsAligner:
    """Finds whose words are whose, and when they were said, among the notes of a session."""

    def __init__(self, state: State) -> None:
        """Read who took part, and who spoke when; what takes longer is done when it is asked."""
        self.began = state.session.began
        """When the townhall began, as UTC milliseconds, as far as it is known."""
        self.day = read_date(state.session.date)
        self.zone = state.session.time_zone
        self._known = known_participants(state)
        self._meant: dict[str, AbstractSet[str]] = {}
        noted = [one for one in held_interventions(state)
                 if one.began is not None and one.kind != CHAT_MESSAGE]  # fmt: skip
        self._noted = sorted(noted, key=lambda one: one.began or 0)
        self._begun = [one.began or 0 for one in self._noted]
        # Who has the floor now goes on speaking.
        self._ends = [max(_NEVER if one.ended is None else one.ended, one.began or 0)
                      for one in self._noted]  # fmt: skip

    @cached_property
    def _resolver(self) -> Resolver:
        return Resolver(self._known)

    @cached_property
    def _named(self) -> dict[str, frozenset[str]]:
        """The words by which each is called, by the id."""
        return {one.id: folded_words(" ".join(one.names)) for one in self._known}

    @cached_property
    def _by_word(self) -> dict[str, set[str]]:
        """The ids of all who are called by a word."""
        found: dict[str, set[str]] = {}
        for id_, named in self._named.items():
            for word in named:
                found.setdefault(word, set()).add(id_)
        return found

    def participant(self, speaker: str) -> str:
        """Return whom a name in a file surely means; empty where nobody."""
        return self._resolver.resolve(speaker).participant if speaker else ""

    def may_be(self, speaker: str) -> AbstractSet[str]:
        """Return all whom a name in a file may mean: surely, perhaps, or by a part of it."""
        if speaker not in self._meant:
            resolved = self._resolver.resolve(speaker)
            words = folded_words(speaker)
            near = {id_ for word in words for id_ in self._by_word.get(word, ())}
            alike = {id_ for id_ in near if self._named[id_] <= words or words <= self._named[id_]}
            offered = {one.participant for one in resolved.offered}
            self._meant[speaker] = (alike | offered | {resolved.participant}) - {""}
        return self._meant[speaker]

    def line_up(self, cues: Sequence[Cue], hints: Mapping[int, int] | None = None) -> list[LinedUp]:
        """Return the offset of each part; `hints` are those that a file's own stamps give."""
        parts = range(max((one.part for one in cues), default=0) + 1)
        turns = turns_of(cues)
        return [
            self._line_up([one for one in turns if one.part == part], (hints or {}).get(part))
            for part in parts
        ]

    def _line_up(self, turns: Sequence[SpokenTurn], hint: int | None) -> LinedUp:
        agreeing = meeting(self._differences(turns), hint)
        could = min(len(self._noted), sum(bool(one.speaker) for one in turns))
        if len(agreeing) >= _FEWEST or (agreeing and could == 1):
            offset = centre([one.offset for one in agreeing])
            return LinedUp(offset, "speakers", len(agreeing), could)
        if hint is not None:
            return LinedUp(hint, "stamp", len(agreeing), could)
        began = self.began or (self._noted[0].began if self._noted else None)
        if began is None:
            return LinedUp(0, "nothing")
        first = min((one.start for one in turns), default=0)
        return LinedUp(began - first, "beginning", len(agreeing), could)

    def _differences(self, turns: Sequence[SpokenTurn]) -> Iterator[Difference]:
        by_speaker: dict[str, list[tuple[int, int]]] = {}
        for at, one in enumerate(self._noted):
            by_speaker.setdefault(one.speaker, []).append((one.began or 0, at))
        for at, turn in enumerate(turns):
            for id_ in self.may_be(turn.speaker) if turn.speaker else ():
                for began, noted in by_speaker.get(id_, ()):
                    yield Difference(began - turn.start, at, noted)

    def speakers(self, words: CallWords) -> list[CueSpeaker]:
        """Return whose each cue is: of who spoke at its time, or else by its name alone.

        A name that is somebody's at one time is theirs at others, too, where it is nobody else's.
        """
        found: list[CueSpeaker] = []
        names: list[str] = []
        for turn in turns_of(words.cues):
            held = words.cues[turn.first : turn.behind]
            said = (words.instant(one.start, one.part) for one in held)
            found += [self._whose(turn.speaker, at) for at in said]
            names += [turn.speaker] * len(held)
        told: dict[str, set[str]] = {}
        for name, one in zip(names, found, strict=True):
            told.setdefault(name, set()).update({one.participant} - {""})
        return [
            one._replace(participant=next(iter(told[name])))
            if not one.participant and len(told[name]) == 1
            else one
            for name, one in zip(names, found, strict=True)
        ]

    def _whose(self, speaker: str, at: int) -> CueSpeaker:
        meant = self.may_be(speaker) if speaker else frozenset[str]()
        own = next((one for one in self._at_time(at) if one.speaker in meant), None)
        if own is not None:
            return CueSpeaker(own.speaker, own.id)
        return CueSpeaker(self.participant(speaker), "")

    def _at_time(self, at: int) -> list[Intervention]:
        """Return the interventions at a time, the nearest first."""
        last = bisect_right(self._begun, at + _NEAR_MS)
        near = [
            (max((one.began or 0) - at, at - max(self._ends[place], one.began or 0), 0), place)
            for place, one in enumerate(self._noted[:last])
            if at <= self._ends[place] + _NEAR_MS
        ]
        return [self._noted[place] for _, place in sorted(near)]


def hint_of(start: Stamp | None, name: str, zone: str) -> int | None:
    """Return the instant that a file's own stamp gives, as UTC milliseconds; a hint alone.

    It is what its head says, in the session's zone, or a time of Greenwich in what it is called.
    """
    if start is not None and start.day is not None:
        moment = datetime.combine(start.day, start.clock, time_zone(zone))
        return round(moment.timestamp() * 1000)
    return _of_name(name)


def _of_name(name: str) -> int | None:
    stamp = name.partition("GMT")[2][:15]
    try:
        moment = datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return round(moment.timestamp() * 1000)
