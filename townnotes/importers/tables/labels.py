"""The words at the head of columns and before values, by meaning; `labels.toml` has them."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from townnotes.importers.folding import folded
from townnotes_resources import path

_LATER = frozenset({"email", "duration"})
"""Of these the column behind the name is the person's."""
_NO_WORDS: Mapping[str, str] = {}
_BARE = frozenset({"name", "nom", "nome", "nombre", "naam", "имя"})
"""Headings of a whole name that are of a part of it where the other part has its own column."""
_NAMES = ("shown", "name", "first_name", "last_name")
_JOINS = re.compile(r"[/|&(),;:*\n–—-]|\b(?:and|or|et|ou|y|o|e|und|oder|и|или)\b", re.IGNORECASE)
"""What stands between the parts of a heading of several things."""
_OF_TWO: Mapping[frozenset[str], tuple[str, ...]] = {
    frozenset({"organization", "country"}): ("organization", "country"),
    frozenset({"name", "organization"}): ("name", "organization"),
    frozenset({"name", "honorific"}): ("name",),
    frozenset({"first_name", "last_name"}): ("name",),
    frozenset({"name", "first_name"}): ("name",),
    frozenset({"name", "last_name"}): ("name",),
}
"""What a column of two things means; one place then has two meanings."""


@cache
def meanings(part: str) -> Mapping[str, tuple[str, ...]]:
    """Return what each label of a part of the table may mean, by its folded words."""
    found: dict[str, tuple[str, ...]] = {}
    for meaning, labels in _table()[part].items():
        for label in dict.fromkeys(one for one in map(folded, labels) if one):
            found[label] = (*found.get(label, ()), meaning)
    return found


@cache
def words(meaning: str) -> frozenset[str]:
    """Return the folded words of a meaning, whichever part of the table has them."""
    parts = (_table()[part] for part in ("words", "actions", "reports", "shown"))
    return frozenset(folded(one) for part in parts for one in part.get(meaning, ()))


def spelling(meaning: str, text: str) -> str:
    """Return words of a meaning as the table has them, of words in any writing; empty for none."""
    return _spellings(meaning).get(folded(text), "")


@cache
def _spellings(meaning: str) -> Mapping[str, str]:
    return {folded(one): one for one in _table()["words"].get(meaning, ())}


@lru_cache(maxsize=1024)
def says(meaning: str, text: str) -> bool:
    """Tell whether a cell says so: `says("yes", "Sí")`."""
    return folded(text) in words(meaning)


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(path("labels.toml").read_text(encoding="utf-8"))


class Headings(NamedTuple):
    """A row of headings: the places of its columns by meaning, and how surely it is one."""

    columns: Mapping[str, int]
    score: int
    headings: tuple[str, ...] = ()

    def cell(self, cells: Sequence[str], meaning: str) -> str:
        """Return what a row has in the column of a meaning; empty where there is none."""
        place = self.columns.get(meaning, -1)
        return cells[place].strip() if 0 <= place < len(cells) else ""

    def __contains__(self, meaning: object) -> bool:
        """Tell whether it has a column of a meaning."""
        return meaning in self.columns


NO_HEADER = Headings({}, 0)


def read_header(cells: Sequence[str], learned: Mapping[str, str] = _NO_WORDS) -> Headings:
    """Read a row as headings; its score is how many of them are known.

    `learned` are meanings of further words, folded, which go before those of the table.
    """
    known = meanings("columns")
    places: dict[str, list[int]] = {}
    score = 0
    for place, cell in enumerate(cells):
        word = folded(cell)
        if word in learned:
            found = tuple(filter(None, (learned[word],)))
        else:
            found = known.get(word) or of_parts(cell)
        score += bool(found)
        for meaning in found:
            places.setdefault(meaning, []).append(place)
    if not score:
        return NO_HEADER
    return Headings(_parted(_columns(places), cells), score, tuple(cells))


@lru_cache(maxsize=1024)
def of_parts(heading: str) -> tuple[str, ...]:
    """Return what a heading of several known words means: "Organization (Country)" is of two."""
    parts = [word for one in _JOINS.split(heading) if (word := folded(one))]
    if len(parts) < 2:  # noqa: PLR2004 - a heading of one thing is known as it is, or not
        return ()
    found = [meanings("columns").get(one, ())[:1] for one in parts]
    said = frozenset(one for each in found for one in each)
    if not all(found):
        return ()
    return tuple(said) if len(said) == 1 else _OF_TWO.get(said, ())


def _parted(columns: dict[str, int], cells: Sequence[str]) -> dict[str, int]:
    """Return columns in which "Nom" is a surname beside "Prénom", "Nombre" a first name, too."""
    parts = {"first_name", "last_name"} - columns.keys()
    place = columns.get("name", -1)
    if len(parts) == 1 and place >= 0 and folded(cells[place]) in _BARE:
        del columns["name"]
        columns[parts.pop()] = place
    return columns


def mapped(cells: Sequence[str], columns: Sequence[str]) -> Headings:
    """Return headings whose columns somebody has told the meanings of, by place."""
    places: dict[str, list[int]] = {}
    for place, meaning in enumerate(columns):
        if meaning:
            places.setdefault(meaning, []).append(place)
    return Headings(_columns(places), max(len(places), 1), tuple(cells))


def _columns(places: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """Return the column of each meaning, where several have it."""
    # A display name with the one before is the person's, whoever is named before it.
    names = ("shown",) if "shown" in places else _NAMES
    name = min((places[one][0] for one in names if one in places), default=0)
    return {
        meaning: next((one for one in found if one > name), found[0])
        if meaning in _LATER
        else found[0]
        for meaning, found in places.items()
    }


def with_questions(header: Headings, rows: Iterable[Sequence[str]]) -> Headings:
    """Return a header in which a form's own questions fill what no label named.

    A column of names that nobody filled, as of an account, is passed over.
    """
    columns = dict(header.columns)
    seen = list(rows)
    for meaning in ("name", "email"):
        if meaning in columns and not _is_filled(columns[meaning], seen):
            del columns[meaning]
    taken = set(columns.values())
    for meaning, parts in _table()["questions"].items():
        if meaning in columns or (meaning == "name" and {"shown", "first_name"} & set(columns)):
            continue
        wanted = [folded(one) for one in parts]
        for place, heading in enumerate(header.headings):
            if place not in taken and any(one in folded(heading) for one in wanted):
                columns[meaning] = place
                taken.add(place)
                break
    return header._replace(columns=columns)


def _is_filled(place: int, rows: Sequence[Sequence[str]]) -> bool:
    cells = (row[place].strip() for row in rows if place < len(row))
    return any(cell and not says("nobody", cell) for cell in cells)


def fact_of(label: str) -> tuple[str, ...]:
    """Return which facts of a meeting a label may stand before."""
    return meanings("meeting").get(folded(label), ())
