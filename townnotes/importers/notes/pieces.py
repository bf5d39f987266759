"""What notes taken elsewhere are made of: lines as they stand in a file, paragraphs, table rows."""

from typing import Literal, NamedTuple

LONGEST_LINE = 20_000
"""Characters; what is longer is no line of notes, and somebody should look at it."""

Shape = Literal["line", "heading", "bullet", "who", "columns", "present", "left out"]


class Piece(NamedTuple):
    """A line, paragraph or part of a table's row that is not empty.

    `number` counts lines of a text and paragraphs of a Word file from 1. `lead` is what stands in
    bold in front. A row of a table comes as a piece of the shape `who`, which has its time and its
    organization apart, and one for each paragraph that was said; what its columns are called, as
    one of the shape `columns`; a row that says who was there and no more, as `present`. A comment,
    or what rules a table, is `left out`. Of a heading, `depth` is its level.
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
