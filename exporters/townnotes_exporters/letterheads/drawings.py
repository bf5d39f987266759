"""Reads what is drawn in a Word file since 2007: pictures, text boxes, plain shapes and groups."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.bands import (
    BandBox,
    BandDrawing,
    BandPart,
    BandPicture,
    BandShape,
)
from townnotes_exporters.letterheads.looks import colour_of, points_of

EMU = 12_700
"""Word measures pictures in so many parts of a point."""
PartsReader: TypeAlias = Callable[[Any, float], tuple[BandPart, ...]]
"""Reads the paragraphs and tables in an element, which has so much room for them."""

_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
_SHOWN = (b"\x89PNG", b"\xff\xd8", b"GIF8", b"BM")
_KINDS = ((b"II*\0", "TIFF"), (b"MM\0*", "TIFF"), (b"\xd7\xcd\xc6\x9a", "WMF"),
          (b"\1\0\t\0", "WMF"), (b"<svg", "SVG"), (b"<?xml", "SVG"), (b"RIFF", "WebP"))  # fmt: skip
_PLAIN = {"rect", "roundRect", "flowChartProcess", "snip1Rect", "round1Rect", "round2SameRect"}
_LINES = {"line", "straightConnector1"}
_THIN = 0.75
_FIGURE = re.compile(r"-?\d{1,12}")


class NotDrawnError(Exception):
    """A drawing cannot be shown; its words say what it is, such as “a picture (EMF)”.

    `size` is what it takes of its line, where it stands in one.
    """

    def __init__(self, what: str, size: tuple[float, float] = (0.0, 0.0)) -> None:
        super().__init__(what)
        self.size = size


def picture_of(part: Any, id_: str, width: float, height: float) -> BandPicture:
    """Return a picture of a part; raises NotDrawnError where it is missing or of another kind."""
    found = part.related_parts.get(id_)
    content: bytes = b"" if found is None else found.blob
    if content.startswith(_SHOWN):
        return BandPicture(content, width, height)
    if content[40:44] == b" EMF":
        raise NotDrawnError("a picture (EMF)")
    kind = next((kind for sign, kind in _KINDS if content.startswith(sign)), "of no known kind")
    raise NotDrawnError(f"a picture ({kind})")


def size_of(holder: Any) -> tuple[float, float]:
    """Return how wide and high an `inline` or `anchor` is."""
    extent = holder.find(qn("wp:extent"))
    if extent is None:
        return 0.0, 0.0
    width, height = (points_of(extent.get(one), 0.0, EMU) for one in ("cx", "cy"))
    return width, height


class DrawingReader:
    """Reads the drawings of a part; text in them is read by who reads its paragraphs."""

    def __init__(self, part: Any, parts_of: PartsReader, colours: dict[str, str]) -> None:
        self._part = part
        self._parts_of = parts_of
        self._colours = colours

    def read(self, holder: Any) -> BandShape:
        """Return what an `inline` or `anchor` shows; raises NotDrawnError."""
        data = holder.find(f"{qn('a:graphic')}/{qn('a:graphicData')}")
        if data is None or not len(data):
            raise NotDrawnError("a text box or drawing")
        return self._shape(data[0], *size_of(holder))

    def _shape(self, element: Any, width: float, height: float) -> BandShape:
        if element.tag == qn("pic:pic"):
            return self._picture(element, width, height)
        if element.tag == f"{_WPS}wsp":
            return self._box(element, width, height)
        if element.tag in {f"{_WPG}wgp", f"{_WPG}grpSp"}:
            return self._group(element, width, height)
        raise NotDrawnError("a chart or drawing")

    def _picture(self, element: Any, width: float, height: float) -> BandPicture:
        blip = element.find(f"{qn('pic:blipFill')}/{qn('a:blip')}")
        if blip is None:
            raise NotDrawnError("a picture")
        made = picture_of(self._part, blip.get(qn("r:embed"), ""), width, height)
        cut = element.find(f"{qn('pic:blipFill')}/{qn('a:srcRect')}")
        left, top, right, bottom = (
            0.0 if cut is None else points_of(cut.get(one), 0.0, 100_000) for one in "ltrb"
        )
        return replace(made, crop=(left, top, right, bottom))

    def _box(self, element: Any, width: float, height: float) -> BandShape:
        properties = element.find(f"{_WPS}spPr")
        text = element.find(f"{_WPS}txbx/{qn('w:txbxContent')}")
        geometry = None if properties is None else properties.find(qn("a:prstGeom"))
        kind = "" if geometry is None else geometry.get("prst", "")
        fill, frame = self._fill(element, properties), self._frame(element, properties)
        if kind in _LINES:
            colour, thick = frame or ("#000000", _THIN)
            return BandBox(max(width, thick), max(height, thick), fill=colour)
        if kind not in _PLAIN and text is None:
            raise NotDrawnError("a text box or drawing")
        parts = () if text is None else self._parts_of(text, width)
        return BandBox(width, height, parts, fill, frame)

    def _group(self, element: Any, width: float, height: float) -> BandDrawing:
        """Read a group: its shapes are measured in units of its own."""
        about = element.find(f"{_WPG}grpSpPr/{qn('a:xfrm')}")
        left, top, across, down = 0.0, 0.0, width * EMU, height * EMU
        if about is not None and about.find(qn("a:chExt")) is not None:
            left, top = _two(about.find(qn("a:chOff")), "x", "y")
            across, down = _two(about.find(qn("a:chExt")), "cx", "cy")
        if across <= 0 or down <= 0:
            raise NotDrawnError("a group of drawings")
        shapes: list[tuple[BandShape, float, float]] = []
        for one in element:
            own = next(one.iter(qn("a:xfrm")), None)
            if one.tag not in _SHAPES or own is None:
                continue
            x, y = _two(own.find(qn("a:off")), "x", "y")
            wide, high = _two(own.find(qn("a:ext")), "cx", "cy")
            shape = self._shape(one, wide / across * width, high / down * height)
            shapes.append((shape, (x - left) / across * width, (y - top) / down * height))
        return BandDrawing(width, height, tuple(shapes))

    def _fill(self, element: Any, properties: Any) -> str:
        """Return the colour that a shape is filled with, or nothing."""
        if properties is None or properties.find(qn("a:noFill")) is not None:
            return ""
        own = properties.find(qn("a:solidFill"))
        if own is None:
            # What is filled in shades or with a pattern is drawn without.
            own = element.find(f"{_WPS}style/{qn('a:fillRef')}")
            if own is None or own.get("idx", "0") == "0":
                return ""
        return self._colour(own)

    def _frame(self, element: Any, properties: Any) -> tuple[str, float] | None:
        line = None if properties is None else properties.find(qn("a:ln"))
        if line is not None:
            if line.find(qn("a:noFill")) is not None:
                return None
            thick = points_of(line.get("w"), _THIN, EMU)
            if line.find(qn("a:solidFill")) is not None:
                return self._colour(line.find(qn("a:solidFill"))), thick
        style = element.find(f"{_WPS}style/{qn('a:lnRef')}")
        if style is None or style.get("idx", "0") == "0":
            return None
        return self._colour(style), _THIN

    def _colour(self, holder: Any) -> str:
        for one in holder:
            if one.tag == qn("a:srgbClr"):
                return colour_of(one.get("val"))
            if one.tag == qn("a:schemeClr"):
                return self._colours.get(one.get("val", ""), "#000000")
        return "#000000"


_SHAPES = {qn("pic:pic"), f"{_WPS}wsp", f"{_WPG}wgp", f"{_WPG}grpSp"}


def _two(element: Any, first: str, second: str) -> tuple[float, float]:
    """Return two figures of an element; 0 for what is none."""
    if element is None:
        return 0.0, 0.0
    said = (element.get(one, "") for one in (first, second))
    x, y = (float(one) if _FIGURE.fullmatch(one) else 0.0 for one in said)
    return x, y
