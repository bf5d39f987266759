"""Reads notes in plain text and Markdown into pieces: headings, bullets, tables, bold names."""

import re
from collections.abc import Iterator

from townnotes.importers.name_line import clean_line
from townnotes.importers.notes.pieces import Piece
from townnotes.importers.notes.tables import NotesTableRow, read_table

_HEADING = re.compile(r"^#{1,6}\s+(.*?)(?:\s+#+)?$")
BULLET = re.compile(
    r"^(?:[*•‣◦▪●○·∙–—+>o-]|\(?\d{1,3}[.)](?!\d)|\(?[a-hj-z][.)]|\(?[ivx]{1,4}[.)]|→|✓"
    r"|\[[ xX]?\])\s+(?=\S)"
)
_BOLD = re.compile(r"^(\*\*|__)(?=\S)(.+?)(?<=\S)\1\s*(:?)\s*")
_STARS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,})$")
_TABLE_RULE = re.compile(r"^\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$")
TAB = 4


def read_plain(text: str) -> tuple[Piece, ...]:
    """Read a text line by line; every line that is not empty is in a piece."""
    return tuple(_Reader(text.splitlines()).pieces())


class _Reader:
    """Goes through the lines of a text."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = [clean_line(one).rstrip() for one in lines]
        spread = [one.expandtabs(TAB) for one in lines]
        self._indents = [len(one) - len(one.lstrip()) for one in spread]
        self._at = 0

    def pieces(self) -> Iterator[Piece]:
        """Give the pieces of all lines."""
        blank = True
        while self._at < len(self._lines):
            line = self._lines[self._at].strip()
            if not line:
                blank = True
                self._at += 1
                continue
            rows = self._table()
            if rows:
                yield from read_table(rows)
            else:
                yield self._piece(line, blank=blank)
                self._at += 1
            blank = False

    def _piece(self, line: str, *, blank: bool) -> Piece:
        number = self._at + 1
        heading = _HEADING.match(line)
        if heading and heading[1]:
            lead, text = _bare(heading[1])
            return Piece(number, text, "heading", lead=lead, after_blank=blank)
        if blank and self._is_underlined():
            # The stroke below makes it a heading, as a sign in front would.
            self._at += 1
            return Piece(number, line, "heading", after_blank=blank)
        bullet = BULLET.match(line)
        lead, text = _bare(line[bullet.end() :] if bullet else line)
        depth = self._indents[self._at] // 2
        return Piece(number, text, "bullet" if bullet else "line", depth, lead, blank)

    def _is_underlined(self) -> bool:
        below = self._lines[self._at + 1].strip() if self._at + 1 < len(self._lines) else ""
        return bool(_UNDERLINE.match(below))

    def _table(self) -> list[NotesTableRow]:
        """Take the rows of a table with upright strokes that begins here, if one does."""
        rows: list[NotesTableRow] = []
        at = self._at
        while at < len(self._lines) and self._lines[at].strip().startswith("|"):
            line = self._lines[at].strip()
            if not _TABLE_RULE.match(line):
                cells = [_bare(cell.strip())[1] for cell in line.strip("|").split("|")]
                rows.append(NotesTableRow(at + 1, tuple((cell,) if cell else () for cell in cells)))
            at += 1
        if len(rows) < 2 and at - self._at < 2:  # noqa: PLR2004 - one line alone is no table
            return []
        self._at = at
        return rows


def _bare(text: str) -> tuple[str, str]:
    """Return what stands in bold in front, and the text without the marks of bold."""
    bold = _BOLD.match(text)
    lead = bold[2].rstrip(": ") if bold else ""
    return lead, _STARS.sub(r"\2", text)
