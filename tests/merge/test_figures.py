"""The figures that merging promises hold on debates that nothing was ever chosen by."""

from functools import lru_cache

import pytest

from tests.merge.figures import Figures, official_figures, simulated_figures, strangers_linked
from tests.merge.note_takers import EASY, HARD, MIDDLE, Care, debates

HELD_OUT = [one for one in debates() if not one.is_for_tuning]
pytestmark = pytest.mark.skipif(not HELD_OUT, reason="../shared/data/ep is not here")


@lru_cache
def _simulated(care: Care, count: int = 2) -> Figures:
    return simulated_figures(HELD_OUT, care, "held out", count)


@lru_cache
def _official() -> Figures:
    return official_figures(HELD_OUT)


def test_two_official_records_of_one_debate_are_aligned() -> None:
    assert _official().found.f1 >= 0.985


def test_what_is_linked_by_itself_in_official_records_is_right() -> None:
    assert _official().sure.precision >= 0.99


@pytest.mark.parametrize(("care", "least"), [(EASY, 0.999), (MIDDLE, 0.985), (HARD, 0.95)])
def test_what_note_takers_recorded_apart_is_recognized(care: Care, least: float) -> None:
    assert _simulated(care).found.f1 >= least


@pytest.mark.parametrize("care", [EASY, MIDDLE, HARD])
def test_interventions_linked_by_themselves_are_the_same(care: Care) -> None:
    assert _simulated(care).sure.precision >= 0.99


@pytest.mark.parametrize("care", [EASY, MIDDLE, HARD])
def test_participants_linked_by_themselves_are_the_same(care: Care) -> None:
    assert _simulated(care).people.precision >= 0.99


@pytest.mark.parametrize("care", [EASY, MIDDLE, HARD])
def test_the_clock_offset_is_right_to_five_seconds(care: Care) -> None:
    assert _simulated(care).offset_error <= 5


@pytest.mark.parametrize(("care", "least"), [(MIDDLE, 0.985), (HARD, 0.95)])
def test_three_files_together_are_recognized_as_well(care: Care, least: float) -> None:
    assert _simulated(care, 3).found.f1 >= least


@pytest.mark.parametrize("care", [EASY, HARD])
def test_debates_with_many_of_the_same_speakers_are_told_apart(care: Care) -> None:
    linked, count = strangers_linked(HELD_OUT, care, "strangers")

    assert linked <= count / 100
