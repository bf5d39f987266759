"""A Word file as one stream of letters, ends of paragraphs and what begins or ends between them.

Of tracked changes each letter and each end of a paragraph says whether it is there now, and whether
it was before: two views of one text.
"""

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

from townnotes.taking_back.word_parts import called, child, said


class Tracked(NamedTuple):
    """Whether something is there with all changes taken, and was before; who changed it."""

    is_there: bool = True
    was_there: bool = True
    by: str = ""


class TrackedText(NamedTuple):
    """Letters in one style."""

    text: str
    bold: bool
    italic: bool
    tracked: Tracked


class ParagraphEnd(NamedTuple):
    """The end of a paragraph; a heading where its style is one."""

    is_heading: bool
    tracked: Tracked


class RangeEdge(NamedTuple):
    """Where a bookmark or the words of a comment begin or end, by name or number."""

    of: Literal["bookmark", "comment"]
    key: str
    begins: bool


class Aside(NamedTuple):
    """Something that is no paragraph of a text, and is left out."""

    what: "What"


What: TypeAlias = Literal["table", "footnote", "text box"]
Token: TypeAlias = TrackedText | ParagraphEnd | RangeEdge | Aside

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_COMMENT_EDGES = {"commentRangeStart": True, "commentRangeEnd": False, "commentReference": False}
_LEFT_OUT = {"pPr", "rPr", "sectPr", "sdtPr", "instrText", "delInstrText", "Fallback", "softHyphen"}
_PICTURES = {"drawing", "pict", "object"}
_ASIDE: dict[str, What] = {
    "tbl": "table", "footnoteReference": "footnote", "endnoteReference": "footnote",
    **dict.fromkeys(_PICTURES, "text box"),
}  # fmt: skip
_HEADINGS = ("heading", "title", "subtitle")
_BODY_LEVEL = "9"


def heading_styles(styles: Any) -> frozenset[str]:
    """Return the ids of the styles that are headings."""
    found: set[str] = set()
    for style in styles if styles is not None else ():
        name = child(style, "name")
        is_named = name is not None and said(name, "val").casefold().startswith(_HEADINGS)
        if is_named or _outlined(child(style, "pPr")):
            found.add(said(style, "styleId"))
    return frozenset(found)


def stream(body: Any, headings: frozenset[str]) -> Iterator[Token]:
    """Give what a document's body says, in its order."""
    reader = _Stream(headings)
    yield from reader.within(body, Tracked())


class _Stream:
    """Goes down the elements of a body."""

    def __init__(self, headings: frozenset[str]) -> None:
        self._headings = headings
        self._bookmarks: dict[str, str] = {}
        self._look = (False, False)

    def within(self, node: Any, tracked: Tracked) -> Iterator[Token]:
        for one in node:
            yield from self._element(one, called(one), tracked)

    def _element(self, node: Any, name: str, tracked: Tracked) -> Iterator[Token]:
        if name == "p":
            yield from self.within(node, tracked)
            yield self._end(node, tracked)
        elif name in {"t", "delText"} or name in _SIGNS:
            yield TrackedText(_SIGNS.get(name) or node.text or "", *self._look, tracked)
        elif name.startswith("bookmark") or name in _COMMENT_EDGES:
            yield from self._edge(node, name)
        elif name in _ASIDE:
            if name not in _PICTURES or any(called(one) == "txbxContent" for one in node.iter()):
                yield Aside(_ASIDE[name])
        elif name not in _LEFT_OUT:
            if name == "r":
                self._look = _look(child(node, "rPr"))
            yield from self.within(node, _tracked(node, name, tracked))

    def _end(self, node: Any, tracked: Tracked) -> ParagraphEnd:
        about = child(node, "pPr")
        style = child(node, "pPr", "pStyle")
        is_heading = style is not None and said(style, "val") in self._headings
        of_sign = child(node, "pPr", "rPr")
        for one in of_sign if of_sign is not None else ():
            # Of the paragraph's own sign, which parts it from the next.
            tracked = _tracked(one, called(one), tracked)
        return ParagraphEnd(is_heading or _outlined(about), tracked)

    def _edge(self, node: Any, name: str) -> Iterator[Token]:
        number = said(node, "id")
        if name in _COMMENT_EDGES:
            if name == "commentReference":
                # One beside no words of its own stands here alone.
                yield RangeEdge("comment", number, begins=True)
            yield RangeEdge("comment", number, begins=_COMMENT_EDGES[name])
        elif name == "bookmarkStart":
            self._bookmarks[number] = said(node, "name")
            yield RangeEdge("bookmark", said(node, "name"), begins=True)
        elif number in self._bookmarks:
            yield RangeEdge("bookmark", self._bookmarks[number], begins=False)


def _tracked(node: Any, name: str, around: Tracked) -> Tracked:
    if name in {"ins", "moveTo"}:
        return around._replace(was_there=False, by=said(node, "author"))
    if name in {"del", "moveFrom"}:
        return around._replace(is_there=False, by=said(node, "author"))
    return around


def _look(about: Any) -> tuple[bool, bool]:
    return _is_on(about, "b"), _is_on(about, "i")


def _is_on(about: Any, name: str) -> bool:
    found = child(about, name) if about is not None else None
    return found is not None and said(found, "val") not in {"0", "false", "off"}


def _outlined(about: Any) -> bool:
    level = child(about, "outlineLvl") if about is not None else None
    return level is not None and said(level, "val") != _BODY_LEVEL
