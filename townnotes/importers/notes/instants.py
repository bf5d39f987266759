"""From times of day as notes have them to instants: which day, which half of it, which second."""

from datetime import datetime, timedelta

from townnotes.domain.dates import time_zone
from townnotes.importers.notes.clock_times import NOON, TimeOfDay

MINUTE_MS, HALF_DAY_MS, DAY_MS = 60_000, NOON * 3_600_000, 24 * 3_600_000
SURE_MS = 3 * 3_600_000
"""So much nearer an afternoon has to be than the time as it was written."""
BACKWARDS_MS = 6 * 3_600_000
"""A step back of more than this is midnight gone by; a smaller one is a slip."""


class Clock:
    """Goes through the times of notes in their order.

    Where no day is known there are no instants. `middle` is an instant in the middle of the
    townhall, where one is known: it tells which half of the day is meant.
    """

    def __init__(self, day: str, zone: str, middle: int | None) -> None:
        # Without a zone a time is this computer's, as where it is typed.
        self._zone = time_zone(zone) if zone else None
        self._middle = middle
        self._last: int | None = None
        self._midnight: datetime | None = None
        self.begin_day(day)

    def begin_day(self, day: str) -> None:
        """Go on with another day; an empty one changes nothing."""
        if day:
            self._midnight = datetime.fromisoformat(day)
            self._last = None

    @property
    def knows_day(self) -> bool:
        """Tell whether times can be told at all."""
        return self._midnight is not None

    def instant(self, time: TimeOfDay) -> int | None:
        """Return the instant of a time as UTC milliseconds; None without a day.

        A time without seconds is the last moment of its minute. Whoever recorded the same live
        recorded it to the second, within that minute: the earlier of two that are linked speaks
        for both, and that has to be the exact one.
        """
        if self._midnight is None:
            return None
        there = (self._midnight + timedelta(seconds=time.seconds)).replace(tzinfo=self._zone)
        instant = round(there.timestamp() * 1000)
        if not time.is_exact:
            instant += MINUTE_MS - 1
        near = self._middle if self._last is None else self._last
        if near is not None and not time.has_half:
            as_written, later = abs(instant - near), abs(instant + HALF_DAY_MS - near)
            instant += HALF_DAY_MS if later < as_written - SURE_MS else 0
        if self._last is not None and instant < self._last - BACKWARDS_MS:
            instant += DAY_MS
        self._last = instant
        return instant
