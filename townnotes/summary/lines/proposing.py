"""Better words for a line that waits: what a rule is sure of, and else its abbreviations in full.

A proposal is shown beside the note and never taken unasked. It has the numbers, the names, the
quotations and the negations of the note; one that would not is given up.
"""

import re
from collections import Counter

from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.readers.line_reader import LineReader
from townnotes.summary.lines.reading import NO_ABBREVIATIONS, reader_of

_QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:’t\b)?")


def propose(
    text: str, stance: str, language: str, abbreviations: Abbreviations = NO_ABBREVIATIONS
) -> str:
    """Return better words for a line of that stance, in the language it was noted in.

    Each sentence of the line that can be read is put into careful words; the others stay.
    """
    reader = reader_of(language)
    spelt = reader.spelt_out(text, abbreviations)
    parts = reader.sentences(spelt)
    told = "; ".join(
        _worded(reader, part, stance if not place else "") for place, part in enumerate(parts)
    )
    return told if told and _keeps(spelt, told, reader) else spelt


def _worded(reader: LineReader, part: str, stance: str) -> str:
    said = reader.read(part, stance, NO_ABBREVIATIONS).said
    own = ((one.stance if one.stance != "asked" else "", one.text) for one in said)
    return "; ".join(f"{verb} {text}".strip() for verb, text in own) or part


def _keeps(before: str, after: str, reader: LineReader) -> bool:
    """Tell whether better words leave what may not be changed, names in whatever case."""
    names, words = _names(before) - reader.little, set(_words(after))
    others, typed = _names(after) - reader.little, set(_words(before))
    return must_stay(before, reader) == must_stay(after, reader) and (
        names <= words and others <= typed
    )


def _names(text: str) -> set[str]:
    return {one.casefold() for one in _WORD.findall(_curled(text)) if one != one.lower()}


def _words(text: str) -> list[str]:
    return [one.casefold() for one in _WORD.findall(_curled(text))]


def _curled(text: str) -> str:
    return re.sub(r"['\u00b4`]", "’", text)


def must_stay(text: str, reader: LineReader) -> tuple[Counter[str], ...]:
    """Return what better words may not change in number: quotations, figures, negations."""
    text = _curled(text)
    bare = _QUOTED.sub(" ", text)
    return (
        Counter(re.sub(r"[“”«»\"\s\u00a0\u202f]", "", one) for one in _QUOTED.findall(text)),
        Counter(_NUMBER.findall(bare)),
        Counter("no" for one in _words(bare) if reader.denies(one)),
    )
