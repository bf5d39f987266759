"""Reads a file of notes into pieces, after a look at whether it is one: text, Markdown or Word."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.encodings import LOOKED_AT, assumed, told_coding
from townnotes.importers.names import clean_line
from townnotes.importers.notes.parts.markup import without_markup
from townnotes.importers.notes.parts.note_tables import NotesTableRow, read_table
from townnotes.importers.notes.parts.sections import part_named
from townnotes.importers.notes.pieces import LONGEST_LINE, Document, Piece
from townnotes.importers.notes.word import read_word
from townnotes.language.saying import Saying

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

_MANY_ZEROS = 0.3
_MOST_CONTROLS = 0.05
WESTERN = "Windows-1252"
# Latin-1 with the signs that Windows put where it has none; five bytes have none there either.
_WINDOWS = {
    byte: sign for byte in range(0x80, 0xA0) if (sign := bytes([byte]).decode("cp1252", "ignore"))
}

WORD = (".docx", ".docm", ".dotx", ".dotm")
ENDINGS = (".txt", ".md", ".markdown", *WORD)
LARGEST_TEXT = 2 * 1024 * 1024
"""Bytes; a whole day's notes have a tenth of it."""
MOST_LINES = 40_000
"""Lines with text, cells of tables among them; a whole day's notes have a tenth of it."""
LARGEST_WORD = 256 * 1024 * 1024
"""Bytes; pictures may make a Word file large, and are not read."""
_ZIP, _LOCKED = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UNTOUCHED = Saying("It was left as it is.")


def read_plain(text: str) -> tuple[Piece, ...]:
    """Read a text line by line; every line that is not empty is in a piece."""
    return tuple(_Reader(text.splitlines()).pieces())


class _Reader:
    """Goes through the lines of a text."""

    def __init__(self, lines: list[str]) -> None:
        bare = without_markup(lines)
        lines = [one.text for one in bare]
        self._left_out = [one.left_out for one in bare]
        self._lines = [clean_line(one).rstrip() for one in lines]
        spread = [one.expandtabs(TAB) for one in lines]
        self._indents = [len(one) - len(one.lstrip()) for one in spread]
        self._at = 0
        self._above = ""

    def pieces(self) -> Iterator[Piece]:
        """Give the pieces of all lines."""
        blank = True
        while self._at < len(self._lines):
            line = self._lines[self._at].strip()
            left_out = self._left_out[self._at]
            if left_out:
                yield Piece(self._at + 1, left_out, "left out")
            if not line:
                blank = blank or not left_out
                self._at += 1
                continue
            is_list = part_named(self._above) in {"present", "absent"}
            rows, rules = self._table()
            if rows:
                table = [*read_table(rows, is_list=is_list), *rules]
                yield from sorted(table, key=lambda one: one.number)
            else:
                yield from self._piece(line, blank=blank)
                self._at += 1
            self._above = line.lstrip("#* ").rstrip("#* ")
            blank = False

    def _piece(self, line: str, *, blank: bool) -> Iterator[Piece]:
        number = self._at + 1
        heading = _HEADING.match(line)
        if heading and heading[1]:
            level = len(line) - len(line.lstrip("#"))
            lead, text = _bare(heading[1])
            yield Piece(number, text, "heading", level, lead, blank)
        elif blank and self._is_underlined():
            # The stroke below makes it a heading, as a sign in front would.
            self._at += 1
            yield Piece(number, line, "heading", after_blank=blank)
            yield Piece(number + 1, self._lines[self._at].strip(), "left out")
        else:
            yield self._line(line, blank=blank)

    def _line(self, line: str, *, blank: bool) -> Piece:
        bullet = BULLET.match(line)
        lead, text = _bare(line[bullet.end() :] if bullet else line)
        depth = self._indents[self._at] // 2
        return Piece(self._at + 1, text, "bullet" if bullet else "line", depth, lead, blank)

    def _is_underlined(self) -> bool:
        below = self._lines[self._at + 1].strip() if self._at + 1 < len(self._lines) else ""
        return bool(_UNDERLINE.match(below))

    def _table(self) -> tuple[list[NotesTableRow], list[Piece]]:
        """Take the rows of a table with upright strokes that begins here, and what rules them."""
        rows: list[NotesTableRow] = []
        rules: list[Piece] = []
        at = self._at
        while at < len(self._lines) and self._lines[at].strip().startswith("|"):
            line = self._lines[at].strip()
            if _TABLE_RULE.match(line):
                rules.append(Piece(at + 1, line, "left out"))
            else:
                cells = [_bare(cell.strip())[1] for cell in line.strip("|").split("|")]
                rows.append(NotesTableRow(at + 1, tuple((cell,) if cell else () for cell in cells)))
            at += 1
        if len(rows) < 2 and at - self._at < 2:  # noqa: PLR2004 - one line alone is no table
            return [], []
        self._at = at
        return rows, rules


