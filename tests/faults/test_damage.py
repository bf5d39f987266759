"""Damage of every kind, a few times: noticed, salvaged, and nothing ends in a report."""

import random
from pathlib import Path

import pytest

from tests.faults.damage import JOURNAL_KINDS, KINDS, MUTATIONS, Tally, Trial

FEW = 3
MANY = 40


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    return Trial(tmp_path_factory.mktemp("damage"), random.randrange(1 << 30))


def _holds(tally: Tally) -> None:
    assert tally.crashes == 0
    assert tally.noticed == tally.altered
    assert tally.salvaged >= 0.99 * tally.readable


# R5
@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_noticed_and_what_it_left_is_salvaged(trial: Trial, kind: str) -> None:
    tally = trial.damage(kind, FEW)

    _holds(tally)
    assert tally.overclaims == 0


# R5
@pytest.mark.parametrize("kind", JOURNAL_KINDS)
def test_a_damaged_journal_costs_nothing_that_was_saved(trial: Trial, kind: str) -> None:
    _holds(trial.damage(kind, FEW))


# R8
def test_bytes_changed_anywhere_end_in_no_report(trial: Trial, tmp_path: Path) -> None:
    tally = trial.damage(MUTATIONS, MANY)

    assert tally.crashes == 0
    assert tally.noticed == tally.altered
