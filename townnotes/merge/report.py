"""What a merge brings, or would bring, with its numbers: for the preview, the window and JSON."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from townnotes.domain.batches import Batch
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.state import State
from townnotes.merge.incoming import Counted, Incoming
from townnotes.merge.proposals import Comparison

PLURALS = {Participant.entity: "participants", Intervention.entity: "interventions",
           Point.entity: "points"}  # fmt: skip
NOT_SAID = {"made", "rank", "source_id"}
"""Fields that nobody says anything with."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What each file brings, what is new, the same or said differently, and what was linked.

    `new` and `known` count entities by kind; `conflicts` counts by `kind.field` where authors, or
    what is linked, say different things: both are kept.
    """

    files: tuple[Counted, ...]
    new: dict[str, int]
    known: dict[str, int]
    conflicts: dict[str, int]
    comparison: Comparison
    links: int
    given_twice: tuple[str, ...] = ()
    backup: str = ""

    @property
    def changes_nothing(self) -> bool:
        """Tell whether all of it was there already."""
        return not any(one.new for one in self.files) and not self.links

    @property
    def other_townhalls(self) -> int:
        """How many pairs of recordings seem to be of different townhalls."""
        return sum(not fit.is_same_townhall for fit in self.comparison.fits)

    def words(self) -> list[str]:
        """Say it in lines."""
        return [*self._of_files(), *self._of_entities(), *self._of_links()]

    def as_json(self) -> dict[str, Any]:
        """Return it as a JSON file says it."""
        likely = [one._asdict() for one in self.comparison.likely]
        return {
            "files": [one._asdict() for one in self.files],
            "given_twice": list(self.given_twice),
            "new": self.new,
            "known": self.known,
            "conflicts": self.conflicts,
            "recordings": [{**fit._asdict(), "words": fit.words} for fit in self.comparison.fits],
            "links": self.links,
            "proposals": likely,
        }

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
        for field, count in self.conflicts.items():
            yield f"Said differently: {field} {count} ×, both are kept"

    def _of_links(self) -> Iterator[str]:
        yield from dict.fromkeys(fit.words for fit in self.comparison.fits)
        yield f"Linked: {self.links}; for you to decide: {len(self.comparison.likely)}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def report_on(
    incoming: Incoming, before: State, after: State, found: Comparison, twice: Sequence[str]
) -> MergeReport:
    """Count what a merge brings; `after` holds what comes, with or without the links."""
    counted = [(id_, PLURALS[kind]) for id_, kind in incoming.kinds.items() if kind in PLURALS]
    made = Counter(plural for id_, plural in counted
                   if not before.knows(id_) and after.is_visible(id_))  # fmt: skip
    same = Counter(plural for id_, plural in counted if before.is_visible(id_))
    for one in found.sure:
        if one.kind in PLURALS:
            # What is linked is there once: the one is new, the other is the same.
            made[PLURALS[one.kind]] -= made[PLURALS[one.kind]] > 0
            same[PLURALS[one.kind]] += 1
    conflicts = _differing(incoming.batch, after) + _linked_differing(found, after)
    return MergeReport(
        incoming.files,
        {plural: made[plural] for plural in PLURALS.values()},
        {plural: same[plural] for plural in PLURALS.values()},
        dict(sorted(conflicts.items())),
        found,
        len(found.sure),
        tuple(twice),
    )


def _differing(batch: Batch, after: State) -> Counter[str]:
    """Count the fields of which several authors say different things now."""
    fields = {(one.register.entity, one.register.id, one.register.field) for one in batch.came}
    return Counter(
        f"{kind}.{field}"
        for kind, id_, field in fields
        if field not in NOT_SAID and _is_disputed(after, id_, field)
    )


def _is_disputed(state: State, id_: str, field: str) -> bool:
    current = state.current(id_, field)
    others = state.alternatives(id_, field)
    return current is not None and any(one.value != current.value for one in others)


def _linked_differing(found: Comparison, after: State) -> Counter[str]:
    """Count the texts that linked participants and interventions give differently."""
    return Counter(
        f"{one.kind}.{field}"
        for one in found.sure
        if one.kind in PLURALS
        for field in _differing_texts(after.raw(one.one), after.raw(one.other))
    )


def _differing_texts(ours: dict[str, Any], theirs: dict[str, Any]) -> Iterable[str]:
    return (
        field
        for field, value in ours.items()
        if field in SAID and value and theirs.get(field) and value != theirs[field]
    )


SAID = {"honorific", "name", "organization", "speaks_for", "kind", "on_behalf_of",
        "in_relation_to", "interpreted_from"}  # fmt: skip
"""The texts that two people who noted the same may give differently."""
