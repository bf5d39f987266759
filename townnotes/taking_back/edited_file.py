"""An edited Word file as it is compared: its paragraphs with changes taken, and its comments."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from townnotes.domain.texts.styles import StyledRange, tidied
from townnotes.importers.notes.word import word_package
from townnotes.taking_back.word_comments import CommentText, read_comments
from townnotes.taking_back.word_parts import WordParts, refuse_no_summary
from townnotes.taking_back.word_stream import (
    ParagraphEnd,
    RangeEdge,
    Token,
    TrackedText,
    heading_styles,
    stream,
)


@dataclass(frozen=True, slots=True)
class EditedParagraph:
    """A paragraph as it is with all changes taken: single spaces, and its bold and italic.

    `covered` are the stretches of it that bookmarks are on, `changed_by` who tracked changes in it.
    """

    text: str
    styles: tuple[StyledRange, ...] = ()
    is_heading: bool = False
    covered: Mapping[str, range] = field(default_factory=dict[str, range])
    changed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment or a reply: the place of its paragraph, or -1, and the words it is on."""

    said: CommentText
    paragraph: int = -1
    words: str = ""


@dataclass(frozen=True, slots=True)
class EditedFile:
    """What was read; `before` is what a bookmark was on without the tracked changes.

    `aside` counts what is no paragraph: tables, footnotes, text boxes.
    """

    name: str
    paragraphs: tuple[EditedParagraph, ...]
    comments: tuple[Comment, ...]
    before: Mapping[str, str]
    aside: Mapping[str, int]


def read_edited(path: Path) -> EditedFile:
    """Read a Word file, whatever Word calls it; raises FileError, in words, where it is none."""
    refuse_no_summary(path)
    with word_package(path) as package:
        parts = WordParts(package)
        tokens = stream(parts.body, heading_styles(parts.related("/styles")))
        return _Reading(path.name).read(
            tokens, read_comments(parts.related("/comments"), parts.related("/commentsExtended"))
        )


class _Growing:
    """A text that grows by letters, with single spaces between its words."""

    def __init__(self) -> None:
        self.text = ""
        self.styles: list[StyledRange] = []

    def add(self, letters: TrackedText) -> None:
        start = len(self.text)
        self.add_plain(letters.text)
        if letters.bold:
            self.styles.append(StyledRange("bold", start, len(self.text)))
        if letters.italic:
            self.styles.append(StyledRange("italic", start, len(self.text)))

    def add_plain(self, text: str) -> None:
        spaced = f"|{text}|".split()
        words = " ".join(spaced)[1:-1]
        if not self.text or self.text.endswith(" "):
            words = words.removeprefix(" ")
        self.text += words


class _Reading:
    """Puts the paragraphs together while the stream goes by."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._paragraphs: list[EditedParagraph] = []
        self._aside: Counter[str] = Counter()
        self._before: dict[str, _Growing] = {}
        self._open: set[str] = set()
        self._comments: dict[str, tuple[int, _Growing]] = {}
        self._commented: set[str] = set()
        self._begin()

    def _begin(self) -> None:
        self._now = _Growing()
        self._covered: dict[str, list[int]] = {one: [0, 0] for one in self._open}
        self._by: dict[str, None] = {}

    def read(self, tokens: Iterable[Token], comments: Iterable[CommentText]) -> EditedFile:
        for token in tokens:
            self._take(token)
        self._end(is_heading=False)
        found = [
            Comment(one, at, words.text.strip())
            for one in comments
            for at, words in (self._comments.get(one.id, (-1, _Growing())),)
        ]
        return EditedFile(
            self._name,
            tuple(self._paragraphs),
            tuple(found),
            {one: was.text.strip() for one, was in self._before.items()},
            self._aside,
        )

    def _take(self, token: Token) -> None:
        if isinstance(token, TrackedText):
            self._letters(token)
        elif isinstance(token, ParagraphEnd):
            if token.tracked.was_there:
                self._add_before("\n")
            if token.tracked.is_there:
                self._end(is_heading=token.is_heading)
            else:
                # Its text goes on in the next paragraph.
                self._now.add_plain(" ")
        elif isinstance(token, RangeEdge):
            self._edge(token)
        else:
            self._aside[token.what] += 1

    def _letters(self, letters: TrackedText) -> None:
        tracked = letters.tracked
        if tracked.by:
            self._by[tracked.by] = None
        if tracked.was_there:
            self._add_before(letters.text)
        if tracked.is_there:
            self._now.add(letters)
            for one in self._commented:
                self._comments[one][1].add_plain(letters.text)

    def _add_before(self, text: str) -> None:
        for one in self._open:
            self._before[one].add_plain(text)

    def _edge(self, edge: RangeEdge) -> None:
        if edge.of == "comment":
            if edge.begins:
                self._comments.setdefault(edge.key, (len(self._paragraphs), _Growing()))
                self._commented.add(edge.key)
            else:
                self._commented.discard(edge.key)
        elif edge.begins:
            self._open.add(edge.key)
            self._before.setdefault(edge.key, _Growing())
            self._covered[edge.key] = [len(self._now.text)] * 2
        elif edge.key in self._open:
            self._open.discard(edge.key)
            self._covered[edge.key][1] = len(self._now.text)

    def _end(self, *, is_heading: bool) -> None:
        text = self._now.text.rstrip()
        for one in self._open:
            self._covered[one][1] = len(text)
        if text:
            covered = {
                name: range(start, min(end, len(text)))
                for name, (start, end) in self._covered.items()
                if text[start:end].strip()
            }
            self._paragraphs.append(
                EditedParagraph(
                    text, tidied(self._now.styles, text), is_heading, covered, tuple(self._by)
                )
            )
        self._begin()
