"""How the summary's paragraphs are set on the page: runs, superscripts, spaces."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from townnotes.summary.document import ParagraphKind, Run
from townnotes.summary.lint import Finding
from townnotes.summary.paragraphs import Sentence
from townnotes_ui.look import tokens, zoomed
from townnotes_ui.spelling.underlines import misspelt_letters

LINE_HEIGHT = 25
"""The least, in pixels: scripts that stand taller take what they need."""
SPACE_AFTER = 12
HEADING_PIXELS = 21


def begin(document: QTextDocument) -> QTextCursor:
    """Empty a document and return the cursor at its beginning."""
    document.clear()
    return QTextCursor(document)


def put_paragraph(
    cursor: QTextCursor, kind: ParagraphKind, sentences: Sequence[Sentence], *, space: int = 0
) -> list[range]:
    """Set a paragraph where the cursor is; returns the places that each sentence takes."""
    # Laid out once: each addition would lay out the whole paragraph again.
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block(space))
    places: list[range] = []
    for number, sentence in enumerate(sentences):
        if number:
            cursor.insertText(" ", _letters(kind, Run("")))
        start = cursor.position()
        for run in sentence.styled:
            cursor.insertText(run.text, _letters(kind, run))
        places.append(range(start, cursor.position()))
    cursor.endEditBlock()
    return places


def put_paragraphs(
    cursor: QTextCursor, paragraphs: Iterable[tuple[ParagraphKind, Sequence[Sentence]]]
) -> list[range]:
    """Set paragraphs one under the other; returns the places that each sentence takes."""
    places: list[range] = []
    for number, (kind, sentences) in enumerate(paragraphs):
        if number:
            cursor.insertBlock()
        places += put_paragraph(cursor, kind, sentences, space=SPACE_AFTER)
    return places


def _block(space: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(zoomed(LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block.setBottomMargin(space)
    return block


def _letters(kind: ParagraphKind, run: Run) -> QTextCharFormat:
    letters = QTextCharFormat()
    if kind == "heading":
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, zoomed(HEADING_PIXELS))
    if kind in {"title", "date", "heading"} or run.bold:
        letters.setFontWeight(QFont.Weight.Bold)
    if kind == "heading" or run.link:
        letters.setForeground(QColor(tokens().accent))
    letters.setFontItalic(run.italic)
    if run.superscript:
        letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return letters


def marks_of(
    document: QTextDocument, sentences: Sequence[Sentence], places: Sequence[range], chosen: int
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks of a paragraph; `chosen` is a sentence, or -1."""
    marks: list[QTextEdit.ExtraSelection] = []
    for number, (one, place) in enumerate(zip(sentences, places, strict=False)):
        if number == chosen:
            marks.append(_mark(document, place, _chosen(one)))
        elif one.state:
            marks.append(_mark(document, place, _open(one)))
    return marks


def found_marks(
    document: QTextDocument, findings: Sequence[Finding]
) -> list[QTextEdit.ExtraSelection]:
    """Return soft underlines where the style check found something."""
    letters = QTextCharFormat()
    letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    letters.setUnderlineColor(QColor(tokens().faint))
    length = document.characterCount() - 1
    places = (range(one.start, min(one.end, length)) for one in findings)
    return [_mark(document, place, letters) for place in places if place]


def misspelt_marks(
    document: QTextDocument, places: Sequence[range]
) -> list[QTextEdit.ExtraSelection]:
    """Return the waves below misspelt words."""
    letters = misspelt_letters()
    return [_mark(document, place, letters) for place in places]


def _chosen(sentence: Sentence) -> QTextCharFormat:
    letters = _open(sentence) if sentence.state else QTextCharFormat()
    letters.setBackground(QColor(tokens().accent_soft))
    if not sentence.state:
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        letters.setUnderlineColor(QColor(tokens().accent))
    return letters


def _open(sentence: Sentence) -> QTextCharFormat:
    # Two shapes, so that no colour alone tells them apart.
    style = QTextCharFormat.UnderlineStyle
    letters = QTextCharFormat()
    letters.setUnderlineStyle(style.DashUnderline if sentence.state == "check" else style.DotLine)
    letters.setUnderlineColor(QColor(tokens().warning))
    return letters


def _mark(
    document: QTextDocument, place: range, letters: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(place.start)
    cursor.setPosition(place.stop, QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
    mark.format = letters  # pyright: ignore[reportAttributeAccessIssue]
    return mark
