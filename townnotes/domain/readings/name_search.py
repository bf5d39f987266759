"""Finds names by what somebody types, in whatever script they are written."""

from collections.abc import Iterator
from functools import lru_cache

from townnotes.domain.readings.han import han_spellings, is_han
from townnotes.domain.readings.hangul import hangul_spellings, is_hangul
from townnotes.domain.readings.letters import is_latin, plain_words, transcribed
from townnotes.domain.readings.nicknames import familiar_forms
from townnotes.domain.readings.sounds import consonants

SHORTEST_HEARD = 2
"""Consonants that are enough to find a name of another script by what it sounds like."""


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


def is_found(typed: str, name: str) -> bool:
    """Tell whether what is typed finds a name: each word begins one, or another form, of its words.

    `oyvind`, `ivan`, `wang` and `fatima` find Øyvind, Иван, 王小明 and فاطمة; `bob` finds Robert.
    """
    wanted = plain_words(typed)
    if not wanted:
        return False
    held = readings(name)
    heard = () if is_latin(name) else tuple(_heard(name))
    return all(_begins(word, held) or _is_heard(word, heard) for word in wanted)


def _begins(word: str, held: frozenset[str]) -> bool:
    if any(one.startswith(word) for one in held):
        return True
    return not held.isdisjoint(familiar_forms(word))


def _heard(name: str) -> Iterator[str]:
    return (consonants(word) for word in plain_words(name))


def _is_heard(word: str, heard: tuple[str, ...]) -> bool:
    sound = consonants(word)
    return len(sound) >= SHORTEST_HEARD and any(one.startswith(sound) for one in heard)
