"""Three programs, killed again and again, and a folder that is late: nothing committed is lost."""

from pathlib import Path

from tests.folder.campaign import run

SECONDS = 12


# H8, K4; five minutes of it are in tests/bench/folder_bench.py.
def test_three_programs_killed_while_they_share_a_folder_end_equal_and_lose_nothing(
    tmp_path: Path,
) -> None:
    outcome = run(tmp_path, SECONDS, seed=5)

    assert outcome.did["kills"] > 2
    assert outcome.did["torn"] > 2
    assert outcome.registers > 100
    assert (outcome.lost, outcome.are_equal, outcome.faults) == (0, True, [])
