"""A correction in a few words, as rows and cards say it."""

from townnotes.domain.dates import date_in_words
from townnotes.domain.entities import SummaryRemark
from townnotes.domain.points.corrections import is_taken
from townnotes.domain.state import State
from townnotes_ui.wording import tr


def correction_words(state: State, one: SummaryRemark) -> str:
    """Return "Correction of 13 March 2026: …", and what became of it."""
    day = date_in_words(one.date)
    words = tr("Correction of {}: {}").format(day, " ".join(one.text.split()))
    if not one.is_settled:
        return words
    done = tr("used") if is_taken(state, one) else tr("settled")
    return f"{words} ({done})"
