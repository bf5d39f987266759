"""Chooses of a Word file the page that a summary runs on, and what stands at its head and foot."""

from copy import deepcopy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Literal, TypeAlias, cast

from docx.oxml.ns import qn

Edge: TypeAlias = Literal["header", "footer"]
Which: TypeAlias = Literal["default", "first", "even"]
BandIds: TypeAlias = dict[tuple[Edge, Which], str]

_EDGES: tuple[Edge, ...] = ("header", "footer")
_KINDS: tuple[Which, ...] = ("default", "first", "even")
_SAME_PAGE = {"continuous", "nextColumn"}
_LONGEST_COVER = 1_500
"""Signs of a section's text; what says more is no cover page."""
_LOOKED_AT = 400
"""Blocks of a text without a place for the summary; a page holds a tenth of them."""
_NOT_KEPT = ("w:sectPrChange", "w:type", "w:printerSettings", "w:formProt", "w:vAlign",
             "w:textDirection", "w:headerReference", "w:footerReference")  # fmt: skip


@dataclass(slots=True)
class PageSection:
    """A section: its `w:sectPr` and the blocks of the body that stand in it."""

    properties: Any
    blocks: list[Any] = field(default_factory=list[Any])

    @property
    def begins_page(self) -> bool:
        """Tell whether it begins on a page of its own."""
        kind = self.properties.find(qn("w:type"))
        return kind is None or kind.get(qn("w:val")) not in _SAME_PAGE

    @property
    def lies(self) -> bool:
        """Tell whether its page lies across."""
        size = self.properties.find(qn("w:pgSz"))
        return size is not None and size.get(qn("w:orient")) == "landscape"

    @property
    def words(self) -> int:
        """How many signs of text it holds."""
        return sum(len(one.text or "") for block in self.blocks for one in block.iter(qn("w:t")))

    def shows(self, switch: str) -> bool:
        """Tell whether a switch of the section is on."""
        return is_on(self.properties.find(qn(switch)))


@dataclass(frozen=True, slots=True)
class RunningSection:
    """The section that the text runs on.

    `properties` say all that they take over from earlier ones; `blocks` stand on its first page,
    those of other sections that share it too, and of a long text not all. `has_others` where pages
    before it or behind it are left out.
    """

    properties: Any
    blocks: tuple[Any, ...]
    bands: BandIds
    has_others: bool = False


def is_on(element: Any) -> bool:
    """Tell whether a switch of Word's is there and on."""
    return element is not None and element.get(qn("w:val"), "1") not in {"0", "false", "off"}


def running_section(body: Any, mark: Any = None) -> RunningSection:
    """Return the section that a mark stands in, or that the text of the file runs on."""
    body.get_or_add_sectPr()
    every = _sections_in(body, whole=mark is not None)
    groups = _pages_of(every)
    group = next((one for one in groups if _holds(one, mark)), None) or _running(groups)
    running = _main_of(group, mark)
    bands = _bands_of(every, running)
    properties = deepcopy(running.properties)
    for tag in _NOT_KEPT:
        for found in properties.findall(qn(tag)):
            properties.remove(found)
    _count_from_one(properties)
    if group[0] is not running:
        _show_head_of(group[0], _bands_of(every, group[0]), properties, bands)
    _refer(properties, bands)
    blocks = tuple(block for one in group for block in one.blocks)
    return RunningSection(properties, blocks, bands, len(groups) > 1)


def _sections_in(body: Any, *, whole: bool) -> list[PageSection]:
    """Divide a body, of which most is passed over where it is one section and not all is wanted."""
    ends = {_block_of(one, body): one for one in body.iter(qn("w:sectPr"))
            if one.getparent().tag in {qn("w:pPr"), body.tag}}  # fmt: skip
    if len(ends) == 1:
        wanted = islice(body, None if whole else _LOOKED_AT)
        blocks = [one for one in wanted if one.tag != qn("w:sectPr")]
        return [PageSection(next(iter(ends.values())), blocks)]
    found: list[PageSection] = []
    blocks: list[Any] = []
    for child in body:
        if child.tag != qn("w:sectPr"):
            blocks.append(child)
        if child in ends:
            found.append(PageSection(ends[child], blocks))
            blocks = []
    return found


