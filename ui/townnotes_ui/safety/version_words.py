"""What the sheet of versions says: when one was made and why, and what differs from now."""

from PySide6.QtCore import QDate, QDateTime, QTimeZone

from townnotes.language.saying import Saying
from townnotes.safety.backups import (
    AT_WORK,
    BEFORE_MERGE,
    BEFORE_RESTORE,
    BEFORE_UPDATE,
    CLOSED,
    OPENED,
    Backup,
)
from townnotes.safety.restoring import Compared
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.wording import time_of_day

_COUNTED = (Saying("1 intervention|{n} interventions"), Saying("1 point|{n} points"))


def why_words(why: str) -> str:
    """Return why a version was kept."""
    said = {
        OPENED: tr("when it was opened"),
        CLOSED: tr("when it was closed"),
        AT_WORK: tr("while you worked"),
        BEFORE_MERGE: tr("before merging"),
        BEFORE_UPDATE: tr("before an update"),
        BEFORE_RESTORE: tr("before restoring"),
    }
    return said.get(why, why)


def when_words(instant: int, now: int, zone: str) -> str:
    """Return when it was: the day as people say it, and the time."""
    days = _day(instant, zone).daysTo(_day(now, zone))
    time = time_of_day(instant, zone)
    if days == 0:
        return tr("Today {time}", time=time)
    if days == 1:
        return tr("Yesterday {time}", time=time)
    return f"{_day(instant, zone).toString('d MMM yyyy')} {time}"


def short_when(one: Backup, now: int, zone: str) -> str:
    """Return when it was, as part of a name: without the day where that is today."""
    time = time_of_day(one.instant, zone)
    day = _day(one.instant, zone)
    return time if day == _day(now, zone) else f"{day.toString('yyyy-MM-dd')} {time}"


def counts_words(then: tuple[int, int], now: tuple[int, int]) -> str:
    """Return by how many interventions and points a version differs, or nothing.

    >>> counts_words((2, 10), (5, 51))
    '3 interventions, 41 points fewer than now'
    """
    fewer: list[str] = []
    more: list[str] = []
    for words, held, today in zip(_COUNTED, then, now, strict=True):
        if held != today:
            (fewer if held < today else more).append(tr(words, abs(held - today)))
    parts = [tr("{what} fewer", what=", ".join(fewer))] if fewer else []
    parts += [tr("{what} more", what=", ".join(more))] if more else []
    return tr("{difference} than now", difference=", ".join(parts)) if parts else ""


def compared_words(seen: Compared) -> str:
    """Return what differs from now, of the points."""
    parts = [
        counted("{n} point is not there now|{n} points are not there now", len(seen.gone)),
        counted("{n} reads differently now|{n} read differently now", len(seen.changed)),
        counted("{n} was added since|{n} were added since", seen.added),
    ]
    return " · ".join(filter(None, parts)) or tr("Every point is as it is now.")


def _day(instant: int, zone: str) -> QDate:
    moment = QDateTime.fromMSecsSinceEpoch(instant)
    there = QTimeZone(zone.encode())
    return (moment.toTimeZone(there) if zone and there.isValid() else moment).date()
