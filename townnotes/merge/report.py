"""What a merge brings, or would bring, with its numbers: for the preview, the window and JSON."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from townnotes.domain.entities import OPENING, Intervention, Participant, Point
from townnotes.domain.floor.undecided import Undecided
from townnotes.domain.state import State
from townnotes.merge.differing import Differing, differing_of
from townnotes.merge.hanging import hangs_on
from townnotes.merge.incoming import Incoming, IncomingCount
from townnotes.merge.links import Decisions
from townnotes.merge.proposals import Comparison, Fit
from townnotes.merge.recordings import BETWEEN
from townnotes.merge.townhalls import FileTownhall

PLURALS = {Participant.entity: "participants", Intervention.entity: "interventions",
           Point.entity: "points"}  # fmt: skip


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

    def words(self) -> list[str]:
        """Say it in lines."""
        return [*self._of_files(), *self.remarks, *self._of_entities(), *self._of_links()]

    def as_json(self) -> dict[str, Any]:
        """Return it as a JSON file says it."""
        likely = [one._asdict() for one in self.comparison.likely]
        return {
            "files": [one._asdict() for one in self.files],
            "given_twice": list(self.given_twice),
            "new": self.new,
            "known": self.known,
            "conflicts": self.conflicts,
            "recordings": [self._fit_as_json(fit) for fit in self.comparison.fits],
            "links": self.links,
            "proposals": likely,
            "count_hangs_on": [one._asdict() for one in self.hangs_on],
        }

    def _fit_as_json(self, fit: Fit) -> dict[str, Any]:
        one, other = self._ends(fit)
        return {**fit._asdict(), "one": one, "other": other, "words": fit.words}

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
    twice: Sequence[str],
) -> MergeReport:
    """Count what a merge brings; `after` holds what comes, with or without the links."""
    counted = [
        (id_, PLURALS[kind])
        for id_, kind in incoming.kinds.items()
        if kind in PLURALS and after.value(id_, "kind", "") != OPENING
    ]
    made = Counter(plural for id_, plural in counted
                   if not before.knows(id_) and after.is_visible(id_))  # fmt: skip
    same = Counter(plural for id_, plural in counted if before.is_visible(id_))
    linked = decided.linked(found)
    for one in linked:
        if one.kind in PLURALS:
            # What is linked is there once: the one is new, the other is the same.
            made[PLURALS[one.kind]] -= made[PLURALS[one.kind]] > 0
            same[PLURALS[one.kind]] += 1
    came = [one.register for one in incoming.batch.came]
    differing = differing_of(came, linked, before, after)
    conflicts = Counter(f"{one.kind}.{one.field}" for one in differing)
    open_ = [one for one in found.likely if one not in {*decided.joined, *decided.apart}]
    return MergeReport(
        incoming.files,
        {plural: made[plural] for plural in PLURALS.values()},
        {plural: same[plural] for plural in PLURALS.values()},
        dict(sorted(conflicts.items())),
        found,
        len(linked),
        tuple(twice),
        differing=differing,
        undecided=len(open_),
        hangs_on=hangs_on(after, open_),
        named=_named(incoming, before, found),
    )


def _named(incoming: Incoming, before: State, found: Comparison) -> dict[str, str]:
    """Return the files that recordings came from, by the recordings' ids."""
    named: dict[str, str] = {}
    for id_ in {id_ for fit in found.fits for id_ in (fit.one, fit.other)}:
        session, _, author = id_.partition(BETWEEN)
        files = (
            [] if before.knows(session) and not author else incoming.holders.get(author or session)
        )
        named[id_] = ", ".join(sorted(files)) if files else "this session"
    return named
