"""Which columns the table of interventions has and how wide they are: chosen, else as they fit."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from townnotes_ui.window_memory import window_settings

COLUMNS = (
    "number", "began", "speaker", "organization", "category", "kind", "spoken", "points",
    "themes", "words",
)  # fmt: skip
"""As they stand, from the leading side on."""
WORDS = "words"
"""What was said takes the room that the others leave, and is never left out."""
_USUAL = {
    "number": 48, "began": 68, "speaker": 156, "organization": 150, "category": 108,
    "kind": 100, "spoken": 76, "points": 68, "themes": 132,
}  # fmt: skip
_FIRST_TO_GO = (
    "category", "kind", "points", "organization", "spoken", "themes", "began", "number",
)  # fmt: skip
_SHARE, _LEAST, _WIDEST = 0.36, 200, 600
_KEY = "review columns"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """What the one at this desk chose; a column that was not chosen is there where it fits."""

    shown: Mapping[str, bool] = field(default_factory=dict[str, bool])
    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    """In pixels, in text of the usual size."""

    def width_of(self, column: str) -> int:
        """Return how wide a column is, but for that of the words."""
        return self.widths.get(column, _USUAL[column])

    def columns_in(self, room: int) -> frozenset[str]:
        """Return the columns that a table of that width shows; the words have the most room."""
        shown = [one for one in COLUMNS if self.shown.get(one, True) or one == WORDS]
        for one in _FIRST_TO_GO:
            if self._has_room(shown, room):
                break
            if one in shown and not self.shown.get(one, False):
                shown.remove(one)
        return frozenset(shown)

    def with_column(self, column: str, *, is_shown: bool) -> "ColumnChoice":
        """Return the choice with a column shown always, or never."""
        return ColumnChoice({**self.shown, column: is_shown}, self.widths)

    def with_width(self, column: str, width: int) -> "ColumnChoice":
        """Return the choice with another width of a column."""
        return ColumnChoice(self.shown, {**self.widths, column: width})

    def _has_room(self, shown: Iterable[str], room: int) -> bool:
        others = [self.width_of(one) for one in shown if one != WORDS]
        return room - sum(others) >= max(_SHARE * room, _LEAST, *others)


def kept_choice() -> ColumnChoice:
    """Return what was chosen before; what makes no sense is passed over."""
    try:
        held: Any = json.loads(str(window_settings().value(_KEY, "{}")))
    except ValueError:
        held = {}
    shown, widths = (_part(held, name) for name in ("shown", "widths"))
    return ColumnChoice(
        {name: one for name, one in shown.items() if isinstance(one, bool)},
        {name: one for name, one in widths.items() if type(one) is int and 0 < one <= _WIDEST},
    )


def keep_choice(choice: ColumnChoice) -> None:
    """Keep what was chosen for the next time."""
    held = {"shown": dict(choice.shown), "widths": dict(choice.widths)}
    window_settings().setValue(_KEY, json.dumps(held))


def _part(held: Any, name: str) -> dict[str, Any]:
    whole = cast("dict[str, Any]", held) if isinstance(held, dict) else {}
    part = cast("dict[str, Any]", whole.get(name)) if isinstance(whole.get(name), dict) else {}
    return {one: part[one] for one in _USUAL if one in part}
