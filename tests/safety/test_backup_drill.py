"""Make, kill, restore, compare: `tests/faults/backups.py` does the same at length."""

from tests.faults.backups import backup_drill


# K3
def test_what_was_backed_up_when_the_program_was_killed_comes_back() -> None:
    result = backup_drill(4)

    assert result.holds, result.says
