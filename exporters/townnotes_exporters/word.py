"""Writes a finished summary as a Word file, on the styles of a template."""

import re
import zlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.parts.document import DocumentPart

import townnotes_resources
from townnotes.errors import FileError
from townnotes.summary.document import Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.cleaning import clean_line
from townnotes_exporters.word_body import StyleIds, body_xml

# What python-docx lets through when a file is no Word file, or a damaged one; lxml's is a
# SyntaxError.
_NOT_WORD = (
    AttributeError,
    BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
_STYLES = ("Heading 1", "Heading 2", "Hyperlink")
_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FROM_RIGHT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<w:document {names}><w:body>{body}</w:body></w:document>"
)
# The longest text a property takes.
_LONGEST_PROPERTY = 255


def write_word(summary: Summary, target: Path, template: Path | None = None) -> None:
    """Write the summary as a Word file.

    `template` is a .docx whose styles, page and footer are taken and whose text is left out; ours
    if None. Raises FileError, with the target as it was, when the template or the disk fails.
    """
    write_file(target, to_word(summary, template))


def to_word(summary: Summary, template: Path | None = None) -> bytes:
    """Return the bytes of the Word file."""
    template = template or townnotes_resources.path("templates/summary.docx")
    try:
        content = template.read_bytes()
    except (OSError, ValueError) as error:
        raise _template_error(template, "it cannot be read") from error
    try:
        document = Document(BytesIO(content))
        styles = _style_ids(document, template)
        _set_language(document, summary.language)
        _set_properties(document, summary)
        section: str = cast("Any", document.element).body.get_or_add_sectPr().xml
    except _NOT_WORD as error:
        raise _template_error(template, "it is not a Word file (.docx)") from error
    links: dict[str, str] = {}
    _fill(document, body_xml(summary, styles, links) + section, links)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _template_error(template: Path, reason: str) -> FileError:
    return FileError(
        f"The summary was not written: the template {template} does not serve, {reason}. "
        "Your notes are safe; choose another template."
    )


def _style_ids(document: WordDocument, template: Path) -> StyleIds:
    ids = {style.name: style.style_id for style in document.styles}
    missing = [f"“{name}”" for name in _STYLES if name not in ids]
    if missing:
        raise _template_error(template, f"it has no style {' and no style '.join(missing)}")
    return StyleIds(*(ids[name] for name in _STYLES))


def _fill(document: WordDocument, body: str, links: dict[str, str]) -> None:
    """Put the body and its links where the template's own text was.

    The part is a string and never a tree: to move one paragraph of 20,000 lines from one tree into
    another takes lxml 5 s, and twice as many lines four times as long.
    """
    xml = _DOCUMENT.format(names=nsdecls("w", "r"), body=body)
    old = document.part
    part = Part(old.partname, old.content_type, xml.encode(), old.package)
    _put_in_place(part, old)
    for address, known in links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, known, is_external=True)


def _put_in_place(part: Part, old: DocumentPart) -> None:
    """Make the part the package's document, with all the old one stood on but its links."""
    package = old.package
    assert package is not None  # It came from one.
    for relationship in old.rels.values():
        if not relationship.is_external:
            part.load_rel(relationship.reltype, relationship.target_part, relationship.rId)
    for relationship in tuple(package.rels.values()):
        if relationship.reltype == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            package.load_rel(relationship.reltype, part, relationship.rId)


def _set_language(document: WordDocument, language: str) -> None:
    """Make the summary's language the one Word checks the spelling in."""
    if not _LANGUAGE_TAG.fullmatch(language):
        return
    primary = language.partition("-")[0].lower()
    side = "bidi" if primary in _FROM_RIGHT else "eastAsia" if primary in _EAST_ASIAN else "val"
    element = cast("Any", document.styles.element)
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"):
        child: Any = element.find(qn(tag))
        if child is None:
            child = element.makeelement(qn(tag))
            # The schema wants each first, but the language behind the fonts and sizes.
            element.insert(len(element) if tag == "w:lang" else 0, child)
        element = child
    element.set(qn(f"w:{side}"), language)


def _set_properties(document: WordDocument, summary: Summary) -> None:
    """Name the document, and nobody: who took notes is in the notes."""
    now = datetime.now(UTC)
    properties = document.core_properties
    properties.title = clean_line(summary.title)[:_LONGEST_PROPERTY]
    properties.author = ""
    properties.last_modified_by = ""
    properties.comments = ""
    properties.language = clean_line(summary.language)[:_LONGEST_PROPERTY]
    properties.created = now
    properties.modified = now
