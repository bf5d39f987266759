"""How many said a thing, in words: the word follows the distinct speakers, never the mentions."""

from dataclasses import dataclass

MOST_FROM = 5
MANY_FROM = 8
SEVERAL_FROM = 4
REPEATED_FROM = 3
PARAGRAPH_FROM = 2
"""How many distinct speakers give a theme a paragraph of its own."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantifier and why it fits."""

    word: str
    why: str


def quantity(n: int, of: int) -> Quantity:
    """Return the first word that fits `n` distinct speakers `of` all who took the floor."""
    if n <= 1:
        return Quantity("one", "1 speaker")
    if n == 2:  # noqa: PLR2004 - a pair has its own word
        return Quantity("two", "2 speakers")
    if n >= MOST_FROM and 2 * n > of:
        return Quantity("most", f"{n} of {of}: more than half, and 5 or more")
    if n >= MANY_FROM:
        return Quantity("many", f"{n} speakers: {MANY_FROM} or more")
    if n >= SEVERAL_FROM and 3 * n >= of:
        return Quantity("many", f"{n} of {of}: a third or more, and {SEVERAL_FROM} or more")
    if n >= SEVERAL_FROM:
        return Quantity("several", f"{n} speakers: {SEVERAL_FROM} or more")
    return Quantity("some", f"{n} speakers")
