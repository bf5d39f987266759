"""The kinds of letterheads: each a function that makes one, and what a summary has to show."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Cm

from tests.exporters import letters
from tests.exporters.letters import (
    Letter,
    at,
    box,
    choice,
    drawn,
    emf,
    group,
    repacked,
    vml,
    vml_box,
    vml_group,
)

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PLAIN = f"{_OFFICE}.document.main+xml"
_W = letters.nsdecls("w")
_RELATED = '<Relationship Id="rId99" Type="'
_MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A kind of letterhead: `make` writes one at a path without its ending, and returns the file.

    `says` are words that its page 1 has to say, `never` are those that it must not; `left` is the
    margin at the left in centimetres, `named` what has to be said to be left out on paper; what is
    painted `stays` where it is on its own page 1, unless other words are filled in there.
    """

    name: str
    make: Callable[[Path], Path]
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    left: float = 3.175
    named: str = ""
    stays: bool = True


def _written(change: Callable[[Letter], None], path: Path) -> Path:
    letter = Letter()
    change(letter)
    return letter.save(path.with_suffix(".docx"))


def _in_header(wide: float, high: float, letter: Letter) -> None:
    letter.logo(letter.section.header.paragraphs[0], wide, high)
    letter.foot()


def _shape(xml: Callable[[str], str], letter: Letter) -> None:
    """Put something drawn into the header, with a picture to show."""
    place = letter.head()
    letter.put(place, xml(letter.picture(place.part)))


def _anchored(anchor: str, letter: Letter) -> None:
    place = letter.head()
    letter.logo(place, 4, 1.2, anchor)


def _bar(letter: Letter) -> None:
    letter.put(letter.head(), drawn(box(21.6, 0.6, fill="C800A0"), 21.6, 0.6,
                                    at("page", 0.0, "page", 0.0)))  # fmt: skip


def _cropped(letter: Letter) -> None:
    letter.logo(letter.head(), 4, 1.2, cut='<a:srcRect l="25000" r="25000"/>')


def _table_in_header(rows: int, letter: Letter) -> None:
    table = letter.section.header.add_table(rows, 2, Cm(15))
    letter.logo(table.cell(0, 0).paragraphs[0], 5, 1.6 if rows == 1 else 0.5)
    for number in range(rows):
        # LibreOffice counts space between paragraphs twice in cells.
        for cell in table.rows[number].cells:
            cell.paragraphs[0].paragraph_format.space_after = Cm(0)
        letter.head(f"Harbour Council {number + 1}", table.cell(number, 1).paragraphs[0])
    if rows > 1:
        table.cell(0, 0).merge(table.cell(rows - 1, 0))


def _footed(letter: Letter) -> None:
    letter.head()
    foot = letter.foot("1 Quay Street, page ")
    letter.put(foot, "<w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText>"
                     "<w:fldChar w:fldCharType='separate'/><w:t>1</w:t>"
                     "<w:fldChar w:fldCharType='end'/>")  # fmt: skip
    letter.logo(foot, 3, 0.8)


# What stands in the body.


def _in_body(letter: Letter) -> None:
    letter.logo(letter.document.add_paragraph(), 4, 1.2)
    letter.head(place=letter.document.add_paragraph())
    letter.text("Minutes", "Present:", "All of us were there and it rained.")
    letter.section.different_first_page_header_footer = True
    letter.section.header.paragraphs[0].text = "Harbour Council, page 2 on"


def _table_in_body(letter: Letter) -> None:
    table = letter.document.add_table(1, 2)
    letter.logo(table.cell(0, 0).paragraphs[0], 4, 1.2)
    letter.head("Harbour Council", table.cell(0, 1).paragraphs[0])
    letter.text("Dear colleague,", "please find the minutes below.")


def _lines_in_body(letter: Letter) -> None:
    for words in ("Harbour Council", "Office of the Secretary", "www.harbour.example.org"):
        paragraph = letter.head(words, letter.document.add_paragraph())
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    letter.text("", "Subject: the third townhall", "It was held in May.")


