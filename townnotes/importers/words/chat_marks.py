"""What a chat message is besides words: a reply, a reaction, a request for the floor."""

import re
from functools import cache
from typing import NamedTuple

from townnotes.domain.words.call_words import MessageKind
from townnotes.importers.folding import folded
from townnotes.importers.words.chat_frames import chat_table

_QUOTE = r"[\"“”«»„『』「」]"
_SIGN, _TO = rf"{_QUOTE}?(?P<sign>\S+?){_QUOTE}?", rf"{_QUOTE}?(?P<to>.*?){_QUOTE}?"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.DOTALL)


_REACTION_LIKE = _pattern(
    rf"^[^\W\d_][^\n\"“«„:]{{2,40}} {_QUOTE}(?P<to>[^\n]+){_QUOTE} \w{{1,8}} "
    rf"{_QUOTE}?(?P<sign>[^\x00-\u1fff]\S*?){_QUOTE}?(?: \w+)?$"
)
"""Of any language: some words, a quotation, a word, and a sign that is no letter."""
_KINDS: tuple[tuple[MessageKind, re.Pattern[str]], ...] = (
    ("reaction", _pattern(rf"^Reacted to {_TO} with {_SIGN}$")),
    ("reaction", _pattern(rf"^Реакция на {_TO} \w помощью {_SIGN}$")),
    ("reaction_removed", _pattern(rf"^Removed an? {_SIGN} reaction from {_TO}$")),
    ("reaction_removed", _pattern(rf"^Элемент {_SIGN} удал[её]н из {_TO}$")),
    ("reaction", _REACTION_LIKE),
)
# In other languages, too, words and a quotation stand in a line of their own, a blank line below.
_REPLY = _pattern(rf"^Reply(?:ing)? to {_QUOTE}(?P<to>.*?){_QUOTE}:?\n+(?P<text>.*)$")
_REPLY_LIKE = _pattern(
    rf"^[^\W\d_][^\n\"“«„:]{{2,40}} {_QUOTE}(?P<to>[^\n]+){_QUOTE}:?\n\n(?P<text>.+)$"
)


class MarkedText(NamedTuple):
    """What a message says, what kind it is, and the beginning of what it is about."""

    kind: MessageKind
    text: str
    about: str = ""


def read_marks(text: str) -> MarkedText:
    """Return what a message is; of a reaction the sign alone is its text."""
    for kind, pattern in _KINDS:
        found = pattern.match(text)
        if found and not any(map(str.isalnum, found["sign"])):
            return MarkedText(kind, found["sign"], found["to"].strip())
    reply = _REPLY.match(text) or _REPLY_LIKE.match(text)
    if reply:
        return MarkedText("message", reply["text"].strip(), reply["to"])
    return MarkedText("message", text)


@cache
def _floor_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    table = chat_table()["floor"]
    return tuple(table["signs"]), tuple(map(folded, table["words"]))


def asks_for_floor(text: str) -> bool:
    """Tell whether a message asks for the floor, by its words or a raised hand alone."""
    signs, words = _floor_words()
    said = folded(text)
    return any(one in said for one in words) or text.strip().startswith(signs)
