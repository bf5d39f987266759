"""What a printed page takes from a letterhead: its size, its margins, its looks and its bands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn

from townnotes_exporters.letterheads.band_reading import BandReader
from townnotes_exporters.letterheads.bands import EMPTY, Band
from townnotes_exporters.letterheads.letter_template import LetterTemplate
from townnotes_exporters.letterheads.looks import Look, points_of
from townnotes_exporters.letterheads.opening import opened_template, style_ids
from townnotes_exporters.letterheads.paragraph_rules import rules_of
from townnotes_exporters.letterheads.placement import PageRoom
from townnotes_exporters.letterheads.sections import Edge, Which, is_on

_SIZE = {"w": 595.3, "h": 841.9}
_MARGINS = {"top": 72.0, "right": 72.0, "bottom": 72.0, "left": 72.0, "header": 35.4,
            "footer": 35.4, "gutter": 0.0}  # fmt: skip
_MODE_OF_2013 = 15
_LEAST, _MOST = 72.0, 4000.0
"""Of a page's sides, in points; and of what is left between its margins."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A page and how it looks; lengths in points.

    `margins` are named as in Word; `before` and `after` stand around the text, which does without
    the paragraphs of the kinds that are `filled` in there; `remarks` say what no format follows,
    `left_out` names what printing does not.
    """

    width: float
    height: float
    margins: dict[str, float]
    body: Look
    heading: Look
    title: Look
    link: Look
    bands: dict[tuple[Edge, Which], Band]
    before: Band = EMPTY
    after: Band = EMPTY
    filled: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def band(self, edge: Edge, number: int) -> Band:
        """Return what stands at an edge of a page, counted from 0."""
        if number == 0 and (edge, "first") in self.bands:
            return self.bands[edge, "first"]
        if number % 2 and (edge, "even") in self.bands:
            return self.bands[edge, "even"]
        return self.bands.get((edge, "default"), EMPTY)

    @property
    def said(self) -> tuple[str, ...]:
        """What is to be said of it on paper, a sentence each."""
        if not self.left_out:
            return self.remarks
        named = "; ".join(self.left_out)
        return (*self.remarks, f"The PDF leaves out {named}; a Word file keeps it.")


def letterhead_of(
    template: Path | None, language: str = "en-GB", said: Mapping[str, str] | None = None
) -> Letterhead:
    """Read a Word file, or ours, which speaks the summary's language; `said` fills its places.

    Raises RuleError where it is none, FileError where it cannot be read.
    """
    with opened_template(template, language, said) as letter:
        return _read(letter)


def _read(letter: LetterTemplate) -> Letterhead:
    section: Any = letter.section.properties
    looks = letter.looks
    width, height = _sides(section)
    margins = _margins(section, width, height)
    page = PageRoom(width, height, margins)
    reader = BandReader(looks, page, hangs_tables=_is_old(letter.document.settings.element))
    before, after = letter.body.halves()
    part = letter.document.part
    ids = style_ids(letter.document)
    text, heading, title = rules_of(letter, ids.heading, ids.title)
    body = text.shown(looks.body)
    bands = _bands(letter, reader)
    return Letterhead(
        width, height, margins, body,
        looks.heading(ids.heading, replace(body, size=16, bold=True, before=12, after=6),
                      heading.shown),
        looks.heading(ids.title, replace(body, size=13, bold=True, before=10, after=6),
                      title.shown),
        looks.link(ids.hyperlink),
        bands, reader.read(part, before, "its text"), reader.read(part, after, "its text"),
        frozenset(letter.filled), tuple(letter.remarks), (*_about_page(letter), *reader.left_out),
    )  # fmt: skip


def _is_old(settings: Any) -> bool:
    """Tell whether a file is laid out as Word did before 2013."""
    for one in settings.iter(qn("w:compatSetting")):
        if one.get(qn("w:name")) == "compatibilityMode":
            return points_of(one.get(qn("w:val")), 0.0, 1) < _MODE_OF_2013
    return True


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


def _bands(letter: LetterTemplate, reader: BandReader) -> dict[tuple[Edge, Which], Band]:
    """Read headers and footers; first and even pages have their own where Word shows them."""
    section = letter.section
    shown: list[Which] = ["default"]
    settings: Any = letter.document.settings.element
    if is_on(section.properties.find(qn("w:titlePg"))):
        shown.append("first")
    if is_on(settings.find(qn("w:evenAndOddHeaders"))):
        shown.append("even")
    edges: tuple[Edge, ...] = ("header", "footer")
    bands: dict[tuple[Edge, Which], Band] = {(e, which): Band() for e in edges for which in shown}
    for (edge, which), id_ in section.bands.items():
        if which in shown:
            part: Any = letter.document.part.related_parts[id_]
            bands[edge, which] = reader.read(part, part.element, f"its {edge}")
    return bands


def _about_page(letter: LetterTemplate) -> list[str]:
    section = letter.section.properties
    columns, borders = section.find(qn("w:cols")), section.find(qn("w:pgBorders"))
    numbers = section.find(qn("w:pgNumType"))
    kind = "decimal" if numbers is None else numbers.get(qn("w:fmt"), "decimal")
    said = {
        "its columns": columns is not None and columns.get(qn("w:num"), "1") != "1",
        "the border around its pages": borders is not None and len(borders) > 0,
        "its way of counting pages": kind != "decimal",
        "the numbers of its lines": section.find(qn("w:lnNumType")) is not None,
        "the table around its text": letter.body.is_framed,
    }
    return [words for words, is_so in said.items() if is_so]
