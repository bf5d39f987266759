"""What a line answers: the point of somebody else that it supports or speaks against."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from townnotes.domain.entities import OPENING, Intervention, Point
from townnotes.domain.points.leads import Lead, read_lead
from townnotes.domain.points.marks import mark_for, participant_like
from townnotes.domain.state import State

LATELY_MS = 5 * 60 * 1000
"""What was said before is answered within this, where no theme tells what is meant."""
_SIGNS = ("+1", "≠", "!=")
_WORD = re.compile(r"\w+")
_MARK = re.compile(r"[#!@§]\s?\w\S*")
_LEAST_LETTERS = 4
_ROOT = 6
"""Letters by which two forms of a word are one."""


class Answer(NamedTuple):
    """That a point supports or opposes another one; `kind` is that of the link it is."""

    kind: str
    target: str


def is_named(state: State, words: str) -> bool:
    """Tell whether words typed without `@` are the name of one participant."""
    return any(map(str.isalpha, words)) and participant_like(state, mark_for(words)) is not None


def answer_in(state: State, point: Point) -> Answer | None:
    """Return what the words of a point answer, where its marks were never read or fitted nobody."""
    if not point.text.startswith(_SIGNS):
        return None
    lead = read_lead(point.text, lambda words: is_named(state, words))
    target = answered(state, point, lead, point.themes) if lead else None
    if lead is None or target is None or target.id in state.ever_linked(point.id):
        # Where they were taken apart again, nobody means it any more.
        return None
    return Answer(lead.kind, target.id)


def answered(state: State, point: Point, lead: Lead, themes: Iterable[str]) -> Point | None:
    """Return the point that a mark means, or None.

    It is the likest one that was said before by whom it names, by anybody else where it names
    nobody: of the themes, else of the last five minutes; of several the latest.
    """
    before = _said_before(state, point, lead.name)
    if lead.kind == Point.entity:
        # Whoever supports somebody does not ask what that one asked.
        before = [one for one in before if not _is_question(one)]
    wanted = {state.leader(one) for one in themes}
    in_theme = [one for one in before if wanted & {state.leader(id_) for id_ in one.themes}]
    found = in_theme or [one for one in before if _is_lately(one, point)]
    words = _roots(_MARK.sub("", lead.rest))
    # Of those alike the last one wins: they stand in the order in which they were said.
    return max(reversed(found), key=lambda one: len(words & _roots(one.text)), default=None)


def _said_before(state: State, point: Point, name: str) -> list[Point]:
    own = state.find(Intervention, point.intervention)
    turns = _turns_of(state, own, name)
    found: list[Point] = []
    for turn in turns:
        for one in state.points_of(turn.id):
            if one.id == point.id:
                return found
            if not one.private and not one.gap and one.text.strip():
                found.append(one)
    return found


def _turns_of(state: State, own: Intervention | None, name: str) -> list[Intervention]:
    """Return the interventions of whom a mark names, up to the point's own one."""
    if own is None:
        return []
    every = state.all(Intervention)
    place = next((at for at, one in enumerate(every) if one.id == own.id), len(every))
    before = [one for one in every[: place + 1] if one.kind != OPENING]
    if not name:
        return [one for one in before if state.leader(one.speaker) != state.leader(own.speaker)]
    who = participant_like(state, mark_for(name) or name)
    return [one for one in before if who and state.leader(one.speaker) == who.id]


def _is_question(point: Point) -> bool:
    return point.stance in {"asked", "questioned"} or point.text.rstrip(" .!").endswith("?")


def _is_lately(one: Point, point: Point) -> bool:
    return one.at is not None and point.at is not None and one.at >= point.at - LATELY_MS


def _roots(text: str) -> set[str]:
    words = _WORD.findall(text.casefold())
    return {word[:_ROOT] for word in words if len(word) >= _LEAST_LETTERS}
