"""Several names in one line or one cell of a list: "Ana Ruiz; Luis Paz", "Iris Vale and Bo Lind".

A part is a name where it has two to four words, each with a capital or of a script without, and
neither a body's words nor a post's.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.name_words import BODIES, TITLES
from townnotes.importers.folding import folded
from townnotes.importers.list_lines import PARTICLES, ListLine
from townnotes.importers.tables.labels import words

_ADDRESS = re.compile(r"<[^<>\s]+@[^<>\s]+>|[^\s<>;,]+@[^\s<>;,]+")
_AFTER_ADDRESS = re.compile(rf"((?:{_ADDRESS.pattern})\)?)\s*[,;]\s*|\s*;\s*")
_NAME = re.compile(r"(?:[^\W\d_a-z\u0430-\u044f][^\W\d_]*(?:[’'.-][^\W\d_]+)*\.?(?:\s+|$)){2,4}")
_AND = re.compile(r"\s+(?:and|et|y|e|und|и|و)\s+|\s*&\s*", re.IGNORECASE)
_SIGNS = re.compile(r"\s*[;\n/|،、,]\s*")
_OF_CELL = (re.compile(r"\s*[;\n|]\s*"), re.compile(r"\s*/\s*"), re.compile(r"\s*[,،、]\s*"), _AND)
_HEAD = re.compile(r"^(?P<body>[^:]{2,80})[:：]\s+(?P<names>\S.*)$")
_TAIL = re.compile(r"^(?P<names>[^,;(–—|]+?)(?P<rest>\s*[,(–—|].*|\s+-\s.*)$")
_FEWEST = 3


def several(one: ListLine, organizations: AbstractSet[str] = frozenset()) -> Sequence[ListLine]:
    """Return the entries of a line that holds several: addresses of a mail, or names.

    `organizations` are known ones, folded: a part that is one is nobody's name.
    """
    if one.cells:
        return (one,)
    if len(_ADDRESS.findall(one.text)) > 1:
        parts = _AFTER_ADDRESS.sub(r"\1\n", one.text).split("\n")
        return [one._replace(text=part) for part in parts if part.strip()]
    found = _of_body(one.text) or _in_row(one.text) or _of_pair(one.text)
    if not found or any(folded(part) in organizations for part in found):
        return (one,)
    return [one._replace(text=part, is_doubtful=True) for part in found]


def _in_row(text: str) -> Sequence[str]:
    """Return the names of a line that is nothing else: "Ana Ruiz, Luis Paz, Eva Gil"."""
    parts = [part for part in re.split(r"[,;、،]", text) if part.strip()]
    *most, last = map(str.strip, parts) if parts else [""]
    parts = [*most, *_AND.split(last)] if most else [last]
    titled = [_has_title(part) for part in parts]
    is_one = titled[0] and not any(titled[1:])
    return parts if len(parts) >= _FEWEST and not is_one and all(map(is_name, parts)) else ()


def _of_body(text: str) -> Sequence[str]:
    """Return the names behind whom they are from, each with it: "Moss Fund: Iris Vale, Bo Lind"."""
    found = _HEAD.match(text)
    names = _names(found["names"]) if found else ()
    return [f"{name} ({found['body']})" for name in names] if found and len(names) > 1 else ()


def _of_pair(text: str) -> Sequence[str]:
    """Return two names before whom both are from: "Iris Vale and Bo Lind, Moss Fund"."""
    found = _TAIL.match(text)
    head, rest = (found["names"], found["rest"]) if found else (text, "")
    names = _AND.split(head.strip())
    return (
        [f"{name}{rest}" for name in names] if len(names) > 1 and all(map(is_name, names)) else ()
    )


def _names(text: str) -> Sequence[str]:
    parts = [name for part in _SIGNS.split(text) for name in _AND.split(part) if name.strip()]
    return parts if all(map(is_name, parts)) else ()


def names_of_cell(cell: str) -> tuple[str, ...]:
    """Return the names that a cell holds, one where it is not surely several."""
    for signs in _OF_CELL:
        parts = [part.strip() for part in signs.split(cell) if part.strip()]
        if len(parts) > 1:
            # Behind a comma the last may stand after an "and".
            parts = [*parts[:-1], *_AND.split(parts[-1])]
            return tuple(parts) if all(map(is_name, parts)) else (cell,)
    return (cell,)


def is_name(part: str) -> bool:
    """Tell whether words are a name of two to four words, each with a capital."""
    said = folded(part).split()
    if not words("posts").isdisjoint(said) or not BODIES.isdisjoint(plain_words(part)):
        return False
    bare = [word for word in part.split() if word.casefold() not in PARTICLES]
    return bool(_NAME.fullmatch(" ".join(bare)))


def _has_title(part: str) -> bool:
    return folded(part.split(maxsplit=1)[0] if part.split() else "") in TITLES
