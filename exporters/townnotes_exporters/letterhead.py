"""What a printed page takes from a letterhead: its size, its margins, its looks and its bands."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from docx.oxml.ns import qn

from townnotes_exporters.letterhead_bands import Band, BandReader
from townnotes_exporters.letterhead_looks import Look, Looks, points_of
from townnotes_exporters.word_template import opened_template, section_of, style_ids

Edge = Literal["header", "footer"]
Which: TypeAlias = Literal["default", "first", "even"]
_SIZE = {"w": 595.3, "h": 841.9}
_MARGINS = {"top": 72.0, "right": 72.0, "bottom": 72.0, "left": 72.0, "header": 35.4,
            "footer": 35.4, "gutter": 0.0}  # fmt: skip
_LEAST, _MOST = 72.0, 4000.0
"""Of a page's sides, in points; and of what is left between its margins."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A page and how it looks; lengths in points.

    `margins` are named as in Word; `left_out` names what printing does not follow.
    """

    width: float
    height: float
    margins: dict[str, float]
    body: Look
    heading: Look
    title: Look
    link: Look
    bands: dict[tuple[Edge, Which], Band]
    left_out: tuple[str, ...] = ()

    def band(self, edge: Edge, number: int) -> Band:
        """Return what stands at an edge of a page, counted from 0."""
        if number == 0 and (edge, "first") in self.bands:
            return self.bands[edge, "first"]
        if number % 2 and (edge, "even") in self.bands:
            return self.bands[edge, "even"]
        return self.bands.get((edge, "default"), Band())


def letterhead_of(template: Path | None, language: str = "en-GB") -> Letterhead:
    """Read a Word file, or ours, which speaks the summary's language.

    Raises RuleError where it is none, FileError where it cannot be read.
    """
    with opened_template(template, language) as document:
        return _read(document)


def _read(document: Any) -> Letterhead:
    section = section_of(document)
    width, height = _sides(section)
    margins = _margins(section, width, height)
    looks = Looks(document)
    ids = style_ids(document)
    reader = BandReader(document, looks, (width, height), margins)
    bands = _bands(document, section, reader)
    body = looks.body
    return Letterhead(
        width, height, margins, body,
        looks.heading(ids.heading, replace(body, size=16, bold=True, before=12, after=6)),
        looks.heading(ids.title, replace(body, size=13, bold=True, before=10, after=6)),
        looks.link(ids.hyperlink),
        bands, (*_about_page(section), *reader.left_out),
    )  # fmt: skip


def _sides(section: Any) -> tuple[float, float]:
    size = section.find(qn("w:pgSz"))
    width, height = (
        min(
            _MOST, max(_LEAST, points_of(None if size is None else size.get(qn(f"w:{one}")), usual))
        )
        for one, usual in _SIZE.items()
    )
    return width, height


def _margins(section: Any, width: float, height: float) -> dict[str, float]:
    given = section.find(qn("w:pgMar"))
    found = {
        # Word writes a margin that must not grow with the header as less than nothing.
        name: abs(points_of(None if given is None else given.get(qn(f"w:{name}")), usual))
        for name, usual in _MARGINS.items()
    }
    found["left"] += found["gutter"]
    fits = (
        width - found["left"] - found["right"] >= _LEAST
        and height - found["top"] - found["bottom"] >= _LEAST
    )
    return found if fits else {name: min(usual, _LEAST / 4) for name, usual in _MARGINS.items()}


def _bands(document: Any, section: Any, reader: BandReader) -> dict[tuple[Edge, Which], Band]:
    """Read headers and footers; first and even pages have their own where Word shows them."""
    shown: list[Which] = ["default"]
    if _is_on(section.find(qn("w:titlePg"))):
        shown.append("first")
    if _is_on(document.settings.element.find(qn("w:evenAndOddHeaders"))):
        shown.append("even")
    bands: dict[tuple[Edge, Which], Band] = {}
    for edge in ("header", "footer"):
        for which in shown:
            bands[edge, which] = Band()
        for found in section.findall(qn(f"w:{edge}Reference")):
            which = cast("Which", found.get(qn("w:type"), "default"))
            if which in shown:
                part = document.part.related_parts[found.get(qn("r:id"))]
                bands[edge, which] = reader.read(part, edge)
    return bands


def _is_on(element: Any) -> bool:
    return element is not None and element.get(qn("w:val"), "1") not in {"0", "false", "off"}


def _about_page(section: Any) -> list[str]:
    columns, borders = section.find(qn("w:cols")), section.find(qn("w:pgBorders"))
    said: list[str] = []
    if columns is not None and columns.get(qn("w:num"), "1") != "1":
        said.append("its columns")
    if borders is not None and len(borders):
        said.append("the border around its pages")
    return said
