"""One turn of one request is one intervention, whoever gives the floor and however often."""

import hashlib
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.folder.mates import Mate
from townnotes.domain.commands.interventions import correct
from townnotes.domain.commands.speakers_list import end_open
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.domain.registers import Assign
from townnotes.errors import RuleError


@pytest.fixture
def ann(townhall: Townhall, tmp_path: Path) -> Mate:
    folder = tmp_path / "shared"
    folder.mkdir()
    for name in ("Marta Kovač", "Idris Okoro"):
        townhall.asks(townhall.participant(name))
    return Mate(townhall, folder, "Ann Lead")


@pytest.fixture
def bea(ann: Mate, tmp_path: Path) -> Mate:
    return Mate.with_copy(ann.hall, tmp_path / "shared", "b" * 32)


def _exchange(*mates: Mate) -> None:
    for _ in range(2):
        for one in mates:
            one.takes()
            one.gives()


def _turns(one: Mate) -> list[Intervention]:
    return list(one.hall.state.all(Intervention))


# O5
def test_a_turns_id_is_made_of_its_request_and_how_many_have_ended(ann: Mate) -> None:
    request = waiting(ann.hall.state)[0].id
    turn = ann.hall.next()
    assert turn is not None

    words = f"intervention\0{request}\0{0}"
    assert turn.id == hashlib.sha256(words.encode()).hexdigest()[:32]


# O5
def test_presses_of_two_laptops_that_know_nothing_of_each_other_are_one_turn(
    ann: Mate, bea: Mate
) -> None:
    ann.hall.next()
    bea.hall.later(5).next()
    _exchange(ann, bea)

    assert len(_turns(ann)) == len(_turns(bea)) == 1


# O5
def test_a_turn_that_both_began_and_both_ended_is_timed_by_one_of_them(
    ann: Mate, bea: Mate
) -> None:
    bea.hall.time += 420_000
    for one in (ann, bea):
        one.hall.next()
    for one in (bea, ann):
        one.hall.later(60).next()
    _exchange(ann, bea)

    first = _turns(ann)[0]
    assert (first.ended or 0) - (first.began or 0) == 60_000
    assert _turns(bea)[0] == first


# O5
def test_a_beginning_that_somebody_corrected_stays_whoever_ends_the_turn(
    ann: Mate, bea: Mate
) -> None:
    for one in (ann, bea):
        one.hall.next()
    _exchange(ann, bea)
    bea.hall.later(30)
    turn = _turns(bea)[0]
    earlier = (turn.began or 0) - 20_000
    bea.hall.do(correct(bea.hall.state, turn.id, bea.hall.time, began=earlier), "correct")
    _exchange(ann, bea)
    ann.hall.later(60).next()
    _exchange(ann, bea)

    assert _turns(ann)[0].began == earlier


# O5
def test_undo_takes_a_turn_back_that_nobody_else_has_a_part_in(ann: Mate, bea: Mate) -> None:
    ann.hall.next()
    _exchange(ann, bea)

    ann.session.undo()
    _exchange(ann, bea)

    assert _turns(bea) == []
    assert len(waiting(bea.hall.state)) == 2


# O5
@pytest.mark.parametrize("how", ["pressed", "typed"])
def test_undo_takes_nothing_of_a_turn_back_in_which_somebody_else_did(
    ann: Mate, bea: Mate, how: str
) -> None:
    ann.hall.next()
    ann.hall.later(60).next()
    if how == "pressed":
        bea.hall.next()
        bea.hall.later(60).next()
    _exchange(ann, bea)
    if how == "typed":
        bea.types("night work on the pier")
    _exchange(ann, bea)

    with pytest.raises(RuleError, match="not undone"):
        ann.session.undo()
    _exchange(ann, bea)

    running = open_intervention(bea.hall.state)
    assert [one.ended is None for one in _turns(bea)] == [False, True]
    assert running is not None
    assert waiting(bea.hall.state) == ()


# O5
def test_after_undo_the_next_press_brings_the_same_turn_back(ann: Mate) -> None:
    first = ann.hall.next()
    ann.session.undo()

    again = ann.hall.later(20).next()

    assert first is not None
    assert again is not None
    assert again.id == first.id
    assert again.began == ann.hall.time


# O5
def test_who_is_called_once_more_has_a_turn_of_its_own(ann: Mate) -> None:
    first = ann.hall.next()
    assert first is not None
    # As an undo on another laptop leaves it.
    ann.hall.later(60).do([Assign("request", first.request, "state", "waiting")])

    again = ann.hall.next()

    assert again is not None
    assert again.id != first.id
    assert len(_turns(ann)) == 2


# O5
def test_copies_of_one_file_that_were_noted_apart_stay_in_the_order_spoken(
    ann: Mate, bea: Mate
) -> None:
    bea.hall.time += 420_000
    for one in (ann, bea):
        one.hall.next()
    for one in (ann, bea):
        one.hall.later(60).next()
    for one in (bea, ann):
        one.hall.later(60).do(end_open(one.hall.state, one.hall.time))
    _exchange(ann, bea)

    assert [one.ended for one in _turns(ann)][:-1] == [one.began for one in _turns(ann)][1:]
