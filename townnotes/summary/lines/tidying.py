"""Makes a typed line fit into a sentence, and changes none of its words.

A verb that begins it, as in "calls for a fund", is its stance: it is noticed, and not said twice.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from townnotes.domain.points.stances import STANCES, Stance
from townnotes.summary.lines.verbs import UNMARKED
from townnotes.summary.lines.words import listed, squeezed

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BULLET = re.compile(r"^(?:[-–—•*·>]+\s+|\(?\d{1,2}[.)]\s+)+")
_END = re.compile(r"[\s.;,:!…。]+$")
_ABBREVIATED = re.compile(r"\b(?:etc|e\.g|i\.e|et al)\.$")
_INNER_STOP = re.compile(r"(?<=[a-z\d)”]{4})\.\s+(?=[A-Z])")
_BEGUN = re.compile(
    r"(^[\s\-–—•·>(\d.)]*|[^\W\d_]{3}[.?!]\s+|;\s+)([A-Z][^\W\d_]*(?:\s+[A-Z][a-z]+)?)"
)
_STRAIGHT = re.compile(r'"([^"]*)"')
# What may begin a line with a capital and is never a name.
_COMMON = listed(
    "a an the that this these those its their our whether how why what when where which who if to "
    "not no more less better stronger clearer wider all any some many most several such each every "
    "both support funding data women men girls boys children youth young people persons older "
    "language text wording words reference references mention paragraph paragraphs section access "
    "need needs importance role roles lack inclusion risk risks role use rights training capacity "
    "technical financial local national regional global international public private new"
)
# The United Nations write these with a capital.
_ALWAYS_CAPITAL = listed("state states government governments parties parliament parliaments")
_COMMON_ENDING = re.compile(r"[a-z]{2,}(?:ing|ness|ments?|ities|ship|ships|ability|[st]ions?)$")

# Only words that no noun shares are taken for a stance nobody marked.
_SAID = {
    "call": "called for", "ask": "asked for", "urge": "urged", "welcome": "welcomed",
    "suggest": "suggested", "propose": "proposed", "stress": "stressed", "oppose": "opposed",
    "emphasize": "emphasized", "emphasise": "emphasized", "underline": "underlined",
    "underscore": "underscored", "encourage": "encouraged", "regret": "regretted",
    "express concern": "expressed concern about", "caution": "cautioned against",
}  # fmt: skip
_BEGINS = re.compile(
    r"(call|ask|urge|welcome|suggest|propose|stress|oppose|emphasi[sz]e|underline|underscore|"
    r"encourage|regret|express|caution)(s|es|d|ed|ted)?\s+(for\s+|concern\s+about\s+|against\s+)?",
    re.IGNORECASE,
)


class Lexicon:
    """Which words a session writes small, and which with a capital, in the middle of lines."""

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        cases = [_cases(text) for text in texts]
        self._small = set[str]().union(*(small for small, _ in cases))
        self._capital = set[str]().union(*(capital for _, capital in cases))
        self._capital |= set[str]().union(*map(_capitals, names))

    def is_common(self, word: str) -> bool:
        """Tell whether a word that begins a line with a capital is surely no name."""
        low = word.lower()
        if low in _COMMON:
            return True
        if low in self._capital or low in _ALWAYS_CAPITAL:
            return False
        return low in self._small or bool(_COMMON_ENDING.fullmatch(low))

    def tidied(self, text: str) -> str:
        """Return a line without bullet, end stop and chance capital, its quotation marks curly."""
        text, word = _trimmed(text)
        return text if word == "I" else self._in_small(text, word)

    def begun(self, text: str) -> str:
        """Return a line in which no sentence begins with a chance capital."""
        return _BEGUN.sub(self._begun, text) if _has_begun(text) else text

    def _begun(self, found: re.Match[str]) -> str:
        before, text = found.groups()
        return before + self._in_small(text, _capitalized(text))

    def _in_small(self, text: str, word: str) -> str:
        """Return a text with a small letter first where that word, which begins it, is no name."""
        is_common = word and (word == "A" or self.is_common(word))
        return text[0].lower() + text[1:] if is_common else text


@lru_cache(maxsize=8192)
def _has_begun(text: str) -> bool:
    """Tell whether a sentence of a line begins with a capital."""
    return bool(_BEGUN.search(text))


@lru_cache(maxsize=8192)
def _trimmed(text: str) -> tuple[str, str]:
    """Return a line without bullet and end stop, and its first word as `_capitalized` does."""
    text = _BULLET.sub("", squeezed(text))
    if not _ABBREVIATED.search(text):
        text = _END.sub("", text)
    text = text.replace(" + ", " and ")
    text = _STRAIGHT.sub("“\\1”", text)
    text = _INNER_STOP.sub("; ", text)
    return text, _capitalized(text)


def _capitalized(text: str) -> str:
    """Return a text's first word where it has a capital and may be no name, else nothing."""
    first = _WORD.match(text)
    word = first[0] if first else ""
    has_capital = word.isascii() and word[:1].isupper() and word[1:] == word[1:].lower()
    # Two capitals in a row make a name: Member States, Human Rights Council.
    is_name = re.match(r"\s+[A-Z][a-z]", text[len(word) :]) and word.lower() not in _COMMON
    return word if has_capital and not is_name else ""


@lru_cache(maxsize=8192)
def _cases(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words a text writes small, and those with a capital that do not begin it."""
    words = _WORD.findall(text)
    small = frozenset(word for word in words if word[0].islower())
    return small, frozenset(word.lower() for word in words[1:] if not word[0].islower())


@lru_cache(maxsize=8192)
def _capitals(name: str) -> frozenset[str]:
    """Return the words of a name that have a capital."""
    return frozenset(word.lower() for word in _WORD.findall(name) if word[0].isupper())


def stance_said(text: str, stance: Stance | None) -> tuple[Stance, str]:
    """Return the stance, and the text without a verb that only says the stance again."""
    found = _BEGINS.match(text)
    rest = text[found.end() :] if found else ""
    if found is None or not rest:
        return stance or UNMARKED, text
    root, ending = found[1].lower(), found[2]
    particle = (found[3] or "").lower().split(" ")[0]
    key = "express concern" if root == "express" else root
    words = _SAID.get(key, "")
    wanted = {"call": "for", "ask": "for", "express": "concern", "caution": "against"}.get(root, "")
    if particle != wanted:
        return stance or UNMARKED, text
    if stance is None and ending:
        return STANCES[words], rest
    if stance is not None and stance.words == words:
        return stance, rest
    return stance or UNMARKED, text


def stance_and_words(stance: str, text: str) -> tuple[str, str]:
    """Return both as they are put side by side; words that both say stand in the stance alone.

    >>> stance_and_words("called for", "for clean wells")
    ('called for', 'clean wells')
    """
    stance, text = squeezed(stance), squeezed(text)
    if stance in STANCES:
        _, text = stance_said(text, STANCES[stance])
    words = text.split(" ")
    shared = _shared(stance.casefold().split(), text.casefold().split())
    return stance, " ".join(words[shared:])


def as_said(stance: str, text: str) -> str:
    """Return the stance and the words as one line."""
    return " ".join(part for part in stance_and_words(stance, text) if part)


def _shared(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many words the one ends with that the other begins with."""
    longest = min(len(before), len(after))
    return next((n for n in range(longest, 0, -1) if before[-n:] == after[:n]), 0)
