"""Which minutes of the call have words and no note, and who spoke in them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from townnotes.importers.beside.words_beside import MINUTE_MS, WordsBeside, WordsRow


class CoveredMinute(NamedTuple):
    """A minute in which something was said: its beginning as UTC milliseconds."""

    began: int
    is_noted: bool


class SilentStretch(NamedTuple):
    """Minutes in a row without a note: from when to when, who spoke, and what was said first."""

    began: int
    ended: int
    who: tuple[str, ...]
    text: str

    @property
    def minutes(self) -> int:
        """How many minutes it is."""
        return (self.ended - self.began) // MINUTE_MS


class NoteCoverage:
    """What the notes have of the minutes of a call; `noted` are the instants of points."""

    def __init__(self, beside: WordsBeside, noted: Iterable[int]) -> None:
        has_note = {at // MINUTE_MS for at in noted}
        spoken: dict[int, list[WordsRow]] = {}
        for row in beside.rows:
            if not row.is_message:
                last = max(row.ends, row.at) // MINUTE_MS
                for minute in range(row.at // MINUTE_MS, last + 1):
                    spoken.setdefault(minute, []).append(row)
        self._spoken = spoken
        self.minutes: Sequence[CoveredMinute] = [
            CoveredMinute(minute * MINUTE_MS, minute in has_note) for minute in sorted(spoken)
        ]
        """All minutes in which something was said, in order."""

    @property
    def silent(self) -> int:
        """How many minutes have words and no note."""
        return sum(not one.is_noted for one in self.minutes)

    def stretches(self) -> Sequence[SilentStretch]:
        """Return the minutes without a note, those in a row as one, in order."""
        found: list[list[int]] = []
        for one in self.minutes:
            minute = one.began // MINUTE_MS
            if one.is_noted:
                continue
            if found and found[-1][-1] == minute - 1:
                found[-1].append(minute)
            else:
                found.append([minute])
        return [self._stretch(one) for one in found]

    def _stretch(self, minutes: Sequence[int]) -> SilentStretch:
        rows = [row for minute in minutes for row in self._spoken[minute]]
        who = tuple(dict.fromkeys(row.who for row in rows if row.who))
        return SilentStretch(
            minutes[0] * MINUTE_MS, (minutes[-1] + 1) * MINUTE_MS, who, rows[0].text
        )
