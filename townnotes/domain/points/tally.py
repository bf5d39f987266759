"""Counts that live beside the note: who took up each theme, how often, and for whom they spoke."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from townnotes.domain.entities import Category, Intervention, Link, Participant, Point, Theme
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State, Touched

_Worn = tuple[tuple[str, ...], str]
"""The themes that a point counts for, and who said it."""
_NONE: _Worn = ((), "")
_KINDS = {
    Link.entity, Theme.entity, Participant.entity, Category.entity, Intervention.entity,
    Point.entity,
}  # fmt: skip


class ThemeFigures(NamedTuple):
    """What counts for a theme, what stands under it included; `by_category` in their order.

    `by_category` gives, for each category's id, distinct speakers and points; no category is "".
    """

    speakers: int
    organizations: int
    points: int
    by_category: Mapping[str, tuple[int, int]]


class ThemeTally:
    """Distinct speakers and points a theme, kept up with each change; registers are read as is.

    Reading the entities of 25,000 points takes longer than opening the file did.
    """

    def __init__(self) -> None:
        self._worn: dict[str, _Worn] = {}
        self._counted: dict[str, Counter[str]] = {}
        self._homes: dict[str, tuple[str, ...]] = {}
        self._people: dict[str, tuple[str, str]] = {}

    def count(self, state: State) -> None:
        """Count everything anew."""
        self._worn.clear()
        self._counted.clear()
        self._people.clear()
        self._homes = _homes(state)
        speakers = _Speakers(state)
        for theme, counted in self._homes.items():
            field = f"themes/{theme}"
            for point in state.referring(Point.entity, "themes", theme):
                raw = state.registers_of(point)
                if not _is_true(raw, field):
                    continue
                held = self._worn.get(point)
                speaker = held[1] if held else speakers.of(point, raw)
                if speaker is not None:
                    self._worn[point] = (_joined(held[0], counted) if held else counted, speaker)
        for themes, speaker in self._worn.values():
            for theme in themes:
                self._counter(theme)[speaker] += 1

    def follow(self, state: State, touched: Touched) -> bool:
        """Bring the counts in line with a change; returns whether any could have changed."""
        kinds = {entity for entity, _ in touched}
        if not kinds & _KINDS:
            return False
        points = {id_ for entity, id_ in touched if entity == Point.entity}
        points.update(_points_behind(state, touched))
        if kinds & {Theme.entity, Link.entity}:
            points.update(self._rehome(state))
        speakers = _Speakers(state)
        moved = [self._put(id_, self._read(state, id_, speakers)) for id_ in points]
        if kinds & {Participant.entity, Category.entity, Link.entity}:
            self._people.clear()
        return any(moved) or bool(kinds - {Point.entity, Intervention.entity})

    def speakers(self, theme: str) -> int:
        """Return how many distinct speakers took the theme up, or what stands under it."""
        counter = self._counted.get(theme, ())
        return len(counter) - ("" in counter)

    def points(self, theme: str) -> int:
        """Return how many points wear the theme, or what stands under it."""
        return self._counted.get(theme, Counter()).total()

    def figures(self, state: State, theme: str) -> ThemeFigures:
        """Return all that is counted for a theme."""
        counter = self._counted.get(theme, Counter[str]())
        organizations: set[str] = set()
        found: dict[str, tuple[int, int]] = {}
        for speaker, points in counter.items():
            organization, category = self._person(state, speaker)
            organizations.add(organization)
            heads, said = found.get(category, (0, 0))
            found[category] = (heads + bool(speaker), said + points)
        order = [*(one.id for one in state.all(Category)), ""]
        return ThemeFigures(
            self.speakers(theme),
            len(organizations - {""}),
            counter.total(),
            {one: found[one] for one in order if one in found},
        )

    def points_of(self, state: State, theme: str, category: str | None = None) -> list[str]:
        """Return the points that count for a theme: of all, or of one category's speakers."""
        return [
            point
            for point, (themes, speaker) in self._worn.items()
            if theme in themes and category in {None, self._person(state, speaker)[1]}
        ]

    def _person(self, state: State, speaker: str) -> tuple[str, str]:
        """Return a speaker's organization, to compare it by, and category."""
        held = self._people.get(speaker)
        if held is None:
            one = state.find(Participant, speaker)
            category = state.find(Category, one.category) if one else None
            organization = " ".join(one.organization.casefold().split()) if one else ""
            held = self._people[speaker] = (organization, category.id if category else "")
        return held

    def _rehome(self, state: State) -> Iterable[str]:
        """Read anew which themes count for which; give the points of those that moved."""
        before, self._homes = self._homes, _homes(state)
        for theme in before.keys() | self._homes.keys():
            if before.get(theme) != self._homes.get(theme):
                yield from state.referring(Point.entity, "themes", theme)

    def _read(self, state: State, point: str, speakers: "_Speakers") -> _Worn:
        """Return what a point counts for; nothing for a hidden or private one."""
        raw = state.registers_of(point)
        themes: tuple[str, ...] = ()
        for field in raw:
            entity, _, theme = field.partition("/")
            if entity == "themes" and theme in self._homes and _is_true(raw, field):
                themes = _joined(themes, self._homes[theme])
        speaker = speakers.of(point, raw) if themes else None
        return _NONE if speaker is None else (themes, speaker)

    def _counter(self, theme: str) -> Counter[str]:
        held = self._counted.get(theme)
        if held is None:
            held = self._counted[theme] = Counter()
        return held

    def _put(self, point: str, worn: _Worn) -> bool:
        before = self._worn.get(point, _NONE)
        if before == worn:
            return False
        for theme in before[0]:
            counter = self._counter(theme)
            counter[before[1]] -= 1
            if not counter[before[1]]:
                del counter[before[1]]
        for theme in worn[0]:
            self._counter(theme)[worn[1]] += 1
        if worn[0]:
            self._worn[point] = worn
        else:
            self._worn.pop(point, None)
        return True


