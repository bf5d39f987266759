"""What commands say, in the language that townnotes is to speak; in English without a catalogue."""

import locale
from functools import cache

from townnotes.language.catalogue import Catalogue, wanted_language
from townnotes.settings import kept_language


@cache
def catalogue() -> Catalogue:
    """Return the texts of the language wanted: by the environment, the settings or the system."""
    return Catalogue(wanted_language(kept_language(), (locale.getlocale()[0] or "",)))


def tr(text: str, /, n: int | None = None, **values: object) -> str:
    """Return a text in the language wanted, with what stands in its places."""
    return catalogue().word(text, n, **values)


def worded(sentence: str | Exception) -> str:
    """Return a sentence of the library in the language wanted."""
    return catalogue().worded(sentence)
