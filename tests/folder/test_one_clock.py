"""How far the clocks of laptops in one folder are apart, from what each sees of the others."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from townnotes.folder.clocks import FolderClocks

NAMES = ("ann", "bea", "cem", "dia")
SECOND = 1000
offsets = st.lists(st.integers(-(10**8), 10**8), min_size=4, max_size=4)
delays = st.lists(st.integers(0, 60_000), min_size=24, max_size=24)


def _met(
    ahead: Sequence[int],
    delays: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    began: int = 1_773_237_600_000,
) -> list[FolderClocks]:
    """Have pairs read each other's file in turn, after some delay each."""
    every = [FolderClocks(name, "ann") for name in NAMES]
    now = began
    for number, delay in enumerate(delays):
        one, other = pairs[number % len(pairs)]
        told = every[one].reading(now + ahead[one])
        now += delay
        every[other].see(NAMES[one], told, now + ahead[other])
    return every


ALL = [(one, other) for one in range(4) for other in range(4) if one != other]


@given(offsets, delays)
def test_every_clock_is_found_to_be_as_far_ahead_as_it_is_within_what_a_file_takes(
    ahead: list[int], delays: list[int]
) -> None:
    every = _met(ahead, delays, ALL)

    for one, wrong in zip(every, ahead, strict=True):
        assert abs(one.settle() - (wrong - ahead[0])) <= 60_000


@given(delays)
def test_nothing_is_applied_between_clocks_that_may_be_equal(delays: list[int]) -> None:
    assert [one.settle() for one in _met([5, 5, 5, 5], delays, ALL)] == [0, 0, 0, 0]


def test_two_who_never_met_know_of_each_other_by_a_third() -> None:
    chain = [(0, 1), (1, 0), (1, 2), (2, 1)]

    every = _met([0, 0, 420 * SECOND, 0], [100] * 12, chain)

    assert abs(every[2].settle() - 420 * SECOND) <= 200


def test_without_word_from_the_other_side_nothing_is_applied() -> None:
    every = _met([0, 420 * SECOND, 0, 0], [100] * 12, [(0, 1)])

    assert every[1].settle() == 0


def test_an_offset_that_may_still_be_right_stays_when_the_folder_grows_slow() -> None:
    every = _met([0, 420 * SECOND, 0, 0], [100] * 12, [(0, 1), (1, 0)])
    first = every[1].settle()

    now = 1_773_237_600_000 + 3600 * SECOND
    for one, other in [(0, 1), (1, 0)] * 3:
        told = every[one].reading(now + (0, 420 * SECOND)[one])
        now += 600 * SECOND
        every[other].see(NAMES[one], told, now + (0, 420 * SECOND)[other])

    assert every[1].settle() == first


def test_a_clock_that_was_set_is_measured_anew() -> None:
    every = _met([0, 420 * SECOND, 0, 0], [100] * 4, [(0, 1), (1, 0)])
    every[1].settle()

    every[1].forget()

    assert every[1].has_news is False
    every[1].see("ann", every[0].reading(1_773_237_700_000), 1_773_237_700_100)
    assert every[1].has_news
