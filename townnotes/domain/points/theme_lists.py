"""A list of themes taken into a session: who is known is filled, nobody is doubled."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from townnotes.domain.commands.records import change, make
from townnotes.domain.commands.themes import COLOURS, KEYS, labelled
from townnotes.domain.entities import Theme
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.ranks import ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_FILLED = ("definition", "topic")
Does = Literal["new", "filled", "known"]


class ListedTheme(NamedTuple):
    """A theme as a list has it; an empty field says nothing."""

    label: str
    parent: str = ""
    colour: str = ""
    key: str = ""
    definition: str = ""
    topic: str = ""


def listed_themes(state: State) -> tuple[ListedTheme, ...]:
    """Return a session's themes as a list of them, each before those under it."""
    every = {one.id: one for one in state.all(Theme)}
    parents = shown_parents(state)
    return tuple(
        ListedTheme(
            every[id_].label,
            every[upper].label if upper in every else "",
            every[id_].colour, every[id_].key, every[id_].definition, every[id_].topic,
        )
        for id_, upper in parents.items()
    )  # fmt: skip


def what_becomes_of(state: State, one: ListedTheme) -> Does:
    """Tell what a list's theme is here: new, known with something to fill in, or just known."""
    known = labelled(state, one.label)
    if known is None:
        return "new"
    return "filled" if _filling(known, one) else "known"


def take_themes(
    state: State, listed: Sequence[ListedTheme], new_id: Callable[[], str]
) -> list[Assign]:
    """Take a list in: new themes with their parents, empty fields of known ones filled.

    A key that is taken, or is none, gives way to the next free one; a third level to the second.
    """
    taking = _Taking(state, new_id, len(listed))
    for one in listed:
        taking.take(one)
    if not taking.made:
        raise RuleError("All these themes are known already; nothing was changed.")
    return taking.made


def _filling(known: Theme, one: ListedTheme) -> dict[str, str]:
    new = {field: getattr(one, field) for field in _FILLED}
    return {field: text for field, text in new.items() if text and not getattr(known, field)}


class _Taking:
    """Adds themes one after the other, each knowing of those before it."""

    def __init__(self, state: State, new_id: Callable[[], str], count: int) -> None:
        self._state, self._new_id = state, new_id
        self.made: list[Assign] = []
        every = state.all(Theme)
        self._keys = {one.key for one in every}
        self._count = len(every)
        # Each theme may bring a parent that is new as well.
        self._ranks = ranks_after(max((one.rank for one in every), default=""), 2 * count)
        self._new: dict[str, tuple[str, str, str]] = {}
        """By label: the id, the parent and the colour of those that are added."""

    def take(self, one: ListedTheme) -> None:
        """Add a theme, or fill a known one in."""
        known = labelled(self._state, one.label)
        if known is not None:
            self.made += change(known, **_filling(known, one))
        elif one.label.casefold() not in self._new:
            self._add(one)

    def _add(self, one: ListedTheme) -> None:
        is_under = bool(one.parent) and one.parent.casefold() != one.label.casefold()
        above, colour = self._above(one.parent) if is_under else ("", "")
        colour = one.colour or colour or COLOURS[self._count % len(COLOURS)]
        id_ = self._new_id()
        self._new[one.label.casefold()] = (id_, above, colour)
        self._count += 1
        self.made += make(
            Theme, id_, rank=next(self._ranks), label=one.label, parent=above, colour=colour,
            key=self._key(one.key), definition=one.definition, topic=one.topic,
        )  # fmt: skip

    def _above(self, label: str) -> tuple[str, str]:
        """Return the id and the colour of the upper theme called so, which is added at need."""
        known = labelled(self._state, label)
        if known is not None:
            upper = self._state.find(Theme, known.parent) or known
            return upper.id, upper.colour
        if label.casefold() not in self._new:
            self._add(ListedTheme(label))
        id_, above, colour = self._new[label.casefold()]
        return above or id_, colour

    def _key(self, wanted: str) -> str:
        free = [key for key in KEYS if key not in self._keys]
        key = wanted if wanted in free else next(iter(free), "")
        self._keys.add(key)
        return key
