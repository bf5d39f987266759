"""Reads the texts of a written file, its properties too, as whoever opens or searches it finds."""

import zlib
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from townnotes.summary.evidence.attribution import excerpt

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PACKAGES = (".docx", ".xlsx")
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


def texts_in(content: bytes, ending: str) -> Iterator[tuple[str, str]]:
    """Give every text in a file, each with words for where it stands.

    A PDF gives nothing: what it holds is in the Word file it is made of.
    """
    if ending == ".pdf":
        return
    if ending not in _PACKAGES:
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
            if line.strip():
                yield f"line {number}", line
        return
    try:
        with ZipFile(BytesIO(content)) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")):
                    yield from _part(name, package.read(name))
    except (BadZipFile, zlib.error):
        return


def _part(name: str, xml: bytes) -> Iterator[tuple[str, str]]:
    # lxml has no types of its own.
    etree: Any = import_module("lxml.etree")
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False, recover=True)
    root = etree.fromstring(xml, parser)
    if root is None:
        return
    where = next((words for start, words in _PLACES.items() if name.startswith(start)), name)
    for text in _texts(root):
        if text.strip():
            yield f"{where}, {excerpt(text)}", text


def _texts(root: Any) -> Iterator[str]:
    """Give the texts of a part: a paragraph is one, however many runs it is cut into."""
    paragraphs = list(root.iter(f"{_WORD}p"))
    for paragraph in paragraphs:
        pieces = paragraph.iter(f"{_WORD}t", f"{_WORD}br", f"{_WORD}tab")
        yield "".join(piece.text or " " for piece in pieces)
    for element in root.iter():
        if not paragraphs and element.text:
            yield str(element.text)
        for key, value in element.attrib.items():
            if str(key).endswith(("Target", "author", "initials", "alias", "descr", "title")):
                yield str(value)
