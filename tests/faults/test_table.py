"""The table that is shown names the rows that are tried."""

from tests.faults.__main__ import TABLE
from tests.faults.rows import ROWS


def test_the_table_has_the_rows_that_are_tried() -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    names = [line.split("|")[1].strip() for line in lines if line.startswith("| R")]

    assert names == [row.name for row in ROWS]
