"""Points of one intervention laid side by side: which are one, and which were likely said twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.entities import Point
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow, TrackPoint
from townnotes_ui.language.translation import tr
from townnotes_ui.merge_room.rows import Answer, State, TrackLine, TrackRow


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """Points side by side; `keys` are those of the proposals that make them one, if any."""

    ours: tuple[TrackPoint, ...]
    theirs: tuple[TrackPoint, ...]
    state: State
    keys: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells the row from others of its intervention, whatever is decided of it."""
        return (*self.ours, *self.theirs)[0].id

    @property
    def verdict(self) -> str:
        """What the points are to each other, in a word or two."""
        return {
            "likely": tr("said twice?"), "joined": tr("same"), "apart": tr("kept apart"),
        }.get(self.state, "")  # fmt: skip


def is_key(text: str) -> bool:
    """Tell whether a text tells a pair of points, as `key_of` does."""
    return text.startswith(f"{Point.entity} ")


def key_of(pair: Proposal) -> str:
    """Return what tells a pair of points from others, whichever of them comes first."""
    return " ".join((Point.entity, *sorted((pair.one, pair.other))))


def point_rows(row: AlignedRow, answers: Mapping[str, Answer]) -> list[AlikeRow]:
    """Return the points of an intervention side by side, in the order in which each noted them."""
    ours = _each_once(point for side in row.ours for point in side.points)
    theirs = _each_once(point for side in row.theirs for point in side.points)
    of = _groups((*ours, *theirs), row.points)
    keys: dict[str, list[str]] = defaultdict(list)
    for pair in row.points:
        keys[of[pair.one]].append(key_of(pair))
    return [
        _row_of(
            [one for one in ours if of[one.id] == group],
            [one for one in theirs if of[one.id] == group],
            tuple(keys[group]),
            answers,
        )
        for group in _in_order(ours, theirs, of)
    ]


def has_alike(row: AlignedRow) -> bool:
    """Tell whether points of an intervention are joined, or likely the same."""
    return bool(row.points) or bool(_joined_in(row))


def with_alike(shown: TrackRow, row: AlignedRow, answers: Mapping[str, Answer]) -> TrackRow:
    """Return a row that says how many of its points are one, or were likely said twice.

    It only counts, so that thousands of rows cost nothing.
    """
    given = [answers.get(key_of(pair)) for pair in row.points]
    words = _alike_words(given.count(None), given.count("joined") + _joined_in(row))
    cards = shown.theirs or shown.ours
    if not words or not cards:
        return shown
    last = replace(cards[-1], lines=(*cards[-1].lines, TrackLine(words, is_quiet=True)))
    if shown.theirs:
        return replace(shown, theirs=(*cards[:-1], last))
    return replace(shown, ours=(*cards[:-1], last))


def _joined_in(row: AlignedRow) -> int:
    points = {one.id: one.leader for side in (*row.ours, *row.theirs) for one in side.points}
    return len(points) - len(set(points.values()))


def _alike_words(likely: int, joined: int) -> str:
    said = [tr("{n} noted twice, joined|{n} noted twice, joined", joined)] if joined else []
    said += [tr("{n} said twice? · Enter|{n} said twice? · Enter", likely)] if likely else []
    return " · ".join(said)


def _each_once(points: Iterable[TrackPoint]) -> list[TrackPoint]:
    return list({one.id: one for one in points}.values())


def _groups(points: Iterable[TrackPoint], pairs: Iterable[Proposal]) -> dict[str, str]:
    """Return by point what stands for all that are one with it, or may be."""
    of = {one.id: one.leader or one.id for one in points}
    for pair in pairs:
        kept, gone = of[pair.one], of[pair.other]
        of = {id_: kept if group == gone else group for id_, group in of.items()}
    return of


def _in_order(
    ours: Sequence[TrackPoint], theirs: Sequence[TrackPoint], of: Mapping[str, str]
) -> Iterator[str]:
    """Give the groups as ours follow each other, and before each what they noted before it."""
    order: list[str] = []
    left = [of[one.id] for one in theirs]
    for group in (of[one.id] for one in ours):
        end = left.index(group) if group in left else 0
        order += [*left[:end], group]
        left = left[end:]
    yield from dict.fromkeys((*order, *left))


def _row_of(
    ours: Sequence[TrackPoint],
    theirs: Sequence[TrackPoint],
    keys: tuple[str, ...],
    answers: Mapping[str, Answer],
) -> AlikeRow:
    several = _each_once((*ours, *theirs))
    if len(several) == 1:
        # It may be the same entry in both.
        return AlikeRow(tuple(ours), tuple(theirs), "ours" if ours else "theirs")
    beside = [one for one in theirs if one not in ours]
    if not ours or not beside:
        # Several note-takers wrote it in one file.
        ours, beside = several[:1], several[1:]
    given = {answers.get(key) for key in keys}
    state: State = "joined"
    if "joined" not in given and keys:
        state = "apart" if given == {"apart"} else "likely"
    return AlikeRow(tuple(ours), tuple(beside), state, keys)
