"""What the number of those who took the floor hangs on after a merge."""

import pytest

from tests.builders import Townhall
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.heard import ended_turns, gauge
from townnotes.domain.floor.speakers import count_hangs_on, took_the_floor
from townnotes.domain.links import APART, link
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import lint


def merged(hall: Townhall, *people: tuple[str, str]) -> list[str]:
    """Have people speak in a record in which one intervention was noted by two."""
    ids = [hall.participant(name, organization=body).id for name, body in people]
    turns = [hall.speaks(one).id for id_ in ids if (one := hall.state.find(Participant, id_))]
    again = hall.new_id()
    hall.do([Assign(Intervention.entity, again, "speaker", ids[0])])
    hall.later(1).do(link(Intervention.entity, turns[0], again))
    return ids


def doubts(hall: Townhall) -> list[str]:
    return [one.words for one in count_hangs_on(hall.state)]


@pytest.mark.parametrize("poorer", [("Horvat", ""), ("L. Horvat", ""), ("HORVAT", "Red Cross")])
def test_who_is_called_by_less_is_counted_as_the_one_they_can_be(
    townhall: Townhall, poorer: tuple[str, str]
) -> None:
    ids = merged(townhall, ("Lena Horvat", "Red Cross"), ("Wei Okoye", "WWF"), poorer)

    assert list(took_the_floor(townhall.state)) == ids[:2]
    assert doubts(townhall) == []


def test_whoever_notes_alone_is_counted_as_they_write(townhall: Townhall) -> None:
    for name in ("Lena Horvat", "Horvat"):
        townhall.speaks(townhall.participant(name))

    assert len(took_the_floor(townhall.state)) == 2
    assert doubts(townhall) == []


def test_who_may_be_one_of_two_is_said_to_be_doubtful(townhall: Townhall) -> None:
    merged(townhall, ("Anna Smith", ""), ("John Smith", ""), ("Smith", ""))

    assert len(took_the_floor(townhall.state)) == 2
    assert doubts(townhall) == ["“Smith” may be Anna Smith or John Smith"]


@pytest.mark.parametrize("alone", [("", "Red Cross"), ("Red Cross", "")])
def test_an_organization_alone_is_counted_as_its_only_speaker_and_doubtful(
    townhall: Townhall, alone: tuple[str, str]
) -> None:
    merged(townhall, ("Lena Horvat", "Red Cross"), ("Wei Okoye", "WWF"), alone)

    assert len(took_the_floor(townhall.state)) == 2
    assert doubts(townhall) == ["“Red Cross” may be Lena Horvat or somebody else"]


def test_an_organization_alone_that_closes_may_be_who_opened_without_one(
    townhall: Townhall,
) -> None:
    floor = [(f"{first} Okoye", "WWF") for first in ("Wei", "Amina", "Juan", "Zoe", "Ivo", "Mara")]
    merged(townhall, ("Horvat", ""), *floor, ("", "Red Cross"))

    assert doubts(townhall) == ["“Red Cross” may be Horvat"]


def test_an_organization_alone_amid_a_townhall_is_somebody_of_their_own(townhall: Townhall) -> None:
    floor = [(f"{first} Okoye", "WWF") for first in ("Wei", "Amina", "Juan", "Zoe", "Ivo", "Mara")]
    merged(townhall, *floor[:3], ("", "Red Cross"), ("Horvat", ""), *floor[3:])

    assert doubts(townhall) == []


def test_of_another_organization_nobody_is_the_same(townhall: Townhall) -> None:
    merged(townhall, ("Anna Smith", "IUCN"), ("Smith", "WWF"))

    assert len(took_the_floor(townhall.state)) == 2


def test_one_name_of_two_organizations_is_counted_twice_and_doubtful(townhall: Townhall) -> None:
    merged(townhall, ("Anna Smith", "IUCN"), ("Anna Smith", "WWF"))

    assert len(took_the_floor(townhall.state)) == 2
    assert doubts(townhall) == ["“Anna Smith (IUCN)” may be Anna Smith (WWF)"]


def test_a_familiar_form_of_a_name_from_another_laptop_is_doubtful(townhall: Townhall) -> None:
    merged(townhall, ("Robert Smith", "WWF"), ("Wei Okoye", "WWF"))
    theirs = townhall.new_id()
    said = {"made": "true", "name": '"Bob Smith"', "organization": '"WWF"'}
    townhall.session.take_in(
        Register(Participant.entity, theirs, field, "b" * 32, 1, value)
        for field, value in said.items()
    )
    spoke = townhall.state.find(Participant, theirs)
    assert spoke is not None
    townhall.speaks(spoke)

    assert doubts(townhall) == ["“Robert Smith” may be Bob Smith"]


def test_who_was_kept_apart_is_in_no_doubt(townhall: Townhall) -> None:
    ids = merged(townhall, ("Anna Smith", ""), ("John Smith", ""), ("Smith", ""))

    for full in ids[:2]:
        townhall.do(link(APART, ids[2], full))

    assert len(took_the_floor(townhall.state)) == 3
    assert doubts(townhall) == []


def test_style_check_and_gauge_say_what_the_number_hangs_on(townhall: Townhall) -> None:
    merged(townhall, ("Anna Smith", ""), ("John Smith", ""), ("Smith", ""))

    found = [one for one in lint(townhall.state, write_draft(townhall.state)) if one.rule == 35]
    shown = gauge(townhall.state, ended_turns(townhall.state))

    doubt = "“Smith” may be Anna Smith or John Smith"
    why = f"The number of those who took the floor may be wrong: {doubt}."
    assert [one.why for one in found] == [why]
    assert [one.words for one in shown.undecided] == doubts(townhall)


def test_four_hundred_of_one_surname_are_all_counted(townhall: Townhall) -> None:
    townhall.do([
        assign
        for at in range(400)
        for who, turn in [(f"{at:032x}", f"{at + 1000:032x}")]
        for assign in (
            Assign(Participant.entity, who, "name", f"Anna{'abcdefghij'[at % 10]}{at} Kim"),
            Assign(Intervention.entity, turn, "speaker", who),
            Assign(Intervention.entity, turn, "began", townhall.time + at),
        )
    ])  # fmt: skip
    townhall.do(link(Intervention.entity, f"{1000:032x}", f"{1001:032x}"))

    assert len(took_the_floor(townhall.state)) == 399
    assert doubts(townhall) == []


def test_two_who_were_noted_in_one_moment_are_doubtful_until_kept_apart(townhall: Townhall) -> None:
    ids = merged(townhall, ("Anna Smith", ""), ("Wei Okoye", "WWF"))
    turn = townhall.state.all(Intervention)[-1]
    assert turn.began is not None
    assert turn.ended is not None
    zoe = townhall.participant("Zoe Berg").id
    said = {"speaker": zoe, "kind": "statement", "began": turn.began + 1, "ended": turn.ended + 1}
    heard = townhall.new_id()
    townhall.session.take_in(
        Register(Intervention.entity, heard, name, "b" * 32, townhall.time << 16, encode_value(one))
        for name, one in said.items()
    )

    assert doubts(townhall) == ["“Wei Okoye” may be Zoe Berg"]

    townhall.later(1).do(link(APART, ids[1], zoe))

    assert doubts(townhall) == []
