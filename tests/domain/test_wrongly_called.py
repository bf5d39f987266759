"""Who was called by mistake changes places with who really spoke; nobody loses a turn."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands import interventions, speakers_list
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import not_heard, open_intervention, waiting
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


def asking(townhall: Townhall, *names: str) -> dict[str, Participant]:
    """Have so many ask for the floor, a second apart."""
    found = {name: townhall.participant(name) for name in names}
    for one in found.values():
        townhall.later(1).asks(one)
    townhall.later(60)
    return found


def row(townhall: Townhall) -> list[str]:
    people = {one.id: one.name for one in townhall.state.all(Participant)}
    return [people[one.participant] for one in waiting(townhall.state)]


def called(townhall: Townhall) -> Intervention:
    one = townhall.next()
    assert one is not None
    townhall.later(5)
    return one


def corrected(townhall: Townhall, one: Intervention, speaker: object, **more: object) -> None:
    made = interventions.correct(townhall.state, one.id, townhall.now, speaker=speaker, **more)
    townhall.do(made, "Correction")


def now_speaking(townhall: Townhall) -> Intervention:
    one = open_intervention(townhall.state)
    assert one is not None
    return one


# L16
def test_the_wrong_one_is_back_where_they_were_and_the_right_one_waits_no_longer(
    townhall: Townhall,
) -> None:
    people = asking(townhall, "Ada", "Bo", "Cy", "Di")

    corrected(townhall, called(townhall), people["Cy"].id)

    assert row(townhall) == ["Ada", "Bo", "Di"]
    assert now_speaking(townhall).speaker == people["Cy"].id


def test_one_undo_takes_the_change_of_places_back(townhall: Townhall) -> None:
    people = asking(townhall, "Ada", "Bo", "Cy")
    one = called(townhall)
    corrected(townhall, one, people["Cy"].id)

    townhall.session.undo()

    assert row(townhall) == ["Bo", "Cy"]
    assert now_speaking(townhall) == one


def test_both_are_heard_in_the_end_and_nobody_asked_in_vain(townhall: Townhall) -> None:
    people = asking(townhall, "Ada", "Bo")
    corrected(townhall, called(townhall), people["Bo"].id)
    townhall.later(60).next()

    townhall.do(speakers_list.end_townhall(townhall.state, townhall.later(60).now))

    assert not_heard(townhall.state) == ()
    assert [one.speaker for one in townhall.state.all(Intervention)] == [
        people["Bo"].id, people["Ada"].id,
    ]  # fmt: skip


def test_corrected_after_the_end_the_wrong_one_asked_and_was_not_heard(townhall: Townhall) -> None:
    people = asking(townhall, "Ada", "Bo")
    one = called(townhall)
    townhall.do(speakers_list.end_townhall(townhall.state, townhall.later(60).now))

    corrected(townhall, one, people["Bo"].id)

    assert [asked.participant for asked in not_heard(townhall.state)] == [people["Ada"].id]
    assert row(townhall) == []


def test_the_intervention_is_of_the_kind_and_length_that_the_right_one_asked_for(
    townhall: Townhall,
) -> None:
    ada, bo = townhall.participant("Ada"), townhall.participant("Bo", speaks_for="the Harbours")
    townhall.asks(ada)
    townhall.later(1).asks(bo, "group statement")
    townhall.do(speakers_list.change_request(townhall.state, waiting(townhall.state)[1].id,
                                             limit=300))  # fmt: skip
    one = called(townhall.later(60))

    corrected(townhall, one, bo.id, kind=one.kind, limit=one.limit)

    now = now_speaking(townhall)
    assert (now.kind, now.on_behalf_of, now.limit) == ("group statement", "the Harbours", 300)


def test_what_was_typed_with_the_correction_stays_as_typed(townhall: Townhall) -> None:
    ada, bo = townhall.participant("Ada"), townhall.participant("Bo")
    townhall.asks(ada)
    townhall.later(1).asks(bo, "group statement")

    corrected(townhall, called(townhall.later(60)), bo.id, kind="point of order")

    assert now_speaking(townhall).kind == "point of order"


def test_a_newcomer_who_really_spoke_leaves_the_wrong_one_their_turn(townhall: Townhall) -> None:
    asking(townhall, "Ada", "Bo")

    corrected(townhall, called(townhall), interventions.Newcomer(new_id(), "Cy"))

    assert row(townhall) == ["Ada", "Bo"]


def test_a_name_to_identify_that_turns_out_to_be_somebody_known_is_not_put_back(
    townhall: Townhall,
) -> None:
    ids = (new_id(), new_id())
    townhall.do(speakers_list.request_for_unknown(townhall.state, ids, "Kenya", townhall.now))
    known = townhall.participant("Ada Otieno")

    corrected(townhall, called(townhall.later(60)), known.id)

    assert row(townhall) == []
    assert not_heard(townhall.state) == ()


def test_a_name_typed_to_have_the_floor_at_once_never_waited_and_does_not_now(
    townhall: Townhall,
) -> None:
    people = asking(townhall, "Bo", "Cy")
    wrong = townhall.participant("Ada")
    ids = (new_id(), new_id())
    townhall.do(speakers_list.call_at_once(townhall.state, ids, wrong.id, townhall.now))

    corrected(townhall.later(5), now_speaking(townhall), people["Cy"].id)

    assert row(townhall) == ["Bo"]


def test_who_was_heard_since_is_not_put_back(townhall: Townhall) -> None:
    people = asking(townhall, "Ada")
    one = called(townhall)
    townhall.later(60).do(speakers_list.end_open(townhall.state, townhall.now))
    townhall.speaks(people["Ada"])

    corrected(townhall, one, townhall.participant("Cy").id)

    assert row(townhall) == []


def test_a_wish_to_speak_again_that_came_after_the_turn_stays_on_the_list(
    townhall: Townhall,
) -> None:
    people = asking(townhall, "Ada", "Bo")
    one = called(townhall)
    townhall.do(speakers_list.withdraw(townhall.state, waiting(townhall.state)[0].id))
    townhall.do(speakers_list.end_open(townhall.state, townhall.later(60).now))
    townhall.later(60).asks(people["Bo"])

    corrected(townhall, one, people["Bo"].id)

    assert row(townhall) == ["Ada", "Bo"]


def test_a_late_one_called_by_mistake_is_late_again(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")
    townhall.do(speakers_list.open_or_close_list(townhall.state, townhall.now))
    townhall.later(1).asks(ada)

    corrected(townhall, called(townhall.later(60)), townhall.participant("Bo").id)

    assert [one.state for one in waiting(townhall.state)] == ["late"]


# L1
def test_somebody_in_the_middle_of_the_list_is_given_the_floor_and_the_others_keep_their_places(
    townhall: Townhall,
) -> None:
    people = asking(townhall, "Ada", "Bo", "Cy")
    second = waiting(townhall.state)[1].id

    townhall.do(speakers_list.call_request(townhall.state, second, new_id(), townhall.now))

    assert row(townhall) == ["Ada", "Cy"]
    assert now_speaking(townhall).speaker == people["Bo"].id


def test_a_request_that_is_gone_calls_nobody_and_that_is_said(townhall: Townhall) -> None:
    asking(townhall, "Ada")
    id_ = waiting(townhall.state)[0].id
    townhall.do(speakers_list.withdraw(townhall.state, id_))

    with pytest.raises(RuleError, match="no longer on the list"):
        speakers_list.call_request(townhall.state, id_, new_id(), townhall.now)
