"""Makes links of what was found to be the same; the same two make the same link on any laptop."""

import hashlib
from collections.abc import Iterable

from townnotes.domain.cards import APART
from townnotes.domain.entities import Link
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.merge.proposals import Proposal

JOINED = "joined before"


def link_id(kind: str, one: str, other: str) -> str:
    """Return the id of the link of two entities: 128 bits of a hash, whichever is named first."""
    first, second = sorted((one, other))
    words = f"{Link.entity}\0{kind}\0{first}\0{second}"
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()


def link(kind: str, one: str, other: str) -> list[Assign]:
    """Link two entities; written by two people at once it is still one link."""
    first, second = sorted((one, other))
    id_ = link_id(kind, one, other)
    values = {"kind": kind, "one": first, "other": second}
    return [Assign(Link.entity, id_, field, value) for field, value in values.items()]


def link_all(proposals: Iterable[Proposal]) -> list[Assign]:
    """Link everything proposed; give `Comparison.sure`, or what a person has chosen."""
    return [assign for one in proposals for assign in link(one.kind, one.one, one.other)]


def standing_links(state: State) -> list[Proposal]:
    """Return what is linked, as if proposed again."""
    links = (one for one in state.all(Link) if one.kind != APART)
    return [Proposal(one.kind, one.one, one.other, 1.0, True, JOINED) for one in links]
