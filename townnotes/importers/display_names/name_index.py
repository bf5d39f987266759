"""Finds whom a name may mean without going through everybody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.nicknames import familiar_forms
from townnotes.domain.readings.sounds import consonants
from townnotes.importers.display_names.likeness import is_left_of
from townnotes.importers.display_names.name_words import CJK, LATIN, NameWords

_SHORTEST_MISSPELT = 4
_SHORTEST_SOUND = 3
_FEWEST = 2
MOST = 30
"""How many are worth comparing."""
_LEAST_ALIKE = 40
"""Likeness in hundredths that names of several words without initials have at least."""
_NOBODY: AbstractSet[int] = frozenset()


class NameIndex:
    """Names by what they are recognized by; everybody is a place in a list, with several names."""

    def __init__(self, names: Iterable[tuple[int, NameWords]]) -> None:
        self._exact: defaultdict[str, set[int]] = defaultdict(set)
        self._lost: defaultdict[str, list[tuple[int, NameWords]]] = defaultdict(list)
        self._initials: defaultdict[str, dict[int, str]] = defaultdict(dict)
        """Who has the same words but for initials, with these."""
        self._sharing: defaultdict[str, set[int]] = defaultdict(set)
        self._lacking: defaultdict[str, set[int]] = defaultdict(set)
        """Who has a word that is this one, or this one and a letter more."""
        self._of_one_word: set[int] = set()
        self._joined: dict[int, str] = {}
        self._like: dict[tuple[str, str], AbstractSet[int]] = {}
        """Who has a word like one that was looked for, by the script that it was written in."""
        for place, name in names:
            self._add(place, name)

    def _add(self, place: int, name: NameWords) -> None:
        for key in _exact_keys(name):
            self._exact[key].add(place)
        if name.surviving:
            self._lost[name.surviving].append((place, name))
        if (bare := _without_initials(name)) is not None:
            self._initials[bare[0]][place] = bare[1]
        for key in _near_keys(name):
            self._sharing[key].add(place)
        for word in chain(*name.ways, name.left):
            for key in _lacking_a_letter(word):
                self._lacking[key].add(place)
        if any(len(way) == 1 for way in name.ways):
            self._of_one_word.add(place)
        self._joined.setdefault(place, _joined(name))

    def exact(self, name: NameWords) -> set[int]:
        """Return whose name has the same words, in any order, accents and all apart."""
        return {one for key in _exact_keys(name) for one in self._exact.get(key, ())}

    def lost(self, name: NameWords) -> set[int]:
        """Return of whose name a program that loses letters leaves the same."""
        found = self._lost.get(name.surviving, ()) if name.surviving else ()
        return {place for place, other in found if is_left_of(name, other)}

    def but_for_initials(self, name: NameWords) -> set[int]:
        """Return whose name has the same words, with initials where the other has none."""
        bare = _without_initials(name)
        if bare is None:
            return set()
        words, letters = bare
        found = self._initials.get(words, {})
        return {place for place, theirs in found.items() if not letters or not theirs}

    def with_words(self, name: NameWords) -> set[int]:
        """Return whose names have one of the words."""
        return {one for word in name.plain for one in self._sharing.get(f"w{word}", ())}

    def near(self, name: NameWords) -> list[int]:
        """Return who may be meant, the likeliest first.

        Two words of theirs are like two of the name; of one word alone one is enough.
        """
        found: set[int] = set()
        for way in name.ways:
            found |= self._with_two_of([self._with_like(one, name.script) for one in way
                                        if len(one) > 1])  # fmt: skip
            found |= self._sharing.get(f"w{''.join(way)}", _NOBODY)
        found |= self._with_two_of([self._sharing.get(one, _NOBODY) for one in _characters(name)])
        if not found:
            return []
        is_short = len(name.plain) == 1 or any(len(one) == 1 for one in name.plain)
        joined, least = _joined(name), 0 if is_short else _LEAST_ALIKE
        alike = ((ratio(joined, self._joined[one], score_cutoff=least), one) for one in found)
        ranked = sorted((each for each in alike if each[0] >= least), reverse=True)
        return [one for _, one in ranked[:MOST]]

    def _with_two_of(self, sets: Sequence[AbstractSet[int]]) -> AbstractSet[int]:
        """Return who is in two of several sets, or in one and has but one word."""
        if len(sets) == 1:
            return sets[0]
        once, twice = set[int](), set[int]()
        for one in filter(None, sets):
            twice |= once & one
            once |= one
        return twice | (once & self._of_one_word)

    def _with_like(self, word: str, script: str) -> AbstractSet[int]:
        """Return who has a word that is the same, sounds the same or differs by a slip."""
        found = self._like.get((word, script))
        if found is None:
            forms = (f"w{one}" for one in familiar_forms(word))
            sharing, lacking = self._sharing.get, self._lacking.get
            found = frozenset[int]().union(
                lacking(word, _NOBODY),
                *(sharing(key, _NOBODY) for key in (*forms, *_word_keys(word, script))),
                *(lacking(key, _NOBODY) for key in _lacking_a_letter(word)),
            )
            self._like[word, script] = found
        return found


def _exact_keys(name: NameWords) -> Iterator[str]:
    """Give the words in order and written together, in the name's own script."""
    for words in {name.own, *(name.ways if name.script == LATIN else ())}:
        if words:
            yield f"{name.script} {' '.join(sorted(words))}"
            # "annaokoro" and "okoroanna", as addresses have them.
            for at in range(len(words)):
                yield f"{name.script}{''.join((*words[at:], *words[:at]))}"


def _joined(name: NameWords) -> str:
    """Return the words written together, in Latin letters where that is known."""
    ways = map("".join, name.ways)
    return next((one for one in ways if one.isascii()), "".join(name.plain))


def _without_initials(name: NameWords) -> tuple[str, str] | None:
    """Return the words of a name and its initials apart; None where it has no two words."""
    words = [one for one in name.own if len(one) > 1]
    if name.script == CJK or len(words) < _FEWEST:
        return None
    letters = "".join(sorted(one for one in name.own if len(one) == 1))
    return f"{name.script} {' '.join(sorted(words))}", letters


def _near_keys(name: NameWords) -> Iterator[str]:
    """Give the keys by which a name is found."""
    for words in (*name.ways, name.left):
        for word in words:
            yield from _word_keys(word, name.script)
        yield f"w{''.join(words)}"
        yield from _short_forms(words)
    yield from _characters(name)


def _word_keys(word: str, script: str) -> Iterator[str]:
    """Give what a word has in common with others: itself, and its sound."""
    yield f"w{word}"
    sound = consonants(word)
    if len(sound) >= (_SHORTEST_SOUND if script == LATIN else _FEWEST):
        yield f"s{sound}"


def _lacking_a_letter(word: str) -> Sequence[str]:
    """Return a word that is long enough to be misspelt, and what is left of it without a letter."""
    if len(word) < _SHORTEST_MISSPELT:
        return ()
    return [word, *[word[:at] + word[at + 1 :] for at in range(len(word))]]


def _characters(name: NameWords) -> Iterator[str]:
    if name.script == CJK:
        yield from (f"c{one}" for one in "".join(name.own))


def _short_forms(words: Sequence[str]) -> Iterator[str]:
    """Give an initial and a surname written together: "aokoro", "okoroa"."""
    if len(words) > 1:
        first, last = words[0], words[-1]
        yield from (f"w{first[0]}{last}", f"w{last}{first[0]}", f"w{first}{last[0]}")
