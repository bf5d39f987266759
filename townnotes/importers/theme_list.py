"""A list of themes, as it is shared between the townhalls of a process: CSV, or lines pasted."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.points.theme_lists import ListedTheme
from townnotes.importers.folding import folded
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.records import Bad, CellRow

_HEADINGS = {
    "label": "theme themes name label tag code thème nom libellé étiquette tema nombre etiqueta",
    "parent": "parent under group level above main parent_theme sous groupe bajo grupo padre",
    "colour": "colour color couleur",
    "key": "key shortcut hotkey raccourci touche atajo tecla",
    "definition": "definition description memo note notes définition definición descripción",
    "topic": "topic phrase sujet asunto",
}
_COLOUR = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE)
_PLAIN: Mapping[str, int] = MappingProxyType({"label": 0, "topic": 1})
"""What columns without headings hold."""


class ReadThemes(NamedTuple):
    """The themes of a list, and the rows that name none, with the reason."""

    themes: tuple[ListedTheme, ...]
    bad: tuple[Bad, ...]


def read_theme_list(content: Content) -> ReadThemes:
    """Read a list of themes by its headings, else its first column as themes."""
    rows, bad = list(content.rows), list(content.bad)
    columns = _columns(rows[0]) if rows else {}
    is_headed = "label" in columns
    themes: dict[str, ListedTheme] = {}
    for row in rows[1:] if is_headed else rows:
        theme = _theme(row, columns if is_headed else _PLAIN)
        if not theme.label:
            bad.append(Bad(row.number, "it names no theme"))
        elif theme.label.casefold() in themes:
            bad.append(Bad(row.number, f"“{theme.label}” stands in it already"))
        else:
            themes[theme.label.casefold()] = theme
    return ReadThemes(tuple(themes.values()), tuple(bad))


def _columns(row: CellRow) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row.cells):
        for meaning, words in _HEADINGS.items():
            if folded(cell) in {folded(one.replace("_", " ")) for one in words.split()}:
                found.setdefault(meaning, place)
    return found


def _theme(row: CellRow, columns: Mapping[str, int]) -> ListedTheme:
    cells: Sequence[str] = row.cells

    def cell(meaning: str) -> str:
        place = columns.get(meaning, -1)
        return " ".join(cells[place].split()) if 0 <= place < len(cells) else ""

    upper, is_path, lower = (part.strip() for part in cell("label").partition(">"))
    colour = _COLOUR.fullmatch(cell("colour"))
    return ListedTheme(
        lower if is_path else upper,
        upper if is_path else cell("parent"),
        f"#{colour[1].lower()}" if colour else "",
        cell("key").lower(),
        cell("definition"),
        cell("topic"),
    )
