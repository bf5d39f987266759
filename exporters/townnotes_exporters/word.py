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
from townnotes_exporters import word_template
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean_line, reads_from_right
from townnotes_exporters.file_texts import FileText, package_texts
from townnotes_exporters.word_body import Body, Letters, StyleIds, paragraph_xml, runs_xml
from townnotes_exporters.word_tables import table_xml

# No person's name: comments are where the names of authors are forgotten.
_AUTHOR = 'w:author="townnotes" w:initials="tn"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LETTERS = Letters(size=20)

_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FROM_RIGHT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<w:document {names}><w:body>{body}</w:body></w:document>"
)
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
    lines = "".join(_line(line) for line in note.split("\n"))
    return f'<w:comment w:id="{number}" {_AUTHOR}>{lines}</w:comment>'


def _line(text: str) -> str:
    from_right = reads_from_right(text)
    runs = runs_xml((Run(text),), Body(StyleIds()), _LETTERS, from_right=from_right)
    mirrored = "<w:bidi/>" if from_right else ""
    space = '<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>'
    return f"<w:p><w:pPr>{mirrored}{space}</w:pPr>{runs}</w:p>"


def write_word(summary: Summary, target: Path, template: Path | None = None) -> None:
    """Write the summary as a Word file.

    `template` is a .docx whose styles, page, header and footer are taken and whose text is left
    out; the summary's own if None, else ours. Raises RuleError where it is no .docx, FileError,
    with the target as it was, when it cannot be read or the disk fails.
    """
    write_file(target, to_word(summary, template))


def word_texts(summary: Summary) -> Iterator[FileText]:
    """Give every text of that file, and of its letterhead."""
    return package_texts(to_word(summary))


def to_word(summary: Summary, template: Path | None = None) -> bytes:
    """Return the bytes of the Word file."""
    with word_template.opened_template(template or summary.template, summary.language) as document:
        body = Body(word_template.style_ids(document))
        word_template.leave_out_the_rest(document)
        _set_language(document, summary.language)
        _set_properties(document, summary)
        section = word_template.section_of(document)
        xml, width = str(section.xml), word_template.text_width(section)
    _fill(document, body, _body_xml(summary, body, width), xml)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _body_xml(summary: Summary, body: Body, width: int) -> str:
    parts = [paragraph_xml(each, body) for each in summary.paragraphs]
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


def _fill(document: WordDocument, body: Body, text: str, section: str) -> None:
    """Put the body, its links and its comments where the template's own text was.

    The part is a string and never a tree: to move one paragraph of 20,000 lines from one tree into
    another takes lxml 5 s, and twice as many lines four times as long.
    """
    xml = _DOCUMENT.format(names=nsdecls("w", "r"), body=text + section)
    old = document.part
    part = Part(old.partname, old.content_type, xml.encode(), old.package)
    word_template.put_in_place(part, old, section)
    for address, known in body.links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, known, is_external=True)
    if body.notes:
        add_comments(part, body.notes)


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
