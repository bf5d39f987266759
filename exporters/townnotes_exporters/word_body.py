"""Turns the paragraphs of a summary into the XML of a Word document's body."""

from dataclasses import dataclass, field
from functools import cache
from html import escape

from townnotes.summary.document import Paragraph, Run, noted
from townnotes_exporters import characters
from townnotes_exporters.letterheads.paragraph_rules import ParagraphRule

_TEXT = '<w:t xml:space="preserve">'
_BREAK = f"</w:t><w:br/>{_TEXT}"
_TAB = f"</w:t><w:tab/>{_TEXT}"
_EMPTY = f"{_TEXT}</w:t>"
# XML readers give up at ten million bytes in one text.
_LONGEST_TEXT = 1_000_000
_LINK_LOOK = '<w:color w:val="1F66A6"/>', '<w:u w:val="single"/>'

# Where the template has no style for headings: size in half points, space before and after.
_PLAIN_HEADINGS = {1: (32, 240, 120), 2: (26, 200, 120)}
_APART = 360

_FIRST_BOOKMARK = 1_000_000
"""Above the numbers of any bookmark in a letterhead."""

_NO_STYLE = "\0"
"""Stands for the link style that a template lacks."""


@dataclass(frozen=True, slots=True)
class StyleIds:
    """What the template calls the styles in use; ids differ with the language of its Word.

    A style it lacks is empty, and what should have it is formatted by itself.
    """

    heading: str = ""
    title: str = ""
    hyperlink: str = ""


@dataclass(slots=True)
class Body:
    """What the body in the making refers to: its styles, links by address, notes in order.

    `rules` are of its text and of the headings of level 1 and 2; `bookmarks` counts what stands
    in it.
    """

    styles: StyleIds
    rules: tuple[ParagraphRule, ...] = (ParagraphRule(),) * 3
    links: dict[str, str] = field(default_factory=dict[str, str])
    notes: list[str] = field(default_factory=list[str])
    bookmarks: int = 0


@dataclass(frozen=True, slots=True)
class Letters:
    """How the runs of a paragraph look beyond what each of them says; `size` in half points.

    `against_right` where the paragraph's style would have them read from the right.
    """

    bold: bool = False
    size: int = 0
    against_right: bool = False


def paragraph_xml(
    paragraph: Paragraph, body: Body, *, on_new_page: bool = False, is_apart: bool = False
) -> str:
    """Return the `w:p` element of a paragraph; one that is apart has more space above it."""
    from_right = characters.reads_from_right(paragraph.text)
    level = {"heading": 1, "title": 2, "subheading": 2}.get(paragraph.kind, 0)
    style = ("", body.styles.heading, body.styles.title)[level]
    plain = level if not style else 0
    # A title and a date are bold by themselves: their styles, if any, need not be.
    bold = paragraph.kind in {"title", "date"} or bool(plain)
    rule = body.rules[0 if plain else level]
    letters = Letters(bold, _PLAIN_HEADINGS[plain][0] if plain else 0, rule.is_from_right)
    properties = _paragraph_properties(style, plain, rule, from_right, on_new_page, is_apart)
    xml = runs_xml(paragraph.runs, body, letters, from_right=from_right)
    return f"<w:p>{properties}{_bookmarked(xml, paragraph.mark, body)}</w:p>"


def _bookmarked(xml: str, mark: str, body: Body) -> str:
    """Return the runs of a paragraph within its mark; around all of them, a cut takes it along."""
    if not mark:
        return xml
    number = _FIRST_BOOKMARK + body.bookmarks
    body.bookmarks += 1
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{escape(mark)}"/>{xml}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def runs_xml(runs: tuple[Run, ...], body: Body, letters: Letters, *, from_right: bool) -> str:
    """Return the elements of runs, with their links and with anchors for their notes."""
    parts: list[str] = []
    for note, stretch in noted(runs):
        xml = "".join([_linked_run(run, body, letters, from_right) for run in stretch])
        parts.append(_anchored(xml, note, body) if note else xml)
    return "".join(parts)


