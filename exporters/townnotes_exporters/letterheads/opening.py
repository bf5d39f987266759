"""Opens the Word file that gives a summary its letterhead; what is none is refused in words."""

import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

import townnotes_resources
from townnotes.errors import FileError, RuleError
from townnotes.held_files import refuse_held
from townnotes.summary.annexes.annex_words import words_in
from townnotes_exporters.characters import clean
from townnotes_exporters.letterheads.letter_template import LetterTemplate, TemplateReader
from townnotes_exporters.letterheads.packages import SoundPackage, UnfitError, sound_package
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
_TOO_LARGE = "it is far larger than any letterhead"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")


@contextmanager
def opened_template(
    template: Path | None, language: str, said: Mapping[str, str] | None = None
) -> Generator[LetterTemplate]:
    """Open a template while it is read; ours, where it is None, speaks the summary's language.

    `said` is what stands at its places. Raises RuleError where it is no Word file, as far as it is
    read, FileError where it cannot be.
    """
    ours = townnotes_resources.path("templates/summary.docx")
    place = template or ours
    content = _bytes_of(place)
    try:
        package = SoundPackage(content) if place == ours else sound_package(content)
        document = Document(BytesIO(package.content))
        if place == ours:
            _set_page_words(document, language)
        letter = TemplateReader(document, said or {}).read(had_macros=package.had_macros)
        letter.is_ours = place == ours
        yield letter
    except UnfitError as error:
        raise RuleError(_refusal(place, str(error))) from error
    except _NOT_WORD as error:
        reason = "it is not a Word file (.docx), or a damaged one"
        raise RuleError(_refusal(place, reason)) from error


def _bytes_of(template: Path) -> bytes:
    refuse_held(template)
    try:
        if template.exists() and not template.is_file():
            # A pipe of that name would have us wait for ever.
            raise RuleError(_refusal(template, "it is not a file"))
        if template.exists() and template.stat().st_size > LARGEST_FILE:
            raise RuleError(_refusal(template, _TOO_LARGE))
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
        return _TOO_LARGE
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


def _set_page_words(document: WordDocument, language: str) -> None:
    """Say "Page 1 of 3" in the summary's language; a letterhead of the user's says it itself."""
    words = words_in(language)
    page, of_pages = document.sections[0].footer.paragraphs[0].runs
    page.text, of_pages.text = words.page, words.of_pages
