"""Builds sessions of any length by the same commands as the window, for benchmarks and pictures."""

import random
from pathlib import Path

from townnotes.domain.commands.participants import add_category, add_participant
from townnotes.domain.commands.points import TypedLine, set_stance, write_lines
from townnotes.domain.commands.sessions import add_note_taker, open_session
from townnotes.domain.commands.speakers_list import call_next, request_floor
from townnotes.domain.commands.themes import add_theme, toggle_theme
from townnotes.domain.entities import Point, Theme
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign, Register, encode_value, new_id
from townnotes.domain.stamps import StampClock
from townnotes.domain.state import State
from townnotes.session import Session

THEMES = ("gender", "labour", "children", "health", "data", "water", "cities", "climate", "law")
STANCES = ("welcomed", "called for", "stressed", "suggested", "urged")
WORDS = "the text of this draft should keep a clear reference to people who live near rivers"
MINUTE = 60_000


class _Scratch:
    """A state in memory that keeps its registers, so that the file is written in one commit."""

    def __init__(self, began: int) -> None:
        self.now = began
        self.state = State()
        self.registers: list[Register] = []
        self._clock = StampClock(lambda: self.now)

    def do(self, assigns: list[Assign]) -> None:
        made = [
            Register(
                *one[:3], author="b" * 32, stamp=self._clock.next(), value=encode_value(one.value)
            )
            for one in assigns
        ]
        self.registers += made
        self.state.apply(made)


def build_session(
    path: Path, interventions: int = 500, points: int = 5, waiting: int = 5, *, themes: int = 9
) -> int:
    """Write a session of so many interventions, the last one running; returns its points."""
    work = _Scratch(began=1_790_000_000_000)
    work.do(_setting(work.state))
    labels = [*THEMES, *(f"topic {at}" for at in range(len(THEMES), themes))][:themes]
    for at, label in enumerate(labels):
        work.do(add_theme(work.state, f"t{at:031}", label))
    for number in range(interventions + waiting):
        work.do(_request(work.state, number, work.now))
    for number in range(interventions):
        work.now += 2 * MINUTE
        work.do(call_next(work.state, f"i{number:031}", work.now))
        # The id comes of the request that is called.
        called = open_intervention(work.state)
        assert called is not None
        work.do(_note(work.state, called.id, points, work.now))
        work.do(_fields(work.state, called.id, number))
    session = Session.create(path, "a" * 32)
    session.take_in(work.registers)
    session.close()
    return interventions * points


def _setting(state: State) -> list[Assign]:
    made = open_session(
        new_id(), name="virtual townhall briefing", ordinal=3, process="River Compact",
        time_zone="UTC", date="2026-09-21",
    )  # fmt: skip
    made += add_category(state, "c" * 32, "stakeholder", "stakeholders", took_the_floor=True)
    made += [Assign("category", "c" * 32, "limit", 120)]
    made += add_note_taker(state, "n" * 32, "Ada Note")
    return made


def _request(state: State, number: int, now: int) -> list[Assign]:
    id_ = f"p{number:031}"
    return [
        *add_participant(
            state, id_, f"Speaker {number}", organization="A Network", category="c" * 32
        ),
        *request_floor(state, f"r{number:031}", id_, now),
    ]


def _note(state: State, intervention: str, points: int, now: int) -> list[Assign]:
    chance = random.Random(intervention)
    lines = [
        TypedLine(new_id(), " ".join(chance.sample(WORDS.split(), 14)), now + at * 9000)
        for at in range(points)
    ]
    return write_lines(state, intervention, "n" * 32, lines, {one.id for one in lines})


def _fields(state: State, intervention: str, number: int) -> list[Assign]:
    themes = state.all(Theme)
    found: list[Assign] = []
    for at, point in enumerate(state.having(Point, "intervention", intervention)):
        found += set_stance(state, point.id, STANCES[at % len(STANCES)])
        found += toggle_theme(state, point.id, themes[(number + at) % len(themes)].id)
    return found
