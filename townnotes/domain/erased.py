"""What was erased from a session: remembered without a name, so that no copy brings it back."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from townnotes.domain.registers import Register

UNNAMED = "a participant"
"""What all are called in sentences who have no name, such as who was erased."""
NAMELESS = frozenset({"made", "rank", "deleted"})
"""The fields that may stay of somebody erased: they name nobody, and what was said stays."""
COUNTED = frozenset({"category", "subgroup"})
"""The fields that stay besides of somebody anonymized, so that they are counted as before."""

Version = tuple[str, str, str, int]
"""One register, by its id, field, author and stamp."""


class Erasure(NamedTuple):
    """What is to be erased."""

    kept: Mapping[str, frozenset[str]]
    """By the id of each entity that goes: the fields that stay of it."""
    versions: Sequence[Register] = ()
    """Registers of other entities that go: earlier words, and what others say beside ours."""
    says: Callable[[str], bool] = bool
    """Tells whether a text is to go, where damage has left no more of its register."""


class Erased(NamedTuple):
    """What a session takes in no more, from wherever it comes."""

    ids: frozenset[str] = frozenset()
    versions: frozenset[Version] = frozenset()

    def joined_with(self, other: "Erased") -> "Erased":
        """Return what either of the two refuses."""
        return Erased(self.ids | other.ids, self.versions | other.versions)

    def refuses(self, one: Register) -> bool:
        """Tell whether a register is of something erased."""
        return one.id in self.ids or (one.id, one.field, one.author, one.stamp) in self.versions

    def hides(self, one: Register) -> bool:
        """Tell whether a register is to be taken out of what others are given, too."""
        return self.refuses(one) and one.field not in NAMELESS | COUNTED
