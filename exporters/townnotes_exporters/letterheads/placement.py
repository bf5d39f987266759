"""Where a shape stands that is in no line: on the page, or so far from where its line begins."""

from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.bands import BandShape, PlacedShape
from townnotes_exporters.letterheads.drawings import EMU
from townnotes_exporters.letterheads.old_drawings import VmlShape

_SHARES = {"center": 0.5, "right": 1.0, "outside": 1.0, "bottom": 1.0}
_PUSHING = ("wp:wrapTopAndBottom", "wp:wrapSquare", "wp:wrapTight", "wp:wrapThrough")
_W10 = "{urn:schemas-microsoft-com:office:word}wrap"


@dataclass(frozen=True, slots=True)
class PageRoom:
    """A page and its margins, in points; margins are named as in Word."""

    width: float
    height: float
    margins: dict[str, float]

    def of_anchor(self, anchor: Any, shape: BandShape, room: float) -> PlacedShape:
        """Return where an anchor puts a shape; its line has so much room."""
        said: list[tuple[float, bool]] = []
        for axis, length in (("H", shape.width), ("V", shape.height)):
            position = anchor.find(qn(f"wp:position{axis}"))
            relative = "" if position is None else position.get("relativeFrom", "")
            offset = None if position is None else position.find(qn("wp:posOffset"))
            align = None if position is None else position.find(qn("wp:align"))
            far = None if offset is None else float(offset.text or 0) / EMU
            word = "" if align is None else (align.text or "")
            said.append(self._along(axis, relative, far, word, (length, room)))
        pushes = any(anchor.find(qn(one)) is not None for one in _PUSHING)
        return _placed(shape, said, pushes=pushes)

    def of_style(self, found: VmlShape, shape: BandShape, room: float) -> PlacedShape:
        """Return where the style of an old shape puts it."""
        said: list[tuple[float, bool]] = []
        sides = (("H", "horizontal", "left", shape.width), ("V", "vertical", "top", shape.height))
        for axis, side, edge, length in sides:
            relative = found.style.get(f"mso-position-{side}-relative", "text").partition("-")[0]
            word = found.style.get(f"mso-position-{side}", "")
            far = None if word in _SHARES or word in {"left", "top", "inside"} else (
                found.length(f"margin-{edge}") or found.length(edge)
            )  # fmt: skip
            said.append(self._along(axis, relative, far, word, (length, room)))
        wrap = found.element.find(_W10)
        return _placed(shape, said, pushes=wrap is not None and wrap.get("type", "none") != "none")

    def _along(
        self, axis: str, relative: str, far: float | None, word: str, lengths: tuple[float, float]
    ) -> tuple[float, bool]:
        """Return how far from its edge a shape begins, and whether that is the page's."""
        reach = self._across(relative) if axis == "H" else self._down(relative)
        begin, end = reach or (0.0, lengths[1] if axis == "H" else lengths[0])
        if far is not None:
            return begin + far, reach is not None
        return begin + _SHARES.get(word, 0.0) * (end - begin - lengths[0]), reach is not None

    def _across(self, relative: str) -> tuple[float, float] | None:
        left, right = self.margins["left"], self.width - self.margins["right"]
        return {
            "page": (0.0, self.width), "margin": (left, right), "leftMargin": (0.0, left),
            "insideMargin": (0.0, left), "rightMargin": (right, self.width), "left": (0.0, left),
            "outsideMargin": (right, self.width), "right": (right, self.width),
        }.get(relative)  # fmt: skip

    def _down(self, relative: str) -> tuple[float, float] | None:
        top, bottom = self.margins["top"], self.height - self.margins["bottom"]
        return {
            "page": (0.0, self.height), "margin": (top, bottom), "topMargin": (0.0, top),
            "top": (0.0, top), "bottomMargin": (bottom, self.height),
            "bottom": (bottom, self.height),
        }.get(relative)  # fmt: skip


def _placed(shape: BandShape, said: list[tuple[float, bool]], *, pushes: bool) -> PlacedShape:
    (x, across), (y, down) = said
    return PlacedShape(shape, x, y, (across, down), pushes)
