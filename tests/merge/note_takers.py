"""Makes up note-takers who heard the same real debate, as reliability.md section 3 has them."""

import csv
import hashlib
import json
import random
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording

DATA = Path(__file__).parents[3] / "shared" / "data"
BEGAN = 1_773_237_600_000
WORDS_A_MINUTE = 150
BETWEEN_MS = 4_000


class Care(NamedTuple):
    """How carefully a note-taker works: shares of interventions, and clocks in seconds.

    `late` is the deviation of the instant at which a key is pressed, which reliability.md leaves
    open: chosen so that time alone aligns as its table says.
    """

    offset: float
    missed: float
    surname: float = 0.0
    typos: float = 0.0
    organization: float = 0.0
    split: float = 0.0
    late: float = 1.0


EASY = Care(2, 0.05)
MIDDLE = Care(120, 0.10, 0.30, 0.12, 0.08, 0.03, late=3.0)
HARD = Care(1800, 0.25, 0.40, 0.20, 0.20, 0.06, late=5.0)


class Said(NamedTuple):
    """What was really said: by whom, when."""

    name: str
    organization: str
    began: int
    ended: int
    text: str


class Debate(NamedTuple):
    """A debate with its two official records, and which of their lines are one."""

    id: str
    said: tuple[Said, ...]
    minutes: tuple[tuple[str, str], ...]
    gold: frozenset[tuple[int, int]]

    @property
    def is_for_tuning(self) -> bool:
        """Tell which half it belongs to; nothing was ever chosen by the other one."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 2 == 0


class Noted(NamedTuple):
    """A note-taker's recording, and for each of its ids what was heard: (number, part)."""

    recording: Recording
    heard: dict[str, tuple[int, int]]


@lru_cache
def debates(name: str = "pairs") -> tuple[Debate, ...]:
    """Read the debates of a file; none where the data are absent."""
    path = DATA / "ep" / f"{name}.jsonl"
    if not path.exists():
        return ()
    return tuple(_debate(json.loads(line)) for line in path.read_text("utf-8").splitlines())


def _debate(held: dict[str, Any]) -> Debate:
    return Debate(
        held["id"],
        tuple(_timed(held["A"])),
        tuple((one["n"], one.get("group") or "") for one in held["B"]),
        frozenset((one, other) for one, other in held["gold"]),
    )


def _timed(lines: Iterable[dict[str, Any]]) -> Iterable[Said]:
    now = BEGAN
    for line in lines:
        length = max(10_000, line["words"] * 60_000 // WORDS_A_MINUTE)
        organization = line.get("group") or organization_of(line["n"])
        yield Said(line["n"], organization, now, now + length, line.get("text", ""))
        now += length + BETWEEN_MS


@lru_cache
def _organizations() -> tuple[str, ...]:
    with (DATA / "names" / "international_organisations.csv").open(encoding="utf-8") as file:
        return tuple(row["en"] for row in csv.DictReader(file))


def organization_of(name: str) -> str:
    """Return where a speaker without a group comes from, always the same."""
    known = _organizations()
    return known[int(hashlib.sha256(name.encode()).hexdigest(), 16) % len(known)]


def official(debate: Debate, which: str) -> Recording:
    """Return one of the two official records, which have names in order and no times."""
    lines = [(one.name, "") for one in debate.said] if which == "A" else debate.minutes
    return Recording(
        which,
        tuple(
            RecordedTurn(f"{which}{at}", RecordedPerson(f"{which}p{at}", name, group))
            for at, (name, group) in enumerate(lines)
        ),
    )


def note(
    debate: Debate, care: Care, seed: str, *, offset: float = 0.0, drift: float = 0.0
) -> Noted:
    """Note a debate; `offset` in seconds and `drift` in parts per million bend the clock."""
    chance = random.Random(f"{debate.id}/{seed}")
    rows: list[RecordedTurn] = []
    heard: dict[str, tuple[int, int]] = {}
    for number, said in enumerate(debate.said):
        if chance.random() < care.missed:
            continue
        for part, (began, ended) in enumerate(_parts(said, care, chance)):
            id_ = _id(debate.id, seed, str(number), str(part))
            clock = [
                round(
                    at + 1000 * (offset + chance.gauss(0, care.late)) + (at - BEGAN) * drift / 1e6
                )
                for at in (began, ended)
            ]
            person = _typed(said, care, chance)
            person = person._replace(id=_id(seed, *person[1:3]))
            rows.append(
                RecordedTurn(id_, person, clock[0], max(clock), _in_own_words(said.text, chance))
            )
            heard[id_] = (number, part)
    rows.sort(key=lambda one: one.began or 0)
    return Noted(Recording(f"{seed}/{debate.id}", tuple(rows)), heard)


def _id(*of: str) -> str:
    return hashlib.sha256("/".join(of).encode()).hexdigest()[:32]


def _parts(said: Said, care: Care, chance: random.Random) -> list[tuple[int, int]]:
    if chance.random() >= care.split:
        return [(said.began, said.ended)]
    middle = round(said.began + (said.ended - said.began) * chance.uniform(0.3, 0.7))
    return [(said.began, middle), (middle, said.ended)]


def _typed(said: Said, care: Care, chance: random.Random) -> RecordedPerson:
    if chance.random() < care.organization:
        alone = chance.random() < 0.5
        return RecordedPerson(
            "", said.organization if alone else "", "" if alone else said.organization
        )
    name, organization = said.name, said.organization
    if chance.random() < care.surname:
        name, organization = name.split()[-1], ""
    if chance.random() < care.typos:
        name = mistyped(name, chance)
    return RecordedPerson("", name, organization)


def mistyped(name: str, chance: random.Random) -> str:
    """Return a name with a letter or two wrong, missing, doubled or exchanged."""
    for _ in range(1 if chance.random() < 0.7 else 2):
        at = chance.randrange(len(name))
        before, letter, after = name[:at], name[at], name[at + 1 :]
        slips = ["", letter * 2, chance.choice("abcdefghijklmnopqrstuvwxyz"), after[:1] + letter]
        slip = chance.choice(slips)
        name = before + slip + (after[1:] if slip is slips[3] else after)
    return name


def _in_own_words(text: str, chance: random.Random) -> str:
    """Return the gist that one listener keeps: about half of the words."""
    return " ".join(word for word in text.split() if chance.random() < 0.5)


def pairs_of(one: Noted, other: Noted) -> set[tuple[str, str]]:
    """Return which ids of two note-takers are one."""
    by_heard = {heard: id_ for id_, heard in other.heard.items()}
    return {(id_, by_heard[heard]) for id_, heard in one.heard.items() if heard in by_heard}


class Score(NamedTuple):
    """How well pairs were found."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def plus(self, found: Iterable[Any], gold: Iterable[Any]) -> "Score":
        """Count one more debate."""
        got, held = set(found), set(gold)
        right = len(got & held)
        return Score(
            self.right + right, self.wrong + len(got) - right, self.missed + len(held) - right
        )

    @property
    def precision(self) -> float:
        """How many of those found are right."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """How many of those there are were found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)
