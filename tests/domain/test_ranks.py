"""There is always room between two ranks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.ranks import rank_between, ranks_after


@given(st.lists(st.integers(0, 30), max_size=60))
def test_rows_inserted_anywhere_stand_where_they_were_put(places: list[int]) -> None:
    row: list[str] = []

    for wanted in places:
        place = min(wanted, len(row))
        before = row[place - 1] if place else ""
        after = row[place] if place < len(row) else ""
        row.insert(place, rank_between(before, after))

    assert row == sorted(row)
    assert len(set(row)) == len(row)


def test_ranks_stay_short_where_rows_are_only_added() -> None:
    row = list(ranks_after("", 5000))

    assert row == sorted(set(row))
    assert max(map(len, row)) <= 5


@given(st.from_regex("[0159AZayz]{0,12}[19AZayz]", fullmatch=True))
def test_a_row_added_stands_after_any_rank_there_is(rank: str) -> None:
    added = rank_between(rank, "")

    assert added > rank
    assert rank < rank_between(rank, added) < added


def test_equal_ranks_of_two_people_leave_the_new_row_after_the_first() -> None:
    assert rank_between("V", "V") > "V"


@pytest.mark.parametrize("strange", ["0", "!", "A0", "é", "z" * 5000, "A B"])
def test_a_rank_that_is_no_fraction_of_ours_is_no_neighbour(strange: str) -> None:
    assert rank_between("", strange)
    assert rank_between("A", strange) > "A"
    assert rank_between(strange, "")
