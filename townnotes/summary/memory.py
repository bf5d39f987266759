"""Keeps what was made, so that a draft after a small change makes only what the change reaches.

A thing is made anew whenever what it is made of is not equal to what it was: what is kept can
never differ from what would be made.
"""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Made = TypeVar("Made")


class Memory:
    """Holds the latest of each thing; what two drafts in a row did not ask for is let go."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[object, Any]] = {}
        self._asked: dict[Hashable, tuple[object, Any]] = {}

    def of(self, key: Hashable, made_of: object, make: Callable[[], Made]) -> Made:
        """Return what was made of the same, or make it."""
        held = self._asked.get(key) or self._kept.get(key)
        if held is None or held[0] != made_of:
            held = (made_of, make())
        self._asked[key] = held
        return held[1]

    def turn_over(self) -> None:
        """Let go of what the draft just made did not ask for."""
        self._kept, self._asked = self._asked, {}
