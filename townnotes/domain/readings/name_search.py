"""Finds names by what somebody types, in whatever script they are written."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from townnotes.domain.readings.han import han_spellings, is_han
from townnotes.domain.readings.hangul import hangul_spellings, is_hangul
from townnotes.domain.readings.letters import is_latin, plain_words, transcribed
from townnotes.domain.readings.nicknames import familiar_forms
from townnotes.domain.readings.sounds import consonants

SHORTEST_HEARD = 3
"""Consonants that are enough to find a name of another script by what it sounds like."""
_HEARD, _SPELT = "~", "="
"""Stand before what a word sounds like, and before the consonants that its script writes."""
_ABJAD = re.compile("[\u0590-\u08ff]")
"""Letters of scripts that leave vowels out."""
_CARRIERS = "عاأإآא"
"""Letters of these that a word which begins with a vowel begins with."""
_TOGETHER = re.compile("([cdgkpstz])h")
"""Letters that an h belongs to."""


@lru_cache(maxsize=16_384)
def spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """Return every way of writing a name in small Latin letters, as its words; the plainest first.

    `Øyvind` is oyvind and oeyvind, `王小明` wang xiaoming, wong xiaoming and others.
    """
    plain = plain_words(name)
    if not plain:
        return ()
    whole = "".join(name.split())
    found = [plain]
    if is_han(whole):
        found = [*han_spellings(whole), plain]
    elif is_hangul(whole):
        found = [*hangul_spellings(whole), plain]
    elif not name.isascii():
        found.append(transcribed(name))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16_384)
def readings(name: str) -> frozenset[str]:
    """Return every word that a name is found by, in small Latin letters or its own script.

    Names of several words are found by them written together, too, as Chinese given names are.
    """
    words = {word for way in spellings(name) for word in way}
    together = {"".join(way) for way in spellings(name) if way}
    return frozenset(words | together | {name.casefold().strip()} - {""})


def is_found(typed: str, name: str, *, nicknames: bool = True) -> bool:
    """Tell whether what is typed finds a name: each word begins one, or another form, of its words.

    `oyvind`, `ivan`, `wang` and `fatima` find Øyvind, Иван, 王小明 and فاطمة; `bob` finds Robert,
    unless `nicknames` are left out.
    """
    wanted = plain_words(typed)
    if not wanted:
        return False
    held = found_by(name)
    return all(any(one in held for one in ways_of(word, nicknames=nicknames)) for word in wanted)


@lru_cache(maxsize=65_536)
def found_by(name: str) -> str:
    """Return every word that finds a name after a space, with what they sound like at the end."""
    heard = () if is_latin(name) else chain.from_iterable(map(_heard, name.casefold().split()))
    return " ".join(("", *readings(name), *heard, ""))


def _heard(word: str) -> Iterator[str]:
    """Give what a word of another script sounds like; a short one by its consonants, as written."""
    plain = plain_words(word)
    if not plain:
        return
    sound = consonants(plain[-1])
    if len(sound) >= SHORTEST_HEARD:
        yield f"{_HEARD}{sound}"
    if _ABJAD.search(word):
        begins_with_vowel = len(plain) == 1 and word[0] in _CARRIERS
        yield _spelt(plain[-1], begins_with_vowel=begins_with_vowel)
        # A vowel that is not written may part the two letters.
        apart = _TOGETHER.sub(r"\1eh", plain[-1])
        yield _spelt(apart, begins_with_vowel=begins_with_vowel)


def _spelt(word: str, *, begins_with_vowel: bool) -> str:
    """Return a whole word as a script without vowels has it, an h told from none."""
    breath = "h" if "h" in _TOGETHER.sub("", word) else ""
    return f"{_SPELT}{'a' if begins_with_vowel else ''}{breath}{consonants(word)}"


@lru_cache(maxsize=4096)
def ways_of(word: str, *, is_whole: bool = False, nicknames: bool = True) -> tuple[str, ...]:
    """Return what is looked for in `found_by` where a word was typed, the last perhaps not whole.

    It stands in small Latin letters, as `plain_words` have it.
    """
    ways = [f" {word} " if is_whole else f" {word}"]
    sound = consonants(word)
    if len(sound) >= SHORTEST_HEARD:
        ways.append(f" {_HEARD}{sound}")
    if sound:
        ways.append(f" {_spelt(word, begins_with_vowel=word[0] in 'aeiou')} ")
    if nicknames:
        ways += (f" {one} " for one in familiar_forms(word))
    return tuple(ways)
