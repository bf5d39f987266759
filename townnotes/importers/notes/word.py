"""Reads notes in a Word file into pieces, straight from its parts and within bounds.

What python-docx passes over stands in notes, too: text put in while changes were tracked, fields
of forms, text boxes, foot- and endnotes, comments. A tracked deletion was taken back, and stays
out; so do headers and footers, which repeat on every page.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from townnotes.errors import FileError
from townnotes.importers.names import clean_line
from townnotes.importers.notes.parts.note_tables import NotesTableRow, read_table
from townnotes.importers.notes.parts.sections import part_named
from townnotes.importers.notes.pieces import Document, Piece

LARGEST_PART = 48 * 1024 * 1024
"""Bytes of XML; a townhall's notes have a hundredth of it."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_LEFT_OUT = {
    f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}  # fmt: skip
_SEEN = f"{_W}t", f"{_W}noBreakHyphen"
# Of XML that is none lxml raises a SyntaxError.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError,
           ValueError, OSError, SyntaxError)  # fmt: skip
_PROPERTIES = "docProps/core.xml"
_BEHIND = ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")
_HEADING = re.compile(r"(?:heading|title|überschrift|titre|título|subtitle)", re.IGNORECASE)
_LIST = re.compile(r"(?:list|liste|lista)", re.IGNORECASE)


def read_word(path: Path) -> Document:
    """Read a .docx; raises FileError where it is none, is locked or damaged."""
    with word_package(path) as package:
        names = set(package.namelist())
        if "mimetype" in names and "content.xml" in names:
            raise FileError(
                "“{name}” is an OpenDocument text, whatever its name says. "
                "Open it, and save it as .docx. It was left as it is.",
                name=path.name,
            )
        body = read_part(package, "word/document.xml")
        styles = _styles(package) if "word/styles.xml" in names else {}
        behind = [read_part(package, one) for one in _BEHIND if one in names]
        author, date = _properties(package) if _PROPERTIES in names else ("", "")
    reader = _Reader(styles)
    pieces = [*reader.pieces(body), *(one for part in behind for one in reader.pieces(part))]
    return Document(path.stem, tuple(pieces), author, date)


def word_lines(file: bytes, name: str) -> list[str]:
    """Return the lines of the paragraphs of a Word file, in their order.

    Raises FileError where it is none, damaged, or declares a type of document of its own.
    """
    with _opened(io.BytesIO(file), name) as package:
        body = read_part(package, "word/document.xml")
    if body.getroottree().docinfo.doctype:
        raise FileError("“{name}” declares a type of its own, as no Word file does.", name=name)
    paragraphs = (one for one in body.iter(f"{_W}p") if not is_left_out(one))
    return [line for one in paragraphs for line in lines_of(one)[1:]]


@contextmanager
def word_package(path: Path) -> Generator[zipfile.ZipFile]:
    """Open a .docx; where reading its parts shows that it is none or damaged, raise FileError."""
    with _opened(path, path.name) as package:
        yield package


@contextmanager
def _opened(file: Path | io.BytesIO, name: str) -> Generator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as package:
            yield package
    except _BROKEN as error:
        raise FileError(
            "“{name}” is damaged, or no Word file: {why_broken}. It was "
            "left as it is; open it in Word and save it again.",
            name=name,
            why_broken=_why_broken(error),
        ) from error


