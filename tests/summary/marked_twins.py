"""Points that a person marked: which say the same, which only sound so, which are opposites.

`canteens.toml` is an invented consultation in three languages; `hurried_twins.txt` are pairs of the
sessions of the shared folder. Both were marked before there was a finder.
"""

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from tests.summary.townhalls import SHARED, Townhall, shared_text, state_from_json
from townnotes.domain.state import State
from townnotes.interchange.json_writing import point_ids

HURRIED = SHARED / "data" / "hurried"
_HERE = Path(__file__).parent

Pair = frozenset[str]
"""The ids of two points."""


@dataclass(frozen=True)
class MarkedSession:
    """A session with pairs of its points: twins, others near in words, and opposites."""

    name: str
    language: str
    state: State
    twins: frozenset[Pair]
    others: frozenset[Pair] = frozenset()
    opposites: frozenset[Pair] = frozenset()


def canteens() -> list[MarkedSession]:
    """Return the invented consultation, each theme as a session of its language."""
    told = tomllib.loads((_HERE / "canteens.toml").read_text(encoding="utf-8"))
    found: list[MarkedSession] = []
    for theme in told["themes"]:
        town = Townhall(language=theme["language"])
        town.theme(theme["label"])
        ids = {
            note: town.says(who, stance, text, theme["label"])
            for note, who, stance, text in theme["notes"]
        }
        twins, others, opposites = (
            frozenset(frozenset((ids[one], ids[other])) for one, other in theme[kind])
            for kind in ("twins", "others", "opposites")
        )
        name = f"canteens: {theme['label']}"
        found.append(MarkedSession(name, theme["language"], town.state, twins, others, opposites))
    return found


def marked_twice(kind: str) -> list[tuple[str, str, str]]:
    """Return pairs that two noted of one speaker, with their language: `same`, or `apart`."""
    told = tomllib.loads((_HERE / "noted_twice.toml").read_text(encoding="utf-8"))
    return [(code, *pair) for code, own in told.items() for pair in own[kind]]


def hurried() -> list[MarkedSession]:
    """Return the marked sessions of the shared folder; skips where it is absent."""
    rows = (_HERE / "hurried_twins.txt").read_text(encoding="utf-8").splitlines()
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        if not row.startswith("#"):
            session, _, one, other = row.split()
            pairs[session].append((one, other))
    found: list[MarkedSession] = []
    for name, own in pairs.items():
        state = state_from_json(shared_text(f"data/hurried/{name}.json"))
        ids = {written: id_ for id_, written in point_ids(state).items()}
        twins = frozenset(frozenset((ids[one], ids[other])) for one, other in own)
        found.append(MarkedSession(name, state.session.language or "en", state, twins))
    return found
