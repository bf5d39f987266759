"""Two laptops whose clocks differ, in one folder: what is timed there is in one time."""

import pytest

from tests.ui.folder.laptops import Two


@pytest.fixture
def ahead() -> int:
    return 7 * 60 * 1000


@pytest.fixture
def apart(two: Two) -> Two:
    """Marta has the floor, and the folder has told Bea's laptop how its clock goes."""
    two.ann.next()
    two.bea.until(lambda: two.bea.desk.ahead)
    two.meet()
    return two


# O5
def test_a_minute_of_speaking_is_a_minute_whoevers_clock_ends_it(apart: Two) -> None:
    apart.later(60)

    apart.bea.next()
    apart.bea.next()
    apart.meet()

    (_, began, ended), *_ = apart.ann.turns()
    assert abs((ended or 0) - (began or 0) - 60_000) < 3000


# O5
def test_the_running_time_is_the_same_on_both_screens(apart: Two) -> None:
    apart.later(30)

    assert abs(apart.ann.desk.now() - apart.bea.desk.now()) < 3000


# O5
def test_a_laptop_says_that_its_clock_is_another(apart: Two) -> None:
    assert "clock is 7:00 ahead" in apart.bea.notice
    assert not apart.ann.desk.ahead
