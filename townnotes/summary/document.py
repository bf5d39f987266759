"""The finished summary as exporters receive it: paragraphs of styled runs, annexes, tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

ParagraphKind = Literal["heading", "title", "date", "body", "subheading"]

SheetCell: TypeAlias = str | int | datetime | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is a `mailto:` or web address, or None.

    `note` is what the internal version says beside the words; neighbours with the same note are
    one stretch.
    """

    text: str
    bold: bool = False
    superscript: bool = False
    link: str | None = None
    italic: bool = False
    note: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it has no style, no link and no note."""
        styled = self.bold or self.superscript or self.italic or self.note
        return not styled and self.link is None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `section` names its place: such as opening, overview or a theme's id.

    `mark` is what a Word file calls it by, unseen (`marks.py`).
    """

    kind: ParagraphKind
    runs: tuple[Run, ...]
    section: str = ""
    mark: str = ""

    @property
    def text(self) -> str:
        """The paragraph's words without their styles."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Bar:
    """A cell that shows a share of the whole, from 0 to 1, as a length."""

    share: float


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether figures stand in it."""

    heading: str
    width: int = 1
    is_number: bool = False


Cell: TypeAlias = str | tuple[Run, ...] | Bar


def cell_runs(cell: Cell) -> tuple[Run, ...]:
    """Return what a cell says as runs; a bar says nothing, as its figure stands beside it."""
    if isinstance(cell, str):
        return (Run(cell),) if cell else ()
    return () if isinstance(cell, Bar) else cell


def cell_text(cell: Cell) -> str:
    """Return what a cell says without its styles."""
    return cell if isinstance(cell, str) else "".join(run.text for run in cell_runs(cell))


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is read; every row has a cell for each column, the last may be the sum.

    A row whose first cell is empty goes on with the row above.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_sum: bool = False


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows the summary under a heading of its own; a short one needs no page for itself.

    `mark` is what a Word file calls its heading by, unseen: there the summary is at its end.
    """

    title: str
    blocks: tuple[Paragraph | Table, ...]
    is_short: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SpreadsheetTable:
    """A table that is counted with: one line of headings and plain values, instants local."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[SheetCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole summary; `title` and `language` (a BCP 47 tag) go into the file's properties.

    `series` is the townhall's, for a letterhead with a place for it; `template` is the Word file
    whose letterhead and styles are taken, ours if None; `sheets` are what spreadsheets get.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    language: str = "en-GB"
    annexes: tuple[Annex, ...] = ()
    sheets: tuple[SpreadsheetTable, ...] = ()
    template: Path | None = None
    series: str = ""

    @property
    def text(self) -> str:
        """All paragraphs, one a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes of the internal version, in the order of the words they stand beside."""
        return tuple(
            note for paragraph in self.paragraphs for note, _ in noted(paragraph.runs) if note
        )


def noted(runs: tuple[Run, ...]) -> Iterator[tuple[str, tuple[Run, ...]]]:
    """Give the runs in stretches of one note, each with it."""
    begin = 0
    for place in range(1, len(runs) + 1):
        if place == len(runs) or runs[place].note != runs[begin].note:
            yield runs[begin].note, runs[begin:place]
            begin = place
