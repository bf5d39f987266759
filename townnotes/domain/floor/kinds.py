"""The kinds of intervention as they are typed after a name: `Kov /reply to Chen`."""

import re
from typing import NamedTuple

from townnotes.domain.entities import FLOOR_KINDS, OTHER_KINDS

KINDS = (*FLOOR_KINDS, *OTHER_KINDS)

MARKS = {
    "group": "group statement",
    "video": "video message",
    "reply": "right of reply",
    "order": "point of order",
    "procedural": "procedural",
    "convener": "convener reply",
    "chair": "convener reply",
    "point": "point of order",
    "right": "right of reply",
    "statement": "statement",
}
"""The word after the sign; its first letters do, and the first that fits is meant."""

_MARK = re.compile(r"(?:^|\s)/([^\W\d_]*)(?:\s+(.*))?$", re.DOTALL)
_LINKING = re.compile(r"(?:to|for|on behalf of|in relation to)\b\s*", re.IGNORECASE)


class Asked(NamedTuple):
    """What was typed to put somebody on the list."""

    name: str
    kind: str = "statement"
    on_behalf_of: str = ""
    in_relation_to: str = ""


def counts(kind: str) -> bool:
    """Tell whether a kind of intervention counts as taking the floor."""
    return kind in FLOOR_KINDS


def kind_of(word: str) -> str:
    """Return the kind that a word after the sign begins; empty where none does."""
    typed = word.casefold()
    return next((kind for mark, kind in MARKS.items() if typed and mark.startswith(typed)), "")


def read_asked(typed: str) -> Asked:
    """Read a name and the mark behind it; what is no mark of ours belongs to the name.

    >>> read_asked("Kov /reply to Chen")
    Asked(name='Kov', kind='right of reply', on_behalf_of='', in_relation_to='Chen')
    """
    found = _MARK.search(typed)
    if found is None:
        return Asked(typed.strip())
    name, word, rest = typed[: found.start()].strip(), found[1], (found[2] or "").strip()
    kind = kind_of(word)
    if not kind:
        # A sign alone is a mark being typed; any other word is somebody's name after all.
        return Asked(name) if not word and not rest else Asked(typed.strip())
    rest = _LINKING.sub("", rest, count=1) if _LINKING.match(rest) else rest
    if counts(kind):
        return Asked(name, kind, on_behalf_of=rest)
    return Asked(name, kind, in_relation_to=rest)
