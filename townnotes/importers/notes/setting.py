"""Where notes belong: whose they are, of which day, and what the session knows already."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.dates import time_zone
from townnotes.domain.entities import AgendaItem, Intervention, NoteTaker
from townnotes.domain.state import State
from townnotes.importers.name_line import folded
from townnotes.importers.notes.known import NOBODY, Known, known_in

_NONE: Mapping[str, str] = MappingProxyType({})


class Setting(NamedTuple):
    """What notes do not say themselves; instants are UTC milliseconds.

    `middle` is in the middle of the townhall, `last` after all that was recorded of it live.
    `takers` and `items` are ids by the folded name and title.
    """

    day: str = ""
    zone: str = ""
    middle: int | None = None
    last: int = 0
    takers: Mapping[str, str] = _NONE
    items: Mapping[str, str] = _NONE
    known: Known = NOBODY
    last_item: str = ""
    """The rank of the agenda's last item."""


def setting_in(state: State) -> Setting:
    """Return where notes belong that are taken into a session."""
    details = state.session
    began = [one.began for one in state.all(Intervention) if one.began is not None]
    ended = [one.ended for one in state.all(Intervention) if one.ended is not None]
    day = details.date
    if not day and began:
        zone = time_zone(details.time_zone) if details.time_zone else None
        there = datetime.fromtimestamp(min(began) / 1000, zone)
        day = there.date().isoformat()
    return Setting(
        day,
        details.time_zone,
        sorted(began)[len(began) // 2] if began else None,
        max([*began, *ended], default=0),
        {folded(one.name): one.id for one in state.all(NoteTaker)},
        {folded(one.title): one.id for one in state.all(AgendaItem)},
        known_in(state),
        max((one.rank for one in state.all(AgendaItem)), default=""),
    )
