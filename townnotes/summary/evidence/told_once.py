"""One speaker's one remark that two note-takers wrote down: one point tells it, the other is told.

The draft takes the two as if somebody had joined them, but for the words: the point that tells all
stands for both. Whoever keeps the two apart, or joins them, settles it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from townnotes.domain.entities import OPENING, OwnStance
from townnotes.domain.points.answers import answer_in
from townnotes.domain.points.cards import kept_apart
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.noted import Noted
from townnotes.summary.evidence.said_twice import SaidTwice, Taken, pairs_among, taken, tells_stance
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.verbs import UNMARKED

Apart = frozenset[frozenset[str]]


def told_once(
    state: State,
    notes: list[Noted],
    memory: Memory,
    abbreviations: Mapping[str, Abbreviations] | None = None,
) -> list[Noted]:
    """Return the points, those that another tells with its id in `told_by`."""
    held = _by_turn(state, notes)
    if not held:
        return notes
    known = memory.same("stances", stances_of(state.all(OwnStance)))
    apart: Apart = memory.same("apart", frozenset(kept_apart(state)))
    tables = abbreviations or {}
    by: dict[str, str] = {}
    for turn, own in held.items():
        made_of = (own, known, tables, state.session.language, apart)
        by.update(memory.of("told once", turn, made_of, _told_by))
    if not by:
        return notes
    return [replace(one, told_by=by[one.point.id]) if one.point.id in by else one for one in notes]


_Own = tuple[tuple[Noted, Taken, bool], ...]
"""The points of an intervention, each with who noted it and whether it is joined with others."""


def _by_turn(state: State, notes: Sequence[Noted]) -> dict[str, _Own]:
    """Return the points of the interventions that several noted; most sessions have none."""
    by = {one.point.by for one in notes}
    if len(by) < 2 and "" not in by:  # noqa: PLR2004 - one alone notes nothing twice
        return {}
    turns: dict[str, list[Noted]] = {}
    for one in notes:
        if one.voice.kind != OPENING:
            turns.setdefault(one.intervention, []).append(one)
    held: dict[str, _Own] = {}
    for turn, own in turns.items():
        if len(own) > 1:
            read = [(one, taken(state, one.point)) for one in own]
            if any(read[0][1].is_by_another(each) for _, each in read[1:]):
                held[turn] = tuple((one, each, _is_joined(state, one)) for one, each in read)
    return held


def _is_joined(state: State, noted: Noted) -> bool:
    point = noted.point
    return len(state.group(point.id)) > 1 or answer_in(state, point) is not None


def _told_by(
    own: _Own,
    known: Mapping[str, Stance],
    abbreviations: Mapping[str, Abbreviations],
    language: str,
    apart: Apart,
) -> dict[str, str]:
    """Return by point the one that tells it; whoever tells another is told by nobody."""
    notes = {noted.point.id: noted for noted, _, _ in own}
    joined = {noted.point.id for noted, _, is_joined in own if is_joined}
    found: dict[str, str] = {}
    for pair in pairs_among([each for _, each, _ in own], known, abbreviations, language, apart):
        for full, part in _ways(pair):
            is_free = part not in found and part not in joined and full not in found
            if is_free and part not in found.values() and _tells(notes[full], notes[part]):
                found[part] = full
                break
    return found


def _ways(pair: SaidTwice) -> Sequence[tuple[str, str]]:
    if not pair.is_told:
        return ()
    both = ((pair.one, pair.other), (pair.other, pair.one))
    return both if pair.is_equal else both[:1]


def _tells(full: Noted, part: Noted) -> bool:
    """Tell whether a point has words, and says all that another says in one remark."""
    if full.why or full.more or part.more or not full.text:
        return False
    return tells_stance(_marked(full), _marked(part))


def _marked(noted: Noted) -> Stance | None:
    return None if noted.stance is UNMARKED else noted.stance
