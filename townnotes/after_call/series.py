"""What a series remembers: which themes are new, returning or dropped, and what is said again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from townnotes.after_call.earlier import SeriesPoint, SeriesTheme, SeriesTownhall
from townnotes.domain.commands.after_call.reiterations import EarlierSentence
from townnotes.domain.entities import Point
from townnotes.domain.points.reiterations import settled
from townnotes.domain.points.stances import is_against, view_of
from townnotes.domain.state import State
from townnotes.merge.likeness.organizations import compare_organizations
from townnotes.merge.likeness.session_parts import ALSO_CALLED, called_alike
from townnotes.summary.evidence.accounts import Account, account_of, likeness
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.reading import NO_ABBREVIATIONS

Course = Literal["new", "returning", "dropped"]
COURSES: tuple[Course, ...] = ("new", "returning", "dropped")
_NO_REQUEST = frozenset({"approve", "inform", "repeat"})
"""Families of stances that ask for nothing, or have it said already that it was said before."""
_TABLES: Mapping[str, Abbreviations] = {}


class ThemeCourse(NamedTuple):
    """A theme over the series; `townhall` is the latest earlier one that took it up.

    `before` is what it was called there; where `is_likely` the two are only nearly called alike.
    """

    course: Course
    label: str
    speakers: int
    townhall: str = ""
    before: str = ""
    speakers_before: int = 0
    is_likely: bool = False


class SaidBefore(NamedTuple):
    """A point that its organization likely made before; `share` is how alike, from 0 to 1."""

    point: SeriesPoint
    earlier: EarlierSentence
    organization: str
    share: float


@dataclass(frozen=True, slots=True)
class SeriesMemory:
    """What comparing with earlier townhalls found; `repeated` is still to be settled."""

    themes: tuple[ThemeCourse, ...]
    repeated: tuple[SaidBefore, ...]
    townhalls: tuple[str, ...]

    def open(self, state: State) -> tuple[SaidBefore, ...]:
        """Return what nobody has settled: of each point the likeliest earlier sentence.

        Of a point that was settled as said before nothing else is asked.
        """
        rows = settled(state)
        known = {(one.point, one.earlier) for one in rows}
        same = {one.point for one in rows if one.is_same}
        first: dict[str, SaidBefore] = {}
        for one in self.repeated:
            point = state.find(Point, one.point.id)
            is_asked = point is not None and not point.private and one.point.id not in same
            if is_asked and (one.point.id, one.earlier.point) not in known:
                first.setdefault(one.point.id, one)
        return tuple(first.values())


def remember(
    here: SeriesTownhall,
    earlier: Sequence[SeriesTownhall],
    abbreviations: Mapping[str, Abbreviations] = _TABLES,
    tell: Callable[[int], object] = lambda _: None,
) -> SeriesMemory:
    """Compare a townhall with the earlier ones of its series; `tell` hears how many are done."""
    once = {one.session: one for one in earlier}.values()
    ordered = sorted(once, key=lambda one: one.order, reverse=True)
    found: list[SaidBefore] = []
    compared = _Compared(here, abbreviations)
    for done, one in enumerate(ordered):
        tell(done)
        found += compared.said_in(one)
    places = {one.id: at for at, one in enumerate(here.points)}
    ranked = sorted(found, key=lambda one: (places[one.point.id], -one.share))
    return SeriesMemory(
        themes=tuple(theme_courses(here, ordered)),
        repeated=tuple(ranked),
        townhalls=tuple(one.title for one in ordered),
    )


def theme_courses(here: SeriesTownhall, earlier: Sequence[SeriesTownhall]) -> list[ThemeCourse]:
    """Return the themes of here, and those that the latest earlier townhall had and here has not.

    `earlier` are from the latest on; without any nothing is known of a theme.
    """
    if not earlier:
        return []
    found = [_course_of(one, earlier) for one in here.themes]
    latest = earlier[0]
    found += [
        ThemeCourse("dropped", one.label, 0, latest.title, one.label, one.speakers)
        for one in latest.themes
        if not any(called_alike(one.words, other.words) for other in here.themes)
    ]
    return sorted(found, key=lambda one: COURSES.index(one.course))


def _course_of(theme: SeriesTheme, earlier: Sequence[SeriesTownhall]) -> ThemeCourse:
    """Return whether a theme is new; a sure likeness in an older townhall goes before a likely."""
    likely: ThemeCourse | None = None
    for townhall in earlier:
        alike = [(called_alike(theme.words, one.words), one) for one in townhall.themes]
        share, best = max(alike, key=lambda one: one[0], default=(0.0, None))
        if best is None or not share:
            continue
        course = ThemeCourse(
            "returning", theme.label, theme.speakers, townhall.title, best.label, best.speakers,
            is_likely=share < ALSO_CALLED,
        )  # fmt: skip
        if not course.is_likely:
            return course
        likely = likely or course
    return likely or ThemeCourse("new", theme.label, theme.speakers)


class _Compared:
    """The requests of one townhall, by organization, to be compared with those of others."""

    def __init__(self, here: SeriesTownhall, abbreviations: Mapping[str, Abbreviations]) -> None:
        self._abbreviations = abbreviations
        self._here = _by_organization(here.points)

    def said_in(self, earlier: SeriesTownhall) -> list[SaidBefore]:
        """Return what was likely said there by the same organization."""
        before = _by_organization(earlier.points)
        return [
            SaidBefore(one, sentence_of(other, earlier), other.organization, share)
            for own, ours in self._here.items()
            for their, theirs in before.items()
            if compare_organizations(own, their)
            for one in ours
            for other in theirs
            if (share := self._share(one, other))
        ]

    def _share(self, one: SeriesPoint, other: SeriesPoint) -> float:
        views = {view_of(one.stance), view_of(other.stance)} - {""}
        if len(views) > 1 or is_against(one.stance) != is_against(other.stance):
            return 0.0
        return likeness(self._account(one), self._account(other)).share

    def _account(self, one: SeriesPoint) -> Account:
        table = self._abbreviations.get(one.language, NO_ABBREVIATIONS)
        return account_of(one.text, one.language, table)


def _by_organization(points: Iterable[SeriesPoint]) -> dict[str, list[SeriesPoint]]:
    found: dict[str, list[SeriesPoint]] = {}
    for one in points:
        asks = one.stance is None or one.stance.family not in _NO_REQUEST
        if one.organization and asks:
            found.setdefault(one.organization, []).append(one)
    return found


def sentence_of(point: SeriesPoint, townhall: SeriesTownhall) -> EarlierSentence:
    """Return a point of an earlier townhall as it is kept where it is settled."""
    return EarlierSentence(point.id, townhall.title, point.said)