def _anchored_in_body(letter: Letter) -> None:
    paragraph = letter.document.add_paragraph("Minutes of the meeting")
    letter.logo(paragraph, 4, 1.2, at("page", 2.0, "page", 1.0))
    letter.text("All of us were there.")


def _boxed_in_body(letter: Letter) -> None:
    letter.put(letter.document.add_paragraph(), drawn(
        box(8, 1.2, "Harbour Council"), 8, 1.2,
        at("margin", "center", "paragraph", 0.0, "<wp:wrapTopAndBottom/>")))  # fmt: skip
    letter.text("Agenda", "One.")


def _form_in_body(letter: Letter) -> None:
    table = letter.document.add_table(3, 2)
    letter.logo(table.cell(0, 0).paragraphs[0], 4, 1.2)
    letter.head("Harbour Council", table.cell(0, 1).paragraphs[0])
    for number, words in enumerate(("Date:", "Place:"), start=1):
        table.cell(number, 0).text = words
    letter.text("Old words of old minutes.")


# Places.


def _places(*lines: str) -> Callable[[Letter], None]:
    def change(letter: Letter) -> None:
        letter.head()
        letter.text(*lines)

    return change


def _split_place(letter: Letter) -> None:
    letter.head()
    paragraph = letter.document.add_paragraph("Before it ")
    for piece in ("{sum", "ma", "ry}"):
        paragraph.add_run(piece).bold = piece == "ma"
    letter.text("Behind it")


