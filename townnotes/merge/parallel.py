"""Takes apart what several noted at the same time in copies of one session.

One has the floor at a time: what two authors have at the same moments are two notes of the same.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from townnotes.domain.entities import Intervention

FEWEST = 3
"""One or two that somebody else inserted belong where they were inserted."""
BETWEEN = "/"


def track_id(session: str, author: str) -> str:
    """Return the id of what an author noted beside the others of a session."""
    return f"{session}{BETWEEN}{author}"


def session_of(recording: str) -> str:
    """Return the session of a recording, or of a part of it that was noted beside the others."""
    return recording.partition(BETWEEN)[0]


class Beside(NamedTuple):
    """What one author noted while another did; surely, where it was mostly at the same moments."""

    author: str
    rows: tuple[Intervention, ...]
    is_sure: bool


def beside(heard: Mapping[str, Intervention], makers: Mapping[str, str], lead: str) -> list[Beside]:
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
        Beside(author, tuple(by[author]), 2 * met[author] > len(by[author]))
        for author in sorted(by)
        if author != first and met[author] >= FEWEST
    ]


def _is_met(one: Intervention, known: Sequence[tuple[int, int]]) -> bool:
    """Tell whether somebody has the floor in `known` while this one does."""
    if one.began is None or one.ended is None:
        return False
    at = bisect_left(known, (one.ended, 0)) - 1
    return at >= 0 and known[at][1] > one.began
