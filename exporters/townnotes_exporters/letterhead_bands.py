"""What stands in headers and footers of a Word file: words, page numbers, pictures and tables."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias

from docx.oxml.ns import qn

from townnotes_exporters.characters import clean
from townnotes_exporters.letterhead_looks import Look, Looks, Stop, colour_of, points_of, stops_in

NUMBER, COUNT = "\0number", "\0count"
"""Texts that stand for the number of the page, and for how many there are."""

_EMU = 12_700
"""Word measures pictures in so many parts of a point."""
_SHOWN = (b"\x89PNG", b"\xff\xd8", b"GIF8", b"BM")
_FIELDS = {"PAGE": NUMBER, "NUMPAGES": COUNT, "SECTIONPAGES": COUNT}
_EIGHTHS = 8


@dataclass(frozen=True, slots=True)
class BandText:
    """Words of a band, or NUMBER, or COUNT."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class BandPicture:
    """A picture; `at` is its place on the page, None where it stands in its line."""

    content: bytes
    width: float
    height: float
    at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """A jump to the next stop."""


Piece: TypeAlias = BandText | BandPicture | Tab


@dataclass(frozen=True, slots=True)
class BandLine:
    """A paragraph of a header or footer; `above` and `below` are rules: colour and thickness."""

    look: Look
    pieces: tuple[Piece, ...] = ()
    stops: tuple[Stop, ...] = ()
    above: tuple[str, float] | None = None
    below: tuple[str, float] | None = None


