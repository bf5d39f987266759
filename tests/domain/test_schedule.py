"""When the townhall will end: now, what is left of who speaks, and the limits of who waits."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import pause_or_go_on
from townnotes.domain.entities import Intervention, Pause, Request
from townnotes.domain.floor.schedule import Outlook, outlook, projected_end
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.floor.timer import IDLE, Timing, read_timer
from townnotes.domain.registers import Assign, new_id


def _end_in(townhall: Townhall) -> float | None:
    """Return in how many seconds the end is expected."""
    state, running = townhall.state, open_intervention(townhall.state)
    timing = IDLE
    if running is not None:
        pauses = state.having(Pause, "intervention", running.id)
        timing = read_timer(running, pauses, townhall.time)
    end = projected_end(outlook(state), timing, townhall.time)
    return None if end is None else (end - townhall.time) / 1000


# C9
def test_the_end_is_what_is_left_of_who_speaks_and_the_limits_of_who_waits(
    townhall: Townhall,
) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    for name in ("Ada", "Bo", "Cy"):
        townhall.asks(townhall.participant(name, category=category.id))
    townhall.next()
    townhall.later(45)

    assert _end_in(townhall) == 75 + 120 + 120


# C9
def test_who_is_over_time_has_nothing_left(townhall: Townhall) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    for name in ("Ada", "Bo"):
        townhall.asks(townhall.participant(name, category=category.id))
    townhall.next()
    townhall.later(500)

    assert _end_in(townhall) == 120


# C9
def test_the_limit_of_an_entry_counts_before_the_category_s(townhall: Townhall) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    request = townhall.asks(townhall.participant("Ada", category=category.id))
    townhall.do([Assign(Request.entity, request, "limit", 300)])

    assert _end_in(townhall) == 300


# C9
def test_who_has_no_limit_counts_as_long_as_the_others_took(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ada"))
    for name in ("Bo", "Cy"):
        townhall.asks(townhall.participant(name))
    townhall.next()
    townhall.later(20)

    assert _end_in(townhall) == (60 - 20) + 60


# C9
def test_while_it_is_paused_the_end_moves_on_with_the_clock(townhall: Townhall) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    townhall.asks(townhall.participant("Ada", category=category.id))
    townhall.next()
    townhall.later(20)
    townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.time))

    townhall.later(600)

    assert _end_in(townhall) == 100


# C9
def test_there_is_no_end_to_expect_while_nobody_speaks_or_waits(townhall: Townhall) -> None:
    assert _end_in(townhall) is None
    townhall.speaks(townhall.participant("Ada"))

    assert _end_in(townhall) is None


# C9
def test_there_is_no_end_to_expect_where_nothing_tells_how_long_one_takes(
    townhall: Townhall,
) -> None:
    townhall.asks(townhall.participant("Ada"))

    assert _end_in(townhall) is None


# C9
def test_the_mean_is_of_what_was_spoken_without_pauses(townhall: Townhall) -> None:
    ada = townhall.speaks(townhall.participant("Ada"))
    pause = [
        Assign(Pause.entity, "p", "intervention", ada.id),
        Assign(Pause.entity, "p", "began", ada.began),
        Assign(Pause.entity, "p", "ended", (ada.began or 0) + 20_000),
    ]
    townhall.do(pause)

    assert outlook(townhall.state).mean == 40_000
    assert len(townhall.state.all(Intervention)) == 1


@given(
    st.integers(0, 10_000_000),
    st.integers(0, 50),
    st.integers(0, 600_000),
    st.integers(-600_000, 600_000),
)
def test_the_end_never_lies_in_the_past(
    limited: int, unlimited: int, mean: int, remaining: int
) -> None:
    running = Timing("running", spoken=1000, limit=1, remaining=remaining)

    end = projected_end(Outlook(limited, unlimited, mean), running, 0)

    assert end is not None
    assert end >= limited + unlimited * mean
