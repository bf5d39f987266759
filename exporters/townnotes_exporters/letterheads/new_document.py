"""Puts a summary where a letterhead's own text was, and leaves the rest of that file behind."""

from collections.abc import Iterable
from html import escape
from importlib import import_module
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn

from townnotes_exporters.letterheads.body import MARK
from townnotes_exporters.letterheads.letter_template import LetterTemplate
from townnotes_exporters.letterheads.looks import points_of

# lxml has no types of its own.
_etree: Any = import_module("lxml.etree")
_TEXT_WIDTH, _LEAST_WIDTH = 9026, 2000
_TWENTIETHS = 20
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
"""What a letterhead rests on; comments and links of the old text stay behind."""
_NOTES = {RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES}
_OF_THE_PACKAGE = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
# A protected template would lock the summary; the others say whose computer it was made on.
_LEFT_OUT = (
    "w:writeProtection", "w:documentProtection", "w:attachedTemplate", "w:mailMerge",
    "w:docVars", "w:trackRevisions", "w:rsids",
)  # fmt: skip
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EMPTY = "<w:p/>"


class NewDocument:
    """A letterhead's file with another text.

    The part is a string and never a tree: to move one paragraph of 20,000 lines from one tree into
    another takes lxml 5 s, and twice as many lines four times as long.
    """

    def __init__(self, letter: LetterTemplate) -> None:
        self._letter = letter
        self._old = letter.document.part
        self._section = str(letter.section.properties.xml)
        self._before, _, self._after = _as_text(letter.body.blocks).partition(f"<!--{MARK}-->")
        _leave_out_the_rest(letter)

    @property
    def text_width(self) -> int:
        """The width between the margins, in twentieths of a point."""
        properties = self._letter.section.properties
        size, margins = properties.find(qn("w:pgSz")), properties.find(qn("w:pgMar"))
        if size is None or margins is None:
            return _TEXT_WIDTH
        given = [size.get(qn("w:w")), margins.get(qn("w:left")), margins.get(qn("w:right"))]
        width, left, right = (points_of(value, -1.0) * _TWENTIETHS for value in given)
        if min(width, left, right) < 0:
            return _TEXT_WIDTH
        return max(_LEAST_WIDTH, round(width - left - right))

    def fill(self, text: str, annexes: str) -> Part:
        """Make the text the document's: where its place is, its annexes behind everything."""
        body = self._before + text + self._after + annexes
        if body.endswith("</w:tbl>"):
            # Word takes no table at the very end of a document.
            body += _EMPTY
        xml = f"{_HEAD}{self._root()}<w:body>{body}{self._section}</w:body></w:document>"
        part = Part(self._old.partname, self._old.content_type, xml.encode(), self._old.package)
        self._relate(part)
        return part

    def _root(self) -> str:
        element: Any = self._old.element
        names = {
            name: address for name, address in element.nsmap.items() if name not in {None, "w", "r"}
        } | {"w": nsmap["w"], "r": nsmap["r"]}
        said = "".join(f' xmlns:{name}="{escape(each)}"' for name, each in names.items())
        ignorable = element.get(_IGNORABLE, "")
        if not ignorable:
            return f"<w:document{said}>"
        known = " ".join(one for one in ignorable.split() if one in names)
        prefix = next(n for n, each in names.items() if _IGNORABLE.startswith(f"{{{each}}}"))
        return f'<w:document{said} {prefix}:Ignorable="{known}">'

    def _relate(self, part: Part) -> None:
        """Let the part lead to what the letterhead rests on and what its kept text shows."""
        shown = self._before + self._after + self._section
        for one in self._old.rels.values():
            if one.reltype not in _KEPT and f'"{one.rId}"' not in shown:
                continue
            target = one.target_ref if one.is_external else one.target_part
            part.load_rel(one.reltype, target, one.rId, one.is_external)
        package = self._old.package
        assert package is not None  # It came from one.
        for one in tuple(package.rels.values()):
            if one.reltype == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
                package.load_rel(one.reltype, part, one.rId)


def _as_text(elements: Iterable[Any]) -> str:
    return "".join(_etree.tostring(one, encoding="unicode", with_tail=False) for one in elements)


def _leave_out_the_rest(letter: LetterTemplate) -> None:
    """Take out of the settings and the package what is not letterhead."""
    document = letter.document
    element: Any = document.settings.element
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    for tag in _LEFT_OUT:
        for found in element.findall(qn(tag)):
            element.remove(found)
    for id_, relationship in tuple(settings.rels.items()):
        if relationship.is_external:
            settings.rels.pop(id_)
    for relationship in document.part.rels.values():
        if relationship.reltype in _NOTES:
            _empty_notes(relationship.target_part)
    _leave_out_of_package(document.part)


def _leave_out_of_package(part: Part) -> None:
    package = part.package
    assert package is not None  # It came from one.
    for id_, relationship in tuple(package.rels.items()):
        if relationship.reltype not in _OF_THE_PACKAGE:
            package.rels.pop(id_)


def _empty_notes(part: Any) -> None:
    """Take the old text's notes out; the lines between text and notes stay."""
    root: Any = parse_xml(part.blob)
    for note in list(root):
        if note.get(qn("w:type"), "normal") == "normal":
            root.remove(note)
    for id_ in tuple(part.rels):
        part.rels.pop(id_)
    part._blob = _etree.tostring(root, encoding="UTF-8", standalone=True)  # noqa: SLF001
