"""The cards of the theme board: joined, worded, ordered and moved by commands."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.cards import (
    join_cards,
    keep_apart,
    move_to_theme,
    oppose,
    place_card,
    take_apart,
    use_next_words,
)
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.links import opponents
from townnotes.domain.points.cards import card_of, cards_of, kept_apart, place_of
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign, Register, encode_value, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError


@pytest.fixture
def water(townhall: Townhall) -> str:
    theme = townhall.theme("water")
    for name, line in (("Ada", "> wells #water"), ("Bo", "> more wells #water"),
                       ("Cy", "? who pays #water")):  # fmt: skip
        townhall.speaks(townhall.participant(name), line)
    return theme


def texts(hall: Townhall, theme: str) -> list[str]:
    return [card.worded.text for card in cards_of(hall.state, theme)]


def ids(hall: Townhall, theme: str) -> list[str]:
    return [card.id for card in cards_of(hall.state, theme)]


def join(hall: Townhall, *points: str) -> None:
    hall.do(join_cards(hall.state, [new_id() for _ in points], points), "Join")


# F1
def test_joined_points_are_one_card_that_keeps_all_sources(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)

    join(townhall, more, wells)

    assert texts(townhall, water) == ["more wells", "who pays"]
    assert [one.text for one in cards_of(townhall.state, water)[0].points] == [
        "wells", "more wells"
    ]  # fmt: skip


# F1
def test_undo_takes_a_joining_back(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)
    join(townhall, wells, more)

    townhall.session.undo()

    assert texts(townhall, water) == ["wells", "more wells", "who pays"]


# F1
def test_a_card_taken_apart_is_its_points_again(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)
    join(townhall, wells, more)

    townhall.do(take_apart(townhall.state, more))

    assert texts(townhall, water) == ["wells", "more wells", "who pays"]
    assert not any(point.leads for point in townhall.state.all(Point))


# F1
def test_another_points_words_can_stand_for_a_card(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)
    join(townhall, wells, more)

    townhall.do(use_next_words(townhall.state, wells))
    assert texts(townhall, water)[0] == "more wells"

    townhall.do(use_next_words(townhall.state, wells))
    assert texts(townhall, water)[0] == "wells"


def test_who_questions_a_thing_is_not_joined_with_who_asks_for_it(
    townhall: Townhall, water: str
) -> None:
    _, more, pays = ids(townhall, water)

    with pytest.raises(RuleError, match="“called for” and “asked” are not one statement"):
        join(townhall, more, pays)


def _join_with_itself(state: State, one: str) -> list[Assign]:
    return join_cards(state, ["link"], [one, one])


def _place_elsewhere(state: State, one: str) -> list[Assign]:
    return place_card(state, "elsewhere", one, 0)


def _move_nowhere(state: State, one: str) -> list[Assign]:
    return move_to_theme(state, one, "", "gone")


@pytest.mark.parametrize(
    "command", [_join_with_itself, take_apart, use_next_words, _place_elsewhere, _move_nowhere]
)
def test_what_makes_no_sense_of_a_card_is_refused_in_words(
    townhall: Townhall, water: str, command: Callable[[State, str], list[Assign]]
) -> None:
    with pytest.raises(RuleError, match=r"stays?|nothing was changed"):
        command(townhall.state, ids(townhall, water)[0])


# F1
@pytest.mark.parametrize(("place", "order"), [(0, "cab"), (1, "acb"), (9, "abc")])
def test_a_card_is_put_at_a_place_of_its_theme(
    townhall: Townhall, water: str, place: int, order: str
) -> None:
    letters = dict(zip("abc", ids(townhall, water), strict=True))

    townhall.do(place_card(townhall.state, water, letters["c"], place))

    assert ids(townhall, water) == [letters[one] for one in order]


def test_a_new_point_stands_where_it_was_said_among_cards_put_in_order(
    townhall: Townhall, water: str
) -> None:
    townhall.do(place_card(townhall.state, water, ids(townhall, water)[2], 0))

    townhall.speaks(townhall.participant("Di"), "> pumps #water")

    assert texts(townhall, water) == ["who pays", "wells", "more wells", "pumps"]


def test_a_joined_card_moves_with_all_its_points(townhall: Townhall, water: str) -> None:
    wells, more, pays = ids(townhall, water)
    join(townhall, wells, more)

    townhall.do(place_card(townhall.state, water, more, 1))

    assert ids(townhall, water) == [pays, wells]
    townhall.do(take_apart(townhall.state, wells))
    assert ids(townhall, water)[0] == pays


# E4
def test_a_card_moves_to_another_theme_with_all_its_points(townhall: Townhall, water: str) -> None:
    roads = townhall.theme("roads")
    wells, more, _ = ids(townhall, water)
    join(townhall, wells, more)

    townhall.do(move_to_theme(townhall.state, wells, water, roads))

    assert texts(townhall, roads) == ["wells"]
    assert texts(townhall, water) == ["who pays"]


def test_points_without_a_theme_have_cards_too(townhall: Townhall, water: str) -> None:
    townhall.speaks(townhall.participant("Di"), "thanks", "// private")

    assert texts(townhall, "") == ["thanks"]


def test_points_kept_apart_are_remembered_and_joined_by_nothing(
    townhall: Townhall, water: str
) -> None:
    wells, more, _ = ids(townhall, water)

    townhall.do(keep_apart(townhall.state, new_id(), more, wells))

    assert kept_apart(townhall.state) == {frozenset((wells, more))}
    assert len(cards_of(townhall.state, water)) == 3
    assert not keep_apart(townhall.state, new_id(), wells, more)


def test_opposites_are_proposed_as_the_same_no_more_and_joined_by_nothing(
    townhall: Townhall, water: str
) -> None:
    wells, more, _ = ids(townhall, water)

    townhall.do(oppose(townhall.state, more, wells))

    assert opponents(townhall.state, wells) == (more,)
    assert kept_apart(townhall.state) == {frozenset((wells, more))}
    assert len(cards_of(townhall.state, water)) == 3


def test_what_is_joined_is_not_opposed_too(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)
    join(townhall, wells, more)

    with pytest.raises(RuleError):
        oppose(townhall.state, more, wells)


def test_undo_takes_an_opposition_back(townhall: Townhall, water: str) -> None:
    wells, more, _ = ids(townhall, water)
    townhall.do(oppose(townhall.state, more, wells), "Opposite")

    townhall.session.undo()

    assert opponents(townhall.state, wells) == ()


def _said_at(moments: list[int]) -> State:
    """Return a state with a point in a theme for each moment."""
    assigns = [Assign("theme", "t", "label", "water")]
    for number, began in enumerate(moments):
        turn, point = f"i{number}", f"p{number}"
        assigns += [
            Assign(Intervention.entity, turn, "began", began),
            Assign(Point.entity, point, "intervention", turn),
            Assign(Point.entity, point, "rank", rank_between("", "")),
            Assign(Point.entity, point, "text", point),
            Assign(Point.entity, point, "themes/t", True),
        ]
    return _applied(State(), assigns, 1)


def _applied(state: State, assigns: list[Assign], stamp: int) -> State:
    state.apply(
        Register(one.entity, one.id, one.field, "me", stamp << 16, encode_value(one.value))
        for one in assigns
    )
    return state


# F1
@given(
    st.lists(st.integers(0, 3) | st.integers(0, 1 << 41), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9)), max_size=12),
)
def test_cards_stand_where_they_were_put_however_often(
    moments: list[int], moves: list[tuple[int, int]]
) -> None:
    state = _said_at(moments)
    expected = [card.id for card in cards_of(state, "t")]
    for stamp, (which, place) in enumerate(moves, start=2):
        id_ = expected[which % len(expected)]
        expected.remove(id_)
        expected.insert(min(place, len(expected)), id_)
        _applied(state, place_card(state, "t", id_, place), stamp)

        assert [card.id for card in cards_of(state, "t")] == expected


def test_who_speaks_at_no_known_time_stands_last(townhall: Townhall, water: str) -> None:
    first = card_of(townhall.state, ids(townhall, water)[0])
    assert first is not None
    lost = Point(id="lost", rank="V")

    assert place_of(townhall.state, lost) > first.place
