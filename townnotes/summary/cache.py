"""Keeps what was made, so that a draft after a small change makes only what the change reaches.

A thing is made anew whenever what it is made of is not equal to what it was: what is kept can
never differ from what would be made.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

Made = TypeVar("Made")


class Memory:
    """Holds the latest of each thing; what two drafts in a row did not ask for is let go."""

    def __init__(self) -> None:
        self._kept = _nothing()
        self._asked = _nothing()

    def of(self, kind: str, id_: str, made_of: tuple[Any, ...], make: Callable[..., Made]) -> Made:
        """Return what `make` made of the same, or have it make it of that.

        A draft asks for thousands of things. So each kind has a table of its own, and no key has
        two parts.
        """
        held = self._kept[kind].get(id_)
        if held is None or held[0] != made_of:
            held = (made_of, make(*made_of))
        self._asked[kind][id_] = held
        return held[1]

    def same(self, kind: str, thing: Made) -> Made:
        """Return the equal thing of the draft before: to compare it with itself takes no time."""

        def itself(one: Made) -> Made:
            return one

        return self.of(kind, "", (thing,), itself)

    def turn_over(self) -> None:
        """Let go of what the draft just made did not ask for."""
        self._kept, self._asked = self._asked, _nothing()


def _nothing() -> defaultdict[str, dict[str, tuple[tuple[Any, ...], Any]]]:
    return defaultdict(dict)
