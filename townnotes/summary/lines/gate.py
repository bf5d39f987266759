"""The gate: what is no phrase goes into no sentence, and waits for words."""

from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.readers.line_reader import Why
from townnotes.summary.lines.reading import NO_ABBREVIATIONS, read_line

__all__ = ["Why", "waits"]


def waits(
    text: str, stance: str, language: str, abbreviations: Abbreviations = NO_ABBREVIATIONS
) -> Why | None:
    """Return why a line of that stance can be put into no sentence, or nothing where it can.

    `language` is the code of the language it was noted in.
    """
    return read_line(text, stance, language, abbreviations).why
