"""What a merge brings, or would bring, with its numbers: for the preview, the window and JSON."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from townnotes.domain.clocks import Clocks
from townnotes.domain.entities import OPENING, Intervention, NoteTaker, Participant, Point
from townnotes.domain.floor.undecided import Undecided
from townnotes.domain.state import State
from townnotes.merge.counting.hanging import as_if_linked, hangs_on
from townnotes.merge.differing import Differing, differing_of
from townnotes.merge.incoming import Incoming, IncomingCount
from townnotes.merge.links import Decisions
from townnotes.merge.proposals import Comparison, Fit
from townnotes.merge.recordings import BETWEEN
from townnotes.merge.townhall_answers import FIRST, ONE
from townnotes.merge.townhalls import Belonging, FileTownhall, UnansweredTownhallError

HERE = "this session"
"""What the session is called that files are merged into."""
PLURALS = {Participant.entity: "participants", Intervention.entity: "interventions",
           Point.entity: "points"}  # fmt: skip


class TakerCount(NamedTuple):
    """A note-taker, and how many points are theirs."""

    name: str
    initials: str
    points: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What each file brings, what is new, the same or said differently, and what was linked.

    `new` and `known` count entities by kind; `conflicts` counts by `kind.field` where authors, or
    what is linked, say different things: both are kept.
    """

    files: tuple[IncomingCount, ...]
    new: dict[str, int]
    known: dict[str, int]
    conflicts: dict[str, int]
    comparison: Comparison
    links: int
    given_twice: tuple[str, ...] = ()
    backup: str = ""
    differing: tuple[Differing, ...] = ()
    """What the conflicts are counted of."""
    undecided: int = 0
    """How many proposals wait for somebody to decide."""
    remarks: tuple[str, ...] = ()
    """What to know of notes taken elsewhere, in lines."""
    hangs_on: tuple[Undecided, ...] = ()
    """Whom the number of those who took the floor hangs on."""
    named: dict[str, str] = field(default_factory=dict[str, str])
    """The files that recordings are in, by the recordings' ids."""
    shown_by: str = ""
    """In what stands the recording by whose clock all times are shown, where clocks were apart."""
    takers: tuple[TakerCount, ...] = ()
    """Who noted the points of all files together."""
    townhalls: tuple[FileTownhall, ...] = ()
    """Which townhall each file is of."""

    @property
    def asked(self) -> tuple[FileTownhall, ...]:
        """The files of which somebody has to say first which townhall they are of."""
        return tuple(one for one in self.townhalls if one.is_asked)

    @property
    def changes_nothing(self) -> bool:
        """Tell whether all of it was there already."""
        return not any(one.new for one in self.files) and not self.links

    def refuse_unanswered(self) -> None:
        """Raise UnansweredTownhallError where nobody said yet which townhall a file is of."""
        if self.asked:
            raise UnansweredTownhallError(self.asked)

    def words(self) -> list[str]:
        """Say it in lines."""
        return [*self._of_files(), *self.remarks, *self._of_entities(), *self._of_links()]

    def as_json(self) -> dict[str, Any]:
        """Return it as a JSON file says it."""
        found = self.comparison
        proposals = [one._asdict() for one in (*found.likely, *found.points)]
        return {
            "files": [one._asdict() for one in self.files],
            "given_twice": list(self.given_twice),
            "new": self.new,
            "known": self.known,
            "conflicts": self.conflicts,
            "townhalls": [
                {"file": one.file, "verdict": one.verdict, "reasons": one.reasons, "days": one.days}
                for one in self.townhalls
            ],
            "recordings": [self._fit_as_json(fit) for fit in found.fits],
            "links": self.links,
            "proposals": proposals,
            "note_takers": [one._asdict() for one in self.takers],
            "count_hangs_on": [one._asdict() for one in self.hangs_on],
        }

    def _fit_as_json(self, fit: Fit) -> dict[str, Any]:
        one, other = self._ends(fit)
        said = fit._asdict() | {"belonging": fit.belonging.verdict}
        same = {"is_same_townhall": fit.is_same_townhall}
        return {**said, **same, "one": one, "other": other, "words": fit.words}

    def _ends(self, fit: Fit) -> tuple[str, str]:
        return self.named.get(fit.one, fit.one), self.named.get(fit.other, fit.other)

    def _of_files(self) -> Iterator[str]:
        for one in self.files:
            parts = [f"{one.new} new entries", f"{one.known} known"]
            if one.damaged:
                parts.append(f"{one.damaged} damaged and left out")
            if one.private:
                parts.append(f"{_many(one.private, 'private point')} of others left out")
            yield f"{one.name}: {', '.join(parts)}"
        for name in self.given_twice:
            yield f"{name}: given twice, read once"

    def _of_entities(self) -> Iterator[str]:
        for plural in PLURALS.values():
            yield f"{plural.capitalize()}: {self.new[plural]} new, {self.known[plural]} the same"
        for what, count in self.conflicts.items():
            yield f"Said differently: {what} {count} ×, both are kept"

    def _of_links(self) -> Iterator[str]:
        fits = self.comparison.fits
        for fit in fits:
            # Of two recordings alone nobody asks which is meant.
            which = f"{' and '.join(self._ends(fit))}: " if len(fits) > 1 else ""
            yield which + fit.words
        if self.shown_by:
            yield f"All times are shown by the clock of {self.shown_by}."
        yield f"Linked: {self.links}; for you to decide: {self.undecided}"
        for one in self.hangs_on:
            yield f"The number of those who took the floor may be wrong: {one.words}."


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def report_on(
    incoming: Incoming,
    before: State,
    after: State,
    found: Comparison,
    decided: Decisions,
    clocks: Clocks,
    twice: Sequence[str],
) -> MergeReport:
    """Count what a merge brings; `after` holds what comes, with or without the links.

    `clocks` are as they are known with the links.
    """
    counted = [
        (id_, kind)
        for id_, kind in incoming.kinds.items()
        if kind in PLURALS
        and (kind != Intervention.entity or after.value(id_, "kind", "") != OPENING)
    ]
    made = Counter(PLURALS[kind] for id_, kind in counted
                   if not before.knows(id_) and after.is_visible(id_))  # fmt: skip
    same = Counter(PLURALS[kind] for id_, kind in counted if before.is_visible(id_))
    linked = decided.linked(found)
    for one in linked:
        if one.kind in PLURALS:
            # What is linked is there once: the one is new, the other is the same.
            made[PLURALS[one.kind]] -= made[PLURALS[one.kind]] > 0
            same[PLURALS[one.kind]] += 1
    came = [one.register for one in incoming.batch.came]
    differing = differing_of(came, linked, before, after)
    named = _named(incoming, before, found)
    conflicts = Counter(f"{one.kind}.{one.field}" for one in differing)
    unsettled = decided.unsettled(found)
    with as_if_linked(after, linked) as shown:
        doubts = hangs_on(shown, unsettled)
    return MergeReport(
        incoming.files,
        {plural: made[plural] for plural in PLURALS.values()},
        {plural: same[plural] for plural in PLURALS.values()},
        dict(sorted(conflicts.items())),
        _with_open_points(found, decided, after),
        len(linked),
        tuple(twice),
        differing=differing,
        undecided=len(unsettled),
        hangs_on=doubts,
        named=named,
        shown_by=_shown_by(clocks, named),
        townhalls=townhalls_of_files(incoming, before, found),
        takers=tuple(_takers(after)),
    )


