"""The speaking time stays right when the computer freezes, sleeps, or has its clock moved."""

from collections.abc import Generator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import START, Townhall
from townnotes.domain.commands.speakers_list import call_next, pause_or_go_on
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.floor.timer import Timing
from townnotes.domain.registers import new_id
from townnotes.session import Session
from townnotes_ui.clock_keeper import ClockKeeper
from townnotes_ui.desk import Desk
from townnotes_ui.floor.timer_panel import TimerPanel

HOUR = 3600


@dataclass
class Clocks:
    """A desk whose two clocks a test sets: the computer's, and the one that nobody can move."""

    townhall: Townhall
    steady: int = 5_000_000
    said: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.desk = Desk("Noor")
        ClockKeeper(self.desk, lambda: self.steady)
        self.desk.noticed.connect(self.said.append)
        self.desk.open(self.townhall.session)
        self.panel = TimerPanel(self.desk)
        self.panel.show_session()

    def passes(self, seconds: float) -> None:
        """Let time pass without a tick, as in a freeze or a sleep."""
        self.townhall.later(seconds)
        self.steady += round(seconds * 1000)

    def moves(self, seconds: float) -> None:
        """Set the computer's clock forward or back."""
        self.townhall.later(seconds)

    def spoken(self) -> int:
        """Return the seconds spoken as the timer reads them."""
        seen: list[Timing] = []
        self.panel.ticked.connect(seen.append)
        self.panel.read()
        self.panel.ticked.disconnect(seen.append)
        return seen[0].spoken // 1000

    def next(self) -> None:
        self.desk.do("next", lambda state: call_next(state, new_id(), self.desk.now()))

    def pauses(self) -> None:
        self.desk.do("pause", lambda state: pause_or_go_on(state, new_id(), self.desk.now()))

    def restarts(self) -> None:
        path = self.townhall.session.path
        self.desk.close()
        self.townhall.session = Session.open(
            path, self.townhall.author, wall_clock=lambda: self.townhall.time
        )
        # A restarted program knows the steady clock no more than a restarted computer does.
        self.steady = 77
        self.desk.open(self.townhall.session)
        self.panel.show_session()


@pytest.fixture
def clocks(townhall: Townhall, qtbot: QtBot) -> Generator[Clocks]:
    """Give the floor to the first of two, for two minutes."""
    category = townhall.category("stakeholder", "stakeholders", 120)
    for name in ("Ada", "Bo"):
        townhall.asks(townhall.participant(name, category=category.id))
    one = Clocks(townhall)
    qtbot.addWidget(one.panel)
    one.next()
    yield one
    one.desk.close()


# C6
@pytest.mark.parametrize("seconds", [40, 900, 9 * HOUR])
def test_after_a_freeze_or_a_sleep_the_time_that_passed_is_counted(
    clocks: Clocks, seconds: int
) -> None:
    clocks.passes(seconds)

    assert clocks.spoken() == seconds
    assert clocks.said == []


# C6
def test_after_a_restart_the_time_goes_on_from_the_stored_instant(clocks: Clocks) -> None:
    clocks.passes(30)
    clocks.restarts()
    clocks.passes(10)

    assert clocks.spoken() == 40


# C6
@pytest.mark.parametrize("jump", [HOUR, -HOUR, 200, -200])
def test_a_clock_that_is_moved_does_not_move_the_speaking_time(clocks: Clocks, jump: int) -> None:
    clocks.passes(30)
    clocks.spoken()

    clocks.moves(jump)
    clocks.passes(10)

    assert clocks.spoken() == 40


# C6
def test_a_moved_clock_is_told_once_in_words(clocks: Clocks) -> None:
    clocks.spoken()

    clocks.moves(-HOUR)
    for _ in range(5):
        clocks.spoken()

    assert len(clocks.said) == 1
    assert clocks.said[0].startswith("The computer’s clock was set 1 h back; the times here go on")


# C6
def test_small_corrections_of_the_clock_are_followed_silently(clocks: Clocks) -> None:
    for _ in range(10):
        clocks.moves(0.5)
        clocks.passes(10)
        clocks.spoken()

    assert clocks.said == []
    assert clocks.spoken() == 105


# C6
def test_a_pause_stays_as_long_as_it_was_while_the_clock_is_moved(clocks: Clocks) -> None:
    clocks.passes(20)
    clocks.pauses()
    clocks.passes(15)
    clocks.moves(HOUR)
    clocks.passes(15)
    clocks.pauses()
    clocks.passes(5)

    assert clocks.spoken() == 25


# C6
def test_a_moved_clock_is_moved_after_a_restart_too(clocks: Clocks) -> None:
    clocks.passes(30)
    clocks.moves(HOUR)
    clocks.spoken()
    clocks.restarts()
    clocks.passes(10)

    assert clocks.spoken() == 40


# C6
def test_who_speaks_after_the_clock_was_set_back_comes_after_who_spoke_before(
    clocks: Clocks,
) -> None:
    first = open_intervention(clocks.desk.state)
    clocks.passes(60)
    clocks.moves(-HOUR)
    clocks.next()
    second = open_intervention(clocks.desk.state)

    assert first is not None
    assert second is not None
    assert second.began == START + 60_000


# C6
def test_two_moves_add_up(clocks: Clocks) -> None:
    for jump in (HOUR, -200, -HOUR):
        clocks.moves(jump)
        clocks.passes(10)
        clocks.spoken()

    assert clocks.spoken() == 30


# C6
def test_undo_follows_the_computer_s_clock_again(clocks: Clocks) -> None:
    clocks.passes(30)
    clocks.moves(HOUR)
    clocks.spoken()

    clocks.desk.undo()

    assert clocks.spoken() == HOUR + 30


# C6
def test_while_nobody_speaks_or_waits_a_moved_clock_is_simply_followed(clocks: Clocks) -> None:
    clocks.next()
    clocks.passes(5)
    clocks.next()
    clocks.passes(5)
    clocks.next()
    clocks.moves(HOUR)

    assert clocks.desk.now() == clocks.townhall.time
    assert clocks.said == []


# C6
def test_what_was_moved_is_forgotten_once_a_session_opens_with_nobody_speaking(
    clocks: Clocks,
) -> None:
    clocks.moves(HOUR)
    clocks.passes(5)
    for _ in range(2):
        clocks.next()
        clocks.passes(5)
    clocks.restarts()

    assert clocks.desk.now() == clocks.townhall.time
    assert clocks.desk.state.session.clock_moved == 0
