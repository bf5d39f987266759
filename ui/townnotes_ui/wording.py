"""Numbers and times as people say them; every visible word goes through `tr`."""

from PySide6.QtCore import QCoreApplication, QDateTime, QTimeZone

from townnotes.domain.glance_rows import Heading, ListRow

_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def tr(text: str) -> str:
    """Translate a text that belongs to no single widget."""
    return QCoreApplication.translate("townnotes", text)


def ordinal(number: int) -> str:
    """Return `1st`, `2nd`, `12th` ….

    >>> ordinal(12), ordinal(23)
    ('12th', '23rd')
    """
    last = number % 100
    ending = "th" if last in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(last % 10, "th")
    return f"{number}{ending}"


def ordinal_word(number: int) -> str:
    """Return `first`, `second` …, and figures from ten on."""
    return tr(_FIRST[number - 1]) if 1 <= number <= len(_FIRST) else ordinal(number)


def time_of_day(instant: int | None, zone: str = "", *, seconds: bool = False) -> str:
    """Return an instant as hours and minutes in a zone, or in this computer's without one."""
    if instant is None:
        return ""
    moment = QDateTime.fromMSecsSinceEpoch(instant)
    if zone:
        there = QTimeZone(zone.encode())
        moment = moment.toTimeZone(there) if there.isValid() else moment.toUTC()
    return moment.toString("HH:mm:ss" if seconds else "HH:mm")


def hours_and_minutes(milliseconds: int) -> str:
    """Return a length as `0:47`, as the length of a meeting is read."""
    minutes = max(0, milliseconds) // 60_000
    return f"{minutes // 60}:{minutes % 60:02}"


def shown_name(name: str, organization: str, *, to_identify: bool) -> str:
    """Return how a list calls a participant: quoted while nobody knows who it is."""
    if to_identify:
        return f"‘{name}’" if name else tr("Somebody")
    return name or organization


def second_line(row: ListRow) -> str:
    """Return what a list says under the name."""
    below = tr("to identify") if row.to_identify else row.organization if row.name else ""
    return " · ".join(filter(None, (tr("late request") if row.late else "", below)))


def title_of(heading: Heading) -> str:
    """Return what the townhall is called: `3rd virtual townhall briefing`."""
    name = heading.name or tr("townhall")
    title = f"{ordinal(heading.ordinal)} {name}" if heading.ordinal else name
    return title[:1].upper() + title[1:]
