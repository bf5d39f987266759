"""The points of a note in order, kept as single ones change: the same as if read anew."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import Link, Point
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State

NOTES = ("i1", "i2", "i3")
POINTS = [f"p{at}" for at in range(6)]

_moves = st.one_of(
    st.tuples(st.just("point"), st.sampled_from(POINTS), st.just("intervention"),
              st.sampled_from(NOTES)),
    st.tuples(st.just("point"), st.sampled_from(POINTS), st.just("rank"), st.sampled_from("abc")),
    st.tuples(st.just("point"), st.sampled_from(POINTS), st.just("deleted"), st.booleans()),
    st.tuples(st.just("intervention"), st.sampled_from(NOTES), st.just("deleted"), st.booleans()),
    st.tuples(st.just("intervention"), st.sampled_from(NOTES), st.just("began"), st.integers(1, 9)),
    st.tuples(st.just("link"), st.just("l"), st.just("deleted"), st.booleans()),
)  # fmt: skip


def _linked(state: State) -> None:
    values = {"kind": "intervention", "one": "i1", "other": "i2"}
    made = [
        Register(Link.entity, "l", field, "me", 1, encode_value(value))
        for field, value in values.items()
    ]
    state.apply([*made, *(Register("intervention", one, "began", "me", 1, "5") for one in NOTES)])


@given(st.lists(st.tuples(_moves, st.sampled_from(NOTES)), max_size=30))
def test_a_note_kept_up_holds_what_one_read_anew_does(
    steps: list[tuple[tuple[str, str, str, object], str]],
) -> None:
    state = State()
    _linked(state)
    for stamp, ((entity, id_, field, value), asked) in enumerate(steps, start=2):
        state.apply([Register(entity, id_, field, "me", stamp, encode_value(value))])

        assert state.points_of(asked) == state.having(Point, "intervention", asked)
