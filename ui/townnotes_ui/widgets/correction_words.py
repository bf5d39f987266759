"""A correction in a few words, as rows and cards say it."""

from typing import NamedTuple

from townnotes.domain.dates import date_in_words
from townnotes.domain.entities import SummaryRemark
from townnotes.domain.points.corrections import corrections_of, is_taken
from townnotes.domain.state import State
from townnotes_ui.language.translation import tr


class CorrectionLine(NamedTuple):
    """What is said of a correction, and whether nobody has settled it yet."""

    words: str
    is_open: bool


def correction_lines(state: State, point: str) -> tuple[CorrectionLine, ...]:
    """Return a line for each correction of a point."""
    held = corrections_of(state, point)
    return tuple(CorrectionLine(_in_words(state, one), not one.is_settled) for one in held)


def _in_words(state: State, one: SummaryRemark) -> str:
    """Return "Correction of 13 March 2026: …", and what became of it."""
    day = date_in_words(one.date)
    words = tr("Correction of {day}: {split}", day=day, split=" ".join(one.text.split()))
    if not one.is_settled:
        return words
    done = tr("used") if is_taken(state, one) else tr("settled")
    return f"{words} ({done})"
