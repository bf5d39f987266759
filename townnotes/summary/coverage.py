"""Where each point of a session is told, or why it is not.

Decisions:

* A point is in exactly one list, the first that fits: told, to word, topics, left out.
* What stands in one line with others on a card is told where the card's leading words are.
* What two note-takers wrote of one thing said is told once: the other point is told by the one that
  is (`told_by`), and nobody has joined the two yet.
* A theme that is only named tells none of its points; marks of a gap are told nowhere.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from townnotes.domain.entities import Point, Theme
from townnotes.domain.points.cards import card_of
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.paragraphs import Draft, DraftParagraph, StillToWord

_TOPICS = "additional"
"""The section that names themes and tells nothing of them."""

REASONS: Mapping[str, str] = MappingProxyType({
    "shorthand": "it is shorthand", "signs": "signs stand in for words",
    "colon": "it is a heading and a remark", "person": "it speaks in the first person",
    "splice": "it is several remarks in one", "no": "a bare “no” may be a fact or an ask",
    "mark": "it has an unknown mark", "verbless": "it has no verb",
    "reference": "it refers to something in another line",
    "question": "it is a question that no rule can report",
    "opponent": "what opposes it has no words yet",
})  # fmt: skip
"""Why a line waits, in words, by `line_reader.Why`."""


def reason(why: str) -> str:
    """Return why a line waits, in words."""
    return Saying(REASONS.get(why, why))


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every point that is not private, by its id, in one of four lists."""

    told: tuple[str, ...]
    to_word: tuple[StillToWord, ...]
    topics: tuple[str, ...]
    left_out: tuple[str, ...]
    told_by: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of those told, the points that another one tells, with that one."""

    @property
    def points(self) -> int:
        """How many points there are in all."""
        return len(self.told) + len(self.to_word) + len(self.topics) + len(self.left_out)

    def as_json(self, ids: Mapping[str, str]) -> dict[str, Any]:
        """Return the lists as they are written, `ids` naming the points as an export does."""

        def named(points: Iterable[str]) -> list[str]:
            return [ids.get(one, one) for one in points]

        told_by = {ids.get(one, one): ids.get(by, by) for one, by in self.told_by.items()}
        lists: dict[str, Any] = {
            "points": self.points,
            "told": named(self.told),
            "to_word": named(one.point for one in self.to_word),
            "topics": named(self.topics),
            "left_out": named(self.left_out),
        }
        return lists | ({"told_by": told_by} if told_by else {})


def coverage(state: State, draft: Draft) -> Coverage:
    """Return where each point is told by a draft."""
    told, topics = rested_on(draft.paragraphs)
    told_by = {one: by for one, by in draft.told_by.items() if by in told}
    told |= told_by.keys()
    waiting = {one.point: one for one in draft.to_word}
    lists: dict[str, list[str]] = {"told": [], "to_word": [], "topics": [], "left_out": []}
    for point in state.all(Point):
        if point.private:
            continue
        if point.id in told or _is_told_by_card(state, point, told):
            name = "told"
        elif point.id in waiting:
            name = "to_word"
        else:
            name = "topics" if point.id in topics else "left_out"
        lists[name].append(point.id)
    return Coverage(
        told=tuple(lists["told"]),
        to_word=tuple(waiting[one] for one in lists["to_word"]),
        topics=tuple(lists["topics"]),
        left_out=tuple(lists["left_out"]),
        told_by=told_by,
    )


def rested_on(paragraphs: Iterable[DraftParagraph]) -> tuple[set[str], set[str]]:
    """Return the points that sentences tell, and those behind the list of themes only named."""
    told: set[str] = set()
    topics: set[str] = set()
    for paragraph in paragraphs:
        for place, said in enumerate(paragraph.sentences):
            # What somebody wrote behind the list tells what it rests on.
            is_list = paragraph.section == _TOPICS and not place
            (topics if is_list else told).update(said.rests_on)
    return told, topics


def _is_told_by_card(state: State, point: Point, told: Container[str]) -> bool:
    if point.gap or len(state.group(point.id)) == 1:
        return False
    card = card_of(state, point.id)
    return card is not None and card.worded.id in told


class LeftOut(NamedTuple):
    """The points of one theme that no sentence tells; without a theme both texts are empty.

    `to_word` are those of its `points` that wait for words, with why; `is_told` where the theme
    has a paragraph, which tells others of its points.
    """

    theme: str
    label: str
    points: tuple[str, ...]
    is_told: bool = False
    to_word: Mapping[str, str] = MappingProxyType({})


def left_out(state: State, draft: Draft, found: Coverage | None = None) -> tuple[LeftOut, ...]:
    """Return them: first those without a theme, then in the order of the paragraphs.

    A point of two themes stands with the first that has a paragraph; marks of a gap are none.
    """
    found = found or coverage(state, draft)
    sections = [one.section for one in draft.paragraphs]
    themes = {one.id: one for one in state.all(Theme)}
    order = [*(one for one in sections if one in themes),
             *(one for one in themes if one not in sections)]  # fmt: skip
    why = {one.point: one.why for one in found.to_word}
    untold = {*why, *found.left_out}
    in_order = dict.fromkeys((*why, *draft.uncovered, *found.left_out))
    by_theme = _by_theme(state, (one for one in in_order if one in untold), order)
    groups = [("", "", False), *((id_, themes[id_].label, id_ in sections) for id_ in order)]
    return tuple(
        LeftOut(id_, label, points, is_told, {one: why[one] for one in points if one in why})
        for id_, label, is_told in groups
        if (points := tuple(by_theme.get(id_, ())))
    )


def _by_theme(state: State, points: Iterable[str], order: list[str]) -> dict[str, list[str]]:
    by_theme: dict[str, list[str]] = {}
    # Thousands of points have few combinations of themes.
    homes: dict[tuple[str, ...], str] = {}
    for id_ in points:
        point = state.find(Point, id_)
        if point is None or point.gap:
            continue
        if point.themes not in homes:
            homes[point.themes] = _home(state, point.themes, order)
        by_theme.setdefault(homes[point.themes], []).append(id_)
    return by_theme


def _home(state: State, tags: Iterable[str], order: Iterable[str]) -> str:
    leaders = {state.leader(theme) for theme in tags}
    return next((theme for theme in order if theme in leaders), "")
