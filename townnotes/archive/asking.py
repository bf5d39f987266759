"""Asks the archive: who said what over the years, and the course of it over a series."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from typing import NamedTuple

from townnotes.archive.tokens import asked_tokens
from townnotes.domain.points.found_words import bare, words_in
from townnotes.merge.likeness.organizations import compare_organizations
from townnotes.settings import data_folder
from townnotes.store.archive import index_path
from townnotes.store.archive.asking import (
    ArchiveIndex,
    CountedSpeakers,
    KnownPoint,
    KnownTownhall,
    PointFilter,
)
from townnotes.summary.lines.tidying import as_said

MOST_SAID = 200
"""So many points are listed, of the newest townhalls; all are counted."""


class ArchiveQuestion(NamedTuple):
    """What is asked: words that all must be there, an organization, a series; empty is any.

    Of the townhalls below `folders` alone, of all where there are none.
    """

    words: str = ""
    organization: str = ""
    series: str = ""
    folders: tuple[Path, ...] = ()


class SaidInArchive(NamedTuple):
    """A point that answers a question, and where it stands; `sentence` is the summary's on it."""

    path: Path
    townhall: str
    date: str
    point: str
    who: str
    organization: str
    category: str
    is_doubtful: bool
    said: str
    sentence_id: str
    sentence: str


class CoursePlace(NamedTuple):
    """One townhall in the course of what is asked: how many speakers said it, of how many."""

    path: Path
    title: str
    date: str
    series: str
    speakers: int
    doubtful: int
    of_all: int


class CountedRow(NamedTuple):
    """An organization or a category: how many of its speakers said it, year by year.

    One speaker at several townhalls counts at each. `doubtful` of all are still to be identified.
    """

    name: str
    category: str
    by_year: tuple[int, ...]
    doubtful: int

    @property
    def whole(self) -> int:
        """How many in all years."""
        return sum(self.by_year)


@dataclass(frozen=True, slots=True)
class ArchiveAnswer:
    """What the archive says to a question; a year that is not known is empty.

    `says_nothing` tells that the words asked are all so small that none is looked for.
    """

    townhalls: int
    points: int
    years: tuple[str, ...]
    organizations: tuple[CountedRow, ...]
    categories: tuple[CountedRow, ...]
    course: tuple[CoursePlace, ...]
    said: tuple[SaidInArchive, ...]
    says_nothing: bool = False

    @property
    def speakers(self) -> int:
        """How many speakers of townhalls said it."""
        return sum(one.speakers for one in self.course)

    @property
    def doubtful(self) -> int:
        """How many of them are still to be identified."""
        return sum(one.doubtful for one in self.course)

    @property
    def answered(self) -> int:
        """In how many townhalls it was said."""
        return sum(one.speakers > 0 for one in self.course)


class Archive:
    """The archive, open to be asked, by one thread at a time; errors are FileError."""

    def __init__(self, index: ArchiveIndex) -> None:
        self._index = index
        self._townhalls = index.townhalls()
        self._organizations = index.organizations()
        self._categories = index.categories()

    @classmethod
    def opened(cls, folder: Path | None = None) -> "Archive | None":
        """Open the archive in the data `folder`; None where none was filled yet."""
        index = ArchiveIndex.opened(index_path(folder or data_folder()))
        return cls(index) if index is not None else None

    def close(self) -> None:
        """Let go of it."""
        self._index.close()

    def organizations(self) -> list[str]:
        """Return what organizations are called, in order."""
        return sorted(filter(None, self._organizations.values()), key=str.casefold)

    def series(self, folders: Iterable[Path] = ()) -> list[str]:
        """Return what the series below folders are called, the one of most townhalls first."""
        held = [one.series for one in _below(self._townhalls, tuple(folders)) if one.series]
        return sorted(set(held), key=lambda one: (-held.count(one), one.casefold()))

    def ask(self, question: ArchiveQuestion, most: int = MOST_SAID) -> ArchiveAnswer:
        """Answer a question: the points of the newest townhalls first, `most` at most."""
        townhalls = _below(self._townhalls, question.folders)
        if question.series.strip():
            called = {one: _is_called(one, question.series) for one in self.series()}
            townhalls = [one for one in townhalls if called.get(one.series)]
        townhalls.sort(key=lambda one: (one.date, one.title, one.n))
        tokens = asked_tokens(question.words)
        says_nothing = bool(question.words.strip()) and not tokens
        is_any = len(townhalls) == len(self._townhalls)
        asked = PointFilter(
            tokens,
            self._called(question.organization) if question.organization.strip() else None,
            None if is_any else [one.n for one in townhalls],
        )
        counted = [] if says_nothing else self._index.counted(asked)
        return self._answer(townhalls, counted, asked, most, says_nothing=says_nothing)

    def _answer(
        self,
        townhalls: Sequence[KnownTownhall],
        counted: Sequence[CountedSpeakers],
        asked: PointFilter,
        most: int,
        *,
        says_nothing: bool,
    ) -> ArchiveAnswer:
        years = {one.n: one.date[:4] for one in townhalls}
        order = tuple(sorted({years[one.townhall] for one in counted}))
        organizations, categories = _Rows(order), _Rows(order)
        for (organization, category, year), both in _by_year(counted, years).items():
            kind = self._categories[category]
            organizations.add((self._organizations[organization], kind), year, *both)
            categories.add((kind, ""), year, *both)
        return ArchiveAnswer(
            townhalls=len(townhalls),
            points=sum(one.points for one in counted),
            years=order,
            organizations=organizations.rows(),
            categories=categories.rows(),
            course=_course(townhalls, counted),
            said=tuple(self._said(townhalls, counted, asked, most)),
            says_nothing=says_nothing,
        )

    def _said(
        self,
        townhalls: Sequence[KnownTownhall],
        counted: Sequence[CountedSpeakers],
        asked: PointFilter,
        most: int,
    ) -> Iterable[SaidInArchive]:
        answering: dict[int, int] = {}
        for one in counted:
            answering[one.townhall] = answering.get(one.townhall, 0) + one.points
        newest = [one for one in reversed(townhalls) if one.n in answering]
        before = accumulate((answering[one.n] for one in newest), initial=0)
        told = [one for one, so_many in zip(newest, before, strict=False) if so_many < most]
        points = self._index.points(asked, [one.n for one in told])
        said = (_said_at(one, point) for one in told for point in points[one.n])
        return islice(said, most)

    def _called(self, organization: str) -> Collection[int]:
        """Return the organizations that are meant: the same one, or with all the words in it."""
        wanted = [bare(word) for word in words_in(organization)]
        return [
            n
            for n, name in self._organizations.items()
            if compare_organizations(organization, name) or (wanted and _holds_words(name, wanted))
        ]


