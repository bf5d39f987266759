"""Numbers and times as people say them; every visible word goes through `tr`."""

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from townnotes.domain.floor.floor_rows import Heading, ListRow
from townnotes.domain.floor.timer import Timing, as_clock
from townnotes.domain.languages import SOME_LANGUAGE
from townnotes.language.saying import Saying
from townnotes_ui.language.translation import tr

SHAPES = {"paused": "❚❚", "warning": "▲", "danger": "◆", "overtime": "■"}
"""What stands before the words of a timer's state that asks for attention."""
_FIRST = (
    Saying("first"), Saying("second"), Saying("third"), Saying("fourth"), Saying("fifth"),
    Saying("sixth"), Saying("seventh"), Saying("eighth"), Saying("ninth"),
)  # fmt: skip
_LAST = {1: Saying("{number}st"), 2: Saying("{number}nd"), 3: Saying("{number}rd")}
"""Ordinals in figures by their last figure."""
_TH = Saying("{number}th")
_TEENS = {11, 12, 13}


def ordinal(number: int) -> str:
    """Return `1st`, `2nd`, `12th` ….

    >>> ordinal(12), ordinal(23)
    ('12th', '23rd')
    """
    if number == 1:
        # In most languages it ends otherwise than 21 does.
        return tr("1st")
    text = _TH if number % 100 in _TEENS else _LAST.get(number % 10, _TH)
    return tr(text, number=number)


def ordinal_word(number: int) -> str:
    """Return `first`, `second` …, and figures from ten on."""
    return tr(_FIRST[number - 1]) if 1 <= number <= len(_FIRST) else ordinal(number)


def time_of_day(instant: int | None, zone: str = "", *, seconds: bool = False) -> str:
    """Return an instant as hours and minutes in a zone, or in this computer's without one."""
    if instant is None:
        return ""
    return _moment(instant, zone).toString("HH:mm:ss" if seconds else "HH:mm")


def day_of(instant: int, zone: str = "") -> str:
    """Return the day of an instant in a zone, or in this computer's without one."""
    return QLocale().toString(_moment(instant, zone).date(), QLocale.FormatType.LongFormat)


def _moment(instant: int, zone: str) -> QDateTime:
    moment = QDateTime.fromMSecsSinceEpoch(instant)
    if zone:
        there = QTimeZone(zone.encode())
        moment = moment.toTimeZone(there) if there.isValid() else moment.toUTC()
    return moment


def hours_and_minutes(milliseconds: int) -> str:
    """Return a length as `47 min` or `1 h 05`; beside `1:05` of a speaker it must not be `1:05`."""
    hours, minutes = divmod(max(0, milliseconds) // 60_000, 60)
    if hours:
        return tr("{hours} h {minutes}", hours=hours, minutes=f"{minutes:02}")
    return tr("{minutes} min", minutes=minutes)


def with_shape(timing: Timing, words: str) -> str:
    """Return words about the time, with a shape wherever they have a colour."""
    return f"{SHAPES.get(timing.state, '')} {words}".strip()


def clock_in_words(clock: str, state: str) -> str:
    """Return what a clock shows and how it stands, for those who hear it."""
    for shape in SHAPES.values():
        state = state.removeprefix(f"{shape} ")
    return tr("Speaking time: {clock}, {state}", clock=clock, state=state)


def shown_name(name: str, organization: str, *, to_identify: bool) -> str:
    """Return how a list calls a participant: quoted while nobody knows who it is."""
    if to_identify and name:
        return f"‘{name}’"
    return name or organization or tr("A participant")


def second_line(row: ListRow) -> str:
    """Return what a list says under the name."""
    below = tr("to identify") if row.to_identify else row.organization if row.name else ""
    late = tr("late request") if row.late else ""
    kind = "" if row.kind in {"", "statement"} else tr(row.kind)
    return " · ".join(filter(None, (late, kind, below)))


def spoken_before(row: ListRow) -> str:
    """Return how often and how long somebody who waits has spoken, and their organization."""
    own, others = row.spoken, row.others_spoken
    if own.times and others.times:
        return tr(
            "spoke {times}× {clock} · org. {times2}×",
            times=own.times,
            clock=_clock(own.seconds),
            times2=others.times,
        )
    if own.times:
        return tr("spoke {times}× {clock}", times=own.times, clock=_clock(own.seconds))
    if others.times:
        return tr("org. {times}× {clock}", times=others.times, clock=_clock(others.seconds))
    return ""


def _clock(seconds: int) -> str:
    return as_clock(seconds * 1000)


def heard_through(language: str) -> str:
    """Return that a speaker was heard through interpretation, from a language or just so."""
    if not language or language == SOME_LANGUAGE:
        return tr("heard through interpretation") if language else ""
    return tr("heard through interpretation from {language}", language=language)


def title_of(heading: Heading) -> str:
    """Return what the townhall is called: `3rd virtual townhall briefing`."""
    name = heading.name or tr("townhall")
    title = f"{ordinal(heading.ordinal)} {name}" if heading.ordinal else name
    return title[:1].upper() + title[1:]
