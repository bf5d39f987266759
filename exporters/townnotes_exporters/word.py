"""Writes a finished summary as a Word file, on the styles of a template."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile
from zlib import error as DamagedError

import townnotes_resources
from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.rel import Relationships
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from lxml.etree import LxmlError

from townnotes.errors import FileError
from townnotes.summary.document import Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.cleaning import clean_line
from townnotes_exporters.word_body import StyleIds, body_xml

# What python-docx lets through when a file is no Word file, or a damaged one.
_NOT_WORD = (
    AttributeError,
    BadZipFile,
    DamagedError,
    EOFError,
    KeyError,
    LxmlError,
    NotImplementedError,
    RuntimeError,
    TypeError,
    ValueError,
)
_STYLES = ("Heading 1", "Heading 2", "Hyperlink")
_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FROM_RIGHT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}
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
    except _NOT_WORD as error:
        raise _template_error(template, "it is not a Word file (.docx)") from error
    _fill(document, summary, styles)
    _set_properties(document, summary)
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


class _Links:
    """The addresses of a document, each with one relationship.

    python-docx looks through all relationships for each new one; a thousand took 40 s.
    """

    def __init__(self, relationships: Relationships) -> None:
        self._relationships = relationships
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        known = self._ids.get(address)
        if known is None:
            known = self._ids[address] = f"link{len(self._ids) + 1}"
            self._relationships.add_relationship(
                RELATIONSHIP_TYPE.HYPERLINK, address, known, is_external=True
            )
        return known


def _fill(document: WordDocument, summary: Summary, styles: StyleIds) -> None:
    """Put the paragraphs where the template's own text was, before the section's properties."""
    links = _Links(document.part.rels)
    xml = f"<w:body {nsdecls('w', 'r')}>{body_xml(summary, styles, links.id_of)}</w:body>"
    body = document.element.body
    body.clear_content()
    body.get_or_add_sectPr()
    # Before the section's properties, all that is left.
    body[:0] = parse_xml(xml.encode())


def _set_language(document: WordDocument, language: str) -> None:
    """Make the summary's language the one Word checks the spelling in."""
    if not _LANGUAGE_TAG.fullmatch(language):
        return
    primary = language.split("-")[0].lower()
    side = "bidi" if primary in _FROM_RIGHT else "eastAsia" if primary in _EAST_ASIAN else "val"
    element = document.styles.element
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"):
        child = element.find(qn(tag))
        if child is None:
            child = OxmlElement(tag)
            # The schema wants each of them first, and the language behind the fonts and sizes.
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
