"""English nouns for one and for several."""

from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from inflect import engine

Checked = TypeVar("Checked")


def plural_noun(noun: str) -> str:
    """Return the words for several, "ministries", of those for one."""
    return str(_engine().plural_noun(noun) or noun)  # pyright: ignore[reportArgumentType]


def singular_noun(noun: str) -> str:
    """Return the words for one of those for several; nothing where they are for one already."""
    return str(_engine().singular_noun(noun) or "")  # pyright: ignore[reportArgumentType]


@cache
def _engine() -> "engine":
    import typeguard

    # inflect has all its calls checked, which makes its import take 1.8 s in the place of 0.1.
    checking = typeguard.typechecked
    typeguard.typechecked = _unchecked  # pyright: ignore[reportAttributeAccessIssue]
    try:
        import inflect
    finally:
        typeguard.typechecked = checking
    return inflect.engine()


def _unchecked(target: Checked) -> Checked:
    return target
