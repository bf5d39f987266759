"""Reads of an opened Word file what a summary takes: page, head, foot, kept text and styles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from townnotes_exporters.letterheads.accepting import (
    accept_changes,
    open_controls,
    take_out_remarks,
)
from townnotes_exporters.letterheads.body import KeptBody, LetterheadFinder, body_around
from townnotes_exporters.letterheads.looks import Looks
from townnotes_exporters.letterheads.places import fill_places, paragraph_of_summary
from townnotes_exporters.letterheads.sections import RunningSection, running_section
from townnotes_exporters.letterheads.tidying import drop_unused, tidy

_NOT_KEPT = ("w:bookmarkStart", "w:bookmarkEnd", "w:lastRenderedPageBreak")


@dataclass(slots=True)
class LetterTemplate:
    """A letterhead ready for a summary; its document is accepted, filled in and tidied.

    `filled` are the places that its text has; `left_out` names what no format takes over,
    `had_changes` tells whether changes were accepted, `is_ours` whether the styles are ours.
    """

    document: WordDocument
    looks: Looks
    section: RunningSection
    body: KeptBody
    filled: set[str] = field(default_factory=set[str])
    left_out: list[str] = field(default_factory=list[str])
    had_changes: bool = False
    is_ours: bool = False

    @property
    def remarks(self) -> list[str]:
        """What is to be said of it, whatever is written: a sentence each."""
        said: list[str] = []
        if self.left_out:
            said.append(f"Left out of the letterhead: {'; '.join(self.left_out)}.")
        if self.had_changes:
            said.append("Changes tracked in the letterhead are accepted in the file.")
        return said


class TemplateReader:
    """Reads one template; `said` is what stands at its places."""

    def __init__(self, document: WordDocument, said: Mapping[str, str]) -> None:
        self._document = document
        self._said = said
        self._left_out: dict[str, None] = {}
        self._had_changes = False

    def read(self, *, had_macros: bool = False) -> LetterTemplate:
        """Return what a summary takes of the document."""
        if had_macros:
            self._leave_out("its macros")
        part: Any = self._document.part
        body: Any = part.element.body
        mark = paragraph_of_summary(body)
        section = running_section(body, mark)
        # What is cleaned is what may stay: a template may hold a book.
        looked_at = body.makeelement(body.tag, nsmap=body.nsmap)
        looked_at.extend(section.blocks)
        self._clean(part, looked_at, "its text")
        if mark is not None and mark.getparent() is None:
            # It was taken back with the paragraph that it ended.
            mark = None
        looks = Looks(self._document)
        kept = self._kept(section, list(looked_at), looks, mark)
        self._read_bands(section)
        filled = fill_places([one for one in kept.blocks if isinstance(one.tag, str)], self._said)
        if mark is None and "summary" in filled:
            self._leave_out("the place for the summary in a text box")
        for block in kept.blocks:
            _take_out_of_text(block)
        return LetterTemplate(
            self._document, looks, section, kept, filled, list(self._left_out), self._had_changes
        )

    def _kept(
        self, section: RunningSection, blocks: list[Any], looks: Looks, mark: Any
    ) -> KeptBody:
        if mark is not None:
            kept = body_around(blocks, mark)
        else:
            kept = LetterheadFinder(looks).find(blocks)
        if section.has_others or kept.had_cover:
            self._leave_out("its other pages, such as a cover")
        if kept.left_out_from:
            self._leave_out(f"what its text says from {kept.left_out_from} on")
        return kept

    def _read_bands(self, section: RunningSection) -> None:
        related: Any = self._document.part.related_parts
        for (edge, which), id_ in tuple(section.bands.items()):
            part = related.get(id_)
            root = getattr(part, "element", None)
            if root is None:
                self._leave_out(f"a {edge} that is missing from the file")
                del section.bands[edge, which]
                for one in section.properties.findall(qn(f"w:{edge}Reference")):
                    if one.get(qn("r:id")) == id_:
                        section.properties.remove(one)
                continue
            self._clean(part, root, f"its {edge}")
            if "summary" in fill_places([root], self._said):
                self._leave_out(f"the place for the summary in its {edge}")
            drop_unused(part, root)

    def _clean(self, part: Any, root: Any, where: str) -> None:
        self._had_changes |= accept_changes(root)
        if take_out_remarks(root):
            self._leave_out("its comments")
        if where != "its text":
            for words in open_controls(root):
                self._leave_out(f"“{words}” in {where}, which nobody filled in")
        else:
            open_controls(root)
        if tidy(part, root):
            self._leave_out(f"a picture in {where} that is missing from the file")

    def _leave_out(self, what: str) -> None:
        self._left_out[what] = None


def _take_out_of_text(block: Any) -> None:
    """Take out of kept text what ends sections, and what marks places of it for others."""
    if not isinstance(block.tag, str):
        return
    found: Iterable[Any] = list(block.iter(*map(qn, (*_NOT_KEPT, "w:sectPr"))))
    for one in found:
        if one.getparent() is not None:
            one.getparent().remove(one)