def _anchored(xml: str, note: str, body: Body) -> str:
    number = len(body.notes)
    body.notes.append(note)
    return (
        f'<w:commentRangeStart w:id="{number}"/>{xml}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def _linked_run(run: Run, body: Body, letters: Letters, from_right: bool) -> str:  # noqa: FBT001
    address = characters.web_address(run.link)
    style = (body.styles.hyperlink or _NO_STYLE) if address else ""
    xml = _run(run, style, letters, from_right=from_right)
    if address and xml:
        link = body.links.setdefault(address, f"link{len(body.links) + 1}")
        return f'<w:hyperlink r:id="{link}" w:history="1">{xml}</w:hyperlink>'
    return xml


@cache
def _paragraph_properties(
    style: str,
    plain: int,
    rule: ParagraphRule,
    from_right: bool,  # noqa: FBT001 (cache)
    on_new_page: bool,  # noqa: FBT001
    is_apart: bool,  # noqa: FBT001
) -> str:
    """Return the paragraph's `w:pPr`, its elements in the order the schema wants."""
    parts = [
        f'<w:pStyle w:val="{escape(style)}"/>' if style else "",
        "<w:keepNext/>" if plain else "",
        "<w:pageBreakBefore/>" if on_new_page else "",
        direction_xml(from_right=from_right, is_said=rule.is_said),
        _spacing(rule, plain, is_apart=is_apart),
        f'<w:contextualSpacing w:val="0"/><w:jc w:val="{rule.align}"/>' if rule.is_said else "",
        f'<w:outlineLvl w:val="{plain - 1}"/>' if plain else "",
    ]
    properties = "".join(parts)
    return f"<w:pPr>{properties}</w:pPr>" if properties else ""


def _spacing(rule: ParagraphRule, plain: int, *, is_apart: bool) -> str:
    if plain:
        _, before, after = _PLAIN_HEADINGS[plain]
        return f'<w:spacing w:before="{before}" w:after="{after}"/>'
    if not rule.is_said:
        return f'<w:spacing w:before="{_APART}"/>' if is_apart else ""
    before, after = rule.in_twentieths
    return (
        f'<w:spacing w:before="{_APART if is_apart else before}" w:beforeAutospacing="0" '
        f'w:after="{after}" w:afterAutospacing="0"/>'
    )


def direction_xml(*, from_right: bool, is_said: bool = True) -> str:
    """Return the element that says from which side a paragraph is read, if that has to be said."""
    if from_right:
        return "<w:bidi/>"
    return '<w:bidi w:val="0"/>' if is_said else ""


def _run(run: Run, style: str, letters: Letters, *, from_right: bool) -> str:
    text = characters.clean(run.text)
    if not text:
        return ""
    look = (style, letters.bold or run.bold, run.italic, run.superscript, letters)
    if not (from_right or characters.holds_rtl(text)):
        return _stretch(text, _run_properties(*look, ""))
    parts: list[str] = []
    # A stretch without letters, such as a bracket, is in the language around it.
    around = characters.tongue(text) or "ar-SA"
    for piece, rtl in characters.stretches(text, from_right=from_right):
        language = (characters.tongue(piece) or around) if rtl else ""
        parts.append(_stretch(piece, _run_properties(*look, language)))
    return "".join(parts)


@cache
def _run_properties(
    style: str,
    bold: bool,  # noqa: FBT001 (cache)
    italic: bool,  # noqa: FBT001
    superscript: bool,  # noqa: FBT001
    letters: Letters,
    language: str,
) -> str:
    """Return the run's `w:rPr`, its elements in the order the schema wants.

    A language makes it a right-to-left run, whose bold and italics are elements of their own.
    """
    against = '<w:rtl w:val="0"/>' if letters.against_right else ""
    colour, underline = _LINK_LOOK if style == _NO_STYLE else ("", "")
    properties = "".join(
        (
            f'<w:rStyle w:val="{escape(style)}"/>' if style and not colour else "",
            "<w:b/>" if bold else "",
            "<w:bCs/>" if bold and language else "",
            "<w:i/>" if italic else "",
            "<w:iCs/>" if italic and language else "",
            colour,
            f'<w:sz w:val="{letters.size}"/><w:szCs w:val="{letters.size}"/>'
            if letters.size
            else "",
            underline,
            '<w:vertAlign w:val="superscript"/>' if superscript else "",
            f'<w:rtl/><w:lang w:bidi="{language}"/>' if language else against,
        )
    )
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def _stretch(text: str, properties: str) -> str:
    escaped = escape_text(text)
    if len(text) > _LONGEST_TEXT:
        pieces = (text[at : at + _LONGEST_TEXT] for at in range(0, len(text), _LONGEST_TEXT))
        escaped = f"</w:t>{_TEXT}".join(map(escape_text, pieces))
    xml = f"<w:r>{properties}{_TEXT}{escaped}</w:t></w:r>"
    if "\n" in text or "\t" in text:
        xml = xml.replace("\n", _BREAK).replace("\t", _TAB).replace(_EMPTY, "")
    return xml


def escape_text(text: str) -> str:
    """Return the text as it stands between two tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
