"""The speakers' list: its order, its closing, its kinds, and who was not reached."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands import participants, speakers_list
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.floor_reading import now_row, waiting_rows
from townnotes.domain.floor.speakers import not_heard, open_intervention, took_the_floor, waiting
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError
from townnotes.session import Session


def _ask(townhall: Townhall, *names: str) -> list[str]:
    return [townhall.asks(townhall.participant(name)) for name in names]


def _row(townhall: Townhall) -> list[str]:
    return [one.id for one in waiting(townhall.state)]


def _move(townhall: Townhall, id_: str, place: int) -> None:
    townhall.do(speakers_list.move_request(townhall.state, id_, place), "Move")


def _close(townhall: Townhall) -> None:
    townhall.do(speakers_list.open_or_close_list(townhall.state, townhall.time), "Close")


# B2
def test_the_order_given_by_hand_survives_a_restart(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo", "Cy")
    _move(townhall, ids[2], 0)
    _move(townhall, ids[0], 2)
    path = townhall.session.path
    townhall.session.close()

    townhall.session = Session.open(path, "me")

    assert _row(townhall) == [ids[2], ids[1], ids[0]]


# B2
@settings(max_examples=25, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 4), st.integers(-1, 6)), max_size=8))
def test_a_request_moved_stands_where_it_was_put(moves: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        townhall = Townhall(Path(folder) / "one.townnotes")
        expected = _ask(townhall, "Ada", "Bo", "Cy", "Di", "Ed")
        for which, place in moves:
            id_ = expected[which]
            _move(townhall, id_, place)
            expected.remove(id_)
            expected.insert(max(0, place), id_)

            assert _row(townhall) == expected
        townhall.session.close()


# B2
def test_two_ranks_given_alike_on_two_laptops_do_not_keep_a_request_from_its_place(
    townhall: Townhall,
) -> None:
    ids = sorted(_ask(townhall, "Ada", "Bo", "Cy"))
    townhall.do([Assign("request", id_, "rank", "M") for id_ in ids])

    _move(townhall, ids[2], 1)

    assert _row(townhall) == [ids[0], ids[2], ids[1]]


# B2
def test_a_late_request_moved_up_among_the_others_is_late_no_more(townhall: Townhall) -> None:
    early = _ask(townhall, "Ada", "Bo")
    _close(townhall)
    late = _ask(townhall.later(5), "Cy", "Di")

    _move(townhall, late[1], 1)

    assert _row(townhall) == [early[0], late[1], early[1], late[0]]
    assert [row.late for row in waiting_rows(townhall.state)] == [False, False, False, True]


# B2
def test_late_requests_are_ordered_among_themselves_and_stay_late(townhall: Townhall) -> None:
    early = _ask(townhall, "Ada")
    _close(townhall)
    late = _ask(townhall.later(5), "Cy", "Di")

    _move(townhall, late[1], 1)

    assert _row(townhall) == [early[0], late[1], late[0]]
    assert [row.late for row in waiting_rows(townhall.state)] == [False, True, True]


# B2
def test_an_ordinary_request_is_not_put_after_the_late_ones_and_that_is_said(
    townhall: Townhall,
) -> None:
    early = _ask(townhall, "Ada", "Bo")
    _close(townhall)
    late = _ask(townhall.later(5), "Cy")

    _move(townhall, early[0], 2)
    assert _row(townhall) == [early[1], early[0], *late]
    with pytest.raises(RuleError, match="Late requests stay after the others"):
        _move(townhall, early[0], 2)


# B4
def test_a_right_of_reply_does_not_add_to_those_who_took_the_floor(townhall: Townhall) -> None:
    ada, bo = townhall.participant("Ada"), townhall.participant("Bo")
    townhall.speaks(ada, "a")

    townhall.later(5).speaks(bo, "b", kind="right of reply")

    assert list(took_the_floor(townhall.state)) == [ada.id]


# B4
def test_a_request_keeps_kind_relation_and_group_when_it_gets_the_floor(townhall: Townhall) -> None:
    id_ = _ask(townhall, "Ada")[0]
    said = {"kind": "right of reply", "in_relation_to": "Bo", "on_behalf_of": "Harbour"}
    townhall.do(speakers_list.change_request(townhall.state, id_, **said))

    one = townhall.next()

    assert one
    assert (one.kind, one.in_relation_to, one.on_behalf_of) == ("right of reply", "Bo", "Harbour")


# B4, C1
def test_a_limit_of_ones_own_goes_before_the_category_s(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders", limit=120)
    id_ = townhall.asks(townhall.participant("Ada", category=stakeholder.id))

    townhall.do(speakers_list.change_request(townhall.state, id_, limit=45))

    assert [row.seconds for row in waiting_rows(townhall.state)] == [45]
    one = townhall.next()
    assert one
    assert one.limit == 45


@pytest.mark.parametrize("fields", [{"kind": "song"}, {"limit": 0}, {"limit": 90_000}])
def test_a_kind_or_limit_that_cannot_be_is_refused(
    townhall: Townhall, fields: dict[str, object]
) -> None:
    id_ = _ask(townhall, "Ada")[0]

    with pytest.raises(RuleError, match="earlier one stays"):
        speakers_list.change_request(townhall.state, id_, **fields)


def test_a_request_called_meanwhile_is_not_changed(townhall: Townhall) -> None:
    id_ = _ask(townhall, "Ada")[0]
    townhall.next()

    with pytest.raises(RuleError, match="no longer on the list"):
        speakers_list.change_request(townhall.state, id_, kind="procedural")


# B5
def test_closing_stores_the_instant_and_opening_takes_it_away(townhall: Townhall) -> None:
    closed = townhall.time
    _close(townhall)
    assert townhall.state.session.list_closed == closed

    _close(townhall.later(60))

    assert townhall.state.session.list_closed is None


# B5
def test_requests_while_the_list_is_closed_are_late_and_undo_opens_it(townhall: Townhall) -> None:
    _close(townhall)
    _ask(townhall.later(1), "Ada")
    assert [one.state for one in waiting(townhall.state)] == ["late"]

    townhall.session.undo()
    _ask(townhall, "Bo")

    assert [one.state for one in waiting(townhall.state)] == ["waiting", "late"]


# B5
def test_a_closing_time_announced_ahead_closes_the_list_when_it_comes(townhall: Townhall) -> None:
    townhall.do([Assign("session", townhall.state.session.id, "list_closed", townhall.time + 5000)])

    _ask(townhall, "Ada")
    _ask(townhall.later(5), "Bo")

    assert [one.state for one in waiting(townhall.state)] == ["waiting", "late"]


# B6
def test_a_suggested_order_is_taken_in_one_step_and_undone_in_one(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo", "Cy", "Di")
    wanted = [ids[2], ids[0], ids[3], ids[1]]

    townhall.do(speakers_list.reorder(townhall.state, wanted), "Order")
    assert _row(townhall) == wanted
    townhall.session.undo()

    assert _row(townhall) == ids


# B6
def test_an_order_of_a_list_that_has_changed_is_refused(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo")
    townhall.next()

    with pytest.raises(RuleError, match="changed meanwhile"):
        speakers_list.reorder(townhall.state, ids)


# B10
def test_ending_the_townhall_leaves_who_waits_as_not_reached(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo", "Cy")
    townhall.next()
    end = townhall.later(60).time

    townhall.do(speakers_list.end_townhall(townhall.state, end), "End")

    assert [one.id for one in not_heard(townhall.state)] == ids[1:]
    assert {one.state for one in not_heard(townhall.state)} == {"not reached"}
    assert townhall.state.session.ended == end
    assert open_intervention(townhall.state) is None
    assert townhall.state.all(Intervention)[0].ended == end


# B10
def test_the_end_of_the_townhall_is_undone_in_one_step(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo")
    townhall.next()
    before = now_row(townhall.state)
    townhall.do(speakers_list.end_townhall(townhall.state, townhall.later(60).time), "End")

    townhall.session.undo()

    assert now_row(townhall.state) == before
    assert _row(townhall) == ids[1:]
    assert townhall.state.session.ended is None


# B10
def test_a_second_end_is_refused_in_words(townhall: Townhall) -> None:
    townhall.do(speakers_list.end_townhall(townhall.state, townhall.time))

    with pytest.raises(RuleError, match="ended already"):
        speakers_list.end_townhall(townhall.state, townhall.time)


# B10
def test_who_withdrew_or_was_heard_is_not_among_those_not_heard(townhall: Townhall) -> None:
    ids = _ask(townhall, "Ada", "Bo", "Cy")
    townhall.next()
    townhall.do(speakers_list.withdraw(townhall.state, ids[1]))

    townhall.do(speakers_list.end_townhall(townhall.state, townhall.later(60).time))

    assert [one.id for one in not_heard(townhall.state)] == [ids[2]]


# B11
def test_the_participant_who_speaks_is_not_removed_and_that_is_said(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")
    townhall.asks(ada)
    townhall.next()

    with pytest.raises(RuleError, match="Ada has taken the floor and stays in the record"):
        participants.remove_participant(townhall.state, ada.id)


# B3
def test_ten_times_next_within_a_second_calls_one_and_undo_brings_all_back(
    townhall: Townhall,
) -> None:
    ids = _ask(townhall, "Ada", "Bo", "Cy")
    for _ in range(10):
        townhall.next()
        townhall.later(0.09)
    assert _row(townhall) == ids[1:]

    townhall.session.undo()

    assert _row(townhall) == ids
    assert not townhall.state.all(Intervention)


def test_a_list_of_names_is_added_in_one_step_known_ones_as_they_are(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")
    entries = [
        speakers_list.ListEntry(ada.id),
        speakers_list.ListEntry("", "Ms.", "Bo Lind", "Harbour", "bo@harbour.org"),
        speakers_list.ListEntry("", "", "Cem"),
    ]

    townhall.do(
        speakers_list.request_several(townhall.state, entries, new_id, townhall.time), "Paste"
    )

    people = [townhall.state.find(Participant, one.participant) for one in waiting(townhall.state)]
    assert [(one.honorific, one.name, one.email, one.to_identify) for one in people if one] == [
        ("", "Ada", "", False),
        ("Ms.", "Bo Lind", "bo@harbour.org", False),
        ("", "Cem", "", True),
    ]
    townhall.session.undo()
    assert waiting(townhall.state) == ()