class _Speakers:
    """Who said a point; asked once an intervention, for as long as nothing changes."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._known: dict[str, str | None] = {}

    def of(self, point: str, raw: Mapping[str, Register]) -> str | None:
        """Return who said it, "" where that is not known; None for a hidden or private point."""
        held = raw.get(Intervention.entity)
        if held is None or _is_true(raw, "private"):
            return None
        if "deleted" in raw and self._state.is_deleted(point):
            return None
        if held.value not in self._known:
            self._known[held.value] = self._speaker(str(decode_value(held.value)))
        return self._known[held.value]

    def _speaker(self, intervention: str) -> str | None:
        # What hangs on a hidden intervention is hidden, whoever else is linked with that.
        leader = self._state.leader(intervention)
        if not (self._state.is_visible(intervention) and self._state.is_visible(leader)):
            return None
        if len(self._state.group(leader)) > 1:
            whole = self._state.find(Intervention, leader)
            return self._state.leader(whole.speaker) if whole else None
        held = self._state.registers_of(leader).get("speaker")
        return "" if held is None else self._state.leader(str(decode_value(held.value) or ""))


def _is_true(raw: Mapping[str, Register], field: str) -> bool:
    register = raw.get(field)
    return register is not None and register.value == "true"


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one + other))


def _homes(state: State) -> dict[str, tuple[str, ...]]:
    """Return, for each theme's id, the themes that a point counts for which wears it."""
    found: dict[str, tuple[str, ...]] = {}
    for one, parent in shown_parents(state).items():
        found.update(dict.fromkeys(state.group(one), (one, parent) if parent else (one,)))
    return found


def _points_behind(state: State, touched: Touched) -> Iterable[str]:
    """Give the points of the interventions that a change may have given another speaker."""
    interventions = {id_ for entity, id_ in touched if entity == Intervention.entity}
    for entity, id_ in touched:
        ends = [id_]
        if entity == Link.entity:
            ends = [str(state.value(id_, end, "")) for end in ("one", "other")]
        if entity in {Link.entity, Participant.entity}:
            for one in _ever_linked(state, ends):
                interventions.add(one)
                interventions.update(state.referring(Intervention.entity, "speaker", one))
    for one in _ever_linked(state, interventions):
        yield from state.referring(Point.entity, "intervention", one)


def _ever_linked(state: State, ids: Iterable[str]) -> set[str]:
    """Return the ids and all that links, standing or not, have ever joined with them."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += state.ever_linked(one)
    return found
