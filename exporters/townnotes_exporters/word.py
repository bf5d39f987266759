"""Writes a finished summary as a Word file, on the styles of a template."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn

from townnotes.summary.document import Annex, Paragraph, Run, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean, clean_line, reads_from_right
from townnotes_exporters.file_texts import FileText, package_texts
from townnotes_exporters.letterheads.new_document import NewDocument
from townnotes_exporters.letterheads.opening import opened_template, style_ids
from townnotes_exporters.letterheads.paragraph_rules import rules_of
from townnotes_exporters.letterheads.places import said_at_places
from townnotes_exporters.word_body import Body, Letters, StyleIds, paragraph_xml, runs_xml
from townnotes_exporters.word_tables import table_xml

# No person's name: comments are where the names of authors are forgotten.
_AUTHOR = 'w:author="townnotes" w:initials="tn"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LETTERS = Letters(size=20)

_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FROM_RIGHT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}
# The longest text a property takes.
_LONGEST_PROPERTY = 255


def add_comments(part: Part, notes: Sequence[str]) -> None:
    """Give the document's part the comments its anchors name by their number."""
    assert part.package is not None  # It came from one.
    comments = "".join(_comment(number, note) for number, note in enumerate(notes))
    xml = f"{_HEAD}<w:comments {nsdecls('w')}>{comments}</w:comments>"
    made = Part(
        PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, xml.encode(), part.package
    )
    part.relate_to(made, RELATIONSHIP_TYPE.COMMENTS)


def _comment(number: int, note: str) -> str:
    lines = "".join(_line(line) for line in clean(note).split("\n"))
    return f'<w:comment w:id="{number}" {_AUTHOR}>{lines}</w:comment>'


def _line(text: str) -> str:
    from_right = reads_from_right(text)
    runs = runs_xml((Run(text),), Body(StyleIds()), _LETTERS, from_right=from_right)
    mirrored = "<w:bidi/>" if from_right else ""
    space = '<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>'
    return f"<w:p><w:pPr>{mirrored}{space}</w:pPr>{runs}</w:p>"


def write_word(summary: Summary, target: Path, template: Path | None = None) -> None:
    """Write the summary as a Word file.

    `template` is a Word file whose letterhead and styles are taken; the summary's own if None,
    else ours. Raises RuleError where it is none, FileError, with the target as it was, when it
    cannot be read or the disk fails.
    """
    write_file(target, to_word(summary, template))


def word_texts(summary: Summary) -> Iterator[FileText]:
    """Give every text of that file, and of its letterhead."""
    return package_texts(to_word(summary))


def to_word(summary: Summary, template: Path | None = None) -> bytes:
    """Return the bytes of the Word file."""
    place = template or summary.template
    with opened_template(place, summary.language, said_at_places(summary)) as letter:
        ids = style_ids(letter.document)
        letter.looks.stop_numbering(ids.heading, ids.title)
        body = Body(ids, rules_of(letter, ids.heading, ids.title))
        _set_language(letter.document, summary.language)
        _set_properties(letter.document, summary)
        new = NewDocument(letter)
        without = letter.filled
    text = "".join(
        [paragraph_xml(one, body) for one in summary.paragraphs if one.kind not in without]
    )
    part = new.fill(text, _annexes_xml(summary, body, new.text_width))
    for address, known in body.links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, known, is_external=True)
    if body.notes:
        add_comments(part, body.notes)
    written = BytesIO()
    letter.document.save(written)
    return written.getvalue()


def _annexes_xml(summary: Summary, body: Body, width: int) -> str:
    parts: list[str] = []
    from_right = _primary(summary.language) in _FROM_RIGHT
    for number, annex in enumerate(summary.annexes):
        # The first annex is apart from the summary, whatever its length.
        heading = Paragraph("heading", (Run(annex.title),), mark=annex.mark)
        goes_on = number > 0 and annex.is_short
        parts.append(paragraph_xml(heading, body, on_new_page=not goes_on, is_apart=goes_on))
        parts += _annex(annex, body, width, from_right=from_right)
    return "".join(parts)


def _annex(annex: Annex, body: Body, width: int, *, from_right: bool) -> list[str]:
    parts: list[str] = []
    for block in annex.blocks:
        if isinstance(block, Paragraph):
            parts.append(paragraph_xml(block, body))
        else:
            parts.append(table_xml(block, body, width, from_right=from_right))
    return parts


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _set_language(document: WordDocument, language: str) -> None:
    """Make the summary's language the one Word checks the spelling in."""
    if not _LANGUAGE_TAG.fullmatch(language):
        return
    primary = _primary(language)
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
    element = cast("Any", properties)._element  # noqa: SLF001
    for child in tuple(element):
        element.remove(child)
    properties.title = clean_line(summary.title)[:_LONGEST_PROPERTY]
    properties.author = ""
    properties.last_modified_by = ""
    properties.comments = ""
    properties.language = clean_line(summary.language)[:_LONGEST_PROPERTY]
    properties.created = now
    properties.modified = now
