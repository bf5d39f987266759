"""What merging compares: plain rows of what one note-taker recorded, read from any source."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import inf
from operator import le
from typing import NamedTuple

from townnotes.domain.clocks import BETWEEN
from townnotes.domain.entities import Intervention

_WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 6
FAR_MS = 86_400_000
"""How far before the first known instant, and after the last, a row may have begun."""

FEWEST = 3
"""One or two that somebody else inserted belong where they were inserted."""
STEP_MS = 0.01
"""Keeps rows between two others in their order; far less than clocks tell."""


class RecordedPerson(NamedTuple):
    """Who spoke, as one note-taker wrote it; any part may be missing or wrong."""

    id: str
    name: str = ""
    organization: str = ""
    aliases: tuple[str, ...] = ()


class RecordedTurn(NamedTuple):
    """One intervention as one note-taker recorded it; instants are UTC milliseconds."""

    id: str
    speaker: RecordedPerson
    began: int | None = None
    ended: int | None = None
    text: str = ""


class Label(NamedTuple):
    """What belongs to a session, as a theme or a convener: `words` are what tells it."""

    id: str
    kind: str
    words: tuple[str, ...]


class TownhallHeading(NamedTuple):
    """Which townhall a session says it is of, as far as it does: ISO date, number, title.

    `titles` are the series, the process and the subject, each may be empty.
    """

    date: str = ""
    ordinal: int | None = None
    name: str = ""
    titles: tuple[str, ...] = ()


class Recording(NamedTuple):
    """What was recorded of a townhall in one place; `id` is its session's.

    `heard` stands in the order heard, its instants by the recording's own clock. `people` holds who
    never spoke, too. `clocks` are others that some of its instants were read from, and `unnamed` is
    what does not say which it was, by entity and id; `is_leads` says that the lead made it.
    """

    id: str
    heard: tuple[RecordedTurn, ...]
    people: tuple[RecordedPerson, ...] = ()
    labels: tuple[Label, ...] = ()
    heading: TownhallHeading = TownhallHeading()
    clocks: tuple[str, ...] = ()
    unnamed: tuple[tuple[str, str], ...] = ()
    is_leads: bool = False

    @property
    def everyone(self) -> tuple[RecordedPerson, ...]:
        """Everybody it names, each once."""
        named = {one.id: one for one in self.people}
        named.update((one.speaker.id, one.speaker) for one in self.heard)
        return tuple(named.values())


def places(heard: Sequence[RecordedTurn]) -> list[int]:
    """Return when each row began; one without an instant is where the one before it is."""
    return _filled(heard, next((row.began for row in heard if row.began is not None), 0))


class Spans(NamedTuple):
    """Between which instants each row began, both rising; for one with an instant they are one."""

    since: list[int]
    until: list[int]


def spans(heard: Sequence[RecordedTurn]) -> Spans:
    """Return since and until when rows in order may have begun: between their neighbours."""
    known = [row.began for row in heard if row.began is not None]
    if not known:
        return Spans([0] * len(heard), [0] * len(heard))
    return Spans(
        _filled(heard, known[0] - FAR_MS), _filled(heard[::-1], known[-1] + FAR_MS)[::-1]
    )  # fmt: skip


def _filled(heard: Sequence[RecordedTurn], last: int) -> list[int]:
    found: list[int] = []
    for row in heard:
        last = last if row.began is None else row.began
        found.append(last)
    return found


def in_order(heard: Sequence[RecordedTurn]) -> tuple[RecordedTurn, ...]:
    """Return the rows by the time they began; one without stays behind the one before it."""
    known = places(heard)
    if all(map(le, known, known[1:])):
        return tuple(heard)
    return tuple(heard[at] for at in sorted(range(len(heard)), key=lambda at: (known[at], at)))


@lru_cache(maxsize=65_536)
def words_of(text: str) -> frozenset[str]:
    """Return the words that carry a note, cut so that endings do not matter."""
    return frozenset(word[:STEM] for word in _WORD.findall(text.casefold()))


def session_of(recording: str) -> str:
    """Return the session of a recording, or of a part of it that was noted beside the others."""
    return recording.partition(BETWEEN)[0]


class ParallelNotes(NamedTuple):
    """What one author noted while another did; surely, where it was mostly at the same moments."""

    author: str
    rows: tuple[Intervention, ...]
    is_sure: bool


def beside(
    heard: Mapping[str, Intervention], makers: Mapping[str, str], lead: str
) -> list[ParallelNotes]:
    """Return what others noted at the same moments as the lead.

    Whoever went on where another left off is not among them. Where the lead noted nothing, whoever
    noted most stands for them.
    """
    by: defaultdict[str, list[Intervention]] = defaultdict(list)
    for id_, one in heard.items():
        by[makers[id_]].append(one)
    if len(by) <= 1:
        return []
    first = lead if lead in by else max(sorted(by), key=lambda author: len(by[author]))
    known = sorted((one.began, one.ended or one.began) for one in by[first] if one.began)
    met = {author: sum(_is_met(one, known) for one in rows) for author, rows in by.items()}
    return [
        ParallelNotes(author, tuple(by[author]), 2 * met[author] > len(by[author]))
        for author in sorted(by)
        if author != first and met[author] >= FEWEST
    ]


def _is_met(one: Intervention, known: Sequence[tuple[int, int]]) -> bool:
    """Tell whether somebody has the floor in `known` while this one does."""
    if one.began is None or one.ended is None:
        return False
    at = bisect_left(known, (one.ended, 0)) - 1
    return at >= 0 and known[at][1] > one.began


def placed(known: Mapping[str, float], recordings: Iterable[Recording]) -> dict[str, float]:
    """Return where each row stands: by its instant, or behind the row noted before it.

    `known` holds infinity for rows without an instant. Those at the beginning stand before the
    first that has one, and where none has they stay at the end.
    """
    found = dict(known)
    for one in recordings:
        ids = [row.id for row in in_order(one.heard) if row.id in found]
        _fill(found, ids, STEP_MS)
        _fill(found, ids[::-1], -STEP_MS)
    return found


def _fill(found: dict[str, float], ids: Sequence[str], step: float) -> None:
    last = inf
    for id_ in ids:
        last = found[id_] = last + step if found[id_] == inf else found[id_]
