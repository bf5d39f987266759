"""The lines of a content that is a text."""

import zipfile
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO

from townnotes.errors import FileError
from townnotes.importers.notes.word import word_lines
from townnotes.importers.tables.content import Content

SURE = 95
"""How sure a reader is that knows a shape of its own."""
LOOKED_AT = 40_000
"""Signs at the beginning that are looked at to tell what it is."""


def head_of(content: Content) -> str:
    """Return the beginning of a text, its lines parted alike; empty where it is a package."""
    if content.is_zip:
        return ""
    head = content.decoded.text[:LOOKED_AT].lstrip("\ufeff")
    return head.replace("\r\n", "\n").replace("\r", "\n")


def lines_of(content: Content) -> list[str]:
    """Return all lines, without signs that are no text."""
    text = content.decoded.text.lstrip("\ufeff").replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def is_word(content: Content) -> bool:
    """Tell whether a content is a Word file."""
    broken = suppress(zipfile.BadZipFile, OSError, ValueError, NotImplementedError)
    with broken, zipfile.ZipFile(BytesIO(content.data)) as package:
        return "word/document.xml" in package.namelist()
    return False


def looked_at(content: Content) -> Sequence[str]:
    """Return the lines by which a text or a Word file is told; none of what is neither."""
    if not content.is_zip:
        return head_of(content).split("\n")
    with suppress(FileError):
        return content.made_by(word_lines) if is_word(content) else ()
    return ()


def all_lines(content: Content) -> list[str]:
    """Return all lines of a text or a Word file; raises FileError for a damaged one."""
    return content.made_by(word_lines) if content.is_zip else lines_of(content)
