"""Times of day as they are typed and read: hours and minutes in the session's zone."""

import re
from datetime import datetime, timedelta

from townnotes.domain.dates import time_zone
from townnotes.errors import RuleError

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DAYS = (-1, 0, 1)


def instant_of(typed: str, zone: str, near: int) -> int:
    """Return the instant of a time typed as `HH:MM` or `HH:MM:SS`, on the day that is nearest.

    `near` is an instant it is close to, such as now; a call may go on past midnight. Without a
    zone the time is this computer's. Raises RuleError for what is no time.
    """
    found = _TIME.fullmatch(typed.strip())
    parts = [int(part or 0) for part in found.groups()] if found else []
    if not parts or parts[0] > 23 or parts[1] > 59 or parts[2] > 59:  # noqa: PLR2004 - of a day
        raise RuleError(f"“{typed.strip()}” is no time: write it like 10:45 or 10:45:30.")
    hour, minute, second = parts
    there = datetime.fromtimestamp(near // 1000, time_zone(zone) if zone else None)
    moments = (
        (there + timedelta(days=day)).replace(hour=hour, minute=minute, second=second, fold=fold)
        for day in _DAYS
        for fold in (0, 1)
    )
    instants = (round(moment.timestamp()) * 1000 for moment in moments)
    return min(instants, key=lambda instant: abs(instant - near))


def time_text(instant: int | None, zone: str) -> str:
    """Return an instant as `HH:MM:SS` in a zone, which `instant_of` reads back."""
    if instant is None:
        return ""
    return f"{datetime.fromtimestamp(instant // 1000, time_zone(zone) if zone else None):%H:%M:%S}"