def read_part(package: zipfile.ZipFile, name: str) -> Any:
    """Return the root of a part; `word_package` tells where it is too large, or none."""
    with package.open(name) as part:
        content = part.read(LARGEST_PART + 1)
    if len(content) > LARGEST_PART:
        raise ValueError("a part of it is larger than any notes")
    # lxml has no types of its own.
    etree: Any = import_module("lxml.etree")
    # Strict Open XML, which Word saves when asked to, has other names for the same.
    content = content.replace(_STRICT, _W[1:-1].encode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(content, parser)


def _why_broken(error: Exception) -> str:
    """Say what is wrong with a package that could not be read."""
    if isinstance(error, KeyError):
        return "a part of it is missing"
    if isinstance(error, SyntaxError):
        return "a part of it cannot be read"
    return str(error).rstrip(".") or "it ends too early"


def _styles(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the styles that are headings or lists, by their ids."""
    found: dict[str, str] = {}
    for style in read_part(package, "word/styles.xml").iter(f"{_W}style"):
        name = next((one.get(f"{_W}val", "") for one in style.iter(f"{_W}name")), "")
        for pattern, shape in ((_HEADING, "heading"), (_LIST, "bullet")):
            if pattern.match(name):
                found[style.get(f"{_W}styleId", "")] = shape
    return found


def _properties(package: zipfile.ZipFile) -> tuple[str, str]:
    """Return who wrote the file, and the day it was last saved."""
    author = date = ""
    for one in read_part(package, _PROPERTIES).iter("{*}*"):
        text = clean_line(one.text or "").strip()
        author = text if one.tag.endswith("}creator") else author
        date = text[:10] if one.tag.endswith("}modified") else date
    is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", date)
    # What libraries write where nobody is named is nobody's name.
    return ("" if author in {"python-docx", "Un-named"} else author), (date if is_day else "")


class _Reader:
    """Goes through the paragraphs and tables of a Word file in their order."""

    def __init__(self, styles: dict[str, str]) -> None:
        self._styles = styles
        self._number = 0
        self._is_after_blank = True
        self._above = ""

    def pieces(self, root: Any) -> Iterator[Piece]:
        """Give the pieces below an element; what wraps paragraphs is gone into."""
        waiting = [iter(root)]
        while waiting:
            node = next(waiting[-1], None)
            if node is None:
                waiting.pop()
            elif node.tag == f"{_W}p":
                yield from self._paragraph(node)
            elif node.tag == f"{_W}tbl":
                is_list = part_named(self._above) in {"present", "absent"}
                rows = [self._row(row) for row in _rows(node)]
                yield from read_table(rows, is_list=is_list)
            elif node.tag not in _LEFT_OUT:
                waiting.append(iter(node))

    def _paragraph(self, node: Any) -> Iterator[Piece]:
        lead, *lines = lines_of(node)
        self._number += 1
        shape, depth = self._shape(node)
        for line in lines:
            if not line.strip():
                self._is_after_blank = True
                continue
            yield Piece(
                self._number, line.strip(), shape, depth, lead.strip(" :"), self._is_after_blank,
                is_broken_off=False,
            )  # fmt: skip
            self._is_after_blank, lead, self._above = False, "", line.strip()
        for box in node.iter(f"{_W}txbxContent"):
            if _nearest(box, f"{_W}p") is node and not is_left_out(box):
                yield from self.pieces(box)

    def _shape(self, node: Any) -> tuple[Any, int]:
        about = node.find(f"{_W}pPr")
        if about is None:
            return "line", 0
        style = about.find(f"{_W}pStyle")
        shape = self._styles.get(style.get(f"{_W}val", ""), "") if style is not None else ""
        if about.find(f"{_W}outlineLvl") is not None:
            shape = "heading"
        numbered = about.find(f"{_W}numPr")
        level = numbered.find(f"{_W}ilvl") if numbered is not None else None
        depth = level.get(f"{_W}val", "0") if level is not None else "0"
        if numbered is not None and shape != "heading":
            shape = "bullet"
        return shape or "line", int(depth) if depth.isdecimal() and len(depth) < 3 else 0  # noqa: PLR2004

    def _row(self, row: Any) -> NotesTableRow:
        self._number += 1
        return NotesTableRow(self._number, tuple(_cell(cell) for cell in _cells(row)))


def _rows(table: Any) -> list[Any]:
    return [row for row in table.iter(f"{_W}tr") if _nearest(row, f"{_W}tbl") is table]


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row.iter(f"{_W}tc") if _nearest(cell, f"{_W}tr") is row]


def _nearest(node: Any, tag: str) -> Any:
    return next(node.iterancestors(tag), None)


def is_left_out(node: Any) -> bool:
    """Tell whether an element stands in what was taken back, or is no text."""
    return any(one.tag in _LEFT_OUT for one in node.iterancestors())


def _cell(cell: Any) -> tuple[str, ...]:
    """Return the lines of a cell, those of tables within it, too."""
    if next(cell.iter(*_SEEN), None) is None:
        # Sheets that were pasted have hundreds of empty columns.
        return ()
    every = (one for one in cell.iter(f"{_W}p") if not is_left_out(one))
    found = [line for one in every for line in lines_of(one)[1:]]
    return tuple(line.strip() for line in found if line.strip())


def lines_of(paragraph: Any) -> list[str]:
    """Return what stands in bold at the beginning of a paragraph, and then its lines."""
    lead: list[str] = []
    parts: list[str] = []
    is_lead = True
    for text, node in _runs(paragraph):
        parts.append(text)
        is_lead = is_lead and (not text.strip() or _is_bold(node))
        if is_lead:
            lead.append(text)
    lines = [clean_line(line) for line in re.split(r"[\n\r\v\f]", "".join(parts))]
    return ["".join(lead).partition("\n")[0], *lines]


def _runs(node: Any) -> Iterator[tuple[str, Any]]:
    """Give the texts of a paragraph, each with its element, without other paragraphs in it."""
    for child in node:
        if child.tag in _LEFT_OUT or child.tag == f"{_W}p":
            continue
        if child.tag == f"{_W}t":
            yield child.text or "", child
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            yield "\n", child
        elif child.tag in {f"{_W}tab", f"{_W}ptab"}:
            yield "\t", child
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-", child
        else:
            yield from _runs(child)


def _is_bold(text: Any) -> bool:
    run = _nearest(text, f"{_W}r")
    about = run.find(f"{_W}rPr") if run is not None else None
    bold = about.find(f"{_W}b") if about is not None else None
    return bold is not None and bold.get(f"{_W}val", "true") not in {"0", "false", "off"}
