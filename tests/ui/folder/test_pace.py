"""How much of the others is taken in at once: little while somebody types, else much."""

from townnotes_ui.folder.pace import FIRST, IDLE_S, LARGEST, TYPING_S, Pace

A_REGISTER_S = 0.0001


def _settled(pace: Pace) -> int:
    for _ in range(40):
        pace.see(pace.size, pace.size * A_REGISTER_S)
    return pace.size


# R8: 120,000 entries of one colleague.
def test_while_nobody_types_slices_grow_as_far_as_the_window_stays_alive() -> None:
    pace = Pace(clock=lambda: 100.0)

    assert FIRST < _settled(pace) <= LARGEST
    assert pace.size * A_REGISTER_S <= IDLE_S


def test_while_somebody_types_slices_are_short_from_the_first_key_on() -> None:
    now = [100.0]
    pace = Pace(clock=lambda: now[0])
    large = _settled(pace)

    pace.hear_key()
    assert pace.size < large
    assert _settled(pace) * A_REGISTER_S <= TYPING_S

    now[0] += 60
    assert _settled(pace) > large / 2


def test_what_takes_long_whatever_its_size_never_makes_slices_of_nothing() -> None:
    pace = Pace(clock=lambda: 100.0)

    for _ in range(40):
        pace.see(pace.size, 1.0)

    assert pace.size == FIRST
