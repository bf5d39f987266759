"""Opens the Word file that gives a summary its letterhead, and takes nothing else from it."""

import re
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

import townnotes_resources
from townnotes.errors import FileError, RuleError
from townnotes.held_files import refuse_held
from townnotes.summary.annexes.annex_words import words_in
from townnotes_exporters.characters import clean
from townnotes_exporters.package_limits import LARGEST_FILE, why_too_much
from townnotes_exporters.word_body import StyleIds

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
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TEXT_WIDTH = 9026
_LEAST_WIDTH = 2000
# What a letterhead is made of; pictures, comments and fields of the old text stay behind.
_KEPT = {
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.FOOTNOTES,
    RELATIONSHIP_TYPE.ENDNOTES,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
}
_BANDS = {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER}
_OF_THE_PACKAGE = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
# A protected template would lock the summary; the others say whose computer it was made on.
_LEFT_OUT = (
    "w:writeProtection", "w:documentProtection", "w:attachedTemplate", "w:mailMerge",
    "w:docVars", "w:trackRevisions",
)  # fmt: skip


@contextmanager
def opened_template(template: Path | None, language: str) -> Generator[WordDocument]:
    """Open a template while it is read; ours, where it is None, speaks the summary's language.

    Raises RuleError where it is no .docx, as far as it is read, FileError where it cannot be.
    """
    ours = townnotes_resources.path("templates/summary.docx")
    place = template or ours
    content = _bytes_of(place)
    try:
        document = Document(BytesIO(content))
        if place == ours:
            _set_page_words(document, language)
        yield document
    except _NOT_WORD as error:
        reason = "it is not a Word file (.docx), or a damaged one"
        raise RuleError(_refusal(place, reason)) from error


def _bytes_of(template: Path) -> bytes:
    refuse_held(template)
    try:
        if template.exists() and not template.is_file():
            # A pipe of that name would have us wait for ever.
            raise RuleError(_refusal(template, "it is not a file"))
        with template.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise FileError(_refusal(template, "it cannot be read")) from error
    reason = _why_too_much(content) or _why_not(content)
    if reason:
        raise RuleError(_refusal(template, reason))
    return content


def _refusal(template: Path, reason: str) -> str:
    return (
        f"The summary was not written: the template {clean(str(template))} does not serve, "
        f"{reason}. Your notes are safe; choose another template."
    )


def _why_too_much(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        return "it is far larger than any letterhead"
    try:
        return why_too_much(content)
    except _NOT_WORD:
        # What it is instead is told next.
        return ""


def _why_not(content: bytes) -> str:
    """Return why a file cannot be the template, as far as its first look tells."""
    if content.startswith(_OLE):
        if _LOCKED in content:
            return "it is locked with a password: save it in Word without one"
        return "it is of the kind before .docx: open it in Word and save it as a Word document"
    try:
        with ZipFile(BytesIO(content)) as package:
            types = package.read("[Content_Types].xml")
    except _NOT_WORD:
        return ""
    if b".template.main+xml" in types or b".template.macroEnabledTemplate" in types:
        return "it is a Word template (.dotx): open it in Word and save it as a document (.docx)"
    if b"macroEnabled.main+xml" in types:
        return "it holds macros (.docm): open it in Word and save it as a document (.docx)"
    return ""


def style_ids(document: WordDocument) -> StyleIds:
    """Return what the template calls our styles: found by name, else by what they are for."""
    return StyleIds(_heading_id(document, 1), _heading_id(document, 2), _link_id(document))


def _heading_id(document: WordDocument, level: int) -> str:
    paragraphs = [one for one in document.styles if one.type == WD_STYLE_TYPE.PARAGRAPH]
    for one in paragraphs:
        if (one.name or "").casefold() == f"heading {level}":
            return one.style_id
    for one in paragraphs:
        found = cast("Any", one.element).find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if found is not None and found.get(qn("w:val")) == str(level - 1):
            return one.style_id
    return ""


def _link_id(document: WordDocument) -> str:
    for one in document.styles:
        if one.type == WD_STYLE_TYPE.CHARACTER and (one.name or "").casefold() == "hyperlink":
            return one.style_id
    return ""


def section_of(document: WordDocument) -> Any:
    """Return the `w:sectPr` of the first section with a header or footer, else of the last.

    Later sections may take their headers from an earlier one, and would lose them alone.
    """
    body: Any = cast("Any", document.element).body
    body.get_or_add_sectPr()
    sections: list[Any] = [one._sectPr for one in document.sections]  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    bands = (qn("w:headerReference"), qn("w:footerReference"))
    with_bands = (one for one in sections if any(one.find(band) is not None for band in bands))
    section = next(with_bands, sections[-1])
    for tag in ("w:sectPrChange", "w:type"):
        for found in section.findall(qn(tag)):
            section.remove(found)
    return section


def _set_page_words(document: WordDocument, language: str) -> None:
    """Say "Page 1 of 3" in the summary's language; a letterhead of the user's says it itself."""
    words = words_in(language)
    page, of_pages = document.sections[0].footer.paragraphs[0].runs
    page.text, of_pages.text = words.page, words.of_pages


def text_width(section: Any) -> int:
    """Return the width between the margins, in twentieths of a point."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    if size is None or margins is None:
        return _TEXT_WIDTH
    given = [size.get(qn("w:w")), margins.get(qn("w:left")), margins.get(qn("w:right"))]
    if not all(re.fullmatch(r"\d{1,6}", value or "") for value in given):
        return _TEXT_WIDTH
    width, left, right = map(int, given)
    return max(_LEAST_WIDTH, width - left - right)


def leave_out_the_rest(document: WordDocument) -> None:
    """Take out of the settings and the package what is not letterhead."""
    element: Any = document.settings.element
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    for tag in _LEFT_OUT:
        for found in element.findall(qn(tag)):
            element.remove(found)
    for id_, relationship in tuple(settings.rels.items()):
        if relationship.is_external:
            settings.rels.pop(id_)
    package = document.part.package
    assert package is not None  # It came from one.
    for id_, relationship in tuple(package.rels.items()):
        if relationship.reltype not in _OF_THE_PACKAGE:
            package.rels.pop(id_)


def put_in_place(part: Part, old: DocumentPart, section_xml: str) -> None:
    """Make the part the package's document, with what of the old one stands for the letterhead."""
    package = old.package
    assert package is not None  # It came from one.
    for relationship in old.rels.values():
        if relationship.is_external:
            continue
        is_band = relationship.reltype in _BANDS and f'"{relationship.rId}"' in section_xml
        if is_band or relationship.reltype in _KEPT:
            part.load_rel(relationship.reltype, relationship.target_part, relationship.rId)
    for relationship in tuple(package.rels.values()):
        if relationship.reltype == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            package.load_rel(relationship.reltype, part, relationship.rId)
