"""Stances: how a thing was said, in families ordered from weak to strong.

Source: the reporting verbs of United Nations meeting summaries; the order of strength is ours.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from townnotes.domain.entities import OwnStance

Family = Literal["approve", "ask", "emphasize", "concern", "inform", "repeat"]


@dataclass(frozen=True, slots=True)
class Stance:
    """The words of a stance, its family and its strength within it (1 is the weakest)."""

    words: str
    family: Family
    strength: int


_TABLE: dict[Family, tuple[str, ...]] = {
    "approve": (
        "noted", "took note of", "noted with appreciation", "welcomed", "supported", "commended",
    ),
    "ask": (
        "suggested", "proposed", "encouraged", "asked for", "requested", "called for", "urged",
    ),
    "emphasize": (
        "recalled", "highlighted", "raised", "emphasized", "underlined", "underscored", "stressed",
    ),
    "concern": (
        "asked", "questioned", "expressed concern about", "cautioned against", "regretted",
        "opposed",
    ),
    "inform": ("informed", "explained", "provided an overview of", "presented", "reported"),
    "repeat": ("reiterated", "reaffirmed"),
}  # fmt: skip

STANCES: dict[str, Stance] = {
    words: Stance(words, family, strength)
    for family, row in _TABLE.items()
    for strength, words in enumerate(row, start=1)
}

AGAINST = frozenset({"opposed", "cautioned against", "questioned", "regretted"})
"""Stances that turn what is said into its opposite."""
_VIEWS: frozenset[Family] = frozenset({"approve", "ask", "concern"})

SHORT_MARKS = {"+": "welcomed", ">": "called for", "?": "asked", "-": "expressed concern about"}
"""One sign at a line's start, for the stances heard most."""


_MEANT_LAST = ("supported",)
"""What letters mean only where nothing else begins so: `!s` and `!su` stay "suggested"."""
_LEAST_LETTERS = 3
"""Of a later word of a stance: fewer are met by chance."""


def stances_of(own: Iterable[OwnStance]) -> dict[str, Stance]:
    """Return the stances of a session by their words: the common ones and its own."""
    known = dict(STANCES)
    for one in own:
        if one.words and one.family in get_args(Family):
            family = cast("Family", one.family)
            known[one.words] = Stance(one.words, family, one.strength or 1)
    return known


def next_stance(words: str, known: Mapping[str, Stance]) -> str:
    """Return the stance that follows one in its family, the weakest after the strongest."""
    mine = known.get(words)
    family = [one for one in known.values() if mine and one.family == mine.family]
    ordered = [one.words for one in sorted(family, key=lambda one: one.strength)]
    return ordered[(ordered.index(words) + 1) % len(ordered)] if ordered else ""


def as_typed(known: Iterable[str]) -> list[str]:
    """Return stances in the order in which the letters that begin them mean them."""
    return sorted(known, key=_MEANT_LAST.__contains__)


def stance_like(typed: str, known: Iterable[str]) -> str:
    """Return the stance that the typed letters mean, or nothing: `!call` is "called for".

    Words typed whole win, then the first stance that begins so; spaces may be left out. Last comes
    the only one with a later word that begins so: `!concern` is "expressed concern about".
    """
    wanted = _letters(typed)
    if not wanted:
        return ""
    by_letters = {_letters(words): words for words in as_typed(known)}
    if wanted in by_letters:
        return by_letters[wanted]
    begun = next((words for letters, words in by_letters.items() if letters.startswith(wanted)), "")
    return begun or _by_a_later_word(wanted, by_letters.values())


def _by_a_later_word(wanted: str, known: Iterable[str]) -> str:
    if len(wanted) < _LEAST_LETTERS:
        return ""
    found = [one for one in known if any(w.startswith(wanted) for w in one.lower().split()[1:])]
    return found[0] if len(found) == 1 else ""


def _letters(text: str) -> str:
    return "".join(text.lower().split()).replace("-", "").replace("_", "")


def view_of(stance: Stance | None) -> str:
    """Return the family of a stance that is a view, of which no two say the same, or nothing.

    What was stressed or told goes with any.
    """
    return stance.family if stance and stance.family in _VIEWS else ""


def is_against(stance: Stance | None) -> bool:
    """Tell whether a stance turns what is said into its opposite."""
    return stance is not None and stance.words in AGAINST