def _places_in_table(letter: Letter) -> None:
    table = letter.document.add_table(2, 2)
    for number, words in enumerate(("What", "{title}", "When", "{ Date }")):
        table.cell(number // 2, number % 2).text = words
    letter.text("Series {series}", "{{summary}}", "Signed by the secretary")


def _place_in_cell(letter: Letter) -> None:
    letter.head()
    table = letter.document.add_table(3, 1)
    for number, words in enumerate(("Over it", "{summary}", "Under it")):
        table.cell(number, 0).text = words


def _places_in_header(letter: Letter) -> None:
    letter.head("{title}")
    letter.foot("{series}, {date}")


# Styles.


def _styled(style: str, *xml: str) -> Callable[[Letter], None]:
    def change(letter: Letter) -> None:
        letter.head()
        for one in xml:
            letters.rule_of_style(letter, style, one)

    return change


def _from_right(letter: Letter) -> None:
    letter.head()
    letters.rule_of_style(letter, "Normal", '<w:jc w:val="right"/>')
    letters.rule_of_style(letter, "Normal", "<w:bidi/>")


def _numbered(letter: Letter) -> None:
    letter.head()
    heading: Any = letter.document.styles["Heading 1"]
    heading.element.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 1


# Files.


def _kept_as(kind: str, ending: str, path: Path, *extra: str) -> Path:
    made = _written(partial(_in_header, 4, 1.2), path)
    change = {"[Content_Types].xml": (_PLAIN, kind)}
    if extra:
        change["word/_rels/document.xml.rels"] = (
            "</Relationships>",
            f'{_RELATED}{_MACROS}" Target="vbaProject.bin"/></Relationships>',
        )
        change["+word/vbaProject.bin"] = ("", "macros")
    return repacked(made, ending, change)


def _strict(path: Path) -> Path:
    made = _written(partial(_in_header, 4, 1.2), path)
    for kind in ("wordprocessingml", "drawingml", "officeDocument"):
        old = f"http://schemas.openxmlformats.org/{kind}/2006/"
        repacked(made, ".part", {"": (old, f"http://purl.oclc.org/ooxml/{kind}/")}).replace(made)
    return made


def _damaged(name: str, before: str, after: str, path: Path) -> Path:
    made = _written(partial(_in_header, 4, 1.2), path)
    repacked(made, ".part", {name: (before, after)}).replace(made)
    return made


def _tracked(letter: Letter) -> None:
    paragraph = letter.head("Doc. 5 v0.")
    who = 'w:author="Petra Quill" w:date="2026-01-02T03:04:05Z"'
    for xml in (f'<w:ins w:id="1" {who}><w:r><w:t>2</w:t></w:r></w:ins>',
                f'<w:del w:id="2" {who}><w:r><w:delText>1</w:delText></w:r></w:del>'):  # fmt: skip
        paragraph._p.append(parse_xml(xml.replace(" w:id", f" {_W} w:id", 1)))  # noqa: SLF001


def _filled_in(letter: Letter) -> None:
    paragraph = letter.head()
    control = (
        f"<w:sdt {_W}><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Type the title"
        "</w:t></w:r></w:sdtContent></w:sdt>"
    )
    paragraph._p.append(parse_xml(control))  # noqa: SLF001


# Sections.


def _covered(letter: Letter) -> None:
    cover = letter.section
    cover.header.paragraphs[0].text = "COVER"
    cover.left_margin = cover.right_margin = Cm(6)
    letter.text("The big report")
    running = letter.document.add_section(WD_SECTION.NEW_PAGE)
    running.header.is_linked_to_previous = False
    running.left_margin = running.right_margin = Cm(2.5)
    letter.head("Running head", running.header.paragraphs[0])
    letter.text("Text of the report.")


def _goes_on(letter: Letter) -> None:
    letter.head("Letterhead of page one")
    letter.head("HARBOUR COUNCIL", letter.document.add_paragraph())
    running = letter.document.add_section(WD_SECTION.CONTINUOUS)
    running.header.is_linked_to_previous = False
    running.header.paragraphs[0].text = "Harbour, page 2 on"
    letter.text("Dear all,", "old words.")


def _annexed(letter: Letter) -> None:
    letter.head()
    letter.text("Old words of a report that goes on for a while.")
    annex = letter.document.add_section(WD_SECTION.NEW_PAGE)
    annex.orientation = WD_ORIENT.LANDSCAPE
    annex.page_width, annex.page_height = annex.page_height, annex.page_width
    annex.header.is_linked_to_previous = False
    annex.header.paragraphs[0].text = "ANNEX"


def _first_page(letter: Letter) -> None:
    letter.section.different_first_page_header_footer = True
    letter.head("Of page one", letter.section.first_page_header.paragraphs[0])
    letter.section.header.paragraphs[0].text = "page 2 on"


def _marked(letter: Letter) -> None:
    letter.put(letter.head(), '<w:pict><v:shape style="position:absolute;width:300pt;height:80pt">'
                              '<v:textpath string="DRAFT"/></v:shape></w:pict>')  # fmt: skip


def _windows(path: Path) -> Path:
    made = _written(lambda letter: letter.logo(letter.head(), 4, 1.2), path)
    change = {
        "word/_rels/header1.xml.rels": ("image1.png", "image1.emf"),
        "[Content_Types].xml": (
            "<Override ", '<Default Extension="emf" ContentType="image/x-emf"/><Override ',
        ),
        "+word/media/image1.emf": ("", emf()),
    }  # fmt: skip
    repacked(made, ".part", change).replace(made)
    return made


def _letter(name: str, change: Callable[[Letter], None], *says: str, **more: Any) -> LetterKind:
    return LetterKind(name, partial(_written, change), says, **more)


_COUNCIL, _OLD = "HARBOUR COUNCIL", ("Minutes", "Present")
KINDS = (
    *(_letter(f"logo {wide:g} cm", partial(_in_header, wide, wide * 0.3), "1 Quay Street")
      for wide in (1, 2.5, 2.78, 4, 6, 10, 15)),
    _letter("logo 3.5 cm high", partial(_in_header, 2, 3.5), "1 Quay Street"),
    _letter("vml", partial(_shape, vml("width:113.4pt;height:34pt")), _COUNCIL),
    _letter("vml in centimetres", partial(_shape, vml("width:6cm;height:2cm")), _COUNCIL),
    _letter("vml on the page", partial(_shape, vml(
        "position:absolute;margin-left:400pt;margin-top:20pt;width:100pt;height:30pt;"
        "mso-position-horizontal-relative:page;mso-position-vertical-relative:page")), _COUNCIL),
    _letter("vml group", partial(_shape, vml_group), _COUNCIL),
    _letter("vml text box", partial(_shape, vml_box), _COUNCIL, "Office of the Harbour"),
    _letter("text box", partial(_shape, choice), _COUNCIL, "Office of the Harbour"),
    _letter("group", partial(_shape, group), _COUNCIL, "Harbour Office"),
    _letter("anchored on the page", partial(_anchored, at("page", 15.0, "page", 0.8)), _COUNCIL),
    _letter("anchored at the margin", partial(_anchored, at("margin", "right", "page", 1.0)),
            _COUNCIL),
    _letter("anchored beside its line", partial(_anchored, at(
        "column", 9.0, "paragraph", 0.0, '<wp:wrapSquare wrapText="bothSides"/>')), _COUNCIL),
    _letter("bar across the page", _bar, _COUNCIL),
    _letter("cropped", _cropped, _COUNCIL),
    _letter("table", partial(_table_in_header, 1), "Harbour Council 1"),
    _letter("table with joined cells", partial(_table_in_header, 3), "Harbour Council 3"),
    _letter("footer", _footed, _COUNCIL, "1 Quay Street, page"),
    _letter("body", _in_body, _COUNCIL, never=(*_OLD, "page 2 on", "rained")),
    _letter("table in body", _table_in_body, "Harbour Council", never=("Dear",)),
    _letter("lines in body", _lines_in_body, "Office of the Secretary", "www.harbour.example.org",
            never=("Subject", "held in May")),
    _letter("anchored in body", _anchored_in_body, never=("Minutes", "All of us")),
    _letter("box in body", _boxed_in_body, "Harbour Council", never=("Agenda", "One.")),
    _letter("form in body", _form_in_body, "Harbour Council", never=("Place:", "Old words")),
    _letter("place", _places("Before it", "{summary}", "Behind it"), "Before it", "Behind it",
            never=("{",)),
    _letter("split place", _split_place, "Before it", "Behind it", never=("{", "}")),
    _letter("places in a table", _places_in_table, "When", "14 May 2026", "Series Lakes", "Signed",
            never=("{", "}")),
    _letter("place in a cell", _place_in_cell, "Over it", "Under it", never=("{",),
            named="the table around its text"),
    _letter("places in the header", _places_in_header, "Lakes, 14 May 2026", never=("{",),
            stays=False),
    _letter("no space", _styled("Normal", '<w:spacing w:before="0" w:after="0"/>'), _COUNCIL),
    _letter("from the right", _from_right, _COUNCIL, "14 May 2026 (Zoom)"),
    _letter("numbered headings", _numbered, _COUNCIL, never=("1.",)),
    LetterKind(".dotx", partial(_kept_as, f"{_OFFICE}.template.main+xml", ".dotx")),
    LetterKind(".docm", lambda path: _kept_as(
        "application/vnd.ms-word.document.macroEnabled.main+xml", ".docm", path, "macros")),
    LetterKind(".dotm", lambda path: _kept_as(
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml", ".dotm", path, "macros")),
    LetterKind("strict", _strict),
    LetterKind("leads nowhere", partial(
        _damaged, "word/_rels/document.xml.rels", "</Relationships>",
        '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/image" Target="NULL"/></Relationships>')),
    LetterKind("missing picture", partial(
        _damaged, "word/_rels/header1.xml.rels", "media/image1.png", "media/gone.png"),
        ("1 Quay Street",)),
    _letter("tracked header", _tracked, "Doc. 5 v0.2", never=("v0.21", "v0.1")),
    _letter("not filled in", _filled_in, _COUNCIL, never=("Type the title",)),
    _letter("cover", _covered, "Running head", never=("COVER", "The big report"), left=2.5),
    _letter("continuous sections", _goes_on, "Letterhead of page one", _COUNCIL,
            never=("page 2 on", "Dear")),
    _letter("annex across", _annexed, _COUNCIL, never=("ANNEX", "Old words")),
    _letter("first page", _first_page, "Of page one", never=("page 2 on",)),
    _letter("watermark in words", _marked, _COUNCIL, named="the words “DRAFT” drawn across"),
    LetterKind("picture of Windows", _windows, (_COUNCIL,), named="a picture (EMF)"),
)  # fmt: skip
