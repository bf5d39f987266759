"""What of a townhall is compared with another of its series, and how an earlier one is read."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.after_call.letters import LettersTownhall
from townnotes.domain.entities import OwnStance, Participant, SessionDetails, Theme
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.points.stances import Stance, stances_of
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.language.saying import Saying
from townnotes.store.opening import read_source
from townnotes.summary.evidence.printed_points import PrintedPoint, printed_points
from townnotes.summary.lines.reading import line_language, most_spoken

_NOTHING = Saying("Nothing was compared with it.")


class SeriesTheme(NamedTuple):
    """A theme that was taken up: its id, what it is called, and how many speakers took it up."""

    id: str
    label: str
    topic: str
    speakers: int

    @property
    def words(self) -> tuple[str, ...]:
        """What it is recognized by."""
        return tuple(filter(None, (self.label, self.topic)))


class SeriesPoint(NamedTuple):
    """A point with the organization that it was said for; `said` is its stance and words."""

    id: str
    organization: str
    who: str
    text: str
    said: str
    stance: Stance | None
    language: str


class SeriesTownhall(NamedTuple):
    """What of a townhall is compared: how it is called, its themes taken up, and its points."""

    session: str
    title: str
    date: str
    themes: tuple[SeriesTheme, ...]
    points: tuple[SeriesPoint, ...]

    @property
    def order(self) -> tuple[str, str, str]:
        """What sorts townhalls by when they were; one without a date first."""
        return self.date, self.title, self.session


def townhall_of(state: State) -> SeriesTownhall:
    """Read what of a session is compared; nothing private is in it."""
    said = printed_points(state)
    return SeriesTownhall(
        session=state.session.id,
        title=LettersTownhall(state).short,
        date=state.session.date,
        themes=tuple(_themes(state, said)),
        points=tuple(_points(state, said)),
    )


def _themes(state: State, said: Iterable[PrintedPoint]) -> Iterator[SeriesTheme]:
    speakers: dict[str, set[str]] = {}
    for one in said:
        for theme in one.themes:
            speakers.setdefault(theme, set()).add(state.leader(one.speaker))
    for theme in state.all(Theme):
        if theme.id in speakers:
            yield SeriesTheme(theme.id, theme.label, theme.topic, len(speakers[theme.id]))


def _points(state: State, said: list[PrintedPoint]) -> Iterator[SeriesPoint]:
    known = stances_of(state.all(OwnStance))
    spoken = most_spoken(one.point.text for one in said)
    for one in said:
        speaker = state.find(Participant, one.speaker)
        if speaker is None or not one.point.text.strip():
            continue
        behalf = one.turn.on_behalf_of.strip() or speaker.speaks_for.strip()
        yield SeriesPoint(
            id=one.point.id,
            organization=behalf or speaker.organization.strip(),
            who=speaker.name or speaker.organization,
            text=one.point.text,
            said=one.text,
            stance=known.get(one.point.stance),
            language=line_language(one.point.text, spoken),
        )


def read_earlier(path: Path, own: State) -> SeriesTownhall:
    """Read a townhall of the series from its file, to which nothing is written.

    Raises FileError where it cannot be read, or is this townhall itself.
    """
    with nothing_thrown_away():
        state = State()
        state.apply(read_source(path).registers)
    refuse_own(path, state.session.id, own)
    return townhall_of(state)


def refuse_own(path: Path, session: str, own: State) -> None:
    """Raise FileError where the session of a file is of this townhall itself."""
    here = {own.session.id, *own.group(own.session.id)}
    here |= {one.id for one in own.all(SessionDetails)}
    if session in here:
        raise FileError(
            "“{name}” is of this townhall, and of no earlier one. {nothing}",
            name=path.name,
            nothing=_NOTHING,
        )
