"""Packs the remarks on a theme into clauses: lists of what was said in one way, not too long."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from townnotes.domain.points.stances import Family
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import Form
from townnotes.summary.lines.verbs import truest_words
from townnotes.summary.lines.words import distinct

MOST_ITEMS = 5
MOST_WORDS = 50
SHARED_FROM = 3
"""A remark of this many speakers is told by itself, so that its number stays its own."""

FormOf = Callable[[Remark], Form]
"""Which form a remark has in the language that it is told in."""
Parted = Callable[[Sequence[Remark]], list[list[Remark]]]
"""Parts remarks into those that may share a clause."""

_KINDS: dict[Form, str] = {
    "noun": "thing", "importance": "thing", "action": "action", "gerund": "action",
    "need": "action", "that": "that", "told": "that",
}  # fmt: skip
"""What forms of one list have in common."""

_STEPS: dict[Family, tuple[int, ...]] = {"ask": (3, 5), "emphasize": (3,), "approve": (2,)}
"""Where a family is parted by strength, so that "suggested" and "urged" stay apart."""


@dataclass(frozen=True)
class Clause:
    """Remarks of one family that one verb introduces; `partner` is told in the same sentence.

    `again`: how often the words it quotes stand in that sentence before.
    """

    family: Family
    remarks: tuple[Remark, ...]
    partner: "Clause | None" = None
    again: int = 0

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The distinct speakers behind the clause."""
        first, *others = self.remarks
        return first.speakers.union(*(one.speakers for one in others))

    @cached_property
    def is_shared(self) -> bool:
        """Whether all of its speakers said each of its things, so that their number is told."""
        return len(self.remarks) == 1 or all(one.speakers == self.speakers for one in self.remarks)

    @cached_property
    def rests_on(self) -> tuple[str, ...]:
        """The points behind the clause."""
        return points_of(self.remarks)

    @cached_property
    def words(self) -> int:
        """How long its list is."""
        return sum(one.phrase.words for one in self.remarks)

    @cached_property
    def stance(self) -> str:
        """The strongest words that at least half of the speakers reached; none for what has none.

        Beside what somebody stressed stands what nobody marked: that is not stressed with it.
        """
        own = (truest_words(self.family, list(one.reached.values())) for one in self.remarks)
        if not all(own):
            return ""
        return truest_words(self.family, list(reached_in(self.remarks).values()))

    @property
    def whole(self) -> tuple[Remark, ...]:
        """Its remarks, and those of what is told with it."""
        return (*self.remarks, *(self.partner.whole if self.partner else ()))


def tied(first: Remark, second: Remark) -> Clause:
    """Return two remarks as one clause with its partner."""
    return Clause(first.family, (first,), Clause(second.family, (second,)))


def points_of(remarks: Iterable[Remark]) -> tuple[str, ...]:
    """Return the points behind remarks, each once."""
    return distinct(id_ for one in remarks for id_ in one.rests_on)


def reached_in(remarks: Iterable[Remark]) -> dict[str, tuple[int, str]]:
    """Return the strongest stance that each speaker reached in any of the remarks."""
    reached: dict[str, tuple[int, str]] = {}
    for one in remarks:
        for who, said in one.reached.items():
            reached[who] = max(reached.get(who, (-1, "")), said)
    return reached


def as_one(remarks: Sequence[Remark]) -> list[list[Remark]]:
    """Return all in one group: whatever they say may share a clause."""
    return [list(remarks)]


def pack(remarks: Iterable[Remark], form_of: FormOf, parted: Parted = as_one) -> list[Clause]:
    """Return the clauses of one voice, the families in the order of their weight."""
    families: dict[Family, list[Remark]] = {}
    for remark in remarks:
        families.setdefault(remark.family, []).append(remark)
    blocks: dict[Family, list[Clause]] = {}
    for family, own in families.items():
        blocks[family] = _pack_family(family, own, form_of, parted)
    order = _order(blocks)
    if order:
        # What most speakers said leads; a stable sort leaves the others in their order.
        lead = max(blocks[order[0]], key=lambda one: len(one.speakers))
        blocks[order[0]].sort(key=lambda one: one is not lead)
    return [clause for family in order for clause in blocks[family]]


def _order(blocks: dict[Family, list[Clause]]) -> list[Family]:
    """Praise first where it has some weight, then what most speakers said; information last."""
    weight = {family: len(_speakers(clauses)) for family, clauses in blocks.items()}
    top = max(weight.values(), default=0)
    places: list[Family] = ["ask", "emphasize", "concern", "repeat", "inform"]

    def place(family: Family) -> tuple[int, int, int]:
        if family == "approve":
            return (0 if 3 * weight[family] >= top else 1, -weight[family], 0)
        return (2 if family == "inform" else 1, -weight[family], places.index(family))

    return sorted(blocks, key=place)


