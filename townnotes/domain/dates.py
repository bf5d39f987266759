"""Dates and instants as text: ISO 8601 in files, and the check that a date exists."""

from datetime import UTC, date, datetime, tzinfo

from townnotes.errors import RuleError


def checked_date(text: str) -> str:
    """Return the ISO date typed, or the empty text; refuses a day that no calendar has."""
    text = text.strip()
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise RuleError(
            f"There is no date “{text}”: a date is a year, month and day, like 2026-03-11."
        ) from None


def looks_like_a_date(text: str) -> bool:
    """Tell a date, even one that no calendar has, from free text such as “in spring”."""
    year, *rest = text.strip().split("-")
    return len(rest) == 2 and all(part.isdecimal() for part in (year, *rest))  # noqa: PLR2004


def as_instant(text: str, zone: str = "") -> int:
    """Return the UTC milliseconds of an ISO 8601 instant; one without a zone is in `zone`.

    Raises ValueError where the text is no instant.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=time_zone(zone))
    return round(moment.timestamp() * 1000)


def as_text(instant: int) -> str:
    """Return an instant as ISO 8601 in UTC with `Z`, with milliseconds only where there are any."""
    seconds, milliseconds = divmod(instant, 1000)
    try:
        moment = datetime.fromtimestamp(seconds, UTC).replace(microsecond=milliseconds * 1000)
    except (ValueError, OverflowError, OSError):
        return ""
    timespec = "milliseconds" if milliseconds else "seconds"
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")


def time_zone(name: str) -> tzinfo:
    """Return the zone of that name, or UTC where the name is empty or unknown here."""
    # The instants of a file are read before the first paint, which needs no zones.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
