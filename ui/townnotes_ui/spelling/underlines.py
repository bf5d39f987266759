"""Where misspelt words stand in Qt's texts, which count otherwise, and how they look there."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat

from townnotes.spelling.words import SpeltWord
from townnotes_ui.look import tokens
from townnotes_ui.widgets.letters import units


def place_of(text: str, word: SpeltWord) -> range:
    """Return the place of a word in a text, as Qt counts."""
    start = units(text, word.start)
    return range(start, start + units(word.text))


def misspelt_letters() -> QTextCharFormat:
    """Return the wave below a misspelt word, in the colours in force."""
    letters = QTextCharFormat()
    letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    letters.setUnderlineColor(QColor(tokens().over))
    return letters


def word_at(words: Sequence[SpeltWord], text: str, position: int) -> SpeltWord | None:
    """Return which of the words a position, as Qt counts, is in or right behind, if any."""
    places = ((one, place_of(text, one)) for one in words)
    return next((one for one, place in places if place.start <= position <= place.stop), None)


def nearest_word(words: Sequence[SpeltWord], text: str, position: int) -> SpeltWord | None:
    """Return the word at a position, else the last one before it, else the first one behind it."""
    here = word_at(words, text, position)
    before = [one for one in words if place_of(text, one).stop < position]
    return here or next(iter([*before[-1:], *words[:1]]), None)
