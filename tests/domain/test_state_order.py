"""The state keeps every kind in its order as single entities come, change, join and go."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import Intervention, Pause, Point, Request, Theme
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State

RANKED = (Intervention, Request, Theme, Point)
KINDS = (*RANKED, Pause)
RANKS = st.sampled_from(("1", "5", "V", "zz"))


@st.composite
def changes(draw: st.DrawFn) -> list[list[tuple[str, str, str, object]]]:
    """Draw batches of changes to a few entities; some delete, some join two of them."""
    entity = st.sampled_from([kind.entity for kind in RANKED])
    hanging = st.sampled_from([Point.entity, Pause.entity])
    number = st.integers(0, 4)
    one = st.one_of(
        st.tuples(entity, number, st.just("rank"), RANKS),
        st.tuples(st.just("intervention"), number, st.just("began"), st.integers(0, 9)),
        st.tuples(entity, number, st.just("deleted"), st.booleans()),
        st.tuples(st.just("link"), number, st.sampled_from(("one", "other")), number),
        st.tuples(hanging, number, st.just("intervention"), number),
    )
    batches = draw(st.lists(st.lists(one, min_size=1, max_size=4), max_size=12))
    return [
        [(kind, f"{kind}{n}", field, _named(kind, field, value)) for kind, n, field, value in batch]
        for batch in batches
    ]


def _named(kind: str, field: str, value: object) -> object:
    if field == "intervention":
        return f"intervention{value}"
    return f"theme{value}" if kind == "link" else value


def stamped(batches: list[list[tuple[str, str, str, object]]]) -> list[list[Register]]:
    links = [Register("link", f"link{n}", "kind", "a", 0, encode_value("theme")) for n in range(5)]
    made, stamp = [links], 0
    for batch in batches:
        made.append([])
        for entity, id_, field, value in batch:
            stamp += 1
            made[-1].append(Register(entity, id_, field, "a", stamp, encode_value(value)))
    return made


@given(changes())
def test_after_every_change_each_kind_stands_as_if_it_were_sorted_anew(
    batches: list[list[tuple[str, str, str, object]]],
) -> None:
    state, so_far = State(), list[Register]()
    for batch in stamped(batches):
        state.apply(batch)
        so_far += batch
        anew = State()
        anew.apply(so_far)
        assert [state.all(kind) for kind in KINDS] == [anew.all(kind) for kind in KINDS]


@given(changes())
def test_an_entity_is_told_its_place_and_one_that_is_not_there_has_none(
    batches: list[list[tuple[str, str, str, object]]],
) -> None:
    state = State()
    for batch in stamped(batches):
        state.apply(batch)

    for kind in RANKED:
        row = [one.id for one in state.all(kind)]
        places = {id_: at for at, id_ in enumerate(row, 1)}
        every = [f"{kind.entity}{n}" for n in range(5)]
        assert [state.place_of(kind, id_) for id_ in every] == [places.get(id_, 0) for id_ in every]


def test_a_thousand_that_come_at_once_stand_in_order_among_those_there() -> None:
    state = State()
    state.apply([Register("request", f"r{n}", "rank", "a", n, f'"{n:04}"') for n in range(0, 9, 2)])
    before = [one.id for one in state.all(Request)]
    state.apply(
        [Register("request", f"r{n}", "rank", "a", n, f'"{n:04}"') for n in range(1, 999, 2)]
    )

    ranks = [one.rank for one in state.all(Request)]

    assert before == ["r0", "r2", "r4", "r6", "r8"]
    assert len(ranks) == 504
    assert ranks == sorted(ranks)


@given(changes())
def test_those_of_whom_something_holds_are_kept_up_with_every_change(
    batches: list[list[tuple[str, str, str, object]]],
) -> None:
    state = State()
    for batch in stamped(batches):
        state.apply(batch)
        for kind in RANKED:
            assert state.where(kind, _is_low) == tuple(filter(_is_low, state.all(kind)))


def _is_low(one: Intervention | Request | Theme | Point) -> bool:
    return one.rank < "7"
