"""Two note-takers' files of a townhall, as JSON that a session is made of, with what is true."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from tests.merge.note_takers import BEGAN

Spelling = Callable[[str, random.Random], str]
WORDS = (
    "access", "basin", "border", "budget", "canal", "charter", "child", "climate", "coast",
    "committee", "consent", "corridor", "dam", "data", "deadline", "delta", "dignity", "donor",
    "drought", "energy", "family", "farmer", "finance", "fisheries", "flood", "forest", "gender",
    "glacier", "harbour", "health", "housing", "indicator", "island", "justice", "labour", "land",
    "language", "local", "migrant", "monitoring", "nature", "network", "ocean", "parent",
    "partner", "pension", "pollution", "port", "private", "protection", "recruitment", "region",
    "registry", "remittance", "research", "return", "review", "river", "safety", "school",
    "season", "sector", "skills", "statistics", "storage", "student", "target", "trade",
    "training", "transport", "treaty", "union", "village", "visa", "wages", "water", "wetland",
    "women", "worker", "youth",
)  # fmt: skip
SAID, KEPT = 14, 0.25
"""Words of a turn, and the share of them that one listener keeps."""


class Turn(NamedTuple):
    """Who really spoke, when (UTC milliseconds), and the words that were said."""

    person: str
    organization: str
    began: int
    ended: int
    words: tuple[str, ...]


class Ear(NamedTuple):
    """How one note-taker listens: shares of turns, seconds of clock, and what the file says.

    `share` is the stretch of the turns that is noted; `offset` is added to every instant, and
    `late` is the deviation of single keys. `spelling` makes what is written of a name.
    """

    missed: float = 0.0
    surname: float = 0.0
    organization: float = 0.0
    without_organization: float = 0.0
    offset: float = 0.0
    late: float = 1.0
    share: tuple[float, float] = (0.0, 1.0)
    spelling: Spelling | None = None
    has_times: bool = True
    days: int = 0
    ordinal: int | None = 3


class Written(NamedTuple):
    """How a note-taker wrote who spoke."""

    name: str
    organization: str


class Notes(NamedTuple):
    """One note-taker's file: the JSON, and what of it is true.

    `heard` is the turn of each intervention, `written` how its speaker is written, by the ids of
    interventions; `people` are who is meant by each participant, by their ids.
    """

    document: dict[str, Any]
    heard: dict[str, int]
    written: dict[str, Written]
    people: dict[str, set[str]]
    offset: float


class TwoRecordings(NamedTuple):
    """What two recorded of one townhall, or of two; turns are numbered through both."""

    turns: tuple[Turn, ...]
    ours: Notes
    theirs: Notes

    @property
    def numbers(self) -> dict[str, int]:
        """The turn that each intervention of either file is of."""
        return self.ours.heard | self.theirs.heard

    @property
    def written(self) -> dict[str, Written]:
        """How the speaker of each intervention was written."""
        return self.ours.written | self.theirs.written

    @property
    def speakers(self) -> int:
        """How many people took the floor, as far as anybody noted them."""
        return len({self.turns[number].person for number in self.numbers.values()})

    @property
    def shared(self) -> set[tuple[str, str]]:
        """The interventions that are one."""
        theirs = {number: id_ for id_, number in self.theirs.heard.items()}
        return {
            (id_, theirs[number]) for id_, number in self.ours.heard.items() if number in theirs
        }

    @property
    def same_people(self) -> set[tuple[str, str]]:
        """The participants that are one; who stands for two people is nobody."""
        return {
            (one, other)
            for one, ours in self.ours.people.items()
            for other, theirs in self.theirs.people.items()
            if ours == theirs and len(ours) == 1
        }


def words_said(chance: random.Random) -> tuple[str, ...]:
    """Return what somebody says."""
    return tuple(chance.sample(WORDS, SAID))


def noted(turns: Sequence[Turn], ear: Ear, by: str, chance: random.Random, first: int = 0) -> Notes:
    """Note turns as somebody hears them; they are numbered from `first`."""
    since, until = (round(part * len(turns)) for part in ear.share)
    heard: dict[str, int] = {}
    written: dict[str, Written] = {}
    rows: list[dict[str, Any]] = []
    people: dict[Written, str] = {}
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for number in range(since, until):
        if chance.random() < ear.missed:
            continue
        turn = turns[number]
        id_ = f"{by}:{number}"
        heard[id_], written[id_] = first + number, _written(turn, ear, chance)
        speaker = people.setdefault(written[id_], f"{by}p{len(people)}")
        meant[speaker].add(turn.person)
        kept = " ".join(word for word in turn.words if chance.random() < KEPT)
        points = [{"id": f"{by}n{number}", "text": f"called for {kept or 'more'}"}]
        row = {"id": id_, "speaker": speaker, "kind": "statement", "points": points}
        rows.append(row | (_times(turn, ear, chance) if ear.has_times else {}))
    return Notes(_document(ear, people, rows), heard, written, dict(meant), ear.offset)


def _written(turn: Turn, ear: Ear, chance: random.Random) -> Written:
    if chance.random() < ear.organization:
        return Written("", turn.organization)
    name = ear.spelling(turn.person, chance) if ear.spelling else turn.person
    if chance.random() < ear.surname:
        return Written(name.split()[-1], "")
    is_without = chance.random() < ear.without_organization
    return Written(name, "" if is_without else turn.organization)


def _times(turn: Turn, ear: Ear, chance: random.Random) -> dict[str, str]:
    began, ended = (
        at + 1000 * (ear.offset + chance.gauss(0, ear.late)) for at in (turn.began, turn.ended)
    )
    return {"began": _instant(began), "ended": _instant(max(began + 1000, ended))}


def _instant(at: float) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _document(ear: Ear, people: dict[Written, str], rows: list[dict[str, Any]]) -> dict[str, Any]:
    day = datetime.fromtimestamp(BEGAN / 1000, UTC).date() + timedelta(days=ear.days)
    session: dict[str, Any] = {
        "name": "virtual townhall briefing", "process": "River Basin Compact",
        "subject": "River Basin Compact", "audience": ["stakeholders"], "platform": "Zoom",
        "time_zone": "UTC", "date": date.isoformat(day),
    }  # fmt: skip
    if ear.ordinal is not None:
        session["ordinal"] = ear.ordinal
    category = {"id": "cat", "singular": "stakeholder", "plural": "stakeholders",
                "took_the_floor": True}  # fmt: skip
    return {
        "format": "townnotes-session",
        "version": 1,
        "session": session,
        "categories": [category],
        "participants": [
            {"id": id_, "name": one.name, "organization": one.organization, "category": "cat"}
            for one, id_ in people.items()
        ],
        "interventions": rows,
    }
