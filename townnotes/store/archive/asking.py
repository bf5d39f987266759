"""Asks the index: which townhalls it has, who said what is asked, and the points themselves."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from townnotes.language.saying import Saying
from townnotes.store.archive.layout import opened_to_ask
from townnotes.store.refusals import errors_in_words

_SAFE = Saying("The townhalls themselves are untouched.")
_TOWNHALLS = (
    "SELECT townhall.n, path, title, date, series, speakers, points "
    "FROM townhall JOIN file ON file.n = townhall.n"
)
_HELD = (
    "SELECT townhall.n, session, called, date FROM townhall JOIN file ON file.n = townhall.n "
    "WHERE path = ? AND size = ? AND changed = ?"
)
_COUNTED = (
    "SELECT townhall, organization, category, count(DISTINCT speaker), "
    "count(DISTINCT CASE WHEN doubtful THEN speaker END), count(*) FROM figure AS point WHERE {} "
    "GROUP BY townhall, organization, category"
)
_POINTS = (
    "SELECT townhall, id, who, called, category.name, doubtful, stance, family, strength, text, "
    "sentence_id, sentence FROM point JOIN category ON category.n = point.category WHERE {} "
    "ORDER BY point.n"
)
_FOUND = "point.n IN (SELECT rowid FROM words WHERE words MATCH ?)"
_OF_ORGANIZATIONS = "point.organization IN (SELECT value FROM json_each(?))"
_OF_TOWNHALLS = "point.townhall IN (SELECT value FROM json_each(?))"


class HeldTownhall(NamedTuple):
    """The townhall of a file: its number, the id of its session, how it is called, its date."""

    n: int
    session: str
    called: str
    date: str


class KnownTownhall(NamedTuple):
    """A townhall of the index; `n` is its number there, `speakers` and `points` its counts."""

    n: int
    path: str
    title: str
    date: str
    series: str
    speakers: int
    points: int


class CountedSpeakers(NamedTuple):
    """Of one townhall, organization and category: how many said what was asked.

    `organization` and `category` are numbers of the index; `doubtful` of the speakers are still to
    be identified.
    """

    townhall: int
    organization: int
    category: int
    speakers: int
    doubtful: int
    points: int


class KnownPoint(NamedTuple):
    """A point as the index has it."""

    id: str
    who: str
    organization: str
    category: str
    is_doubtful: bool
    stance: str
    family: str
    strength: int
    text: str
    sentence_id: str
    sentence: str


class PointFilter(NamedTuple):
    """What points must have: tokens, of each group one; an organization and townhall of these.

    None of organizations or townhalls is any.
    """

    tokens: Sequence[Sequence[str]] = ()
    organizations: Collection[int] | None = None
    townhalls: Collection[int] | None = None

    @property
    def match(self) -> str:
        """The tokens as the full-text table is asked for them."""
        return " AND ".join(f"({' OR '.join(map(_quoted, one))})" for one in self.tokens)


class ArchiveIndex:
    """The index as it was when it was first asked; errors are FileError.

    While it is open nothing can be taken in, so it is closed as soon as a question is answered.
    """

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self._path = path
        self._db = db

    @classmethod
    def opened(cls, path: Path) -> "ArchiveIndex | None":
        """Open the index; None where there is none, or none of this version."""
        with errors_in_words(path, _SAFE):
            db = opened_to_ask(path)
            if db is not None:
                # What is taken in meanwhile would be in a part of the answer alone.
                db.execute("BEGIN")
        return cls(path, db) if db is not None else None

    def close(self) -> None:
        """Let go of the index."""
        self._db.close()

    def townhalls(self) -> list[KnownTownhall]:
        """Return all townhalls that count."""
        return [KnownTownhall(*row) for row in self._rows(_TOWNHALLS, ())]

    def townhall_in(self, path: str, size: int, changed: int) -> HeldTownhall | None:
        """Return the townhall of a file that has not changed since; None where it counts not."""
        rows = self._rows(_HELD, (path, size, changed))
        return HeldTownhall(*rows[0]) if rows else None

    def organizations(self) -> dict[int, str]:
        """Return what organizations are called, by number."""
        return dict(self._rows("SELECT n, name FROM organization", ()))

    def categories(self) -> dict[int, str]:
        """Return what categories are called, by number."""
        return dict(self._rows("SELECT n, name FROM category", ()))

    def themes(self, townhall: int) -> list[tuple[str, str, str, int]]:
        """Return the themes of a townhall: id, label, topic, and how many took it up."""
        select = "SELECT id, label, topic, speakers FROM theme WHERE townhall = ? ORDER BY rowid"
        return self._rows(select, (townhall,))

    def counted(self, asked: PointFilter) -> list[CountedSpeakers]:
        """Count who said what is asked."""
        wanted, values = _condition(asked)
        return list(map(CountedSpeakers._make, self._rows(_COUNTED.format(wanted), values)))

    def points(self, asked: PointFilter, townhalls: Collection[int]) -> dict[int, list[KnownPoint]]:
        """Return the points of townhalls that are as asked, in the order they were said."""
        found: dict[int, list[KnownPoint]] = {one: [] for one in townhalls}
        wanted, values = _condition(asked._replace(townhalls=townhalls))
        for townhall, *point in self._rows(_POINTS.format(wanted), values):
            found[townhall].append(KnownPoint._make(point))
        return found

    def _rows(self, select: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        with errors_in_words(self._path, _SAFE):
            return self._db.execute(select, values).fetchall()


def _condition(asked: PointFilter) -> tuple[str, tuple[Any, ...]]:
    """Return what follows WHERE, with its values."""
    wanted, values = ["1"], list[Any]()
    if asked.tokens:
        wanted.append(_FOUND)
        values.append(asked.match)
    if asked.organizations is not None:
        wanted.append(_OF_ORGANIZATIONS)
        values.append(json.dumps(sorted(asked.organizations)))
    if asked.townhalls is not None:
        wanted.append(_OF_TOWNHALLS)
        values.append(json.dumps(sorted(asked.townhalls)))
    return " AND ".join(wanted), tuple(values)


def _quoted(token: str) -> str:
    return f'"{token[:-1]}"*' if token.endswith("*") else f'"{token}"'
