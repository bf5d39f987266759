"""Brings names of any script to letters that can be compared."""

import re
import unicodedata
from functools import lru_cache

from townnotes.merge.vocabulary import READINGS, SOUNDS

_PLAIN = str.maketrans({entry[0]: entry[1:] for table in READINGS for entry in table.split()})
_SYLLABIC = ("HANGUL SYLLABLE ", "KATAKANA LETTER ", "HIRAGANA LETTER ", "ETHIOPIC SYLLABLE ")
# Scripts whose letters are read by the tables above, or by taking their accents off.
_SPELT = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
# What stands inside a name and belongs to it, or was left of a letter that a program lost.
_INSIDE = re.compile(r"['’‘`?\u02bc\u00b4\u200c\u200d]")
_BETWEEN = re.compile(r"[\W_]+")
_VOWELS = re.compile(r"[aeiouwy]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65_536)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a name in small Latin letters without accents.

    Letters of scripts that have no reading letter by letter, such as Han, stay as they are.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = _INSIDE.sub("", text.casefold())
    if not text.isascii():
        whole = text.translate(_PLAIN)
        apart = unicodedata.normalize("NFKD", whole if whole.isascii() else _readable(whole))
        text = "".join(one for one in apart if unicodedata.category(one)[0] != "M")
        text = text.translate(_PLAIN)
    return tuple(_BETWEEN.sub(" ", text).split())


def surviving_letters(text: str) -> str:
    """Return what is left of a name where a program lost every letter beyond a to z."""
    return "".join(one for one in text.casefold() if "a" <= one <= "z")


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """Return how a word sounds without its vowels, the same for all ways of transcribing it."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", _VOWELS.sub("", word.replace("h", "")))


def is_readable(text: str) -> bool:
    """Tell whether a name could be brought to Latin letters."""
    return "".join(plain_words(text)).isascii()


def _readable(text: str) -> str:
    return "".join(one if one < "\u0250" else _reading(one) for one in text)


@lru_cache(maxsize=4096)
def _reading(letter: str) -> str:
    """Return a letter's reading by its Unicode name: `HANGUL SYLLABLE GIM` is gim."""
    name = unicodedata.name(letter, "")
    for script in _SYLLABIC:
        if name.startswith(script):
            return name.removeprefix(script).split(" ")[-1].lower()
    kind, is_letter, called = name.partition(" LETTER ")
    if not is_letter or kind.startswith(_SPELT):
        return letter
    sound = re.match(r"[^AEIOU]+|[AEIOU]+", called.split(" ")[-1])
    return sound[0].lower() if sound else letter
