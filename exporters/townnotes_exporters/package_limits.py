"""How much a Word file may hold before it is refused as a template: no letterhead comes near."""

from io import BytesIO
from zipfile import ZipFile, ZipInfo

LARGEST_FILE = 64 * 1024 * 1024
MOST_PARTS = 2_000
LARGEST_UNPACKED = 256 * 1024 * 1024
LARGEST_XML = 16 * 1024 * 1024
"""Of one part that is read as XML; bytes, as the others."""
MOST_TAGS = 1_000_000
"""In such a part; each takes a hundred bytes of memory, and a long report has a tenth of them."""
MOST_TIMES_PACKED, FROM = 250, 1024 * 1024
"""A part above so many bytes that unpacks to more than this many times its size is a trap."""
_XML = (".xml", ".rels")
_LOOKED_AT = 4096
_DOCTYPE = b"<!DOCTYPE"


def why_too_much(content: bytes) -> str:
    """Return why a package is more than a template can be, or nothing.

    What it says of its sizes is asked alone: no more than that is ever unpacked. Raises BadZipFile
    and others of zipfile's where it is none.
    """
    with ZipFile(BytesIO(content)) as package:
        parts = package.infolist()
        if len(parts) > MOST_PARTS:
            return f"it holds {len(parts):,} parts, and a letterhead a few dozen"
        if sum(one.file_size for one in parts) > LARGEST_UNPACKED or any(map(_is_trap, parts)):
            return "unpacked it would be far larger than any letterhead"
        for one in parts:
            if one.filename.casefold().endswith(_XML):
                if one.file_size > LARGEST_XML:
                    return "a part of it is far larger than any letterhead's"
                part = package.read(one)
                if _DOCTYPE in part[:_LOOKED_AT]:
                    return "a part of it defines words of its own, as no Word file does"
                if part.count(b"<") > MOST_TAGS:
                    return f"{one.filename} holds far more paragraphs than any letterhead"
    return ""


def _is_trap(part: ZipInfo) -> bool:
    return part.file_size > FROM and part.file_size > MOST_TIMES_PACKED * part.compress_size
