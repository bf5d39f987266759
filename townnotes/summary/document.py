"""The finished summary as exporters receive it: plain paragraphs of styled runs, frozen."""

from dataclasses import dataclass
from typing import Literal

ParagraphKind = Literal["heading", "title", "date", "body"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is a `mailto:` or web address, or None."""

    text: str
    bold: bool = False
    superscript: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `section` names its place: such as opening, overview or a theme's id."""

    kind: ParagraphKind
    runs: tuple[Run, ...]
    section: str = ""

    @property
    def text(self) -> str:
        """The paragraph's words without their styles."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole summary; `title` and `language` (a BCP 47 tag) go into the file's properties."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    language: str = "en-GB"

    @property
    def text(self) -> str:
        """All paragraphs, one a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)
