"""Reads how the styles of a Word file look: what one does not say, the one it is based on does."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias, cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

Align: TypeAlias = Literal["start", "center", "end"]

_TWENTIETHS, _HALVES = 20, 2
_ALIGNS: dict[str, Align] = {"center": "center", "right": "end", "end": "end"}
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_NUMBER = re.compile(r"(-?\d{1,12}(?:\.\d{1,12})?)(mm|cm|in|pt|pc|pi|px)?")
_UNITS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0,
          "px": 0.75}  # fmt: skip
_LONGEST = 100_000.0
"""Points; no length on a page comes near."""
_LARGEST, _SMALLEST = 72.0, 4.0
_WITH_SERIFS = (
    "Cambria", "Times New Roman", "Georgia", "Garamond", "Book Antiqua", "Palatino Linotype",
    "Century", "Century Schoolbook",
)  # fmt: skip
_WITHOUT = (
    "Arial", "Calibri", "Helvetica", "Verdana", "Tahoma", "Segoe UI", "Roboto", "Open Sans",
    "Century Gothic", "Trebuchet MS",
)  # fmt: skip
_KNOWN: dict[str, bool] = {name: name in _WITH_SERIFS for name in (*_WITH_SERIFS, *_WITHOUT)}
"""Whether a font has serifs of which a file does not say it."""
_THEME_NAMES = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
_DEPTH = 12
"""Styles that a style may rest on, one upon the other."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words and their paragraph look; a `line` above `exactly` 0 is a share of the font's."""

    font: str = ""
    is_serif: bool = True
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    capitals: bool = False
    hidden: bool = False
    colour: str = "#000000"
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exactly: float = 0.0
    align: Align = "start"
    indent: float = 0.0
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a tab leads: so far from the left margin, and what of the words stands there."""

    at: float
    align: Align


def points_of(value: str | None, usual: float = 0.0, unit: float = _TWENTIETHS) -> float:
    """Return a length of Word's in points: twentieths, unless it says another unit, or you do."""
    found = _NUMBER.fullmatch(value or "")
    if found is None:
        return usual
    points = float(found[1]) * _UNITS[found[2]] if found[2] else float(found[1]) / unit
    return points if abs(points) < _LONGEST else usual


class Looks:
    """The looks of a document's styles."""

    def __init__(self, document: Any) -> None:
        self._styles: dict[str, Any] = {one.style_id: one.element for one in document.styles}
        self._fonts, self.colours = _theme_of(document)
        self._serifs = _serifs(document)
        defaults: Any = document.styles.element.find(qn("w:docDefaults"))
        self._base = Look()
        names = ("w:rPrDefault", "w:pPrDefault")
        held = [None if defaults is None else defaults.find(qn(name)) for name in names]
        self._defaults = [one for one in held if one is not None]
        for one in self._defaults:
            self._base = self.changed_by(self._base, one)
        normal = next((id_ for id_, one in self._styles.items() if _is_normal(one)), "")
        self._normal = normal
        self.body = self.of(normal)

    def of(self, style: str) -> Look:
        """Return the look of a style by its id; that of the plain text where there is none."""
        look = self._base
        for one in reversed(self._line(style or self._normal)):
            look = self.changed_by(look, one)
        return look

    def stops_of(self, style: str) -> tuple[Stop, ...]:
        """Return the tab stops of a style."""
        stops: tuple[Stop, ...] = ()
        for one in reversed(self._line(style or self._normal)):
            stops = stops_in(one, stops)
        return stops

    def says(self, style: str, path: str) -> Any:
        """Return the element at a path that counts for a style: its own, else an inherited one."""
        for one in (*self._line(style or self._normal), *self._defaults):
            found = one.find(path)
            if found is not None:
                return found
        return None

    def stop_numbering(self, *styles: str) -> None:
        """Take the numbers from the text, and from what is set in one of several styles."""
        for style in ("", *styles):
            for one in self._line(style or self._normal):
                for numbers in one.findall(f"{qn('w:pPr')}/{qn('w:numPr')}"):
                    numbers.getparent().remove(numbers)

    def is_heading(self, style: str) -> bool:
        """Tell whether a style is one of headings or titles."""
        if style not in self._styles:
            return False
        level = self.says(style, f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        names = (one.find(qn("w:name")) for one in self._line(style))
        said = (one.get(qn("w:val"), "").casefold() for one in names if one is not None)
        return level is not None or any(one.startswith(("heading", "title")) for one in said)

    def heading(self, style: str, plain: Look, shown: Callable[[Look], Look]) -> Look:
        """Return the look of a heading as it is shown; a plain one where it has no style."""
        return shown(self.of(style)) if style in self._styles else plain

    def link(self, style: str) -> Look:
        """Return what the style of links changes."""
        ours = replace(self.body, colour="#1f66a6", underline=True)
        return self.changed_by(self.body, self._styles[style]) if style in self._styles else ours

    def changed_by(self, look: Look, element: Any) -> Look:
        """Return a look with what the `w:rPr` and `w:pPr` in an element change of it."""
        letters, paragraph = element.find(qn("w:rPr")), element.find(qn("w:pPr"))
        if paragraph is not None:
            look = _of_paragraph(look, paragraph)
        return look if letters is None else self._of_letters(look, letters)

    def changed_by_style(self, look: Look, style: str) -> Look:
        """Return a look with what a style of letters changes of it."""
        for one in reversed(self._line(style)):
            look = self.changed_by(look, one)
        return look

    def _line(self, style: str) -> list[Any]:
        """Return a style and those it rests on."""
        found: list[Any] = []
        while style in self._styles and len(found) < _DEPTH:
            found.append(self._styles[style])
            based = found[-1].find(qn("w:basedOn"))
            style = "" if based is None else based.get(qn("w:val"), "")
        return found

    def _of_letters(self, look: Look, letters: Any) -> Look:
        fonts, size = letters.find(qn("w:rFonts")), letters.find(qn("w:sz"))
        if fonts is not None:
            theme = self._fonts.get(fonts.get(qn("w:asciiTheme"), "")[:5], "")
            font = theme or fonts.get(qn("w:ascii")) or look.font
            look = replace(look, font=font, is_serif=self._serifs.get(font, look.is_serif))
        if size is not None:
            points = points_of(size.get(qn("w:val")), look.size, _HALVES)
            look = replace(look, size=min(_LARGEST, max(_SMALLEST, points)))
        colour = letters.find(qn("w:color"))
        if colour is not None:
            look = replace(look, colour=colour_of(colour.get(qn("w:val"))))
        line = letters.find(qn("w:u"))
        return replace(
            look,
            bold=_is_on(letters, "w:b", usual=look.bold),
            italic=_is_on(letters, "w:i", usual=look.italic),
            capitals=_is_on(letters, "w:caps", usual=look.capitals)
            or _is_on(letters, "w:smallCaps", usual=False),
            hidden=_is_on(letters, "w:vanish", usual=look.hidden),
            underline=look.underline if line is None else line.get(qn("w:val")) != "none",
        )


def stops_in(element: Any, before: tuple[Stop, ...]) -> tuple[Stop, ...]:
    """Return tab stops with what the `w:pPr` in an element changes of them."""
    stops = {one.at: one for one in before}
    for tab in element.iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}"):
        at, kind = points_of(tab.get(qn("w:pos"))), tab.get(qn("w:val"), "left")
        stops.pop(at, None)
        if kind not in {"clear", "bar", "num"}:
            stops[at] = Stop(at, _ALIGNS.get(kind, "start"))
    return tuple(stops[at] for at in sorted(stops))