@dataclass(frozen=True, slots=True)
class BandRow:
    """A row of a table in a header or footer: lines side by side, with their widths."""

    cells: tuple[tuple[float, tuple[BandLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """What stands at the head or foot of a page; `placed` are pictures that stand in no line."""

    parts: tuple[BandLine | BandRow, ...] = ()
    placed: tuple[BandPicture, ...] = ()


class BandReader:
    """Reads bands; `left_out` names what cannot be printed of them."""

    def __init__(
        self, document: Any, looks: Looks, page: tuple[float, float], margins: dict[str, float]
    ) -> None:
        self._document = document
        self._looks = looks
        self._page = page
        self._margins = margins
        self._part: Any = None
        self._edge = "header"
        self._placed: list[BandPicture] = []
        self._field = ""
        self._is_result = False
        self.left_out: list[str] = []

    def read(self, part: Any, edge: str) -> Band:
        """Read a part that is a header or a footer."""
        self._part, self._edge, self._placed = part, edge, []
        return Band(tuple(self._parts(part.element)), tuple(self._placed))

    def _parts(self, element: Any) -> Iterator[BandLine | BandRow]:
        for child in element:
            if child.tag == qn("w:p"):
                yield self._line(child)
            elif child.tag == qn("w:tbl"):
                yield from self._rows(child)
            elif child.tag == qn("w:sdt"):
                held = child.find(qn("w:sdtContent"))
                yield from () if held is None else self._parts(held)

    def _rows(self, table: Any) -> Iterator[BandRow]:
        widths = [points_of(one.get(qn("w:w"))) for one in table.iterfind(
            f"{qn('w:tblGrid')}/{qn('w:gridCol')}")]  # fmt: skip
        for row in table.findall(qn("w:tr")):
            cells: list[tuple[float, tuple[BandLine, ...]]] = []
            at = 0
            for cell in row.findall(qn("w:tc")):
                span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
                taken = int(points_of(None if span is None else span.get(qn("w:val")), 1.0, 1))
                lines = tuple(one for one in self._parts(cell) if isinstance(one, BandLine))
                cells.append((sum(widths[at : at + taken]), lines))
                at += taken
            yield BandRow(tuple(cells))

    def _line(self, paragraph: Any) -> BandLine:
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        id_ = "" if style is None else style.get(qn("w:val"), "")
        look = self._looks.of(id_)
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            # The letters named there are those of the paragraph's mark, and not of its words.
            held = paragraph.makeelement(paragraph.tag)
            held.append(_without_letters(own))
            look = self._looks.changed_by(look, held)
        stops = stops_in(paragraph, self._looks.stops_of(id_))
        return BandLine(
            look,
            tuple(self._pieces(paragraph, look)),
            stops,
            _rule(paragraph, "w:top"),
            _rule(paragraph, "w:bottom"),
        )

    def _pieces(self, element: Any, look: Look) -> Iterator[Piece]:
        for child in element:
            if child.tag == qn("w:r"):
                yield from self._run(child, look)
            elif child.tag == qn("w:fldSimple"):
                self._field = child.get(qn("w:instr"), "")
                yield from self._field_said(look, child)
                self._field = ""
            elif child.tag in {qn("w:hyperlink"), qn("w:ins"), qn("w:smartTag")}:
                yield from self._pieces(child, look)
            elif child.tag == qn("w:sdt"):
                held = child.find(qn("w:sdtContent"))
                yield from () if held is None else self._pieces(held, look)

    def _field_said(self, look: Look, simple: Any = None) -> Iterator[Piece]:
        """Say what a field shows: numbers of pages are ours to count, the rest stays as it was."""
        kind = (self._field.split() or [""])[0].upper()
        if kind in _FIELDS:
            first = None if simple is None else simple.find(qn("w:r"))
            shown = look if first is None else self._looks.changed_by(look, first)
            yield BandText(_FIELDS[kind], shown)
        elif simple is not None:
            self._field = ""
            yield from self._pieces(simple, look)

    def _run(self, run: Any, look: Look) -> Iterator[Piece]:
        style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
        if style is not None:
            look = self._looks.changed_by_style(look, style.get(qn("w:val"), ""))
        shown = self._looks.changed_by(look, run)
        for child in run:
            if child.tag == qn("w:fldChar"):
                yield from self._mark(child.get(qn("w:fldCharType"), ""), shown)
            elif child.tag == qn("w:instrText"):
                self._field += child.text or ""
            elif not self._is_counted:
                yield from self._sign(child, shown)

    @property
    def _is_counted(self) -> bool:
        """Tell whether these are the words of a field that is said anew."""
        return self._is_result and (self._field.split() or [""])[0].upper() in _FIELDS

    def _mark(self, kind: str, look: Look) -> Iterator[Piece]:
        if kind == "begin":
            self._field, self._is_result = "", False
        elif kind == "separate":
            self._is_result = True
        elif kind == "end":
            yield from self._field_said(look)
            self._field, self._is_result = "", False

    def _sign(self, child: Any, look: Look) -> Iterator[Piece]:
        if child.tag == qn("w:t"):
            yield BandText(clean(child.text or ""), look)
        elif child.tag == qn("w:tab"):
            yield Tab()
        elif child.tag in {qn("w:br"), qn("w:cr")}:
            yield BandText("\n", look)
        elif child.tag == qn("w:drawing"):
            yield from self._drawing(child)
        elif child.tag.endswith(("}pict", "}object", "}AlternateContent")):
            self._leave_out(f"a text box or drawing in its {self._edge}")

    # Pictures.

    def _drawing(self, drawing: Any) -> Iterator[Piece]:
        blip, extent = drawing.find(f".//{qn('a:blip')}"), drawing.find(f".//{qn('wp:extent')}")
        if blip is None or extent is None:
            self._leave_out(f"a text box or drawing in its {self._edge}")
            return
        part = self._part.related_parts.get(blip.get(qn("r:embed")))
        content: bytes = b"" if part is None else part.blob
        if not content.startswith(_SHOWN):
            self._leave_out(f"a picture in its {self._edge} that is not PNG, JPEG, GIF or BMP")
            return
        width, height = (points_of(extent.get(one), 0.0, _EMU) for one in ("cx", "cy"))
        anchor = drawing.find(qn("wp:anchor"))
        if anchor is None:
            yield BandPicture(content, width, height)
            return
        at = (self._place(anchor, "H", width), self._place(anchor, "V", height))
        self._placed.append(BandPicture(content, width, height, at))

    def _place(self, anchor: Any, axis: str, length: float) -> float:
        """Return where a picture stands on the page, along one of its sides."""
        position = anchor.find(qn(f"wp:position{axis}"))
        begin, end = self._reach(axis, "" if position is None else position.get("relativeFrom", ""))
        if position is None:
            return begin
        offset, align = position.find(qn("wp:posOffset")), position.find(qn("wp:align"))
        if offset is not None:
            return begin + float(offset.text or 0) / _EMU
        word = "" if align is None else (align.text or "")
        share = {"center": 0.5, "right": 1.0, "outside": 1.0, "bottom": 1.0}.get(word, 0.0)
        return begin + share * (end - begin - length)

    def _reach(self, axis: str, relative: str) -> tuple[float, float]:
        whole = self._page[axis == "V"]
        if relative == "page":
            return 0.0, whole
        if axis == "H":
            return self._margins["left"], whole - self._margins["right"]
        if relative in {"paragraph", "line"}:
            at_foot = whole - self._margins["footer"] - self._looks.body.size
            return (self._margins["header"] if self._edge == "header" else at_foot), whole
        if relative == "topMargin":
            return 0.0, self._margins["top"]
        if relative == "bottomMargin":
            return whole - self._margins["bottom"], whole
        return self._margins["top"], whole - self._margins["bottom"]

    def _leave_out(self, said: str) -> None:
        if said not in self.left_out:
            self.left_out.append(said)


def _without_letters(properties: Any) -> Any:
    own = deepcopy(properties)
    for found in own.findall(qn("w:rPr")):
        own.remove(found)
    return own


def _rule(paragraph: Any, tag: str) -> tuple[str, float] | None:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn(tag)}")
    if found is None or found.get(qn("w:val"), "none") in {"none", "nil"}:
        return None
    return colour_of(found.get(qn("w:color"))), points_of(found.get(qn("w:sz")), 0.5, _EIGHTHS)
