"""A text with named places and what stands in them, as one sentence."""

from collections.abc import Callable, Mapping
from typing import Self

FORMS = "|"
"""What parts the forms of a text that counts."""
_FIRST_STRONG, _END = "\u2068", "\u2069"
_OPENING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_CLOSING = frozenset("\u202c\u2069")
_CONTROLS = _OPENING | _CLOSING
_NO_CONTROLS = dict.fromkeys(map(ord, _CONTROLS))


class Saying(str):
    """A sentence made of a text and what stands in its places: in English, and knowing both.

    >>> Saying("{n} point of {who}|{n} points of {who}", 2, who="Ada")
    '2 points of Ada'
    """

    __slots__ = ("n", "text", "values")
    text: str
    n: int | None
    values: Mapping[str, object]

    def __new__(cls, text: str, /, n: int | None = None, **values: object) -> Self:
        """Fill the places of a text; a sentence that was said already stays."""
        if isinstance(text, cls) and n is None and not values:
            return text
        made = super().__new__(cls, filled(in_english(text, n), n, values))
        made.text, made.n, made.values = text, n, values
        return made

    def __str__(self) -> str:
        """Return the sentence as it is: what an error says keeps its text and values."""
        return self


def in_english(text: str, n: int | None) -> str:
    """Return the English form of a text for a number; without one the text is as it stands."""
    if n is None:
        return text
    one, _, more = text.partition(FORMS)
    return one if n == 1 or not more else more


def filled(
    pattern: str,
    n: int | None,
    values: Mapping[str, object],
    put: Callable[[object], object] = lambda value: value,
) -> str:
    """Return a pattern with its places filled; one without values may have braces of its own.

    `put` makes of each value what is put in its place. Raises what `str.format` does where the
    pattern has another place than there are values.
    """
    if n is None and not values:
        return pattern
    return pattern.format(n=n, **{name: put(value) for name, value in values.items()})


def isolated(value: str) -> str:
    """Return a text whose direction neither comes from what is around it nor goes on there."""
    if not value:
        return value
    if not _is_balanced(value):
        value = value.translate(_NO_CONTROLS)
    return f"{_FIRST_STRONG}{value}{_END}"


def has_controls(value: str) -> bool:
    """Tell whether a text has signs that turn the direction of what is around it."""
    return not value.isascii() and not _CONTROLS.isdisjoint(value)


def _is_balanced(value: str) -> bool:
    depth = 0
    for sign in value:
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if depth < 0:
            return False
    return depth == 0
