"""Reads headers, footers and kept text of a Word file into bands, line by line."""

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn

from townnotes_exporters.characters import clean
from townnotes_exporters.letterheads.band_tables import rows_of_table
from townnotes_exporters.letterheads.bands import (
    COUNT,
    NUMBER,
    Band,
    BandBox,
    BandLine,
    BandPart,
    BandShape,
    BandText,
    Piece,
    PlacedShape,
    Rule,
    Tab,
)
from townnotes_exporters.letterheads.drawings import DrawingReader, NotDrawnError, size_of
from townnotes_exporters.letterheads.looks import Align, Look, Looks, colour_of, points_of, stops_in
from townnotes_exporters.letterheads.old_drawings import OldDrawingReader, shapes_in
from townnotes_exporters.letterheads.placement import PageRoom

_FIELDS = {"PAGE": NUMBER, "NUMPAGES": COUNT, "SECTIONPAGES": COUNT}
_EIGHTHS = 8
_TABS = {qn("w:tab"), qn("w:ptab")}
_SIDES: dict[str, Align] = {"left": "start", "center": "center", "right": "end"}
_SIGNS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_INSET = 14.4
"""Word leaves so much free within a text box, on both sides together."""


class BandReader:
    """Reads bands; `left_out` names what cannot be printed of them.

    Word `hangs_tables` out of the text by the edge of their cells where a file is an older Word's.
    """

    def __init__(self, looks: Looks, page: PageRoom, *, hangs_tables: bool = False) -> None:
        self._looks = looks
        self._hangs_tables = hangs_tables
        self._page = page
        self._where = ""
        self._drawings: DrawingReader
        self._old_drawings: OldDrawingReader
        self._room = page.width - page.margins["left"] - page.margins["right"]
        self.left_out: list[str] = []

    def read(self, part: Any, blocks: Iterable[Any], where: str) -> Band:
        """Read paragraphs and tables of a part; `where` says in words which it is."""
        self._where = where
        self._drawings = DrawingReader(part, self._boxed, self._looks.colours)
        self._old_drawings = OldDrawingReader(part, self._boxed)
        return Band(self.parts(blocks, self._room))

    def parts(self, blocks: Iterable[Any], room: float) -> tuple[BandPart, ...]:
        """Read paragraphs and tables that have so much room."""
        found: list[BandPart] = []
        for one in blocks:
            if one.tag == qn("w:p"):
                found.append(_ReadLine(self, self._looks, one, room).line)
            elif one.tag == qn("w:tbl"):
                found += rows_of_table(one, room, self.parts, hangs=self._hangs_tables)
        return tuple(found)

    def _boxed(self, element: Any, width: float) -> tuple[BandPart, ...]:
        return self.parts(element, max(1.0, width - _INSET))

    # What is drawn.

    def shapes(self, element: Any, room: float) -> Iterator[BandShape | PlacedShape]:
        """Give what a `w:drawing`, a `w:pict` or a choice between them shows."""
        try:
            yield from list(self._drawn(element, room))
        except NotDrawnError as why:
            said = f"{why} in {self._where}"
            if said not in self.left_out:
                self.left_out.append(said)
            if why.size[1]:
                # Its place in the line stays, so that what follows is where Word has it.
                yield BandBox(*why.size)

    def _drawn(self, element: Any, room: float) -> Iterator[BandShape | PlacedShape]:
        if element.tag == _CHOICES:
            yield from self._chosen(element, room)
        elif element.tag == qn("w:pict"):
            shapes = shapes_in(element)
            if not shapes:
                raise NotDrawnError("a text box or drawing")
            for one in shapes:
                size = (0.0, 0.0) if one.is_placed else (one.length("width"), one.length("height"))
                shape = _sized(size, self._old_drawings.read, one)
                yield self._page.of_style(one, shape, room) if one.is_placed else shape
        else:
            for holder in element:
                is_inline = holder.tag == qn("wp:inline")
                size = size_of(holder) if is_inline else (0.0, 0.0)
                shape = _sized(size, self._drawings.read, holder)
                yield shape if is_inline else self._page.of_anchor(holder, shape, room)

    def _chosen(self, element: Any, room: float) -> Iterator[BandShape | PlacedShape]:
        """Give the first of several ways to draw the same that can be followed."""
        ways = [one for way in element for one in way.iter(qn("w:drawing"), qn("w:pict"))
                if next(one.iterancestors(_CHOICES)) is element]  # fmt: skip
        why = NotDrawnError("a text box or drawing")
        for one in ways:
            try:
                yield from list(self._drawn(one, room))
            except NotDrawnError as error:
                why = error
            else:
                return
        raise why


class _ReadLine:
    """A paragraph as it is read: its fields begin and end in it."""

    def __init__(self, reader: BandReader, looks: Looks, paragraph: Any, room: float) -> None:
        self._reader = reader
        self._looks = looks
        self._room = room
        self._field = ""
        self._is_result = False
        self._placed: list[PlacedShape] = []
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        id_ = "" if style is None else style.get(qn("w:val"), "")
        look = looks.of(id_)
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            # The letters named there are those of the paragraph's mark, and not of its words.
            held = paragraph.makeelement(paragraph.tag)
            held.append(_without_letters(own))
            look = looks.changed_by(look, held)
        pieces = tuple(self._pieces(paragraph, look))
        self.line = BandLine(
            look,
            pieces,
            stops_in(paragraph, looks.stops_of(id_)),
            _rule(paragraph, "w:top"),
            _rule(paragraph, "w:bottom"),
            tuple(self._placed),
        )

    def _pieces(self, element: Any, look: Look) -> Iterator[Piece]:
        for child in element:
            if child.tag == qn("w:r"):
                yield from self._run(child, look)
            elif child.tag == qn("w:fldSimple"):
                self._field = child.get(qn("w:instr"), "")
                yield from self._field_said(look, child)
                self._field = ""
            elif child.tag == qn("w:hyperlink"):
                yield from self._pieces(child, look)

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
        if child.tag in {qn("w:drawing"), qn("w:pict"), _CHOICES}:
            for one in self._reader.shapes(child, self._room):
                if isinstance(one, PlacedShape):
                    self._placed.append(one)
                else:
                    yield one
        elif look.hidden:
            return
        elif child.tag == qn("w:t"):
            text = clean(child.text or "")
            yield BandText(text.upper() if look.capitals else text, look)
        elif child.tag in _TABS:
            yield Tab(_SIDES.get(child.get(qn("w:alignment"), "")))
        elif child.tag in _SIGNS:
            yield BandText(_SIGNS[child.tag], look)


def _sized(size: tuple[float, float], read: Callable[[Any], BandShape], one: Any) -> BandShape:
    """Read a shape; where it cannot be drawn, have it said how much of its line it takes."""
    try:
        return read(one)
    except NotDrawnError as why:
        raise NotDrawnError(str(why), size) from why


def _without_letters(properties: Any) -> Any:
    own = deepcopy(properties)
    for found in own.findall(qn("w:rPr")):
        own.remove(found)
    return own


def _rule(paragraph: Any, tag: str) -> Rule | None:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn(tag)}")
    if found is None or found.get(qn("w:val"), "none") in {"none", "nil"}:
        return None
    return colour_of(found.get(qn("w:color"))), points_of(found.get(qn("w:sz")), 0.5, _EIGHTHS)
