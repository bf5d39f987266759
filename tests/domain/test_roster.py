"""Participants and conveners as they are added before the call."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.participants import add_to_roster, change_participant, identify
from townnotes.domain.commands.sessions import add_convener, add_convener_alike
from townnotes.domain.entities import Convener, Participant
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


def _last(townhall: Townhall) -> Participant:
    return townhall.state.all(Participant)[-1]


@pytest.mark.parametrize("organization", ["River Network", "river network"])
def test_nobody_is_added_to_the_roster_twice(townhall: Townhall, organization: str) -> None:
    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "River Network"))

    with pytest.raises(RuleError, match="ada obi is already in the table"):
        add_to_roster(townhall.state, new_id(), "ada obi", organization)


def test_one_name_may_stand_for_two_organizations(townhall: Townhall) -> None:
    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "River Network"))

    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "Delta Forum"))

    assert len(townhall.state.all(Participant)) == 2


def test_somebody_new_has_the_category_that_was_said_and_inherits_none(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders")
    townhall.participant("Marta Kovač", category=stakeholder.id)

    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", ""))
    assert _last(townhall).category == ""

    townhall.do(add_to_roster(townhall.state, new_id(), "Bo Lind", "", stakeholder.id))
    assert _last(townhall).category == stakeholder.id


def test_who_was_to_be_identified_is_the_one_who_is_added(townhall: Townhall) -> None:
    noted = townhall.participant("Ada Obi", to_identify=True)

    townhall.do(add_to_roster(townhall.state, new_id(), "ada obi", "River Network"))

    (one,) = townhall.state.all(Participant)
    assert (one.id, one.organization, one.to_identify) == (noted.id, "River Network", False)


@pytest.mark.parametrize("field", ["organization", "speaks_for", "email"])
def test_who_is_told_to_be_of_somewhere_is_no_longer_to_be_identified(
    townhall: Townhall, field: str
) -> None:
    noted = townhall.participant("Ada Obi", to_identify=True)

    townhall.do(change_participant(townhall.state, noted.id, **{field: "river@example.org"}))

    assert not _last(townhall).to_identify


def test_a_category_alone_tells_nobody_who_it_is(townhall: Townhall) -> None:
    category = townhall.category("stakeholder", "stakeholders")
    noted = townhall.participant("iPhone", to_identify=True)

    townhall.do(change_participant(townhall.state, noted.id, category=category.id))

    assert _last(townhall).to_identify


def test_a_name_is_said_to_be_right_for_several_at_once(townhall: Townhall) -> None:
    ids = [townhall.participant(name, to_identify=True).id for name in ("Ada Obi", "Bo Lind")]

    townhall.do(identify(townhall.state, ids))

    assert not any(one.to_identify for one in townhall.state.all(Participant))


def test_a_convener_is_likely_to_share_role_and_post_with_the_one_before(
    townhall: Townhall,
) -> None:
    said = {"role": "co-facilitator", "post": "Permanent Representative", "to": "the UN"}
    townhall.do(add_convener(townhall.state, new_id(), name="Ada Obi", of="Norland", **said))

    townhall.do(add_convener_alike(townhall.state, new_id()))

    first, second = townhall.state.all(Convener)
    assert (second.role, second.post, second.to) == (first.role, first.post, first.to)
    assert (second.name, second.of) == ("", "")
