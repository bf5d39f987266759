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
    rules = (
        (n <= 1, "one", "1 speaker"),
        (n == 2, "two", "2 speakers"),  # noqa: PLR2004 - a pair has its own word
        (
            n >= MOST_FROM and 2 * n > of,
            "most",
            f"{n} of {of}: over a half, and {MOST_FROM} or more",
        ),
        (n >= MANY_FROM, "many", f"{n} speakers: {MANY_FROM} or more"),
        (
            n >= SEVERAL_FROM and 3 * n >= of,
            "many",
            f"{n} of {of}: a third or more, and {SEVERAL_FROM} or more",
        ),
        (n >= SEVERAL_FROM, "several", f"{n} speakers: {SEVERAL_FROM} or more"),
    )
    found = next((Quantity(word, why) for fits, word, why in rules if fits), None)
    return found or Quantity("some", f"{n} speakers")
