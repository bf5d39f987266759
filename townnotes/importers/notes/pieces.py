"""What notes taken elsewhere are made of: lines as they stand in a file, and the rows of tables.

Of a table it is told which column has the time, the speaker, the organization and the text.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.notes.clock_times import time_in_front

Shape = Literal["line", "heading", "bullet", "who", "columns"]

Role = Literal["time", "speaker", "organization", "text"]

_WORDS: dict[Role, str] = {
    "time": "time when hour heure hora",
    "speaker": "speaker who name participant delegation intervenant orateur nom orador oradora "
    "nombre quién",
    "organization": "organization organisation org affiliation from entity organización",
    "text": "text note notes point points said intervention summary comment comments remarks what "
    "statement content résumé texte texto resumen",
}
_HEADS: dict[str, Role] = {
    folded(word): role for role, words in _WORDS.items() for word in words.split()
}
SHORT = 90
"""Characters that a speaker's cell has at most."""
MOST_WORDS_OF_A_HEAD = 3


class Piece(NamedTuple):
    """A line, paragraph or part of a table's row that is not empty.

    `number` counts lines of a text and paragraphs of a Word file from 1. `lead` is what stands in
    bold in front. A row of a table comes as a piece of the shape `who`, which has its time and its
    organization apart, and one for each paragraph that was said; what its columns are called, as
    one of the shape `columns`.
    """

    number: int
    text: str
    shape: Shape = "line"
    depth: int = 0
    lead: str = ""
    after_blank: bool = False
    is_broken_off: bool = True
    """Whether its end may be the width of a page, as in a text file, and no end of a sentence."""
    time: str = ""
    organization: str = ""


class Document(NamedTuple):
    """A file of notes: its pieces, who it says wrote it, when, and what is odd about it."""

    name: str
    pieces: tuple[Piece, ...]
    author: str = ""
    date: str = ""
    remarks: tuple[str, ...] = ()


class NotesTableRow(NamedTuple):
    """A row of a table: of each cell the paragraphs that are not empty."""

    number: int
    cells: tuple[tuple[str, ...], ...]


def read_table(rows: Sequence[NotesTableRow]) -> Iterator[Piece]:
    """Give a piece for who speaks in each row, and one for each paragraph of what they said.

    A row without a speaker goes on with the one before it; a table that names no speakers is read
    as lines.
    """
    rows = [row for row in rows if any(row.cells)]
    heads = _heads(rows[0]) if rows else None
    if heads:
        yield Piece(rows[0].number, " | ".join(_flat(rows[0])), "columns", after_blank=True)
        rows = rows[1:]
    width = max((len(row.cells) for row in rows), default=0)
    roles = heads or _guessed(rows, width)
    for row in rows:
        yield from _row(row, roles)


def _row(row: NotesTableRow, roles: Sequence[Role]) -> Iterator[Piece]:
    held: dict[str, list[str]] = {"time": [], "speaker": [], "organization": [], "text": []}
    for at, cell in enumerate(row.cells):
        held[roles[at] if at < len(roles) else "text"] += cell
    time, who, organization = (" ".join(held[one]) for one in ("time", "speaker", "organization"))
    found = time_in_front(time)
    left = time if found is None else found.rest
    if left:
        # What is no time in the column of times is part of what was noted.
        held["text"].insert(0, left)
        time = found.written if found else ""
    if who or organization or time:
        text = " | ".join(filter(None, (time, who, organization)))
        yield Piece(row.number, text, "who", lead=who, time=time, organization=organization)
    for text in held["text"]:
        yield Piece(row.number, text, "bullet", depth=1)


def _flat(row: NotesTableRow) -> list[str]:
    return [" ".join(cell) for cell in row.cells]


def _heads(row: NotesTableRow) -> tuple[Role, ...] | None:
    """Return the roles that a row of headings names; None where it is no such row."""
    roles: list[Role] = []
    named = 0
    for cell in _flat(row):
        words = folded(cell).split()
        known: list[Role] = [_HEADS[word] for word in words if word in _HEADS]
        role: Role | None = known[0] if known else None
        if len(words) > MOST_WORDS_OF_A_HEAD or (words and role is None):
            return None
        named += role is not None
        roles.append("text" if role is None else role)
    return tuple(roles) if named > 1 and ("speaker" in roles or "text" in roles) else None


def _guessed(rows: Sequence[NotesTableRow], width: int) -> tuple[Role, ...]:
    """Tell the columns by what stands in them."""
    columns = [
        [cell for row in rows if at < len(row.cells) and (cell := " ".join(row.cells[at]))]
        for at in range(width)
    ]
    roles: list[Role] = ["text"] * width
    for at, cells in enumerate(columns):
        is_time = bool(cells) and sum(_is_time(cell) for cell in cells) * 2 > len(cells)
        if is_time and "time" not in roles:
            roles[at] = "time"
    free = [at for at in range(width) if roles[at] == "text"]
    if len(free) > 1 and columns[free[0]] and _average(columns[free[0]]) <= SHORT:
        roles[free[0]] = "speaker"
    return tuple(roles)


def _is_time(cell: str) -> bool:
    found = time_in_front(cell)
    return found is not None and not found.rest


def _average(cells: Sequence[str]) -> float:
    return sum(map(len, cells)) / len(cells)
