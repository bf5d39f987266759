"""Makes a typed line fit into a sentence, and changes none of its words."""

import re
from collections.abc import Iterable
from functools import lru_cache

from townnotes.summary.words import listed, squeezed

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
        self._small: set[str] = set()
        self._capital: set[str] = set()
        for text in texts:
            small, capital = _cases(text)
            self._small |= small
            self._capital |= capital
        for name in names:
            self._capital.update(word.lower() for word in _WORD.findall(name) if word[0].isupper())

    def __eq__(self, other: object) -> bool:
        """Tell whether another knows the same words."""
        if not isinstance(other, Lexicon):
            return NotImplemented
        return self._small == other._small and self._capital == other._capital

    __hash__ = None  # pyright: ignore[reportAssignmentType] - it grows while it is made

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
        text = _BULLET.sub("", squeezed(text))
        if not _ABBREVIATED.search(text):
            text = _END.sub("", text)
        text = text.replace(" + ", " and ")
        text = _STRAIGHT.sub("“\\1”", text)
        text = _INNER_STOP.sub("; ", text)
        first = _WORD.match(text)
        if first is None or not first[0].isascii():
            return text
        word, rest = first[0], text[first.end() :]
        if not word[0].isupper() or not (len(word) == 1 or word[1:].islower()):
            return text
        if word == "I" or (word != "A" and not self.is_common(word)):
            return text
        # Two capitals in a row make a name: Member States, Human Rights Council.
        if re.match(r"\s+[A-Z][a-z]", rest) and word.lower() not in _COMMON:
            return text
        return word[0].lower() + word[1:] + rest


@lru_cache(maxsize=8192)
def _cases(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words a text writes small, and those with a capital that do not begin it."""
    words = _WORD.findall(text)
    small = frozenset(word for word in words if word[0].islower())
    return small, frozenset(word.lower() for word in words[1:] if not word[0].islower())
