"""Old rows become new ones by steps a view can follow."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes_ui.widgets.list_model import Change, Insert, Move, Remove, steps_between

Row = tuple[str, int]
ROWS = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 3)), unique_by=lambda row: row[0]
)


def _key(row: Row) -> str:
    return row[0]


def _taken(old: list[Row], new: list[Row]) -> tuple[list[Row], list[type]]:
    rows = list(old)
    kinds: list[type] = []
    for step in steps_between(old, new, _key):
        kinds.append(type(step))
        match step:
            case Remove(at):
                del rows[at]
            case Move(at, to):
                rows.insert(to, rows.pop(at))
            case Insert(at, row):
                rows.insert(at, row)
            case Change(at, row):
                assert rows[at][0] == row[0]
                rows[at] = row
    return rows, kinds


@given(old=ROWS, new=ROWS)
def test_the_steps_lead_from_the_old_rows_to_the_new(old: list[Row], new: list[Row]) -> None:
    assert _taken(old, new)[0] == new


@given(rows=ROWS)
def test_rows_that_stay_ask_for_no_step(rows: list[Row]) -> None:
    assert _taken(rows, list(rows)) == (rows, [])


def test_one_row_that_moves_is_one_move() -> None:
    old = [(sign, 0) for sign in "abcdef"]
    new = [(sign, 0) for sign in "bcdefa"]

    assert _taken(old, new)[1] == [Move]
    assert _taken(new, old)[1] == [Move]


@given(count=st.integers(1, 200), data=st.data())
def test_one_row_of_many_that_changes_is_one_step(count: int, data: st.DataObject) -> None:
    old = [(str(number), 0) for number in range(count)]
    at = data.draw(st.integers(0, count - 1))
    new = [*old[:at], (str(at), 1), *old[at + 1 :]]

    assert list(steps_between(old, new, _key)) == [Change(at, (str(at), 1))]
    assert list(steps_between(old, [*old[:at], *old[at + 1 :]], _key)) == [Remove(at)]
