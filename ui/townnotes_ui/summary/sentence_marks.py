"""How sentences are marked on the page: the one chosen, and those that no longer stand."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from townnotes.summary.lint import Finding
from townnotes.summary.paragraphs import Sentence
from townnotes_ui.look import tokens


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
