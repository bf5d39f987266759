"""Points that likely say the same are proposed, carefully, and never joined by themselves."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Link, Point
from townnotes.domain.links import APART
from townnotes.domain.state import State
from townnotes.summary.evidence.duplicates import Likely, likely_duplicates

_WORDS = ("wells", "well", "pumps", "for", "new", "villages", "not", "without", "3", "4", "pay",
          "repair", "the", "the repairs", "roads", "§12")  # fmt: skip
_TOLD = {"wells", "pumps", "villages", "repair", "roads"}
_TEXTS = st.lists(st.sampled_from(_WORDS), max_size=6).map(" ".join) | st.text(max_size=8)


def proposed(state: State) -> list[tuple[str, ...]]:
    return [tuple(sorted((_text(state, one.one), _text(state, one.other))))
            for one in likely_duplicates(state)]  # fmt: skip


def _text(state: State, id_: str) -> str:
    point = state.find(Point, id_)
    assert point is not None
    return point.text


def town_of(texts: Sequence[str], stance: str = "called for") -> Townhall:
    town = Townhall()
    town.theme("water")
    for number, text in enumerate(texts):
        town.says(f"s{number}", stance, text, "water")
    return town


# F1
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("repair of village wells", "the repair of the village’s wells"),
        ("the paragraph on fair pay for divers", "fair pay of divers"),
        ("a fund to repair old harbour walls", "funds for repairing harbour walls"),
        ("Swimming lessons in schools", "swimming lessons in schools"),
    ],
)
def test_likely_duplicates_of_a_theme_are_proposed(one: str, other: str) -> None:
    assert proposed(town_of([one, other, "shade at bus stops"]).state) == [
        tuple(sorted((one, other)))
    ]


# F1
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a ban on lamp fishing", "no ban on lamp fishing"),
        ("a limit of 30 boats a day", "a limit of 50 boats a day"),
        ("deleting the paragraph on harbour fees", "the paragraph on harbour fees"),
        ("protection of women at work", "protection of children at work"),
        ("harbour fees", "harbour fees for visiting boats in summer and winter"),
        ("pay", "fair pay"),
        ("shelter for accompanied children", "shelter for unaccompanied children"),
    ],
)
def test_what_differs_in_one_word_that_weighs_is_not_proposed(one: str, other: str) -> None:
    assert proposed(town_of([one, other]).state) == []


def test_points_of_two_themes_or_of_views_that_differ_are_not_likely_the_same() -> None:
    town = town_of(["repair of wells"])
    town.theme("roads")
    town.says("b", "called for", "the repair of wells", "roads")
    town.says("c", "welcomed", "the repair of wells", "water")
    town.says("d", "opposed", "the repair of wells", "water")

    assert not likely_duplicates(town.state)


# F1
@pytest.mark.parametrize("stance", ["", "stressed", "suggested"])
def test_a_view_and_what_was_noted_without_one_may_be_the_same(stance: str) -> None:
    town = town_of(["repair of village wells"])
    town.says("b", stance, "village wells: repair", "water")

    assert len(likely_duplicates(town.state)) == 1


def test_points_that_propose_unlike_wordings_are_not_proposed() -> None:
    town = Townhall()
    town.theme("water")
    for who, new in (("a", "shall"), ("b", "must")):
        town.says(who, "proposed", "firm words on wells", "water",
                  wording={"ask": "replace", "old": "may", "new": new})  # fmt: skip

    assert not likely_duplicates(town.state)


# F1
@pytest.mark.parametrize("kind", [Point.entity, APART])
def test_points_joined_or_kept_apart_are_not_proposed_again(kind: str) -> None:
    town = town_of(["repair of wells", "the repair of wells"])
    one, other = (point.id for point in town.state.all(Point))

    town.add(Link, kind=kind, one=other, other=one)

    assert not likely_duplicates(town.state)


@given(st.lists(_TEXTS, max_size=7))
def test_the_order_of_notes_makes_no_difference_and_no_point_is_its_own_duplicate(
    texts: list[str],
) -> None:
    found = likely_duplicates(town_of(texts).state)

    assert all(one.one < one.other for one in found)
    assert len({(one.one, one.other) for one in found}) == len(found)
    for other in (texts[::-1], sorted(texts)):
        assert sorted(proposed(town_of(texts).state)) == sorted(proposed(town_of(other).state))


@given(st.lists(_TEXTS, max_size=7))
def test_no_pair_that_has_the_same_words_is_missed(texts: list[str]) -> None:
    state = town_of(texts).state
    found = {(one.one, one.other) for one in likely_duplicates(state)}

    for one, other in combinations(sorted(state.all(Point), key=lambda each: each.id), 2):
        if one.text == other.text and len(set(one.text.split()) & _TOLD) > 1:
            assert (one.id, other.id) in found


def test_a_pair_says_how_alike_it_is() -> None:
    (pair,) = likely_duplicates(town_of(["repair of wells", "Repair of wells."]).state)

    assert pair == Likely(pair.one, pair.other, 100)


# F1
def test_a_card_joined_of_a_point_without_stance_is_compared_by_the_other_ones_stance() -> None:
    town = town_of([])
    first = town.says("a", "", "the loss of village wells", "water")
    joined = town.says("b", "expressed concern about", "wells that are gone", "water")
    town.says("c", "expressed concern about", "loss of the village’s wells", "water")
    apart = town.state
    town.same(first, joined)

    assert proposed(apart) == []
    assert proposed(town.state) == [("loss of the village’s wells", "the loss of village wells")]
