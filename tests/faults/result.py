"""What came of a row of the table: a sentence with its figures, and whether it holds."""

from typing import NamedTuple


class Result(NamedTuple):
    """The figures in words; `holds` is None where the machine does not allow to try."""

    says: str
    holds: bool | None


def not_tried(why: str) -> Result:
    """Say that a row could not be tried here, and why."""
    return Result(f"not tried: {why}", None)
