"""The table that is shown names the rows that are tried."""

from tests.faults.__main__ import name_of, read
from tests.faults.rows import ROWS


def test_the_table_has_the_rows_that_are_tried() -> None:
    assert [name_of(one) for one in read()] == [row.name for row in ROWS]
