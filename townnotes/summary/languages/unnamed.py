"""Who is named in a note and not in the summary: another speaker, or the speakers themselves."""

import re
from collections.abc import Iterable

from townnotes.domain.entities import Participant
from townnotes.domain.state import State
from townnotes.summary.evidence.attribution import Fits, NameSearch, is_called

_AT_A_PLACE = re.compile(r"\b(?:in|at|across|near|around|à|dans|en)\s+$", re.IGNORECASE)
_WITH_SOMEBODY = re.compile(
    r"\b(?:(?:dis)?agreed with|thanked|accord avec|remercié|acuerdo con|agradec\w+ a)\s$",
    re.IGNORECASE,
)
"""Behind these a name is one in small letters, too."""


class Unnamed:
    """Takes names out of a text: of those who said it their own, of all others as others."""

    def __init__(
        self, state: State, names: NameSearch, another: str, own: tuple[tuple[str, str], ...]
    ) -> None:
        """`own` stands for the organization of who speaks, and for themselves: of one, of many."""
        self._state = state
        self._names = names
        self._another = another
        self._own = own

    def text(self, text: str, speakers: Iterable[str]) -> str:
        """Return a text of these speakers in which nobody is named."""
        found = self._names.in_text(text)
        who = list(speakers) if found else []
        for speaker in who:
            own = self._own[len(who) > 1]
            text = self._without_own(text, self._state.find(Participant, speaker), found, own)
        return self._names.replaced(text, self._another, _is_somebody) if found else text

    def _without_own(
        self, text: str, one: Participant | None, found: Iterable[str], instead_of: tuple[str, str]
    ) -> str:
        if one is None:
            return text
        body, person = instead_of
        own = dict.fromkeys((one.name, *one.aliases), person)
        own = dict.fromkeys((one.organization, one.speaks_for), body) | own
        for said, instead in own.items():
            if any(is_called(name, said) for name in found):
                text = self._names.replaced(text, instead, _is_own(said))
        return text


def _is_own(said: str) -> Fits:
    """Return what tells whether a name is that of a body or a person."""
    return lambda text, first, last: (
        is_called(text[first:last], said) and _is_somebody(text, first, last)
    )


def _is_somebody(text: str, first: int, last: int) -> bool:
    """Tell whether a name is written as one, and is not the place that a body is called by."""
    if not text[first].isupper():
        is_alone = not text[last:].strip() or text[last:].startswith((" on ", " sur ", " sobre "))
        return is_alone and bool(_WITH_SOMEBODY.search(text[:first]))
    return not _AT_A_PLACE.search(text[:first])


def out_of_quotes(text: str, somebody: str) -> str:
    """Return a text whose quotations do not begin with the words that stand for a name."""
    quoted = re.compile(rf"([“«]\s?){re.escape(somebody)}(?:\s([^”»]+?))?(\s?[”»])")
    return quoted.sub(lambda it: f"{somebody} {it[1]}{it[2]}{it[3]}" if it[2] else somebody, text)
