"""One speaker's one remark that two note-takers wrote down: one point tells it, the other is told.

The draft takes the two as if somebody had joined them, but for the words: the point that tells all
stands for both. Whoever keeps the two apart, or joins them, settles it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from townnotes.domain.entities import OPENING
from townnotes.domain.points.answers import answer_in
from townnotes.domain.points.stances import Stance
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.noted import Noted
from townnotes.summary.evidence.said_twice import (
    Comparing,
    SaidTwice,
    Taken,
    author_of,
    comparing_of,
    pairs_among,
    tells_stance,
)
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.verbs import UNMARKED


def told_once(
    state: State,
    notes: list[Noted],
    memory: Memory,
    abbreviations: Mapping[str, Abbreviations] | None = None,
) -> list[Noted]:
    """Return the points, those that another tells with its id in `told_by`."""
    if not _are_several(state, notes):
        return notes
    made_with = memory.same("comparing", comparing_of(state, abbreviations or {}))
    by: dict[str, str] = {}
    for turn, own in _by_turn(notes).items():
        if len(own) > 1:
            authors = tuple(author_of(state, one.point) for one in own)
            joined = tuple(one.point.id for one in own if _is_joined(state, one))
            made_of = (tuple(own), authors, joined, made_with)
            by.update(memory.of("told once", turn, made_of, _told_by))
    if not by:
        return notes
    return [replace(one, told_by=by[one.point.id]) if one.point.id in by else one for one in notes]


def _are_several(state: State, notes: Sequence[Noted]) -> bool:
    """Tell whether more than one took notes: one alone notes nothing twice."""
    by = {one.point.by for one in notes}
    if "" in by:
        by |= {author_of(state, one.point) for one in notes}
        by.discard("")
    return len(by) > 1


def _by_turn(notes: Sequence[Noted]) -> dict[str, list[Noted]]:
    turns: dict[str, list[Noted]] = {}
    for one in notes:
        if one.voice.kind != OPENING:
            turns.setdefault(one.intervention, []).append(one)
    return turns


def _is_joined(state: State, noted: Noted) -> bool:
    """Tell whether somebody has joined a point with another, by a link or in its words."""
    point = noted.point
    return len(state.group(point.id)) > 1 or answer_in(state, point) is not None


def _told_by(
    own: Sequence[Noted], authors: Sequence[str], joined: Sequence[str], comparing: Comparing
) -> dict[str, str]:
    """Return by point the one that tells it; whoever tells another is told by nobody."""
    notes = {one.point.id: one for one in own}
    held = [Taken(one.point, author) for one, author in zip(own, authors, strict=True)]
    ways = [way for pair in pairs_among(held, comparing) for way in _ways(pair)]
    often = Counter(full for full, _ in ways)
    found: dict[str, str] = {}
    # Whoever tells most of the others tells first: so nobody tells what is told.
    for full, part in sorted(ways, key=lambda way: -often[way[0]]):
        is_free = part not in found and part not in joined and full not in found
        if is_free and part not in found.values() and _tells(notes[full], notes[part]):
            found[part] = full
    return found


def _ways(pair: SaidTwice) -> Sequence[tuple[str, str]]:
    """Return which of two may tell the other."""
    both = ((pair.one, pair.other), (pair.other, pair.one))
    return both if pair.is_equal else both[:1]


def _tells(full: Noted, part: Noted) -> bool:
    """Tell whether a point has words, and says all that another says in one remark."""
    if full.why or full.more or part.more or not full.text:
        return False
    return tells_stance(_marked(full), _marked(part))


def _marked(noted: Noted) -> Stance | None:
    return None if noted.stance is UNMARKED else noted.stance
