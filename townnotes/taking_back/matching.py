"""Which paragraph of an edited file is which of ours: by its mark, else by likeness or place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from rapidfuzz import fuzz

from townnotes.summary.by_hand.paragraphs import ALIKE, split_sentences
from townnotes.summary.marks import plain_words
from townnotes.taking_back.edited_file import EditedParagraph

How = Literal["mark", "words", "likeness", "place"]
_WITHIN = 85
"""Per cent of equal letters from which a text stands within another."""
_LEAST_WITHIN = 20
"""Letters; less stands within any text."""


@dataclass
class Pairing:
    """Pairs of a section and the place of a paragraph in the file, with how each was found."""

    pairs: dict[tuple[str, int], How] = field(default_factory=dict[tuple[str, int], How])

    def places_of(self, section: str) -> list[int]:
        """Return the paragraphs that a section is in, in the order of the file."""
        return sorted(place for one, place in self.pairs if one == section)

    def sections_at(self, place: int) -> list[str]:
        """Return the sections that are in a paragraph."""
        return [one for one, at in self.pairs if at == place]

    def groups(self) -> list[tuple[list[str], list[int]]]:
        """Return what belongs together: sections, and the paragraphs they are in now."""
        found: list[tuple[list[str], list[int]]] = []
        for section, place in self.pairs:
            own = [one for one in found if section in one[0] or place in one[1]]
            sections = [name for one in own for name in one[0]]
            places = [at for one in own for at in one[1]]
            sections += [section] if section not in sections else []
            places += [place] if place not in places else []
            found = [one for one in found if one not in own]
            found.append((sections, sorted(places)))
        return found


class Matching:
    """Pairs the sections of a draft with the paragraphs of a file.

    `ours` are the words of each section, in their order; `before` those that were exported, where
    they are known; `within` which places of the file are looked at.
    """

    def __init__(
        self,
        ours: Mapping[str, str],
        before: Mapping[str, str],
        paragraphs: Sequence[EditedParagraph],
        within: range,
    ) -> None:
        self._ours = {section: plain_words(text) for section, text in ours.items()}
        self._before = before
        self._texts = {at: plain_words(paragraphs[at].text) for at in within}
        self._headings = {at for at in within if paragraphs[at].is_heading}
        self._found = Pairing()

    def match(self, marked: Mapping[str, Mapping[int, str]]) -> Pairing:
        """Pair all that can be; `marked` has the words under each section's mark, by place."""
        for section in self._ours:
            self._pair_marked(section, marked.get(section, {}))
        self._pair_alike()
        self._pair_parts()
        self._pair_by_place()
        return self._found

    def _pair(self, section: str, place: int, how: How) -> None:
        self._found.pairs.setdefault((section, place), how)

    def _pair_marked(self, section: str, words: Mapping[int, str]) -> None:
        """Pair a section with where its mark is; what was only put in behind it is no part."""
        there = {at: text for at, text in words.items() if at in self._texts}
        if not there:
            return
        known = self._known(section)
        main = max(there, key=lambda at: (max(fuzz.ratio(there[at], one) for one in known), -at))
        for at, text in there.items():
            if at == main or _shared(text, known):
                self._pair(section, at, "mark")

    def _known(self, section: str) -> list[str]:
        return [one for one in (self._ours[section], self._before.get(section, "")) if one]

    def _lost(self) -> list[str]:
        paired = {section for section, _ in self._found.pairs}
        return [one for one in self._ours if one not in paired and self._ours[one]]

    def _free(self) -> list[int]:
        paired = {place for _, place in self._found.pairs}
        return [at for at in self._texts if at not in paired]

    def _pair_alike(self) -> None:
        lost, free = self._lost(), self._free()
        scored = sorted(
            (-score, order, at, section)
            for order, section in enumerate(lost)
            for at in free
            if (score := max(fuzz.ratio(self._texts[at], one) for one in self._known(section)))
            >= ALIKE
        )
        taken: set[str | int] = set()
        for _, _, at, section in scored:
            if at not in taken and section not in taken:
                taken |= {at, section}
                is_equal = self._texts[at] in self._known(section)
                self._pair(section, at, "words" if is_equal else "likeness")

    def _pair_parts(self) -> None:
        """Pair a paragraph with a sentence of a section, and one that a lost section went into."""
        for at in self._free():
            for section in self._ours:
                others = [self._texts[one] for one in self._found.places_of(section)]
                if others and _shared(self._texts[at], self._known(section), others):
                    self._pair(section, at, "likeness")
                    break
        for section in self._lost():
            for at, text in self._texts.items():
                others = [self._ours[one] for one in self._found.sections_at(at)]
                if others and _shared(self._ours[section], [text], others):
                    self._pair(section, at, "likeness")
                    break

    def _pair_by_place(self) -> None:
        """Pair a section and a paragraph that alone stand between the same neighbours."""
        order = [one for one in self._ours if self._ours[one]]
        lost, free = set(self._lost()), set(self._free())
        fixed = [one for one in order if one not in lost]
        for one, next_ in pairwise(["", *fixed, ""]):
            begin = order.index(one) + 1 if one else 0
            end = order.index(next_) if next_ else len(order)
            gap = order[begin:end]
            first = self._found.places_of(one)[-1] + 1 if one else min(self._texts, default=0)
            last = self._found.places_of(next_)[0] if next_ else max(self._texts, default=-1) + 1
            between = [at for at in range(first, last) if at in free and at not in self._headings]
            if one and len(gap) == 1 == len(between):
                self._pair(gap[0], between[0], "place")


def _shared(text: str, known: Sequence[str], others: Sequence[str] = ()) -> bool:
    """Tell whether a sentence of a text stands within another text, and in none of the others."""
    return any(
        any(_is_within(one, other) for other in known)
        and not any(_is_within(one, other) for other in others)
        for one in split_sentences(text)
    )


def _is_within(one: str, other: str) -> bool:
    """Tell whether a sentence stands within a text that is longer."""
    if not _LEAST_WITHIN <= len(one) <= len(other):
        return False
    return fuzz.partial_ratio(one, other) >= _WITHIN
