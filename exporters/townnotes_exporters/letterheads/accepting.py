"""Accepts what was tracked in a part of a Word file, and takes out what is not for others."""

from typing import Any

from docx.oxml.ns import qn

_TAKEN = ("w:ins", "w:moveTo", "w:smartTag", "w:customXml")
_GONE = (
    "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rPrChange", "w:pPrChange",
    "w:sectPrChange", "w:tblPrChange", "w:tblGridChange", "w:trPrChange", "w:tcPrChange",
    "w:tblPrExChange", "w:numberingChange", "w:cellIns", "w:cellMerge", "w:moveFromRangeStart",
    "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd", "w:customXmlInsRangeStart",
    "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd",
    "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd",
    "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd",
)  # fmt: skip
_COMMENTS = ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:annotationRef")
_NOTES = ("w:footnoteReference", "w:endnoteReference")
_MARKS = ("w:permStart", "w:permEnd", "w:proofErr", "w:altChunk", "w:subDoc", "w:control")
_TRACKED = (*_TAKEN[:2], *_GONE)
_ABOUT_MARK = f"{qn('w:pPr')}/{qn('w:rPr')}"


def accept_changes(root: Any) -> bool:
    """Accept every tracked change below an element; returns whether there were any."""
    found = next(root.iter(*map(qn, _TRACKED)), None) is not None
    if found:
        _join_paragraphs(root)
        for row in list(root.iter(qn("w:tr"))):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
                row.getparent().remove(row)
        for cell in [one.getparent().getparent() for one in root.iter(qn("w:cellDel"))]:
            cell.getparent().remove(cell)
    for one in list(root.iter(*map(qn, _GONE))):
        _remove(one)
    for one in list(root.iter(*map(qn, _TAKEN))):
        _unwrap(one)
    return found


def take_out_remarks(root: Any) -> bool:
    """Take out comments, and references to notes below the text; tells whether it had comments."""
    had_comments = next(root.iter(*map(qn, _COMMENTS)), None) is not None
    for one in list(root.iter(*map(qn, (*_COMMENTS, *_NOTES, *_MARKS)))):
        _remove(one)
    return had_comments


def open_controls(root: Any) -> list[str]:
    """Put in the place of each content control what it holds; returns what is not filled in.

    What is bound to the file's properties would change with them, and they name nobody here.
    """
    waiting: list[str] = []
    for control in list(root.iter(qn("w:sdt"))):
        content = control.find(qn("w:sdtContent"))
        if control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None:
            for text in list(() if content is None else content.iter(qn("w:t"))):
                # A mark for us in it is no invitation to type.
                if "{" not in (text.text or ""):
                    waiting.append(text.text or "")
                    text.text = ""
        if content is None:
            _remove(control)
            continue
        for child in list(content):
            control.addprevious(child)
        _remove(control)
    return [one.strip() for one in waiting if one.strip()]


def _join_paragraphs(root: Any) -> None:
    """Join a paragraph whose end was taken back to the next one, which keeps its own looks."""
    for paragraph in list(root.iter(qn("w:p"))):
        mark = paragraph.find(_ABOUT_MARK)
        if mark is None or (mark.find(qn("w:del")) is None and mark.find(qn("w:moveFrom")) is None):
            continue
        following = paragraph.getnext()
        if following is None or following.tag != qn("w:p"):
            continue
        at = 1 if following.find(qn("w:pPr")) is not None else 0
        for place, child in enumerate([one for one in paragraph if one.tag != qn("w:pPr")]):
            following.insert(at + place, child)
        paragraph.getparent().remove(paragraph)


def _unwrap(element: Any) -> None:
    """Put what an element holds in its place; one that says how something came to be is empty."""
    for child in list(element):
        if not child.tag.endswith("Pr"):
            element.addprevious(child)
    _remove(element)


def _remove(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
