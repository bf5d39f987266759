"""The timer is computed from stored instants."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.timer import as_clock, read_timer


def _speaking(**fields: int | None) -> Intervention:
    return Intervention(id="i", began=0, limit=120, **fields)  # pyright: ignore[reportArgumentType]


def test_the_states_follow_the_time_left() -> None:
    read = [read_timer(_speaking(), (), at * 1000).state for at in (10, 91, 120, 130)]

    assert read == ["running", "warning", "overtime", "overtime"]


def test_a_pause_is_not_counted_as_speaking() -> None:
    pauses = [Pause(id="p", began=10_000, ended=40_000), Pause(id="q", began=30_000, ended=50_000)]

    timing = read_timer(_speaking(), pauses, 60_000)

    assert (timing.spoken, timing.remaining) == (20_000, 100_000)


def test_time_added_moves_the_limit() -> None:
    assert read_timer(_speaking(added_seconds=30), (), 0).limit == 150_000


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
