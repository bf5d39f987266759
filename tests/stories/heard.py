"""What was said at a townhall, in a shape in which a tape and a session can be compared."""

from dataclasses import dataclass, field

from townnotes.domain.entities import Intervention, Participant, Pause, Theme
from townnotes.domain.state import State


@dataclass
class Noted:
    """One line of a note; `at` is when it was begun."""

    at: int
    text: str = ""
    stance: str = ""
    themes: set[str] = field(default_factory=set[str])
    private: bool = False


@dataclass
class Heard:
    """One intervention, with everything that was noted of it."""

    name: str
    began: int
    ended: int = 0
    added_seconds: int = 0
    pauses: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    notes: list[Noted] = field(default_factory=list[Noted])

    @property
    def instants(self) -> list[int]:
        """Every time that is kept of it."""
        ends = [end for pause in self.pauses for end in pause]
        return [self.began, self.ended, *ends, *(note.at for note in self.notes)]


def heard_in(state: State) -> list[Heard]:
    """Read what a session says of its interventions."""
    people = {one.id: one.name for one in state.all(Participant)}
    themes = {one.id: one.label for one in state.all(Theme)}
    return [
        Heard(
            people[one.speaker],
            one.began or 0,
            one.ended or 0,
            one.added_seconds,
            [(p.began or 0, p.ended or 0) for p in state.having(Pause, "intervention", one.id)],
            [
                Noted(p.at or 0, p.text, p.stance, {themes[id_] for id_ in p.themes}, p.private)
                for p in state.points_of(one.id)
            ],
        )
        for one in state.all(Intervention)
    ]
