"""What a merge makes of the record that is signed: its counts and its opening, before and after."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from townnotes.domain.entities import Point
from townnotes.domain.floor.speakers import held_interventions, took_the_floor
from townnotes.domain.state import State
from townnotes.summary.frames import Frames
from townnotes.summary.languages import tongue_for
from townnotes.summary.style.house_style import readable_style

_AROUND = 2
"""Words shown beside what changes in a sentence."""


class RecordCounts(NamedTuple):
    """How many took the floor, and what the record holds."""

    people: int
    interventions: int
    points: int


class Reworded(NamedTuple):
    """A few words of the opening as they were and as they become."""

    before: str
    after: str


class RecordChange(NamedTuple):
    """The record before a merge, after it, and after it with all joined that is likely one."""

    before: RecordCounts
    after: RecordCounts
    joined: RecordCounts
    opening: tuple[Reworded, ...] = ()


def record_counts(state: State) -> RecordCounts:
    """Count who took the floor, the interventions held and the points that say anything."""
    return RecordCounts(
        len(took_the_floor(state)),
        len(held_interventions(state)),
        sum(bool(one.text) for one in state.all(Point)),
    )


def opening_of(state: State) -> str:
    """Return the opening of the summary, as it is worded where nobody has by hand."""
    frames = Frames(state, tongue_for(readable_style(state)[0], state))
    return " ".join(one.text for one in (frames.opening(), frames.counts()) if one)


def reworded(before: str, after: str) -> Iterator[Reworded]:
    """Give each stretch of words that is another then, with the words beside it."""
    ours, theirs = before.split(), after.split()
    for said, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if said != "equal":
            yield Reworded(_stretch(ours, a, b), _stretch(theirs, c, d))


def _stretch(words: list[str], start: int, end: int) -> str:
    return " ".join(words[max(0, start - _AROUND) : end + _AROUND])
