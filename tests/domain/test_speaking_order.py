"""Notes of one speaker by two people stand in the order in which it was said."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import Intervention, Link, Point
from townnotes.domain.points.speaking_order import in_speaking_order
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State

ANN, BEA = "ann", "bea"


def _point(turn: str, at: int | None, rank: int) -> Point:
    return Point(id=f"{turn}{rank}", intervention=turn, at=at, rank=f"a{rank}")


def _by_rank(*many: list[Point]) -> list[Point]:
    return sorted((one for each in many for one in each), key=lambda one: (one.rank, one.id))


def _ids(points: tuple[Point, ...]) -> list[str]:
    return [one.id for one in points]


def test_who_noted_the_last_part_alone_has_their_first_line_there() -> None:
    ann = [_point(ANN, at, rank) for rank, at in enumerate((10, 30, 50, 70))]
    bea = [_point(BEA, at, rank) for rank, at in enumerate((52, 72))]

    assert _ids(in_speaking_order(_by_rank(ann, bea))) == [
        "ann0", "ann1", "ann2", "bea0", "ann3", "bea1"
    ]  # fmt: skip


def test_a_line_put_in_afterwards_stands_where_its_writer_put_it() -> None:
    ann = [_point(ANN, at, rank) for rank, at in enumerate((10, 900, 30))]
    bea = [_point(BEA, 20, 0), _point(BEA, 40, 1)]

    assert _ids(in_speaking_order(_by_rank(ann, bea))) == ["ann0", "bea0", "ann1", "ann2", "bea1"]


_NOTES = st.lists(st.one_of(st.none(), st.integers(0, 50)), max_size=6)


@given(_NOTES, _NOTES)
def test_each_note_keeps_its_own_order_whatever_times_it_has(
    first: list[int | None], second: list[int | None]
) -> None:
    ann = [_point(ANN, at, rank) for rank, at in enumerate(first)]
    bea = [_point(BEA, at, rank) for rank, at in enumerate(second)]

    found = in_speaking_order(_by_rank(ann, bea))

    assert [one for one in found if one in ann] == ann
    assert [one for one in found if one in bea] == bea
    assert len(found) == len(ann) + len(bea)


def test_the_points_of_joined_interventions_are_given_as_they_were_said() -> None:
    said = [Register(Intervention.entity, turn, "began", "me", 1, "5") for turn in (ANN, BEA)]
    for turn, rank, at in ((ANN, "a1", 10), (ANN, "a2", 30), (BEA, "a0", 20)):
        for field, value in (("intervention", turn), ("rank", rank), ("at", at)):
            id_ = f"{turn} {at}"
            said.append(Register(Point.entity, id_, field, "me", 1, encode_value(value)))
    for field, value in (("kind", Intervention.entity), ("one", ANN), ("other", BEA)):
        said.append(Register(Link.entity, "l", field, "me", 1, encode_value(value)))
    state = State()
    state.apply(said)

    assert [one.at for one in state.points_of(ANN)] == [10, 20, 30]
