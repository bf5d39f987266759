"""All that was noted as plain text: what can be pasted anywhere when no disk takes the session."""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

from townnotes.domain.dates import time_zone
from townnotes.domain.entities import OPENING, Intervention, Participant
from townnotes.domain.erased import UNNAMED
from townnotes.domain.floor.floor_reading import point_rows
from townnotes.domain.floor.floor_rows import PointRow
from townnotes.domain.state import State


def notes_as_text(state: State) -> Iterator[str]:
    """Give the townhall's name, then every intervention: its time, its speaker and its points.

    Private points are among them. Given one by one, as a long townhall takes a while to read.
    """
    details = state.session
    title = " · ".join(filter(None, (details.name, details.process, details.date)))
    if title:
        yield title
    # None is this computer's.
    zone = time_zone(details.time_zone) if details.time_zone else None
    for one in state.all(Intervention):
        yield _turn(state, one, zone)


def _turn(state: State, one: Intervention, zone: tzinfo | None) -> str:
    points = map(_line, point_rows(state, one.id))
    return "\n".join((f"{_clock(one.began, zone)} {_speaker(state, one)}".strip(), *points))


def _speaker(state: State, one: Intervention) -> str:
    if one.kind == OPENING:
        return "Opening note"
    who = state.find(Participant, one.speaker)
    named = (who.name, who.organization) if who else ()
    return ", ".join(filter(None, named)) or UNNAMED.capitalize()


def _line(point: PointRow) -> str:
    themes = (f"#{one.label}" for one in point.chips)
    people = (f"@{one}" for one in point.mentions)
    private = "(private)" if point.private else ""
    gap = "(gap)" if point.gap else ""
    stance = f"{point.stance}:" if point.stance else ""
    said = ("-", gap, private, stance, point.text, *people, *themes, *point.cites)
    return " ".join(filter(None, said))


def _clock(instant: int | None, zone: tzinfo | None) -> str:
    if instant is None:
        return ""
    try:
        return datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone).strftime("%H:%M:%S")
    except (ValueError, OverflowError, OSError):
        return ""
