"""Otter's transcript in text: name and time in a line, the words below it."""

import re

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.tables.content import Content
from townnotes.importers.words.headed_turns import HeadedTurns, turn_head
from townnotes.importers.words.text_lines import SURE, head_of, lines_of

KIND = "otter_txt"
_CLOSING = re.compile(r"^\s*Transcribed by https?://otter\.ai\s*$", re.IGNORECASE)
_NOBODY = re.compile(r"unknown speaker", re.IGNORECASE)


def score(content: Content) -> int:
    """Return how surely a content is such a transcript."""
    lines = [one for one in head_of(content).split("\n") if one.strip()]
    is_begun = bool(lines) and turn_head(lines[0]) is not None
    heads = sum(turn_head(one) is not None for one in lines)
    return SURE - 1 if heads and (is_begun or heads > 1) and len(lines) > heads else 0


def read(content: Content) -> CallFile:
    """Read the turns; the line by which the program closes is no words of anybody."""
    lines = [("" if _CLOSING.match(one) else one) for one in lines_of(content)]
    turns = HeadedTurns()
    turns.read(enumerate(lines, start=1))
    cues = tuple(
        one._replace(speaker="") if _NOBODY.fullmatch(one.speaker) else one for one in turns.cues
    )
    return CallFile(KIND, rows=len(cues), cues=cues, bad=tuple(turns.bad))
