"""Up to when the annexes of a final summary hold what was noted, where its text is older.

The state holds no earlier versions, so that annexes are always made of what is noted now.
"""

from datetime import datetime

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import (
    Category,
    Intervention,
    Link,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Theme,
)
from townnotes.domain.stamps import instant_of
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.evidence.told_by import local
from townnotes.summary.languages import Tongue

_IN_ANNEXES = frozenset(
    kind.entity
    for kind in (
        Category, Intervention, Link, Participant, Pause, Point, ReferenceText, Theme,
    )
)  # fmt: skip


def as_noted(state: State, words: AnnexWords, tongue: Tongue) -> str:
    """Return "As noted until …; the text above was made final at …", or nothing.

    Nothing has to be said while the summary is a draft, or where nothing was noted since.
    """
    edition = final_edition(state)
    made = state.current(edition.id, "state") if edition is not None else None
    newest = max((one.stamp for one in state.registers() if one.entity in _IN_ANNEXES), default=0)
    if edition is None or made is None or newest <= made.stamp:
        return ""
    zone = state.session.time_zone
    until, final = local(instant_of(newest), zone), local(edition.at, zone)
    if until is None:
        return ""
    moment = _moment(until, words, tongue)
    if final is None:
        # A summary read from a JSON file does not say when it was made final.
        return words.noted_since.format(moment)
    if final.date() == until.date():
        return words.noted_until.format(moment, words.at_hour.format(_hour(final, words)))
    return words.noted_until.format(moment, words.on_day.format(_moment(final, words, tongue)))


def _moment(moment: datetime, words: AnnexWords, tongue: Tongue) -> str:
    return f"{tongue.long_date(moment)}, {_hour(moment, words)}"


def _hour(moment: datetime, words: AnnexWords) -> str:
    return words.hour.format(moment.hour, moment.minute)
