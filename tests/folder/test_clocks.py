"""A laptop whose clock is set back, or wrong: it is still seen, and still sees the others."""

import pytest

from tests.folder.laptops import START, Laptop
from townnotes.folder.lines import Sign, read_line, sign_line

AN_HOUR, A_MINUTE = 3_600_000, 60_000


# H8
def test_a_clock_set_back_does_not_end_the_signs_of_life(ada: Laptop, bea: Laptop) -> None:
    bea.write()
    ada.look()
    bea.time -= AN_HOUR
    bea.write()

    ada.time += A_MINUTE
    bea.time += A_MINUTE
    bea.write()

    assert [one.seen for one in ada.look().people] == [START + A_MINUTE]


# H8
def test_who_types_by_a_clock_set_back_is_seen(ada: Laptop, bea: Laptop) -> None:
    bea.time += AN_HOUR
    bea.writes("p1", "text", "one")
    bea.write()
    ada.look()
    bea.time -= AN_HOUR
    bea.restart()

    ada.time += A_MINUTE
    bea.writes("p2", "text", "two")
    bea.write()

    assert [one.seen for one in ada.look().people] == [START + A_MINUTE]


# R8
@pytest.mark.parametrize("at", [-1, -(10**18), 1 << 48, 10**30])
def test_a_sign_of_life_at_no_instant_that_can_be_is_damage(at: int) -> None:
    assert read_line(sign_line(Sign(at))) is None