def _block_of(element: Any, body: Any) -> Any:
    """Return the block of the body in which an element stands."""
    while element.getparent() is not body:
        element = element.getparent()
    return element


def _pages_of(sections: list[PageSection]) -> list[list[PageSection]]:
    """Return the sections that share their pages together."""
    groups: list[list[PageSection]] = []
    for one in sections:
        if groups and not one.begins_page:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _holds(group: list[PageSection], mark: Any) -> bool:
    return mark is not None and any(_is_in(mark, one) for one in group)


def _is_in(mark: Any, section: PageSection) -> bool:
    around = (mark, *mark.iterancestors())
    return any(block is one for block in section.blocks for one in around)


def _running(groups: list[list[PageSection]]) -> list[PageSection]:
    """Return the pages with most text: neither a cover nor, where others stand upright, across."""
    cover = groups[0]
    if len(groups) == 1:
        return cover
    is_short = sum(one.words for one in cover) <= _LONGEST_COVER
    others = groups[1:] if is_short else groups
    upright = [one for one in others if one[0].lies == cover[0].lies]
    candidates = upright or [cover]
    # The first of those alike: `max` gives it.
    return max(candidates, key=lambda group: sum(one.words for one in group))


def _main_of(group: list[PageSection], mark: Any) -> PageSection:
    if mark is not None:
        return next((one for one in group if _is_in(mark, one)), group[-1])
    # The last of those alike.
    return max(reversed(group), key=lambda one: one.words)


def _bands_of(sections: list[PageSection], section: PageSection) -> BandIds:
    """Return what stands at head and foot, by relationship; what one lacks an earlier one has."""
    found: BandIds = {}
    for one in sections:
        for edge in _EDGES:
            for reference in one.properties.findall(qn(f"w:{edge}Reference")):
                which = cast("Which", reference.get(qn("w:type"), "default"))
                found[edge, which] = reference.get(qn("r:id"), "")
        if one is section:
            break
    return found


def _show_head_of(first: PageSection, shown: BandIds, properties: Any, bands: BandIds) -> None:
    """Have the first page the head and foot of the section that it begins with."""
    which: Which = "first" if first.shows("w:titlePg") else "default"
    wanted = {edge: shown.get((edge, which), "") for edge in _EDGES}
    if all(wanted[edge] == bands.get((edge, "default"), "") for edge in _EDGES):
        return
    for edge in _EDGES:
        bands.pop((edge, "first"), None)
        if wanted[edge]:
            bands[edge, "first"] = wanted[edge]
    if not is_on(properties.find(qn("w:titlePg"))):
        for old in properties.findall(qn("w:titlePg")):
            properties.remove(old)
        _put_title_page(properties)


_BEHIND_TITLE_PAGE = {qn(f"w:{name}") for name in ("bidi", "rtlGutter", "docGrid", "textDirection")}


def _put_title_page(properties: Any) -> None:
    made = properties.makeelement(qn("w:titlePg"))
    behind = next((one for one in properties if one.tag in _BEHIND_TITLE_PAGE), None)
    if behind is None:
        properties.append(made)
    else:
        behind.addprevious(made)


def _count_from_one(properties: Any) -> None:
    for numbers in properties.findall(qn("w:pgNumType")):
        numbers.attrib.pop(qn("w:start"), None)


def _refer(properties: Any, bands: BandIds) -> None:
    """Put the references first, where the schema wants them."""
    every: list[tuple[Edge, Which]] = [(edge, which) for edge in _EDGES for which in _KINDS]
    for place, (edge, which) in enumerate(one for one in every if bands.get(one)):
        made = properties.makeelement(qn(f"w:{edge}Reference"))
        made.set(qn("w:type"), which)
        made.set(qn("r:id"), bands[edge, which])
        properties.insert(place, made)
