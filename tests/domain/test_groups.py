"""What is linked is shown as one, with the best that any of them says."""

from itertools import pairwise, permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import START, Townhall
from townnotes.domain.commands.interventions import correct
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.composed import fullness
from townnotes.domain.entities import Convener, Intervention, Link, Participant, SessionDetails
from townnotes.domain.floor.also_written import also_written, stand_ins
from townnotes.domain.floor.heard import ended_turns, gauge
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.domain.links import link, link_id
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State


def joined(hall: Townhall, kind: type[Participant | Intervention], *ids: str) -> None:
    for one, other in pairwise(ids):
        hall.later(1).do(link(kind.entity, one, other), "Join")


def shown(hall: Townhall, id_: str) -> Participant:
    found = hall.state.find(Participant, id_)
    assert found
    return found


def speaker(hall: Townhall, intervention: str) -> str:
    found = hall.state.find(Intervention, intervention)
    assert found
    return shown(hall, found.speaker).name


@pytest.mark.parametrize("names", list(permutations(["Smith", "Anna Smith", "A. Smith"])))
def test_the_fullest_name_is_shown_for_a_joined_group(
    townhall: Townhall, names: tuple[str, ...]
) -> None:
    people = [townhall.participant(name).id for name in names]

    joined(townhall, Participant, *people)

    assert [one.name for one in townhall.state.all(Participant)] == ["Anna Smith"]
    assert townhall.state.all(Participant)[0].id == people[0]


def test_a_title_makes_a_name_no_fuller(townhall: Townhall) -> None:
    one, other = townhall.participant("Anna Smith"), townhall.participant("Ms Dr Smith")

    joined(townhall, Participant, one.id, other.id)

    assert shown(townhall, one.id).name == "Anna Smith"


def test_of_two_names_the_one_with_its_accents_is_shown(townhall: Townhall) -> None:
    one, other = townhall.participant("Åsa Öberg"), townhall.participant("Asa Oberg")

    joined(townhall, Participant, one.id, other.id)

    assert shown(townhall, one.id).name == "Åsa Öberg"


def test_what_one_leaves_empty_the_other_fills(townhall: Townhall) -> None:
    category = townhall.category("expert", "experts")
    one = townhall.participant("Horvat", category=category.id, email="h@x.org")
    other = townhall.participant("", organization="Red Cross")

    joined(townhall, Participant, one.id, other.id)

    found = shown(townhall, other.id)
    assert (found.name, found.organization, found.category, found.email) == (
        "Horvat", "Red Cross", category.id, "h@x.org")  # fmt: skip


def test_the_name_of_an_organization_is_nobody_s(townhall: Townhall) -> None:
    one = townhall.participant("Red Cross Society")
    other = townhall.participant("Lena", organization="Red Cross Society")

    joined(townhall, Participant, one.id, other.id)

    assert shown(townhall, one.id).name == "Lena"


def test_a_name_typed_after_joining_is_shown_though_it_is_shorter(townhall: Townhall) -> None:
    one, other = townhall.participant("Lena Horvat"), townhall.participant("Horvat")
    joined(townhall, Participant, one.id, other.id)

    townhall.later(1).do(change_participant(townhall.state, one.id, name="Lenka"), "Correct")

    assert shown(townhall, other.id).name == "Lenka"


def test_the_name_that_the_earliest_has_can_be_chosen_over_a_fuller_one(townhall: Townhall) -> None:
    one, other = townhall.participant("Horvat"), townhall.participant("Lena Horvat")
    joined(townhall, Participant, one.id, other.id)

    townhall.later(1).do(change_participant(townhall.state, one.id, name="Horvat"), "Correct")

    assert shown(townhall, one.id).name == "Horvat"


