"""Brings words to one form by which they are compared: without accents, case and signs."""

import re
import unicodedata
from functools import lru_cache

_BETWEEN = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return a text without accents, case and signs, words apart by one space.

    Vowels that a script writes as marks, as those of India do, stay.
    """
    if text.isascii():
        return _BETWEEN.sub(" ", text.lower()).strip()
    return _folded(text)


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    signs = (_sign(one) for one in plain if not unicodedata.combining(one))
    return " ".join("".join(signs).split())


def folded_words(text: str) -> frozenset[str]:
    """Return the words of a text, each folded by itself."""
    return frozenset(map(folded, text.split()))


def in_order(name: str) -> str:
    """Return a name's words folded and in order, so that a surname may stand first."""
    return " ".join(sorted(folded(name).split()))


def _sign(one: str) -> str:
    return one if one.isalnum() or unicodedata.category(one)[0] == "M" else " "
