"""Joins what an English verb takes to one list: "for a, b and c, and especially for d"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from townnotes.summary.lines.verbs import Introduced

Slot = tuple[str, str, bool]
"""What items of one list have in common, see `Introduced.slot`."""

_TAKEN_UP = frozenset({"for", "of", "about", "against", "on", "to", "that"})

_SAID_AGAIN = frozenset({"for", "of", "about"})
"""Tails that every turn of phrase keeps, so that the second item of a pair may take them up."""


_TO_BE = re.compile(r"\bto be \w+(?:ed|pt|en)\b")


def predicate(items: Sequence[Introduced], emphatic: Sequence[bool]) -> str:
    """Return "called for a, b and c, especially d"."""
    slots: dict[Slot, list[tuple[Introduced, bool]]] = {}
    for item, emphasis in zip(items, emphatic, strict=True):
        slots.setdefault(item.slot, []).append((item, emphasis))
    text, before = "", None
    for slot in sorted(slots, key=_heaviness):
        own = slots[slot]
        plain = [item for item, emphasis in own if not emphasis]
        stressed = [item for item, emphasis in own if emphasis]
        lead = _lead(before, slot, "" if plain else "especially")
        # "As well as" once a sentence is enough.
        lead = lead.replace(", as well as ", ", and ") if " as well as " in text else lead
        text += f",{lead}" if lead.startswith(" and ") and "," in text else lead
        if plain and stressed:
            text += f"{run_in(plain)}, and especially {_taken_up(slot)}{run_in(stressed)}"
        else:
            text += run_in(plain or stressed)
        before = slot
    return text


def _taken_up(slot: Slot) -> str:
    """Return the word of a tail that stands again before what is emphasized: "of ", "to "."""
    last = slot[1].rpartition(" ")[2]
    return f"{last} " if last in _TAKEN_UP else ""


def _heaviness(slot: Slot) -> tuple[bool, bool]:
    """Put names of things before clauses, and those addressed last."""
    return slot[1] in {"that", "whether"}, _is_addressed(slot[1])


def _is_addressed(tail: str) -> bool:
    """Tell whether a tail names who is asked: "the co-facilitators to"."""
    return tail.endswith(" to") and tail != "the need to"


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
    if any(_heaviness(slot)):
        return f", and {again}"
    return f", as well as {again}"


def _with_adverb(tail: str, adverb: str) -> str:
    """Return the tail with an adverb: "especially for", "the co-facilitators especially to"."""
    if not adverb:
        return tail
    if _is_addressed(tail):
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


def _asks_of_both_kinds(items: Sequence[Introduced]) -> bool:
    """Tell whether things, and things that something is to be done to, are asked for in one list.

    "Requests for a to be deleted, b and c" would have all of them deleted.
    """
    done = [bool(_TO_BE.search(one.item)) for one in items]
    is_for = all(one.tail.rpartition(" ")[2] == "for" for one in items)
    return is_for and any(done) and not all(done)


def run_in(items: Sequence[Introduced]) -> str:
    """Return a run-in list: "a, b and c", or with semicolons where an item has commas."""
    if _asks_of_both_kinds(items):
        items = [replace(one, again="for") for one in items]
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
