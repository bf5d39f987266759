"""Marks that are read only at a line's start: whom it answers, and what it asks of a text."""

import re
from collections.abc import Callable
from typing import NamedTuple

from townnotes.domain.entities import Point
from townnotes.domain.links import OPPOSED
from townnotes.domain.points.wide_signs import WIDE_ENDS

NAME = rf"[^\W_][^\s,;:.!?…–—()\[\]{{}}\"“”„«»<>#@§/＃＠{WIDE_ENDS}]*"
"""A name after its sign, in any script: vowel signs are no `\\w`, so it goes on to what ends it."""
QUOTED = r'["“”„«]([^"“”„«»]{1,500})["“”»]'

_BEFORE = r"(?P<before>\s*(?:[+>?-]\s+)?(?:(?:[#!]|§\s?)[^\W_]\S*\s+)*)"
"""Other marks may stand before: a stance, a theme, a paragraph."""
_LEAD = re.compile(
    rf"{_BEFORE}(?P<typed>(?P<against>≠|!=)|\+1(?![\w.,%])(?:\s+(?:to|à|a|al)(?=\s))?)"
    rf"(?P<whom>\s*@(?P<name>{NAME}))?"
)
_LONGEST_NAME = 4
"""Words that a name typed without its sign may have."""
_LETTERS = re.compile(r"[\w'’.-]+")

_ASKS = {
    "keep": "retain", "del": "delete", "add": "add", "move": "move",
    "garder": "retain", "suppr": "delete", "ajouter": "add", "déplacer": "move",
    "mantener": "retain", "quitar": "delete", "añadir": "add", "mover": "move",
}  # fmt: skip
_ASK = re.compile(
    rf"{_BEFORE}(?P<verb>{'|'.join(_ASKS)})\.?\s+{QUOTED}"
    rf"(?:\s+(?:after|après|después\s+de)\s+{QUOTED}|(?P<to>\s+(?:to|vers|à|a|al)\b))?",
    re.IGNORECASE,
)
# "Del" is no mark in Spanish: it says "of the" there.
_SPANISH = re.compile(
    r"\s*(?:se|es|son|no|que|y|en|el|la|los|las|un|una|fue|debe|deben|hay|para|por|con|ha|han)\b"
)


class Lead(NamedTuple):
    """What a line says of what somebody else has said: the same, or the opposite.

    `kind` is that of the link it becomes; `name` is whom, as typed, or empty for anybody; `typed`
    is the mark as it stands in the line, with other marks `before` it and the `rest` after it.
    """

    kind: str
    name: str
    typed: str
    before: str
    rest: str


class TextAsk(NamedTuple):
    """What a line's own mark asks of a text: which words, and after which others."""

    ask: str
    words: str
    after: str = ""

    @property
    def wording(self) -> dict[str, str]:
        """The same as the field of a point."""
        words = {"new" if self.ask == "add" else "old": self.words}
        return {"ask": self.ask, **words, **({"after": self.after} if self.after else {})}


def read_lead(line: str, is_somebody: Callable[[str], bool] = bool) -> Lead | None:
    """Read whom a line answers; `is_somebody` tells whether words typed without `@` are a name.

    One more supporter without a name that is somebody's is no mark.
    """
    found = _LEAD.match(line)
    if found is None:
        return None
    typed, rest = found["typed"] + (found["whom"] or ""), line[found.end() :]
    kind, name = OPPOSED if found["against"] else Point.entity, found["name"] or ""
    if kind == Point.entity and not name:
        name = _name_in(rest, is_somebody)
        if not name:
            return None
        end = rest.index(name) + len(name)
        typed, rest = typed + rest[:end], rest[end:]
    return Lead(kind, name, typed, found["before"], rest)


def read_ask(line: str, language: str = "") -> TextAsk | None:
    """Read what a line asks of a text; `language` is the code of the summary's."""
    found = _ASK.match(line)
    if found is None:
        return None
    verb, words, after = found["verb"].casefold(), found[3].strip(), (found[4] or "").strip()
    ask = _ASKS[verb]
    is_spanish = verb == "del" and (language == "es" or _SPANISH.match(line[found.end() :]))
    if is_spanish or not words or (ask == "move") != bool(found["to"]):
        return None
    return TextAsk(ask, words, after if ask == "add" else "")


def _name_in(rest: str, is_somebody: Callable[[str], bool]) -> str:
    """Return the most words at the start that are somebody's name."""
    words = list(_LETTERS.finditer(rest))[:_LONGEST_NAME]
    start = words[0].start() if words else 0
    if rest[:start].strip():
        return ""
    names = (rest[start : word.end()] for word in reversed(words))
    return next((name for name in names if is_somebody(name)), "")