class _Rows:
    """Adds up speakers by name and year."""

    def __init__(self, years: Sequence[str]) -> None:
        self._years = {year: at for at, year in enumerate(years)}
        self._counts: dict[tuple[str, str], list[int]] = {}
        self._doubtful: dict[tuple[str, str], int] = {}

    def add(self, key: tuple[str, str], year: str, speakers: int, doubtful: int) -> None:
        """Add the speakers of one year."""
        counts = self._counts.setdefault(key, [0] * len(self._years))
        counts[self._years[year]] += speakers
        self._doubtful[key] = self._doubtful.get(key, 0) + doubtful

    def rows(self) -> tuple[CountedRow, ...]:
        """Return the rows, who said it most first."""
        rows = [
            CountedRow(*key, tuple(counts), self._doubtful[key])
            for key, counts in self._counts.items()
        ]
        return tuple(sorted(rows, key=lambda row: (-row.whole, row.name.casefold(), row.category)))


def _by_year(
    counted: Iterable[CountedSpeakers], years: Mapping[int, str]
) -> dict[tuple[int, int, str], tuple[int, int]]:
    """Add up speakers, and those to identify, by organization, category and year."""
    found: dict[tuple[int, int, str], tuple[int, int]] = {}
    # A common word has tens of thousands of rows.
    for townhall, organization, category, speakers, doubtful, _ in counted:
        key = organization, category, years[townhall]
        said, to_identify = found.get(key, (0, 0))
        found[key] = said + speakers, to_identify + doubtful
    return found


def _course(
    townhalls: Sequence[KnownTownhall], counted: Iterable[CountedSpeakers]
) -> tuple[CoursePlace, ...]:
    speakers: dict[int, tuple[int, int]] = {}
    for one in counted:
        said, doubtful = speakers.get(one.townhall, (0, 0))
        speakers[one.townhall] = said + one.speakers, doubtful + one.doubtful
    return tuple(_place(one, *speakers.get(one.n, (0, 0))) for one in townhalls)


def _place(one: KnownTownhall, speakers: int, doubtful: int) -> CoursePlace:
    return CoursePlace(
        Path(one.path), one.title, one.date, one.series, speakers, doubtful, one.speakers
    )


def _said_at(townhall: KnownTownhall, point: KnownPoint) -> SaidInArchive:
    return SaidInArchive(
        Path(townhall.path), townhall.title, townhall.date, point.id, point.who,
        point.organization, point.category, bool(point.is_doubtful),
        as_said(point.stance, point.text), point.sentence_id, point.sentence,
    )  # fmt: skip


def _below(townhalls: Iterable[KnownTownhall], folders: tuple[Path, ...]) -> list[KnownTownhall]:
    starts = tuple(f"{one.absolute()}{os.sep}" for one in folders)
    return [one for one in townhalls if not starts or one.path.startswith(starts)]


def _is_called(name: str, asked: str) -> bool:
    return _holds_words(name, [bare(word) for word in words_in(asked)])


def _holds_words(name: str, wanted: Sequence[str]) -> bool:
    """Tell whether each word wanted begins a word of a name."""
    held = [bare(word) for word in words_in(name)]
    return all(any(word.startswith(one) for word in held) for one in wanted)
