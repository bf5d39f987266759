"""Turns the paragraphs of a summary into the XML of a Word document's body."""

from dataclasses import dataclass
from functools import cache
from html import escape

from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.cleaning import clean, web_address
from townnotes_exporters.directions import holds_rtl, reads_from_right, stretches, tongue

_TEXT = '<w:t xml:space="preserve">'
_BREAK = f"</w:t><w:br/>{_TEXT}"
_TAB = f"</w:t><w:tab/>{_TEXT}"
_EMPTY = f"{_TEXT}</w:t>"
# XML readers give up at ten million bytes in one text.
_LONGEST_TEXT = 1_000_000


@dataclass(frozen=True, slots=True)
class StyleIds:
    """What the template calls the styles in use; ids differ with the language of its Word."""

    heading: str
    title: str
    hyperlink: str


def body_xml(summary: Summary, styles: StyleIds, links: dict[str, str]) -> str:
    """Return a `w:p` element for each paragraph, one after the other.

    The addresses they link to are put into `links`, each with the id of its relationship.
    """
    return "".join([_paragraph(each, styles, links) for each in summary.paragraphs])


def _paragraph(paragraph: Paragraph, styles: StyleIds, links: dict[str, str]) -> str:
    from_right = reads_from_right(paragraph.text)
    # A title and a date are bold by themselves: their styles, if any, need not be.
    bold = paragraph.kind in {"title", "date"}
    parts = ["<w:p>", _paragraph_properties(_style(paragraph, styles), from_right)]
    for run in paragraph.runs:
        address = web_address(run.link)
        style = styles.hyperlink if address else ""
        xml = _run(run, style, bold=bold or run.bold, from_right=from_right)
        if address and xml:
            link = links.setdefault(address, f"link{len(links) + 1}")
            xml = f'<w:hyperlink r:id="{link}" w:history="1">{xml}</w:hyperlink>'
        parts.append(xml)
    parts.append("</w:p>")
    return "".join(parts)


def _style(paragraph: Paragraph, styles: StyleIds) -> str:
    if paragraph.kind == "heading":
        return styles.heading
    return styles.title if paragraph.kind == "title" else ""


@cache
def _paragraph_properties(style: str, from_right: bool) -> str:  # noqa: FBT001 (cache)
    named = f'<w:pStyle w:val="{escape(style)}"/>' if style else ""
    mirrored = "<w:bidi/>" if from_right else ""
    return f"<w:pPr>{named}{mirrored}</w:pPr>" if named or mirrored else ""


def _run(run: Run, style: str, *, bold: bool, from_right: bool) -> str:
    text = clean(run.text)
    if not (from_right or holds_rtl(text)):
        return _stretch(text, _run_properties(style, bold, run.superscript, "")) if text else ""
    parts: list[str] = []
    # A stretch without letters, such as a bracket, is in the language around it.
    around = tongue(text) or "ar-SA"
    for piece, rtl in stretches(text, from_right=from_right):
        language = (tongue(piece) or around) if rtl else ""
        parts.append(_stretch(piece, _run_properties(style, bold, run.superscript, language)))
    return "".join(parts)


@cache
def _run_properties(style: str, bold: bool, superscript: bool, language: str) -> str:  # noqa: FBT001 (cache)
    """Return the run's `w:rPr`, its elements in the order the schema wants.

    A language makes it a right-to-left run, whose bold is an element of its own.
    """
    properties = "".join(
        (
            f'<w:rStyle w:val="{escape(style)}"/>' if style else "",
            "<w:b/>" if bold else "",
            "<w:bCs/>" if bold and language else "",
            '<w:vertAlign w:val="superscript"/>' if superscript else "",
            f'<w:rtl/><w:lang w:bidi="{language}"/>' if language else "",
        )
    )
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def _stretch(text: str, properties: str) -> str:
    escaped = _escape(text)
    if len(text) > _LONGEST_TEXT:
        pieces = (text[at : at + _LONGEST_TEXT] for at in range(0, len(text), _LONGEST_TEXT))
        escaped = f"</w:t>{_TEXT}".join(map(_escape, pieces))
    xml = f"<w:r>{properties}{_TEXT}{escaped}</w:t></w:r>"
    if "\n" in text or "\t" in text:
        xml = xml.replace("\n", _BREAK).replace("\t", _TAB).replace(_EMPTY, "")
    return xml


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
