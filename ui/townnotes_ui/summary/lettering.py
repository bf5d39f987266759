"""Bold and italic of a paragraph that is being written: read from its letters, and turned."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from townnotes.domain.texts.styles import How, StyledRange, tidied
from townnotes.summary.by_hand.paragraphs import styled_by, styles_in
from townnotes.summary.document import ParagraphKind, Run
from townnotes.summary.paragraphs import Sentence

BOLD_BY_KIND = {"heading", "title", "date"}
"""Paragraphs that are bold as a whole, whatever is in them."""


class Letter(NamedTuple):
    """A letter as it is written, with the styles it has."""

    sign: str
    is_bold: bool
    is_italic: bool


def as_written(sentences: Sequence[Sentence]) -> Sentence:
    """Return a paragraph as one stretch to be written in: its words, with bold and italic alone."""
    runs: list[Run] = []
    for number, one in enumerate(sentences):
        runs += [Run(" ")] if number else []
        runs += one.styled
    text = "".join(run.text for run in runs)
    return Sentence(text, runs=styled_by((Run(text),), styles_in(runs)))


def written_text(
    document: QTextDocument, kind: ParagraphKind
) -> tuple[str, tuple[StyledRange, ...]]:
    """Return the words of a document with single spaces, and their ranges in bold and italic."""
    letters = list(_with_single_spaces(_letters(document)))
    text = "".join(one.sign for one in letters)
    ranges = [StyledRange("italic", at, at + 1) for at, one in enumerate(letters) if one.is_italic]
    if kind not in BOLD_BY_KIND:
        ranges += [StyledRange("bold", at, at + 1) for at, one in enumerate(letters) if one.is_bold]
    return text, tidied(ranges, text)


def turn_style(edit: QTextEdit, how: How) -> None:
    """Give what is selected, or is typed next, a style, or take it away."""
    caret = edit.textCursor()
    begins = edit.textCursor()
    if caret.hasSelection():
        # A format is that of the letter before a place.
        begins.setPosition(caret.selectionStart() + 1)
    held = begins.charFormat() if caret.hasSelection() else edit.currentCharFormat()
    wanted = QTextCharFormat()
    if how == "bold":
        is_on = held.fontWeight() >= QFont.Weight.Bold
        wanted.setFontWeight(QFont.Weight.Normal if is_on else QFont.Weight.Bold)
    else:
        wanted.setFontItalic(not held.fontItalic())
    edit.mergeCurrentCharFormat(wanted)


def _letters(document: QTextDocument) -> Iterator[Letter]:
    block = document.begin()
    while block.isValid():
        places = block.begin()
        while not places.atEnd():
            fragment = places.fragment()
            look = fragment.charFormat()
            is_bold = look.fontWeight() >= QFont.Weight.Bold
            for sign in fragment.text():
                yield Letter(sign, is_bold, look.fontItalic())
            places += 1
        yield Letter(" ", is_bold=False, is_italic=False)
        block = block.next()


def _with_single_spaces(letters: Iterator[Letter]) -> Iterator[Letter]:
    """Give the letters without spaces at the ends, and one where there are several."""
    space: Letter | None = None
    has_begun = False
    for one in letters:
        if one.sign.isspace():
            space = space or one._replace(sign=" ")
            continue
        if space is not None and has_begun:
            yield space
        has_begun, space = True, None
        yield one
