"""What of a Word file's own text stays: its letterhead, or all around `{summary}`."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, nsmap, qn

from townnotes.summary.evidence.attribution import excerpt
from townnotes_exporters.letterheads.looks import Looks
from townnotes_exporters.letterheads.places import holds_place, says_more
from townnotes_exporters.letterheads.text_starts import begins_text

# lxml has no types of its own.
_etree: Any = import_module("lxml.etree")
MARK = "townnotes: the summary"
"""What the comment of XML says that stands where the summary goes."""
_MOST_EMPTY = 4
_LARGER = 2.0
"""Points by which words are larger than the text where they are a letterhead's."""
_LONGEST_PLAIN = 60
_DRAWN = (qn("w:drawing"), qn("w:pict"))
_ANCHOR = f"{{{nsmap['wp']}}}anchor"
_CONTACT = re.compile(
    r"www\.|https?:|\S@\S|\+?\(?\d[\d ()/.-]{6,}\d|"
    r"\b(?:tel|fax|phone|p\.?\s?o\.?\s?box|b\.?p\.?)\b",
    re.IGNORECASE,
)
_ON_PAGE = {"page", "margin", "topMargin", "bottomMargin"}
_VML_ON_PAGE = re.compile(r"mso-position-vertical-relative:\s*(?:page|margin|top-margin)")
_NARROW = (
    f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" '
    'w:lineRule="exact"/></w:pPr></w:p>'
)


@dataclass(slots=True)
class KeptBody:
    """Blocks that stay; the summary goes where the comment of XML stands, which may be in a cell.

    `left_out_from` are the first words that are left out; `had_cover` tells of a page before them.
    """

    blocks: list[Any] = field(default_factory=list[Any])
    left_out_from: str = ""
    had_cover: bool = False

    def halves(self) -> tuple[list[Any], list[Any]]:
        """Return what stands before the summary and behind it, a table around it cut in two."""
        place = next(i for i, one in enumerate(self.blocks) if _mark_in(one) is not None)
        before, holder, after = self.blocks[:place], self.blocks[place], self.blocks[place + 1 :]
        if holder.tag is not _etree.Comment:
            before, after = [*before, _until(holder)], [_from(holder), *after]
        return before, after

    @property
    def is_framed(self) -> bool:
        """Tell whether the summary goes into a cell of a table."""
        return all(one.tag is not _etree.Comment for one in self.blocks)


def body_around(blocks: Iterable[Any], paragraph: Any) -> KeptBody:
    """Return all blocks, with the summary in the place of a paragraph, behind what else it says."""
    mark = _etree.Comment(MARK)
    paragraph.addnext(mark)
    kept = [mark if one is paragraph else one for one in blocks]
    if says_more(paragraph) or next(paragraph.iter(*_DRAWN), None) is not None:
        kept = [both for one in kept for both in ((paragraph, mark) if one is mark else (one,))]
    elif paragraph.getparent() is not None:
        paragraph.getparent().remove(paragraph)
    return KeptBody(kept)


