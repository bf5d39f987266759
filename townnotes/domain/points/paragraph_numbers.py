"""The order of the paragraphs of a text by their numbers."""

import re
from collections.abc import Iterable

_PARTS = re.compile(r"(\d+)([a-z]*)((?:\.\d+)*)", re.IGNORECASE)
_BETWEEN = {"": 0, "bis": 1, "ter": 2, "quater": 3}
_LAST = 1 << 30


def place_of(number: str) -> tuple[int, ...]:
    """Return what puts numbers in order: 17 < 17bis < 17ter < 18, 3.2 < 3.10; others come last."""
    found = _PARTS.fullmatch(number.strip())
    if found is None:
        return (_LAST,)
    letters = found[2].casefold()
    place = _BETWEEN.get(letters, ord(letters[0]) if letters else 0)
    return (int(found[1]), place, *map(int, found[3].split(".")[1:]))


def in_number_order(numbers: Iterable[str]) -> list[str]:
    """Return numbers as a text has them one after the other."""
    return sorted(numbers, key=lambda one: (place_of(one), one))
