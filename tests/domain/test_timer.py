"""The timer is computed from stored instants."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.floor.timer import as_clock, read_timer


def _speaking(**fields: int | None) -> Intervention:
    return Intervention(id="i", began=0, limit=120, **fields)  # pyright: ignore[reportArgumentType]


# C2
def test_the_states_follow_the_time_left() -> None:
    read = [read_timer(_speaking(), (), at * 1000).state for at in (10, 91, 111, 120, 130)]

    assert read == ["running", "warning", "danger", "overtime", "overtime"]


# C2
def test_the_states_begin_at_the_seconds_that_are_set() -> None:
    def states(warning: int, danger: int) -> list[str]:
        return [
            read_timer(_speaking(), (), at * 1000, warning=warning, danger=danger).state
            for at in (50, 65, 80, 110)
        ]

    assert states(60, 45) == ["running", "warning", "danger", "danger"]
    assert states(0, 0) == ["running"] * 4


# C2
def test_overtime_counts_below_zero() -> None:
    assert read_timer(_speaking(), (), 132_000).remaining == -12_000


# C3
def test_a_pause_is_not_counted_as_speaking() -> None:
    pauses = [Pause(id="p", began=10_000, ended=40_000), Pause(id="q", began=30_000, ended=50_000)]

    timing = read_timer(_speaking(), pauses, 60_000)

    assert (timing.spoken, timing.remaining) == (20_000, 100_000)


# C4
def test_time_added_moves_the_limit() -> None:
    assert read_timer(_speaking(added_seconds=30), (), 0).limit == 150_000


# C6
def test_a_clock_set_back_reads_as_nothing_spoken() -> None:
    assert read_timer(_speaking(), (), -3_600_000).spoken == 0


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300))), st.integers(0, 300))
def test_speaking_and_pausing_add_up_whatever_the_pauses(
    stretches: list[tuple[int, int]], now: int
) -> None:
    pauses = [Pause(id=str(n), began=a, ended=a + b) for n, (a, b) in enumerate(stretches)]
    paused = {t for a, b in stretches for t in range(a, a + b) if t < now}

    assert read_timer(_speaking(), pauses, now).spoken == now - len(paused)


def test_the_clock_shows_whole_seconds_until_they_are_over() -> None:
    shown = [as_clock(ms) for ms in (120_000, 119_001, 1, 0, -999, -1000, -61_500, 3_600_000)]

    assert shown == ["2:00", "2:00", "0:01", "0:00", "0:00", "−0:01", "−1:01", "1:00:00"]


# C6
@given(st.lists(st.integers(0, 400), max_size=20))
def test_what_remains_is_the_same_however_often_and_when_it_was_read(reads: list[int]) -> None:
    pauses = [Pause(id="p", began=10_000, ended=40_000)]
    for at in reads:
        read_timer(_speaking(), pauses, at * 1000)

    assert read_timer(_speaking(), pauses, 90_000).remaining == 60_000