def colour_of(value: str | None) -> str:
    """Return a colour as the screen takes it; what is automatic is black."""
    return f"#{value.lower()}" if value and _COLOUR.fullmatch(value) else "#000000"


def _of_paragraph(look: Look, paragraph: Any) -> Look:
    space, align, indent = (paragraph.find(qn(f"w:{one}")) for one in ("spacing", "jc", "ind"))
    side = paragraph.find(qn("w:bidi"))
    if side is not None:
        look = replace(look, from_right=side.get(qn("w:val"), "1") not in {"0", "false", "off"})
    if align is not None:
        look = replace(look, align=_ALIGNS.get(align.get(qn("w:val")), "start"))
    if indent is not None:
        left = indent.get(qn("w:left")) or indent.get(qn("w:start"))
        look = replace(look, indent=max(0.0, points_of(left, look.indent)))
    if space is None:
        return look
    look = replace(
        look,
        before=max(0.0, points_of(space.get(qn("w:before")), look.before)),
        after=max(0.0, points_of(space.get(qn("w:after")), look.after)),
    )
    line = space.get(qn("w:line"))
    if line is None:
        return look
    if space.get(qn("w:lineRule"), "auto") == "auto":
        return replace(look, line=max(0.5, points_of(line, 1.0, 240)), exactly=0.0)
    return replace(look, exactly=max(1.0, points_of(line, look.size * 1.2)))


def _is_on(letters: Any, tag: str, *, usual: bool) -> bool:
    found = letters.find(qn(tag))
    if found is None:
        return usual
    return found.get(qn("w:val"), "1") not in {"0", "false", "off"}


def _is_normal(style: Any) -> bool:
    is_default = style.get(qn("w:default"), "0") in {"1", "true", "on"}
    return is_default and style.get(qn("w:type")) == "paragraph"


def _theme_of(document: Any) -> tuple[dict[str, str], dict[str, str]]:
    """Return a theme's fonts of text and headings, by how their names begin, and its colours."""
    fonts: dict[str, str] = {}
    colours: dict[str, str] = {}
    for one in document.part.rels.values():
        if one.reltype != RELATIONSHIP_TYPE.THEME:
            continue
        theme: Any = parse_xml(one.target_part.blob)
        for name in ("major", "minor"):
            latin = theme.find(f".//{qn(f'a:{name}Font')}/{qn('a:latin')}")
            if latin is not None:
                fonts[name] = latin.get("typeface", "")
        for colour in theme.iterfind(f".//{qn('a:clrScheme')}/*"):
            for said in colour:
                value = said.get("lastClr") or said.get("val")
                colours[colour.tag.rpartition("}")[2]] = colour_of(value)
    for name, other in _THEME_NAMES.items():
        colours.setdefault(name, colours.get(other, "#000000"))
    return fonts, colours


def _serifs(document: Any) -> dict[str, bool]:
    """Tell by the table of fonts which have serifs."""
    for one in document.part.rels.values():
        if one.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            table = cast("Any", parse_xml(one.target_part.blob))
            return _KNOWN | {
                font.get(qn("w:name"), ""): kind.get(qn("w:val")) == "roman"
                for font in table
                if (kind := font.find(qn("w:family"))) is not None
                and kind.get(qn("w:val"), "auto") != "auto"
            }
    return _KNOWN