def test_undo_of_a_correction_shows_the_fullest_name_again(townhall: Townhall) -> None:
    one, other = townhall.participant("Horvat"), townhall.participant("Lena Horvat")
    joined(townhall, Participant, one.id, other.id)
    townhall.later(1).do(change_participant(townhall.state, one.id, name="Lenka"), "Correct")

    townhall.later(1).session.undo()

    assert shown(townhall, one.id).name == "Lena Horvat"


def test_taken_apart_again_each_has_their_own_name(townhall: Townhall) -> None:
    one, other = townhall.participant("Horvat"), townhall.participant("Lena Horvat")
    joined(townhall, Participant, one.id, other.id)
    id_ = link_id(Participant.entity, one.id, other.id)

    townhall.do([Assign(Link.entity, id_, "deleted", True)], "Separate")

    assert [shown(townhall, each.id).name for each in (one, other)] == ["Horvat", "Lena Horvat"]


def test_what_a_member_says_from_now_on_is_seen_at_once(townhall: Townhall) -> None:
    one, other = townhall.participant("Horvat"), townhall.participant("Lena Horvat")
    joined(townhall, Participant, one.id, other.id)
    assert shown(townhall, one.id).organization == ""

    townhall.do([Assign(Participant.entity, other.id, "organization", "Red Cross")], "Typing")

    assert shown(townhall, one.id).organization == "Red Cross"
    assert townhall.state.all(Participant)[0].organization == "Red Cross"


def test_a_member_can_be_read_alone(townhall: Townhall) -> None:
    one, other = townhall.participant("Horvat"), townhall.participant("Lena Horvat")
    joined(townhall, Participant, one.id, other.id)

    alone = townhall.state.alone(Participant, one.id)

    assert alone
    assert alone.name == "Horvat"


def test_conveners_that_are_one_stand_once_with_all_that_is_known(townhall: Townhall) -> None:
    ids = [townhall.new_id() for _ in range(2)]
    townhall.do([Assign(Convener.entity, ids[0], "name", "Ms. Buenrostro"),
                 Assign(Convener.entity, ids[1], "name", "Alicia Buenrostro"),
                 Assign(Convener.entity, ids[1], "of", "Mexico")])  # fmt: skip

    townhall.later(1).do(link(Convener.entity, *ids))

    found = townhall.state.all(Convener)
    assert [(one.name, one.of) for one in found] == [("Alicia Buenrostro", "Mexico")]


def test_the_session_keeps_its_own_title_and_takes_what_it_lacks(townhall: Townhall) -> None:
    first = townhall.state.session
    townhall.later(1).do([
        Assign(SessionDetails.entity, "b" * 32, "name", "very long virtual townhall"),
        Assign(SessionDetails.entity, "b" * 32, "platform", "Zoom"),
        Assign(SessionDetails.entity, "b" * 32, "list_closed", START),
    ])  # fmt: skip

    townhall.later(1).do(link(SessionDetails.entity, first.id, "b" * 32))

    found = townhall.state.session
    assert (found.name, found.platform, found.list_closed) == (first.name, "Zoom", None)


class Smiths:
    """Anna and John Smith, whom one note-taker calls Smith both times."""

    def __init__(self, hall: Townhall) -> None:
        self.anna = hall.participant("Anna Smith", organization="Youth Net")
        self.john = hall.participant("John Smith", organization="IUCN")
        self.smith = hall.participant("Smith")
        self.turns = [
            tuple(hall.speaks(who).id for who in (full, self.smith))
            for full in (self.anna, self.john)
        ]
        for pair in self.turns:
            joined(hall, Intervention, *pair)


def test_a_joined_intervention_has_the_fullest_speaker_of_its_members(townhall: Townhall) -> None:
    smiths = Smiths(townhall)

    assert [speaker(townhall, ours) for ours, _ in smiths.turns] == ["Anna Smith", "John Smith"]


def test_whoever_is_called_by_less_there_is_no_person_of_their_own(townhall: Townhall) -> None:
    smiths = Smiths(townhall)

    shown_ = gauge(townhall.state, ended_turns(townhall.state))

    assert list(took_the_floor(townhall.state)) == [smiths.anna.id, smiths.john.id]
    assert stand_ins(townhall.state) == {smiths.smith.id}
    assert shown_.silent == ()


