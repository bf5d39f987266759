"""Packs the remarks on a theme into clauses: lists of what was said in one way, not too long."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from townnotes.domain.points.stances import Family
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.verbs import Introduced, introduce, truest_words

MOST_ITEMS = 5
MOST_WORDS = 50
SHARED_FROM = 3
"""A remark of this many speakers is told by itself, so that its number stays its own."""

Slot = tuple[str, str, bool]
"""What items of one list have in common, see `Introduced.slot`."""

_TAKEN_UP = frozenset({"for", "of", "about", "against", "on", "to", "that"})

_SAID_AGAIN = frozenset({"for", "of", "about"})
"""Tails that every turn of phrase keeps, so that the second item of a pair may take them up."""

_STEPS: dict[Family, tuple[int, ...]] = {"ask": (3, 5), "emphasize": (3,), "approve": (2,)}
"""Where a family is parted by strength, so that "suggested" and "urged" stay apart."""


@dataclass(frozen=True)
class Clause:
    """Remarks of one family that one verb introduces; `partner` is told in the same sentence."""

    family: Family
    remarks: tuple[Remark, ...]
    partner: "Clause | None" = None

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The distinct speakers behind the clause."""
        return frozenset(who for one in self.remarks for who in one.speakers)

    @cached_property
    def rests_on(self) -> tuple[str, ...]:
        """The points behind the clause."""
        return tuple(dict.fromkeys(id_ for one in self.remarks for id_ in one.rests_on))

    @cached_property
    def words(self) -> int:
        """How long its list is."""
        return sum(one.phrase.words for one in self.remarks)

    @cached_property
    def stance(self) -> str:
        """The strongest words that at least half of the speakers reached."""
        reached: dict[str, tuple[int, str]] = {}
        for remark in self.remarks:
            for who, said in remark.reached.items():
                reached[who] = max(reached.get(who, (-1, "")), said)
        return truest_words(self.family, list(reached.values()))


def pack(remarks: Iterable[Remark], addressee: str) -> list[Clause]:
    """Return the clauses of one voice, the families in the order of their weight."""
    families: dict[Family, list[Remark]] = {}
    for remark in remarks:
        families.setdefault(remark.family, []).append(remark)
    blocks: dict[Family, list[Clause]] = {}
    for family, own in families.items():
        blocks[family] = _pack_family(family, own, addressee)
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


def _pack_family(family: Family, remarks: Sequence[Remark], addressee: str) -> list[Clause]:
    shared = [one for one in remarks if len(one.speakers) >= SHARED_FROM]
    wordings = [one for one in remarks if one.is_wording and one not in shared]
    rest = [one for one in remarks if one not in shared and one not in wordings]
    shared.sort(key=lambda one: -len(one.speakers))
    clauses = [Clause(family, (one,)) for one in shared]
    for bucket in _buckets(family, rest):
        clauses += _pack_bucket(family, bucket, addressee)
    for bucket in _buckets(family, wordings):
        clauses += _pack_bucket(family, bucket, addressee)
    return clauses


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


def _pack_bucket(family: Family, remarks: Sequence[Remark], addressee: str) -> list[Clause]:
    words = Clause(family, tuple(remarks)).stance
    slots: dict[tuple[str, str], list[Remark]] = {}
    for one in remarks:
        said = introduce(words, one.phrase, addressee)
        kind = "to whom" if one.phrase.form == "addressed" else f"{said.tail} {said.is_action}"
        slots.setdefault((said.head, kind), []).append(one)
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


def introduced(
    clause: Clause, addressee: str, avoid: str, choices: Sequence[str]
) -> tuple[str, list[Introduced]]:
    """Return the verb to begin with and all items, avoiding a verb where another choice is true."""
    for words in choices:
        items = [introduce(words, one.phrase, addressee) for one in clause.remarks]
        if items[0].head != avoid:
            return items[0].head, items
    items = [introduce(choices[0], one.phrase, addressee) for one in clause.remarks]
    return items[0].head, items


