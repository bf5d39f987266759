"""Makes a typed line fit into a sentence, and changes none of its words."""

import re
from collections.abc import Iterable
from functools import lru_cache

from townnotes.summary.lines.words import listed, squeezed

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BULLET = re.compile(r"^(?:[-–—•*·>]+\s+|\(?\d{1,2}[.)]\s+)+")
_END = re.compile(r"[\s.;,:!…。]+$")
_ABBREVIATED = re.compile(r"\b(?:etc|e\.g|i\.e|et al)\.$")
_INNER_STOP = re.compile(r"(?<=[a-z\d)”]{4})\.\s+(?=[A-Z])")
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
        if word and (word == "A" or self.is_common(word)):
            return text[0].lower() + text[1:]
        return text


@lru_cache(maxsize=8192)
def _trimmed(text: str) -> tuple[str, str]:
    """Return a line without bullet and end stop, and its first word where that may be no name."""
    text = _BULLET.sub("", squeezed(text))
    if not _ABBREVIATED.search(text):
        text = _END.sub("", text)
    text = text.replace(" + ", " and ")
    text = _STRAIGHT.sub("“\\1”", text)
    text = _INNER_STOP.sub("; ", text)
    first = _WORD.match(text)
    word = first[0] if first else ""
    has_capital = word.isascii() and word[:1].isupper() and word[1:] == word[1:].lower()
    # Two capitals in a row make a name: Member States, Human Rights Council.
    is_name = re.match(r"\s+[A-Z][a-z]", text[len(word) :]) and word.lower() not in _COMMON
    return text, "" if word == "I" or not has_capital or is_name else word


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