def _with_open_points(found: Comparison, decided: Decisions, after: State) -> Comparison:
    """Leave out of a comparison the points that are joined by now, or kept apart."""
    apart = {frozenset((one.one, one.other)) for one in decided.apart}
    points = tuple(
        one
        for one in found.points
        if after.leader(one.one) != after.leader(one.other)
        and frozenset((one.one, one.other)) not in apart
    )
    return found._replace(points=points)


def townhalls_of_files(
    incoming: Incoming, before: State, found: Comparison
) -> tuple[FileTownhall, ...]:
    """Return which townhall each file is of that recordings came from; a question comes first."""
    of = {id_: _files_of(id_, incoming, before) for id_, _ in found.belongings}
    main = {name for id_, one in found.belongings if one.verdict in ONE for name in of[id_]}
    seen: dict[str, Belonging] = {}
    for id_, one in found.belongings:
        for file in of[id_]:
            known = seen.get(file)
            if file != HERE and (known is None or _first(one) < _first(known)):
                seen[file] = one
    beside = {file: HERE if HERE in main else ", ".join(sorted(main - {file})) for file in seen}
    return tuple(FileTownhall(file, beside[file] or HERE, seen[file]) for file in sorted(seen))


def _first(one: Belonging) -> tuple[bool, int]:
    return not one.is_asked, FIRST.index(one.verdict)


def _takers(state: State) -> Iterator[TakerCount]:
    counted = Counter(one.by for one in state.all(Point))
    for one in sorted(state.all(NoteTaker), key=lambda each: (each.name, each.id)):
        yield TakerCount(one.name, one.initials, counted[one.id])


def _named(incoming: Incoming, before: State, found: Comparison) -> dict[str, str]:
    """Return the files that recordings came from, by the recordings' ids."""
    ids = {id_ for fit in found.fits for id_ in (fit.one, fit.other)}
    return {id_: ", ".join(_files_of(id_, incoming, before)) for id_ in ids}


def _files_of(id_: str, incoming: Incoming, before: State) -> list[str]:
    session, _, author = id_.partition(BETWEEN)
    if before.knows(session) and not author:
        return [HERE]
    return sorted(incoming.holders.get(author or session, [HERE]))


def _shown_by(clocks: Clocks, named: Mapping[str, str]) -> str:
    """Return by whose clock times are shown, where any clock was apart."""
    found = (name for id_, name in sorted(named.items()) if clocks.is_reference(id_))
    return next(found, "") if clocks.is_moving else ""