def predicate(clause: Clause, items: Sequence[Introduced]) -> str:
    """Return "called for a, b and c, especially d"."""
    slots: dict[Slot, list[tuple[Introduced, bool]]] = {}
    for item, remark in zip(items, clause.remarks, strict=True):
        slots.setdefault(item.slot, []).append((item, remark.emphasis))
    text, before = "", None
    for slot in sorted(slots, key=_heaviness):
        own = slots[slot]
        plain = [item for item, emphasis in own if not emphasis]
        emphatic = [item for item, emphasis in own if emphasis]
        lead = _lead(before, slot, "" if plain else "especially")
        # "As well as" once a sentence is enough.
        lead = lead.replace(", as well as ", ", and ") if " as well as " in text else lead
        text += f",{lead}" if lead.startswith(" and ") and "," in text else lead
        if plain and emphatic:
            text += f"{run_in(plain)}, and especially {_taken_up(slot)}{run_in(emphatic)}"
        else:
            text += run_in(plain or emphatic)
        before = slot
    return text


def _taken_up(slot: Slot) -> str:
    """Return the word of a tail that stands again before what is emphasized: "of ", "to "."""
    last = slot[1].rpartition(" ")[2]
    return f"{last} " if last in _TAKEN_UP else ""


def _heaviness(slot: Slot) -> tuple[bool, bool]:
    """Put names of things before clauses, and those addressed last."""
    return slot[1] in {"that", "whether"}, slot[1].endswith(" to") and slot[1] != "the need to"


def _lead(before: Slot | None, slot: Slot, adverb: str) -> str:
    """Return what leads to a list: the verb, or from one list of the clause to the next."""
    head, tail, _ = slot
    tail = _with_adverb(tail, adverb)
    whole = " ".join(part for part in (head, tail) if part) + " "
    if before is None:
        return whole
    again = f"{tail} " if tail else ""
    if before[0] != head:
        return f" and {whole}"
    if head in {"asked", "requested"} and before[1] != slot[1]:
        # "Requested … and asked": the weaker verb is as true, and no verb stands twice.
        return f", and {whole.replace('requested', 'asked', 1)}"
    if slot[1] in {"that", "whether"} or (slot[1].endswith(" to") and slot[1] != "the need to"):
        return f", and {again}"
    return f", as well as {again}"


def _with_adverb(tail: str, adverb: str) -> str:
    """Return the tail with an adverb: "especially for", "the co-facilitators especially to"."""
    if not adverb:
        return tail
    if tail.endswith(" to") and tail != "the need to":
        return f"{tail.removesuffix('to')}{adverb} to"
    return f"{adverb} {tail}".strip()


def _pair_with_commas(items: Sequence[Introduced], texts: Sequence[str]) -> str:
    """Return "a, with b, and of c", "a and of b, with c": the tail's word stands again."""
    one, other = texts
    again = items[0].tail.rpartition(" ")[2]
    if again not in _SAID_AGAIN:
        return f"{one}, as well as {other}"
    is_plain = "," not in one and ";" not in one and not re.search(r"\band\b", one)
    return f"{one}{' and' if is_plain else ', and'} {again} {other}"


def run_in(items: Sequence[Introduced]) -> str:
    """Return a run-in list: "a, b and c", or with semicolons where an item has commas."""
    texts = [one.item if not place or not one.again else f"{one.again} {one.item}"
             for place, one in enumerate(items)]  # fmt: skip
    if len(texts) == 1:
        return texts[0]
    has_comma = any("," in text or ";" in text for text in texts)
    ands = sum(bool(re.search(r"\band\b", text)) for text in texts)
    has_and = ands > 0
    again = bool(items[0].again)
    if len(texts) == 2:  # noqa: PLR2004 - a pair has one joint
        if again:
            return (", and " if has_comma or has_and else " and ").join(texts)
        if has_comma:
            return _pair_with_commas(items, texts)
        return (" as well as " if has_and else " and ").join(texts)
    if ands == 1 and not has_comma and not again:
        # "A and B, C and D": the last "and" is the list's own.
        texts.sort(key=lambda text: not re.search(r"\band\b", text))
        has_and = False
    if has_comma or ands > 1:
        return "; ".join(texts[:-1]) + f"; and {texts[-1]}"
    last = ", and " if again and has_and else " as well as " if has_and else " and "
    return ", ".join(texts[:-1]) + last + texts[-1]
