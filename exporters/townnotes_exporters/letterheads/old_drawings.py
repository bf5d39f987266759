"""Reads what is drawn in a Word file in the language of before 2007: VML, as old files have it."""

import re
from dataclasses import dataclass, replace
from typing import Any

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.bands import BandBox, BandDrawing, BandShape
from townnotes_exporters.letterheads.drawings import NotDrawnError, PartsReader, picture_of
from townnotes_exporters.letterheads.looks import colour_of, points_of

_V = "{urn:schemas-microsoft-com:vml}"
_SHAPES = {f"{_V}{name}" for name in ("shape", "rect", "roundrect", "group", "line", "oval")}
_FIGURE = re.compile(r"-?\d*\.?\d+")
_NAMED = {"black": "#000000", "white": "#ffffff", "red": "#ff0000", "blue": "#0000ff",
          "navy": "#000080", "green": "#008000", "gray": "#808080", "silver": "#c0c0c0",
          "teal": "#008080", "maroon": "#800000", "yellow": "#ffff00"}  # fmt: skip
_OFF = {"f", "false", "0"}
_FIXED = 65_536
"""VML counts shares in so many parts, too."""


@dataclass(frozen=True, slots=True)
class VmlShape:
    """A shape of the old kind with what its `style` says of its place."""

    element: Any
    style: dict[str, str]

    @property
    def is_placed(self) -> bool:
        """Tell whether it stands in no line."""
        return self.style.get("position") == "absolute"

    def length(self, name: str) -> float:
        """Return a length of its style, in points."""
        # What has no unit is dots of a screen.
        said = self.style.get(name, "")
        return points_of(said if _UNIT.search(said) else f"{said}px")


_UNIT = re.compile("[a-z]$")


def shapes_in(picture: Any) -> list[VmlShape]:
    """Return the shapes that stand in a `w:pict`, and not the kinds that they are of."""
    return [
        VmlShape(one, _style_of(one)) for one in picture if one.tag in _SHAPES
    ]  # fmt: skip


def _style_of(element: Any) -> dict[str, str]:
    pairs = (one.partition(":") for one in element.get("style", "").split(";"))
    return {name.strip().casefold(): value.strip() for name, _, value in pairs if name.strip()}


class OldDrawingReader:
    """Reads the old drawings of a part."""

    def __init__(self, part: Any, parts_of: PartsReader) -> None:
        self._part = part
        self._parts_of = parts_of

    def read(self, shape: VmlShape) -> BandShape:
        """Return what a shape shows; raises NotDrawnError."""
        if shape.element.tag == f"{_V}line":
            return self._line(shape.element)
        return self._shape(shape.element, shape.length("width"), shape.length("height"))

    def _shape(self, element: Any, width: float, height: float) -> BandShape:
        if element.tag == f"{_V}group":
            return self._group(element, width, height)
        image = element.find(f"{_V}imagedata")
        if image is not None:
            made = picture_of(self._part, image.get(qn("r:id"), ""), width, height)
            cut = (_share(image.get(f"crop{one}")) for one in ("left", "top", "right", "bottom"))
            left, top, right, bottom = cut
            return replace(made, crop=(left, top, right, bottom), pale="gain" in image.attrib)
        words = element.find(f"{_V}textpath")
        if words is not None:
            raise NotDrawnError(f"the words “{words.get('string', '')}” drawn across")
        text = element.find(f"{_V}textbox/{qn('w:txbxContent')}")
        if text is None and element.tag not in {f"{_V}rect", f"{_V}roundrect"}:
            raise NotDrawnError("a text box or drawing")
        parts = () if text is None else self._parts_of(text, width)
        is_filled = element.get("filled", "t") not in _OFF
        fill = _colour(element.get("fillcolor", "white")) if is_filled else ""
        is_framed = element.get("stroked", "t") not in _OFF
        thick = points_of(element.get("strokeweight"), 0.75, 1)
        frame = (_colour(element.get("strokecolor", "black")), thick) if is_framed else None
        return BandBox(width, height, parts, fill, frame)

    def _line(self, element: Any) -> BandBox:
        begin, end = (element.get(one, "0,0").split(",") for one in ("from", "to"))
        across, down = (
            abs(points_of(last) - points_of(first)) for first, last in zip(begin, end, strict=False)
        )
        thick = points_of(element.get("strokeweight"), 0.75, 1)
        colour = _colour(element.get("strokecolor", "black"))
        return BandBox(max(across, thick), max(down, thick), fill=colour)

    def _group(self, element: Any, width: float, height: float) -> BandDrawing:
        left, top = _pair(element.get("coordorigin"), 0.0)
        across, down = _pair(element.get("coordsize"), 1000.0)
        if across <= 0 or down <= 0:
            raise NotDrawnError("a group of drawings")
        shapes: list[tuple[BandShape, float, float]] = []
        for one in element:
            if one.tag not in _SHAPES:
                continue
            style = _style_of(one)
            x, y, wide, high = (
                _figure(style.get(name)) for name in ("left", "top", "width", "height")
            )
            made = self._shape(one, wide / across * width, high / down * height)
            shapes.append((made, (x - left) / across * width, (y - top) / down * height))
        return BandDrawing(width, height, tuple(shapes))


def _pair(said: str | None, usual: float) -> tuple[float, float]:
    figures = [float(one) for one in _FIGURE.findall(said or "")]
    x, y = figures[:2] if len(figures) > 1 else (usual, usual)
    return x, y


def _figure(said: str | None) -> float:
    found = _FIGURE.match(said or "")
    return float(found[0]) if found else 0.0


def _share(said: str | None) -> float:
    if not said:
        return 0.0
    return _figure(said) / _FIXED if said.endswith("f") else _figure(said)


def _colour(said: str) -> str:
    """Return a colour; one may be followed by its place in a palette."""
    word = (said.split() or [""])[0].casefold()
    if word.startswith("#") and len(word) == len("#abc"):
        word = "#" + "".join(2 * sign for sign in word[1:])
    return _NAMED.get(word) or colour_of(word.removeprefix("#"))
