"""How a language reports a stance: "ont demandé", and what leads from the verb to what was said.

A pattern is `head|link`. In a head `(a/ont)` is the ending for one and for more; `{also}` is where
an adverb stands. The link is repeated before each item where it ends in a preposition or "que".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from townnotes.domain.stances import STANCES

_ENDING = re.compile(r"\(([^()/]*)/([^()/]*)\)")


@dataclass(frozen=True, slots=True)
class Reporting:
    """The patterns of one stance, by the form of what follows: a noun, an action, a clause."""

    noun: str
    action: str
    that: str
    wh: str = ""

    def pattern(self, form: str) -> tuple[str, str]:
        """Return head and link for a form; what has no pattern of its own is a noun."""
        found = {"action": self.action, "that": self.that, "wh": self.wh}.get(form) or self.noun
        head, _, link = found.partition("|")
        return head, link


@dataclass(frozen=True, slots=True)
class Voices:
    """What a language says around its verbs."""

    verbs: Mapping[str, Reporting]
    repeated_links: frozenset[str]
    and_so: str
    that: re.Pattern[str]
    whether: re.Pattern[str]
    also: str
    repeatedly: str
    especially: str
    but: str
    while_: str
    and_: str
    they: tuple[str, str]
    same: tuple[str, str]
    connectors: tuple[str, ...]
    asides: Mapping[str, str]
    lead: str
    said: str
    thanked: str
    view: str
    wordings: Mapping[str, str]
    paragraph: tuple[str, str, str]
    weight: str
    """What makes a wish of a noun: "the importance of"."""
    no_wish: re.Pattern[str]
    """Nouns that it would turn into a wish for a trouble."""
    addressed: re.Pattern[str]
    """A note of what somebody is asked to do, and how a request names whom it asks."""
    whom: str
    infinitive: re.Pattern[str]
    finite: re.Pattern[str]
    relative: re.Pattern[str]
    days: tuple[tuple[str, str], ...]


def conjugated(head: str, n: int, also: str = "") -> str:
    """Return a head for one or more speakers, with an adverb or without."""
    told = _ENDING.sub(lambda found: found[1] if n == 1 else found[2], head)
    return told.replace("{also}", f" {also}" if also else "")


def reporting_of(verbs: Mapping[str, Reporting], words: str) -> Reporting:
    """Return the patterns of a stance; the session's own is told by the plain one of all."""
    stance = STANCES.get(words)
    return verbs[words if stance or words == "" else ""]
