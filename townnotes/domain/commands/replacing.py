"""Other words in many places at once: of points, themes, people and sentences by hand."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from townnotes.domain.commands.records import change
from townnotes.domain.commands.summary import final_edition, gist_of_point
from townnotes.domain.entities import Entity, Participant, Point, Statement, Theme
from townnotes.domain.points.worded import digest_of_words, is_worded
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.domain.texts.styles import kept_styles, moved, read_styles
from townnotes.errors import RuleError

REPLACEABLE: dict[type[Entity], tuple[str, ...]] = {
    Participant: ("name", "organization", "speaks_for"),
    Theme: ("label", "topic"),
    Point: ("text",),
    Statement: ("text",),
}
"""The fields whose words may be replaced, by the kind of what has them."""


class TextChange(NamedTuple):
    """The text that a field of an entity is to have."""

    kind: type[Entity]
    id: str
    field: str
    text: str


def replace_texts(state: State, changes: Iterable[TextChange]) -> list[Assign]:
    """Give texts other words, as one change.

    A point's words that were accepted for the summary stay accepted. A sentence by hand that
    changes together with the points it rests on stands on them as they are then.
    """
    wanted: dict[tuple[type[Entity], str], dict[str, Any]] = {}
    for one in changes:
        wanted.setdefault((one.kind, one.id), {})[one.field] = one.text
    points = {id_: each["text"] for (kind, id_), each in wanted.items() if kind is Point}
    written: list[Assign] = []
    for (kind, id_), values in wanted.items():
        held = state.find(kind, id_)
        if isinstance(held, Point) and is_worded(held):
            values["worded"] = digest_of_words(values["text"])
        if isinstance(held, Statement):
            if final_edition(state) is not None:
                raise RuleError("The summary is final. Reopen it to change it.")
            values["seen"] = _seen(state, held, points)
            values["styles"] = _styles(held, values["text"])
        written += change(held, **values)
    return written


def _styles(held: Statement, text: str) -> tuple[str, ...]:
    """Return a sentence's bold and italic where its words are then."""
    return kept_styles(moved(read_styles(held.styles, held.text), held.text, text), text)


def _seen(state: State, held: Statement, points: dict[str, str]) -> dict[str, str]:
    """Return what a sentence stands on, with the new words of those points that it held for."""
    seen = dict(held.seen)
    for id_ in held.rests_on:
        point = state.find(Point, id_)
        if point is not None and id_ in points and seen.get(id_) == gist_of_point(state, point):
            seen[id_] = gist_of_point(state, replace(point, text=points[id_]))
    return seen
