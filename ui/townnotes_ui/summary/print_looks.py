"""How words and paragraphs look on paper: as the Word template has them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from townnotes.summary.document import Run
from townnotes_exporters.cleaning import clean, web_address

ACCENT, DIM, RULE = "#1f66a6", "#6b7277", "#bfc5ca"
"""The colours of paper, as the Word template has them; a page is white in the dark too."""
FAMILIES = ("Cambria", "Caladea", "Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif")
"""The Word file's own font first, then what stands in for it."""
# A break within the paragraph; the rest would make QTextDocument begin a frame or a block.
_SIGNS = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd",
     "\ufdd1": "\ufffd", "\ufffc": "\ufffd"}
)  # fmt: skip


def block_look(*, from_right: bool, after: float) -> QTextBlockFormat:
    """Return how a paragraph stands: its direction, and the space behind it in points."""
    look = QTextBlockFormat()
    if from_right:
        look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look.setBottomMargin(in_units(after))
    return look


def in_units(points: float) -> float:
    """Return points as a document measures: in dots of the screen, which it scales to paper."""
    return points * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def insert_runs(
    cursor: QTextCursor, runs: tuple[Run, ...], size: float, *, bold: bool = False, colour: str = ""
) -> None:
    """Put the words of runs where the cursor stands."""
    for run in runs:
        look = _letters(size, bold=bold or run.bold, colour=colour)
        look.setFontItalic(run.italic)
        if run.superscript:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        address = web_address(run.link)
        if address:
            look.setAnchor(True)
            look.setAnchorHref(address)
            look.setForeground(QColor(ACCENT))
            look.setFontUnderline(True)
        cursor.insertText(clean(run.text).translate(_SIGNS), look)


def _letters(size: float, *, bold: bool, colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font_of(size))
    if bold:
        look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(QColor(colour or "black"))
    return look


def font_of(points: float) -> QFont:
    """Return the font of the text in a size."""
    font = QFont(list(FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font
