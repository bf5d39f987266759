"""The lines of a Word file with the numbers that Word counts beside them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from townnotes.importers.notes.word import is_left_out, lines_of, read_part, word_package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBERING, _STYLES = "word/numbering.xml", "word/styles.xml"
_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


class _Level(NamedTuple):
    start: int
    shape: str
    text: str


class _Place(NamedTuple):
    """Which list a paragraph is numbered in, and at which level of it."""

    list_id: str
    level: int


def word_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of a .docx, each with the number that stands in no text of it.

    Raises FileError where it cannot be read.
    """
    with word_package(path) as package:
        names = set(package.namelist())
        body = read_part(package, "word/document.xml")
        numbering = read_part(package, _NUMBERING) if _NUMBERING in names else None
        styles = read_part(package, _STYLES) if _STYLES in names else None
        return tuple(_lines(body, _Counting(numbering, styles)))


def _lines(body: Any, counting: "_Counting") -> Iterator[str]:
    for paragraph in body.iter(f"{_W}p"):
        if is_left_out(paragraph):
            continue
        label = counting.label(paragraph)
        for line in lines_of(paragraph)[1:]:
            if line.strip():
                yield f"{label} {line.strip()}".strip()
                label = ""


class _Counting:
    """Counts paragraphs as Word does: list by list, level by level."""

    def __init__(self, numbering: Any, styles: Any) -> None:
        self._lists = {} if numbering is None else _abstract_lists(numbering)
        self._ids: dict[str, str] = {}
        self._starts: dict[_Place, int] = {}
        for one in () if numbering is None else numbering.iter(f"{_W}num"):
            self._read_list(one)
        self._of_style = {} if styles is None else _places_of_styles(styles)
        self._counts: dict[str, list[int | None]] = {}

    def _read_list(self, one: Any) -> None:
        id_ = one.get(f"{_W}numId", "")
        abstract = one.find(f"{_W}abstractNumId")
        self._ids[id_] = _value(abstract)
        for override in one.iter(f"{_W}lvlOverride"):
            start = override.find(f"{_W}startOverride")
            if start is not None:
                level = _whole(override.get(f"{_W}ilvl", "0"))
                self._starts[_Place(id_, level)] = _whole(_value(start))

    def label(self, paragraph: Any) -> str:
        """Count a paragraph, and return what Word writes before it; nothing for most."""
        place = self._place(paragraph)
        abstract = self._ids.get(place.list_id, "") if place else ""
        levels = self._lists.get(abstract)
        if place is None or not levels or place.level not in levels:
            return ""
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        held, level = counts[place.level], levels[place.level]
        begun = self._starts.pop(place, None)
        start = level.start if held is None else held + 1
        counts[place.level] = start if begun is None else begun
        counts[place.level + 1 :] = [None] * (_LEVELS - place.level - 1)
        text = level.text
        for at in range(_LEVELS):
            shape = levels[at].shape if at in levels else "decimal"
            count = counts[at]
            # A level above that was never used counts as begun.
            shown = count if count is not None else (levels[at].start if at in levels else 1)
            text = text.replace(f"%{at + 1}", _written(shown, shape))
        return text.strip() if level.shape not in {"bullet", "none"} else ""

    def _place(self, paragraph: Any) -> _Place | None:
        about = paragraph.find(f"{_W}pPr")
        if about is None:
            return None
        style = about.find(f"{_W}pStyle")
        inherited = self._of_style.get(_value(style)) if style is not None else None
        own = about.find(f"{_W}numPr")
        return inherited if own is None else _place_of(own, inherited)


def _place_of(numbered: Any, inherited: _Place | None) -> _Place | None:
    id_, level = numbered.find(f"{_W}numId"), numbered.find(f"{_W}ilvl")
    list_id = _value(id_) if id_ is not None else inherited.list_id if inherited else ""
    if list_id in {"", "0"}:
        return None
    depth = _whole(_value(level)) if level is not None else inherited.level if inherited else 0
    return _Place(list_id, min(depth, _LEVELS - 1))


def _abstract_lists(numbering: Any) -> dict[str, dict[int, _Level]]:
    return {
        one.get(f"{_W}abstractNumId", ""): {
            _whole(level.get(f"{_W}ilvl", "0")): _Level(
                _whole(_value(level.find(f"{_W}start")) or "1"),
                _value(level.find(f"{_W}numFmt")) or "decimal",
                _value(level.find(f"{_W}lvlText")),
            )
            for level in one.iter(f"{_W}lvl")
        }
        for one in numbering.iter(f"{_W}abstractNum")
    }


def _places_of_styles(styles: Any) -> dict[str, _Place]:
    """Return in which lists the paragraphs of styles are numbered, as they inherit it."""
    based: dict[str, str] = {}
    own: dict[str, _Place] = {}
    for style in styles.iter(f"{_W}style"):
        id_ = style.get(f"{_W}styleId", "")
        based[id_] = _value(style.find(f"{_W}basedOn"))
        numbered = style.find(f"{_W}pPr/{_W}numPr")
        place = _place_of(numbered, None) if numbered is not None else None
        if place is not None:
            own[id_] = place
    return {id_: place for id_ in based if (place := _inherited(id_, based, own)) is not None}


def _inherited(id_: str, based: dict[str, str], own: dict[str, _Place]) -> _Place | None:
    seen: set[str] = set()
    while id_ and id_ not in seen:
        if id_ in own:
            return own[id_]
        seen.add(id_)
        id_ = based.get(id_, "")
    return None


def _value(node: Any) -> str:
    return node.get(f"{_W}val", "") if node is not None else ""


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) <= 6 else 0  # noqa: PLR2004 - no count is longer


def _written(count: int, shape: str) -> str:
    """Return a count as Word writes it in a shape: 3, c, iii."""
    match shape:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count else ""
            return letter.upper() if shape == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            roman = _roman(count)
            return roman.upper() if shape == "upperRoman" else roman
        case "bullet" | "none":
            return ""
        case _:
            return str(count)


def _roman(count: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        written += letters * (count // worth)
        count %= worth
    return written