def _speakers(clauses: Iterable[Clause]) -> frozenset[str]:
    return frozenset(who for one in clauses for who in one.speakers)


def _pack_family(
    family: Family, remarks: Sequence[Remark], form_of: FormOf, parted: Parted
) -> list[Clause]:
    shared = [one for one in remarks if len(one.speakers) >= SHARED_FROM]
    wordings = [one for one in remarks if one.is_wording and one not in shared]
    rest = [one for one in remarks if one not in shared and one not in wordings]
    shared.sort(key=lambda one: -len(one.speakers))
    clauses = [Clause(family, (one,)) for one in shared]
    for kind in (rest, wordings):
        for bucket in _buckets(family, kind):
            for own in _by_number(bucket):
                for group in parted(own):
                    clauses += _pack_bucket(family, group, form_of)
    return clauses


def _by_number(remarks: Sequence[Remark]) -> list[list[Remark]]:
    """Part what several said from what one said: a number is told of what all of them said."""
    groups: dict[frozenset[str], list[Remark]] = {}
    for one in remarks:
        who = one.speakers if len(one.speakers) > 1 else frozenset[str]()
        groups.setdefault(who, []).append(one)
    return sorted(groups.values(), key=lambda own: -len(own[0].speakers))


def _buckets(family: Family, remarks: Sequence[Remark]) -> list[list[Remark]]:
    """Part remarks by strength; a stance of concern or information is each its own."""
    by_tier: dict[tuple[str, int], list[Remark]] = {}
    for one in remarks:
        words = truest_words(family, list(one.reached.values()))
        tier = tier_of(one)
        apart = family not in _STEPS
        # Who recalls a thing does not merely mention it.
        tier = -1 if words == "recalled" else tier
        by_tier.setdefault((words if apart else "", tier), []).append(one)
    tiers = [by_tier[key] for key in sorted(by_tier, key=lambda key: (key[0], -key[1]))]
    if family not in _STEPS:
        return sorted(tiers, key=lambda tier: -len(tier))
    for stronger, weaker in pairwise(tiers):
        # A lone remark joins the weaker ones: said more gently than it was, never more strongly.
        alone = len(stronger) == 1 and len(weaker) > 1
        if alone and not stronger[0].emphasis and "recalled" not in _stances(weaker):
            weaker.insert(0, stronger.pop())
    return [tier for tier in tiers if tier]


def tier_of(remark: Remark) -> int:
    """Return where in its family a remark stands, from the gentle ones up."""
    words = truest_words(remark.family, list(remark.reached.values()))
    strength = max((s for s, w in remark.reached.values() if w == words), default=0)
    return sum(strength > step for step in _STEPS.get(remark.family, ()))


def _stances(remarks: Iterable[Remark]) -> set[str]:
    return {words for one in remarks for _, words in one.reached.values()}


def _pack_bucket(family: Family, remarks: Sequence[Remark], form_of: FormOf) -> list[Clause]:
    slots: dict[str, list[Remark]] = {}
    for one in remarks:
        form = form_of(one)
        slots.setdefault(_KINDS.get(form, form), []).append(one)
    lists = [chunk for slot in slots.values() for chunk in _chunks(slot)]
    return [Clause(family, tuple(chunk)) for chunk in _joined_small(lists)]


def _chunks(remarks: Sequence[Remark]) -> list[list[Remark]]:
    """Part a long list into lists of about the same length; what is emphasized ends the last."""
    ordered = sorted(remarks, key=lambda one: one.emphasis)
    words = sum(one.phrase.words for one in ordered)
    parts = max(-(-len(ordered) // MOST_ITEMS), -(-words // MOST_WORDS), 1)
    if any(one.phrase.form == "speech" for one in ordered):
        # What a person said in whole sentences stands alone.
        parts = len(ordered)
    parts = min(parts, len(ordered))
    size, extra = divmod(len(ordered), parts)
    chunks: list[list[Remark]] = []
    start = 0
    for part in range(parts):
        end = start + size + (part < extra)
        chunks.append(ordered[start:end])
        start = end
    return chunks


def _joined_small(lists: list[list[Remark]]) -> list[list[Remark]]:
    """Put short lists of one strength together, where a sentence holds them both."""
    joined: list[list[Remark]] = []
    kinds = 0
    for chunk in lists:
        before = joined[-1] if joined else None
        both = [*(before or []), *chunk]
        emphatic = any(one.emphasis or one.phrase.form == "speech" for one in both)
        if (
            before is not None
            and kinds < 2  # noqa: PLR2004 - a third kind of list would bury the verb
            and not emphatic
            and len(both) < MOST_ITEMS
            and sum(one.phrase.words for one in both) <= MOST_WORDS
        ):
            joined[-1] = both
            kinds += 1
        else:
            joined.append(list(chunk))
            kinds = 1
    return joined
