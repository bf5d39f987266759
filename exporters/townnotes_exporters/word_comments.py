"""Writes the notes of the internal version as Word comments."""

from collections.abc import Sequence

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls

from townnotes.summary.document import Run
from townnotes_exporters.directions import reads_from_right
from townnotes_exporters.word_body import Body, Letters, StyleIds, runs_xml

# No person's name: comments are where the names of authors are forgotten.
_AUTHOR = 'w:author="townnotes" w:initials="tn"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LETTERS = Letters(size=20)


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
