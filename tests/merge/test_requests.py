"""What two note-takers have in their speakers' lists, once the people in them are one."""

import pytest

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.speakers_list import change_request, withdraw
from townnotes.domain.entities import Participant, Request
from townnotes.domain.floor.schedule import outlook
from townnotes.domain.floor.speakers import not_heard, waiting
from townnotes.domain.registers import Assign
from townnotes.merge.links import keep_apart, standing_links

NAMES = SPEAKERS[:6]


def called(hall: Townhall, name: str) -> Participant:
    return next(one for one in hall.state.all(Participant) if one.name == name)


def asks(hall: Townhall, *names: str, kind: str = "statement") -> list[str]:
    return [hall.later(5).asks(called(hall, name), kind) for name in names]


def on_the_list(hall: Townhall) -> list[str]:
    found = (hall.state.find(Participant, one.participant) for one in waiting(hall.state))
    return [one.name for one in found if one]


def request(hall: Townhall, id_: str) -> Request:
    found = hall.state.find(Request, id_)
    assert found is not None
    return found


@pytest.fixture
def halls(ann: Townhall, bea: Townhall) -> tuple[Townhall, Townhall]:
    """Two who noted the same six, apart."""
    note_all(ann, NAMES)
    note_all(bea, NAMES)
    return ann, bea


# H3
def test_who_asked_both_note_takers_for_the_floor_waits_once_where_i_have_them(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(bea, NAMES[3], NAMES[2], NAMES[1])
    asks(ann, NAMES[0], NAMES[1], NAMES[2])

    merged_into(ann, saved(bea))

    assert sorted(on_the_list(ann)) == sorted(NAMES[:4])
    assert [name for name in on_the_list(ann) if name != NAMES[3]] == NAMES[:3]


# H3
def test_the_expected_end_stays_where_both_have_the_same_list(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(ann, *NAMES[:3])
    asks(bea, *NAMES[:3])
    before = outlook(ann.state)

    merged_into(ann, saved(bea))

    assert outlook(ann.state) == before


# H3
def test_whom_i_called_waits_no_longer_in_what_another_brings(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(bea, *NAMES[:2])
    asks(ann, *NAMES[:2])
    ann.next()

    merged_into(ann, saved(bea))

    assert on_the_list(ann) == [NAMES[1]]


# H3
def test_who_asks_a_second_time_with_one_of_two_still_waits(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(ann, NAMES[0])
    ann.next()
    asks(bea, NAMES[0])
    bea.next()
    asks(bea, NAMES[0])

    merged_into(ann, saved(bea))

    assert on_the_list(ann) == [NAMES[0]]


# H3
def test_a_right_of_reply_waits_beside_the_same_speakers_statement(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(ann, NAMES[0])
    asks(bea, NAMES[0], kind="right of reply")

    merged_into(ann, saved(bea))

    assert sorted(one.kind for one in waiting(ann.state)) == ["right of reply", "statement"]


# H3
def test_whom_i_took_off_the_list_waits_where_another_still_has_them(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    mine = asks(ann, NAMES[0])
    ann.do(withdraw(ann.state, mine[0]))
    asks(bea, NAMES[0])

    merged_into(ann, saved(bea))

    assert on_the_list(ann) == [NAMES[0]]


# H3
def test_what_i_say_of_a_request_stands_where_the_other_asked_first(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(bea, NAMES[0])
    mine = asks(ann.later(600), NAMES[0])
    ann.do(change_request(ann.state, mine[0], limit=45, on_behalf_of="the Group"))

    merged_into(ann, saved(bea))

    shown = waiting(ann.state)
    assert [(one.limit, one.on_behalf_of) for one in shown] == [(45, "the Group")]


# H3
def test_who_was_not_reached_is_told_once(halls: tuple[Townhall, Townhall]) -> None:
    ann, bea = halls
    for hall in halls:
        one = request(hall, asks(hall, NAMES[0])[0])
        hall.do([Assign(Request.entity, one.id, "state", "not reached")])

    merged_into(ann, saved(bea))

    assert len(not_heard(ann.state)) == 1


# H6
def test_taking_the_merge_back_leaves_my_list_as_it_was(halls: tuple[Townhall, Townhall]) -> None:
    ann, bea = halls
    asks(bea, *NAMES[:3])
    asks(ann, *NAMES[:3])
    before = sorted(ann.state.registers()), waiting(ann.state)
    merged_into(ann, saved(bea))

    ann.session.undo_merge()

    assert (sorted(ann.state.registers()), waiting(ann.state)) == before


# H3
def test_lists_exchanged_both_ways_lose_nobody(halls: tuple[Townhall, Townhall]) -> None:
    ann, bea = halls
    asks(ann, *NAMES[:3])
    asks(bea, *NAMES[1:4])
    anns, beas = copied(ann, "anns", "c"), copied(bea, "beas", "d")
    merged_into(ann, saved(beas))
    merged_into(bea, saved(anns))

    merged_into(ann, saved(bea))

    assert sorted(on_the_list(ann)) == sorted(NAMES[:4])


# H2
def test_a_later_file_of_the_same_note_taker_doubles_nobody(
    halls: tuple[Townhall, Townhall],
) -> None:
    ann, bea = halls
    asks(ann, *NAMES[:2])
    merged_into(ann, saved(copied(bea, "early", "b")))
    asks(bea, *NAMES[:3])

    merged_into(ann, saved(bea))

    assert on_the_list(ann) == NAMES[:3]


# H3
def test_who_is_kept_apart_after_all_waits_for_themselves(halls: tuple[Townhall, Townhall]) -> None:
    ann, bea = halls
    asks(ann, NAMES[0])
    asks(bea, NAMES[0])
    merged_into(ann, saved(bea))
    who = called(ann, NAMES[0]).id
    links = [one for one in standing_links(ann.state) if who in {one.one, one.other}]

    ann.do(keep_apart(ann.state, links))

    assert on_the_list(ann) == [NAMES[0]] * 2
