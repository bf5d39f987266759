"""The pages of the guide, as they stand in the resources, each in its sections."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from townnotes_resources import path

PAGES = (
    "before-the-call", "speakers", "notes", "themes", "time", "when-something-goes-wrong",
    "several-note-takers", "summary", "export", "it-departments",
)  # fmt: skip
"""The names of the pages, in the order in which they are wanted."""
OF_ROOM = {
    "prepare": "before-the-call", "floor": "speakers", "review": "summary", "summary": "summary",
}  # fmt: skip
"""The page that is nearest to what is done in a room."""
ACTION = "action:"
"""How a link to an action begins."""

_HEADING = re.compile(r"^#{1,2} (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`|]|^[-#]+ ", re.MULTILINE)


class GuideSection(NamedTuple):
    """A heading, and the words below it without their marks of Markdown."""

    heading: str
    words: str


class GuidePage(NamedTuple):
    """A page: its name, its title, its Markdown and its sections, the first below the title."""

    name: str
    title: str
    text: str
    sections: tuple[GuideSection, ...]


def guide_folder() -> Path:
    """Return where pages and pictures lie."""
    return path("guide")


@cache
def guide_pages() -> tuple[GuidePage, ...]:
    """Return every page of the guide."""
    return tuple(_read(name) for name in PAGES)


def _read(name: str) -> GuidePage:
    text = (guide_folder() / f"{name}.md").read_text(encoding="utf-8")
    _, *parts = _HEADING.split(text)
    pairs = zip(parts[::2], parts[1::2], strict=True)
    sections = tuple(GuideSection(heading, _plain(words)) for heading, words in pairs)
    return GuidePage(name, sections[0].heading, text, sections)


def _plain(text: str) -> str:
    """Return the words of some Markdown; of a link its words, of a picture none."""
    return _SIGNS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text))).strip()