def _bare(text: str) -> tuple[str, str]:
    """Return what stands in bold in front, and the text without the marks of bold."""
    bold = _BOLD.match(text)
    lead = bold[2].rstrip(": ") if bold else ""
    return lead, _STARS.sub(r"\2", text)


def decode(content: bytes) -> tuple[str, str] | None:
    """Return a text and, where the file does not say its coding, the one that was assumed.

    None for what is no text at all. What no coding has a letter for comes as U+FFFD.
    """
    told = told_coding(content, zeros=_MANY_ZEROS)
    if told:
        return content.decode(told, "replace").removeprefix("\ufeff"), ""
    try:
        text, coding = content.decode(), ""
    except UnicodeDecodeError:
        text, coding = content.decode("latin-1").translate(_WINDOWS), WESTERN
    return (text, coding) if _is_text(text[:LOOKED_AT]) else None


def _is_text(start: str) -> bool:
    strange = sum(one < " " and one not in "\t\n\r\f\v" for one in start)
    return strange <= _MOST_CONTROLS * len(start)


def is_notes(path: Path) -> bool:
    """Tell by its ending whether a file is notes that are read here."""
    return path.suffix.lower() in ENDINGS


def read_document(path: Path) -> Document:
    """Read a file of notes; raises FileError where it cannot be, and says why."""
    is_word = path.suffix.lower() in WORD
    try:
        if not path.is_file():
            what = "is a folder, not notes" if path.is_dir() else "is not there"
            raise FileError("“{path}” {what}.", path=path, what=what)
        refuse_held(path)
        size = path.stat().st_size
        if size > (LARGEST_WORD if is_word else LARGEST_TEXT):
            raise _too_long(path, f"{size // 1024 // 1024} MB")
        document = _read_word(path) if is_word else _read_text(path)
    except OSError as error:
        raise FileError(
            "“{path}” could not be read: {reason}. {untouched}",
            path=path,
            reason=error.strerror,
            untouched=_UNTOUCHED,
        ) from error
    except ValueError as error:
        raise FileError("“{path}” is not a file name.", path=path) from error
    length = sum(len(piece.text) for piece in document.pieces)
    if length > LARGEST_TEXT:
        raise _too_long(path, f"{length // 1024 // 1024} MB of text")
    if len(document.pieces) > MOST_LINES:
        raise _too_long(path, f"{len(document.pieces):,} lines")
    document = document._replace(remarks=(*document.remarks, *_long_lines(document.pieces)))
    if not document.pieces:
        raise FileError("“{name}” holds no text, so there is nothing to bring in.", name=path.name)
    return document


def _long_lines(pieces: Iterable[Piece]) -> list[str]:
    """Say which lines are no lines of notes."""
    return [
        f"Line {one.number} has {len(one.text):,} signs, as no line of notes has: it is kept, "
        "whole, as one point."
        for one in pieces
        if len(one.text) > LONGEST_LINE
    ]


def _too_long(path: Path, size: str) -> FileError:
    return FileError(
        "“{name}” holds {size}: notes of a townhall are much "
        "shorter, so nothing of it was read. {untouched}",
        name=path.name,
        size=size,
        untouched=_UNTOUCHED,
    )


def _read_word(path: Path) -> Document:
    refuse_no_word(path)
    return read_word(path)


def refuse_no_word(path: Path) -> None:
    """Refuse, in words, a file that is no package of Word, or is locked; raises FileError."""
    with path.open("rb") as file:
        start = file.read(len(_LOCKED))
    if start == _LOCKED:
        raise FileError(
            "“{name}” is locked with a password, or was saved by a very "
            "old Word. Open it in Word and save it as .docx without a "
            "password. {untouched}",
            name=path.name,
            untouched=_UNTOUCHED,
        )
    if not start.startswith(_ZIP):
        raise FileError(
            "“{name}” is not a Word file, whatever its name says. {untouched}",
            name=path.name,
            untouched=_UNTOUCHED,
        )


def _read_text(path: Path) -> Document:
    found = decode(path.read_bytes())
    if found is None:
        raise FileError(
            "“{name}” holds no text, whatever its name says. {untouched}",
            name=path.name,
            untouched=_UNTOUCHED,
        )
    text, coding = found
    remarks = (assumed(coding),) if coding else ()
    return Document(path.stem, read_plain(text), remarks=remarks)
