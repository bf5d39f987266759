"""Sets a page of the guide in our type and colours, its keys as they are in force."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from townnotes_ui.actions.keys import first_key, keys_text, native
from townnotes_ui.actions.place_menu import BY_ID
from townnotes_ui.guide.pages import ACTION
from townnotes_ui.language.translation import tr
from townnotes_ui.look import TEXT, text_font, tokens, zoomed

_HEADINGS = {1: 24, 2: 17}
"""Pixels of a heading, by its level."""
_ABOVE = {1: 0, 2: 20}
_BELOW, _INDENT = 8, 20
_LINE_PER_CENT = 135
_THIN = "\u2009"
"""A narrow space: a key's ground is a little wider than its sign."""


class TextStretch(NamedTuple):
    """Letters of one look, and where they begin."""

    start: int
    text: str
    letters: QTextCharFormat


def set_markdown(document: QTextDocument, text: str) -> None:
    """Set a page of Markdown; a link to an action says its key in force."""
    document.setDefaultFont(text_font(zoomed(TEXT)))
    document.setIndentWidth(zoomed(_INDENT))
    document.setMarkdown(text)
    for block in list(blocks(document)):
        _set_block(block)
    # From the end: what is set does not move what is still to be.
    for stretch in reversed(list(stretches(document))):
        _set_stretch(document, stretch)
    _set_tables(document)


def set_html(document: QTextDocument, text: str) -> None:
    """Set a page of HTML with headings and tables of keys."""
    document.setDefaultFont(text_font(zoomed(TEXT)))
    document.setDefaultStyleSheet(
        f"td {{ padding: 3px 12px 3px 0; }} td.key {{ color: {tokens().soft}; }}"
    )
    document.setHtml(text)
    for block in list(blocks(document)):
        _set_heading(block)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Give every block of a document."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def stretches(document: QTextDocument) -> Iterator[TextStretch]:
    """Give every stretch of letters of one look."""
    for block in blocks(document):
        yield from _stretches_of(block)


def _stretches_of(block: QTextBlock) -> Iterator[TextStretch]:
    at = block.begin()
    while not at.atEnd():
        one = at.fragment()
        yield TextStretch(one.position(), one.text(), one.charFormat())
        at += 1


def _set_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    change = QTextBlockFormat()
    change.setTopMargin(_ABOVE.get(level, 0))
    change.setBottomMargin(_BELOW // 2 if block.textList() else _BELOW)
    change.setNonBreakableLines(False)
    if not any(one.letters.isImageFormat() for one in _stretches_of(block)):
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        change.setLineHeight(_LINE_PER_CENT, height)
    QTextCursor(block).mergeBlockFormat(change)
    _set_heading(block)


def _set_heading(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    for stretch in list(_stretches_of(block)) if level else ():
        letters = QTextCharFormat(stretch.letters)
        # It would win over a size in pixels.
        letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, zoomed(_HEADINGS[level]))
        letters.setFontWeight(QFont.Weight.DemiBold)
        _put(block.document(), stretch, stretch.text, letters)


def _set_tables(document: QTextDocument) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setBorder(0)
            look.setCellPadding(_BELOW // 2)
            frame.setFormat(look)


def _set_stretch(document: QTextDocument, stretch: TextStretch) -> None:
    letters = stretch.letters
    link = letters.anchorHref()
    if link.startswith(ACTION):
        words, is_key = _said_of_action(stretch.text, link.removeprefix(ACTION))
        if is_key:
            _put_key(document, stretch, words)
        else:
            _put(document, stretch, words, _as_name(letters))
    elif letters.fontFixedPitch():
        _put_key(document, stretch, stretch.text)
    elif link:
        plain = QTextCharFormat(letters)
        plain.setForeground(QColor(tokens().accent))
        _put(document, stretch, stretch.text, plain)


def _said_of_action(written: str, id_: str) -> tuple[str, bool]:
    """Return what a link to an action says, and whether that is a key.

    One that names the action says its name; one that names its key the key in force, or the name
    where it has none, by which it is found in the menu.
    """
    row = BY_ID[id_]
    name = tr(row.text)
    if written == row.text:
        return name, False
    key = native(written) if row.args else first_key(id_)
    return (key, True) if key and keys_text(row) else (name, False)


def _as_name(letters: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(letters)
    made.setFontItalic(True)
    made.setForeground(QColor(tokens().ink))
    made.setFontUnderline(False)
    return made


def _put_key(document: QTextDocument, stretch: TextStretch, words: str) -> None:
    made = QTextCharFormat(stretch.letters)
    made.setFontFixedPitch(False)
    made.setFontFamilies(text_font().families())
    made.setBackground(QColor(tokens().hover))
    made.setForeground(QColor(tokens().ink))
    made.setFontUnderline(False)
    _put(document, stretch, f"{_THIN}{words}{_THIN}", made)


def _put(
    document: QTextDocument, stretch: TextStretch, words: str, letters: QTextCharFormat
) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(stretch.start)
    end = stretch.start + len(stretch.text.encode("utf-16-le")) // 2
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, letters)