def test_linked_with_one_of_two_a_poorer_name_still_stands_for_the_other(
    townhall: Townhall,
) -> None:
    smiths = Smiths(townhall)

    joined(townhall, Participant, smiths.smith.id, smiths.anna.id)

    assert [speaker(townhall, ours) for ours, _ in smiths.turns] == ["Anna Smith", "John Smith"]


def test_a_speaker_corrected_after_joining_stays(townhall: Townhall) -> None:
    smiths = Smiths(townhall)
    first = smiths.turns[0][0]

    townhall.later(1).do(correct(townhall.state, first, townhall.time, speaker=smiths.smith.id))

    assert speaker(townhall, first) == "Smith"


def test_what_a_speaker_said_follows_when_somebody_else_is_named_in_full(
    townhall: Townhall,
) -> None:
    one, other = townhall.participant("Berg"), townhall.participant("Horvat")
    turns = [townhall.speaks(who).id for who in (one, other)]
    joined(townhall, Intervention, *turns)

    townhall.do(change_participant(townhall.state, one.id, name="Ida Berg"), "Correct")

    assert speaker(townhall, turns[0]) == "Ida Berg"
    assert [each.id for each in townhall.state.having(Intervention, "speaker", one.id)] == turns[:1]
    assert townhall.state.having(Intervention, "speaker", other.id) == ()


def test_notes_without_times_have_those_of_what_they_are_joined_with(townhall: Townhall) -> None:
    who = townhall.participant("Lena Horvat")
    timed = townhall.speaks(who)
    bare = townhall.new_id()
    townhall.do([Assign(Intervention.entity, bare, "speaker", who.id)])

    joined(townhall, Intervention, bare, timed.id)

    found = townhall.state.all(Intervention)
    assert [(one.began, one.ended) for one in found] == [(timed.began, timed.ended)]


def test_how_else_somebody_was_written_is_kept(townhall: Townhall) -> None:
    smiths = Smiths(townhall)

    assert also_written(townhall.state, smiths.anna.id) == ("Smith",)
    assert also_written(townhall.state, smiths.smith.id) == ()


_NAMES = st.sampled_from(["Smith", "Anna Smith", "A. Smith", "Ms Smith", "Änna Smith", ""])
_AUTHORS = st.sampled_from(["a" * 32, "b" * 32])


@given(
    said=st.lists(st.tuples(_NAMES, _NAMES, _AUTHORS), min_size=2, max_size=4),
    order=st.randoms(use_true_random=False),
)
def test_a_group_is_the_same_in_whatever_order_its_registers_come(
    said: list[tuple[str, str, str]], order: Random
) -> None:
    registers = [
        Register(Participant.entity, f"{at:032x}", field, author, stamp << 16, encode_value(text))
        for at, (name, body, author) in enumerate(said)
        for stamp, (field, text) in enumerate((("name", name), ("organization", body)), start=at)
    ]
    links = [one for at in range(len(said) - 1)
             for one in link(Participant.entity, f"{at:032x}", f"{at + 1:032x}")]  # fmt: skip
    registers += [
        Register(one.entity, one.id, one.field, "c" * 32, 99 << 16, encode_value(one.value))
        for one in links
    ]
    whole, slowly = State(), State()
    whole.apply(registers)
    order.shuffle(registers)
    for one in registers:
        slowly.apply([one])
        slowly.all(Participant)

    assert slowly.all(Participant) == whole.all(Participant)
    assert len(whole.all(Participant)) == 1


@given(name=st.text(max_size=30), more=st.text(alphabet="abcdefg", min_size=2, max_size=8))
def test_a_name_with_one_more_word_is_fuller(name: str, more: str) -> None:
    assert fullness(f"{name} x{more}") > fullness(name)
