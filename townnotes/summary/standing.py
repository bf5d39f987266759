"""Whether what is written by hand still stands on what was noted."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from townnotes.domain.entities import Intervention, Point, Statement
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.summary.paragraphs import Draft, Standing

_SAID = ("text", "stance", "wording", "private", "gap", "emphasis", Intervention.entity)
"""The fields of a point that a sentence is made of; a theme given later changes no words."""


class Changed(NamedTuple):
    """A point that is no longer what a sentence was written on."""

    point: str
    how: Literal["changed", "deleted", "set aside"]


def standing_of(state: State, held: Statement, *, needs_points: bool) -> Standing:
    """Return how a sentence by hand stands; `needs_points` where the rules would rest on some."""
    if held.state == "check" or changed_under(state, held):
        return "check"
    return "unsupported" if needs_points and held.text.strip() and not held.rests_on else ""


def changed_under(state: State, held: Statement) -> tuple[Changed, ...]:
    """Return the points that changed after the sentence was written, confirmed or linked."""
    registers = state.registers_of(held.id)
    written = max((_stamp(registers.get(name)) for name in ("text", "confirmed")), default=0)
    found: list[Changed] = []
    for id_ in held.rests_on:
        point = state.find(Point, id_)
        if point is None:
            found.append(Changed(id_, "deleted"))
        elif point.private or point.gap:
            found.append(Changed(id_, "set aside"))
        elif _last_change(state, point) > max(written, _stamp(registers.get(f"rests_on/{id_}"))):
            found.append(Changed(id_, "changed"))
    return tuple(found)


def _last_change(state: State, point: Point) -> int:
    registers = state.registers_of(point.id)
    said = [registers.get(name) for name in _SAID]
    # Who said it counts too: a wrong name put right may be somebody else's view.
    said.append(state.current(point.intervention, "speaker"))
    return max(_stamp(one) for one in said)


def _stamp(register: Register | None) -> int:
    return register.stamp if register else 0


class Matter(NamedTuple):
    """What is open before a summary is final; a point in no sentence has no section."""

    kind: Literal["check", "unsupported", "uncovered"]
    section: str
    heading: str
    sentence: int
    text: str
    points: tuple[str, ...] = ()


def open_matters(state: State, draft: Draft) -> tuple[Matter, ...]:
    """Return what is open: sentences to check, sentences without points, points in no sentence."""
    return (*_sentences(draft), *_uncovered(state, draft.uncovered))


def _sentences(draft: Draft) -> Iterator[Matter]:
    for paragraph in draft.paragraphs:
        for place, one in enumerate(paragraph.sentences):
            if one.state:
                yield Matter(
                    one.state, paragraph.section, paragraph.heading, place, one.text, one.rests_on
                )


def _uncovered(state: State, points: Iterable[str]) -> Iterator[Matter]:
    for id_ in points:
        point = state.find(Point, id_)
        if point is not None:
            said = " ".join(part for part in (point.stance, point.text) if part)
            yield Matter("uncovered", "", "", -1, said, (id_,))
