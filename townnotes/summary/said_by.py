"""The points that may be printed, each with who said it, in the order of the meeting."""

from dataclasses import dataclass
from datetime import UTC, datetime

from townnotes.domain.dates import time_zone
from townnotes.domain.entities import Intervention, Participant, Point, Theme
from townnotes.domain.state import State
from townnotes.summary.as_said import stance_and_words
from townnotes.summary.document import Run
from townnotes.summary.lines.words import distinct


@dataclass(frozen=True, slots=True)
class Said:
    """A point with its intervention; `speaker` is empty where nobody knows who it was."""

    point: Point
    turn: Intervention
    speaker: str
    themes: tuple[str, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        """What was said, its stance in italics before it; no word of both stands twice."""
        stance, text = stance_and_words(self.point.stance, self.point.text)
        if not stance:
            return (Run(text),)
        return (Run(stance, italic=True), Run(f" {text}")) if text else (Run(stance, italic=True),)

    @property
    def text(self) -> str:
        """What was said, without styles."""
        return "".join(run.text for run in self.runs)


def all_said(state: State) -> list[Said]:
    """Return the ordinary points: neither private nor marks of a gap, by intervention and rank."""
    places = {one.id: place for place, one in enumerate(state.all(Intervention))}
    turns = {one.id: one for one in state.all(Intervention)}
    themes = {one.id for one in state.all(Theme)}
    found: list[Said] = []
    for point in state.all(Point):
        turn = turns.get(state.leader(point.intervention))
        if turn is None or point.private or point.gap:
            continue
        if not (point.text.strip() or point.stance or any(point.wording.values())):
            continue
        one = state.find(Participant, turn.speaker)
        worn = distinct(state.leader(theme) for theme in point.themes)
        kept = tuple(theme for theme in worn if theme in themes)
        found.append(Said(point, turn, one.id if one else "", kept))
    # The sort is stable: the points of one intervention stay in their order.
    return sorted(found, key=lambda said: places[said.turn.id])


def in_no_order(said: Said) -> tuple[str, str]:
    """Return what sorts points by their words: nothing of that tells when they were said."""
    return said.point.text.casefold(), said.text


def local(instant: int | None, zone: str) -> datetime | None:
    """Return an instant as the townhall's clock showed it, without the zone, to the second."""
    if instant is None:
        return None
    try:
        moment = datetime.fromtimestamp(instant // 1000, UTC).astimezone(time_zone(zone))
    except (ValueError, OverflowError, OSError):
        return None
    return moment.replace(tzinfo=None)


def clock(seconds: int) -> str:
    """Return a length as it is read off a clock: 0:45, 12:05, 1:02:05."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
