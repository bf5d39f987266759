"""Tells in which language a line was typed, by the little words that each language has."""

import re
from collections.abc import Iterable
from functools import lru_cache

from townnotes.summary.lines.words import listed

_LITTLE = {
    "en": listed(
        "the of to and for that with by on from should be is are was were an at as not have has "
        "more their which who need this these how it its they all or but language in our we would "
        "can"
    ),
    "fr": listed(
        "le la les des du une et pour que dans sur aux au par est sont avec qui ne pas plus leur "
        "leurs cette ces être à un en ou mais afin l d qu"
    ),
    "es": listed(
        "el la los las del una y para que en con por al es son se su sus no más un como esta este "
        "estas estos ser o pero lo debe deben"
    ),
}
_SIGNS = {"en": "", "fr": "àâçèêëîïôœùû", "es": "ñ¿¡áíóú"}
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8192)
def language_in(text: str) -> str:
    """Return the code of the language a text is in, or nothing where it does not show."""
    low = text.casefold()
    words = _WORD.findall(low)
    scores = {
        code: 2 * sum(word in little for word in words) + sum(sign in low for sign in _SIGNS[code])
        for code, little in _LITTLE.items()
    }
    best = max(scores.values())
    found = [code for code, score in scores.items() if score == best]
    return found[0] if best and len(found) == 1 else ""


def most_spoken(texts: Iterable[str]) -> str:
    """Return the language that most of the texts are in; English where none shows."""
    counts: dict[str, int] = {}
    for text in texts:
        code = language_in(text)
        if code:
            counts[code] = counts.get(code, 0) + 1
    return max(counts, key=lambda code: counts[code], default="en")


@lru_cache(maxsize=8192)
def has_words(text: str) -> bool:
    """Tell whether there is anything to translate: more than figures, signs and acronyms."""
    return any(len(word) > 1 and not word.isupper() for word in _WORD.findall(text))