class LetterheadFinder:
    """Finds what of a body is letterhead: what stands before its first text."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._kept: list[Any] = []
        self._empty: list[Any] = []

    def find(self, blocks: Iterable[Any]) -> KeptBody:
        """Return what stays of the blocks of a page, with the summary behind it."""
        found = KeptBody()
        rest = iter(blocks)
        for block in rest:
            if _begins_page(block):
                found.had_cover |= bool(self._kept)
                self._kept, self._empty = [], []
            if not self._is_letterhead(block):
                found.left_out_from = _first_words(self._rest_of_table(block))
                self._keep_placed([block, *rest], found)
                break
            if _ends_page(block):
                found.had_cover = True
                self._kept, self._empty = [], []
        if self._kept:
            self._kept += self._empty[:_MOST_EMPTY]
        found.blocks = [*self._kept, _etree.Comment(MARK)]
        return found

    def _is_letterhead(self, block: Any) -> bool:
        """Tell whether a block is no text yet; what is, is kept."""
        if block.tag not in {qn("w:p"), qn("w:tbl")}:
            return True
        drawn = next(block.iter(*_DRAWN), None) is not None
        said = _lines_in(block)
        if not drawn and not said and block.tag == qn("w:p") and not _has_rule(block):
            self._empty.append(block)
            return True
        if block.tag == qn("w:tbl"):
            is_one = all(map(_is_letterheads, block.findall(qn("w:tr"))))
        else:
            is_one = self._is_line(block, said, drawn=drawn)
        if is_one:
            self._kept += [*self._empty, block] if self._kept else [*self._empty[-1:], block]
            self._empty = []
        return is_one

    def _rest_of_table(self, block: Any) -> Any:
        """Keep the first rows of a table if they are letterhead; returns what is none."""
        rows = block.findall(qn("w:tr"))
        count = next((n for n, row in enumerate(rows) if not _is_letterheads(row)), len(rows))
        if not 0 < count < len(rows):
            return block
        head, rest = deepcopy(block), deepcopy(block)
        for row in head.findall(qn("w:tr"))[count:]:
            head.remove(row)
        for row in rest.findall(qn("w:tr"))[:count]:
            rest.remove(row)
        self._kept += [*self._empty, head]
        return rest

    def _is_line(self, paragraph: Any, said: list[str], *, drawn: bool) -> bool:
        if any(map(holds_place, said)):
            return True
        if any(map(begins_text, said)):
            return False
        if drawn or not said or _has_rule(paragraph):
            return True
        words = " ".join(said)
        is_plain_line = bool(self._kept) and len(words) <= _LONGEST_PLAIN and bool(
            re.search(r"\d", words)
        )  # fmt: skip
        return (
            (words.isupper() and len(words) > 1)
            or _CONTACT.search(words) is not None
            or is_plain_line
            or self._stands_out(paragraph)
        )

    def _stands_out(self, paragraph: Any) -> bool:
        """Tell whether a line is centred, coloured, large or bold, and no heading."""
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        id_ = "" if style is None else style.get(qn("w:val"), "")
        if self._looks.is_heading(id_):
            return False
        plain = self._looks.body
        look = self._looks.changed_by(self._looks.of(id_), paragraph)
        if look.align not in {"start", plain.align}:
            return True
        shown = [self._looks.changed_by(look, run) for run in paragraph.iter(qn("w:r"))
                 if any((one.text or "").strip() for one in run.iter(qn("w:t")))]  # fmt: skip
        return bool(shown) and all(
            one.bold or one.colour != plain.colour or one.size >= plain.size + _LARGER
            for one in shown
        )

    def _keep_placed(self, blocks: list[Any], found: KeptBody) -> None:
        """Keep pictures and boxes that have their place on the page, whatever text they hang on."""
        for number, block in enumerate(blocks):
            if number and (_begins_page(block) or block.tag != qn("w:p")):
                break
            runs = [run for run in block.iter(qn("w:r")) if _is_placed(run, any_place=not number)]
            if runs:
                holder: Any = parse_xml(_NARROW)
                for run in runs:
                    holder.append(deepcopy(run))
                self._kept.append(holder)
            if _ends_page(block):
                break
        if not found.left_out_from:
            found.left_out_from = next((said for one in blocks if (said := _first_words(one))), "")


def _is_letterheads(row: Any) -> bool:
    """Tell whether a row of a table is a letterhead's: with a picture or place, or no form's."""
    said = _lines_in(row)
    is_sure = next(row.iter(*_DRAWN), None) is not None or any(map(holds_place, said))
    return is_sure or not any(map(begins_text, said))


def _lines_in(block: Any) -> list[str]:
    return [words for one in block.iter(qn("w:p")) if (words := _words(one))]


def _words(paragraph: Any) -> str:
    """Return what a paragraph says itself, without the boxes in it."""
    return "".join(
        one.text or "" for one in paragraph.iter(qn("w:t"))
        if next(one.iterancestors(qn("w:p"))) is paragraph
    ).strip()  # fmt: skip


def _first_words(block: Any) -> str:
    words = next(iter(_lines_in(block)), "")
    return excerpt(words) if words else ""


def _has_rule(block: Any) -> bool:
    return block.find(f"{qn('w:pPr')}/{qn('w:pBdr')}") is not None


def _begins_page(block: Any) -> bool:
    before = block.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}")
    return before is not None and before.get(qn("w:val"), "1") not in {"0", "false", "off"}


def _ends_page(block: Any) -> bool:
    return any(one.get(qn("w:type")) == "page" for one in block.iter(qn("w:br")))


def _is_placed(run: Any, *, any_place: bool) -> bool:
    """Tell whether a run holds something that stands beside the lines, on a place of the page."""
    for anchor in run.iter(_ANCHOR):
        vertical = anchor.find(f"{{{nsmap['wp']}}}positionV")
        relative = "" if vertical is None else vertical.get("relativeFrom", "")
        return any_place or relative in _ON_PAGE
    for picture in run.iter(qn("w:pict")):
        for shape in picture.iter("{*}*"):
            style = shape.get("style", "")
            if "position:absolute" in style:
                return any_place or _VML_ON_PAGE.search(style) is not None
    return False


def _mark_in(block: Any) -> Any:
    found: Iterator[Any] = (one for one in block.iter(_etree.Comment) if one.text == MARK)
    return next(found, None)


def _until(table: Any) -> Any:
    """Return a copy of a table without what stands behind its mark."""
    copy = deepcopy(table)
    mark = _mark_in(copy)
    while mark is not None and mark is not copy:
        for one in list(mark.itersiblings()):
            # The other cells of the row are beside the summary, and drawn above it.
            if mark.tag != qn("w:tc"):
                one.getparent().remove(one)
        mark = mark.getparent()
    return copy


def _from(table: Any) -> Any:
    """Return a copy of a table with nothing but the rows behind its mark."""
    copy = deepcopy(table)
    mark: Any = _mark_in(copy)
    while mark.getparent() is not copy:
        mark = mark.getparent()
    for row in [mark, *mark.itersiblings(qn("w:tr"), preceding=True)]:
        copy.remove(row)
    return copy
