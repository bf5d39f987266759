"""Suggested orders: what each rule promises, and that nothing moves by itself."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.floor.heard import heard
from townnotes.domain.floor.list_suggestions import RULES, Asking, Rule, asking, suggest
from townnotes.domain.floor.speakers import waiting

ASKING = st.builds(
    Asking,
    id=st.uuids().map(str),
    is_group=st.booleans(),
    category=st.sampled_from(["", "a", "b", "c"]),
    times=st.integers(0, 3),
    late=st.booleans(),
)
ROWS = st.lists(ASKING, max_size=12, unique_by=lambda one: one.id).map(
    lambda row: sorted(row, key=lambda one: one.late)
)


def _taken(row: list[Asking], rule: Rule) -> list[Asking]:
    by_id = {one.id: one for one in row}
    return [by_id[id_] for id_ in suggest(row, rule).order]


# B6
@given(row=ROWS, rule=st.sampled_from(RULES))
def test_a_suggestion_loses_nobody_and_adds_nobody(row: list[Asking], rule: Rule) -> None:
    assert sorted(suggest(row, rule).order) == sorted(one.id for one in row)


# B6
@given(row=ROWS, rule=st.sampled_from(RULES))
def test_a_suggestion_taken_over_suggests_nothing_more(row: list[Asking], rule: Rule) -> None:
    taken = _taken(row, rule)

    assert suggest(taken, rule).reasons == {}
    assert _taken(taken, rule) == taken


# B6
@given(row=ROWS, rule=st.sampled_from(RULES))
def test_late_requests_stay_after_the_others_in_every_suggestion(
    row: list[Asking], rule: Rule
) -> None:
    lateness = [one.late for one in _taken(row, rule)]

    assert lateness == sorted(lateness)


# B6
@given(row=ROWS)
def test_groups_come_before_individuals_and_each_keep_their_order(row: list[Asking]) -> None:
    row = [one._replace(late=False) for one in row]

    groups = [one for one in row if one.is_group]
    assert _taken(row, "groups") == groups + [one for one in row if not one.is_group]


# B6
@given(row=ROWS)
def test_first_time_speakers_come_before_those_heard_already(row: list[Asking]) -> None:
    row = [one._replace(late=False) for one in row]

    new = [one for one in row if not one.times]
    assert _taken(row, "first-timers") == new + [one for one in row if one.times]


# B6
@given(row=ROWS)
def test_interleaved_no_category_speaks_twice_while_a_waiting_one_has_not_in_the_round(
    row: list[Asking],
) -> None:
    row = [one._replace(late=False) for one in row]
    seen: dict[str, int] = {}

    for one in _taken(row, "interleaved"):
        seen[one.category] = seen.get(one.category, 0) + 1
        left = {c: sum(each.category == c for each in row) for c in {each.category for each in row}}
        rounds = [seen.get(c, 0) for c in left if seen.get(c, 0) < left[c]]
        assert seen[one.category] <= min([*rounds, seen[one.category]]) + 1


# B6
@given(row=ROWS, rule=st.sampled_from(RULES))
def test_every_one_called_sooner_has_a_reason_and_nobody_else(
    row: list[Asking], rule: Rule
) -> None:
    suggestion = suggest(row, rule)
    before = [one.id for one in row]

    sooner = {id_ for at, id_ in enumerate(suggestion.order) if at < before.index(id_)}
    assert set(suggestion.reasons) == sooner


# B6
def test_who_speaks_for_a_group_or_has_spoken_is_read_from_the_session(townhall: Townhall) -> None:
    ada, bo = townhall.participant("Ada"), townhall.participant("Bo", speaks_for="Harbour Group")
    townhall.speaks(ada, "a")
    ids = [townhall.asks(ada), townhall.asks(bo)]

    row = asking(townhall.state, heard(townhall.state))

    assert [(one.id, one.is_group, one.times) for one in row] == [
        (ids[0], False, 1),
        (ids[1], True, 0),
    ]
    assert suggest(row, "all").order == (ids[1], ids[0])
    assert [one.id for one in waiting(townhall.state)] == ids
