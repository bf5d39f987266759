"""How words sound: without their vowels, and as somebody who only heard them writes them."""

import re
from functools import lru_cache

# Spellings that sound alike once the vowels are gone, the longer ones first.
SOUNDS = (
    ("shch", "s"), ("sch", "s"), ("tch", "s"), ("ph", "f"), ("ck", "k"), ("kh", "h"), ("ch", "s"),
    ("sh", "s"), ("zh", "s"), ("ts", "s"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("dj", "g"),
    ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s"), ("j", "g"), ("v", "p"), ("b", "p"),
    ("f", "p"), ("d", "t"), ("g", "k"),
)  # fmt: skip

_VOWELS = re.compile(r"[aeiouwy]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65_536)
def consonants(word: str) -> str:
    """Return how a word sounds without its vowels, the same for all ways of transcribing it."""
    for written, heard in SOUNDS:
        word = word.replace(written, heard)
    return _TWICE.sub(r"\1", _VOWELS.sub("", word.replace("h", "")))
