"""An intervention as a row of the table of all interventions."""

from dataclasses import dataclass

from townnotes.domain.entities import Category, Intervention, Participant, Pause
from townnotes.domain.floor_reading import point_row
from townnotes.domain.floor_rows import Chip
from townnotes.domain.state import State
from townnotes.domain.timer import as_clock, read_timer
from townnotes_ui.wording import shown_name, time_of_day

_FIRST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Place:
    """Which intervention a row shows, and its number in the townhall."""

    id: str
    number: int


@dataclass(frozen=True, slots=True)
class InterventionRow:
    """What the row says."""

    began: str
    speaker: str
    organization: str
    category: str
    kind: str
    spoken: str
    points: int
    chips: tuple[Chip, ...]
    first_words: str


def places(state: State) -> list[Place]:
    """Return all interventions as they were held."""
    return [Place(one.id, n) for n, one in enumerate(state.all(Intervention), start=1)]


def intervention_row(state: State, id_: str, now: int) -> InterventionRow | None:
    """Read one row; None where the intervention is gone."""
    one = state.find(Intervention, id_)
    if one is None:
        return None
    speaker = state.find(Participant, one.speaker)
    category = state.find(Category, speaker.category) if speaker else None
    points = state.points_of(one.id)
    rows = [point_row(state, point) for point in points]
    pauses = state.having(Pause, "intervention", one.id)
    name = ""
    if speaker is not None:
        name = shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
    return InterventionRow(
        began=time_of_day(one.began, state.session.time_zone),
        speaker=name,
        organization=speaker.organization if speaker else "",
        category=category.singular if category else "",
        kind=one.kind,
        spoken=as_clock(read_timer(one, pauses, now).spoken // 1000 * 1000),
        points=len(points),
        chips=tuple(dict.fromkeys(chip for row in rows for chip in row.chips)),
        first_words=" · ".join(point.text for point in points)[:_FIRST_WORDS],
    )
