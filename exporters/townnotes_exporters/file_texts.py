"""Reads every text of a written file, its properties and links too, as whoever opens it finds.

Each text comes with words for where it stands. What is in no text of a file is not searched for
names before the file is given away: a reader rather gives too much.
"""

import zlib
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from importlib import import_module
from io import BytesIO
from typing import Any, TypeAlias
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from townnotes.summary.evidence.attribution import excerpt

FileText: TypeAlias = tuple[str, str]
"""Where a text stands in a file, in words for the reader, and the text."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACES = {
    "word/document.xml": "the text",
    "word/comments.xml": "a comment",
    "word/header": "a header",
    "word/footer": "a footer",
    "word/footnotes": "a footnote",
    "word/endnotes": "an endnote",
    "docProps/": "the properties of the file",
    "xl/sharedStrings": "a cell",
    "xl/worksheets/": "a sheet",
}
_ATTRIBUTES = ("Target", "author", "initials", "descr", "title", "tooltip", "alt")
"""What attributes with texts are called; pictures, shapes and themes have their names in `name`."""
_WITHIN_WORDS = {"a", "br", "em", "span", "strong", "sup"}
"""The tags that a name may go across in a web page."""


def package_texts(content: bytes) -> Iterator[FileText]:
    """Give the texts of a Word file or a workbook."""
    try:
        with ZipFile(BytesIO(content)) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")):
                    yield from _part(name, package.read(name))
    except (BadZipFile, zlib.error):
        return


def _part(name: str, xml: bytes) -> Iterator[FileText]:
    # lxml has no types of its own.
    etree: Any = import_module("lxml.etree")
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False, recover=True)
    root = etree.fromstring(xml, parser)
    if root is None:
        return
    where = next((words for start, words in _PLACES.items() if name.startswith(start)), name)
    for text in _texts(root):
        if text.strip():
            yield from _both((f"{where}, {excerpt(text)}", text))


def _texts(root: Any) -> Iterator[str]:
    """Give the texts of a part: a paragraph is one, however many runs it is cut into."""
    paragraphs = list(root.iter(f"{_WORD}p"))
    for paragraph in paragraphs:
        pieces = paragraph.iter(f"{_WORD}t", f"{_WORD}delText", f"{_WORD}br", f"{_WORD}tab")
        yield "".join(piece.text or " " for piece in pieces)
    for element in root.iter():
        if not paragraphs and element.text:
            yield str(element.text)
        for key, value in element.attrib.items():
            if key == "name" or str(key).endswith(_ATTRIBUTES):
                yield str(value)
    yield from _named_for_word(root)


def _named_for_word(root: Any) -> Iterator[str]:
    """Give what is not read on the page: arguments of fields, names of controls and styles."""
    for field in root.iter(f"{_WORD}instrText", f"{_WORD}fldSimple"):
        # What is not in quotation marks are words of Word's.
        yield from field.get(f"{_WORD}instr", field.text or "").split('"')[1::2]
    for named in root.iter(f"{_WORD}alias", f"{_WORD}tag"):
        yield named.get(f"{_WORD}val", "")
    for style in root.iter(f"{_WORD}style"):
        named = style.find(f"{_WORD}name")
        # The others are called as in every Word file.
        if named is not None and style.get(f"{_WORD}customStyle"):
            yield named.get(f"{_WORD}val", "")


def line_texts(text: str, goes_on: str = "") -> Iterator[FileText]:
    """Give the lines of a text; one with the sign `goes_on` at its end goes on with the next."""
    first, held = 1, ""
    for number, line in enumerate(text.splitlines(), start=1):
        held += line
        if goes_on and line.endswith(goes_on):
            held = f"{held.removesuffix(goes_on)} "
            continue
        if held.strip():
            yield from _both((f"line {first}", held))
        first, held = number + 1, ""
    if held.strip():
        yield from _both((f"line {first}", held))


def page_texts(page: str) -> Iterator[FileText]:
    """Give the texts of a web page: the words of a block together, and what attributes say."""
    reader = _PageReader()
    reader.feed(page)
    reader.close()
    reader.end_block()
    for one in reader.found:
        yield from _both(one)


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[FileText] = []
        self._words: list[str] = []
        self._line = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        where = f"line {self.getpos()[0]}"
        self.found += [(where, value) for _, value in attrs if value]
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _WITHIN_WORDS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if not self._words:
            self._line = self.getpos()[0]
        self._words.append(data)

    def end_block(self) -> None:
        text, self._words = "".join(self._words), []
        if text.strip():
            self.found.append((f"line {self._line}", text))


def _both(one: FileText) -> Iterable[FileText]:
    """Give a text, and what it is where it holds an address with its signs in per cent."""
    where, text = one
    plain = unquote(text) if "%" in text else text
    return (one,) if plain == text else (one, (where, plain))
